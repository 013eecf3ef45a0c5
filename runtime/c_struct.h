// Size-versioned structs of the C interface: a caller may be older than the library (its struct is shorter: what is
// missing is zero) or newer (longer: what we do not know must be zero).
#pragma once

#include <algorithm>
#include <cstring>

#include "runtime/errors.h"

namespace satchel {

template <class T>
Status read_struct(const T* in, const char* name, T& out) {
  constexpr size_t kLongest = 4096;
  if (in == nullptr) return fail(StatusCode::kInvalidArgument, {.argument = name}, "{} is null", name);
  const size_t size = in->struct_size;
  if (size < sizeof(size_t) || size > kLongest) {
    return fail(StatusCode::kInvalidArgument,
                {.argument = name, .value = static_cast<int64_t>(size), .limit = sizeof(T)},
                "{}.struct_size is {}: set it to sizeof({}), {} bytes", name, size, name, sizeof(T));
  }
  const char* bytes = reinterpret_cast<const char*>(in);
  for (size_t at = sizeof(T); at < size; ++at) {
    if (bytes[at] != 0) {
      return fail(StatusCode::kUnsupported, {.argument = name, .position = static_cast<int64_t>(at)},
                  "{} is newer than this library and byte {} of it is set", name, at);
    }
  }
  out = T{};
  std::memcpy(static_cast<void*>(&out), in, std::min(size, sizeof(T)));
  out.struct_size = sizeof(T);
  return {};
}

// Fills a caller's output struct as far as it reaches.
template <class T>
Status write_struct(const T& value, const char* name, T* out) {
  if (out == nullptr) return fail(StatusCode::kInvalidArgument, {.argument = name}, "{} is null", name);
  const size_t size = out->struct_size;
  if (size < sizeof(size_t)) {
    return fail(StatusCode::kInvalidArgument, {.argument = name, .limit = sizeof(T)},
                "{}.struct_size is not set: sizeof({}) is {} bytes", name, name, sizeof(T));
  }
  std::memcpy(reinterpret_cast<char*>(out) + sizeof(size_t), reinterpret_cast<const char*>(&value) + sizeof(size_t),
              std::min(size, sizeof(T)) - sizeof(size_t));
  return {};
}

}  // namespace satchel
