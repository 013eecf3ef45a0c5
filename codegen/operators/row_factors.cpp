#include "codegen/operators/row_factors.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "codegen/operators/embedding_bag_spec.h"

namespace satchel {

namespace {

// Floats are best loaded to where they are needed: weighing them elsewhere would save one product, and cost short bags
// more. (Integer numerics need four lanes alone.)
RowFactors::Way best_way(const EmbeddingBagSpec& spec, const Machine& machine) {
  const bool by_memory =
      machine.free_splats && spec.numerics != Numerics::kInteger && row_format(spec).scale_type == ScaleType::kF16;
  return by_memory ? RowFactors::Way::kByMemory : RowFactors::Way::kInLanes;
}

}  // namespace

RowFactors::RowFactors(const EmbeddingBagSpec& spec, Way way)
    : spec_(spec), format_(row_format(spec)), by_memory_(way == Way::kByMemory) {}
RowFactors::RowFactors(const EmbeddingBagSpec& spec, const Machine& machine)
    : RowFactors(spec, best_way(spec, machine)) {}

void RowFactors::declare(PlanBuilder& b, int16_t scale_lanes, int16_t bias_lanes, PlanBuilder::Address weights,
                         PlanBuilder::Address memory, const FactorPowers& powers) {
  weights_ = weights;
  memory_ = memory;
  const auto biases = static_cast<int16_t>(std::max<size_t>(1, powers.biases.size()));
  const auto pairs = static_cast<int16_t>(2 * biases);
  if (by_memory_) both_ = b.vector(RegKind::kFloat, pairs, "factors");
  scale_ = b.vector(RegKind::kFloat, scale_lanes, "scale");
  for (int16_t k = 0; k < biases; ++k) {
    biases_.push_back(b.vector(RegKind::kFloat, bias_lanes, "bias", static_cast<int16_t>(biases == 1 ? -1 : k)));
  }
  if (spec_.weighted) weight_ = b.vector(RegKind::kFloat, by_memory_ ? pairs : scale_lanes, "weight");
  if (powers.biases.empty()) return;
  std::vector<uint32_t> lanes;
  for (const float bias : powers.biases) {
    lanes.insert(lanes.end(), {std::bit_cast<uint32_t>(powers.scale), std::bit_cast<uint32_t>(bias)});
  }
  powers_constant_ = b.constant("factor_powers", RegKind::kFloat, std::move(lanes));
  power_ = b.vector(RegKind::kFloat, pairs, "powers");
}

void RowFactors::load(PlanBuilder& b, Reg row, Reg position) const {
  if (by_memory_) {
    write(b, row, position);
    return read(b);
  }
  if (spec_.weighted) b.splat_host(weight_, weight(position));
  load_lanes(b, scale_, {row, format_.scale_offset(spec_.dim)});
  load_lanes(b, biases_[0], {row, format_.bias_offset(spec_.dim)});
}

// A product that follows its factor's load may be one instruction with it.
void RowFactors::load_lanes(PlanBuilder& b, Reg factor, PlanBuilder::Address from) const {
  format_.scale_type == ScaleType::kF32 ? b.splat_f32(factor, from) : b.splat_f16(factor, from);
  if (spec_.weighted) b.fmul(factor, weight_, factor);
}

void RowFactors::load_pair(PlanBuilder& b, Reg row, Reg position) const {
  b.splat_f16_pair(both_, {row, format_.scale_offset(spec_.dim)});  // the bias follows the scale
  if (spec_.weighted) {
    b.splat_host(weight_, weight(position));
    b.fmul(both_, weight_, both_);
  }
  if (power_ != kNoReg) {
    b.load_constant(power_, powers_constant_);
    b.fmul(both_, both_, power_);
  }
}

void RowFactors::write(PlanBuilder& b, Reg row, Reg position) const {
  load_pair(b, row, position);
  b.store(memory_, both_, static_cast<int16_t>(2 * biases_.size()));
}

void RowFactors::renew(PlanBuilder& b) {
  scale_ = b.another(scale_);
  for (Reg& bias : biases_) bias = b.another(bias);
  renew_work(b, /*with_pair=*/true);
}

void RowFactors::renew_work(PlanBuilder& b, bool with_pair) {
  for (Reg* work : {&weight_, &power_, &both_}) {
    if (*work != kNoReg && (with_pair || work != &both_)) *work = b.another(*work);
  }
}

void RowFactors::read(PlanBuilder& b) const {
  b.splat_host(scale_, memory_);
  for (size_t k = 0; k < biases_.size(); ++k) {
    b.splat_host(biases_[k], {memory_.base, memory_.bytes + kPairBytes * static_cast<int64_t>(k) + 4});
  }
}

}  // namespace satchel
