// What a row's codes are multiplied by, and what is added: scale and bias, each times the row's weight, in every lane.
//
// Either both are loaded to every lane and converted and weighed there; or, where a machine's loads to every lane are
// free, all of that is done once in a short vector, which is written to memory and loaded again from there. That takes
// a few more cycles until they are known, which rows do not wait for, and fewer of the pipes that rows do wait for: a
// conversion of halves to a long vector is some four operations.
//
// On that way they can be multiplied by powers of two (see masked_pooling.h), the bias by several.
#pragma once

#include <vector>

#include "codegen/operators/columns.h"
#include "codegen/plan_builder.h"
#include "codegen/row_formats.h"
#include "codegen/targets.h"
#include "satchel/spec.h"

namespace satchel {

// One bias for each power.
struct FactorPowers {
  float scale = 1;
  std::vector<float> biases;
};

class RowFactors {
 public:
  static constexpr size_t kMostBiases = 2;
  static constexpr int64_t kPairBytes = 8;  // of memory, for each bias
  static constexpr int64_t kMemoryBytes = kPairBytes * kMostBiases;

  enum class Way { kInLanes, kByMemory };

  RowFactors(const EmbeddingBagSpec& spec, Way way);
  // The best way.
  RowFactors(const EmbeddingBagSpec& spec, const Machine& machine);

  // The bag's own row of the output is memory that will be written in any case, so that it costs a short bag nothing;
  // unless earlier passes have left columns there.
  static bool may_be_in_output(const EmbeddingBagSpec& spec, const Columns& columns) {
    return columns.one_pass() && 4 * spec.dim >= kPairBytes;
  }
  // Other memory from here on.
  void use_memory(PlanBuilder::Address memory) { memory_ = memory; }

  // Whether it needs memory.
  [[nodiscard]] bool by_memory() const { return by_memory_; }

  // Once, outside all loops. `weights`, the one at position 0, where the spec has them; `memory` of kPairBytes for each
  // bias, and powers, only if by_memory().
  void declare(PlanBuilder& b, int16_t scale_lanes, int16_t bias_lanes, PlanBuilder::Address weights,
               PlanBuilder::Address memory, const FactorPowers& powers);
  // Of the row that `row` points to, whose weight is at `position`: in the call, or among rows that were looked up.
  void load(PlanBuilder& b, Reg row, Reg position) const;
  // The two halves of load(), only if by_memory(): to memory; and from there to scale() and bias().
  void write(PlanBuilder& b, Reg row, Reg position) const;
  void read(PlanBuilder& b) const;
  // Other registers, so that none is kept between two places that know nothing of each other.
  void renew(PlanBuilder& b);
  // Other registers for what is needed on the way, so that those of rows before a loop are not kept in it. `with_pair`:
  // also for pair().
  void renew_work(PlanBuilder& b, bool with_pair);

  [[nodiscard]] Reg scale() const { return scale_; }
  [[nodiscard]] Reg bias(size_t power = 0) const { return biases_[power]; }

  // Only if by_memory(): both to one short vector, scale in lane 0, bias in lane 1; scale() and bias() are not loaded.
  void load_pair(PlanBuilder& b, Reg row, Reg position) const;
  [[nodiscard]] Reg pair() const { return both_; }

 private:
  void load_lanes(PlanBuilder& b, Reg factor, PlanBuilder::Address from) const;
  const EmbeddingBagSpec& spec_;
  const RowFormat& format_;
  const bool by_memory_;
  PlanBuilder::Address weight(Reg position) const { return {weights_.base, weights_.bytes, position, 2}; }
  PlanBuilder::Address weights_{kNoReg}, memory_{kNoReg};
  int16_t powers_constant_ = -1;
  Reg scale_ = kNoReg, weight_ = kNoReg;
  std::vector<Reg> biases_;
  Reg both_ = kNoReg;  // scale in even lanes, biases in odd ones
  Reg power_ = kNoReg;
};

}  // namespace satchel
