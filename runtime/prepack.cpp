// The way over a table: ranges searched for a group of rows at a time, rows split over threads.
#include "runtime/prepack.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <limits>
#include <memory>
#include <new>

#include "runtime/half.h"
#include "runtime/parallel.h"
#include "runtime/prepack_rows.h"

namespace satchel {
namespace {

// Rows [first, first + rows) of at most kSearchLanes, quantised for the ranges that the search finds.
template <class Source>
void prepack_group(const PrepackTarget& target, const PrepackJob& job, SearchJob search, int64_t first, int rows,
                   float* columns) {
  SearchLanes lanes = {};  // lanes without a row: an empty range ends their search at once
  const Source* weight = static_cast<const Source*>(job.weight) + first * job.dim;
  for (int l = 0; l < rows; ++l) {
    const Range range = prepack_detail::range_in_order(weight + l * job.dim, job.dim);
    lanes.min[l] = range.min;
    lanes.max[l] = range.max;
  }
  for (int64_t i = 0; i < job.dim; ++i) {
    for (int l = 0; l < kSearchLanes; ++l)
      columns[i * kSearchLanes + l] = l < rows ? prepack_detail::widen(weight[l * job.dim + i]) : 0.0f;
  }
  search.columns = columns;
  target.search(search, lanes);
  Range ranges[kSearchLanes];
  for (int l = 0; l < rows; ++l) ranges[l] = {lanes.min[l], lanes.max[l]};
  target.quantise(job, first, first + rows, ranges);
}

// What a thread should have to do to make starting it worthwhile, and the size of the pieces that are handed out,
// small enough that threads finish together; in bytes of floats. Measured at dim 128 with AVX-512: starting and
// joining a thread costs 20 to 30 us, and a MiB takes 22 (unpack, 8 bits) to 116 us (prepack, 4 bits).
constexpr double kBytesPerThread = 2 << 20;
constexpr double kBytesPerChunk = 1 << 18;

struct Split {
  int64_t grain;  // rows
  int32_t threads;
};

// `passes`: how often a row's elements are gone through.
Split split(int64_t row_count, int64_t dim, double passes, int32_t threads) {
  const double row_bytes = 4.0 * static_cast<double>(dim) * passes;
  const auto rows = static_cast<double>(row_count);
  if (threads == 0) {
    const double useful = std::min(rows * row_bytes / kBytesPerThread, 1e6);
    threads = static_cast<int32_t>(worker_count(0, static_cast<int64_t>(useful)));
  }
  const double grain = std::min(kBytesPerChunk / row_bytes, rows / threads);
  return {std::max<int64_t>(1, static_cast<int64_t>(grain)), threads};
}

}  // namespace

bool prepack_rows(const PrepackTarget& target, const PrepackJob& job, int64_t begin, int64_t end) noexcept {
  if (!job.optimized || job.bits == 8) {
    target.quantise(job, begin, end, nullptr);
    return true;
  }
  constexpr int64_t kColumnBytes = kSearchLanes * static_cast<int64_t>(sizeof(float));
  if (job.dim > std::numeric_limits<ptrdiff_t>::max() / kColumnBytes) return false;
  const std::unique_ptr<float[]> columns(new (std::nothrow) float[static_cast<size_t>(job.dim * kSearchLanes)]);
  if (!columns) return false;
  SearchJob search;
  search.dim = job.dim;
  search.max_code = static_cast<float>((1 << job.bits) - 1);
  search.nbins = job.nbins;
  search.kept_bins = static_cast<int32_t>(job.nbins * (1.0 - static_cast<double>(static_cast<float>(job.ratio))));
  for (int64_t first = begin; first < end; first += kSearchLanes) {
    const int rows = static_cast<int>(std::min<int64_t>(kSearchLanes, end - first));
    if (job.source_type == SourceType::kF32)
      prepack_group<float>(target, job, search, first, rows, columns.get());
    else
      prepack_group<uint16_t>(target, job, search, first, rows, columns.get());
  }
  return true;
}

bool prepack(const PrepackJob& job, int64_t row_count, int32_t threads) noexcept {
  const PrepackTarget& target = prepack_target();
  std::atomic<bool> complete = true;
  Split s = split(row_count, job.dim, job.optimized ? job.nbins * job.ratio * 2 : 1, threads);
  if (job.optimized) s.grain = (s.grain + kSearchLanes - 1) / kSearchLanes * kSearchLanes;
  parallel_for(row_count, s.grain, s.threads, [&](int64_t begin, int64_t end) noexcept {
    if (!prepack_rows(target, job, begin, end)) complete.store(false, std::memory_order_relaxed);
  });
  return complete.load(std::memory_order_relaxed);
}

void unpack(const UnpackJob& job, int64_t row_count, int32_t threads) noexcept {
  const PrepackTarget& target = prepack_target();
  const Split s = split(row_count, job.dim, 1, threads);
  parallel_for(row_count, s.grain, s.threads,
               [&](int64_t begin, int64_t end) noexcept { target.unpack(job, begin, end); });
}

}  // namespace satchel
