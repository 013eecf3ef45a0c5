// Kernel handles, kept by each thread: what a call needs is looked up once.
#pragma once

#include <satchel/satchel.h>

#include <cstdint>

namespace satchel_torch {

// The fields of a spec that calls from PyTorch differ in.
struct KernelKey {
  int64_t dim = 0;
  int64_t row_stride = 0;  // 0: packed
  int32_t bits = 8;
  int32_t pooling = SATCHEL_POOLING_SUM;
  int32_t index_type = SATCHEL_TYPE_I64;
  int32_t offset_type = SATCHEL_TYPE_I64;
  bool weighted = false;
  bool pruned = false;
  bool include_last_offset = false;

  bool operator==(const KernelKey& o) const {
    return dim == o.dim && row_stride == o.row_stride && bits == o.bits && pooling == o.pooling &&
           index_type == o.index_type && offset_type == o.offset_type && weighted == o.weighted && pruned == o.pruned &&
           include_last_offset == o.include_last_offset;
  }
};

// The kernel for `key`, from the default engine; null, with the reason in `error`, if there is none. The calling thread
// owns it: it stays valid until that thread asks for another one.
const satchel_kernel* find_kernel(const KernelKey& key, satchel_error* error);

}  // namespace satchel_torch
