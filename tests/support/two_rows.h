// A call by which a kernel of 8-bit rows shows that it works at all.
#pragma once

#include <satchel/satchel.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace satchel::test {

// Pools rows 1 and 0 of a table whose row r holds r + 1 everywhere.
class TwoRows {
 public:
  explicit TwoRows(int64_t dim) : output_(static_cast<size_t>(dim), -1.0f) {
    const auto columns = static_cast<size_t>(dim);
    for (size_t r = 0; r < 2; ++r) {
      const float scale_and_bias[2] = {1.0f, 0.0f};
      table_.insert(table_.end(), columns + sizeof(scale_and_bias), static_cast<uint8_t>(r + 1));
      std::memcpy(&table_[table_.size() - sizeof(scale_and_bias)], scale_and_bias, sizeof(scale_and_bias));
    }
    args.table = table_.data();
    args.row_count = 2;
    args.indices = indices_;
    args.index_count = 2;
    args.offsets = offsets_;
    args.bag_count = 1;
    args.output = output_.data();
  }
  TwoRows(const TwoRows&) = delete;
  TwoRows& operator=(const TwoRows&) = delete;

  [[nodiscard]] bool right() const {
    return std::all_of(output_.begin(), output_.end(), [](float v) { return v == 3.0f; });
  }

  satchel_embedding_bag_args args = SATCHEL_EMBEDDING_BAG_ARGS_INIT;

 private:
  const int64_t indices_[2] = {1, 0};
  const int64_t offsets_[1] = {0};
  std::vector<uint8_t> table_;
  std::vector<float> output_;
};

}  // namespace satchel::test
