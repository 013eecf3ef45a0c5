#include "codegen/operators/embedding_bag.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>

#include "codegen/operators/bag_pairs.h"
#include "codegen/operators/code_decoder.h"
#include "codegen/operators/columns.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/operators/index_load.h"
#include "codegen/operators/masked_pooling.h"
#include "codegen/operators/prefetcher.h"
#include "codegen/operators/row_factors.h"
#include "codegen/operators/row_lookup.h"
#include "codegen/operators/row_order.h"
#include "codegen/operators/subnormal_codes.h"
#include "codegen/plan_builder.h"

namespace satchel::embedding_bag {
namespace {

const char* numerics_text(Numerics numerics) {
  return numerics == Numerics::kInteger ? "integer" : numerics == Numerics::kFast ? "fast" : "reference";
}

std::optional<IntegerPooling> integer_pooling(const EmbeddingBagSpec& spec, const Machine& machine) {
  if (spec.numerics != Numerics::kInteger) return std::nullopt;
  return IntegerPooling(row_format(spec), spec.dim, machine);
}

class Builder {
 public:
  Builder(const EmbeddingBagSpec& spec, const Machine& machine)
      : spec_(spec),
        format_(row_format(spec)),
        single_(spec.offset_type == IndexType::kNone),
        fast_(spec.numerics == Numerics::kFast),
        scalable_(machine.scalable && spec.numerics != Numerics::kInteger),
        decoder_(format_, spec.dim, machine),
        factors_(spec, machine),
        integers_(integer_pooling(spec, machine)),
        lanes_(integers_ ? integers_->lanes() : decoder_.lanes()),
        subnormals_(SubnormalCodes::make(spec, machine, lanes_)),
        order_(choose_order(machine)),
        columns_(integers_ ? Columns::make_fixed(spec, machine, lanes_, integers_->vectors(),
                                                 integers_->vectors() * integers_->most_units())
                           : Columns::make(spec, machine, lanes_, decoder_.planes(),
                                           accumulators(machine, order_registers()))),
        masked_(MaskedPooling::make(spec, machine)),
        keeps_constants_(!masked_ || masked_->registers() + decoder_.extra_registers() <= machine.vector_registers),
        many_registers_(machine.vector_registers >= 32),
        cached_bytes_(machine.cached_bytes),
        pairs_(waits_for_sums(machine)),
        prefetcher_(spec, machine, vectors()),
        lookup_(spec, integers_ ? &*integers_ : nullptr),
        b_(print_spec(spec), numerics_text(spec.numerics)) {
    if (scalable_) b_.scalable();
  }

  Plan build() && {
    declare();
    if (pairs_) pairs();
    if (!single_) first_offset();
    b_.loop(bag_, Cond::kLt, bag_count_);
    if (!single_) bag_range();
    masked_ ? masked_bag() : bag();
    b_.add_imm(out_, out_, 4 * output_stride_elements(spec_));
    if (!single_ && begin_ != pos_) b_.move(begin_, end_);
    b_.add_imm(bag_, bag_, 1);
    b_.end();
    return std::move(b_).finish();
  }

 private:
  void bag() {
    declare_row();
    if (looks_up_once()) lookup_.begin_bag(b_);
    columns_->passes(b_, [this](int16_t units) { pass(units); });
  }

  // By masked codes, or where that would take longer or not be exact, as ever.
  void masked_bag() {
    length_ = b_.scalar("length");
    b_.sub(length_, end_, begin_);
    b_.if_(length_, Cond::kGe, masked_->fewest_rows());
    masking_ = true;
    declare_row();
    if (looks_up_once()) lookup_.begin_bag(b_);
    masked_->passes(b_, [this] {
      masked_->begin_pass(b_);
      masked_rows();
      const auto mean = [this](Reg one, Reg inverse) { inverse_length(one, inverse, begin_, end_); };
      masked_->finish(b_, out_, spec_.pooling == Pooling::kMean ? mean : std::function<void(Reg, Reg)>());
    });
    masking_ = false;
    b_.end();
    b_.if_(length_, Cond::kLt, masked_->fewest_rows());
    if (!keeps_constants_) decoder_.begin(b_, order_.codes);
    bag();
    b_.end();
  }

  // Besides accumulators: scale, bias, what the order takes, and what the decoder keeps. In fast numerics the sum of
  // biases takes bias's place, which is needed only as long as there is no code yet; but where planes have to be put in
  // order, the sum is still there.
  [[nodiscard]] int64_t accumulators(const Machine& machine, int order_registers) const {
    const int sum = fast_ && decoder_.planes() > 1 ? 1 : 0;
    return machine.vector_registers - 2 - order_registers - decoder_.extra_registers() - sum;
  }

  // An order that takes more registers is not worth another pass.
  const RowOrder& choose_order(const Machine& machine) {
    const auto passes = [&](int registers) {
      return Columns::passes_of(spec_.dim, lanes_, decoder_.planes(), accumulators(machine, registers));
    };
    const RowOrder& plain = plain_order(decoder_.planes(), !fast_);
    const bool one_row = single_ && !spec_.pruned;  // pooled in no order but its own
    const int64_t plain_passes = passes(plain.codes + plain.values);
    shares_register_ = !one_row && can_share_register() && passes(1) < plain_passes;
    // Rows of one pass are worth more than codes without conversions; fewer passes are not.
    if (subnormals_ && passes(1) > 1) shares_register_ = false;
    if (shares_register_) subnormals_.reset();
    if (one_row || shares_register_) return plain;
    if (subnormals_) return subnormals_->choose_order(!fast_, passes);
    const RowOrder& best = decoder_.order(!fast_);
    return passes(best.codes + best.values) == plain_passes ? best : plain;
  }
  // Accumulators of a row, or of a pass of it.
  [[nodiscard]] int64_t vectors() const { return int64_t{columns_->most_units()} * decoder_.planes(); }
  [[nodiscard]] int order_registers() const {
    if (shares_register_) return 1;
    return subnormals_ ? subnormals_->registers(order_) : order_.codes + order_.values;
  }
  // Whether codes and their value may be in one physical register, unit by unit: codes are needed no more when their
  // value is there, but for other planes. In fast numerics weights need a second one, earlier in the row.
  [[nodiscard]] bool can_share_register() const {
    return !integers_ && !scalable_ && decoder_.planes() == 1 && !(fast_ && spec_.weighted && !factors_.by_memory());
  }

  // Of biases in fast numerics: one lane is as good as many until the sum is added to the columns. (Columns that are a
  // bag's only row are added to it at once.)
  [[nodiscard]] int16_t bias_lanes() const { return single_ || scalable_ ? lanes_ : std::min<int16_t>(lanes_, 4); }

  // The bag's own row of the output is memory that will be written in any case, so that it costs a short bag nothing;
  // unless earlier passes have left columns there.
  [[nodiscard]] bool factors_in_output() const {
    return columns_->one_pass() && 4 * spec_.dim >= RowFactors::kPairBytes;
  }
  [[nodiscard]] bool masked_factors_in_output() const { return masked_ && masked_->columns().one_pass(); }

  // What is wanted for one row and not longer: each way to pool a bag has registers of its own, for one that serves
  // both would be kept for all that is written down between them.
  void declare_row() {
    index_ = b_.scalar("index");
    row_offset_ = b_.scalar("row_offset");
    row_ = b_.pointer("row", table_buffer_, format_.row_bytes(spec_.dim));
    prefetcher_.declare_row(b_);
    if (spec_.pruned || integers_) lookup_.declare_bag(b_, index_, row_offset_);
  }

  Reg argument(Slot slot, Reg reg) {
    b_.arg(reg, slot);
    return reg;
  }

  void declare() {
    b_.arguments({"table", "row_count", "indices", "index_count", "offsets", "bag_count", "weights", "mapping",
                  "mapping_count", "output", "scratch"});
    table_buffer_ = b_.buffer("table");
    output_buffer_ = b_.buffer("output", /*writable=*/true);
    table_ = argument(kTable, b_.pointer("table", table_buffer_));
    row_count_ = argument(kRowCount, b_.scalar("row_count"));
    indices_ = argument(kIndices, b_.pointer("indices", b_.buffer("indices")));
    index_count_ = argument(kIndexCount, b_.scalar("index_count"));
    bag_count_ = argument(kBagCount, b_.scalar("bag_count"));
    if (!single_) offsets_ = argument(kOffsets, b_.pointer("offsets", b_.buffer("offsets")));
    if (spec_.weighted) weights_ = argument(kWeights, b_.pointer("weights", b_.buffer("weights")));
    if (spec_.pruned) {
      mapping_ = argument(kMapping, b_.pointer("mapping", b_.buffer("mapping")));
      mapping_count_ = argument(kMappingCount, b_.scalar("mapping_count"));
    }
    if (((spec_.pruned || integers_) && !single_) || (factors_.by_memory() && !factors_in_output()) ||
        (masked_ && !masked_factors_in_output())) {
      scratch_ = argument(kScratch, b_.pointer("scratch", b_.buffer("scratch", /*writable=*/true)));
    }
    out_ = b_.pointer("out", output_buffer_, 4 * spec_.dim);
    if (!pairs_) argument(kOutput, out_);
    bag_ = b_.scalar("bag");
    if (!pairs_) b_.set(bag_, 0);
    if (single_) {
      pos_ = bag_;  // bag b is index b
    } else {
      pos_ = b_.scalar("pos");
      // Bags follow each other: where nobody needs a bag's first position again, `pos` just goes on.
      const bool masked_again = masked_ && (spec_.weighted || !masked_->columns().one_pass());
      const bool goes_on = columns_->one_pass() && spec_.pooling == Pooling::kSum && !masked_again;
      begin_ = goes_on ? pos_ : b_.scalar("begin");
      end_ = b_.scalar("end");
      if (!spec_.include_last_offset) {
        last_bag_ = b_.scalar("last_bag");
        b_.add_imm(last_bag_, bag_count_, -1);
      }
    }
    b_.report({bag_, pos_});

    if (integers_) {
      integers_->declare(b_, columns_->most_units(), table_, table_buffer_, scratch_, format_.row_bytes(spec_.dim));
    } else if (keeps_constants_) {
      decoder_.begin(b_, order_.codes);
    }
    const int16_t row_lanes = integers_ ? 4 : lanes_;
    for (int16_t v = 0; v < order_.values; ++v) {
      values_.push_back(b_.vector(RegKind::kFloat, lanes_, "value", static_cast<int16_t>(v == 0 ? -1 : v)));
    }
    if (subnormals_) subnormals_->declare(b_);
    const PlanBuilder::Address output{out_}, scratch{scratch_, 8 * kFactorsWord};
    const int16_t factor_lanes = fast_ ? bias_lanes() : row_lanes;
    factors_.declare(b_, row_lanes, factor_lanes, weights_, factors_in_output() ? output : scratch, {});
    if (integers_ && spec_.pooling == Pooling::kMean) one_ = b_.vector(RegKind::kFloat, lanes_, "one");
    if (fast_) bias_sum_ = b_.vector(RegKind::kFloat, bias_lanes(), "bias_sum");
    for (int16_t v = 0; !integers_ && v < columns_->most_units() * decoder_.planes(); ++v) {
      acc_.push_back(b_.vector(RegKind::kFloat, lanes_, "acc", v));
    }
    columns_->declare(b_);
    if (masked_) masked_->declare(b_, weights_, masked_factors_in_output() ? output : scratch);
    lookup_.declare(
        {row_count_, indices_, mapping_, mapping_count_, scratch_, pos_, begin_, end_},
        {.prefetch = [this] { prefetch(); },
         .note_factors = [this](Reg offset, Reg position, Reg at) { note_integer_factors(offset, position, at); }});
    prefetcher_.declare(
        b_, {table_, row_count_, indices_, index_count_, bag_count_, mapping_, mapping_count_, table_buffer_});
  }

  // begin = offsets[0], which must lie in [0, index_count]: one unsigned comparison says so.
  void first_offset() {
    b_.set(pos_, 0);
    b_.move(begin_, bag_);
    b_.if_(bag_, Cond::kLt, bag_count_);
    load_index(b_, spec_.offset_type, begin_, offsets_, bag_, 0);
    b_.fail_if(begin_, Cond::kUGt, index_count_, kFirstOffset);
    b_.end();
  }

  // end = offsets[bag + 1], or index_count for the last bag of a call without include_last_offset.
  void bag_range() {
    load_end(end_, bag_);
    b_.fail_if(end_, Cond::kLt, begin_, kEndOffset);
    b_.fail_if(end_, Cond::kUGt, index_count_, kEndOffset);
  }

  void load_end(Reg end, Reg bag) {
    if (spec_.include_last_offset) return load_index(b_, spec_.offset_type, end, offsets_, bag, 1);
    b_.move(end, index_count_);
    b_.if_(bag, Cond::kLt, last_bag_);
    load_index(b_, spec_.offset_type, end, offsets_, bag, 1);
    b_.end();
  }

  // Pools the columns of `units` units of all rows of the bag.
  void pass(int16_t units) {
    if (integers_) return integer_pass();
    const std::span<const Reg> acc = std::span(acc_).first(static_cast<size_t>(units * decoder_.planes()));
    const bool starts_with_row = single_ && !spec_.pruned;  // exactly one row: nothing to add it to
    if (!starts_with_row) {
      for (Reg a : acc) b_.zero(a);
      if (fast_) b_.zero(bias_sum_);
    }
    if (single_) {
      spec_.pruned ? row_if_kept(acc) : row(acc, starts_with_row);
    } else if (prepares_ahead()) {
      rows_ahead([this](Reg row, Reg position) { factors_.write(b_, row, position); },
                 [this] { factors_.renew_work(b_, /*with_pair=*/true); }, [this] { take_factors(); },
                 [&](Reg row) { pool_codes(acc, row); });
    } else {
      rows([&](Reg row, Reg position) { pool(acc, row, position, false); });
    }
    finish(acc, out_, begin_, end_);
  }

  // All rows of the bag. `pool(row, position)` pools one.
  template <class Pool>
  void rows(const Pool& pool) {
    if (begin_ != pos_) b_.move(pos_, looks_up_once() ? lookup_.pass_begin() : begin_);
    b_.loop(pos_, Cond::kLt, end_);
    if (spec_.pruned) {
      chunk(pool);
    } else {
      index();
      pool_at(row_offset(index_), pos_, pool);
      if (begin_out_of_range(pos_)) {
        b_.add_imm(pos_, end_, -1);
        MaskedPooling::end_if(b_);
      }
      b_.add_imm(pos_, pos_, 1);
    }
    b_.end();
  }

  void masked_rows() {
    if (spec_.pruned) {
      return rows([this](Reg row, Reg position) {
        masked_->prepare_factors(b_, row, position);
        masked_->take_factors(b_);
        masked_->pool(b_, row);
      });
    }
    rows_ahead([this](Reg row, Reg position) { masked_->prepare_factors(b_, row, position); },
               [this] { masked_->begin_loop(b_); }, [this] { masked_->take_factors(b_); },
               [this](Reg row) { masked_->pool(b_, row); });
  }

  // Shorter rows do not fill the processor, and short bags of them would feel it; so would short bags in several
  // passes, which is all there is beside masked codes.
  [[nodiscard]] bool prepares_ahead() const {
    constexpr int64_t kLeastVectors = 6;
    const bool gains = vectors() >= kLeastVectors && (columns_->one_pass() || !masked_);
    // On their way, factors and weights are where codes and values will be. With 16 registers there is nothing to gain.
    const bool has_room = !shares_register_ && order_registers() >= 2 && many_registers_;
    return factors_.by_memory() && !single_ && !spec_.pruned && gains && has_room;
  }

  // All rows of the bag, each of whose factors are prepared while the row before it is pooled: they take long enough
  // that the rows waiting for them would be more than the processor can hold.
  template <class Prepare, class Begin, class Take, class Pool>
  void rows_ahead(const Prepare& prepare_factors, const Begin& begin_loop, const Take& take_factors, const Pool& pool) {
    const Reg row = b_.pointer("pooled", table_buffer_, format_.row_bytes(spec_.dim));
    const auto prepare = [&] {
      const Reg index = b_.another(index_);
      load_checked_index(b_, spec_.index_type, index, indices_, pos_, row_count_, kIndex);
      b_.mul_imm(index, index, row_stride_bytes(spec_));
      b_.add(row_, table_, index);
      prepare_factors(row_, pos_);
      if (begin_out_of_range(pos_)) {
        b_.move(pos_, end_);
        MaskedPooling::end_if(b_);
      }
    };
    if (begin_ != pos_) b_.move(pos_, begin_);
    b_.if_(pos_, Cond::kLt, end_);
    prepare();
    begin_loop();
    b_.loop(pos_, Cond::kLt, end_);
    prefetch();
    b_.add_imm(row, row_, 0);
    take_factors();
    b_.add_imm(pos_, pos_, 1);
    b_.if_(pos_, Cond::kLt, end_);
    prepare();
    b_.end();
    pool(row);
    b_.end();
    b_.end();
  }

  template <class Pool>
  void pool_at(Reg offset, Reg position, const Pool& pool) {
    b_.add(row_, table_, offset);
    pool(row_, position);
  }

  // Opens a block that is to end the rows of a bag which is not for masked codes after all.
  bool begin_out_of_range(Reg position) {
    if (!masking_ || !spec_.weighted) return false;
    masked_->if_out_of_range(b_, position);
    b_.set(length_, -1);
    return true;
  }

  [[nodiscard]] bool waits_for_sums(const Machine& machine) const {
    // What is wanted here and again for bags one at a time is kept between: for stores, and for a row's scale and bias.
    constexpr int64_t kKept = 2 + 2;
    const bool far = spec_.prefetch_far_distance > 0;  // asked for: in the order of indices
    return !single_ && !fast_ && !integers_ && !scalable_ && !spec_.pruned && !masked_ && !far &&
           columns_->one_pass() && vectors() <= BagPairs::kMostVectors &&
           2 * vectors() + kKept <= accumulators(machine, order_registers());
  }

  // Bags two at a time, as many as can be; others are left. What changes from bag to bag has registers of its own here,
  // for what the loop over single bags keeps in them would be on the stack there if these were live in both.
  void pairs() {
    prefetcher_.declare_row(b_);
    const Reg out = argument(kOutput, b_.pointer("pair_out", output_buffer_, 4 * spec_.dim));
    std::vector<Reg> next;
    for (size_t v = 0; v < acc_.size(); ++v) {
      next.push_back(b_.vector(RegKind::kFloat, lanes_, "next_acc", static_cast<int16_t>(v)));
    }
    if (factors_in_output()) factors_.use_memory({out});
    BagPairs pairs(spec_, {table_, row_count_, indices_, index_count_, offsets_, bag_count_, out, table_buffer_,
                           cached_bytes_ / row_stride_bytes(spec_)});
    pairs.pool(
        b_, acc_, next,
        {.load_end = [this](Reg end, Reg bag) { load_end(end, bag); },
         .prefetch = [this](std::span<const Reg> at) { prefetcher_.near(b_, at, *columns_); },
         .pool = [this](std::span<const Reg> sums, Reg row, Reg pos) { pool(sums, row, pos, false); },
         .finish = [this, out](std::span<const Reg> sums, Reg begin, Reg end) { finish(sums, out, begin, end); }});
    b_.move(bag_, pairs.bag());
    b_.add_imm(out_, out, 0);
    if (factors_in_output()) factors_.use_memory({out_});
    // From here on the registers that pairs alone take are free for these.
    for (Reg* kept : {&row_count_, &index_count_, &offsets_, &bag_count_, &last_bag_}) {
      if (*kept != kNoReg) *kept = b_.renew(*kept);
    }
  }

  void integer_pass() {
    integers_->begin_pass(b_);
    if (begin_ != pos_) b_.move(pos_, begin_);
    b_.loop(pos_, Cond::kLt, end_);
    lookup_.next_rows(b_, looks_up_once());
    integers_->pool(b_, [this](Reg row, int16_t unit) { return columns_->codes(row, unit); });
    b_.end();

    const Reg inverse = spec_.pooling == Pooling::kMean ? values_[0] : kNoReg;
    if (inverse != kNoReg) inverse_length(one_, inverse, begin_, end_);
    columns_->begin_stores(b_);
    integers_->finish(b_, [&](int16_t unit, int16_t vector, Reg sum) {
      if (inverse != kNoReg) b_.fmul(sum, sum, inverse);
      columns_->store(b_, out_, unit, vector, sum);
    });
  }

  void index() {
    prefetch();
    load_checked_index(b_, spec_.index_type, index_, indices_, pos_, row_count_, kIndex);
  }

  void prefetch() { prefetcher_.row(b_, pos_, columns(), /*whole_rows=*/looks_up_once()); }

  void row(std::span<const Reg> acc, bool first) {
    index();
    pool_at(row_offset(index_), pos_, [&](Reg row, Reg position) { pool(acc, row, position, first); });
  }

  void row_if_kept(std::span<const Reg> acc) {
    lookup_.mapped_row(b_);
    b_.if_imm(lookup_.present(), Cond::kNe, 0);
    pool_at(row_offset(index_), pos_, [&](Reg row, Reg position) { pool(acc, row, position, false); });
    b_.end();
  }

  // The rows of the next chunk that were not pruned.
  template <class Pool>
  void chunk(const Pool& pool) {
    lookup_.next_rows(b_, looks_up_once());
    const Reg at = b_.scalar("at");
    const Reg offset = b_.scalar("kept_offset");
    const Reg position = b_.scalar("kept_pos");
    b_.set(at, 0);
    b_.loop(at, Cond::kLt, lookup_.kept());
    b_.load_i64(offset, lookup_.offset_place(at));
    if (spec_.weighted) b_.load_i64(position, lookup_.position_place(at));
    pool_at(offset, position, pool);
    if (begin_out_of_range(position)) {
      b_.move(pos_, end_);
      b_.add_imm(at, lookup_.kept(), -1);
      MaskedPooling::end_if(b_);
    }
    b_.add_imm(at, at, 1);
    b_.end();
  }

  void note_integer_factors(Reg offset, Reg position, Reg at) {
    b_.add(row_, table_, offset);
    factors_.load(b_, row_, position);
    integers_->row(b_, at, factors_.scale(), factors_.bias());
  }

  [[nodiscard]] const Columns& columns() const { return masking_ ? masked_->columns() : *columns_; }
  [[nodiscard]] bool looks_up_once() const { return (spec_.pruned || integers_) && !single_ && !columns().one_pass(); }

  Reg row_offset(Reg row_number) {
    b_.mul_imm(row_offset_, row_number, row_stride_bytes(spec_));
    return row_offset_;
  }

  // acc = fma(s, code, acc + b) column by column: the reference order. Fast numerics sum the biases aside.
  // `position` is where the row's weight is.
  void pool(std::span<const Reg> acc, Reg row, Reg position, bool first) {
    factors_.load(b_, row, position);
    if (first) {
      // The reference's accumulators start at +0: +0 + b is b but for -0, which must not survive.
      const Reg bias = factors_.bias();
      b_.zero(acc[0]);
      b_.fadd(bias, bias, acc[0]);
      if (fast_) b_.zero(bias_sum_);
      return pool_first(acc);
    }
    if (fast_) b_.fadd(bias_sum_, bias_sum_, factors_.bias());
    pool_codes(acc, row);
  }

  // What was prepared.
  void take_factors() {
    factors_.read(b_);
    if (fast_) b_.fadd(bias_sum_, bias_sum_, factors_.bias());
  }

  // All that comes after scale and bias.
  void pool_codes(std::span<const Reg> acc, Reg row) {
    const Reg scale = factors_.scale();
    const auto convert = [&](const RowOrder& order) {
      pool_units(
          acc, order, [&](const RowStep& s) { decoder_.load(b_, s.code, columns_->codes(row, s.unit)); },
          [&](const RowStep& s, Reg value) { decoder_.decode(b_, s.code, s.plane, value); });
    };
    if (!subnormals_) return convert(order_);
    subnormals_->begin_row(b_, scale);
    subnormals_->if_converted(b_);
    convert(plain_order(decoder_.planes(), !fast_));
    b_.end();
    subnormals_->if_taken(b_, scale);
    const auto units = static_cast<int16_t>(acc.size());
    pool_units(
        acc, order_, [](const RowStep&) {},
        [&](const RowStep& s, Reg value) { subnormals_->value(b_, value, *columns_, row, s.unit, units); });
    b_.end();
  }

  // `load` and `decode` write down what their step asks for.
  template <class Load, class Decode>
  void pool_units(std::span<const Reg> acc, const RowOrder& order, const Load& load, const Decode& decode) {
    const int16_t planes = decoder_.planes();
    const auto units = static_cast<int16_t>(acc.size() / static_cast<size_t>(planes));
    for (int16_t first = 0; first < units;) {
      const RowOrder& group = units - first >= order.units ? order : plain_order(planes, !fast_);
      for (RowStep s : std::span(group.steps).first(static_cast<size_t>(group.count))) {
        s.unit = static_cast<int8_t>(s.unit + first);
        const Reg sum = acc[static_cast<size_t>(s.unit * planes + s.plane)];
        if (shares_register_ && s.what == RowStep::kCode) {
          decoder_.renew_code(b_, s.code);
          values_[static_cast<size_t>(s.value)] = b_.vector(RegKind::kFloat, lanes_, "value");
        }
        const Reg value = values_[static_cast<size_t>(s.value)];
        if (s.what == RowStep::kCode) load(s);
        if (s.what == RowStep::kValue) decode(s, value);
        if (s.what == RowStep::kBias) b_.fadd(sum, sum, factors_.bias());
        if (s.what == RowStep::kProduct) b_.fma(sum, factors_.scale(), value, sum);
      }
      first = static_cast<int16_t>(first + group.units);
    }
  }

  // A bag's only row: the values are taken straight to the accumulators.
  void pool_first(std::span<const Reg> acc) {
    const int16_t planes = decoder_.planes();
    for (size_t i = 0; i < acc.size(); ++i) {
      const auto unit = static_cast<int16_t>(i / static_cast<size_t>(planes));
      const auto plane = static_cast<int16_t>(i % static_cast<size_t>(planes));
      if (plane == 0) decoder_.load(b_, 0, columns_->codes(row_, unit));
      decoder_.decode(b_, 0, plane, acc[i]);
      b_.fma(acc[i], factors_.scale(), acc[i], fast_ ? bias_sum_ : factors_.bias());
    }
    if (fast_) b_.fadd(bias_sum_, bias_sum_, factors_.bias());
  }

  // Accumulators of the bag [begin, end) -> columns of the output.
  void finish(std::span<const Reg> acc, Reg out, Reg begin, Reg end) {
    const Reg inverse = spec_.pooling == Pooling::kMean ? values_[0] : kNoReg;
    if (inverse != kNoReg) inverse_length(factors_.scale(), inverse, begin, end);
    const Reg bias_sum = bias_lanes() == lanes_ ? bias_sum_ : factors_.scale();  // no row needs the scale any more
    if (fast_ && bias_sum != bias_sum_) b_.splat_first(bias_sum, bias_sum_);
    decoder_.begin_restore(b_);
    columns_->begin_stores(b_);
    const auto planes = static_cast<size_t>(decoder_.planes());
    std::array<Reg, CodeDecoder::kMostPlanes> columns{};
    const std::span<Reg> unit = std::span(columns).first(planes);
    for (size_t first = 0; first < acc.size(); first += planes) {
      std::copy_n(acc.begin() + static_cast<std::ptrdiff_t>(first), planes, unit.begin());
      for (Reg sum : unit) {
        if (fast_) b_.fadd(sum, sum, bias_sum);
        if (inverse != kNoReg) b_.fmul(sum, sum, inverse);
      }
      decoder_.restore_order(b_, unit);
      for (size_t plane = 0; plane < planes; ++plane) {
        columns_->store(b_, out, static_cast<int16_t>(first / planes), static_cast<int16_t>(plane), unit[plane]);
      }
    }
  }

  // inverse = 1 / length of the bag; an empty bag is divided by 1: its zeros stay zeros. `one` is a register for that.
  void inverse_length(Reg one, Reg inverse, Reg begin, Reg end) {
    const Reg count = b_.scalar("count");
    b_.sub(count, end, begin);
    b_.max_imm(count, count, 1);
    const auto lanes = static_cast<size_t>(scalable_ ? 1 : lanes_);
    b_.load_constant(one, b_.constant("one", RegKind::kFloat, std::vector<uint32_t>(lanes, 0x3f800000u)));
    b_.float_of(inverse, count);
    b_.fdiv(inverse, one, inverse);
  }

  const EmbeddingBagSpec& spec_;
  const RowFormat& format_;
  const bool single_;
  const bool fast_;
  const bool scalable_;
  CodeDecoder decoder_;
  RowFactors factors_;
  std::optional<IntegerPooling> integers_;  // in place of the decoder
  const int16_t lanes_;
  std::optional<SubnormalCodes> subnormals_;
  bool shares_register_ = false;  // codes and values
  const RowOrder& order_;
  const std::unique_ptr<Columns> columns_;
  std::unique_ptr<MaskedPooling> masked_;  // beside the decoder
  const bool keeps_constants_;             // the decoder's, in registers, from bag to bag
  const bool many_registers_;
  const int64_t cached_bytes_;
  const bool pairs_;  // bags are pooled two at a time
  Prefetcher prefetcher_;
  RowLookup lookup_;  // of pruned tables, and in integer numerics
  PlanBuilder b_;

  int16_t table_buffer_ = -1, output_buffer_ = -1;
  Reg table_ = kNoReg, row_count_ = kNoReg, indices_ = kNoReg, index_count_ = kNoReg, offsets_ = kNoReg;
  Reg bag_count_ = kNoReg, weights_ = kNoReg, mapping_ = kNoReg, mapping_count_ = kNoReg, out_ = kNoReg;
  Reg bag_ = kNoReg, last_bag_ = kNoReg, pos_ = kNoReg, begin_ = kNoReg, end_ = kNoReg;
  Reg index_ = kNoReg, row_offset_ = kNoReg, row_ = kNoReg, scratch_ = kNoReg;
  Reg bias_sum_ = kNoReg;
  Reg one_ = kNoReg;
  Reg length_ = kNoReg;   // of the bag; -1 once masked codes have turned out not to be for it
  bool masking_ = false;  // masked codes are being written down
  std::vector<Reg> acc_, values_;
};

}  // namespace

Plan build_plan(const EmbeddingBagSpec& spec, const Machine& machine) { return Builder(spec, machine).build(); }

}  // namespace satchel::embedding_bag
