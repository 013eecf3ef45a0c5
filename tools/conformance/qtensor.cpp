#include "tools/conformance/qtensor.h"

#include <bit>

#include "tools/conformance/little_endian.h"

namespace satchel::conformance {

float half_to_float(uint16_t half) {
  const uint32_t sign = static_cast<uint32_t>(half & 0x8000u) << 16;
  const uint32_t magnitude = half & 0x7fffu;
  if (magnitude >= 0x7c00u) {  // infinity, and NaN made quiet
    const uint32_t quiet = magnitude > 0x7c00u ? 0x00400000u : 0u;
    return std::bit_cast<float>(sign | 0x7f800000u | (magnitude & 0x3ffu) << 13 | quiet);
  }
  // Read with binary32's exponent bias the value is 2^112 too small, subnormal or not: the product is exact.
  const float value = std::bit_cast<float>(magnitude << 13) * 0x1p112f;
  return std::bit_cast<float>(std::bit_cast<uint32_t>(value) | sign);
}

uint16_t float_to_half(float value) {
  const uint32_t bits = std::bit_cast<uint32_t>(value);
  const auto sign = static_cast<uint16_t>(bits >> 16 & 0x8000u);
  const uint32_t magnitude = bits & 0x7fffffffu;
  const auto with_sign = [&](uint32_t half) { return static_cast<uint16_t>(sign | half); };
  if (magnitude > 0x7f800000u) return with_sign(0x7e00u);   // NaN, without its payload
  if (magnitude >= 0x47800000u) return with_sign(0x7c00u);  // 2^16 and more
  if (magnitude < 0x38800000u) {
    // Below 2^-14 halves are multiples of 2^-24: the sum with 2^-1 has its last place there and rounds as wanted.
    const float sum = std::bit_cast<float>(magnitude) + 0.5f;
    return with_sign(std::bit_cast<uint32_t>(sum) - std::bit_cast<uint32_t>(0.5f));
  }
  // Drop 13 bits of the mantissa, rounding to even; a carry moves into the exponent, and past it to infinity.
  const uint32_t rounded = magnitude + 0xfffu + (magnitude >> 13 & 1u);
  return with_sign((rounded - (112u << 23)) >> 13);
}

std::vector<uint8_t> pack_qtensor(int bits, const uint8_t* codes, const float* scales, const float* zero_points,
                                  int64_t row_count, int64_t dim) {
  const int64_t code_bytes = dim * bits / 8;
  const int64_t stride = code_bytes + (bits == 8 ? 8 : 4);
  std::vector<uint8_t> packed(static_cast<size_t>(row_count * stride), 0);
  for (int64_t r = 0; r < row_count; ++r) {
    uint8_t* row = packed.data() + r * stride;
    for (int64_t j = 0; j < dim; ++j) row[j * bits / 8] |= static_cast<uint8_t>(codes[r * dim + j] << (j * bits % 8));
    const float scale = scales[r];
    const float bias = -(zero_points[r] * scale);
    if (bits == 8) {
      store_little_endian(row + code_bytes, scale);
      store_little_endian(row + code_bytes + 4, bias);
    } else {
      store_little_endian(row + code_bytes, float_to_half(scale));
      store_little_endian(row + code_bytes + 2, float_to_half(bias));
    }
  }
  return packed;
}

}  // namespace satchel::conformance
