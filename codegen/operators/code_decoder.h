// Codes of a row -> fp32 lanes, with the operations a machine has.
//
// One decoder serves one kernel: all its vectors have the same width. Every load stays inside the row: a vector of
// codes may be narrower than the load that fetches it, but scale and bias follow the codes and are at least as wide
// as what is read too much (4 bytes are read where 1 or 2 hold codes; the row goes on for 4 more).
#pragma once

#include "codegen/plan_builder.h"
#include "codegen/row_formats.h"
#include "codegen/targets.h"

namespace satchel {

class CodeDecoder {
 public:
  CodeDecoder(const RowFormat& format, int16_t lanes, const Machine& machine);

  // Vector registers that stay occupied throughout.
  [[nodiscard]] int constant_registers() const;

  // Declares and loads the constants; once, outside all loops.
  void begin(PlanBuilder& b);
  // value = `lanes` codes from `address` on, as floats, in the decoder's order of lanes.
  void decode(PlanBuilder& b, Reg value, PlanBuilder::Address address);

  // True if lanes come in another order than columns. restore_order() undoes it; `order` comes from load_order().
  [[nodiscard]] bool permutes() const { return kind_ == Kind::kLookup64; }
  Reg load_order(PlanBuilder& b);

 private:
  enum class Kind {
    kBytes,     // one code a byte: load, convert
    kLookup32,  // 32 bits to every lane, each lane shifts its code down, look-up converts and masks at once
    kLookup64,  // the same with 64 bits, which two neighbouring lanes share: order changes
    kMask32,    // no look-up table of that size: shift, mask, convert
  };

  RowFormat format_;
  int16_t lanes_;
  Kind kind_;
  Reg shifts_ = kNoReg;
  Reg table_ = kNoReg;
  Reg mask_ = kNoReg;
  Reg code_ = kNoReg;
  int16_t order_constant_ = -1;
  Reg order_ = kNoReg;
};

}  // namespace satchel
