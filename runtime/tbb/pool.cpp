// libsatchel-tbb.so: oneTBB's pool behind two C functions. runtime/task_pool loads it when a call is first split, so
// that oneTBB is no dependency of libsatchel, and stays out of processes that never split a call.
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <cstdint>

#include "satchel/satchel.h"

extern "C" {

// 0 where there is no memory for the arena.
SATCHEL_API int32_t satchel_tbb_threads(void) noexcept {
  try {
    return tbb::this_task_arena::max_concurrency();
  } catch (...) {
    return 0;
  }
}

SATCHEL_API void satchel_tbb_parallel_for(void* /*executor*/, int64_t tasks, satchel_task task,
                                          void* context) noexcept {
  try {
    // Isolated: while this thread waits for the others it takes up none of the caller's own tasks, which could want a
    // lock that the caller holds.
    tbb::this_task_arena::isolate([=] {
      tbb::parallel_for(
          int64_t{0}, tasks, [=](int64_t number) { task(context, number); }, tbb::simple_partitioner());
    });
  } catch (...) {
    // No memory for a task, or the caller's own group of tasks was cancelled. All calls of `task` that had begun have
    // returned; what was not called is done by the calling thread.
  }
}

}  // extern "C"
