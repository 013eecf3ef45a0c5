#include "codegen/operators/prefetcher.h"

#include "codegen/operators/index_load.h"

namespace satchel {
namespace {

constexpr int16_t kNearest = 1;
constexpr int16_t kSecond = 2;

}  // namespace

Prefetcher::Prefetcher(const EmbeddingBagSpec& spec, const Columns& columns, bool whole_rows)
    : spec_(spec),
      columns_(columns),
      whole_rows_(whole_rows),
      near_(prefetch_distance_rows(spec)),
      far_(prefetch_far_distance_rows(spec)) {}

void Prefetcher::declare(PlanBuilder& b, const Inputs& in) {
  in_ = in;
  if (near_ == 0 && far_ == 0) return;
  ahead_ = b.scalar("ahead");
  ahead_row_ = b.pointer("ahead_row", in.table_buffer);
  if (near_ != 0) near_end_ = end_of_hints(b, "near_end", near_, near_prefetch_rows(spec_));
  if (far_ != 0) {
    far_end_ = end_of_hints(b, "far_end", spec_.pruned ? 2 * int64_t{far_} : far_, far_prefetch_rows(spec_));
  }
}

Reg Prefetcher::end_of_hints(PlanBuilder& b, const char* name, int64_t distance, int64_t least_rows) const {
  const Reg end = b.scalar(name);
  b.add_imm(end, in_.index_count, -distance);
  if (least_rows > 0) {
    b.if_imm(in_.row_count, Cond::kLt, least_rows);
    b.set(end, 0);
    b.end();
  }
  return end;
}

void Prefetcher::row(PlanBuilder& b, Reg pos) const {
  if (far_ != 0) {
    b.if_(pos, Cond::kLt, far_end_);
    if (spec_.pruned) fetch_mapping(b, pos, 2 * far_);
    fetch(b, pos, far_, kSecond);
    b.end();
  }
  if (near_ != 0) {
    b.if_(pos, Cond::kLt, near_end_);
    fetch(b, pos, near_, kNearest);
    b.end();
  }
}

// A mapping can be larger than the caches, too: its entry comes as long before the row as the row before its use.
void Prefetcher::fetch_mapping(PlanBuilder& b, Reg pos, int32_t distance) const {
  load_index(b, spec_.index_type, ahead_, in_.indices, pos, distance);
  b.prefetch({in_.mapping, 0, ahead_, 2}, kNearest);
}

void Prefetcher::fetch(PlanBuilder& b, Reg pos, int32_t distance, int16_t level) const {
  load_index(b, spec_.index_type, ahead_, in_.indices, pos, distance);
  if (spec_.pruned) {
    b.if_imm(in_.mapping, Cond::kNe, 0);
    b.if_(ahead_, Cond::kULt, in_.mapping_count);
    b.load_i32(ahead_, {in_.mapping, 0, ahead_, 2});
    b.end();
    b.end();
  }
  b.mul_imm(ahead_, ahead_, row_stride_bytes(spec_));
  b.add(ahead_row_, in_.table, ahead_);
  whole_rows_ ? columns_.prefetch_row(b, ahead_row_, level) : columns_.prefetch(b, ahead_row_, level);
}

}  // namespace satchel
