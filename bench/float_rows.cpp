#include "float_rows.h"

#include <algorithm>
#include <cstring>

namespace satchel::bench {
namespace {

constexpr int64_t kAhead = 16;
constexpr int64_t kLine = 64;

// Columns [first, first + kTile) of every bag; the sums of a tile stay in registers.
template <int kTile, class Index>
void pool_tile(const PlainArgs& a, const Index* indices, int64_t first) {
  const int64_t index_count = a.offsets[a.bag_count];
  for (int64_t bag = 0; bag < a.bag_count; ++bag) {
    float sum[kTile] = {};
    for (int64_t i = a.offsets[bag]; i < a.offsets[bag + 1]; ++i) {
      if (i + kAhead < index_count) {
        const uint8_t* ahead = a.table + indices[i + kAhead] * a.row_stride + first * 4;
        for (int64_t at = 0; at < kTile * 4; at += kLine) __builtin_prefetch(ahead + at, 0, 3);
      }
      const auto* row = reinterpret_cast<const float*>(a.table + indices[i] * a.row_stride) + first;
      const float weight = a.weights != nullptr ? a.weights[i] : 1.0f;
      for (int j = 0; j < kTile; ++j) sum[j] += weight * row[j];
    }
    std::memcpy(a.output + bag * a.output_stride + first, sum, sizeof(sum));
  }
}

// Whole tiles, the last one moved back to end with the row; rows narrower than a tile in smaller ones.
template <class Index>
void pool(const PlainArgs& a, const Index* indices) {
  const auto tiles = [&](auto tile) {
    constexpr int kTile = decltype(tile)::value;
    for (int64_t first = 0; first < a.dim; first += kTile) {
      pool_tile<kTile>(a, indices, std::min(first, a.dim - kTile));
    }
  };
  if (a.dim >= 256) return tiles(std::integral_constant<int, 256>{});
  if (a.dim >= 128) return tiles(std::integral_constant<int, 128>{});
  if (a.dim >= 64) return tiles(std::integral_constant<int, 64>{});
  if (a.dim >= 32) return tiles(std::integral_constant<int, 32>{});
  if (a.dim >= 16) return tiles(std::integral_constant<int, 16>{});
  if (a.dim >= 8) return tiles(std::integral_constant<int, 8>{});
  return tiles(std::integral_constant<int, 1>{});
}

}  // namespace

void pool_float_rows(const PlainArgs& args, bool index64) {
  if (index64) {
    pool(args, static_cast<const int64_t*>(args.indices));
  } else {
    pool(args, static_cast<const int32_t*>(args.indices));
  }
}

}  // namespace satchel::bench
