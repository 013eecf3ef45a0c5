// 8-bit codes that need no conversion, for machines that multiply subnormal numbers as fast as others.
//
// Below 2^24 the bits of a float count units of 2^-149: subnormal numbers and the first normal ones are equally far
// apart. So a code shifted up by 16 bits is, as a float, code * 2^-133, and
//
//     fma(scale * 2^133, code * 2^-133, acc) = fma(scale, code, acc)
//
// for the exact products are equal and rounded once. scale * 2^133 is the scale with 133 added to its exponent, as long
// as both are normal numbers: for 2^-126 <= |scale| < 2^-5. Rows of other scales are for converted codes, and so are
// all rows where the host takes subnormal numbers for zeros.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/operators/row_order.h"
#include "codegen/plan_builder.h"
#include "codegen/targets.h"

namespace satchel {

class SubnormalCodes {
 public:
  // Where this is faster than conversions.
  static std::optional<SubnormalCodes> make(const EmbeddingBagSpec& spec, const Machine& machine, int16_t lanes);

  // The best order that takes no more passes over a row than conversions do. `passes(registers)` is how many it takes
  // with so many registers besides those of scale, bias and accumulators.
  const RowOrder& choose_order(bool with_bias, const std::function<int64_t(int registers)>& passes);
  // What it takes of those with that order.
  [[nodiscard]] int registers(const RowOrder& order) const;

  // Constants, and whether this host's subnormal numbers are what they should be. Once, outside all loops.
  void declare(PlanBuilder& b);

  // ---- for every row, in this order
  void begin_row(PlanBuilder& b, Reg scale);
  void if_converted(PlanBuilder& b);         // opens the block for rows whose codes have to be converted
  void if_taken(PlanBuilder& b, Reg scale);  // opens the block for all others; `scale` becomes what value() needs
  // value = the codes at `address`, for a product with the scale.
  void value(PlanBuilder& b, Reg value, PlanBuilder::Address address) { b.spread_u8(value, address, order_); }

 private:
  explicit SubnormalCodes(int16_t lanes) : lanes_(lanes) {}

  int16_t lanes_;
  bool keeps_ = false;  // its constants in registers; else they are loaded for every row
  int16_t order_constant_ = -1, exponent_constant_ = -1;
  Reg order_ = kNoReg;     // of bytes: byte j to bits 16 to 23 of lane j
  Reg exponent_ = kNoReg;  // 133 where floats keep it
  Reg limit_ = kNoReg, height_ = kNoReg;
};

}  // namespace satchel
