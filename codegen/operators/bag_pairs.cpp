#include "codegen/operators/bag_pairs.h"

#include <algorithm>
#include <array>

#include "codegen/operators/index_load.h"

namespace satchel {
namespace {

// Rows of a bag, on average, that are worth a pair: the more vectors they have, the less they wait for each other.
int64_t fewest_rows(size_t vectors) { return std::max<int64_t>(14, 5 * static_cast<int64_t>(vectors)); }

}  // namespace

void BagPairs::declare(PlanBuilder& b) {
  bag_ = b.scalar("pair");
  next_bag_ = b.scalar("next_bag");
  bags_end_ = b.scalar("pairs_end");
  begin_ = b.scalar("pair_begin");
  middle_ = b.scalar("middle");
  end_ = b.scalar("pair_end");
  pos_ = b.scalar("this_pos");
  next_pos_ = b.scalar("next_pos");
  stop_ = b.scalar("stop");
  length_ = b.scalar("length");
  index_ = b.scalar("row_of_bag");
  rows_end_ = in_.lookup == nullptr ? middle_ : b.scalar("rows_end");
  next_rows_end_ = in_.lookup == nullptr ? end_ : b.scalar("next_rows_end");
  part_ = b.scalar("part");
  row_ = b.pointer("this_row", in_.table_buffer, row_format(spec_).row_bytes(spec_.dim));
}

void BagPairs::pool(PlanBuilder& b, std::span<const Reg> sums, std::span<const Reg> next_sums, const Steps& steps) {
  declare(b);
  b.set(bag_, 0);
  first_offset(b, fewest_rows(sums.size()), steps);
  b.loop(bag_, Cond::kLt, bags_end_);
  load_range(b, steps);
  begin_rows(b);
  for (const Reg sum : sums) b.zero(sum);
  for (const Reg sum : next_sums) b.zero(sum);
  b.loop(pos_, Cond::kLt, stop_);
  if (in_.lookup == nullptr) steps.prefetch(std::array{pos_, next_pos_});
  load_row(b, pos_, pos_, stop_);
  b.add(row_, in_.table, index_);
  load_row(b, next_pos_, pos_, stop_);
  steps.pool(sums, row_, pos_);
  b.add(row_, in_.table, index_);
  steps.pool(next_sums, row_, next_pos_);
  b.add_imm(pos_, pos_, 1);
  b.add_imm(next_pos_, next_pos_, 1);
  b.end();
  b.set(part_, 0);
  b.loop_imm(part_, Cond::kLt, 2);
  b.if_imm(bags_end_, Cond::kNe, 0);
  rows_left(b, sums, steps);
  b.end();
  b.if_imm(bags_end_, Cond::kNe, 0);
  steps.finish(sums, begin_, middle_);
  b.add_imm(in_.out, in_.out, 4 * output_stride_elements(spec_));
  b.add_imm(bag_, bag_, 1);
  b.end();
  b.move(begin_, middle_);
  b.move(middle_, end_);
  if (in_.lookup != nullptr) b.move(rows_end_, next_rows_end_);
  b.move(pos_, next_pos_);
  for (size_t k = 0; k < sums.size(); ++k) b.copy(sums[k], next_sums[k]);
  b.add_imm(part_, part_, 1);
  b.end();
  b.end();
}

// Where the first bag begins; and how many may be pooled so. Calls may be parts of larger ones: it is offsets that tell
// how many rows they have.
void BagPairs::first_offset(PlanBuilder& b, int64_t fewest_rows, const Steps& steps) {
  b.add_imm(bags_end_, in_.bag_count, -1);
  b.add_imm(length_, in_.row_count, -1);  // a table without rows is a large one
  b.if_imm(length_, Cond::kUGe, in_.near_rows);
  b.set(bags_end_, 0);
  b.end();
  if (in_.lookup != nullptr) {
    b.add_imm(length_, in_.mapping_count, -1);  // and so is an empty mapping
    b.if_imm(length_, Cond::kUGe, in_.near_entries);
    b.set(bags_end_, 0);
    b.end();
  }
  b.set(begin_, 0);
  b.if_imm(bags_end_, Cond::kGe, 1);
  load_index(b, spec_.offset_type, begin_, in_.offsets, bag_, 0);
  steps.load_end(end_, bags_end_);
  b.sub(end_, end_, begin_);
  b.mul_imm(length_, in_.bag_count, fewest_rows);
  b.if_(end_, Cond::kLt, length_);
  b.set(bags_end_, 0);
  b.end();
  b.if_imm(begin_, Cond::kLt, 0);
  b.set(bags_end_, 0);
  b.end();
  b.end();
}

// Offsets that decrease, or that are larger than the number of indices, are two empty bags, and the end.
void BagPairs::load_range(PlanBuilder& b, const Steps& steps) {
  b.add_imm(next_bag_, bag_, 1);
  steps.load_end(middle_, bag_);
  steps.load_end(end_, next_bag_);
  const auto no_pair = [&] {
    b.set(bags_end_, 0);
    b.move(middle_, begin_);
    b.move(end_, begin_);
  };
  const auto wrong_if_less = [&](Reg x, Reg y) {
    b.if_seldom(x, Cond::kLt, y);
    no_pair();
    b.end();
  };
  wrong_if_less(middle_, begin_);
  wrong_if_less(end_, middle_);
  wrong_if_less(in_.index_count, end_);
  if (in_.lookup == nullptr) return;
  b.sub(length_, end_, begin_);
  b.if_seldom_imm(length_, Cond::kGe, in_.most_rows + 1);
  no_pair();
  b.end();
}

void BagPairs::begin_rows(PlanBuilder& b) {
  if (in_.lookup == nullptr) {
    b.move(pos_, begin_);
    b.move(next_pos_, middle_);
  } else {
    b.set(in_.lookup->kept(), 0);
    in_.lookup->more_rows(b, begin_, middle_, bags_end_);
    b.move(rows_end_, in_.lookup->kept());
    in_.lookup->more_rows(b, middle_, end_, bags_end_);
    b.move(next_rows_end_, in_.lookup->kept());
    b.set(pos_, 0);
    b.move(next_pos_, rows_end_);
  }
  b.sub(stop_, rows_end_, pos_);
  b.sub(length_, next_rows_end_, next_pos_);
  b.move_if(stop_, length_, Cond::kLt, stop_, length_);
  b.add(stop_, stop_, pos_);
}

// Where in the table the row is. One register holds that of either bag in turn: with two of them weighted bags would
// keep one on the stack.
void BagPairs::load_row(PlanBuilder& b, Reg pos, Reg counter, Reg end) {
  if (in_.lookup != nullptr) {
    b.load_i64(index_, in_.lookup->row_place(pos));
  } else {
    load_index(b, spec_.index_type, index_, in_.indices, pos, 0);
    b.if_seldom(index_, Cond::kUGe, in_.row_count);
    b.set(bags_end_, 0);
    b.set(index_, 0);
    b.add_imm(counter, end, -1);
    b.end();
  }
  b.mul_imm(index_, index_, row_stride_bytes(spec_));
}

void BagPairs::rows_left(PlanBuilder& b, std::span<const Reg> sums, const Steps& steps) {
  b.loop(pos_, Cond::kLt, rows_end_);
  if (in_.lookup == nullptr) steps.prefetch(std::array{pos_});
  load_row(b, pos_, pos_, rows_end_);
  b.add(row_, in_.table, index_);
  steps.pool(sums, row_, pos_);
  b.add_imm(pos_, pos_, 1);
  b.end();
}

}  // namespace satchel
