#include "codegen/operators/row_lookup.h"

#include <limits>
#include <utility>

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/index_load.h"

namespace satchel {

void RowLookup::declare(PlanBuilder& b, const Inputs& in, std::function<void()> prefetch) {
  in_ = in;
  prefetch_ = std::move(prefetch);
  if (!by_fours_) return;
  // A call whose mapping has nothing to read, or is none, has none of these.
  fours_begin_ = b.scalar("fours_begin");
  in.prefetches_end == kNoReg ? b.set(fours_begin_, 0) : b.move(fours_begin_, in.prefetches_end);
  for (const Reg none : {in.mapping, in.mapping_count}) {
    b.if_imm(none, Cond::kEq, 0);
    b.set(fours_begin_, std::numeric_limits<int64_t>::max());
    b.end();
  }
  if (ones_ < 0) ones_ = b.constant("ones", RegKind::kInt, kFourLanes, 1);
}

void RowLookup::declare_bag(PlanBuilder& b, Reg index, Reg row_offset) {
  index_ = index;
  row_offset_ = row_offset;
  present_ = b.scalar("present");
  kept_ = b.scalar("kept");
  looked_up_ = b.scalar("looked_up");
  bag_length_ = b.scalar("bag_length");
  pass_begin_ = b.scalar("first");
  if (spec_.weighted && integers_ == nullptr) weight_bits_ = b.scalar("weight_bits");
  if (!by_fours_) return;
  fours_end_ = b.scalar("fours_end");
  first_pos_ = b.scalar("first_pos");
  first_kept_ = b.scalar("first_kept");
  wrong_ = b.scalar("wrong");
  next_kept_ = b.scalar("next_kept");
  four_rows_ = b.vector(RegKind::kInt, kFourLanes, "four_rows");
  work_ = b.vector(RegKind::kInt, kFourLanes, "four_present");
  largest_ = b.vector(RegKind::kInt, kFourLanes, "largest");
  if (spec_.weighted) four_weights_ = b.vector(RegKind::kFloat, kFourLanes, "four_weights");
}

void RowLookup::begin_bag(PlanBuilder& b) {
  b.sub(bag_length_, in_.end, in_.begin);
  b.set(looked_up_, 0);
  b.set(kept_, 0);
  integers_ != nullptr ? integers_->begin_bag(b) : b.move(pass_begin_, in_.begin);
}

void RowLookup::next_rows(PlanBuilder& b, bool once) {
  if (!once) return look_up(b);
  b.if_imm(looked_up_, Cond::kEq, 0);
  look_up(b);
  b.if_imm(bag_length_, Cond::kLt, chunk() + 1);
  b.move(looked_up_, bag_length_);
  if (integers_ == nullptr) {
    b.min_imm(pass_begin_, kept_, 1);
    b.sub(pass_begin_, in_.end, pass_begin_);
  }
  b.end();
  b.end();
  b.move_if_imm(in_.pos, looked_up_, Cond::kNe, 0, in_.end);
}

void RowLookup::look_up(PlanBuilder& b) {
  const Reg chunk_end = b.scalar("chunk_end");
  b.add_imm(chunk_end, in_.pos, chunk());
  b.move_if(chunk_end, in_.end, Cond::kLt, chunk_end, in_.end);
  b.set(kept_, 0);
  if (integers_ != nullptr) integers_->begin_block(b);
  if (by_fours_) rows_by_fours(b, chunk_end);
  b.loop(in_.pos, Cond::kLt, chunk_end);
  if (spec_.pruned) {
    mapped_row(b);
    note_if_kept(b);
  } else {
    note(b);
  }
  b.add_imm(in_.pos, in_.pos, 1);
  b.end();
  if (integers_ == nullptr) return;
  if (spec_.pruned) note_factors_of_kept(b);
  integers_->end_block(b, kept_);
}

void RowLookup::note(PlanBuilder& b) {
  prefetch_();
  load_checked_index(b, spec_.index_type, index_, in_.indices, in_.pos, in_.row_count, embedding_bag::kIndex);
  b.store_i64(row_place(kept_), row_offset(b));
  integers_->note_factors(b, row_offset_, in_.pos, kept_);
  b.add_imm(kept_, kept_, 1);
}

void RowLookup::note_if_kept(PlanBuilder& b) {
  b.store_i64(row_place(kept_), integers_ != nullptr ? row_offset(b) : index_);
  if (spec_.weighted && integers_ != nullptr) {
    b.store_i64(integers_->position_place(kept_), in_.pos);
  } else if (spec_.weighted) {
    b.load_i32(weight_bits_, {in_.weights, 0, in_.pos, 2});
    b.store_i32({in_.scratch, place_.weights_byte(), kept_, 2}, weight_bits_);
  }
  b.count(kept_, kept_, present_);
}

void RowLookup::mapped_row(PlanBuilder& b) {
  prefetch_();
  load_checked_index(b, spec_.index_type, index_, in_.indices, in_.pos, in_.mapping_count, embedding_bag::kIndex);
  map_index(b);
  b.fail_if(in_.row_count, Cond::kULt, present_, embedding_bag::kMappedRow);
}

// A call whose table is not pruned after all has mapping 0 and mapping_count == row_count.
void RowLookup::map_index(PlanBuilder& b) {
  b.if_imm(in_.mapping, Cond::kNe, 0);
  b.load_i32(index_, {in_.mapping, 0, index_, 2});
  b.end();
  b.add_imm(present_, index_, 1);  // 0 for pruned rows
}

// An index that is out of range is taken for the first one, a row for one that was pruned.
void RowLookup::more_rows(PlanBuilder& b, Reg begin, Reg end, Reg unless_wrong) {
  const auto wrong_if = [&](Reg x, Cond cond, Reg y, Reg instead) {
    b.if_seldom(x, cond, y);
    b.set(unless_wrong, 0);
    b.set(instead, 0);
    b.add_imm(in_.pos, end, -1);
    b.end();
  };
  b.move(in_.pos, begin);
  if (by_fours_) rows_by_fours(b, end);
  b.loop(in_.pos, Cond::kLt, end);
  prefetch_();
  load_index(b, spec_.index_type, index_, in_.indices, in_.pos, 0);
  wrong_if(index_, Cond::kUGe, in_.mapping_count, index_);
  map_index(b);
  wrong_if(in_.row_count, Cond::kULt, present_, present_);
  note_if_kept(b);
  b.add_imm(in_.pos, in_.pos, 1);
  b.end();
}

void RowLookup::rows_by_fours(PlanBuilder& b, Reg end) {
  const PlanBuilder::Address largest{in_.scratch, place_.largest_byte()};
  b.add_imm(fours_end_, end, 1 - kFourLanes);
  b.move_if(fours_end_, in_.pos, Cond::kLt, fours_begin_, in_.pos);
  b.if_(in_.pos, Cond::kLt, fours_end_);
  b.move(first_pos_, in_.pos);
  b.move(first_kept_, kept_);
  b.set(wrong_, 0);
  b.zero(largest_);
  b.loop(in_.pos, Cond::kLt, fours_end_);
  four_rows(b);
  b.add_imm(in_.pos, in_.pos, kFourLanes);
  b.end();
  b.store(largest, largest_, kFourLanes);
  for (int64_t lane = 0; lane < kFourLanes; ++lane) {
    b.load_i32(index_, {largest.base, largest.bytes + 4 * lane});
    b.if_seldom(in_.row_count, Cond::kULt, index_);
    b.set(wrong_, 1);
    b.end();
  }
  b.if_seldom_imm(wrong_, Cond::kNe, 0);
  b.move(in_.pos, first_pos_);
  b.move(kept_, first_kept_);
  b.end();
  b.end();
}

// A row's number and 1 is 0 for one that was pruned, and else at most the number of rows.
void RowLookup::four_rows(PlanBuilder& b) {
  for (int16_t lane = 0; lane < kFourLanes; ++lane) {
    load_index(b, spec_.index_type, index_, in_.indices, in_.pos, lane);
    b.if_seldom(index_, Cond::kUGe, in_.mapping_count);
    b.set(wrong_, 1);
    b.set(index_, 0);
    b.end();
    const PlanBuilder::Address entry{in_.mapping, 0, index_, 2};
    lane == 0 ? b.splat_host(four_rows_, entry) : b.load_lane(four_rows_, entry, lane, four_rows_);
  }
  b.load_constant(work_, ones_);
  b.iadd(work_, four_rows_, work_);
  b.umax(largest_, largest_, work_);
  if (spec_.weighted) {
    b.load(four_weights_, {in_.weights, 0, in_.pos, 2});
    b.compress(four_weights_, four_weights_, four_rows_);
    b.store({in_.scratch, place_.weights_byte(), kept_, 2}, four_weights_, kFourLanes);
  }
  b.count_kept(next_kept_, kept_, four_rows_);
  b.compress(four_rows_, four_rows_, four_rows_);
  b.store_i64s(row_place(kept_), four_rows_);
  b.move(kept_, next_kept_);
}

void RowLookup::note_factors_of_kept(PlanBuilder& b) {
  const Reg at = b.scalar("at");
  const Reg position = b.scalar("kept_pos");
  b.set(at, 0);
  b.loop(at, Cond::kLt, kept_);
  b.load_i64(index_, row_place(at));
  if (spec_.weighted) b.load_i64(position, integers_->position_place(at));
  integers_->note_factors(b, index_, position, at);
  b.add_imm(at, at, 1);
  b.end();
}

PlanBuilder::Address RowLookup::row_place(Reg at) const {
  return integers_ != nullptr ? integers_->offset_place(at)
                              : PlanBuilder::Address{in_.scratch, place_.rows_byte(), at, 3};
}

Reg RowLookup::row_offset(PlanBuilder& b) {
  b.mul_imm(row_offset_, index_, row_stride_bytes(spec_));
  return row_offset_;
}

}  // namespace satchel
