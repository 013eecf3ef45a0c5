// Where the scalars of a plan are alive.
#pragma once

#include <cstdint>
#include <vector>

#include "codegen/plan.h"

namespace satchel::x86 {

// Operations [begin, end): the first writes a value, or follows a branch behind which it is needed; the one at `end` is
// the last to read it, and may write another one into the same place.
struct Stretch {
  int32_t begin = 0;
  int32_t end = 0;
};

// For each register that is a scalar or a pointer, last stretch first. Between two stretches no path needs its value:
// what several parts of a plan use, each for itself, leaves its place to others in between.
std::vector<std::vector<Stretch>> scalar_lives(const Plan& plan);

}  // namespace satchel::x86
