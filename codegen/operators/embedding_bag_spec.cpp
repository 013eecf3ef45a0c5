#include "codegen/operators/embedding_bag_spec.h"

#include <algorithm>

#include "codegen/targets.h"
#include "runtime/errors.h"

namespace satchel {
namespace {

template <class... Args>
Status invalid(std::string_view field, int64_t value, int64_t limit, fmt::format_string<Args...> format,
               Args&&... args) {
  return fail(StatusCode::kInvalidSpec, {.argument = field, .value = value, .limit = limit}, format,
              std::forward<Args>(args)...);
}

template <class Enum>
bool one_of(Enum value, std::initializer_list<Enum> allowed) {
  return std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

// What integer numerics needs: bags, since one row has nothing to be pooled with, and rows of 16 bytes, so that no load
// of that many leaves the row it is meant for.
Status validate_integer(const EmbeddingBagSpec& s, const RowFormat& format) {
  constexpr int64_t kLeastBytes = 16;
  if (s.offset_type == IndexType::kNone) {
    return invalid("numerics", static_cast<int64_t>(s.numerics), 0,
                   "numerics is integer without offsets (offset_type is none): there is nothing to pool");
  }
  if (format.row_bytes(s.dim) < kLeastBytes) {
    const int64_t least_dim = (kLeastBytes - 2 * format.scale_bytes()) * format.dim_multiple();
    return invalid("dim", s.dim, least_dim,
                   "dim is {}: integer numerics needs rows of at least {} bytes, with {} bits a dim of at least {}",
                   s.dim, kLeastBytes, s.bits, least_dim);
  }
  return {};
}

// Rows further ahead than the nearest cache can hold beside the working set evict each other, so the distance is a
// number of bytes for wide rows. 16 rows is what the incumbent uses; 8 KiB is a quarter of a 32 KiB cache.
int32_t default_prefetch_distance(int64_t row_bytes) {
  constexpr int64_t kBytesAhead = 8192;
  return static_cast<int32_t>(std::clamp<int64_t>(kBytesAhead / row_bytes, 4, 16));
}

// Where a bag of every few rows is written, that has to have room in the nearest cache, too: with what it becomes, a
// row is five times as long at 8 bits, and more at fewer. (Two distances cost a register, for which there has to be a
// gain.)
int32_t default_short_bag_distance(const EmbeddingBagSpec& s) {
  constexpr int64_t kBytesAhead = 10240;
  const int64_t row_bytes = row_format(s).row_bytes(s.dim);
  const auto rows = static_cast<int32_t>(std::max<int64_t>(2, kBytesAhead / (row_bytes + 4 * s.dim)));
  const int32_t distance = default_prefetch_distance(row_bytes);
  return rows <= distance / 2 ? rows : distance;
}

// Long enough for a row to come from memory while 64 others are pooled, and no more than a small part of a second-level
// cache.
int32_t default_far_distance(int64_t row_bytes) {
  constexpr int64_t kBytesAhead = 65536;
  return static_cast<int32_t>(std::clamp<int64_t>(kBytesAhead / row_bytes, 8, 64));
}
// Tables of this size are in the second level of the caches. Rows of few vectors are so short that the processor is at
// the next ones before it has waited for the first, and rows of pruned tables and of integer numerics are looked up
// long before they are pooled: there, they need no hint.
constexpr int64_t kNearBytes = int64_t{512} << 10;
constexpr int64_t kFewVectors = 2, kMostLanes = 16;

// One vector more where two bags are pooled at a time, and where rows do not wait for the sums of others: while some
// wait for the second level, there is work.
int64_t few_vectors(const EmbeddingBagSpec& s, bool in_pairs) {
  return in_pairs || (s.numerics == Numerics::kFast && !s.weighted) ? kFewVectors + 1 : kFewVectors;
}

// The near distance `auto` chooses holds in calls with large tables alone, for rows of so few vectors, and of pruned
// tables: there what was pruned has no row, perhaps not even a page, where a hint would look for it.
bool near_by_table(const EmbeddingBagSpec& s, int64_t vectors, bool in_pairs) {
  return s.numerics == Numerics::kInteger || s.pruned || vectors <= few_vectors(s, in_pairs);
}

}  // namespace

Status validate_spec(const EmbeddingBagSpec& s) {
  const RowFormat* format = find_row_format(s.bits);
  if (format == nullptr) return invalid("bits", s.bits, 8, "bits is {}: there are rows of 8, 4 and 2 bits", s.bits);
  if (s.dim < 1 || s.dim > kMaxDim) {
    return invalid("dim", s.dim, kMaxDim, "dim is {}: it must be in [1, {}]", s.dim, kMaxDim);
  }
  if (s.dim % format->dim_multiple() != 0) {
    return invalid("dim", s.dim, format->dim_multiple(), "dim is {}: rows of {} bits need a multiple of {}", s.dim,
                   s.bits, format->dim_multiple());
  }
  if (!one_of(s.pooling, {Pooling::kSum, Pooling::kMean})) {
    return invalid("pooling", static_cast<int64_t>(s.pooling), 0, "pooling is {}: not a pooling mode",
                   static_cast<int>(s.pooling));
  }
  if (!one_of(s.index_type, {IndexType::kI32, IndexType::kI64})) {
    return invalid("index_type", static_cast<int64_t>(s.index_type), 0, "index_type is {}: indices are i32 or i64",
                   static_cast<int>(s.index_type));
  }
  if (!one_of(s.offset_type, {IndexType::kNone, IndexType::kI32, IndexType::kI64})) {
    return invalid("offset_type", static_cast<int64_t>(s.offset_type), 0,
                   "offset_type is {}: offsets are i32, i64 or none", static_cast<int>(s.offset_type));
  }
  if (s.include_last_offset && s.offset_type == IndexType::kNone) {
    return invalid("include_last_offset", 1, 0, "include_last_offset without offsets (offset_type is none)");
  }
  if (s.output_type != OutputType::kF32) {
    return invalid("output_type", static_cast<int64_t>(s.output_type), 0, "output_type is {}: outputs are f32",
                   static_cast<int>(s.output_type));
  }
  if (!one_of(s.numerics, {Numerics::kReference, Numerics::kFast, Numerics::kInteger})) {
    return invalid("numerics", static_cast<int64_t>(s.numerics), 0, "numerics is {}: not a numerics mode",
                   static_cast<int>(s.numerics));
  }
  if (s.numerics == Numerics::kInteger) {
    if (Status status = validate_integer(s, *format); !status) return status;
  }
  if (s.prefetch_distance < -1 || s.prefetch_distance > kMaxPrefetchDistance) {
    return invalid("prefetch_distance", s.prefetch_distance, kMaxPrefetchDistance,
                   "prefetch_distance is {}: it must be in [-1, {}]", s.prefetch_distance, kMaxPrefetchDistance);
  }
  if (s.prefetch_far_distance < -1 || s.prefetch_far_distance > kMaxPrefetchDistance) {
    return invalid("prefetch_far_distance", s.prefetch_far_distance, kMaxPrefetchDistance,
                   "prefetch_far_distance is {}: it must be in [-1, {}]", s.prefetch_far_distance,
                   kMaxPrefetchDistance);
  }
  const int64_t row_bytes = format->row_bytes(s.dim);
  if (s.row_stride != 0 && (s.row_stride < row_bytes || s.row_stride > kMaxStride)) {
    return invalid("row_stride", s.row_stride, row_bytes, "row_stride is {} bytes: it must be 0 or in [{}, {}]",
                   s.row_stride, row_bytes, kMaxStride);
  }
  if (s.output_stride != 0 && (s.output_stride < s.dim || s.output_stride > kMaxStride)) {
    return invalid("output_stride", s.output_stride, s.dim, "output_stride is {} elements: it must be 0 or in [{}, {}]",
                   s.output_stride, s.dim, kMaxStride);
  }
  return {};
}

EmbeddingBagSpec canonicalise(const EmbeddingBagSpec& spec) {
  EmbeddingBagSpec s = spec;
  const int64_t row_bytes = row_format(s).row_bytes(s.dim);
  if (s.row_stride == row_bytes) s.row_stride = 0;
  if (s.output_stride == s.dim) s.output_stride = 0;
  // Unless the default may depend on the table, or on the length of bags, besides.
  const int64_t fewest_vectors = (s.dim + kMostLanes - 1) / kMostLanes;
  if (s.prefetch_distance == default_prefetch_distance(row_bytes) &&
      s.prefetch_distance == default_short_bag_distance(s) && !near_by_table(s, fewest_vectors, /*in_pairs=*/true)) {
    s.prefetch_distance = -1;
  }
  if (s.prefetch_distance == 0 && s.prefetch_far_distance == 0) s.prefetch_far_distance = -1;  // none implies none
  if (s.offset_type == IndexType::kNone) s.pooling = Pooling::kSum;  // the mean of one row is that row
  return s;
}

int64_t row_stride_bytes(const EmbeddingBagSpec& s) {
  return s.row_stride != 0 ? s.row_stride : row_format(s).row_bytes(s.dim);
}

int64_t output_stride_elements(const EmbeddingBagSpec& s) { return s.output_stride != 0 ? s.output_stride : s.dim; }

int32_t prefetch_distance_rows(const EmbeddingBagSpec& s) {
  if (s.prefetch_distance >= 0) return s.prefetch_distance;
  const int32_t distance = default_prefetch_distance(row_format(s).row_bytes(s.dim));
  return s.numerics == Numerics::kInteger ? distance + distance / 2 : distance;
}

int32_t short_bag_prefetch_rows(const EmbeddingBagSpec& s) {
  return s.prefetch_distance >= 0 || s.numerics == Numerics::kInteger ? prefetch_distance_rows(s)
                                                                      : default_short_bag_distance(s);
}

int64_t near_prefetch_rows(const EmbeddingBagSpec& s, int64_t vectors, bool in_pairs) {
  return s.prefetch_distance < 0 && near_by_table(s, vectors, in_pairs) ? kNearBytes / row_stride_bytes(s) + 1 : 0;
}

// Who asks for no prefetch wants none of either kind.
int32_t prefetch_far_distance_rows(const EmbeddingBagSpec& s) {
  if (s.prefetch_far_distance >= 0) return s.prefetch_far_distance;
  return s.prefetch_distance == 0 ? 0 : default_far_distance(row_format(s).row_bytes(s.dim));
}

// A processor looks ahead some hundred instructions, and it is the prefetches among them whose misses, those of the
// address translation above all, are under way at the same time. Where a row's own arithmetic fills that window, few
// rows' prefetches are in it; then they are written down one after the other. Small rows are faster without: they have
// room for each other, and bursts of few rows end in as many mispredicted branches. Look-ups, of pruned tables and of
// integer numerics, come in chunks of their own.
int32_t prefetch_burst_rows(const EmbeddingBagSpec& s, const PrefetchBursts& bursts) {
  const int32_t distance = prefetch_far_distance_rows(s);
  const bool automatic = s.prefetch_far_distance < 0;
  if (s.pruned || s.numerics == Numerics::kInteger || distance == 0) return 1;
  if (s.dim < bursts.least_dim) return automatic && !bursts.one_by_one ? 0 : 1;
  return automatic ? bursts.rows : std::min(bursts.rows, distance);
}

int64_t far_prefetch_rows(const EmbeddingBagSpec& s, int64_t cached_bytes) {
  return s.prefetch_far_distance < 0 ? cached_bytes / row_stride_bytes(s) + 1 : 0;
}

}  // namespace satchel
