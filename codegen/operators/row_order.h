// In which order the operations that pool a row are written down.
//
// Shifts, look-ups, additions and products have execution pipes of their own, and processors hand operations to pipes
// some six at a time, before they know which will have to wait. So the order decides how well the pipes are kept busy:
// up to a tenth of the time of a row. Orders are found by trial (docs/performance.md) and written down as texts for
// groups of a few units; what is left of a row is pooled unit by unit.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
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

  // Every plane of every unit has one product, after its bias if it is to have one, of a value that was taken for it
  // from codes that were loaded for it.
  [[nodiscard]] constexpr bool sound(int planes, bool with_bias, bool with_codes = true) const {
    std::array<int, 10> codes_of{}, value_of{};  // by register: 1 + unit, 1 + unit * planes + plane
    std::array<int, 32> biases{}, products{};
    for (size_t i = 0; i < static_cast<size_t>(count); ++i) {
      const RowStep& s = steps[i];
      const auto sum = static_cast<size_t>(s.unit * planes + s.plane);
      int& held_codes = codes_of[static_cast<size_t>(s.code)];
      int& held_value = value_of[static_cast<size_t>(s.value)];
      if (s.what == RowStep::kCode) held_codes = 1 + s.unit;
      if (s.what == RowStep::kValue) {
        if (with_codes && held_codes != 1 + s.unit) return false;
        held_value = 1 + static_cast<int>(sum);
      }
      if (s.what == RowStep::kBias && (++biases[sum] != 1 || products[sum] != 0)) return false;
      if (s.what == RowStep::kProduct) {
        if (held_value != 1 + static_cast<int>(sum) || biases[sum] != (with_bias ? 1 : 0)) return false;
        ++products[sum];
      }
    }
    for (size_t sum = 0; sum < static_cast<size_t>(units * planes); ++sum) {
      if (products[sum] != 1) return false;
    }
    return true;
  }
};

// Unit by unit and plane by plane, with the bias (reference numerics) and without.
namespace row_orders {
inline constexpr RowOrder kPlain1("c00 v0000 b00 p000"), kPlainFast1("c00 v0000 p000");
inline constexpr RowOrder kPlain2("c00 v0000 b00 p000 v0100 b01 p010"), kPlainFast2("c00 v0000 p000 v0100 p010");
inline constexpr RowOrder kPlain4("c00 v0000 b00 p000 v0100 b01 p010 v0200 b02 p020 v0300 b03 p030"),
    kPlainFast4("c00 v0000 p000 v0100 p010 v0200 p020 v0300 p030");
static_assert(kPlain1.sound(1, true) && kPlain2.sound(2, true) && kPlain4.sound(4, true));
static_assert(kPlainFast1.sound(1, false) && kPlainFast2.sound(2, false) && kPlainFast4.sound(4, false));
}  // namespace row_orders

inline const RowOrder& plain_order(int16_t planes, bool with_bias) {
  using namespace row_orders;
  if (planes == 1) return with_bias ? kPlain1 : kPlainFast1;
  if (planes == 2) return with_bias ? kPlain2 : kPlainFast2;
  return with_bias ? kPlain4 : kPlainFast4;
}

}  // namespace satchel
