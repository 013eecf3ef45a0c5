// Rows of a bag that are looked up before any of them is pooled, a chunk at a time: those of pruned tables, and all of
// them in integer numerics. Bags of pruned tables that are pooled in pairs are looked up as a whole.
//
// Whether a row was pruned is as good as random, and a branch on it would be mispredicted again and again. So each of
// the next rows of the bag is written down, and what was pruned is overwritten by its successor. What is left is pooled
// without asking.
//
// Where a bag is pooled in several passes, one of no more than a chunk is looked up in the first of them alone.
#pragma once

#include <functional>
#include <utility>

#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/operators/integer_pooling.h"
#include "codegen/plan_builder.h"

namespace satchel {

class RowLookup {
 public:
  // What of the scratch memory is for this: from a word on, a number and a position for each row. Integer numerics
  // have their own.
  struct Place {
    int64_t first_word, rows;
    [[nodiscard]] constexpr int64_t end_word() const { return first_word + 2 * rows; }
  };

  // Registers of the kernel. `pos` is moved on; the mapping's only where the spec has one.
  struct Inputs {
    Reg row_count, indices, mapping, mapping_count, scratch, pos, begin, end;
  };

  // Both must outlive this; `integers` only for integer numerics. A chunk is as many positions as `place` has rows.
  RowLookup(const EmbeddingBagSpec& spec, const Place& place, IntegerPooling* integers)
      : spec_(spec), place_(place), integers_(integers) {}

  // Once, outside all loops. `prefetch` writes down the prefetch beside the row at `pos`.
  void declare(const Inputs& in, std::function<void()> prefetch) {
    in_ = in;
    prefetch_ = std::move(prefetch);
  }
  // Registers that are wanted for one bag and not longer. `index` and `row_offset` are shared with the kernel.
  void declare_bag(PlanBuilder& b, Reg index, Reg row_offset);

  // Before a bag's first pass, where there are several.
  void begin_bag(PlanBuilder& b);
  // The position that a pass begins at, then. Once all rows are looked up that is the bag's last, for one round over
  // what was kept; or its end, if nothing was.
  [[nodiscard]] Reg pass_begin() const { return pass_begin_; }
  // Looks up the rows of the next chunk; with `once`, unless an earlier pass has.
  void next_rows(PlanBuilder& b, bool once);

  // For bags of pruned tables that are looked up as a whole: the rows of positions [begin, end) go behind those that
  // kept() counts. An index or a mapped row out of range sets `unless_wrong` to 0 and is the last one. The mapping must
  // not be empty.
  void more_rows(PlanBuilder& b, Reg begin, Reg end, Reg unless_wrong);

  // ---- what they found
  [[nodiscard]] Reg kept() const { return kept_; }  // rows
  // Of the row's number, so that the product is for those alone that were kept; in integer numerics of its offset.
  [[nodiscard]] PlanBuilder::Address row_place(Reg at) const;
  // Of the row's weight; only where the spec has weights.
  [[nodiscard]] PlanBuilder::Address position_place(Reg at) const;

  // Only pruned tables: the number of the row that is mapped to the index at `pos`, for a row by itself. present() is 0
  // if it was pruned.
  void mapped_row(PlanBuilder& b);
  [[nodiscard]] Reg present() const { return present_; }

 private:
  [[nodiscard]] int64_t chunk() const { return integers_ != nullptr ? IntegerPooling::kBlock : place_.rows; }
  void look_up(PlanBuilder& b);
  void note(PlanBuilder& b);
  void note_if_kept(PlanBuilder& b);
  void to_mapped_row(PlanBuilder& b);
  void note_factors_of_kept(PlanBuilder& b);
  Reg row_offset(PlanBuilder& b);

  const EmbeddingBagSpec& spec_;
  const Place place_;
  IntegerPooling* const integers_;
  Inputs in_ = {};
  std::function<void()> prefetch_;
  Reg index_ = kNoReg, row_offset_ = kNoReg, present_ = kNoReg, kept_ = kNoReg;
  Reg looked_up_ = kNoReg;  // the length of a bag whose rows are in the scratch memory; 0 for others
  Reg bag_length_ = kNoReg, pass_begin_ = kNoReg;
};

}  // namespace satchel
