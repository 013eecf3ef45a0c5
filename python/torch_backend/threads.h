// One call on PyTorch's threads.
#pragma once

#include "torch_backend/kernels.h"

namespace satchel_torch {

// satchel_kernel_run, with the bags split over the threads of at::parallel_for where the call is large enough. Every
// thread gets about the same number of rows. Same output, same error as one thread.
satchel_code run_on_threads(const satchel_kernel* kernel, const KernelKey& key, const satchel_embedding_bag_args& args,
                            satchel_error* error);

// How many calls were split so far.
int64_t split_calls();

}  // namespace satchel_torch
