// Packed rows -> float rows: the arithmetic of one row, inlined into the functions of prepack_targets.cpp, which name
// the instruction set.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <type_traits>

#include "runtime/half.h"
#include "runtime/prepack.h"
#include "runtime/prepack_rows.h"

namespace satchel::prepack_detail {

SATCHEL_INLINE uint16_t load_le16(const uint8_t* from) { return static_cast<uint16_t>(from[0] | from[1] << 8); }
SATCHEL_INLINE uint32_t load_le32(const uint8_t* from) {
  return load_le16(from) | static_cast<uint32_t>(load_le16(from + 2)) << 16;
}

// `8 / kBits` codes a byte -> one code a byte, written as one word: see join_codes.
template <int kBits>
SATCHEL_INLINE void split_codes(const uint8_t* __restrict packed, int64_t count, uint8_t* __restrict codes) {
  using Word = std::conditional_t<kBits == 4, uint16_t, uint32_t>;
  for (int64_t i = 0; i < count / static_cast<int64_t>(sizeof(Word)); ++i) {
    const uint32_t byte = packed[i];
    uint32_t w = 0;
    if constexpr (std::endian::native == std::endian::little)
      w = kBits == 4 ? (byte | byte << 4) & 0x0f0fu : (byte | byte << 6 | byte << 12 | byte << 18) & 0x03030303u;
    else
      w = kBits == 4 ? (byte << 8 | byte >> 4) & 0x0f0fu
                     : (byte << 24 | byte << 14 | byte << 4 | byte >> 6) & 0x03030303u;
    const auto word = static_cast<Word>(w);
    std::memcpy(codes + i * static_cast<int64_t>(sizeof(Word)), &word, sizeof(Word));
  }
}

SATCHEL_INLINE void dequantise(const uint8_t* __restrict codes, int64_t count, float scale, float bias,
                               float* __restrict out) {
  for (int64_t i = 0; i < count; ++i) {
    const float product = scale * static_cast<float>(static_cast<int32_t>(codes[i]));
    out[i] = product + bias;
  }
}

// The same where scale or bias is infinite or NaN, with the NaN that x86-64 gives: the first operand's, made quiet,
// or the negative one for 0 * inf and inf - inf.
[[gnu::noinline]] inline void dequantise_special(const uint8_t* codes, int64_t count, float scale, float bias,
                                                 float* out) {
  const auto quiet = [](float nan) { return std::bit_cast<float>(std::bit_cast<uint32_t>(nan) | 0x00400000u); };
  const float invalid = std::bit_cast<float>(0xffc00000u);
  for (int64_t i = 0; i < count; ++i) {
    const float product = scale * static_cast<float>(static_cast<int32_t>(codes[i]));
    const float sum = product + bias;
    out[i] = std::isnan(scale)     ? quiet(scale)
             : std::isnan(product) ? invalid
             : std::isnan(bias)    ? quiet(bias)
             : std::isnan(sum)     ? invalid
                                   : sum;
  }
}

template <int kBits>
SATCHEL_INLINE void unpack_rows(const UnpackJob& job, int64_t begin, int64_t end) {
  const int64_t dim = job.dim;
  const int64_t stride = packed_row_bytes(kBits, dim);
  for (int64_t r = begin; r < end; ++r) {
    const uint8_t* packed = job.packed + r * stride;
    const uint8_t* tail = packed + packed_code_bytes(kBits, dim);
    float* out = job.weight + r * dim;
    float scale = 0.0f;
    float bias = 0.0f;
    if constexpr (kBits == 8) {
      scale = std::bit_cast<float>(load_le32(tail));
      bias = std::bit_cast<float>(load_le32(tail + 4));
    } else {
      scale = half_to_float(load_le16(tail));
      bias = half_to_float(load_le16(tail + 2));
    }
    const bool finite = std::isfinite(scale) && std::isfinite(bias);
    for (int64_t at = 0; at < dim; at += kBlock) {
      const int64_t count = std::min(kBlock, dim - at);
      alignas(64) uint8_t buffer[kBlock];
      const uint8_t* codes = packed + at;
      if constexpr (kBits != 8) {
        split_codes<kBits>(packed + at * kBits / 8, count, buffer);
        codes = buffer;
      }
      if (finite) [[likely]]
        dequantise(codes, count, scale, bias, out + at);
      else
        dequantise_special(codes, count, scale, bias, out + at);
    }
  }
}

}  // namespace satchel::prepack_detail
