#include "codegen/operators/prefetcher.h"

#include <algorithm>
#include <limits>

#include "codegen/operators/index_load.h"

namespace satchel {
namespace {

constexpr int16_t kNearest = 1;
constexpr int16_t kSecond = 2;
constexpr int64_t kShortBag = 5;
// Of bags with fewer rows on average it is outputs that the near distance leaves room for. Longer ones of pruned tables
// lose by that, up to a tenth.
constexpr int64_t kFewRows = 8, kFewRowsOfPruned = 3;
// The same of tables whose rows are looked up by fours, which hints between them would prevent: bags of so many rows
// look far enough ahead by themselves to wait for a table of so many bytes.
int64_t longer_bag(int64_t dim) { return std::clamp<int64_t>(dim / 4, 8, 40); }
constexpr int64_t kFoursBytes = int64_t{4} << 20;
// Of those that are near enough for long bags to do without hints, this part is for short ones as well.
constexpr int64_t kSmallestTables = 4;

}  // namespace

Prefetcher::Prefetcher(const EmbeddingBagSpec& spec, const Machine& machine, int64_t vectors, bool by_fours,
                       bool blanks)
    : spec_(spec),
      by_fours_(by_fours),
      blanks_(blanks),
      cached_bytes_(machine.cached_bytes),
      near_(prefetch_distance_rows(spec)),
      short_near_(short_bag_prefetch_rows(spec)),
      vectors_(vectors),
      burst_(prefetch_burst_rows(spec, machine.bursts)),
      far_(burst_ == 0 ? 0 : prefetch_far_distance_rows(spec)),
      for_short_bags_(spec.dim >= machine.bursts.short_bags_dim) {}

bool Prefetcher::near_by_length() const { return near_ != 0 && spec_.pruned && near_rows(false) != 0; }

// Rows of a bag, on average, from which on hints in the caches are no gain for pruned tables. The wider they are, the
// more of the caches is taken by what bags become. Rows of few vectors that are not looked up before they are pooled
// take no longer than their hints would: so it is but for bags of one.
int64_t Prefetcher::long_bag() const {
  constexpr int64_t kFewVectors = 4;
  return blanks_ && vectors_ <= kFewVectors ? 2 : std::clamp<int64_t>(spec_.dim / 16, 4, 10);
}

bool Prefetcher::asks_for_length() const {
  return near_by_length() || (near_ != short_near_ && has_bags()) || (far_ != 0 && burst_ > 1 && !for_short_bags_);
}

void Prefetcher::declare(PlanBuilder& b, const Inputs& in, bool in_pairs) {
  in_ = in;
  if (near_ != 0) set_near_end(b, in_pairs);
  if (!in_pairs) declare_singles(b);
}

void Prefetcher::end_pairs(PlanBuilder& b, const Inputs& in) {
  in_ = in;
  if (near_ != 0) set_near_end(b, /*in_pairs=*/false);
  declare_singles(b);
}

void Prefetcher::declare_singles(PlanBuilder& b) {
  if (near_ != short_near_) declare_near_distance(b);
  declare_far(b);
  if (!spec_.pruned) return;
  last_end_ = far_ != 0 ? far_end_ : near_end_;
  if (near_ == 0 || far_ == 0) return;
  last_end_ = b.scalar("last_end");
  b.move(last_end_, far_end_);
  b.move_if(last_end_, far_end_, Cond::kLt, near_end_, near_end_);
}

// Whatever the spec says of the far one: in tables that are not in the caches a row comes later than that.
void Prefetcher::declare_near_distance(PlanBuilder& b) {
  const int64_t few_rows = spec_.pruned ? kFewRowsOfPruned : kFewRows;
  near_distance_ = b.scalar("near_distance");
  b.set(near_distance_, near_);
  if (has_bags()) b.if_(in_.pooled, Cond::kLt, rows_of_bags(b, few_rows));
  unless_larger(b, near_distance_, cached_bytes_ / row_stride_bytes(spec_) + 1, short_near_);
  if (has_bags()) b.end();
}

void Prefetcher::declare_far(PlanBuilder& b) {
  if (far_ != 0 && burst_ == 1) {
    far_end_ = b.scalar("far_end");
    b.add_imm(far_end_, in_.index_count, spec_.pruned ? -2 * int64_t{far_} : -far_);
    unless_larger(b, far_end_, far_prefetch_rows(spec_, cached_bytes_), 0);
  } else if (far_ != 0) {
    due_ = b.scalar("due");
    fetched_ = b.scalar("fetched");
    burst_end_ = b.scalar("burst_end");
    fetching_ = b.scalar("fetching");
    b.set(fetched_, 0);
    b.set(due_, 0);
    unless_larger(b, due_, far_prefetch_rows(spec_, cached_bytes_), std::numeric_limits<int64_t>::max());
    // Short bags are mostly stores, which may wait for room among the misses behind a burst.
    if (!for_short_bags_) {
      b.if_(in_.pooled, Cond::kLt, rows_of_bags(b, kShortBag));
      b.set(due_, std::numeric_limits<int64_t>::max());
      b.end();
    }
    if (!asks_once()) return;
    next_change_ = b.scalar("next_change");
    set_next_change(b);
  }
}

Reg Prefetcher::rows_of_bags(PlanBuilder& b, int64_t length) const {
  const Reg rows = b.scalar("rows_of_bags");
  b.mul_imm(rows, in_.bag_count, length);
  return rows;
}

void Prefetcher::set_next_change(PlanBuilder& b) const {
  b.move(next_change_, near_end_);
  b.move_if(next_change_, due_, Cond::kLt, near_end_, due_);
}

void Prefetcher::set_near_end(PlanBuilder& b, bool in_pairs) {
  near_end_ = b.scalar("near_end");
  b.add_imm(near_end_, in_.index_count, -near_);
  const int64_t rows = near_rows(in_pairs);
  if (!near_by_length()) return unless_larger(b, near_end_, rows, 0);
  unless_larger(b, near_end_, rows / kSmallestTables, 0);
  b.if_(in_.pooled, Cond::kGe, rows_of_bags(b, long_bag()));
  unless_larger(b, near_end_, rows, 0);
  b.end();
  if (!by_fours_) return;
  b.if_(in_.pooled, Cond::kGe, rows_of_bags(b, longer_bag(spec_.dim)));
  unless_larger(b, near_end_, kFoursBytes / row_stride_bytes(spec_) + 1, 0);
  b.end();
}

void Prefetcher::declare_row(PlanBuilder& b) {
  ahead_ = b.scalar("ahead");
  ahead_row_ = b.pointer("ahead_row", in_.table_buffer);
}

void Prefetcher::unless_larger(PlanBuilder& b, Reg reg, int64_t least_rows, int64_t value) const {
  if (least_rows == 0) return;
  b.if_imm(in_.row_count, Cond::kLt, least_rows);
  // A table of which little was kept can be small where its mapping is not.
  if (spec_.pruned) b.if_imm(in_.mapping_count, Cond::kLt, kMappedRows * least_rows);
  b.set(reg, value);
  if (spec_.pruned) b.end();
  b.end();
}

void Prefetcher::row(PlanBuilder& b, Reg pos, const Columns& columns, bool whole_rows) const {
  const auto fetch = [&](int16_t level) {
    level == kNearest ? to_near_row(b, pos) : to_row(b, pos, far_);
    whole_rows ? columns.prefetch_row(b, ahead_row_, level) : columns.prefetch(b, ahead_row_, level);
  };
  // Pruned tables in the caches have no hints, and there these are out of the way: jumps over them, in every look-up,
  // would take up the history by which the processor predicts where bags end.
  if (last_end_ != kNoReg) b.if_seldom(pos, Cond::kLt, last_end_);
  if (far_ != 0 && burst_ == 1) {
    b.if_(pos, Cond::kLt, far_end_);
    if (spec_.pruned) fetch_mapping(b, pos, 2 * far_);
    fetch(kSecond);
    b.end();
  } else if (asks_once()) {
    b.if_seldom(pos, Cond::kGe, next_change_);
    b.if_(pos, Cond::kGe, due_);
    burst(b, pos, columns);
    b.end();
    set_next_change(b);
    b.end();
  } else if (far_ != 0) {
    b.if_seldom(pos, Cond::kGe, due_);
    burst(b, pos, columns);
    b.end();
  }
  if (near_ != 0) {
    b.if_(pos, Cond::kLt, asks_once() ? next_change_ : near_end_);
    fetch(kNearest);
    b.end();
  }
  if (last_end_ != kNoReg) b.end();
}

void Prefetcher::near(PlanBuilder& b, std::span<const Reg> positions, const Columns& columns) const {
  if (near_ == 0) return;
  const Reg last = positions.back();
  spec_.pruned ? b.if_seldom(last, Cond::kLt, near_end_) : b.if_(last, Cond::kLt, near_end_);
  for (const Reg at : positions) {
    to_row(b, at, near_);
    columns.prefetch(b, ahead_row_, kNearest);
  }
  b.end();
}

// All positions up to a burst's length beyond the distance that no burst has fetched yet; the first one of a call
// begins with its first row.
void Prefetcher::burst(PlanBuilder& b, Reg pos, const Columns& columns) const {
  b.add_imm(burst_end_, pos, far_ + burst_);
  b.move_if(burst_end_, burst_end_, Cond::kGe, in_.index_count, in_.index_count);
  b.move(fetching_, fetched_);
  b.move_if(fetching_, fetching_, Cond::kLt, pos, pos);
  b.loop(fetching_, Cond::kLt, burst_end_);
  // No register for the row's address: few are left here, and the loop should not wait for memory.
  load_index(b, spec_.index_type, ahead_, in_.indices, fetching_, 0);
  b.mul_imm(ahead_, ahead_, row_stride_bytes(spec_));
  columns.prefetch_row(b, in_.table, kSecond, ahead_);
  b.add_imm(fetching_, fetching_, 1);
  b.end();
  b.move(fetched_, fetching_);
  b.add_imm(due_, pos, burst_);
}

// A mapping can be larger than the caches, too: its entry comes as long before the row as the row before its use.
void Prefetcher::fetch_mapping(PlanBuilder& b, Reg pos, int32_t distance) const {
  load_index(b, spec_.index_type, ahead_, in_.indices, pos, distance);
  b.prefetch({in_.mapping, 0, ahead_, 2}, kNearest);
}

void Prefetcher::to_row(PlanBuilder& b, Reg pos, int32_t distance) const {
  load_index(b, spec_.index_type, ahead_, in_.indices, pos, distance);
  to_ahead_row(b);
}

void Prefetcher::to_near_row(PlanBuilder& b, Reg pos) const {
  if (near_distance_ == kNoReg) return to_row(b, pos, near_);
  b.add(ahead_, pos, near_distance_);
  load_index(b, spec_.index_type, ahead_, in_.indices, ahead_, 0);
  to_ahead_row(b);
}

void Prefetcher::to_ahead_row(PlanBuilder& b) const {
  if (spec_.pruned) {
    b.if_imm(in_.mapping, Cond::kNe, 0);
    b.if_(ahead_, Cond::kULt, in_.mapping_count);
    b.load_i32(ahead_, {in_.mapping, 0, ahead_, 2});
    b.end();
    b.end();
  }
  b.mul_imm(ahead_, ahead_, row_stride_bytes(spec_));
  b.add(ahead_row_, in_.table, ahead_);
}

}  // namespace satchel
