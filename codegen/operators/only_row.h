// A bag's only row -> columns of the output, in place of all passes of converted_pooling.h: without sums. All of a pass
// is computed, then stored: rows wider than a page are a tenth faster than with loads between the stores.
//
// Where rows are summed in another order than that of the columns, it may take longer to put one row in order than to
// decode it so: then this has a decoder of its own.
//
// Codes are converted, or taken as subnormal numbers, if that pays here, too (see subnormal_codes.h).
//
// A mean is its row. A product with one would be another number where changes_results() says so.
#pragma once

#include <memory>
#include <optional>

#include "codegen/operators/code_decoder.h"
#include "codegen/operators/columns.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/operators/row_factors.h"
#include "codegen/operators/subnormal_codes.h"
#include "codegen/plan_builder.h"
#include "codegen/targets.h"

namespace satchel {

class OnlyRow {
 public:
  // `spec`, and decoder and columns of sums, must outlive this; so must `subnormals`, which rows of sums may have (null
  // otherwise), and whose units are those of these columns.
  OnlyRow(const EmbeddingBagSpec& spec, const Machine& machine, CodeDecoder& decoder, Columns& columns,
          SubnormalCodes* subnormals);

  // Vectors of a whole row.
  [[nodiscard]] int64_t vectors() const;
  // Whether scale and bias need memory that is not the output's.
  [[nodiscard]] bool needs_scratch() const {
    return factors_.by_memory() && !RowFactors::may_be_in_output(spec_, *columns_);
  }

  // Registers. Once, outside all loops. `weights` begin with that of the row at position 0.
  void declare(PlanBuilder& b, Reg weights, PlanBuilder::Address scratch);
  // Constants of its own, before the loop over such bags.
  void begin(PlanBuilder& b);
  // `kept`: where the host has 32 bits, all of them set or, for zeros in place of the row, none; null: it is kept.
  void pool(PlanBuilder& b, Reg row, Reg position, const PlanBuilder::Address* kept, Reg out);
  // Zeros in its place.
  void leave_out(PlanBuilder& b, Reg out);

 private:
  // Other registers for what is needed on the way, which this shares with those who pool other bags.
  void renew_work(PlanBuilder& b);
  template <class Decode>
  void pool_pass(PlanBuilder& b, int16_t units, const PlanBuilder::Address* kept, Reg out, const Decode& decode);

  const EmbeddingBagSpec& spec_;
  const bool fast_;
  std::optional<CodeDecoder> own_decoder_;
  std::unique_ptr<Columns> own_columns_;
  CodeDecoder* decoder_;
  Columns* columns_;
  SubnormalCodes* const subnormals_;  // null: codes are converted
  RowFactors factors_;
};

}  // namespace satchel
