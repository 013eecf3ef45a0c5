// Calling an embedding-bag kernel: check the arguments, run, and say what went wrong. The hot path.
#pragma once

#include <cstdint>
#include <cstring>

#include "jit/kernel.h"
#include "satchel/satchel.h"

namespace satchel {

// `args` is complete (struct_size dealt with). Allocates nothing.
satchel_code run_embedding_bag(const CallContract& contract, const satchel_embedding_bag_args& args,
                               satchel_error* error) noexcept;

// The rules that run_embedding_bag applies before it lets the kernel at the buffers, alone. With bag_count 0 it refuses
// missing buffers that run_embedding_bag would not ask for.
satchel_code check_embedding_bag(const CallContract& contract, const satchel_embedding_bag_args& args,
                                 satchel_error* error) noexcept;

// Bags [begin, end) of a call, not none, which may pool indices up to `index_end`: no more than all there are, and
// without include_last_offset, or without offsets, exactly where the last of these bags ends.
struct BagRange {
  int64_t begin = 0, end = 0;
  int64_t index_end = 0;
  int64_t pooled = 0;  // indices, about
};

// Runs a range of a call whose arguments have been checked. Bag and position in `error` are those of the whole call.
satchel_code run_embedding_bag_range(const CallContract& contract, const satchel_embedding_bag_args& args,
                                     const BagRange& range, int64_t output_stride, satchel_error* error) noexcept;

// Element `position` of an array of int32 (`align` 3) or int64.
inline int64_t element(const void* base, int64_t position, uint8_t align) {
  const auto* at = static_cast<const char*>(base);
  if (align == 3) {
    int32_t value = 0;
    std::memcpy(&value, at + 4 * position, sizeof value);
    return value;
  }
  int64_t value = 0;
  std::memcpy(&value, at + 8 * position, sizeof value);
  return value;
}

}  // namespace satchel
