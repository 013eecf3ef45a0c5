// Float rows -> packed rows: the arithmetic of one row, as plain loops that a compiler vectorises. Everything here
// is inlined into the functions of prepack_targets.cpp, which name the instruction set. Loops avoid what differs
// between instruction sets or needs one: NaN results are spelt out, and no float is converted to an integer (which
// would also be undefined for NaN) but rounded by adding kRounder.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <type_traits>

#include "runtime/half.h"
#include "runtime/prepack.h"

#define SATCHEL_INLINE [[gnu::always_inline]] inline

namespace satchel::prepack_detail {

// Elements handled at a time where a row goes through a buffer on the stack. A multiple of 8, so that no byte of
// codes is shared between blocks.
inline constexpr int64_t kBlock = 512;

// A float this large has units in its last place, so adding it to a value within +-2^22 rounds that to an integer
// (ties to even) and leaves it in the low bits.
inline constexpr float kRounder = 0x1.8p23f;

// The range of a row's elements, NaNs aside unless the row begins with one.
struct RowRange : Range {
  bool has_nan;
};

// ------------------------------------------------------------------------------------------- reading

template <class Source>
SATCHEL_INLINE float widen(Source value) {
  if constexpr (std::is_same_v<Source, float>)
    return value;
  else
    return half_to_float(value);
}

// `count` elements as floats: themselves, or converted into `buffer`.
template <class Source>
SATCHEL_INLINE const float* load(const Source* __restrict source, int64_t count, float* __restrict buffer) {
  if constexpr (std::is_same_v<Source, float>) {
    return source;
  } else {
    for (int64_t i = 0; i < count; ++i) buffer[i] = half_to_float(source[i]);
    return buffer;
  }
}

// ------------------------------------------------------------------------------------- range of a row

// Integers in the order of the floats: -NaN < -inf < ... < -0 < +0 < ... < inf < NaN. The way back is the same.
SATCHEL_INLINE int32_t order_key(int32_t bits) { return bits ^ ((bits >> 31) & 0x7fffffff); }
inline constexpr int32_t kKeyOfInfinity = 0x7f800000;
inline constexpr int32_t kKeyOfMinusInfinity = -0x7f800001;
inline constexpr int32_t kKeyOfMinusZero = -1;

// The first smallest and first largest element by `<`, for rows where that is more than an order of values: a NaN
// is passed over unless it comes first, and of +0 and -0 the first counts.
template <class Source>
[[gnu::noinline]] RowRange range_in_order(const Source* row, int64_t dim) {
  RowRange range = {{widen(row[0]), widen(row[0])}, false};
  for (int64_t i = 0; i < dim; ++i) {
    const float value = widen(row[i]);
    if (value < range.min) range.min = value;
    if (range.max < value) range.max = value;
    range.has_nan |= std::isnan(value);
  }
  return range;
}

// Leaves the floats of a row of at most kBlock elements in `buffer` if they had to be converted. Minimum and
// maximum of integers may be taken in any order, those of floats may not: hence the keys.
template <class Source>
SATCHEL_INLINE RowRange find_range(const Source* row, int64_t dim, float* buffer) {
  int32_t low = std::numeric_limits<int32_t>::max();
  int32_t high = std::numeric_limits<int32_t>::min();
  for (int64_t at = 0; at < dim; at += kBlock) {
    const int64_t count = std::min(kBlock, dim - at);
    const float* x = load(row + at, count, buffer);
    for (int64_t i = 0; i < count; ++i) {
      const int32_t key = order_key(std::bit_cast<int32_t>(x[i]));
      low = std::min(low, key);
      high = std::max(high, key);
    }
  }
  if (low == kKeyOfMinusZero || low < kKeyOfMinusInfinity || high > kKeyOfInfinity) return range_in_order(row, dim);
  return {{std::bit_cast<float>(order_key(low)), std::bit_cast<float>(order_key(high))}, false};
}

// a - b, where a NaN is the one that x86-64 gives: the first operand's, then the second's, made quiet, or the
// negative one for inf - inf.
SATCHEL_INLINE float difference(float a, float b) {
  const float d = a - b;
  if (!std::isnan(d)) return d;
  const uint32_t nan = std::isnan(a)   ? std::bit_cast<uint32_t>(a)
                       : std::isnan(b) ? std::bit_cast<uint32_t>(b)
                                       : 0xffc00000u;
  return std::bit_cast<float>(nan | 0x00400000u);
}

// -------------------------------------------------------------------------------------------- writing

SATCHEL_INLINE void store_le16(uint8_t* to, uint16_t value) {
  to[0] = static_cast<uint8_t>(value);
  to[1] = static_cast<uint8_t>(value >> 8);
}
SATCHEL_INLINE void store_le32(uint8_t* to, uint32_t value) {
  store_le16(to, static_cast<uint16_t>(value));
  store_le16(to + 2, static_cast<uint16_t>(value >> 16));
}

// Codes of (x - min) * inverse, rounded and limited to [0, 2^kBits - 1]. For finite values whose integers fit 32 bits;
// those that kRounder does not round are far outside the limits, and on the right side of them. Limits are applied to
// integers: between floats, a compiler keeps branches for the sake of NaN. With 8 bits there is nothing to limit, see
// prepack_byte_row.
template <int kBits>
SATCHEL_INLINE void quantise(const float* __restrict x, int64_t count, float min, float inverse,
                             uint8_t* __restrict codes) {
  constexpr auto kZero = std::bit_cast<int32_t>(kRounder);
  constexpr int32_t kMaxCode = (1 << kBits) - 1;
  for (int64_t i = 0; i < count; ++i) {
    auto code = std::bit_cast<int32_t>((x[i] - min) * inverse + kRounder);
    if constexpr (kBits != 8) code = std::min(std::max(code, kZero), kZero + kMaxCode);
    codes[i] = static_cast<uint8_t>(code);  // kZero's low bits are zero
  }
}

// The same for any values: rounded to a 64-bit integer, -2^63 for NaN and what overflows. With 8 bits its low byte
// is the code; with 4 and 2 bits its low half is read as a signed integer, and only that is limited.
template <int kBits>
[[gnu::noinline]] void quantise_any(const float* x, int64_t count, float min, float inverse, uint8_t* codes) {
  for (int64_t i = 0; i < count; ++i) {
    const float value = std::nearbyint((x[i] - min) * inverse);
    const int64_t wide = value >= -0x1p63f && value < 0x1p63f ? static_cast<int64_t>(value) : 0;
    auto code = static_cast<int32_t>(static_cast<uint32_t>(wide));
    if constexpr (kBits != 8) code = std::clamp(code, 0, (1 << kBits) - 1);
    codes[i] = static_cast<uint8_t>(code);
  }
}

// One code a byte -> `8 / kBits` codes a byte, lowest bits first. The codes of a byte are read as one word: lanes
// that only shift and narrow vectorise better than lanes that gather.
template <int kBits>
SATCHEL_INLINE void join_codes(const uint8_t* __restrict codes, int64_t count, uint8_t* __restrict packed) {
  using Word = std::conditional_t<kBits == 4, uint16_t, uint32_t>;
  for (int64_t i = 0; i < count / static_cast<int64_t>(sizeof(Word)); ++i) {
    Word word;
    std::memcpy(&word, codes + i * static_cast<int64_t>(sizeof(Word)), sizeof(Word));
    const uint32_t w = word;
    if constexpr (std::endian::native == std::endian::little)
      packed[i] = static_cast<uint8_t>(kBits == 4 ? w | w >> 4 : w | w >> 6 | w >> 12 | w >> 18);
    else
      packed[i] = static_cast<uint8_t>(kBits == 4 ? w >> 8 | w << 4 : w >> 24 | w >> 14 | w >> 4 | w << 6);
  }
}

// ----------------------------------------------------------------------------------------------- rows

// The floats that find_range read last, without converting them again where they are still in `buffer`.
template <class Source>
SATCHEL_INLINE const float* load_again(const Source* row, int64_t dim, int64_t at, int64_t count, float* buffer) {
  return !std::is_same_v<Source, float> && dim <= kBlock ? buffer : load(row + at, count, buffer);
}

template <class Source>
SATCHEL_INLINE void prepack_byte_row(const Source* row, int64_t dim, float* buffer, uint8_t* __restrict packed) {
  const RowRange range = find_range(row, dim, buffer);
  const float width = difference(range.max, range.min);
  const float scale = std::isnan(width) ? width : width / 255.0f;
  const float inverse = 255.0f / (width + 1e-8f);
  // Of finite values none is below 0 and none rounds to more than 255.
  const bool simple = !range.has_nan && std::isfinite(width);
  for (int64_t at = 0; at < dim; at += kBlock) {
    const int64_t count = std::min(kBlock, dim - at);
    const float* x = load_again(row, dim, at, count, buffer);
    if (simple) [[likely]]
      quantise<8>(x, count, range.min, inverse, packed + at);
    else
      quantise_any<8>(x, count, range.min, inverse, packed + at);
  }
  store_le32(packed + dim, std::bit_cast<uint32_t>(scale));
  store_le32(packed + dim + 4, std::bit_cast<uint32_t>(range.min));
}

// How a 4- or 2-bit row is quantised. `data` is the range of the row itself, `range` the one to quantise for.
template <int kBits, class Source>
SATCHEL_INLINE void prepack_sub_byte_row(const Source* row, int64_t dim, RowRange data, Range range, float* buffer,
                                         uint8_t* __restrict packed) {
  constexpr auto kMaxCode = static_cast<float>((1 << kBits) - 1);
  const uint16_t half_min = float_to_half(range.min);
  const float min = half_to_float(half_min);
  const float width = difference(range.max, min);  // the maximum is not rounded
  uint16_t half_scale = float_to_half(width == 0.0f ? 1.0f : std::isnan(width) ? width : width / kMaxCode);
  if ((half_scale & 0x7fff) == 0) half_scale = float_to_half(1.0f);
  const float inverse = 1.0f / half_to_float(half_scale);  // finite: at most 2^24

  const float first = (data.min - min) * inverse;
  const float last = (data.max - min) * inverse;
  // False for NaN. All other values lie between these two.
  const bool simple = !data.has_nan && std::fabs(first) < 0x1p31f && std::fabs(last) < 0x1p31f;
  for (int64_t at = 0; at < dim; at += kBlock) {
    const int64_t count = std::min(kBlock, dim - at);
    alignas(64) uint8_t codes[kBlock];
    const float* x = load_again(row, dim, at, count, buffer);
    if (simple) [[likely]]
      quantise<kBits>(x, count, min, inverse, codes);
    else
      quantise_any<kBits>(x, count, min, inverse, codes);
    join_codes<kBits>(codes, count, packed + at * kBits / 8);
  }
  uint8_t* tail = packed + packed_code_bytes(kBits, dim);
  store_le16(tail, half_scale);
  store_le16(tail + 2, half_min);
}

template <int kBits, class Source>
SATCHEL_INLINE void quantise_rows(const PrepackJob& job, int64_t begin, int64_t end, const Range* ranges) {
  alignas(64) float buffer[std::is_same_v<Source, float> ? 1 : kBlock];
  const int64_t stride = job.row_stride != 0 ? job.row_stride : packed_row_bytes(kBits, job.dim);
  for (int64_t r = begin; r < end; ++r) {
    const Source* row = static_cast<const Source*>(job.weight) + r * job.dim;
    uint8_t* packed = job.packed + r * stride;
    if constexpr (kBits == 8) {
      prepack_byte_row(row, job.dim, buffer, packed);
    } else {
      const RowRange data = find_range(row, job.dim, buffer);
      const Range range = ranges == nullptr ? data : ranges[r - begin];
      prepack_sub_byte_row<kBits>(row, job.dim, data, range, buffer, packed);
    }
  }
}

}  // namespace satchel::prepack_detail
