// Pooling of codes that are converted to floats row by row: every spec's way but that of integer numerics, if only for
// some of its bags (see masked_pooling.h).
//
// acc = fma(scale, code, acc + bias) column by column, each with the row's weight: the reference order. Fast numerics
// sum the biases aside and add them to the columns once a bag.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "codegen/operators/bag_mean.h"
#include "codegen/operators/code_decoder.h"
#include "codegen/operators/columns.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/operators/only_row.h"
#include "codegen/operators/row_factors.h"
#include "codegen/operators/row_order.h"
#include "codegen/operators/subnormal_codes.h"
#include "codegen/plan_builder.h"
#include "codegen/targets.h"

namespace satchel {

class ConvertedPooling {
 public:
  using Sums = std::span<const Reg>;

  // `spec` must outlive this, and not be of integer numerics.
  ConvertedPooling(const EmbeddingBagSpec& spec, const Machine& machine);

  [[nodiscard]] Columns& columns() const { return *columns_; }
  // In place of all passes.
  [[nodiscard]] OnlyRow& only_row() { return only_row_; }
  // Accumulators of a row, or of a pass of it.
  [[nodiscard]] int64_t vectors() const { return int64_t{columns_->most_units()} * decoder_.planes(); }
  // As many as there are registers for.
  [[nodiscard]] int64_t accumulators() const { return accumulators_; }
  // Vector registers that constants take.
  [[nodiscard]] int constant_registers() const { return decoder_.kept_registers(); }
  // Whether scale and bias need memory that is not the output's.
  [[nodiscard]] bool needs_scratch() const {
    return (factors_.by_memory() && !RowFactors::may_be_in_output(spec_, *columns_)) || only_row_.needs_scratch();
  }
  // Whether factors are better prepared a row early.
  [[nodiscard]] bool prepares_ahead() const;

  // Registers and, with `keeps_constants`, what begin_constants() does. Once, outside all loops. `out`: the bag's row
  // of the output. `weights` begin with that of the row at position 0, and `only_weights` are for only_row().
  void declare(PlanBuilder& b, PlanBuilder::Address weights, Reg only_weights, Reg out, PlanBuilder::Address scratch,
               bool keeps_constants);
  // Constants, where others have taken their registers.
  void begin_constants(PlanBuilder& b) { decoder_.begin(b, order_.codes); }
  // The bag's row of the output from here on.
  void use_output(Reg out);
  // Other registers but for constants, so that none is kept between here and what was written down before.
  void renew(PlanBuilder& b);
  // The same of those that are for one row and not longer.
  void renew_work(PlanBuilder& b);

  // Accumulators of a pass of `units`.
  [[nodiscard]] Sums sums(int16_t units) const {
    return Sums(acc_).first(static_cast<size_t>(units * decoder_.planes()));
  }
  // As many again.
  [[nodiscard]] std::vector<Reg> more_sums(PlanBuilder& b, const char* name) const;

  // ---- a pass over all rows of a bag
  void begin_pass(PlanBuilder& b, Sums sums);
  // sums + the row that `row` points to, whose weight is at `position`.
  void pool_row(PlanBuilder& b, Sums sums, Reg row, Reg position);
  // The same, step by step: factors are prepared, which may be done a row early, then taken, then codes are added.
  void prepare_factors(PlanBuilder& b, Reg row, Reg position) { factors_.write(b, row, position); }
  void take_factors(PlanBuilder& b);
  void pool(PlanBuilder& b, Sums sums, Reg row);
  // After the factors of a row before the loop.
  void begin_loop(PlanBuilder& b) { factors_.renew_work(b, /*with_pair=*/true); }
  // sums -> columns of the output.
  void finish(PlanBuilder& b, Sums sums, Reg out, BagPositions bag);

 private:
  static CodeDecoder choose_decoder(const EmbeddingBagSpec& spec, const Machine& machine);
  [[nodiscard]] int64_t accumulators(const Machine& machine, int order_registers) const;
  const RowOrder& choose_order(const Machine& machine);
  [[nodiscard]] int order_registers() const;
  [[nodiscard]] bool can_share_register() const;
  [[nodiscard]] int16_t bias_lanes() const;
  template <class Load, class Decode>
  void pool_units(PlanBuilder& b, Sums sums, const RowOrder& order, const Load& load, const Decode& decode);

  const EmbeddingBagSpec& spec_;
  const bool single_;  // bags of one row, without offsets: they have no order but their own
  const bool fast_;
  const bool scalable_;
  const bool many_registers_;
  CodeDecoder decoder_;
  RowFactors factors_;
  const int16_t lanes_;
  std::optional<SubnormalCodes> subnormals_;
  bool shares_register_ = false;  // codes and values
  const RowOrder& order_;
  const int64_t accumulators_;
  const std::unique_ptr<Columns> columns_;
  OnlyRow only_row_;
  Reg bias_sum_ = kNoReg;
  std::vector<Reg> acc_, values_;
};

}  // namespace satchel
