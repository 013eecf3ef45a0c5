#include "runtime/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <memory>
#include <new>
#include <thread>

namespace satchel {
namespace {

// Where nobody said how many. Asked once: the answer is a system call.
int64_t processor_count() {
  static const int64_t count = std::max<int64_t>(1, std::thread::hardware_concurrency());
  return count;
}

}  // namespace

int64_t worker_count(int32_t requested, int64_t chunks) {
  return std::max<int64_t>(1, std::min(requested > 0 ? requested : processor_count(), chunks));
}

namespace detail {

void parallel_for(int64_t count, int64_t grain, int32_t threads, RangeFunction function, void* context) noexcept {
  if (count <= 0) return;
  grain = std::max<int64_t>(1, grain);
  const int64_t chunks = count / grain + (count % grain != 0);
  const int64_t workers = worker_count(threads, chunks);
  if (workers == 1) {
    for (int64_t begin = 0; begin < count; begin += std::min(grain, count - begin))
      function(context, begin, begin + std::min(grain, count - begin));
    return;
  }

  // Chunks are handed out one by one: a thread that a busy processor holds up costs its own chunk only.
  std::atomic<int64_t> next_chunk = 0;
  const auto work = [&]() noexcept {
    for (;;) {
      const int64_t chunk = next_chunk.fetch_add(1, std::memory_order_relaxed);
      if (chunk >= chunks) return;
      const int64_t begin = chunk * grain;
      function(context, begin, begin + std::min(grain, count - begin));
    }
  };
  const std::unique_ptr<std::thread[]> helpers(new (std::nothrow) std::thread[static_cast<size_t>(workers - 1)]);
  int64_t started = 0;
  if (helpers) {
    try {
      for (; started < workers - 1; ++started) helpers[static_cast<size_t>(started)] = std::thread(work);
    } catch (const std::exception&) {
      // No more threads or memory to be had: those that run, and this one, share the work.
    }
  }
  work();
  for (int64_t i = 0; i < started; ++i) helpers[static_cast<size_t>(i)].join();
}

}  // namespace detail
}  // namespace satchel
