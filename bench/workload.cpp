#include "workload.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <numeric>

#include "random.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace satchel::bench {
namespace {

constexpr double kZipfExponent = 1.05;
constexpr int64_t kMaxBatches = 64;
constexpr int64_t kSlack = 4096;  // behind the table: FBGEMM reads past the last row
constexpr int64_t kStep = int64_t{2} << 20;

// A batch's rows must be gone from the last level of cache when it is used again: four times its size lies between.
int64_t batches_for(const Problem& p, int64_t stride) {
  if (table_bytes(p) <= int64_t{4} << 20) return 1;
  const int64_t batch_bytes = std::max<int64_t>(p.batch * p.pooling * stride, 1);
  return std::clamp<int64_t>(4 * last_level_cache_bytes() / batch_bytes, 8, kMaxBatches);
}

#if defined(__x86_64__)
constexpr bool kCanFlush = true;
void flush_lines(const void* data, int64_t bytes) {
  if (bytes == 0) return;
  constexpr intptr_t kLine = 64;
  const intptr_t begin = reinterpret_cast<intptr_t>(data) & -kLine;
  const intptr_t end = reinterpret_cast<intptr_t>(data) + bytes;
  for (intptr_t at = begin; at < end; at += kLine) _mm_clflush(reinterpret_cast<const void*>(at));
}
void flush_fence() { _mm_mfence(); }
#else
constexpr bool kCanFlush = false;
void flush_lines(const void*, int64_t) {}
void flush_fence() {}
#endif

// Scatters ranks over the table, so that the rows most asked for are not neighbours: rank * odd mod n, a permutation.
class Scatter {
 public:
  explicit Scatter(int64_t n) : n_(n) {
    while (std::gcd(factor_, n_) != 1) factor_ += 2;
  }
  int64_t operator()(int64_t rank) const {
    return static_cast<int64_t>((static_cast<uint64_t>(rank) * static_cast<uint64_t>(factor_)) %
                                static_cast<uint64_t>(n_));
  }

 private:
  int64_t n_;
  int64_t factor_ = 0x7fffe135;
};

}  // namespace

uint8_t* Tables::codes(int64_t bytes) {
  if (memory_.ok() && memory_.bytes() >= bytes + kSlack) return memory_.data();
  memory_ = Memory();
  // Mapping succeeds for any size here; it is touching the pages that a system without them answers with a kill.
  if (bytes > available_memory()) return nullptr;
  // In steps, so that tables of nearly the same size share it.
  memory_ = Memory((bytes + kSlack + kStep - 1) / kStep * kStep, huge_pages_);
  if (!memory_.ok()) return nullptr;
  Random random(seed_);
  for (int64_t at = 0; at < memory_.bytes(); at += 8) {
    const uint64_t word = random.bits();
    std::memcpy(memory_.data() + at, &word, sizeof(word));
  }
  return memory_.data();
}

Result<Workload> Workload::make(const Problem& problem, Tables& tables, uint64_t seed) {
  Workload w;
  w.problem_ = problem;
  w.row_bytes_ = row_bytes(problem.spec);
  w.row_stride_ = problem.spec.row_stride != 0 ? problem.spec.row_stride : w.row_bytes_;
  w.output_stride_ = problem.spec.output_stride != 0 ? problem.spec.output_stride : problem.spec.dim;
  w.stream_bags_ = problem.batch * batches_for(problem, w.row_stride_);
  w.table_ = tables.codes(table_bytes(problem));
  w.huge_pages_ = tables.huge_pages();
  w.output_ = Memory(w.output_bytes(problem.batch), false);
  w.scratch_ = Memory(problem.spec.dim * static_cast<int64_t>(sizeof(float)), false);
  if (w.table_ == nullptr || !w.output_.ok() || !w.scratch_.ok()) {
    Error e = {};
    e.struct_size = sizeof(Error);
    e.code = SATCHEL_RESOURCE_EXHAUSTED;
    fmt::format_to_n(e.message, sizeof(e.message) - 1, "no memory for a table of {}", print_size(table_bytes(problem)));
    return Status(e);
  }
  w.fill_rows(seed);
  w.fill_stream(seed + 1);
  return w;
}

// Scales in [2^-7, 2^-6) and biases in +-[2^-3, 2^-2) with random mantissas: no sum of them is exact by chance, none
// is subnormal, infinite or NaN, which would change the speed of the arithmetic.
void Workload::fill_rows(uint64_t seed) {
  Random random(seed);
  const int64_t code_bytes = problem_.spec.dim * problem_.spec.bits / 8;
  for (int64_t row = 0; row < problem_.rows; ++row) {
    uint8_t* at = table_ + row * row_stride_ + code_bytes;
    const uint64_t r = random.bits();
    if (problem_.spec.bits == 8) {
      const uint32_t pair[2] = {0x3c000000u | (static_cast<uint32_t>(r) & 0x7fffffu),
                                0x3e000000u | (static_cast<uint32_t>(r >> 32) & 0x807fffffu)};
      std::memcpy(at, pair, sizeof(pair));
    } else {
      const uint16_t pair[2] = {static_cast<uint16_t>(0x2000u | (r & 0x3ffu)),
                                static_cast<uint16_t>(0x3000u | ((r >> 32) & 0x83ffu))};
      std::memcpy(at, pair, sizeof(pair));
    }
  }
}

void Workload::fill_stream(uint64_t seed) {
  Random random(seed);
  const bool pruned = problem_.spec.pruned;
  // A pruned table keeps every second row, at random; the kept ones are numbered in order.
  const int64_t range = pruned ? 2 * problem_.rows : problem_.rows;
  if (pruned) {
    mapping_.resize(static_cast<size_t>(range));
    int32_t next = 0;
    for (int32_t& m : mapping_) {
      const bool keep = next < problem_.rows && (random.bits() & 1) != 0;
      m = keep ? next++ : -1;
    }
  }

  const int64_t count = stream_bags_ * problem_.pooling;
  const bool wide = problem_.spec.index_type == IndexType::kI64;
  if (wide) {
    indices64_.resize(static_cast<size_t>(count));
  } else {
    indices32_.resize(static_cast<size_t>(count));
  }
  const Zipf zipf(range, kZipfExponent);
  const Scatter scatter(range);
  for (int64_t i = 0; i < count; ++i) {
    const int64_t index = problem_.distribution == Distribution::kZipf ? scatter(zipf(random)) : random.below(range);
    if (wide) {
      indices64_[i] = index;
    } else {
      indices32_[i] = static_cast<int32_t>(index);
    }
  }
  if (problem_.spec.weighted) {
    weights_.resize(static_cast<size_t>(count));
    for (float& w : weights_) w = static_cast<float>(0.5 + random.unit());
  }
  offsets64_.resize(static_cast<size_t>(problem_.batch) + 1);
  for (int64_t bag = 0; bag <= problem_.batch; ++bag) offsets64_[bag] = bag * problem_.pooling;
  if (problem_.spec.offset_type == IndexType::kI32) offsets32_.assign(offsets64_.begin(), offsets64_.end());
}

int64_t Workload::output_bytes(int64_t bags) const {
  return ((bags - 1) * output_stride_ + problem_.spec.dim) * static_cast<int64_t>(sizeof(float));
}

const void* Workload::indices_at(int64_t first) const {
  if (problem_.spec.index_type == IndexType::kI64) return indices64_.data() + first * problem_.pooling;
  return indices32_.data() + first * problem_.pooling;
}

bool Workload::can_flush() { return kCanFlush; }

int64_t Workload::index_at(int64_t position) const {
  return problem_.spec.index_type == IndexType::kI64 ? indices64_[position] : indices32_[position];
}

void Workload::flush(int64_t first, int64_t bags) const {
  const int64_t begin = first * problem_.pooling, count = bags * problem_.pooling;
  for (int64_t i = begin; i < begin + count; ++i) {
    int64_t row = index_at(i);
    if (problem_.spec.pruned) {
      const int32_t* entry = mapping_.data() + row;
      row = *entry;
      flush_lines(entry, sizeof(*entry));
    }
    if (row >= 0) flush_lines(table_ + row * row_stride_, row_bytes_);
  }
  const bool wide = problem_.spec.index_type == IndexType::kI64;
  flush_lines(indices_at(first), count * static_cast<int64_t>(wide ? sizeof(int64_t) : sizeof(int32_t)));
  flush_lines(offsets64_.data(), static_cast<int64_t>(offsets64_.size() * sizeof(int64_t)));
  flush_lines(offsets32_.data(), static_cast<int64_t>(offsets32_.size() * sizeof(int32_t)));
  if (problem_.spec.weighted) flush_lines(weights_.data() + begin, count * static_cast<int64_t>(sizeof(float)));
  flush_fence();
}

EmbeddingBagArgs Workload::satchel_args(int64_t first, int64_t bags) {
  EmbeddingBagArgs a;
  a.table = table_;
  a.row_count = problem_.rows;
  a.indices = indices_at(first);
  a.index_count = bags * problem_.pooling;
  if (problem_.spec.offset_type == IndexType::kI32) a.offsets = offsets32_.data();
  if (problem_.spec.offset_type == IndexType::kI64) a.offsets = offsets64_.data();
  a.bag_count = bags;
  if (problem_.spec.weighted) a.per_sample_weights = weights_.data() + first * problem_.pooling;
  if (problem_.spec.pruned) {
    a.mapping = mapping_.data();
    a.mapping_count = static_cast<int64_t>(mapping_.size());
  }
  a.output = output();
  return a;
}

PlainArgs Workload::plain_args(int64_t first, int64_t bags) {
  PlainArgs a;
  a.table = table_;
  a.row_stride = row_stride_;
  a.dim = problem_.spec.dim;
  a.indices = indices_at(first);
  a.offsets = offsets64_.data();
  a.bag_count = bags;
  if (problem_.spec.weighted) a.weights = weights_.data() + first * problem_.pooling;
  a.mapping = mapping_.data();
  a.output = output();
  a.output_stride = output_stride_;
  a.mean = problem_.spec.pooling == Pooling::kMean;
  a.scratch = reinterpret_cast<float*>(scratch_.data());
  return a;
}

// The values do not matter, as long as none is subnormal: any bits with an exponent from the middle.
bool Workload::make_float_rows() {
  const int64_t count = problem_.rows * problem_.spec.dim;
  const int64_t bytes = 4 * count;
  if (bytes > available_memory()) return false;
  float_rows_ = Memory(bytes, huge_pages_);
  if (!float_rows_.ok()) return false;
  Random random(1);
  for (int64_t at = 0; at + 8 <= bytes; at += 8) {
    const uint64_t word = (random.bits() & 0x807fffff807fffffu) | 0x3c0000003c000000u;
    std::memcpy(float_rows_.data() + at, &word, sizeof(word));
  }
  return true;
}

PlainArgs Workload::float_args(int64_t first, int64_t bags) {
  PlainArgs args = plain_args(first, bags);
  args.table = float_rows_.data();
  args.row_stride = 4 * problem_.spec.dim;
  return args;
}

PlainKey Workload::plain_key(bool fast) const {
  return {problem_.spec.bits, problem_.spec.index_type == IndexType::kI64, problem_.spec.weighted, problem_.spec.pruned,
          fast};
}

TouchArgs Workload::touch_args(int64_t first, int64_t bags) const {
  TouchArgs a;
  a.table = table_;
  a.row_stride = row_stride_;
  a.row_bytes = row_bytes_;
  a.indices = indices_at(first);
  a.index64 = problem_.spec.index_type == IndexType::kI64;
  a.index_count = bags * problem_.pooling;
  if (problem_.spec.pruned) a.mapping = mapping_.data();
  return a;
}

}  // namespace satchel::bench
