// Spec -> Plan for embedding bags: the only place that knows what a bag is.
#pragma once

#include <algorithm>

#include "codegen/operators/integer_pooling.h"
#include "codegen/operators/row_factors.h"
#include "codegen/operators/row_lookup.h"
#include "codegen/plan.h"
#include "codegen/targets.h"
#include "satchel/spec.h"

namespace satchel::embedding_bag {

// Argument slots of the kernel, then its report slots. `mapping` 0 means that the table is not pruned after all.
enum Slot : int16_t {
  kTable,
  kRowCount,
  kIndices,
  kIndexCount,
  kOffsets,
  kBagCount,
  kWeights,
  kMapping,
  kMappingCount,
  kOutput,
  kPooled,    // indices that bags pool, about: for what is chosen by the length of bags. Offsets say how many they are
  kBlankRow,  // of pruned tables: see blank_row.h; null where dim is larger than such rows are
  kScratch,   // kScratchWords 64-bit words of the caller's that nobody else uses
  kArgCount,
  kFailedBag = kArgCount,
  kFailedPosition,
  kSlotCount,
};

// Of the scratch memory: a row's scale and bias, then rows that were looked up. Integer numerics have all of it.
inline constexpr int64_t kFactorsWord = 0;
inline constexpr RowLookup::Place kRowsPlace = {kFactorsWord + RowFactors::kMemoryBytes / 8};
inline constexpr int64_t kScratchWords = std::max(kRowsPlace.end_word(), IntegerPooling::kScratchWords);

// What a kernel returns when it stops early. The caller finds value and limit from bag and position.
enum Failure : int16_t {
  kFirstOffset = 1,  // offsets[0] is not in [0, index_count]
  kEndOffset = 2,    // offsets[bag + 1] is not in [offsets[bag], index_count]
  kIndex = 3,        // indices[position] is out of range
  kMappedRow = 4,    // mapping[indices[position]] is out of range
};

// `spec` must be valid.
Plan build_plan(const EmbeddingBagSpec& spec, const Machine& machine);

}  // namespace satchel::embedding_bag
