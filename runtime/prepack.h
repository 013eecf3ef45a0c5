// Quantising float rows to packed rows and back, bit for bit as PyTorch's prepack and unpack operators on x86-64,
// on every machine. Arguments are checked before (prepack_c_api.cpp); the arithmetic is in prepack_rows.h,
// prepack_search.h and prepack_unpack_rows.h, compiled once for each instruction set in prepack_targets.cpp.
//
// Packed row: `dim` codes, then scale and bias. 8 bits: one byte a code, fp32 scale, fp32 bias. 4 and 2 bits:
// dim * bits / 8 bytes, lowest bits first, fp16 scale, fp16 bias. Little-endian on every machine, unaligned.
#pragma once

#include <cstdint>
#include <span>

#include "runtime/cpu_features.h"

namespace satchel {

enum class SourceType : int32_t { kF32, kF16 };

// Float rows [.., dim] -> packed rows. The arrays must not overlap.
struct PrepackJob {
  const void* weight = nullptr;  // of source_type, aligned to it
  uint8_t* packed = nullptr;
  int64_t dim = 0;
  int64_t row_stride = 0;  // bytes from packed row to packed row; 0: rows are packed
  int bits = 8;
  SourceType source_type = SourceType::kF32;
  // 4 and 2 bits: the range of a row is searched for, in steps of 1 / nbins of it, giving up at most about `ratio`
  // of it, such that the squared error is least.
  bool optimized = false;
  int32_t nbins = 200;
  double ratio = 0.16;
};

// Packed rows -> float rows [.., dim].
struct UnpackJob {
  const uint8_t* packed = nullptr;
  float* weight = nullptr;
  int64_t dim = 0;
  int bits = 8;
};

struct Range {
  float min, max;
};

// Rows whose range is searched for side by side.
inline constexpr int kSearchLanes = 16;
struct SearchLanes {
  alignas(64) float min[kSearchLanes];
  alignas(64) float max[kSearchLanes];
};

// What is to be searched, beside the lanes: see prepack_search.h.
struct SearchJob {
  const float* columns = nullptr;  // [dim, kSearchLanes]
  int64_t dim = 0;
  float max_code = 0;
  int32_t nbins = 0;
  int32_t kept_bins = 0;
};

// The same arithmetic for one instruction set; all give the same bits.
struct PrepackTarget {
  const char* name;
  CpuFeatures needs;
  // Rows [begin, end), quantised for `ranges` [end - begin]; null: each row for its own range.
  void (*quantise)(const PrepackJob& job, int64_t begin, int64_t end, const Range* ranges) noexcept;
  // Narrows the ranges of all lanes.
  void (*search)(const SearchJob& job, SearchLanes& lanes) noexcept;
  // Rows [begin, end).
  void (*unpack)(const UnpackJob& job, int64_t begin, int64_t end) noexcept;
};

// Preferred first; the last needs nothing.
std::span<const PrepackTarget> prepack_targets();
// The first of them that this machine can run: the one that prepack and unpack use.
const PrepackTarget& prepack_target();

// Bytes of a row's codes, and of the whole packed row.
constexpr int64_t packed_code_bytes(int bits, int64_t dim) { return dim / 8 * bits + dim % 8 * bits / 8; }
constexpr int64_t packed_row_bytes(int bits, int64_t dim) { return packed_code_bytes(bits, dim) + (bits == 8 ? 8 : 4); }

// Rows [begin, end), searching for ranges if the job asks for it. False: no memory for that (64 bytes for each
// element of a row).
[[nodiscard]] bool prepack_rows(const PrepackTarget& target, const PrepackJob& job, int64_t begin,
                                int64_t end) noexcept;

// All rows, on up to `threads` threads (0: chosen by the size of the table). False: see prepack_rows.
[[nodiscard]] bool prepack(const PrepackJob& job, int64_t row_count, int32_t threads) noexcept;
void unpack(const UnpackJob& job, int64_t row_count, int32_t threads) noexcept;

}  // namespace satchel
