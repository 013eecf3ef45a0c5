// Codes of a row -> fp32 lanes, with the operations a machine has.
//
// One decoder serves one kernel: all its vectors have the same width. It takes a unit of codes at a time: one load,
// then one vector of floats for each of `planes()` accumulators. Every load stays inside the row: a vector of codes
// may be narrower than the load that fetches it, but scale and bias follow the codes and are at least as wide as what
// is read too much (4 bytes are read where 1 or 2 hold codes; the row goes on for 4 more).
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "codegen/operators/plane_zips.h"
#include "codegen/operators/row_order.h"
#include "codegen/plan_builder.h"
#include "codegen/row_formats.h"
#include "codegen/targets.h"

namespace satchel {

class CodeDecoder {
 public:
  static constexpr int16_t kMostPlanes = 4;

  // `in_order`: where it takes longer to put columns in order than to decode them so, as in bags of one row.
  CodeDecoder(const RowFormat& format, int64_t dim, const Machine& machine, bool in_order = false);

  [[nodiscard]] int16_t lanes() const { return lanes_; }
  // Accumulators that a unit fills, `lanes` columns each.
  [[nodiscard]] int16_t planes() const { return planes_; }
  // In which order rows are best decoded and pooled.
  [[nodiscard]] const RowOrder& order(bool with_bias) const;
  // Vector registers that it needs besides those of the order, and those of them that it keeps occupied.
  [[nodiscard]] int extra_registers() const;
  [[nodiscard]] int kept_registers() const { return in_memory_ ? 0 : extra_registers(); }

  // Declares and loads the constants, outside all loops of rows; anew where others had their registers in between.
  // `codes`: units that may be loaded at a time.
  void begin(PlanBuilder& b, int codes);
  // A new register for a unit of codes: none is kept for what comes between two of them.
  void renew_code(PlanBuilder& b, int code);
  // Fetches a unit of codes, the `code`-th of those that are loaded.
  void load(PlanBuilder& b, int code, PlanBuilder::Address address);
  // value = the floats of one plane of that unit, in the decoder's order.
  void decode(PlanBuilder& b, int code, int16_t plane, Reg value);

  // Before the first restore_order() of a pass. Registers of that pass alone.
  void begin_restore(PlanBuilder& b);
  // Replaces a unit's accumulators, in the decoder's order, by registers with its columns in order, `lanes` each.
  void restore_order(PlanBuilder& b, std::span<Reg> unit);

 private:
  enum class Kind {
    kBytes,     // one code a byte: load, convert
    kLookup32,  // 32 bits to every lane, each lane shifts its code down, look-up converts and masks at once
    kLookup64,  // the same with 64 bits, which two neighbouring lanes share: order changes
    kPairs64,   // 64 bits to every lane, a nibble of two 2-bit codes shifted down: two look-ups, a plane for each code
    kMask32,    // no look-up table of that size: shift, mask, convert
    kPlanes,    // a byte to every lane, a plane for each of its codes: shift, mask, convert
  };

  void begin_spread(PlanBuilder& b);
  Reg value_table(PlanBuilder& b, const char* name, uint32_t shift);
  void begin_planes(PlanBuilder& b);
  void renew_plane(PlanBuilder& b);
  Reg splat(PlanBuilder& b, const char* name, uint32_t value);

  RowFormat format_;
  bool scalable_;
  int16_t lanes_;
  int16_t planes_ = 1;
  Kind kind_;
  bool in_memory_ = false;  // its constants: registers are wanted for sums
  Reg shifts_ = kNoReg;
  Reg table_ = kNoReg;
  Reg mask_ = kNoReg;
  std::vector<Reg> codes_;
  Reg plane_ = kNoReg;
  std::vector<Reg> plane_shifts_;
  std::optional<PlaneZips> zips_;
  Reg high_table_ = kNoReg;
  std::array<int16_t, 2> order_constants_{};
  std::array<Reg, 2> orders_{};  // of columns; of the pass that is being finished
};

}  // namespace satchel
