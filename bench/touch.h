// The touch-only roofline: the same index stream as the kernels', prefetch ahead, one word of every cache line of
// every row, no arithmetic and no output. What is left of a kernel's time above it is the kernel's own.
#pragma once

#include <cstdint>

namespace satchel::bench {

// The roofline of a problem is the best of these: which one wins depends on where the table lies.
enum class TouchPolicy : int32_t {
  kNone,      // no prefetch: cheapest where the table is in the nearest cache
  kNear,      // prefetcht0, 16 rows ahead
  kTwoLevel,  // prefetcht1 64 rows ahead and prefetcht0 8 rows ahead: the second level has more room for misses
};

struct TouchArgs {
  const uint8_t* table = nullptr;
  int64_t row_stride = 0;
  int64_t row_bytes = 0;
  const void* indices = nullptr;  // int32 or int64
  bool index64 = true;
  int64_t index_count = 0;
  const int32_t* mapping = nullptr;  // null: indices are rows; -1 entries are skipped without a branch
};

// Returns a sum of the words read, to be used by the caller so that nothing is optimised away.
uint32_t touch_rows(TouchPolicy policy, const TouchArgs& args);

}  // namespace satchel::bench
