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

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>

#include "codegen/operators/columns.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/plan_builder.h"
#include "codegen/targets.h"

namespace satchel {

class SubnormalCodes {
 public:
  // Where this is faster than conversions.
  static std::optional<SubnormalCodes> make(const EmbeddingBagSpec& spec, const Machine& machine, int16_t lanes);

  // Vector registers that it keeps occupied; while it pools a row it needs kValues more, and the bias.
  static constexpr int kKept = 2;
  static constexpr int kValues = 2;

  // Constants, and whether this host's subnormal numbers are what they should be. Once, outside all loops. `value` is
  // a register for values of codes.
  void declare(PlanBuilder& b, Reg value);

  // Emits `converted`, for rows whose scale is not for this, and acc = fma(scale, code, acc + bias) in every column for
  // the others; without the bias if it is kNoReg. `codes(unit)` is where the codes of acc[unit] are. Changes scale.
  void pool(PlanBuilder& b, std::span<const Reg> acc, Reg scale, Reg bias,
            const std::function<PlanBuilder::Address(int16_t unit)>& codes, const std::function<void()>& converted);

 private:
  explicit SubnormalCodes(int16_t lanes) : lanes_(lanes) {}

  int16_t lanes_;
  Reg order_ = kNoReg;     // of bytes: byte j to bits 16 to 23 of lane j
  Reg exponent_ = kNoReg;  // 133 where floats keep it
  Reg limit_ = kNoReg, height_ = kNoReg;
  std::array<Reg, kValues> values_{};
};

}  // namespace satchel
