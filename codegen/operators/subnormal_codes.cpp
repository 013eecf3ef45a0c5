#include "codegen/operators/subnormal_codes.h"

#include <algorithm>
#include <bit>
#include <vector>

#include "codegen/operators/subnormal_product.h"

namespace satchel {
namespace {

constexpr int64_t kMantissaBits = 23;
constexpr uint32_t kCodeShift = 16;
constexpr uint32_t kRaise = 149 - kCodeShift;                // a subnormal number's last place is 2^-149
constexpr int64_t kLeastBits = int64_t{1} << kMantissaBits;  // of a normal number
constexpr int64_t kMagnitude = 0x7fffffff;
// Exponents 1 to 121, raised: 134 to 254. Counted from the least one, scales must lie below this number of bits; as a
// float it is 2^-6, which is what 2^-133, the code 1, times 2^127 must give.
constexpr float kCodeOne = 0x1p-133f, kToLimit = 0x1p127f;
static_assert(std::bit_cast<uint32_t>(kCodeOne) == 1u << kCodeShift);
static_assert(std::bit_cast<uint32_t>(kCodeOne * kToLimit) == (254 - kRaise) << kMantissaBits);

// Of four vectors; 3% faster than one after the other.
constexpr RowOrder kReferenceOrder("v0000 b00 p000 b10 v2000 b20 v1001 b30 p200 v3000 p300 p101");
static_assert(kReferenceOrder.sound(1, true, /*with_codes=*/false));

}  // namespace

std::optional<SubnormalCodes> SubnormalCodes::make(const EmbeddingBagSpec& spec, const Machine& machine,
                                                   int16_t lanes) {
  const RowFormat& format = row_format(spec);
  const bool reference = spec.numerics == Numerics::kReference;
  const bool applies = machine.subnormals && format.bits == 8 && format.scale_type == ScaleType::kF32 &&
                       spec.offset_type != IndexType::kNone && spec.numerics != Numerics::kInteger;
  // What comes with every row has to be earned back. In 256 bits, where conversions wait for nobody but additions, fast
  // numerics gain nothing.
  const bool wide = lanes == 16;
  const int64_t least = wide ? (reference ? 5 : 4) : 8;
  const int64_t vectors = (spec.dim + lanes - 1) / lanes;
  if (!applies || lanes < (reference ? 8 : 16) || vectors < least) return std::nullopt;
  return SubnormalCodes(lanes);
}

const RowOrder& SubnormalCodes::choose_order(bool with_bias, const std::function<int64_t(int)>& passes) {
  const RowOrder& plain = plain_order(1, with_bias);
  const RowOrder& best = with_bias && lanes_ == 16 ? kReferenceOrder : plain;  // shorter vectors gain from none
  const int64_t fewest = passes(plain.codes + plain.values);
  for (const bool keeps : {true, false}) {
    keeps_ = keeps;
    for (const RowOrder* order : {&best, &plain}) {
      if (passes(registers(*order)) <= fewest) return *order;
    }
  }
  return plain;
}

int SubnormalCodes::registers(const RowOrder& order) const {
  const RowOrder& converted = plain_order(1, true);
  const int loaded = keeps_ ? 0 : 1;
  return (keeps_ ? 2 : 0) + std::max(converted.codes + converted.values, order.values + loaded);
}

void SubnormalCodes::declare(PlanBuilder& b) {
  limit_ = b.scalar("scale_limit");
  height_ = b.scalar("scale_height");
  subnormal_product(b, limit_, kCodeOne, kToLimit);

  std::vector<uint32_t> order;
  for (uint32_t j = 0; j < static_cast<uint32_t>(lanes_); ++j) order.push_back(0xff00ffff | j << kCodeShift);
  order_constant_ = b.constant("byte_order", RegKind::kInt, std::move(order));
  exponent_constant_ = b.constant("exponent", RegKind::kInt, lanes_, kRaise << kMantissaBits);
  order_ = b.vector(RegKind::kInt, lanes_, "byte_order");
  exponent_ = b.vector(RegKind::kInt, lanes_, "exponent");
  if (!keeps_) return;
  b.load_constant(order_, order_constant_);
  b.load_constant(exponent_, exponent_constant_);
}

void SubnormalCodes::begin_row(PlanBuilder& b, Reg scale) {
  b.bits(height_, scale);
  b.and_imm(height_, height_, kMagnitude);
  b.add_imm(height_, height_, -kLeastBits);
}

void SubnormalCodes::if_converted(PlanBuilder& b) { b.if_(height_, Cond::kUGe, limit_); }

void SubnormalCodes::if_taken(PlanBuilder& b, Reg scale) {
  b.if_(height_, Cond::kULt, limit_);
  if (!keeps_) b.load_constant(exponent_, exponent_constant_);
  b.iadd(scale, scale, exponent_);
  if (!keeps_) b.load_constant(order_, order_constant_);
}

}  // namespace satchel
