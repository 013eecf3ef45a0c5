#include "codegen/operators/row_lookup.h"

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/index_load.h"

namespace satchel {

void RowLookup::declare_bag(PlanBuilder& b, Reg index, Reg row_offset) {
  index_ = index;
  row_offset_ = row_offset;
  present_ = b.scalar("present");
  kept_ = b.scalar("kept");
  looked_up_ = b.scalar("looked_up");
  bag_length_ = b.scalar("bag_length");
  pass_begin_ = b.scalar("first");
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
  if (spec_.weighted) b.store_i64(position_place(kept_), in_.pos);
  b.count(kept_, kept_, present_);
}

void RowLookup::mapped_row(PlanBuilder& b) {
  prefetch_();
  load_checked_index(b, spec_.index_type, index_, in_.indices, in_.pos, in_.mapping_count, embedding_bag::kIndex);
  to_mapped_row(b);
  b.fail_if(in_.row_count, Cond::kULt, present_, embedding_bag::kMappedRow);
}

// A call whose table is not pruned after all has mapping 0 and mapping_count == row_count.
void RowLookup::to_mapped_row(PlanBuilder& b) {
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
  b.loop(in_.pos, Cond::kLt, end);
  prefetch_();
  load_index(b, spec_.index_type, index_, in_.indices, in_.pos, 0);
  wrong_if(index_, Cond::kUGe, in_.mapping_count, index_);
  to_mapped_row(b);
  wrong_if(in_.row_count, Cond::kULt, present_, present_);
  note_if_kept(b);
  b.add_imm(in_.pos, in_.pos, 1);
  b.end();
}

void RowLookup::note_factors_of_kept(PlanBuilder& b) {
  const Reg at = b.scalar("at");
  const Reg position = b.scalar("kept_pos");
  b.set(at, 0);
  b.loop(at, Cond::kLt, kept_);
  b.load_i64(index_, row_place(at));
  if (spec_.weighted) b.load_i64(position, position_place(at));
  integers_->note_factors(b, index_, position, at);
  b.add_imm(at, at, 1);
  b.end();
}

PlanBuilder::Address RowLookup::row_place(Reg at) const {
  return integers_ != nullptr ? integers_->offset_place(at)
                              : PlanBuilder::Address{in_.scratch, 8 * place_.first_word, at, 3};
}

PlanBuilder::Address RowLookup::position_place(Reg at) const {
  return integers_ != nullptr ? integers_->position_place(at)
                              : PlanBuilder::Address{in_.scratch, 8 * (place_.first_word + place_.rows), at, 3};
}

Reg RowLookup::row_offset(PlanBuilder& b) {
  b.mul_imm(row_offset_, index_, row_stride_bytes(spec_));
  return row_offset_;
}

}  // namespace satchel
