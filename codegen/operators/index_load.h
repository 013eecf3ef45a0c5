// Loading element `at + element` of an array of indices or offsets.
#pragma once

#include "codegen/plan_builder.h"
#include "satchel/spec.h"

namespace satchel {

inline void load_index(PlanBuilder& b, IndexType type, Reg dst, Reg base, Reg at, int64_t element) {
  if (type == IndexType::kI32) {
    b.load_i32(dst, {base, 4 * element, at, 2});
  } else {
    b.load_i64(dst, {base, 8 * element, at, 3});
  }
}

}  // namespace satchel
