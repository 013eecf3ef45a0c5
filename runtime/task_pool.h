// The threads that run one call in parts, where the caller brings none of his own: oneTBB's pool, or threads made for
// the call.
#pragma once

#include <cstdint>

#include "satchel/satchel.h"

namespace satchel {

struct TaskPool {
  const char* name;
  satchel_parallel_for parallel_for;
  int32_t threads;             // at most so many work at once, the caller's among them
  int32_t cost;                // of handing work to it, as a factor on the least work worth it
  const char* why_not_better;  // "" for the first choice
};

// Made once, at the first use: looks for libsatchel-tbb.so, which brings oneTBB into the process.
const TaskPool& task_pool();

// The second choice, also for tests.
const TaskPool& thread_pool();

}  // namespace satchel
