// Brings rows into the caches before they are pooled, across bags.
//
// Two distances, both in rows (see the model in embedding_bag_spec.cpp): the near one fetches into the nearest cache,
// the far one into the second level, which has room for more misses in flight. What the far one costs pays only where
// rows come from beyond that level, so unless the spec says otherwise a call decides by the size of its table.
//
// No index is read out of range. Indices ahead are not checked yet, though: a hint to a wild address is harmless, a
// wild read of the mapping would not be.
#pragma once

#include "codegen/operators/columns.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/plan_builder.h"

namespace satchel {

class Prefetcher {
 public:
  // Registers of the plan that it reads; the mapping's only where the spec has one.
  struct Inputs {
    Reg table, row_count, indices, index_count, mapping, mapping_count;
    int16_t table_buffer;
  };

  // `whole_rows`: all of a row, not only what a pass of it reads.
  Prefetcher(const EmbeddingBagSpec& spec, const Columns& columns, bool whole_rows);

  // Once, outside all loops.
  void declare(PlanBuilder& b, const Inputs& in);
  // Beside the row at `pos`, which counts positions in `indices`.
  void row(PlanBuilder& b, Reg pos) const;

 private:
  // The position from which on there is nothing so far ahead, or 0 in calls whose table has fewer rows.
  Reg end_of_hints(PlanBuilder& b, const char* name, int64_t distance, int64_t least_rows) const;
  void fetch(PlanBuilder& b, Reg pos, int32_t distance, int16_t level) const;
  void fetch_mapping(PlanBuilder& b, Reg pos, int32_t distance) const;

  const EmbeddingBagSpec& spec_;
  const Columns& columns_;
  const bool whole_rows_;
  const int32_t near_;
  const int32_t far_;
  Inputs in_ = {};
  Reg near_end_ = kNoReg;
  Reg far_end_ = kNoReg;
  Reg ahead_ = kNoReg, ahead_row_ = kNoReg;
};

}  // namespace satchel
