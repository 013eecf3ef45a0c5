// Pools bags two at a time.
//
// Every sum waits for the row before it, in reference order for an addition and a product, some seven cycles; rows of
// few vectors wait longer than they work. Rows of two bags, taken in turns, do not wait for each other. Short bags have
// no need of that, for the processor sees the next one coming; and where rows come from beyond the caches, they are
// better pooled in the order in which they are fetched.
//
// Rows of pruned tables are looked up before, those of both bags; pairs that are too long for that are not for this.
//
// As many rows of either bag as the shorter one has are pooled in turns, then the others. At the first offset or index
// that is out of range all of this ends, and no bag of that turn counts that is not finished: who pools one at a time
// begins with it, and tells what is wrong in its order.
#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/operators/row_lookup.h"
#include "codegen/plan_builder.h"

namespace satchel {

class BagPairs {
 public:
  // Vectors of a row that wait rather than work.
  static constexpr int64_t kMostVectors = 6;

  struct Inputs {
    Reg table, row_count, indices, index_count, offsets, bag_count;
    Reg out;  // moves on with the bags
    int16_t table_buffer;
    int64_t near_rows;  // a table of so many is in the caches
    // Only for pruned tables.
    Reg mapping_count;
    int64_t near_entries;  // a mapping of so many is in the caches
    RowLookup* lookup;
    int64_t most_rows;  // of a pair, that it has room for
  };
  // What it leaves to others to write down.
  struct Steps {
    std::function<void(Reg end, Reg bag)> load_end;                        // end = where `bag` ends, not checked
    std::function<void(std::span<const Reg>)> prefetch;                    // beside the rows at these, latest last
    std::function<void(std::span<const Reg>, Reg row, Reg pos)> pool;      // sums + the row, whose weight is at `pos`
    std::function<void(std::span<const Reg>, Reg begin, Reg end)> finish;  // sums of the bag [begin, end) -> out
  };

  BagPairs(const EmbeddingBagSpec& spec, const Inputs& in) : spec_(spec), in_(in) {}

  // Pools bags from the first one on into `sums`, one bag's and the next one's.
  void pool(PlanBuilder& b, std::span<const Reg> sums, std::span<const Reg> next_sums, const Steps& steps);

  // The first bag that is left.
  [[nodiscard]] Reg bag() const { return bag_; }

 private:
  void declare(PlanBuilder& b);
  void first_offset(PlanBuilder& b, int64_t fewest_rows, const Steps& steps);
  void load_range(PlanBuilder& b, const Steps& steps);
  // Where the rows of the two bags begin and end, and how far both have some.
  void begin_rows(PlanBuilder& b);
  // index = that of the row at `pos`; where that is out of range 0, and the loop ends with this row, for `counter` is
  // just before `end`.
  void load_row(PlanBuilder& b, Reg pos, Reg counter, Reg end);
  // Those of the first of the two bags that are not pooled yet.
  void rows_left(PlanBuilder& b, std::span<const Reg> sums, const Steps& steps);

  const EmbeddingBagSpec& spec_;
  const Inputs in_;
  Reg bag_ = kNoReg, next_bag_ = kNoReg;
  Reg bags_end_ = kNoReg;  // bags from here on have no next one; 0 once something is wrong
  Reg begin_ = kNoReg, middle_ = kNoReg, end_ = kNoReg;  // of the two bags
  // Of the rows: positions in `indices`, or where the look-up has written them down.
  Reg rows_end_ = kNoReg, next_rows_end_ = kNoReg;
  Reg pos_ = kNoReg, next_pos_ = kNoReg, stop_ = kNoReg, length_ = kNoReg, part_ = kNoReg;
  Reg index_ = kNoReg, row_ = kNoReg;
};

}  // namespace satchel
