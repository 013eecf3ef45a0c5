// What a row's codes are multiplied by, and what is added: scale and bias, each times the row's weight, in every lane.
//
// Either both are loaded to every lane and converted and weighed there; or, where a machine's loads to every lane are
// free, all of that is done once in a vector of two lanes, which is written to memory and loaded again from there. That
// takes a few more cycles until they are known, which rows do not wait for, and fewer of the pipes that rows do wait
// for: a conversion of halves to a long vector is some four operations.
#pragma once

#include "codegen/plan_builder.h"
#include "codegen/row_formats.h"
#include "codegen/targets.h"
#include "satchel/spec.h"

namespace satchel {

class RowFactors {
 public:
  static constexpr int64_t kMemoryBytes = 8;

  RowFactors(const EmbeddingBagSpec& spec, const Machine& machine);

  // Whether it needs memory.
  [[nodiscard]] bool by_memory() const { return by_memory_; }

  // Once, outside all loops. `weights` where the spec has them; `memory` of kMemoryBytes if by_memory().
  void declare(PlanBuilder& b, int16_t scale_lanes, int16_t bias_lanes, Reg weights, PlanBuilder::Address memory);
  // Of the row that `row` points to, whose weight is at `position`.
  void load(PlanBuilder& b, Reg row, Reg position) const;

  [[nodiscard]] Reg scale() const { return scale_; }
  [[nodiscard]] Reg bias() const { return bias_; }

 private:
  void load_by_memory(PlanBuilder& b, Reg row, Reg position) const;

  const EmbeddingBagSpec& spec_;
  const RowFormat& format_;
  const bool by_memory_;
  Reg weights_ = kNoReg;
  PlanBuilder::Address memory_{};
  Reg scale_ = kNoReg, bias_ = kNoReg, weight_ = kNoReg;
  Reg both_ = kNoReg;  // scale in lane 0, bias in lane 1
};

}  // namespace satchel
