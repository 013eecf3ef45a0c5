// Tables of few rows, all of them of finite numbers, for cases whose bags are the point.
#pragma once

#include <cstdint>
#include <vector>

#include "codegen/operators/embedding_bag_spec.h"
#include "tests/support/bag_case.h"

namespace satchel::test {

// Bytes that are finite as f16 and f32.
inline void set_small_table(Random& random, BagCase* c) {
  c->row_count = 50;
  c->table.resize(static_cast<size_t>(c->row_count * row_stride(c->spec)));
  for (uint8_t& byte : c->table) byte = static_cast<uint8_t>(random.range(0x20, 0x40));
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
