// satchel_kernel_run_parallel and satchel_pool_name.
#include <algorithm>

#include "codegen/operators/embedding_bag_spec.h"
#include "jit/kernel_cache.h"
#include "jit/parallel_call.h"
#include "runtime/c_guard.h"
#include "runtime/c_struct.h"
#include "runtime/parallel.h"
#include "runtime/task_pool.h"
#include "satchel/satchel.h"

using namespace satchel;

namespace {

// Says yes to good options only, but not to all of them: check() has the last word.
bool plainly_good(const satchel_parallel_options* o) {
  return o == nullptr || (o->struct_size == sizeof(*o) && o->threads >= 0 && o->threads <= kMostThreads &&
                          o->grain == 0 && (o->parallel_for != nullptr || o->executor == nullptr));
}

Status check(const satchel_parallel_options& o) {
  if (o.threads < 0 || o.threads > kMostThreads) {
    return fail(StatusCode::kInvalidArgument, {.argument = "threads", .value = o.threads, .limit = kMostThreads},
                "threads is {}: it must be in [0, {}]", o.threads, kMostThreads);
  }
  if (o.grain < 0) {
    return fail(StatusCode::kInvalidArgument, {.argument = "grain", .value = o.grain},
                "grain is {}: it must not be negative", o.grain);
  }
  if (o.executor != nullptr && o.parallel_for == nullptr) {
    return fail(StatusCode::kInvalidArgument, {.argument = "parallel_for"},
                "parallel_for is null, but executor, its argument, is not");
  }
  return {};
}

// Who runs the call: the caller's executor, or the pool.
ParallelCall make_call(const satchel_parallel_options& o, const EmbeddingBagSpec& spec) {
  ParallelCall call;
  call.row_elements = spec.dim + kElementsBesideRow;
  call.output_stride = output_stride_elements(spec);
  call.grain = o.grain != 0 ? o.grain : SATCHEL_DEFAULT_GRAIN;
  call.parallel_for = o.parallel_for;
  call.executor = o.executor;
  int32_t most = kMostThreads;
  if (o.parallel_for == nullptr) {
    const TaskPool& pool = task_pool();
    call.parallel_for = pool.parallel_for;
    if (o.grain == 0) call.grain *= pool.cost;
    most = pool.threads;
  } else if (o.threads == 0) {
    most = static_cast<int32_t>(worker_count(0, kMostThreads));
  }
  call.threads = o.threads != 0 ? std::min(o.threads, most) : most;
  return call;
}

}  // namespace

satchel_code satchel_kernel_run_parallel(const satchel_kernel* kernel, const satchel_embedding_bag_args* args,
                                         const satchel_parallel_options* options, satchel_error* error) {
  if (kernel != nullptr && args != nullptr && args->struct_size == sizeof(*args) && plainly_good(options) &&
      small_call(*args, kernel->contract.dim + kElementsBesideRow, SATCHEL_DEFAULT_GRAIN)) [[likely]] {
    return run_embedding_bag(kernel->contract, *args, error);
  }
  return guard(error, [&]() -> Status {
    if (kernel == nullptr) return fail(StatusCode::kInvalidArgument, {.argument = "kernel"}, "kernel is null");
    satchel_embedding_bag_args whole;
    if (Status s = read_struct(args, "args", whole); !s) return s;
    satchel_parallel_options whole_options = SATCHEL_PARALLEL_OPTIONS_INIT;
    if (options != nullptr) {
      if (Status s = read_struct(options, "options", whole_options); !s) return s;
      if (Status s = check(whole_options); !s) return s;
    }
    const ParallelCall call = make_call(whole_options, kernel->node->now().spec);
    Error e = SATCHEL_ERROR_INIT;
    return run_embedding_bag_parallel(kernel->contract, whole, call, &e) == SATCHEL_OK ? Status() : Status(e);
  });
}

const char* satchel_pool_name(int32_t* threads) {
  const char* name = "none";
  (void)guard(nullptr, [&]() -> Status {
    const TaskPool& pool = task_pool();
    if (threads != nullptr) *threads = pool.threads;
    name = pool.name;
    return {};
  });
  return name;
}
