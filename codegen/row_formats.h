// The table of row formats: how the codes, the scale and the bias of one row lie in memory.
//
// Layouts are those of PyTorch's quantized::embedding_bag_{byte,4bit,2bit}_prepack: codes first, lowest bits of a
// byte first, then scale and bias, little-endian, unaligned.
#pragma once

#include <cstdint>
#include <iterator>

namespace satchel {

enum class ScaleType : uint8_t { kF32, kF16 };

struct RowFormat {
  int32_t bits;
  ScaleType scale_type;

  // Rows hold whole bytes of codes.
  [[nodiscard]] constexpr int64_t dim_multiple() const { return 8 / bits; }
  [[nodiscard]] constexpr int64_t scale_bytes() const { return scale_type == ScaleType::kF32 ? 4 : 2; }
  // `columns` must be a multiple of dim_multiple().
  [[nodiscard]] constexpr int64_t code_bytes(int64_t columns) const { return columns / dim_multiple(); }
  [[nodiscard]] constexpr int64_t scale_offset(int64_t dim) const { return code_bytes(dim); }
  [[nodiscard]] constexpr int64_t bias_offset(int64_t dim) const { return code_bytes(dim) + scale_bytes(); }
  [[nodiscard]] constexpr int64_t row_bytes(int64_t dim) const { return code_bytes(dim) + 2 * scale_bytes(); }
};

inline constexpr RowFormat kRowFormats[] = {
    {8, ScaleType::kF32},
    {4, ScaleType::kF16},
    {2, ScaleType::kF16},
};

// Null for a bit rate that has no format.
constexpr const RowFormat* find_row_format(int32_t bits) {
  for (const RowFormat& f : kRowFormats) {
    if (f.bits == bits) return &f;
  }
  return nullptr;
}

}  // namespace satchel
