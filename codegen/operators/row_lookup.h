// Rows of a bag that are looked up before any of them is pooled, a chunk at a time: those of pruned tables, and all of
// them in integer numerics. Bags of pruned tables that are pooled in pairs are looked up as a whole.
//
// Whether a row was pruned is as good as random, and a branch on it would be mispredicted again and again. So each of
// the next rows of the bag is written down, and what was pruned is overwritten by its successor. What is left is pooled
// without asking.
//
// Where a machine can move lanes of a vector together, that is done for four rows at a time, as long as no prefetches
// are to be written down beside them. What is out of range is found behind the last of them: then they are looked up
// again one by one, which tells what it was.
//
// Where a bag is pooled in several passes, one of no more than a chunk is looked up in the first of them alone.
#pragma once

#include <functional>

#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/operators/integer_pooling.h"
#include "codegen/plan_builder.h"
#include "codegen/targets.h"

namespace satchel {

class RowLookup {
 public:
  // What of the scratch memory is for this, from a word on: weights of rows, their numbers, and a few words besides.
  // Integer numerics have their own.
  struct Place {
    static constexpr int64_t kRows = 512;   // at most: two bags as a whole
    static constexpr int64_t kChunk = 128;  // of other bags at a time
    static constexpr int64_t kLargestWords = 2;
    int64_t first_word;
    [[nodiscard]] constexpr int64_t weights_byte() const { return 8 * first_word; }
    [[nodiscard]] constexpr int64_t rows_byte() const { return weights_byte() + 4 * kRows; }
    [[nodiscard]] constexpr int64_t largest_byte() const { return rows_byte() + 8 * kRows; }
    [[nodiscard]] constexpr int64_t end_word() const { return largest_byte() / 8 + kLargestWords; }
  };

  // Registers of the kernel. `pos` is moved on; the mapping's only where the spec has one.
  struct Inputs {
    Reg row_count, indices, weights, mapping, mapping_count, scratch, pos, begin, end;
    Reg prefetches_end;  // no prefetches are written down from this position on; none: nowhere
  };

  // Both must outlive this; `integers` only for integer numerics.
  // `spare_registers`: vector registers that nobody needs while rows are looked up.
  RowLookup(const EmbeddingBagSpec& spec, const Machine& machine, const Place& place, IntegerPooling* integers,
            int64_t spare_registers)
      : spec_(spec),
        by_fours_(machine.compresses && spec.pruned && spec.offset_type != IndexType::kNone && integers == nullptr &&
                  spare_registers >= kFoursRegisters),
        place_(place),
        integers_(integers) {}

  // Once, outside all loops. `prefetch` writes down the prefetch beside the row at `pos`.
  void declare(PlanBuilder& b, const Inputs& in, std::function<void()> prefetch);
  // Registers that are wanted for one bag and not longer. `index` and `row_offset` are shared with the kernel.
  void declare_bag(PlanBuilder& b, Reg index, Reg row_offset);

  [[nodiscard]] bool by_fours() const { return by_fours_; }

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
  // Of their weights; not in integer numerics.
  [[nodiscard]] static PlanBuilder::Address weights_place(Reg scratch, const Place& place) {
    return {scratch, place.weights_byte()};
  }

  // Only pruned tables: the number of the row that is mapped to the index at `pos`, for a row by itself. present() is 0
  // if it was pruned.
  void mapped_row(PlanBuilder& b);
  // The same of an index that is there and in range; whether the row is, is up to the caller.
  void map_index(PlanBuilder& b);
  [[nodiscard]] Reg present() const { return present_; }

 private:
  // Vectors for four rows: they, what they are on the way, the largest so far, weights, and one to widen them.
  static constexpr int64_t kFoursRegisters = 5;
  [[nodiscard]] int64_t chunk() const { return integers_ != nullptr ? IntegerPooling::kBlock : Place::kChunk; }
  void look_up(PlanBuilder& b);
  void note(PlanBuilder& b);
  void note_if_kept(PlanBuilder& b);
  // Those from `pos` on, as long as there are four before `end`; none, if anything about them is out of range.
  void rows_by_fours(PlanBuilder& b, Reg end);
  void four_rows(PlanBuilder& b);
  void note_factors_of_kept(PlanBuilder& b);
  Reg row_offset(PlanBuilder& b);

  const EmbeddingBagSpec& spec_;
  const bool by_fours_;
  const Place place_;
  IntegerPooling* const integers_;
  Inputs in_ = {};
  std::function<void()> prefetch_;
  Reg index_ = kNoReg, row_offset_ = kNoReg, present_ = kNoReg, kept_ = kNoReg;
  Reg looked_up_ = kNoReg;  // the length of a bag whose rows are in the scratch memory; 0 for others
  Reg bag_length_ = kNoReg, pass_begin_ = kNoReg;
  Reg weight_bits_ = kNoReg;  // a row's weight on its way
  // Of rows by fours: the position from which on they may be; those of a run of them; what is back where one is wrong.
  Reg fours_begin_ = kNoReg, fours_end_ = kNoReg, first_pos_ = kNoReg, first_kept_ = kNoReg, wrong_ = kNoReg;
  Reg next_kept_ = kNoReg, four_rows_ = kNoReg, four_weights_ = kNoReg, work_ = kNoReg, largest_ = kNoReg;
  int16_t ones_ = -1;
};

}  // namespace satchel
