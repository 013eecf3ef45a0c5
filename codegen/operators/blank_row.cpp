#include "codegen/operators/blank_row.h"

#include <array>

namespace satchel {
namespace {

// The scale, 2^-10, little-endian, and the bias.
constexpr std::array<uint8_t, 8> kFloats = {0x00, 0x00, 0x80, 0x3a};
constexpr std::array<uint8_t, 4> kHalves = {0x00, 0x14};

// Behind as many codes as any row has: others begin later.
template <size_t kBytes>
constexpr auto longest_row(const std::array<uint8_t, kBytes>& factors) {
  std::array<uint8_t, kMostBlankColumns + kBytes> row{};
  for (size_t k = 0; k < kBytes; ++k) row[kMostBlankColumns + k] = factors[k];
  return row;
}
constexpr auto kRowOfFloats = longest_row(kFloats);
constexpr auto kRowOfHalves = longest_row(kHalves);

}  // namespace

const uint8_t* blank_row(const RowFormat& format, int64_t dim) {
  const uint8_t* longest = format.scale_type == ScaleType::kF32 ? kRowOfFloats.data() : kRowOfHalves.data();
  return longest + kMostBlankColumns - format.code_bytes(dim);
}

}  // namespace satchel
