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

inline constexpr int16_t kSubnormalLanes = 4;

inline Reg subnormal_constant(PlanBuilder& b, const char* name, float value) {
  const Reg reg = b.vector(RegKind::kFloat, kSubnormalLanes, name);
  b.load_constant(reg, b.constant(name, RegKind::kFloat, kSubnormalLanes, std::bit_cast<uint32_t>(value)));
  return reg;
}

// bits = those of the sum of two constants, which is returned.
inline Reg bits_of_sum(PlanBuilder& b, Reg bits, const char* name, float x, const char* other_name, float y) {
  const Reg sum = subnormal_constant(b, name, x);
  b.fadd(sum, sum, subnormal_constant(b, other_name, y));
  b.bits(bits, sum);
  return sum;
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

// bits = 0, or something else where subnormal numbers may be results, and are zeros as soon as something is done with
// them: where a product with one is not the same number.
inline void changes_results(PlanBuilder& b, Reg bits) {
  const Reg before = b.scalar("bits_before");
  const Reg result =
      bits_of_sum(b, before, "more_than_normal", kLeastNormal + kSubnormal, "minus_normal", -kLeastNormal);
  b.fadd(result, result, subnormal_constant(b, "least_normal", kLeastNormal));
  b.bits(bits, result);
  b.add_imm(bits, bits, -kLeastNormalBits);
  b.sub(bits, before, bits);
}

}  // namespace satchel
