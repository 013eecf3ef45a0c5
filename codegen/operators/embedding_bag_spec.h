// Everything about EmbeddingBagSpec short of building its plan: validity, canonical form, text.
// The first step on the way Spec -> Plan -> Kernel.
#pragma once

#include <string>
#include <string_view>

#include "codegen/row_formats.h"
#include "satchel/spec.h"

namespace satchel {

struct PrefetchBursts;

// Bounds that keep every byte count below 2^40, so that no product in a plan of which addresses are
// made can overflow.
inline constexpr int64_t kMaxDim = int64_t{1} << 24;
inline constexpr int64_t kMaxStride = int64_t{1} << 32;
inline constexpr int32_t kMaxPrefetchDistance = 1 << 16;

Status validate_spec(const EmbeddingBagSpec& spec);

// The spelling that equal problems share: defaults are written as defaults, fields without effect are reset.
// Equal canonical specs imply interchangeable kernels. `spec` must be valid.
EmbeddingBagSpec canonicalise(const EmbeddingBagSpec& spec);

// The values behind the defaults; `spec` must be valid.
inline const RowFormat& row_format(const EmbeddingBagSpec& spec) { return *find_row_format(spec.bits); }
int64_t row_stride_bytes(const EmbeddingBagSpec& spec);
int64_t output_stride_elements(const EmbeddingBagSpec& spec);
int32_t prefetch_distance_rows(const EmbeddingBagSpec& spec);
// The same for short bags of tables in the caches.
int32_t short_bag_prefetch_rows(const EmbeddingBagSpec& spec);
int32_t prefetch_far_distance_rows(const EmbeddingBagSpec& spec);
// Rows a table must have for a distance to be worth its instructions; 0 where it always is, or the spec names it.
// `vectors`: of a row, or of a pass of it; `in_pairs`: where bags are pooled two at a time. Tables of up to
// `cached_bytes` are taken to be near enough without the far one.
int64_t near_prefetch_rows(const EmbeddingBagSpec& spec, int64_t vectors, bool in_pairs);
int64_t far_prefetch_rows(const EmbeddingBagSpec& spec, int64_t cached_bytes);
// Rows that the far prefetch takes at a time: 1, or a burst of them, or 0 where it does not pay.
int32_t prefetch_burst_rows(const EmbeddingBagSpec& spec, const PrefetchBursts& bursts);

// One line; see docs/spec-grammar.md. print_spec writes the canonical form.
std::string print_spec(const EmbeddingBagSpec& spec);
Result<EmbeddingBagSpec> parse_spec_text(std::string_view text);

}  // namespace satchel
