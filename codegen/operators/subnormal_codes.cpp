#include "codegen/operators/subnormal_codes.h"

#include <bit>
#include <vector>

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

// Shuffles, additions and products have pipes of their own, and how well these are kept busy depends on the order. This
// is the best of some two hundred orders of four vectors' operations: a tenth faster than one vector after the other.
struct Step {
  enum What : uint8_t { kCode, kBias, kProduct } what;
  int8_t unit;       // of four
  int8_t value = 0;  // register of kCode and kProduct
};
constexpr int16_t kGroup = 4;
constexpr Step kReferenceOrder[] = {
    {Step::kCode, 0, 0},    {Step::kBias, 0},    {Step::kProduct, 0, 0}, {Step::kBias, 1},
    {Step::kCode, 2, 0},    {Step::kBias, 2},    {Step::kCode, 1, 1},    {Step::kBias, 3},
    {Step::kProduct, 2, 0}, {Step::kCode, 3, 0}, {Step::kProduct, 3, 0}, {Step::kProduct, 1, 1},
};
constexpr Step kOneByOne[] = {{Step::kCode, 0, 0}, {Step::kBias, 0}, {Step::kProduct, 0, 0}};

std::vector<uint32_t> everywhere(int16_t lanes, uint32_t word) {
  return std::vector<uint32_t>(static_cast<size_t>(lanes), word);
}

}  // namespace

std::optional<SubnormalCodes> SubnormalCodes::make(const EmbeddingBagSpec& spec, const Machine& machine,
                                                   int16_t lanes) {
  const RowFormat& format = row_format(spec);
  const bool reference = spec.numerics == Numerics::kReference;
  const bool applies = machine.subnormals && format.bits == 8 && format.scale_type == ScaleType::kF32 &&
                       spec.offset_type != IndexType::kNone && spec.numerics != Numerics::kInteger;
  // What comes with every row has to be earned back. In 256 bits, where conversions wait for nobody but additions, fast
  // numerics gain nothing.
  const int64_t vectors = reference ? 4 : 3;
  if (!applies || lanes < (reference ? 8 : 16) || spec.dim < vectors * lanes) return std::nullopt;
  return SubnormalCodes(lanes);
}

void SubnormalCodes::declare(PlanBuilder& b, Reg value) {
  values_ = {value, b.vector(RegKind::kFloat, lanes_, "value", 1)};
  const auto constant = [&](RegKind kind, const char* name, std::vector<uint32_t> words) {
    const Reg reg = b.vector(kind, static_cast<int16_t>(words.size()), name);
    b.load_constant(reg, b.constant(name, kind, std::move(words)));
    return reg;
  };
  limit_ = b.scalar("scale_limit");
  height_ = b.scalar("scale_height");
  const Reg one = constant(RegKind::kFloat, "code_one", everywhere(4, std::bit_cast<uint32_t>(kCodeOne)));
  const Reg to_limit = constant(RegKind::kFloat, "to_limit", everywhere(4, std::bit_cast<uint32_t>(kToLimit)));
  b.fmul(one, one, to_limit);
  b.bits(limit_, one);

  std::vector<uint32_t> order;
  for (uint32_t j = 0; j < static_cast<uint32_t>(lanes_); ++j) order.push_back(0xff00ffff | j << kCodeShift);
  order_ = constant(RegKind::kInt, "byte_order", std::move(order));
  exponent_ = constant(RegKind::kInt, "exponent", everywhere(lanes_, kRaise << kMantissaBits));
}

void SubnormalCodes::pool(PlanBuilder& b, std::span<const Reg> acc, Reg scale, Reg bias,
                          const std::function<PlanBuilder::Address(int16_t unit)>& codes,
                          const std::function<void()>& converted) {
  b.bits(height_, scale);
  b.and_imm(height_, height_, kMagnitude);
  b.add_imm(height_, height_, -kLeastBits);
  b.if_(height_, Cond::kUGe, limit_);
  converted();
  b.end();

  b.if_(height_, Cond::kULt, limit_);
  b.iadd(scale, scale, exponent_);
  const auto emit = [&](const Step& step, int16_t first) {
    const auto unit = static_cast<int16_t>(first + step.unit);
    const Reg sum = acc[static_cast<size_t>(unit)];
    const Reg value = values_[static_cast<size_t>(step.value)];
    switch (step.what) {
      case Step::kCode:
        return b.spread_u8(value, codes(unit), order_);
      case Step::kBias:
        return bias == kNoReg ? void() : b.fadd(sum, sum, bias);
      case Step::kProduct:
        return b.fma(sum, scale, value, sum);
    }
  };
  const auto units = static_cast<int16_t>(acc.size());
  for (int16_t first = 0; first < units;) {
    const bool group = bias != kNoReg && units - first >= kGroup;
    for (const Step& step : group ? std::span<const Step>(kReferenceOrder) : std::span<const Step>(kOneByOne)) {
      emit(step, first);
    }
    first = static_cast<int16_t>(first + (group ? kGroup : 1));
  }
  b.end();
}

}  // namespace satchel
