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
  if (near_ != 0) {
    near_end_ = b.scalar("near_end");
    b.add_imm(near_end_, in.index_count, -near_);
  }
  if (far_ != 0) {
    far_end_ = b.scalar("far_end");
    b.add_imm(far_end_, in.index_count, spec_.pruned ? -2 * int64_t{far_} : -int64_t{far_});
    if (spec_.prefetch_far_distance == -1) {
      b.if_imm(in.row_count, Cond::kLt, far_prefetch_rows(spec_));
      b.set(far_end_, 0);
      b.end();
    }
  }
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
