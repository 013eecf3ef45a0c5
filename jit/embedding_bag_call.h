// Calling an embedding-bag kernel: check the arguments, run, and say what went wrong. The hot path.
#pragma once

#include "jit/kernel.h"
#include "satchel/satchel.h"

namespace satchel {

// `args` is complete (struct_size dealt with). Allocates nothing.
satchel_code run_embedding_bag(const CallContract& contract, const satchel_embedding_bag_args& args,
                               satchel_error* error) noexcept;

}  // namespace satchel
