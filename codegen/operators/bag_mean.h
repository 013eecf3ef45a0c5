// Means: sums times 1 / length of the bag.
#pragma once

#include <cstdint>

#include "codegen/plan_builder.h"

namespace satchel {

// Positions of a bag's rows.
struct BagPositions {
  Reg begin = kNoReg, end = kNoReg;
};

// inverse = 1 / length, `lanes` lanes; an empty bag is divided by 1: its zeros stay zeros. `one` is a register for
// that.
inline void inverse_length(PlanBuilder& b, int16_t lanes, BagPositions bag, Reg one, Reg inverse) {
  const Reg count = b.scalar("count");
  b.sub(count, bag.end, bag.begin);
  b.max_imm(count, count, 1);
  b.load_constant(one, b.constant("one", RegKind::kFloat, lanes, 0x3f800000u));
  b.float_of(inverse, count);
  b.fdiv(inverse, one, inverse);
}

}  // namespace satchel
