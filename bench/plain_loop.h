// The plain C++ loops that the kernels are measured against, and the bench's own check of their bits.
//
// plain_loop.cpp is compiled with -O3 -march=native by the project's compiler and, where CMake finds one, by a
// second compiler as well; each copy lives in a namespace of its own. Nothing of satchel is used in it.
#pragma once

#include <cstdint>

namespace satchel::bench {

// One batch. Nothing is checked: indices, mapping and offsets must be good.
struct PlainArgs {
  const uint8_t* table = nullptr;  // packed rows, row_stride bytes apart
  int64_t row_stride = 0;
  int64_t dim = 0;
  const void* indices = nullptr;     // int32 or int64, as the chosen function expects
  const int64_t* offsets = nullptr;  // [bag_count + 1]
  int64_t bag_count = 0;
  const float* weights = nullptr;    // weighted only
  const int32_t* mapping = nullptr;  // pruned only
  float* output = nullptr;           // rows of dim floats, output_stride floats apart
  int64_t output_stride = 0;
  bool mean = false;
  float* scratch = nullptr;  // [dim]
};
using PlainFunction = void (*)(const PlainArgs&);

// The fields that choose a function; everything else is an argument.
struct PlainKey {
  int bits = 8;
  bool index64 = true;
  bool weighted = false;
  bool pruned = false;
  bool fast = false;  // the kFast order of operations instead of the reference's
};

struct PlainLoops {
  const char* compiler;  // "gcc", "clang"
  const char* version;   // "gcc 12.2.0"
  // One row after the other onto accumulators in memory. Packed codes are kept in planes (all first elements of
  // a byte, all second ones, ...), interleaved when the bag is done: no shuffles in the loop.
  PlainFunction (*by_row)(const PlainKey&);
  // Tiles of 128, 64, 32, 16 columns over all rows of a bag, small enough for a compiler to keep in registers.
  PlainFunction (*by_tile)(const PlainKey&);
};

namespace plain_first {
extern const PlainLoops kLoops;
}
#if defined(SATCHEL_BENCH_SECOND_COMPILER)
namespace plain_second {
extern const PlainLoops kLoops;
}
#endif

}  // namespace satchel::bench
