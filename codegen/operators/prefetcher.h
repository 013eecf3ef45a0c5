// Brings rows into the caches before they are pooled, across bags.
//
// Two distances, both in rows (see the model in embedding_bag_spec.cpp): the near one fetches into the nearest cache,
// the far one into the second level, which has room for more misses in flight. The near one has another value for short
// bags of wide rows, which a call chooses. What the far one costs pays only where
// rows come from beyond that level, so unless the spec says otherwise a call decides by the size of its table.
//
// On some machines the far one comes in bursts (`Machine::bursts`; which, and why: prefetch_burst_rows()).
//
// No index is read out of range. Indices ahead are not checked yet, though: a hint to a wild address is harmless, a
// wild read of the mapping would not be.
#pragma once

#include <span>

#include "codegen/operators/columns.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/plan_builder.h"

namespace satchel {

class Prefetcher {
 public:
  // Entries of a mapping for each row of the table, at most, for the one to be in the caches where the other is.
  static constexpr int64_t kMappedRows = 4;

  // Registers of the plan that it reads; the mapping's only where the spec has one, and `pooled`, how many indices are,
  // only if it asks for the length of bags.
  struct Inputs {
    Reg table, row_count, indices, index_count, bag_count, pooled, mapping, mapping_count;
    int16_t table_buffer;
  };

  // `vectors`: of a row, or of a pass of it. `by_fours`: rows can be looked up so, where no hints are due. `blanks`:
  // short bags are pooled without looking rows up before.
  Prefetcher(const EmbeddingBagSpec& spec, const Machine& machine, int64_t vectors, bool by_fours, bool blanks);

  [[nodiscard]] bool asks_for_length() const;
  // Once, outside all loops. `in_pairs`: there are pairs of bags first, for which near() alone is ready.
  void declare(PlanBuilder& b, const Inputs& in, bool in_pairs);
  // From here on bags are pooled one at a time, and inputs may have other registers.
  void end_pairs(PlanBuilder& b, const Inputs& in);
  // The position from which on there are no hints; none: there are none at all. Only pruned tables.
  [[nodiscard]] Reg end() const { return last_end_; }
  [[nodiscard]] Reg near_end() const { return near_end_; }
  // Registers that are wanted for one row and not longer.
  void declare_row(PlanBuilder& b);
  // Beside the row at `pos`, which counts positions in `indices`. `whole_rows`: all of a row, not only what a pass of
  // it reads.
  void row(PlanBuilder& b, Reg pos, const Columns& columns, bool whole_rows) const;
  // The near one alone, beside rows of which none is later in `indices` than the last.
  void near(PlanBuilder& b, std::span<const Reg> positions, const Columns& columns) const;

 private:
  void declare_singles(PlanBuilder& b);
  [[nodiscard]] bool has_bags() const { return spec_.offset_type != IndexType::kNone; }
  void declare_near_distance(PlanBuilder& b);
  void declare_far(PlanBuilder& b);
  // Whether one comparison serves both distances in most rows.
  [[nodiscard]] bool asks_once() const { return near_ != 0 && near_rows(false) == 0 && far_ != 0 && burst_ > 1; }
  void set_next_change(PlanBuilder& b) const;
  // Whether the near distance depends on the length of bags, too.
  [[nodiscard]] bool near_by_length() const;
  [[nodiscard]] int64_t long_bag() const;
  void set_near_end(PlanBuilder& b, bool in_pairs);
  [[nodiscard]] int64_t near_rows(bool in_pairs) const { return near_prefetch_rows(spec_, vectors_, in_pairs); }
  // As many as a call's bags have if each has `length`.
  [[nodiscard]] Reg rows_of_bags(PlanBuilder& b, int64_t length) const;
  // reg = value in calls whose table has fewer rows.
  void unless_larger(PlanBuilder& b, Reg reg, int64_t least_rows, int64_t value) const;
  void burst(PlanBuilder& b, Reg pos, const Columns& columns) const;
  // Where the row `distance` positions on begins.
  void to_row(PlanBuilder& b, Reg pos, int32_t distance) const;
  void to_near_row(PlanBuilder& b, Reg pos) const;
  void to_ahead_row(PlanBuilder& b) const;  // ahead_ is its index
  void fetch_mapping(PlanBuilder& b, Reg pos, int32_t distance) const;

  const EmbeddingBagSpec& spec_;
  const bool by_fours_, blanks_;
  const int64_t cached_bytes_;
  const int32_t near_;
  const int32_t short_near_;  // the near one of short bags, of tables in the caches
  const int64_t vectors_;
  const int32_t burst_;  // rows that the far prefetch takes at a time
  const int32_t far_;
  const bool for_short_bags_;
  Inputs in_ = {};
  Reg near_end_ = kNoReg;       // the position from which on there is nothing so far ahead
  Reg near_distance_ = kNoReg;  // where it is one or the other
  Reg far_end_ = kNoReg;
  Reg last_end_ = kNoReg;     // the last of these two; only where there are look-ups of pruned rows
  Reg due_ = kNoReg;          // the position whose turn brings the next burst
  Reg fetched_ = kNoReg;      // the first position that no burst has fetched
  Reg next_change_ = kNoReg;  // the position that is the first of these two
  Reg burst_end_ = kNoReg, fetching_ = kNoReg;
  Reg ahead_ = kNoReg, ahead_row_ = kNoReg;
};

}  // namespace satchel
