#include "runtime/task_pool.h"

#include <dlfcn.h>

#include <algorithm>
#include <limits>
#include <string>

#include "runtime/parallel.h"
#include "runtime/plugin_places.h"

namespace satchel {
namespace {

void run_on_new_threads(void* /*executor*/, int64_t tasks, satchel_task task, void* context) {
  parallel_for(tasks, 1, static_cast<int32_t>(std::min<int64_t>(tasks, std::numeric_limits<int32_t>::max())),
               [&](int64_t begin, int64_t end) noexcept {
                 for (int64_t i = begin; i < end; ++i) task(context, i);
               });
}

TaskPool threads_because(const char* why) {
  const auto processors = static_cast<int32_t>(std::min<int64_t>(worker_count(0, 1 << 20), 1 << 20));
  return {"threads", run_on_new_threads, processors, 16, why};
}

TaskPool load() {
#if defined(SATCHEL_WITH_TBB)
  // Kept for good: the pool's threads outlive every call.
  for (const std::string& place : plugin_places("libsatchel-tbb.so")) {
    void* library = dlopen(place.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) continue;
    const auto run = reinterpret_cast<satchel_parallel_for>(dlsym(library, "satchel_tbb_parallel_for"));
    const auto threads = reinterpret_cast<int32_t (*)()>(dlsym(library, "satchel_tbb_threads"));
    if (run == nullptr || threads == nullptr) continue;
    const int32_t count = threads();
    // Not to be asked again: oneTBB waits for ever for a beginning that failed.
    if (count < 1) return threads_because("oneTBB found no memory to begin with");
    return {"tbb", run, count, 1, ""};
  }
  return threads_because("libsatchel-tbb.so, or oneTBB behind it, cannot be loaded");
#else
  return threads_because("built without oneTBB");
#endif
}

}  // namespace

const TaskPool& task_pool() {
  static const TaskPool pool = load();
  return pool;
}

const TaskPool& thread_pool() {
  static const TaskPool pool = threads_because("asked for");
  return pool;
}

}  // namespace satchel
