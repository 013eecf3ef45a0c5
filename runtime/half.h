// IEEE binary16 <-> binary32 without a half type: no target needs native halves, every compiler vectorises these
// in a loop, and all machines get the same bits. A NaN keeps its sign; see each function for its payload.
#pragma once

#include <bit>
#include <cstdint>

namespace satchel {

namespace detail {
// a or b, both computed: a loop over it has no branch, whatever stands in a and b.
constexpr uint32_t select(bool condition, uint32_t a, uint32_t b) {
  const uint32_t mask = 0u - static_cast<uint32_t>(condition);
  return (a & mask) | (b & ~mask);
}
}  // namespace detail

// Exact. A NaN keeps its payload and becomes quiet.
constexpr float half_to_float(uint16_t half) {
  const uint32_t magnitude = half & 0x7fffu;
  const uint32_t sign = static_cast<uint32_t>(half & 0x8000u) << 16;
  // A subnormal half counts units of 2^-24, and every count is a normal float.
  const uint32_t subnormal = std::bit_cast<uint32_t>(static_cast<float>(static_cast<int32_t>(magnitude)) * 0x1p-24f);
  const uint32_t normal = (magnitude << 13) + (112u << 23);  // exponent bias 15 -> 127
  const uint32_t special = (magnitude << 13) | 0x7f800000u | detail::select(magnitude > 0x7c00u, 0x00400000u, 0u);
  const uint32_t bits =
      detail::select(magnitude < 0x0400u, subnormal, detail::select(magnitude < 0x7c00u, normal, special));
  return std::bit_cast<float>(bits | sign);
}

// Rounds to nearest, ties to even; 65520 and above become infinity. Every NaN becomes 0x7e00 with its sign, as
// PyTorch's Half does it.
constexpr uint16_t float_to_half(float value) {
  const uint32_t bits = std::bit_cast<uint32_t>(value);
  const uint32_t magnitude = bits & 0x7fffffffu;
  const uint32_t sign = (bits >> 16) & 0x8000u;
  // Between 0.5 and 1 a float's last place is worth 2^-24, a subnormal half's unit: the sum rounds to it.
  const uint32_t subnormal = std::bit_cast<uint32_t>(std::bit_cast<float>(magnitude) + 0.5f) - 0x3f000000u;
  // Round half to even on the 13 bits that go; a carry into the exponent is what rounding up means there.
  const uint32_t normal = (magnitude - (112u << 23) + 0x0fffu + ((magnitude >> 13) & 1u)) >> 13;
  const uint32_t finite = detail::select(magnitude >= 0x38800000u, normal, subnormal);
  const uint32_t special = detail::select(magnitude > 0x7f800000u, 0x7e00u, 0x7c00u);
  const uint32_t half = detail::select(magnitude >= 0x477ff000u, special, finite);
  return static_cast<uint16_t>(half | sign);
}

// To half precision and back.
constexpr float round_to_half(float value) { return half_to_float(float_to_half(value)); }

}  // namespace satchel
