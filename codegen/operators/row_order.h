// In which order the operations that pool a row are written down.
//
// Shifts, look-ups, additions and products have execution pipes of their own, and processors hand operations to pipes
// some six at a time, before they know which will have to wait. So the order decides how well the pipes are kept busy:
// up to a tenth of the time of a row. Orders are found by trial (docs/performance.md) and written down as texts for
// groups of a few units; what is left of a row is pooled unit by unit.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

namespace satchel {

struct RowStep {
  enum What : uint8_t {
    kCode,     // register `code` = codes of a unit, ready to be decoded
    kValue,    // register `value` = the floats of one plane of those
    kBias,     // accumulator + bias
    kProduct,  // accumulator + scale * value
  };
  What what = kCode;
  int8_t unit = 0, plane = 0;
  int8_t code = 0, value = 0;
};

struct RowOrder {
  static constexpr size_t kMostSteps = 16;

  std::array<RowStep, kMostSteps> steps{};
  int8_t count = 0;              // of steps
  int8_t units = 0;              // that they pool
  int8_t codes = 1, values = 1;  // registers that they take

  // Of words, a letter and digits each: "cUC" codes of unit U to register C, "vUPCV" value of plane P from C to V,
  // "bUP" bias, "pUPV" product.
  constexpr explicit RowOrder(const char* text) {
    while (*text != '\0') {
      RowStep& step = steps[static_cast<size_t>(count++)];
      const auto digit = [&] { return static_cast<int8_t>(*text++ - '0'); };
      const char what = *text++;
      step.what = what == 'c'   ? RowStep::kCode
                  : what == 'v' ? RowStep::kValue
                  : what == 'b' ? RowStep::kBias
                                : RowStep::kProduct;
      step.unit = digit();
      if (what != 'c') step.plane = digit();
      if (what == 'c' || what == 'v') step.code = digit();
      if (what == 'v' || what == 'p') step.value = digit();
      units = std::max(units, static_cast<int8_t>(step.unit + 1));
      codes = std::max(codes, static_cast<int8_t>(step.code + 1));
      values = std::max(values, static_cast<int8_t>(step.value + 1));
      while (*text == ' ') ++text;
    }
  }
};

// Unit by unit and plane by plane, with the bias (reference numerics) and without.
namespace row_orders {
inline constexpr RowOrder kPlain1("c00 v0000 b00 p000"), kPlainFast1("c00 v0000 p000");
inline constexpr RowOrder kPlain2("c00 v0000 b00 p000 v0100 b01 p010"), kPlainFast2("c00 v0000 p000 v0100 p010");
inline constexpr RowOrder kPlain4("c00 v0000 b00 p000 v0100 b01 p010 v0200 b02 p020 v0300 b03 p030"),
    kPlainFast4("c00 v0000 p000 v0100 p010 v0200 p020 v0300 p030");
}  // namespace row_orders

inline const RowOrder& plain_order(int16_t planes, bool with_bias) {
  using namespace row_orders;
  if (planes == 1) return with_bias ? kPlain1 : kPlainFast1;
  if (planes == 2) return with_bias ? kPlain2 : kPlainFast2;
  return with_bias ? kPlain4 : kPlainFast4;
}

}  // namespace satchel
