#include "codegen/operators/only_row.h"

#include <vector>

#include "codegen/operators/store_units.h"

namespace satchel {

OnlyRow::OnlyRow(const EmbeddingBagSpec& spec, const Machine& machine, CodeDecoder& decoder, Columns& columns,
                 SubnormalCodes* subnormals)
    : spec_(spec),
      fast_(spec.numerics == Numerics::kFast),
      decoder_(&decoder),
      columns_(&columns),
      subnormals_(subnormals != nullptr && subnormals->pay_in_only_rows() ? subnormals : nullptr),
      factors_(spec, machine) {
  CodeDecoder in_order(row_format(spec), spec.dim, machine, /*in_order=*/true);
  if (in_order.planes() == decoder.planes()) return;
  // Scale, bias and codes; and what fast numerics begin with.
  const int work = fast_ ? 4 : 3;
  const int kept = in_order.kept_registers() + decoder.kept_registers();
  own_columns_ =
      Columns::make(spec, machine, in_order.lanes(), in_order.planes(), machine.vector_registers - work - kept);
  own_decoder_.emplace(std::move(in_order));
  decoder_ = &*own_decoder_;
  columns_ = own_columns_.get();
}

int64_t OnlyRow::vectors() const { return (spec_.dim + decoder_->lanes() - 1) / decoder_->lanes(); }

void OnlyRow::declare(PlanBuilder& b, Reg weights, PlanBuilder::Address scratch) {
  factors_.declare(b, decoder_->lanes(), decoder_->lanes(), {weights}, scratch, {});
  if (own_columns_) own_columns_->declare(b);
}

void OnlyRow::begin(PlanBuilder& b) {
  if (own_decoder_) own_decoder_->begin(b, 1);
}

void OnlyRow::pool(PlanBuilder& b, Reg row, Reg position, const PlanBuilder::Address* kept, Reg out) {
  renew_work(b);  // before and behind this: none is kept from here to other bags
  columns_->passes(b, [&](int16_t units) {
    if (RowFactors::may_be_in_output(spec_, *columns_)) factors_.use_memory({out});
    factors_.load(b, row, position);
    const auto convert = [&](int16_t unit, int16_t plane, Reg value) {
      if (plane == 0) decoder_->load(b, 0, columns_->codes(row, unit));
      decoder_->decode(b, 0, plane, value);
    };
    if (subnormals_ == nullptr) return pool_pass(b, units, kept, out, convert);
    const Reg scale = factors_.scale();
    subnormals_->begin_row(b, scale);
    subnormals_->if_converted(b);
    pool_pass(b, units, kept, out, convert);
    b.end();
    subnormals_->if_taken(b, scale);
    pool_pass(b, units, kept, out,
              [&](int16_t unit, int16_t, Reg value) { subnormals_->value(b, value, *columns_, row, unit, units); });
    b.end();
  });
  renew_work(b);
}

void OnlyRow::renew_work(PlanBuilder& b) {
  decoder_->renew_code(b, 0);
  if (subnormals_ != nullptr) subnormals_->renew_work(b);
}

// `decode(unit, plane, value)` writes down how codes become what the scale is for.
template <class Decode>
void OnlyRow::pool_pass(PlanBuilder& b, int16_t units, const PlanBuilder::Address* kept, Reg out,
                        const Decode& decode) {
  const int16_t lanes = decoder_->lanes();
  const Reg scale = factors_.scale(), bias = factors_.bias();
  if (kept != nullptr) {  // behind what may have raised the scale: zero stays zero
    const Reg bits = b.vector(RegKind::kInt, lanes, "kept_bits");
    b.splat_host(bits, *kept);
    b.bit_and(scale, scale, bits);
    b.bit_and(bias, bias, bits);
  }
  // Columns begin with what the sum of other rows begins with, so that zeros have the same sign.
  const Reg zero = b.vector(RegKind::kFloat, lanes, "zero");
  b.zero(zero);
  b.fadd(bias, bias, zero);  // which is the bias but for -0
  std::vector<Reg> values;
  for (int16_t unit = 0; unit < units; ++unit) {
    for (int16_t plane = 0; plane < decoder_->planes(); ++plane) {
      const Reg value = values.emplace_back(b.vector(RegKind::kFloat, lanes, "value"));
      decode(unit, plane, value);
      b.fma(value, scale, value, fast_ ? zero : bias);
      if (fast_) b.fadd(value, value, bias);
    }
  }
  store_units(b, *decoder_, *columns_, values, out);
}

void OnlyRow::leave_out(PlanBuilder& b, Reg out) {
  columns_->passes(b, [&](int16_t units) {
    const Reg zero = b.vector(RegKind::kFloat, decoder_->lanes(), "zero");
    b.zero(zero);
    columns_->begin_stores(b);
    for (int16_t unit = 0; unit < units; ++unit) {
      for (int16_t plane = 0; plane < decoder_->planes(); ++plane) columns_->store(b, out, unit, plane, zero);
    }
  });
}

}  // namespace satchel
