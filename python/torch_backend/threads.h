// One call on PyTorch's threads.
#pragma once

#include <satchel/satchel.h>

#include <cstdint>

namespace satchel_torch {

// satchel_kernel_run_parallel on the threads of at::parallel_for: large calls are split, by rows of work. Same output,
// same error as one thread.
satchel_code run_on_threads(const satchel_kernel* kernel, const satchel_embedding_bag_args& args, satchel_error* error);

// How many calls were split so far.
int64_t split_calls();

}  // namespace satchel_torch
