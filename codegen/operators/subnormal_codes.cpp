#include "codegen/operators/subnormal_codes.h"

#include <algorithm>
#include <bit>
#include <vector>

#include "codegen/operators/subnormal_numbers.h"

namespace satchel {
namespace {

constexpr int64_t kMantissaBits = 23;
constexpr uint32_t kCodeShift = 16;
constexpr uint32_t kRaise = 149 - kCodeShift;  // a subnormal number's last place is 2^-149
constexpr int64_t kMagnitude = 0x7fffffff;
// Exponents 1 to 121, raised: 134 to 254. Counted from the least one, scales must lie below this number of bits; and
// below none where subnormal numbers are zeros.
constexpr int64_t kLimit = int64_t{254 - kRaise} << kMantissaBits;
static_assert(kLimit % kSubnormalBits == 0);

// Of which the bytes are 16 columns, or twice eight.
constexpr int16_t kBytesLanes = 4;

// Vectors of a row that is its bag's only one, from which on conversions are what it waits for.
constexpr int64_t kLeastOfOnlyRow = 16;

// Of four vectors; 3% faster than one after the other.
constexpr RowOrder kReferenceOrder("v0000 b00 p000 b10 v2000 b20 v1001 b30 p200 v3000 p300 p101");
static_assert(kReferenceOrder.sound(1, true, /*with_codes=*/false));
static_assert(kReferenceOrder.steps[0].what == RowStep::kValue && kReferenceOrder.steps[0].unit == 0);  // loads

}  // namespace

std::optional<SubnormalCodes> SubnormalCodes::make(const EmbeddingBagSpec& spec, const Machine& machine,
                                                   int16_t lanes) {
  const RowFormat& format = row_format(spec);
  const bool reference = spec.numerics == Numerics::kReference;
  const bool applies = machine.subnormals && format.bits == 8 && format.scale_type == ScaleType::kF32 &&
                       spec.numerics != Numerics::kInteger;
  // What comes with every row has to be earned back. In 256 bits, where conversions wait for nobody but additions, fast
  // numerics gain nothing.
  const bool wide = lanes == 16;
  const int64_t least = wide ? (reference ? 5 : 4) : 8;
  const int64_t vectors = (spec.dim + lanes - 1) / lanes;
  if (!applies || lanes < (reference ? 8 : 16) || vectors < least) return std::nullopt;
  // One row by itself waits for its stores, conversions or not, and in reference order for nothing else.
  const bool in_only_rows = !reference && vectors >= kLeastOfOnlyRow;
  if (spec.offset_type == IndexType::kNone && !in_only_rows) return std::nullopt;
  return SubnormalCodes(lanes, !wide ? 2 : machine.byte_permutes ? 4 : 1, spec.weighted, in_only_rows);
}

const RowOrder& SubnormalCodes::choose_order(bool with_bias, const std::function<int64_t(int)>& passes) {
  const RowOrder& plain = plain_order(1, with_bias);
  const RowOrder& best = with_bias && lanes_ == 16 ? kReferenceOrder : plain;  // shorter vectors gain from none
  const int64_t fewest = passes(plain.codes + plain.values);
  for (keeps_ = true, share_ = most_share_; share_ > 0; share_ /= 2) {
    for (const RowOrder* order : {&best, &plain}) {
      if (passes(registers(*order)) > fewest) continue;
      pairs_at_once_ = static_cast<int16_t>(shared_registers(*order));
      return *order;
    }
    // A shuffle reads its order from memory as well.
    in_memory_ = share_ == 2 && lanes_ == 8;
    if (in_memory_) return plain;
  }
  share_ = 1;
  keeps_ = false;
  return plain;
}

int SubnormalCodes::shared_registers(const RowOrder& order) const { return share_ == 2 && order.units > 2 ? 2 : 1; }

int SubnormalCodes::registers(const RowOrder& order) const {
  const RowOrder& converted = plain_order(1, true);
  const int loaded = share_ > 1 ? shared_registers(order) : keeps_ ? 0 : 1;
  return (keeps_ && !in_memory_ ? 1 + share_ : 0) + std::max(converted.codes + converted.values, order.values + loaded);
}

void SubnormalCodes::declare(PlanBuilder& b) {
  limit_ = b.scalar("scale_limit");
  height_ = b.scalar("scale_height");
  subnormal_numbers(b, limit_);
  b.mul_imm(limit_, limit_, kLimit / kSubnormalBits);

  const auto constant = [&](const char* name, int16_t number) {
    return in_memory_ ? b.constant_in_memory(lanes_, name, number) : b.vector(RegKind::kInt, lanes_, name, number);
  };
  for (uint32_t k = 0; k < static_cast<uint32_t>(share_); ++k) {
    std::vector<uint32_t> order;
    const auto lanes = static_cast<uint32_t>(lanes_);
    for (uint32_t j = 0; j < lanes; ++j) order.push_back(0xff00ffff | (k * lanes + j) << kCodeShift);
    order_constants_[k] = b.constant("byte_order", RegKind::kInt, std::move(order));
    orders_[k] = constant("byte_order", static_cast<int16_t>(k));
  }
  for (int16_t k = 0; k < pairs_at_once_; ++k) {
    pairs_[static_cast<size_t>(k)] = b.vector(RegKind::kInt, 2 * kBytesLanes, "codes_of_two", k);
  }
  four_ = b.vector(RegKind::kInt, 4 * kBytesLanes, "codes_of_four");
  exponent_constant_ = b.constant("exponent", RegKind::kInt, lanes_, kRaise << kMantissaBits);
  exponent_ = constant("exponent", -1);
  if (!keeps_) return;
  for (size_t k = 0; k < static_cast<size_t>(share_); ++k) b.load_constant(orders_[k], order_constants_[k]);
  b.load_constant(exponent_, exponent_constant_);
}

void SubnormalCodes::renew_work(PlanBuilder& b) {
  const auto renew = [&](Reg& reg) {
    if (reg != kNoReg) reg = b.another(reg);
  };
  for (Reg& pair : pairs_) renew(pair);
  renew(four_);
  renew(height_);
  if (keeps_) return;
  renew(orders_[0]);
  renew(exponent_);
}

void SubnormalCodes::begin_row(PlanBuilder& b, Reg scale) {
  b.bits(height_, scale);
  if (any_sign_) b.and_imm(height_, height_, kMagnitude);
  b.add_imm(height_, height_, -kLeastNormalBits);
}

void SubnormalCodes::if_converted(PlanBuilder& b) { b.if_seldom(height_, Cond::kUGe, limit_); }

void SubnormalCodes::if_taken(PlanBuilder& b, Reg scale) {
  b.if_(height_, Cond::kULt, limit_);
  if (!keeps_) b.load_constant(exponent_, exponent_constant_);
  b.iadd(scale, scale, exponent_);
  if (!keeps_) b.load_constant(orders_[0], order_constants_[0]);
}

void SubnormalCodes::value(PlanBuilder& b, Reg value, const Columns& columns, Reg row, int16_t unit, int16_t units) {
  const int place = unit % share_;
  const auto first = static_cast<int16_t>(unit - place);
  const auto codes = [&](int at) { return columns.codes(row, static_cast<int16_t>(at)); };
  // Only units that follow each other: a row's last one may reach back.
  const auto in_line = [&](int share) {
    const int last = first + share - 1;
    return last < units && codes(last).bytes == codes(first).bytes + lanes_ * (share - 1);
  };
  int share = share_;
  while (share > 1 && (place >= share || !in_line(share))) share /= 2;
  if (share == 1) return b.spread_u8(value, codes(unit), orders_[0]);
  const Reg shared = share == 2 ? pairs_[static_cast<size_t>(first / share_ % pairs_at_once_)] : four_;
  const Reg order = orders_[static_cast<size_t>(place)];
  if (lanes_ == 8) {  // the codes of two, to every 128 bits
    if (place == 0) b.splat_128(shared, codes(first));
    return b.shuffle_bytes(value, shared, order);
  }
  if (place == 0) b.load_32(shared, codes(first));
  b.take_byte(value, shared, kCodeShift / 8, order);
}

}  // namespace satchel
