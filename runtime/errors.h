// Making errors: one function fills an Error, everything that fails goes through it.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

#include "satchel/status.h"

namespace satchel {

// Where and what, beside the sentence: see satchel_error.
struct ErrorDetail {
  std::string_view argument = "";
  int64_t bag = -1;
  int64_t position = -1;
  int64_t value = 0;
  int64_t limit = 0;
};

// Formats into the error's fixed buffers (cutting what does not fit); allocates nothing.
template <class... Args>
Error make_error(StatusCode code, const ErrorDetail& detail, fmt::format_string<Args...> format, Args&&... args) {
  Error e = {};
  e.struct_size = sizeof(Error);
  e.code = static_cast<satchel_code>(code);
  const size_t n = std::min(detail.argument.size(), sizeof(e.argument) - 1);
  std::memcpy(e.argument, detail.argument.data(), n);
  e.bag = detail.bag;
  e.position = detail.position;
  e.value = detail.value;
  e.limit = detail.limit;
  fmt::format_to_n(e.message, sizeof(e.message) - 1, format, std::forward<Args>(args)...);
  return e;
}

template <class... Args>
Status fail(StatusCode code, const ErrorDetail& detail, fmt::format_string<Args...> format, Args&&... args) {
  return Status(make_error(code, detail, format, std::forward<Args>(args)...));
}

// Hands a Status to a C caller: copies the error into `out` as far as the caller's struct reaches.
inline satchel_code report(const Error& error, satchel_error* out) noexcept {
  if (out != nullptr) {
    const size_t size = std::min(out->struct_size, sizeof(Error));
    if (size > sizeof(size_t)) {
      std::memcpy(reinterpret_cast<char*>(out) + sizeof(size_t), reinterpret_cast<const char*>(&error) + sizeof(size_t),
                  size - sizeof(size_t));
    }
  }
  return error.code;
}
inline satchel_code report(const Status& status, satchel_error* out) noexcept {
  return status.ok() ? SATCHEL_OK : report(status.error(), out);
}

}  // namespace satchel
