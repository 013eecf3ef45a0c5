// Whether the host's thread takes subnormal numbers for what they are, or for zeros: kernels to which it matters ask
// once a call.
#pragma once

#include <bit>

#include "codegen/plan_builder.h"

namespace satchel {

// The largest power of two that is subnormal, and the least normal one, as bits and as floats.
inline constexpr int64_t kSubnormalBits = int64_t{1} << 22, kLeastNormalBits = int64_t{1} << 23;
inline constexpr float kSubnormal = 0x1p-127f, kLeastNormal = 0x1p-126f;
static_assert(std::bit_cast<uint32_t>(kSubnormal) == kSubnormalBits);
static_assert(std::bit_cast<uint32_t>(kLeastNormal + kSubnormal) == kLeastNormalBits + kSubnormalBits);

// bits = those of the sum of two constants.
inline void bits_of_sum(PlanBuilder& b, Reg bits, const char* name, float x, const char* other_name, float y) {
  constexpr int16_t kLanes = 4;
  const auto splat = [&](const char* of, float value) {
    const Reg reg = b.vector(RegKind::kFloat, kLanes, of);
    b.load_constant(reg, b.constant(of, RegKind::kFloat, kLanes, std::bit_cast<uint32_t>(value)));
    return reg;
  };
  const Reg sum = splat(name, x);
  b.fadd(sum, sum, splat(other_name, y));
  b.bits(bits, sum);
}

// bits = kSubnormalBits, or 0 where subnormal numbers are zeros. Their sum with a normal number tells; so would a
// product, but on Zen 5 the first such product of a call takes some fifty cycles.
inline void subnormal_numbers(PlanBuilder& b, Reg bits) {
  bits_of_sum(b, bits, "subnormal", kSubnormal, "least_normal", kLeastNormal);
  b.add_imm(bits, bits, -kLeastNormalBits);
}

// bits = kSubnormalBits, or 0 where subnormal numbers are zeros, or become zeros as soon as they are results.
inline void subnormal_results(PlanBuilder& b, Reg bits) {
  bits_of_sum(b, bits, "half_subnormal", kSubnormal / 2, "other_half", kSubnormal / 2);
}

}  // namespace satchel
