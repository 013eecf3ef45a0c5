#include "plain_loop.h"

#include <bit>
#include <cmath>
#include <cstring>

#ifdef __F16C__
#include <immintrin.h>
#endif

namespace language_id {
namespace {

float half_to_float(uint16_t half) {
#ifdef __F16C__
  return _cvtsh_ss(half);
#else
  const uint32_t sign = static_cast<uint32_t>(half & 0x8000) << 16;
  const uint32_t magnitude = static_cast<uint32_t>(half & 0x7FFF) << 13;
  if (magnitude >= 0x0F800000) return std::bit_cast<float>(sign | 0x70000000 | magnitude);  // infinity, NaN
  return std::bit_cast<float>(sign | std::bit_cast<uint32_t>(std::bit_cast<float>(magnitude) * 0x1p112f));
#endif
}

template <int bits>
void lookup(const uint8_t* table, int64_t dim, const int32_t* indices, const int32_t* offsets, int64_t bag_count,
            float* output) {
  constexpr int kPerByte = 8 / bits;
  constexpr int kMask = (1 << bits) - 1;
  const int64_t code_bytes = dim / kPerByte;
  const int64_t row_bytes = code_bytes + (bits == 8 ? 8 : 4);
  for (int64_t b = 0; b < bag_count; ++b) {
    float* __restrict acc = output + b * dim;
    for (int64_t j = 0; j < dim; ++j) acc[j] = 0.0f;
    for (int32_t i = offsets[b]; i < offsets[b + 1]; ++i) {
      const uint8_t* __restrict row = table + indices[i] * row_bytes;
      float scale = 0;
      float bias = 0;
      if constexpr (bits == 8) {
        std::memcpy(&scale, row + code_bytes, sizeof scale);
        std::memcpy(&bias, row + code_bytes + sizeof scale, sizeof bias);
      } else {
        uint16_t halves[2];
        std::memcpy(halves, row + code_bytes, sizeof halves);
        scale = half_to_float(halves[0]);
        bias = half_to_float(halves[1]);
      }
      for (int64_t k = 0; k < code_bytes; ++k) {
        for (int p = 0; p < kPerByte; ++p) {
          const auto code = static_cast<float>((row[k] >> (p * bits)) & kMask);
          acc[k * kPerByte + p] = std::fma(scale, code, acc[k * kPerByte + p] + bias);
        }
      }
    }
    if (offsets[b + 1] > offsets[b]) {
      const float inverse = 1.0f / static_cast<float>(offsets[b + 1] - offsets[b]);
      for (int64_t j = 0; j < dim; ++j) acc[j] *= inverse;
    }
  }
}

}  // namespace

void plain_embedding_bag(int bits, const uint8_t* table, int64_t dim, const int32_t* indices, const int32_t* offsets,
                         int64_t bag_count, float* output) {
  switch (bits) {
    case 8:
      return lookup<8>(table, dim, indices, offsets, bag_count, output);
    case 4:
      return lookup<4>(table, dim, indices, offsets, bag_count, output);
    case 2:
      return lookup<2>(table, dim, indices, offsets, bag_count, output);
    default:
      return;
  }
}

}  // namespace language_id
