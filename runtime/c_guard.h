// The border of the C interface: a Status becomes a code and the caller's error, and nothing is thrown across.
#pragma once

#include <exception>
#include <new>

#include "runtime/errors.h"

namespace satchel {

// Runs a function that returns a Status; exceptions of the standard library become one.
template <class Function>
satchel_code guard(satchel_error* error, Function&& function) noexcept {
  try {
    return report(function(), error);
  } catch (const std::bad_alloc&) {
    return report(make_error(StatusCode::kResourceExhausted, {}, "out of memory"), error);
  } catch (const std::exception& e) {
    return report(make_error(StatusCode::kInternal, {}, "unexpected: {}", e.what()), error);
  }
}

}  // namespace satchel
