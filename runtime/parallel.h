// Splitting a range of independent work over threads. Used where a call handles a whole table (prepack, unpack);
// kernels themselves never start a thread.
#pragma once

#include <cstdint>
#include <type_traits>

namespace satchel {

// Threads to use for `requested` (0: one for each processor) where there are `chunks` pieces of work.
int64_t worker_count(int32_t requested, int64_t chunks);

namespace detail {
using RangeFunction = void (*)(void* context, int64_t begin, int64_t end);
void parallel_for(int64_t count, int64_t grain, int32_t threads, RangeFunction function, void* context) noexcept;
}  // namespace detail

// Calls function(begin, end) for disjoint ranges that together are [0, count), each of `grain` items (the last may
// be shorter), in no particular order, on up to `threads` threads (0: one for each processor; the caller's own is
// one of them). Returns when all are done. Threads that cannot be made are done without: the work is finished
// all the same, on the caller's thread if need be. Neither this nor `function` throws.
template <class Function>
void parallel_for(int64_t count, int64_t grain, int32_t threads, Function&& function) noexcept {
  using Callable = std::remove_reference_t<Function>;
  static_assert(std::is_nothrow_invocable_v<Callable&, int64_t, int64_t>, "a range function must be noexcept");
  detail::parallel_for(
      count, grain, threads,
      [](void* context, int64_t begin, int64_t end) { (*static_cast<Callable*>(context))(begin, end); },
      const_cast<std::remove_const_t<Callable>*>(&function));
}

}  // namespace satchel
