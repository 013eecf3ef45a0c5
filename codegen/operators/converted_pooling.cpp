#include "codegen/operators/converted_pooling.h"

#include <algorithm>

#include "codegen/operators/store_units.h"

namespace satchel {
namespace {

bool codes_and_values_may_share(const EmbeddingBagSpec& spec, const RowFactors& factors) {
  return spec.numerics != Numerics::kFast || !spec.weighted || factors.by_memory();
}

}  // namespace

ConvertedPooling::ConvertedPooling(const EmbeddingBagSpec& spec, const Machine& machine)
    : spec_(spec),
      single_(spec.offset_type == IndexType::kNone),
      fast_(spec.numerics == Numerics::kFast),
      scalable_(machine.scalable),
      many_registers_(machine.vector_registers >= 32),
      decoder_(choose_decoder(spec, machine)),
      factors_(spec, machine),
      lanes_(decoder_.lanes()),
      subnormals_(SubnormalCodes::make(spec, machine, lanes_)),
      order_(choose_order(machine)),
      accumulators_(accumulators(machine, order_registers())),
      columns_(Columns::make(spec, machine, lanes_, decoder_.planes(), accumulators_)),
      only_row_(spec, machine, decoder_, *columns_, subnormals_ ? &*subnormals_ : nullptr) {}

// Codes in another order than that of the columns are not worth anything where no row is added to another; nor, with
// few registers, a second pass. (With many, and where there are several passes in any case, they are.)
CodeDecoder ConvertedPooling::choose_decoder(const EmbeddingBagSpec& spec, const Machine& machine) {
  CodeDecoder best(row_format(spec), spec.dim, machine), in_order(row_format(spec), spec.dim, machine, true);
  if (spec.offset_type == IndexType::kNone) return in_order;
  const auto one_pass = [&](const CodeDecoder& decoder, bool shares) {
    const int work = shares ? 1 : 2;  // registers of codes and values
    const int kept = 2 + work + decoder.extra_registers();
    return Columns::passes_of(spec.dim, decoder.lanes(), decoder.planes(), machine.vector_registers - kept) == 1;
  };
  const bool few_registers = machine.vector_registers <= 16;
  const bool shares = codes_and_values_may_share(spec, RowFactors(spec, machine));
  return few_registers && one_pass(in_order, shares) && !one_pass(best, false) ? in_order : best;
}

// Besides accumulators: scale, bias, what the order takes, and what the decoder needs. In fast numerics the sum of
// biases takes bias's place, which is needed only as long as there is no code yet; but where planes have to be put in
// order, the sum is still there.
int64_t ConvertedPooling::accumulators(const Machine& machine, int order_registers) const {
  const int sum = fast_ && decoder_.planes() > 1 ? 1 : 0;
  return machine.vector_registers - 2 - order_registers - decoder_.extra_registers() - sum;
}

// An order that takes more registers is not worth another pass.
const RowOrder& ConvertedPooling::choose_order(const Machine& machine) {
  const auto passes = [&](int registers) {
    return Columns::passes_of(spec_.dim, lanes_, decoder_.planes(), accumulators(machine, registers));
  };
  const RowOrder& plain = plain_order(decoder_.planes(), !fast_);
  const int64_t plain_passes = passes(plain.codes + plain.values);
  shares_register_ = !single_ && can_share_register() && passes(1) < plain_passes;
  // Rows of one pass are worth more than codes without conversions; fewer passes are not.
  if (subnormals_ && passes(1) > 1) shares_register_ = false;
  if (shares_register_) {
    subnormals_.reset();
    return plain;
  }
  if (subnormals_) return subnormals_->choose_order(!fast_, passes);
  if (single_) return plain;
  const RowOrder& best = decoder_.order(!fast_);
  return passes(best.codes + best.values) == plain_passes ? best : plain;
}

int ConvertedPooling::order_registers() const {
  if (shares_register_) return 1;
  return subnormals_ ? subnormals_->registers(order_) : order_.codes + order_.values;
}

// Whether codes and their value may be in one physical register, unit by unit: codes are needed no more when their
// value is there, but for other planes. In fast numerics weights need a second one, earlier in the row.
bool ConvertedPooling::can_share_register() const {
  return !scalable_ && decoder_.planes() == 1 && codes_and_values_may_share(spec_, factors_);
}

// Of biases in fast numerics: one lane is as good as many until the sum is added to the columns.
int16_t ConvertedPooling::bias_lanes() const { return scalable_ ? lanes_ : std::min<int16_t>(lanes_, 4); }

// Shorter rows do not fill the processor, and short bags of them would feel it. On their way, factors and weights are
// where codes and values will be. With 16 registers there is nothing to gain.
bool ConvertedPooling::prepares_ahead() const {
  constexpr int64_t kLeastVectors = 6;
  const bool has_room = !shares_register_ && order_registers() >= 2 && many_registers_;
  return factors_.by_memory() && vectors() >= kLeastVectors && has_room;
}

void ConvertedPooling::declare(PlanBuilder& b, PlanBuilder::Address weights, Reg only_weights, Reg out,
                               PlanBuilder::Address scratch, bool keeps_constants) {
  if (keeps_constants) begin_constants(b);
  for (int16_t v = 0; v < order_.values; ++v) {
    values_.push_back(b.vector(RegKind::kFloat, lanes_, "value", static_cast<int16_t>(v == 0 ? -1 : v)));
  }
  if (subnormals_) subnormals_->declare(b);
  const PlanBuilder::Address memory =
      RowFactors::may_be_in_output(spec_, *columns_) ? PlanBuilder::Address{out} : scratch;
  factors_.declare(b, lanes_, fast_ ? bias_lanes() : lanes_, weights, memory, {});
  if (fast_) bias_sum_ = b.vector(RegKind::kFloat, bias_lanes(), "bias_sum");
  for (int16_t v = 0; v < vectors(); ++v) acc_.push_back(b.vector(RegKind::kFloat, lanes_, "acc", v));
  columns_->declare(b);
  only_row_.declare(b, only_weights, scratch);
}

void ConvertedPooling::use_output(Reg out) {
  if (RowFactors::may_be_in_output(spec_, *columns_)) factors_.use_memory({out});
}

void ConvertedPooling::renew(PlanBuilder& b) {
  renew_work(b);
  for (Reg& sum : acc_) sum = b.another(sum);
  if (fast_) bias_sum_ = b.another(bias_sum_);
}

void ConvertedPooling::renew_work(PlanBuilder& b) {
  for (int code = 0; code < order_.codes; ++code) decoder_.renew_code(b, code);
  factors_.renew(b);
  for (Reg& value : values_) value = b.another(value);
}

std::vector<Reg> ConvertedPooling::more_sums(PlanBuilder& b, const char* name) const {
  std::vector<Reg> more;
  for (int16_t v = 0; v < vectors(); ++v) more.push_back(b.vector(RegKind::kFloat, lanes_, name, v));
  return more;
}

void ConvertedPooling::begin_pass(PlanBuilder& b, Sums sums) {
  for (const Reg sum : sums) b.zero(sum);
  if (fast_) b.zero(bias_sum_);
}

void ConvertedPooling::pool_row(PlanBuilder& b, Sums sums, Reg row, Reg position) {
  factors_.load(b, row, position);
  if (fast_) b.fadd(bias_sum_, bias_sum_, factors_.bias());
  pool(b, sums, row);
}

void ConvertedPooling::take_factors(PlanBuilder& b) {
  factors_.read(b);
  if (fast_) b.fadd(bias_sum_, bias_sum_, factors_.bias());
}

void ConvertedPooling::pool(PlanBuilder& b, Sums sums, Reg row) {
  const Reg scale = factors_.scale();
  const auto convert = [&](const RowOrder& order) {
    pool_units(
        b, sums, order, [&](const RowStep& s) { decoder_.load(b, s.code, columns_->codes(row, s.unit)); },
        [&](const RowStep& s, Reg value) { decoder_.decode(b, s.code, s.plane, value); });
  };
  if (!subnormals_) return convert(order_);
  subnormals_->begin_row(b, scale);
  subnormals_->if_converted(b);
  convert(plain_order(decoder_.planes(), !fast_));
  b.end();
  subnormals_->if_taken(b, scale);
  const auto units = static_cast<int16_t>(sums.size());
  pool_units(
      b, sums, order_, [](const RowStep&) {},
      [&](const RowStep& s, Reg value) { subnormals_->value(b, value, *columns_, row, s.unit, units); });
  b.end();
}

// `load` and `decode` write down what their step asks for.
template <class Load, class Decode>
void ConvertedPooling::pool_units(PlanBuilder& b, Sums sums, const RowOrder& order, const Load& load,
                                  const Decode& decode) {
  const int16_t planes = decoder_.planes();
  const auto units = static_cast<int16_t>(sums.size() / static_cast<size_t>(planes));
  for (int16_t first = 0; first < units;) {
    const RowOrder& group = units - first >= order.units ? order : plain_order(planes, !fast_);
    for (RowStep s : std::span(group.steps).first(static_cast<size_t>(group.count))) {
      s.unit = static_cast<int8_t>(s.unit + first);
      const Reg sum = sums[static_cast<size_t>(s.unit * planes + s.plane)];
      if (shares_register_ && s.what == RowStep::kCode) {
        decoder_.renew_code(b, s.code);
        values_[static_cast<size_t>(s.value)] = b.vector(RegKind::kFloat, lanes_, "value");
      }
      const Reg value = values_[static_cast<size_t>(s.value)];
      if (s.what == RowStep::kCode) load(s);
      if (s.what == RowStep::kValue) decode(s, value);
      if (s.what == RowStep::kBias) b.fadd(sum, sum, factors_.bias());
      if (s.what == RowStep::kProduct) b.fma(sum, factors_.scale(), value, sum);
    }
    first = static_cast<int16_t>(first + group.units);
  }
}

void ConvertedPooling::finish(PlanBuilder& b, Sums sums, Reg out, BagPositions bag) {
  const Reg inverse = spec_.pooling == Pooling::kMean ? values_[0] : kNoReg;
  if (inverse != kNoReg) inverse_length(b, scalable_ ? int16_t{1} : lanes_, bag, factors_.scale(), inverse);
  const Reg bias_sum = bias_lanes() == lanes_ ? bias_sum_ : factors_.scale();  // no row needs the scale any more
  if (fast_ && bias_sum != bias_sum_) b.splat_first(bias_sum, bias_sum_);
  for (const Reg sum : sums) {
    if (fast_) b.fadd(sum, sum, bias_sum);
    if (inverse != kNoReg) b.fmul(sum, sum, inverse);
  }
  store_units(b, decoder_, *columns_, sums, out);
}

}  // namespace satchel
