// One embedding-bag call on several threads: cut into ranges of bags with about equally many rows, each run as a call
// of its own.
#pragma once

#include <array>
#include <cstdint>

#include "jit/embedding_bag_call.h"

namespace satchel {

// What a row costs beside its elements, counted in elements. Every bag costs a row more.
inline constexpr int64_t kElementsBesideRow = 32;

inline constexpr int32_t kMostThreads = 256;
// Threads take ranges one by one: one that a busy processor holds up costs its own range only. Where there is much to
// do, 1 and 4 ranges for each of two threads take the same time; where a range would be less work than a grain there
// are fewer, for each begins with rows that nobody prefetched: 6400 rows of 128 bytes took two threads 0.58 of one
// thread's time in 2 ranges, 0.62 in 8, 0.59 to 0.76 in 32.
inline constexpr int32_t kRangesPerThread = 4;
inline constexpr int32_t kMostRanges = 512;

// A call's bags, cut. Bounds do not decrease, so ranges may be empty: range i then has its share of the work in a
// neighbour, and giving consecutive ranges to a thread is as fair as any other way.
class BagCuts {
 public:
  // False where offsets are met that no good call has, or there is nothing to cut. `args` must have been checked. Reads
  // a few offsets for each range, and looks at nothing else.
  bool cut(const CallContract& contract, const satchel_embedding_bag_args& args, int64_t row_elements, int64_t grain,
           int32_t threads);

  [[nodiscard]] int32_t threads() const { return threads_; }
  [[nodiscard]] int32_t ranges() const { return ranges_; }
  [[nodiscard]] BagRange range(int32_t number) const {
    const auto i = static_cast<size_t>(number);
    const auto end = whole_ends_ ? static_cast<size_t>(ranges_) : i + 1;
    return {bounds_[i].bag, bounds_[i + 1].bag, bounds_[end].index, bounds_[i + 1].index - bounds_[i].index};
  }

 private:
  struct Bound {
    int64_t bag;
    int64_t index;  // where the bag begins, or all indices end
  };
  int32_t threads_ = 0;
  int32_t ranges_ = 0;
  bool whole_ends_ = false;
  std::array<Bound, kMostRanges + 1> bounds_;  // filled as far as there are ranges
};

struct ParallelCall {
  satchel_parallel_for parallel_for = nullptr;
  void* executor = nullptr;
  int32_t threads = 0;        // at most
  int64_t row_elements = 0;   // dim + kElementsBesideRow
  int64_t grain = 0;          // least work for a thread
  int64_t output_stride = 0;  // elements
};

// Whether a call is too small to be cut; its arguments need not have been checked. Wild counts make it small or not,
// and are found either way.
inline bool small_call(const satchel_embedding_bag_args& args, int64_t row_elements, int64_t grain) {
  const uint64_t rows = static_cast<uint64_t>(args.index_count) + static_cast<uint64_t>(args.bag_count);
  return rows < 2 * static_cast<uint64_t>(grain / row_elements);
}

// run_embedding_bag, cut. Allocates nothing itself.
satchel_code run_embedding_bag_parallel(const CallContract& contract, const satchel_embedding_bag_args& args,
                                        const ParallelCall& call, satchel_error* error) noexcept;

}  // namespace satchel
