#include "codegen/operators/one_row_bags.h"

#include "codegen/operators/blank_row.h"
#include "codegen/operators/index_load.h"
#include "codegen/operators/subnormal_numbers.h"

namespace satchel {

using embedding_bag::Failure;

namespace {

// Codes of less than a byte are nearly twice the work.
bool branches_on_kept(const EmbeddingBagSpec& spec, const Machine& machine, int64_t vectors) {
  return spec.pruned && (spec.bits < 8 ? vectors * 7 / 4 : vectors) > machine.guessed_vectors;
}

Cond otherwise(Cond cond) {
  return cond == Cond::kNe ? Cond::kEq : cond == Cond::kUGe ? Cond::kULt : Cond::kUGe;  // of kULt
}

}  // namespace

bool OneRowBags::serve(const EmbeddingBagSpec& spec, const Machine& machine) {
  return spec.pooling == Pooling::kSum || machine.asks_thread;
}

OneRowBags::OneRowBags(const EmbeddingBagSpec& spec, const Machine& machine, int64_t vectors)
    : spec_(spec),
      single_(spec.offset_type == IndexType::kNone),
      branches_on_kept_(branches_on_kept(spec, machine, vectors)) {}

bool OneRowBags::read_blank_row() const {
  return spec_.pruned && !spec_.weighted && spec_.dim <= kMostBlankColumns && !branches_on_kept_;
}

void OneRowBags::begin(PlanBuilder& b, const Inputs& in) {
  in_ = in;
  end_ = b.scalar("one_row_end");
  single_ ? b.move(end_, in_.bags_end) : limit(b);
  const auto none_if = [&](Reg reg, Cond cond) {
    b.if_imm(reg, cond, 0);
    b.set(end_, 0);
    b.end();
  };
  if (spec_.pruned) none_if(in_.row_count, Cond::kEq);
  if (spec_.pooling == Pooling::kMean) {
    const Reg changes = b.scalar("changes");
    changes_results(b, changes);
    none_if(changes, Cond::kNe);
  }
}

// As many as have an offset that ends them, and a position in `indices`: in order, and each as long as the one before,
// they have the positions from the first one's on.
void OneRowBags::limit(PlanBuilder& b) const {
  b.sub(end_, in_.index_count, in_.pos);
  b.add(end_, end_, in_.bag);
  b.move_if(end_, in_.bags_end, Cond::kLt, end_, in_.bags_end);
}

void OneRowBags::pool(PlanBuilder& b, OnlyRow& only_row, const std::function<void()>& prefetch) {
  only_row.begin(b);
  // Where others have all registers, there are some for this loop. Without offsets the bag is what is reported.
  out_ = b.renew(in_.out);
  bag_ = single_ ? in_.bag : b.renew(in_.bag);
  b.loop(bag_, Cond::kLt, end_);
  if (!single_) begin_if_one_row(b);
  begin_row(b, spec_.pruned ? in_.mapping_count : in_.row_count, prefetch);
  if (spec_.pruned) {
    kept_row(b, only_row);
  } else {
    row_address(b);
    only_row.pool(b, in_.row, in_.pos, nullptr, out_);
  }
  b.add_imm(out_, out_, 4 * output_stride_elements(spec_));
  b.add_imm(bag_, bag_, 1);
  if (!single_) b.add_imm(in_.pos, in_.pos, 1);
  for (; open_blocks_ > 0; --open_blocks_) b.end();
  b.end();
  b.add_imm(in_.out, out_, 0);
  if (!single_) b.move(in_.bag, bag_);
}

// Unless the bag ends with the next position.
void OneRowBags::begin_if_one_row(PlanBuilder& b) {
  const Reg last = b.scalar("last_row");
  load_index(b, spec_.offset_type, last, in_.offsets, bag_, 1);
  b.add_imm(last, last, -1);
  begin_unless(b, last, Cond::kNe, in_.pos, Failure::kEndOffset);
}

void OneRowBags::begin_row(PlanBuilder& b, Reg limit, const std::function<void()>& prefetch) {
  prefetch();
  load_index(b, spec_.index_type, in_.index, in_.indices, in_.pos, 0);
  begin_unless(b, in_.index, Cond::kUGe, limit, Failure::kIndex);
}

// The row, or zeros if it was pruned.
void OneRowBags::kept_row(PlanBuilder& b, OnlyRow& only_row) {
  in_.lookup->map_index(b);
  const Reg present = in_.lookup->present();
  begin_unless(b, in_.row_count, Cond::kULt, present, Failure::kMappedRow);
  if (branches_on_kept_) {
    b.if_imm(present, Cond::kNe, 0);
    row_address(b);
    only_row.pool(b, in_.row, in_.pos, nullptr, out_);
    b.end();
    b.if_imm(present, Cond::kEq, 0);
    only_row.leave_out(b, out_);
    b.end();
  } else if (read_blank_row()) {
    row_address(b);
    b.move_if_imm(in_.row, present, Cond::kEq, 0, in_.blank_row);
    only_row.pool(b, in_.row, in_.pos, nullptr, out_);
  } else {
    masked_row(b, only_row);
  }
}

// The first row of the table, which must have one, in place of one that was pruned: it leaves no trace.
void OneRowBags::masked_row(PlanBuilder& b, OnlyRow& only_row) {
  const Reg bits = b.scalar("kept_bits");
  b.min_imm(bits, in_.lookup->present(), 1);
  b.mul_imm(bits, bits, -1);
  b.store_i64(in_.kept_bits, bits);
  b.max_imm(in_.index, in_.index, 0);
  row_address(b);
  only_row.pool(b, in_.row, in_.pos, &in_.kept_bits, out_);
}

void OneRowBags::row_address(PlanBuilder& b) const {
  b.mul_imm(in_.row_offset, in_.index, row_stride_bytes(spec_));
  b.add(in_.row, in_.table, in_.row_offset);
}

// Opens a block for bags of which that is not so; others, and all behind them, are for somebody else.
void OneRowBags::begin_unless(PlanBuilder& b, Reg x, Cond cond, Reg y, Failure failure) {
  if (single_) return b.fail_if(x, cond, y, failure);
  b.if_seldom(x, cond, y);
  b.set(end_, 0);
  b.end();
  b.if_(x, otherwise(cond), y);
  ++open_blocks_;
}

}  // namespace satchel
