// Loading from arrays of indices or offsets.
#pragma once

#include "codegen/plan_builder.h"
#include "satchel/spec.h"

namespace satchel {

// Element `at + element`.
inline void load_index(PlanBuilder& b, IndexType type, Reg dst, Reg base, Reg at, int64_t element) {
  if (type == IndexType::kI32) {
    b.load_i32(dst, {base, 4 * element, at, 2});
  } else {
    b.load_i64(dst, {base, 8 * element, at, 3});
  }
}

// The index at `at`, which must lie in [0, limit): one unsigned comparison says so.
inline void load_checked_index(PlanBuilder& b, IndexType type, Reg dst, Reg base, Reg at, Reg limit, int16_t failure) {
  load_index(b, type, dst, base, at, 0);
  b.fail_if(dst, Cond::kUGe, limit, failure);
}

}  // namespace satchel
