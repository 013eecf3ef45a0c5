// Errors of the conformance code: a code and a sentence.
#pragma once

#include <fmt/format.h>

#include <cstring>
#include <string_view>
#include <utility>

#include "satchel/status.h"

namespace satchel::conformance {

template <class... Args>
Status fail(StatusCode code, fmt::format_string<Args...> format, Args&&... args) {
  Error error = SATCHEL_ERROR_INIT;
  error.code = static_cast<satchel_code>(code);
  fmt::format_to_n(error.message, sizeof(error.message) - 1, format, std::forward<Args>(args)...);
  return Status(error);
}

}  // namespace satchel::conformance
