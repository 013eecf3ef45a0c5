#include "tests/support/bag_case.h"

#include <algorithm>
#include <cstring>

namespace satchel::test {
namespace {

const char* type_name(IndexType type) {
  switch (type) {
    case IndexType::kI32:
      return "i32";
    case IndexType::kI64:
      return "i64";
    case IndexType::kNone:
      return "none";
  }
  return "?";
}

}  // namespace

std::string spec_line(const EmbeddingBagSpec& spec) {
  std::string line = "embedding_bag bits=" + std::to_string(spec.bits) + " dim=" + std::to_string(spec.dim);
  if (spec.weighted) line += " weighted";
  if (spec.pruned) line += " pruned";
  if (spec.include_last_offset) line += " include_last_offset";
  // The mean of one row is the row.
  if (spec.pooling == Pooling::kMean && spec.offset_type != IndexType::kNone) line += " pooling=mean";
  line += std::string(" index=") + type_name(spec.index_type) + " offset=" + type_name(spec.offset_type);
  if (spec.numerics == Numerics::kFast) line += " numerics=fast";
  if (spec.numerics == Numerics::kInteger) line += " numerics=integer";
  if (row_stride(spec) != packed_row_bytes(spec)) line += " row_stride=" + std::to_string(spec.row_stride);
  if (output_stride(spec) != spec.dim) line += " output_stride=" + std::to_string(spec.output_stride);
  if (spec.prefetch_distance != -1) line += " prefetch=" + std::to_string(spec.prefetch_distance);
  // Who wants no prefetch gets none of either kind, said or not.
  const bool none_anyway = spec.prefetch_distance == 0 && spec.prefetch_far_distance == 0;
  if (spec.prefetch_far_distance != -1 && !none_anyway) {
    line += " prefetch_far=" + std::to_string(spec.prefetch_far_distance);
  }
  return line;
}

int64_t packed_row_bytes(const EmbeddingBagSpec& spec) {
  return spec.dim * spec.bits / 8 + (spec.bits == 8 ? 2 * int64_t{sizeof(float)} : 2 * int64_t{sizeof(uint16_t)});
}

int64_t row_stride(const EmbeddingBagSpec& spec) {
  return spec.row_stride != 0 ? spec.row_stride : packed_row_bytes(spec);
}

int64_t output_stride(const EmbeddingBagSpec& spec) { return spec.output_stride != 0 ? spec.output_stride : spec.dim; }

bool layout_allows(int32_t bits, int64_t dim) { return dim * bits % 8 == 0; }

bool integer_is_allowed(const EmbeddingBagSpec& spec) {
  return spec.offset_type != IndexType::kNone && packed_row_bytes(spec) >= 16;
}

std::vector<uint8_t> encode(const std::vector<int64_t>& values, IndexType type) {
  std::vector<uint8_t> bytes;
  if (type == IndexType::kI64) {
    bytes.resize(values.size() * sizeof(int64_t));
    if (!bytes.empty()) std::memcpy(bytes.data(), values.data(), bytes.size());
  } else if (type == IndexType::kI32) {
    bytes.resize(values.size() * sizeof(int32_t));
    for (size_t i = 0; i < values.size(); ++i) {
      const auto value = static_cast<int32_t>(values[i]);
      std::memcpy(bytes.data() + i * sizeof(value), &value, sizeof(value));
    }
  }
  return bytes;
}

float untouched(int64_t place) {
  // A quiet NaN with the place in it: no kernel writes such a value by accident.
  const uint32_t bits = 0x7fd00000U | (static_cast<uint32_t>(place) & 0xfffffU);
  float value;
  std::memcpy(&value, &bits, sizeof(value));
  return value;
}

BoundCase::BoundCase(const BagCase& c, Guard side) : args_(SATCHEL_EMBEDDING_BAG_ARGS_INIT) {
  const std::vector<uint8_t> indices = encode(c.indices, c.spec.index_type);
  const std::vector<uint8_t> offsets = encode(c.offsets, c.spec.offset_type);
  table_ = GuardedBuffer(c.table.data(), c.table.size(), side);
  indices_ = GuardedBuffer(indices.data(), indices.size(), side);
  offsets_ = GuardedBuffer(offsets.data(), offsets.size(), side);
  weights_ = GuardedBuffer(c.weights.data(), c.weights.size() * sizeof(float), side);
  mapping_ = GuardedBuffer(c.mapping.data(), c.mapping.size() * sizeof(int32_t), side);
  for (GuardedBuffer* input : {&table_, &indices_, &offsets_, &weights_, &mapping_}) input->make_read_only();

  output_count_ = c.bag_count * output_stride(c.spec);
  output_ = GuardedBuffer(static_cast<size_t>(output_count_) * sizeof(float), side);
  auto* output = reinterpret_cast<float*>(output_.data());
  for (int64_t i = 0; i < output_count_; ++i) output[i] = untouched(i);

  args_.table = table_.data();
  args_.row_count = c.row_count;
  args_.indices = indices_.data();
  args_.index_count = c.index_count();
  args_.offsets = c.spec.offset_type == IndexType::kNone ? nullptr : offsets_.data();
  args_.bag_count = c.bag_count;
  args_.per_sample_weights = c.spec.weighted ? reinterpret_cast<const float*>(weights_.data()) : nullptr;
  args_.mapping = c.spec.pruned ? reinterpret_cast<const int32_t*>(mapping_.data()) : nullptr;
  args_.mapping_count = static_cast<int64_t>(c.mapping.size());
  args_.output = output;
}

std::string BoundCase::damage() const {
  // Inputs cannot be written at all; what is left is the page that the output does not fill.
  return output_.surroundings_intact() ? "" : "bytes outside the output were written";
}

}  // namespace satchel::test
