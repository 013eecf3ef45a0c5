#include "torch_backend/threads.h"

#include <ATen/Parallel.h>

#include <atomic>

namespace satchel_torch {
namespace {

std::atomic<int64_t> splits{0};

// PyTorch's pool as satchel's executor.
void on_pytorchs_threads(void*, int64_t task_count, satchel_task task, void* context) {
  splits.fetch_add(1, std::memory_order_relaxed);
  at::parallel_for(0, task_count, 1, [=](int64_t first, int64_t last) {
    for (int64_t i = first; i < last; ++i) task(context, i);
  });
}

}  // namespace

satchel_code run_on_threads(const satchel_kernel* kernel, const satchel_embedding_bag_args& args,
                            satchel_error* error) {
  // Inside a parallel region of PyTorch's its pool runs everything on the calling thread.
  const int threads = at::in_parallel_region() ? 1 : at::get_num_threads();
  if (threads < 2) return satchel_kernel_run(kernel, &args, error);
  satchel_parallel_options options = SATCHEL_PARALLEL_OPTIONS_INIT;
  options.threads = threads;
  options.parallel_for = &on_pytorchs_threads;
  return satchel_kernel_run_parallel(kernel, &args, &options, error);
}

int64_t split_calls() { return splits.load(std::memory_order_relaxed); }

}  // namespace satchel_torch
