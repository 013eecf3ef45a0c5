// Whether the host's thread multiplies subnormal numbers, or takes them for zeros: kernels that hold codes as such ask
// once a call.
#pragma once

#include <bit>

#include "codegen/plan_builder.h"

namespace satchel {

// bits = those of `subnormal` * `factor`, computed by the kernel: 0 where subnormal numbers are zeros.
inline void subnormal_product(PlanBuilder& b, Reg bits, float subnormal, float factor) {
  constexpr int16_t kLanes = 4;
  const auto splat = [&](const char* name, float value) {
    const Reg reg = b.vector(RegKind::kFloat, kLanes, name);
    b.load_constant(reg, b.constant(name, RegKind::kFloat, kLanes, std::bit_cast<uint32_t>(value)));
    return reg;
  };
  const Reg product = splat("subnormal", subnormal);
  b.fmul(product, product, splat("factor", factor));
  b.bits(bits, product);
}

}  // namespace satchel
