// 8-bit codes that need no conversion, for machines that multiply subnormal numbers as fast as others.
//
// Below 2^24 the bits of a float count units of 2^-149: subnormal numbers and the first normal ones are equally far
// apart. So a code shifted up by 16 bits is, as a float, code * 2^-133, and
//
//     fma(scale * 2^133, code * 2^-133, acc) = fma(scale, code, acc)
//
// for the exact products are equal and rounded once. scale * 2^133 is the scale with 133 added to its exponent, as long
// as both are normal numbers: for 2^-126 <= |scale| < 2^-5. Rows of other scales are for converted codes, as are those
// of negative scales (which only weights make often enough to ask for), and all rows where the host takes subnormal
// numbers for zeros.
//
// Where one instruction takes any bytes of a long vector to any lanes, four units share a load; in vectors of 256 bits,
// two do, and where registers are wanted for sums its constants stay in memory. Rows of many units wait for loads
// otherwise (docs/performance.md).
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>

#include "codegen/operators/columns.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/operators/row_order.h"
#include "codegen/plan_builder.h"
#include "codegen/targets.h"

namespace satchel {

class SubnormalCodes {
 public:
  // Where this is faster than conversions.
  static std::optional<SubnormalCodes> make(const EmbeddingBagSpec& spec, const Machine& machine, int16_t lanes);

  // Whether they are in bags of one row, too.
  [[nodiscard]] bool pay_in_only_rows() const { return in_only_rows_; }

  // The best order that takes no more passes over a row than conversions do. `passes(registers)` is how many it takes
  // with so many registers besides those of scale, bias and accumulators.
  const RowOrder& choose_order(bool with_bias, const std::function<int64_t(int registers)>& passes);
  // What it takes of those with that order.
  [[nodiscard]] int registers(const RowOrder& order) const;

  // Constants, and whether this host's subnormal numbers are what they should be. Once, outside all loops.
  void declare(PlanBuilder& b);

  // Other registers for what is needed for one row and not longer.
  void renew_work(PlanBuilder& b);

  // ---- for every row, in this order
  void begin_row(PlanBuilder& b, Reg scale);
  void if_converted(PlanBuilder& b);         // opens the block for rows whose codes have to be converted
  void if_taken(PlanBuilder& b, Reg scale);  // opens the block for all others; `scale` becomes what value() needs
  // value = the codes of one of the pass's `units`, for a product with the scale. Units share loads by fours or
  // twos: the first of them comes before the others.
  void value(PlanBuilder& b, Reg value, const Columns& columns, Reg row, int16_t unit, int16_t units);

 private:
  static constexpr int kMostShare = 4;

  SubnormalCodes(int16_t lanes, int most_share, bool any_sign, bool in_only_rows)
      : lanes_(lanes), most_share_(most_share), any_sign_(any_sign), in_only_rows_(in_only_rows) {}

  // Registers for what units share.
  [[nodiscard]] int shared_registers(const RowOrder& order) const;

  const int16_t lanes_;
  const int most_share_;
  const bool any_sign_;  // of scales: with weights
  const bool in_only_rows_;
  int share_ = 1;  // units that share a load
  int16_t pairs_at_once_ = 1;
  bool keeps_ = false;  // its constants, in registers or in memory; else they are loaded for every row
  bool in_memory_ = false;
  std::array<int16_t, kMostShare> order_constants_{};
  int16_t exponent_constant_ = -1;
  std::array<Reg, kMostShare> orders_{};      // of bytes: the k-th brings byte lanes * k + j to bits 16 to 23 of lane j
  std::array<Reg, 2> pairs_{kNoReg, kNoReg};  // what two units share; both where an order works at four units
  Reg four_ = kNoReg;                         // what four units share
  Reg exponent_ = kNoReg;                     // 133 where floats keep it
  Reg limit_ = kNoReg, height_ = kNoReg;
};

}  // namespace satchel
