#include "codegen/operators/masked_pooling.h"

#include <algorithm>
#include <bit>
#include <limits>

#include "codegen/operators/subnormal_numbers.h"

namespace satchel {
namespace {

constexpr int kBits = 4;
constexpr float kScalePower = 0x1p97f;
// For codes at bits 0 and 4; and at 8 and 12.
constexpr std::array<float, 2> kBiasPowers = {0x1p-52f, 0x1p-48f};
constexpr std::array<float, 4> kSumPowers = {0x1p52f, 0x1p48f, 0x1p44f, 0x1p40f};
static_assert(kScalePower * 0x1p-149f == kBiasPowers[0] && kScalePower * 0x1p-145f == kBiasPowers[1]);

// Rows of a bag that make up for putting its planes in order: fast numerics gain more by every row.
constexpr int64_t kFewestRows = 10, kFewestRowsFast = 8;

// Sizes of weights, as the bits of a float: nothing, or from `kLeastWeight` up to `kEndWeight`.
constexpr int64_t kMagnitude = 0x7fffffff;
constexpr int64_t kLeastWeight = std::bit_cast<uint32_t>(0x1p-27f);
constexpr int64_t kEndWeight = std::bit_cast<uint32_t>(0x1p15f);

}  // namespace

std::unique_ptr<MaskedPooling> MaskedPooling::make(const EmbeddingBagSpec& spec, const Machine& machine) {
  const RowFormat& format = row_format(spec);
  const bool fast = spec.numerics == Numerics::kFast;
  const bool applies = machine.subnormals && format.bits == kBits && format.scale_type == ScaleType::kF16 &&
                       spec.offset_type != IndexType::kNone && spec.numerics != Numerics::kInteger;
  if (!applies) return nullptr;
  const int16_t lanes = machine.vector_lanes[0];
  const int64_t units = (spec.dim + lanes * kPlanes - 1) / (lanes * kPlanes);
  const int64_t vectors = (spec.dim + lanes - 1) / lanes;
  const int64_t most = (machine.vector_registers - other_registers(ways_of(fast, machine))) / kPlanes;
  // Passes are equally long: more units than there are may have to be pooled, and fewer of them may take less.
  int64_t best = most, fewest = std::numeric_limits<int64_t>::max();
  for (int64_t of_pass = most; of_pass >= 1; --of_pass) {
    const int64_t passes = (units + of_pass - 1) / of_pass;
    const int64_t pooled = passes * ((units + passes - 1) / passes);
    if (pooled >= fewest || of_pass * 2 < most) continue;
    best = of_pass;
    fewest = pooled;
  }
  // A unit takes as long as so many vectors of converted codes, out of eight.
  const int64_t worth = fast ? 6 : 7;
  if (spec.dim < lanes * kPlanes || vectors < fewest * worth) return nullptr;
  return std::unique_ptr<MaskedPooling>(new MaskedPooling(spec, machine, lanes, best * kPlanes));
}

MaskedPooling::Ways MaskedPooling::ways_of(bool fast, const Machine& machine) {
  if (machine.vector_registers < 32) return {};
  return fast ? Ways{.masks = kMostMasks} : Ways{.shifts = true};
}

MaskedPooling::MaskedPooling(const EmbeddingBagSpec& spec, const Machine& machine, int16_t lanes, int64_t sums)
    : spec_(spec),
      fast_(spec.numerics == Numerics::kFast),
      ways_(ways_of(fast_, machine)),
      lanes_(lanes),
      columns_(Columns::make_fixed(spec, machine, lanes, kPlanes, sums)),
      factors_(spec, RowFactors::Way::kByMemory),
      zips_(machine, lanes) {}

void MaskedPooling::declare(PlanBuilder& b, PlanBuilder::Address weights, PlanBuilder::Address scratch) {
  weights_ = weights;
  scratch_ = scratch;
  const Reg subnormal = b.scalar("subnormal");
  subnormal_numbers(b, subnormal);
  fewest_rows_ = b.scalar("fewest_rows");
  b.set(fewest_rows_, fast_ ? kFewestRowsFast : kFewestRows);
  b.if_imm(subnormal, Cond::kEq, 0);
  b.set(fewest_rows_, std::numeric_limits<int64_t>::max());
  b.end();
  if (spec_.weighted) weight_size_ = b.scalar("weight_size");

  for (size_t k = 0; k < ways_.masks; ++k) {
    const uint32_t mask = ((1u << kBits) - 1) << (k * kBits);
    mask_constants_[k] = b.constant("code_mask", RegKind::kInt, lanes_, mask);
    masks_[k] = b.vector(RegKind::kInt, lanes_, "code_mask", static_cast<int16_t>(k));
    const auto power = std::bit_cast<uint32_t>(kSumPowers[k]);
    sum_power_constants_[k] = b.constant("sum_power", RegKind::kFloat, lanes_, power);
    sum_powers_[k] = b.vector(RegKind::kFloat, lanes_, "sum_power", static_cast<int16_t>(k));
  }
  if (ways_.shifts) {
    shift_constant_ = b.constant("byte_shift", RegKind::kInt, lanes_, 8);
    shift_ = b.vector(RegKind::kInt, lanes_, "byte_shift");
  }
  codes_ = b.vector(RegKind::kInt, lanes_, "codes");
  for (size_t v = 0; v < kOfByte; ++v) {
    values_[v] = b.vector(RegKind::kFloat, lanes_, "masked", static_cast<int16_t>(v));
  }
  // In fast numerics biases are added aside, beside the scales.
  const std::vector<float> bias_powers =
      fast_ ? std::vector<float>{1} : std::vector(kBiasPowers.begin(), kBiasPowers.end());
  factors_.declare(b, lanes_, lanes_, weights, scratch, {kScalePower, bias_powers});
  if (fast_) bias_sum_ = b.vector(RegKind::kFloat, 2, "bias_sum");
  for (int16_t v = 0; v < columns_->most_units() * kPlanes; ++v) {
    acc_.push_back(b.vector(RegKind::kFloat, lanes_, "sum", v));
  }
  zips_.declare(b);
  columns_->declare(b);
}

void MaskedPooling::begin_pass(PlanBuilder& b) {
  for (const Reg sum : acc_) b.zero(sum);
  if (fast_) b.zero(bias_sum_);
  for (size_t k = 0; k < ways_.masks; ++k) b.load_constant(masks_[k], mask_constants_[k]);
  if (ways_.shifts) b.load_constant(shift_, shift_constant_);
}

void MaskedPooling::prepare_factors(PlanBuilder& b, Reg row, Reg position) {
  fast_ ? factors_.load_pair(b, row, position) : factors_.write(b, row, position);
}

void MaskedPooling::take_factors(PlanBuilder& b) {
  if (!fast_) return factors_.read(b);
  b.fadd(bias_sum_, bias_sum_, factors_.pair());
  b.splat_first(factors_.scale(), factors_.pair());
}

void MaskedPooling::pool(PlanBuilder& b, Reg row) {
  for (int16_t unit = 0; unit < columns_->most_units(); ++unit) pool_unit(b, row, unit);
}

void MaskedPooling::pool_unit(PlanBuilder& b, Reg row, int16_t unit) {
  for (int16_t byte = 0; byte < kBytes; byte = static_cast<int16_t>(byte + ways_.bytes_of_load())) {
    PlanBuilder::Address at = columns_->codes(row, unit);
    at.bytes += byte;
    b.load_32(codes_, at);
    pool_byte(b, unit, byte, 0);
    if (ways_.bytes_of_load() == 1) continue;
    if (ways_.shifts) b.shift_right(codes_, codes_, shift_);
    pool_byte(b, unit, static_cast<int16_t>(byte + 1), ways_.shifts ? 0 : kOfByte);
  }
}

// Both values, then their sums: a fifth faster than one after the other (docs/performance.md).
void MaskedPooling::pool_byte(PlanBuilder& b, int16_t unit, int16_t byte, size_t mask) {
  const Reg* sums = acc_.data() + unit * kPlanes + byte * static_cast<int16_t>(kOfByte);
  for (size_t k = 0; k < kOfByte; ++k) b.bit_and(values_[k], codes_, masks_[mask + k]);
  for (size_t k = 0; k < kOfByte && !fast_; ++k) b.fadd(sums[k], sums[k], factors_.bias(k));
  for (size_t k = 0; k < kOfByte; ++k) b.fma(sums[k], factors_.scale(), values_[k], sums[k]);
}

void MaskedPooling::if_out_of_range(PlanBuilder& b, Reg position) {
  b.load_i32(weight_size_, {weights_.base, weights_.bytes, position, 2});
  b.and_imm(weight_size_, weight_size_, kMagnitude);
  b.add_imm(weight_size_, weight_size_, -kLeastWeight);
  b.if_seldom_imm(weight_size_, Cond::kUGe, kEndWeight - kLeastWeight);
  b.if_imm(weight_size_, Cond::kNe, -kLeastWeight);
}

void MaskedPooling::end_if(PlanBuilder& b) {
  b.end();
  b.end();
}

void MaskedPooling::finish(PlanBuilder& b, Reg out, BagPositions bag) {
  const bool mean = spec_.pooling == Pooling::kMean;
  const Reg inverse = values_[0];
  if (mean) inverse_length(b, lanes_, bag, values_[1], inverse);
  for (size_t k = 0; k < ways_.masks; ++k) b.load_constant(sum_powers_[k], sum_power_constants_[k]);
  if (fast_) {
    b.store(scratch_, bias_sum_, 2);
    b.splat_host(factors_.bias(), {scratch_.base, scratch_.bytes + 4});
  }
  zips_.begin(b);
  columns_->begin_stores(b);
  std::array<Reg, kPlanes> unit{};
  for (int16_t u = 0; u < columns_->most_units(); ++u) {
    std::copy_n(acc_.begin() + std::ptrdiff_t{u} * kPlanes, kPlanes, unit.begin());
    for (size_t plane = 0; plane < kPlanes; ++plane) {
      const Reg sum = unit[plane], power = sum_powers_[mask_of(plane)];
      fast_ ? b.fma(sum, sum, power, factors_.bias()) : b.fmul(sum, sum, power);
      if (mean) b.fmul(sum, sum, inverse);
    }
    zips_.restore(b, unit);
    for (int16_t plane = 0; plane < kPlanes; ++plane) {
      columns_->store(b, out, u, plane, unit[static_cast<size_t>(plane)]);
    }
  }
}

}  // namespace satchel
