// Bags of one row, from the first one of a call up to another one: they need no loop over rows and no sums
// (only_row.h).
//
// As long as all bags before it were of one row, the position of a bag's row follows from its number, and one bound, of
// bags, keeps positions and offsets in range. The first bag of another length ends the loop, and so does the first
// index that is out of range: who pools bags of any length begins with it, and tells what is wrong. Only where bags
// have no offsets, and there is nobody else, it is told here.
//
// A row that was pruned is not branched around, unless it is so wide that pooling one for nothing takes longer than
// guessing wrong as often.
#pragma once

#include <cstdint>
#include <functional>

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/operators/only_row.h"
#include "codegen/operators/row_lookup.h"
#include "codegen/plan_builder.h"
#include "codegen/targets.h"

namespace satchel {

class OneRowBags {
 public:
  struct Inputs {
    Reg table, row_count, indices, index_count, offsets;
    Reg bags_end;                // bags from here on have no offset that ends them
    Reg bag, pos, out;           // move on with the bags; `pos` is that of the first bag's first row
    Reg index, row_offset, row;  // for one row and not longer
    // Only for pruned tables.
    Reg mapping_count;
    Reg blank_row;                   // only if read_blank_row()
    PlanBuilder::Address kept_bits;  // 64 bits of scratch memory
    RowLookup* lookup;
  };

  // Whether there is a loop of its own for them. A mean is its row, but for some threads (subnormal_numbers.h): where
  // nothing is asked of the thread, bags are left to others. (A compiler that answers by itself leaves out products
  // with one, too.)
  static bool serve(const EmbeddingBagSpec& spec, const Machine& machine);

  // `spec` must outlive this. `vectors`: of a row.
  OneRowBags(const EmbeddingBagSpec& spec, const Machine& machine, int64_t vectors);

  // Whether a blank row is read in place of those that were pruned: if they are not branched around, and without
  // weights, for that of such a row may be anything.
  [[nodiscard]] bool read_blank_row() const;

  // How many there can be, then the loop; constants may be loaded in between. `prefetch` writes down the prefetch
  // beside the row at `pos`.
  void begin(PlanBuilder& b, const Inputs& in);
  void pool(PlanBuilder& b, OnlyRow& only_row, const std::function<void()>& prefetch);

 private:
  void limit(PlanBuilder& b) const;
  void begin_if_one_row(PlanBuilder& b);
  void begin_row(PlanBuilder& b, Reg limit, const std::function<void()>& prefetch);
  void kept_row(PlanBuilder& b, OnlyRow& only_row);
  void masked_row(PlanBuilder& b, OnlyRow& only_row);
  void row_address(PlanBuilder& b) const;
  void begin_unless(PlanBuilder& b, Reg x, Cond cond, Reg y, embedding_bag::Failure failure);

  const EmbeddingBagSpec& spec_;
  const bool single_;            // without offsets
  const bool branches_on_kept_;  // rows that were pruned are branched around
  Inputs in_ = {};
  Reg end_ = kNoReg;  // of these bags; 0 once one is for others
  Reg bag_ = kNoReg, out_ = kNoReg;
  int open_blocks_ = 0;
};

}  // namespace satchel
