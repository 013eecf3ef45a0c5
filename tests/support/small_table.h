// Tables of few rows, all of them of finite numbers, for cases whose bags are the point.
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

#include "codegen/operators/embedding_bag_spec.h"
#include "tests/support/bag_case.h"
#include "tools/conformance/little_endian.h"

namespace satchel::test {

struct Format {
  int32_t bits;
  int64_t dim;
};

// One of 24, each of which has all that a pruned table's spec can have in one form or another.
inline EmbeddingBagSpec pruned_spec(uint64_t n, const Format& format) {
  EmbeddingBagSpec spec;
  spec.pruned = true;
  spec.bits = format.bits;
  spec.dim = format.dim;
  spec.weighted = n % 2 == 1;
  spec.pooling = n / 2 % 2 == 1 ? Pooling::kMean : Pooling::kSum;
  spec.numerics = n / 4 % 2 == 1 ? Numerics::kFast : Numerics::kReference;
  spec.index_type = n % 3 == 0 ? IndexType::kI32 : IndexType::kI64;
  spec.include_last_offset = n % 3 == 1;
  return spec;
}

// Bytes that are finite as f16 and f32.
inline void set_small_table(Random& random, BagCase* c) {
  c->row_count = 50;
  c->table.resize(static_cast<size_t>(c->row_count * row_stride(c->spec)));
  for (uint8_t& byte : c->table) byte = static_cast<uint8_t>(random.range(0x20, 0x40));
}

// Rows of 8 bits whose values are subnormal, or sums of them.
inline void set_tiny_table(Random& random, BagCase* c) {
  c->row_count = 40;
  c->table.assign(static_cast<size_t>(c->row_count * row_stride(c->spec)), 0);
  for (int64_t row = 0; row < c->row_count; ++row) {
    uint8_t* codes = c->table.data() + row * row_stride(c->spec);
    for (int64_t k = 0; k < c->spec.dim; ++k) codes[k] = static_cast<uint8_t>(random.range(0, 2));
    const auto scale = random.pick<float>({-1.0f, 0x1.8p-126f, -0x1.8p-126f, 0x1p-130f, -0.0f});
    const auto bias = random.pick<float>({-0x1p-130f, 0x1p-126f, -0x1p-126f, -0.0f, 0x1p-149f});
    conformance::store_little_endian(codes + c->spec.dim, std::bit_cast<uint32_t>(scale));
    conformance::store_little_endian(codes + c->spec.dim + 4, std::bit_cast<uint32_t>(bias));
  }
}

// 70 entries, about half of them pruned.
inline std::vector<int32_t> half_pruned(Random& random, const BagCase& c) {
  std::vector<int32_t> mapping;
  for (int entry = 0; entry < 70; ++entry) {
    mapping.push_back(random.chance(0.5) ? -1 : static_cast<int32_t>(random.range(0, c.row_count - 1)));
  }
  return mapping;
}

}  // namespace satchel::test
