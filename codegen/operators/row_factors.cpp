#include "codegen/operators/row_factors.h"

#include "codegen/operators/embedding_bag_spec.h"

namespace satchel {

RowFactors::RowFactors(const EmbeddingBagSpec& spec, const Machine& machine)
    : spec_(spec),
      format_(row_format(spec)),
      // Floats are best loaded to where they are needed: weighing them here would save one product, and cost short bags
      // more. (Integer numerics need four lanes alone.)
      by_memory_(machine.free_splats && spec.numerics != Numerics::kInteger && format_.scale_type == ScaleType::kF16) {}

void RowFactors::declare(PlanBuilder& b, int16_t scale_lanes, int16_t bias_lanes, Reg weights,
                         PlanBuilder::Address memory) {
  weights_ = weights;
  memory_ = memory;
  if (by_memory_) both_ = b.vector(RegKind::kFloat, 2, "factors");
  scale_ = b.vector(RegKind::kFloat, scale_lanes, "scale");
  bias_ = b.vector(RegKind::kFloat, bias_lanes, "bias");
  if (spec_.weighted) weight_ = b.vector(RegKind::kFloat, by_memory_ ? 2 : scale_lanes, "weight");
}

void RowFactors::load(PlanBuilder& b, Reg row, Reg position) const {
  if (by_memory_) return load_by_memory(b, row, position);
  const PlanBuilder::Address scale{row, format_.scale_offset(spec_.dim)};
  const PlanBuilder::Address bias{row, format_.bias_offset(spec_.dim)};
  if (format_.scale_type == ScaleType::kF32) {
    b.splat_f32(scale_, scale);
    b.splat_f32(bias_, bias);
  } else {
    b.splat_f16(scale_, scale);
    b.splat_f16(bias_, bias);
  }
  if (!spec_.weighted) return;
  b.splat_host(weight_, {weights_, 0, position, 2});
  b.fmul(scale_, weight_, scale_);
  b.fmul(bias_, weight_, bias_);
}

void RowFactors::load_by_memory(PlanBuilder& b, Reg row, Reg position) const {
  const PlanBuilder::Address scale{row, format_.scale_offset(spec_.dim)};  // the bias follows it
  b.load_f16(both_, scale);
  if (spec_.weighted) {
    b.splat_host(weight_, {weights_, 0, position, 2});
    b.fmul(both_, weight_, both_);
  }
  b.store(memory_, both_, 2);
  b.splat_host(scale_, memory_);
  b.splat_host(bias_, {memory_.base, memory_.bytes + 4});
}

}  // namespace satchel
