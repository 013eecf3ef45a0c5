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
  int32_t next = -1;  // of the same register: its number in ScalarLives::stretches; -1: none
};

struct ScalarLives {
  std::vector<Stretch> stretches;
  std::vector<int32_t> first;  // by register, the number of its first stretch; -1: none

  template <class Visit>
  void for_each(Reg r, const Visit& visit) const {
    for (int32_t at = first[static_cast<size_t>(r)]; at >= 0; at = stretches[static_cast<size_t>(at)].next) {
      visit(stretches[static_cast<size_t>(at)]);
    }
  }
};

// Of every register that is a scalar or a pointer. Between two stretches no path needs its value: what several parts of
// a plan use, each for itself, leaves its place to others in between.
ScalarLives scalar_lives(const Plan& plan);

}  // namespace satchel::x86
