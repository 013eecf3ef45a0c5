#include "jit/parallel_call.h"

#include <algorithm>
#include <atomic>
#include <cfenv>

namespace satchel {
namespace {

// What the tasks of one call share.
struct Shared {
  const CallContract& contract;
  const satchel_embedding_bag_args& args;
  const BagCuts& cuts;
  int64_t output_stride;
  std::fenv_t modes;             // of the thread that calls: how it rounds, and what subnormal numbers are to it
  std::atomic<int32_t> next{0};  // range that nobody has taken
  std::atomic<int32_t> failed;   // first range that failed, or their number
};

// Ranges until none is left. Those after one that failed are left alone, for the call's error is before them; those
// before it are not, for the first failing bag may be there.
void run_ranges(Shared& shared) noexcept {
  const int32_t ranges = shared.cuts.ranges();
  for (;;) {
    const int32_t number = shared.next.fetch_add(1, std::memory_order_relaxed);
    if (number >= ranges) return;
    const BagRange range = shared.cuts.range(number);
    if (range.begin == range.end || number > shared.failed.load(std::memory_order_relaxed)) continue;
    if (run_embedding_bag_range(shared.contract, shared.args, range, shared.output_stride, nullptr) == SATCHEL_OK)
      continue;
    int32_t first = shared.failed.load(std::memory_order_relaxed);
    while (number < first && !shared.failed.compare_exchange_weak(first, number, std::memory_order_relaxed)) {
    }
  }
}

// Every task, in the modes of the call. Pools' threads have their own, and oneTBB sets them anew for each task.
void work(void* context, int64_t /*task*/) noexcept {
  auto& shared = *static_cast<Shared*>(context);
  std::fenv_t own;
  std::fegetenv(&own);
  std::fesetenv(&shared.modes);
  run_ranges(shared);
  std::fesetenv(&own);
}

}  // namespace

bool BagCuts::cut(const CallContract& c, const satchel_embedding_bag_args& a, int64_t row_elements, int64_t grain,
                  int32_t threads) {
  const int64_t bags = a.bag_count;
  const auto begin_of = [&](int64_t bag) {
    if (c.single) return bag;
    return bag < bags || c.include_last_offset ? element(a.offsets, bag, c.offset_align) : a.index_count;
  };
  // Offsets are the caller's and may hold anything. Here nothing but positions in the indices is let through; that they
  // do not decrease is for the kernels to find, each in its range.
  const auto good = [&](int64_t begin) { return begin >= 0 && begin <= a.index_count; };
  if (bags == 0) return false;
  const int64_t first = begin_of(0);
  const int64_t end = begin_of(bags);
  if (!good(first) || !good(end) || end < first) return false;

  // Bag b begins after offsets[b] - offsets[0] rows and b bags.
  const int64_t work = end - first + bags;
  const int64_t share = std::max<int64_t>(1, grain / row_elements);
  threads_ = static_cast<int32_t>(std::min<int64_t>({threads, kMostThreads, bags, work / share}));
  if (threads_ < 2) return false;
  ranges_ = static_cast<int32_t>(std::min<int64_t>({threads_ * kRangesPerThread, work / share, kMostRanges}));
  whole_ends_ = c.include_last_offset;
  bounds_[0] = {0, first};
  Bound last = bounds_[0];
  for (int32_t i = 1; i < ranges_; ++i) {
    // The bag whose beginning is nearest to i shares of the work.
    const int64_t wanted = work / ranges_ * i + work % ranges_ * i / ranges_;
    Bound low = last;  // not after the place
    Bound high = {bags, end};
    while (high.bag - low.bag > 1) {
      const int64_t middle = low.bag + (high.bag - low.bag) / 2;
      const int64_t begin = begin_of(middle);
      if (!good(begin)) return false;
      (begin - first + middle <= wanted ? low : high) = {middle, begin};
    }
    const int64_t below = wanted - (low.index - first + low.bag);
    const int64_t above = high.index - first + high.bag - wanted;
    last = below <= above ? low : high;
    bounds_[static_cast<size_t>(i)] = last;
  }
  // Without include_last_offset the last bag of all ends where the indices do.
  bounds_[static_cast<size_t>(ranges_)] = {bags, c.include_last_offset ? a.index_count : end};
  return true;
}

// Why this returns what run_embedding_bag would. A range fails if and only if one of its bags does, with one exception:
// without include_last_offset a middle range's kernel takes the beginning of the next range for the end of all indices.
// So it may find that offsets decrease at an earlier bag than they do; that they decrease before the range ends, it
// always finds. If no range fails, no bag does, and every bag was pooled by the same code in the same order. If one
// does, all bags before the first failing range are good and complete, and a plain call on the rest meets what there is
// to meet.
satchel_code run_embedding_bag_parallel(const CallContract& c, const satchel_embedding_bag_args& a,
                                        const ParallelCall& call, satchel_error* error) noexcept {
  if (a.bag_count <= 1) return run_embedding_bag(c, a, error);
  if (const satchel_code code = check_embedding_bag(c, a, error); code != SATCHEL_OK) return code;
  BagCuts cuts;
  if (!cuts.cut(c, a, call.row_elements, call.grain, call.threads)) return run_embedding_bag(c, a, error);

  Shared shared{c, a, cuts, call.output_stride, {}, {}, cuts.ranges()};
  std::fegetenv(&shared.modes);
  call.parallel_for(call.executor, cuts.threads(), work, &shared);
  run_ranges(shared);  // whatever the executor left
  const int32_t failed = shared.failed.load(std::memory_order_relaxed);
  if (failed == cuts.ranges()) return SATCHEL_OK;
  const BagRange rest = {cuts.range(failed).begin, a.bag_count, a.index_count, a.index_count};
  return run_embedding_bag_range(c, a, rest, call.output_stride, error);
}

}  // namespace satchel
