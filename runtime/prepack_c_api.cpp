// satchel_prepack and satchel_unpack: every argument is checked here, and nothing is checked after.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

#include "runtime/c_struct.h"
#include "runtime/errors.h"
#include "runtime/prepack.h"
#include "satchel/satchel.h"

namespace satchel {
namespace {

template <class... Args>
Status refuse(std::string_view argument, int64_t value, fmt::format_string<Args...> format, Args&&... args) {
  return fail(StatusCode::kInvalidArgument, {.argument = argument, .value = value}, format,
              std::forward<Args>(args)...);
}

// The caller's options, zeros replaced by the defaults they stand for.
Status read_options(const satchel_prepack_options* given, satchel_prepack_options& options) {
  if (Status s = read_struct(given, "options", options); !s) return s;
  if (options.nbins == 0) options.nbins = 200;
  if (options.ratio == 0) options.ratio = 0.16;
  return {};
}

Status check_bits(int32_t bits) {
  if (bits == 8 || bits == 4 || bits == 2) return {};
  return refuse("bits", bits, "bits is {}: it must be 8, 4 or 2", bits);
}

Status check_threads(int32_t threads) {
  if (threads >= 0) return {};
  return refuse("threads", threads, "threads is {}: it must be 0 (one for each processor) or more", threads);
}

Status check_search(const satchel_prepack_options& o) {
  if (o.optimized != 0 && o.optimized != 1)
    return refuse("optimized", o.optimized, "optimized is {}: it must be 0 or 1", o.optimized);
  if (o.optimized == 1 && o.bits == 8)
    return refuse("optimized", 1, "optimized is 1 with 8 bits: only rows of 4 and 2 bits can be optimized");
  if (o.nbins < 0) return refuse("nbins", o.nbins, "nbins is {}: it must be 0 (for 200) or more", o.nbins);
  if (!(o.ratio > 0.0 && o.ratio <= 1.0))
    return refuse("ratio", 0, "ratio is {}: it must be 0 (for 0.16) or in (0, 1]", o.ratio);
  return {};
}

// That of specs.
constexpr int64_t kLargestStride = int64_t{1} << 32;

// The two arrays of a call, in bytes.
struct Sizes {
  size_t packed = 0;
  size_t weight = 0;
};

// `row_stride` 0: packed.
Status check_shape(int32_t bits, int64_t element_bytes, int64_t row_count, int64_t dim, int64_t row_stride,
                   Sizes& sizes) {
  if (row_count < 0) return refuse("row_count", row_count, "row_count is {}: it must not be negative", row_count);
  if (dim < 1) return refuse("dim", dim, "dim is {}: it must be at least 1", dim);
  if (dim % (8 / bits) != 0) {
    return refuse("dim", dim, "dim is {}: rows of {} bits need a multiple of {}, so that codes fill whole bytes", dim,
                  bits, 8 / bits);
  }
  constexpr int64_t kLargest = std::numeric_limits<ptrdiff_t>::max();
  if (dim > (kLargest - 8) / 4) return refuse("dim", dim, "dim is {}: a row would exceed the address space", dim);
  const int64_t packed_bytes = packed_row_bytes(bits, dim);
  if (row_stride != 0 && (row_stride < packed_bytes || row_stride > kLargestStride)) {
    return refuse("row_stride", row_stride, "row_stride is {}: it must be 0 (packed) or in [{}, {}]", row_stride,
                  packed_bytes, kLargestStride);
  }
  const int64_t stride = row_stride != 0 ? row_stride : packed_bytes;
  const int64_t row_bytes = std::max(dim * element_bytes, stride);
  if (row_count > kLargest / row_bytes) {
    return refuse("row_count", row_count, "row_count is {}: rows of {} elements would exceed the address space",
                  row_count, dim);
  }
  sizes.packed = row_count != 0 ? static_cast<size_t>((row_count - 1) * stride + packed_bytes) : 0;
  sizes.weight = static_cast<size_t>(row_count * dim * element_bytes);
  return {};
}

// `written` is the array that the call fills.
Status check_arrays(const void* packed, const void* weight, int64_t element_bytes, const Sizes& sizes,
                    std::string_view written) {
  if (weight == nullptr) return refuse("weight", 0, "weight is null");
  if (packed == nullptr) return refuse("packed", 0, "packed is null");
  const auto w = reinterpret_cast<uintptr_t>(weight);
  const auto p = reinterpret_cast<uintptr_t>(packed);
  if (w % static_cast<uintptr_t>(element_bytes) != 0)
    return refuse("weight", 0, "weight is not aligned to its {}-byte elements", element_bytes);
  if (w < p + sizes.packed && p < w + sizes.weight) return refuse(written, 0, "packed and weight overlap");
  return {};
}

Status prepack_checked(const satchel_prepack_options* given, const void* weight, int64_t row_count, int64_t dim,
                       void* packed) {
  satchel_prepack_options o;
  Sizes sizes;
  if (Status s = read_options(given, o); !s) return s;
  if (Status s = check_bits(o.bits); !s) return s;
  if (o.source_type != SATCHEL_TYPE_F32 && o.source_type != SATCHEL_TYPE_F16) {
    return refuse("source_type", o.source_type,
                  "source_type is {}: it must be SATCHEL_TYPE_F32 ({}) or SATCHEL_TYPE_F16 ({})", o.source_type,
                  static_cast<int>(SATCHEL_TYPE_F32), static_cast<int>(SATCHEL_TYPE_F16));
  }
  if (Status s = check_search(o); !s) return s;
  if (Status s = check_threads(o.threads); !s) return s;
  const int64_t element_bytes = o.source_type == SATCHEL_TYPE_F32 ? 4 : 2;
  if (Status s = check_shape(o.bits, element_bytes, row_count, dim, o.row_stride, sizes); !s) return s;
  if (row_count == 0) return {};  // no array is looked at, and either may be null
  if (Status s = check_arrays(packed, weight, element_bytes, sizes, "packed"); !s) return s;

  PrepackJob job;
  job.weight = weight;
  job.packed = static_cast<uint8_t*>(packed);
  job.dim = dim;
  job.row_stride = o.row_stride;
  job.bits = o.bits;
  job.source_type = o.source_type == SATCHEL_TYPE_F32 ? SourceType::kF32 : SourceType::kF16;
  job.optimized = o.optimized == 1;
  job.nbins = o.nbins;
  job.ratio = o.ratio;
  if (!prepack(job, row_count, o.threads)) {
    return fail(StatusCode::kResourceExhausted, {.value = dim},
                "no memory for the range search over rows of {} elements; packed rows are incomplete", dim);
  }
  return {};
}

Status unpack_checked(int32_t bits, const void* packed, int64_t row_count, int64_t dim, float* weight,
                      int32_t threads) {
  Sizes sizes;
  if (Status s = check_bits(bits); !s) return s;
  if (Status s = check_threads(threads); !s) return s;
  if (Status s = check_shape(bits, sizeof(float), row_count, dim, 0, sizes); !s) return s;
  if (row_count == 0) return {};
  if (Status s = check_arrays(packed, weight, sizeof(float), sizes, "weight"); !s) return s;

  UnpackJob job;
  job.packed = static_cast<const uint8_t*>(packed);
  job.weight = weight;
  job.dim = dim;
  job.bits = bits;
  unpack(job, row_count, threads);
  return {};
}

}  // namespace
}  // namespace satchel

satchel_code satchel_prepack(const satchel_prepack_options* options, const void* weight, int64_t row_count, int64_t dim,
                             void* packed, satchel_error* error) {
  return satchel::report(satchel::prepack_checked(options, weight, row_count, dim, packed), error);
}

satchel_code satchel_unpack(int32_t bits, const void* packed, int64_t row_count, int64_t dim, float* weight,
                            int32_t threads, satchel_error* error) {
  return satchel::report(satchel::unpack_checked(bits, packed, row_count, dim, weight, threads), error);
}
