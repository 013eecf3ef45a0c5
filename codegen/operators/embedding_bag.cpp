#include "codegen/operators/embedding_bag.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <optional>
#include <span>
#include <utility>

#include "codegen/operators/bag_mean.h"
#include "codegen/operators/bag_pairs.h"
#include "codegen/operators/blank_row.h"
#include "codegen/operators/columns.h"
#include "codegen/operators/converted_pooling.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/operators/index_load.h"
#include "codegen/operators/integer_pooling.h"
#include "codegen/operators/masked_pooling.h"
#include "codegen/operators/one_row_bags.h"
#include "codegen/operators/prefetcher.h"
#include "codegen/operators/row_lookup.h"
#include "codegen/operators/subnormal_numbers.h"
#include "codegen/plan_builder.h"

namespace satchel::embedding_bag {
namespace {

const char* numerics_text(Numerics numerics) {
  return numerics == Numerics::kInteger ? "integer" : numerics == Numerics::kFast ? "fast" : "reference";
}

// The control of bags and of their rows. What a row's codes become, and sums of them columns, is up to one of three
// ways of pooling; MaskedPooling is for some bags of those that are otherwise converted.
class Builder {
 public:
  Builder(const EmbeddingBagSpec& spec, const Machine& machine)
      : spec_(spec),
        format_(row_format(spec)),
        single_(spec.offset_type == IndexType::kNone),
        masked_(MaskedPooling::make(spec, machine)),
        machine_(machine),
        b_(print_spec(spec), numerics_text(spec.numerics)) {
    if (spec.numerics == Numerics::kInteger) {
      integers_.emplace(spec, machine);
    } else {
      converted_.emplace(spec, machine);
      if (machine.scalable) b_.scalable();
    }
    columns_ = converted_ ? &converted_->columns() : &integers_->columns();
    keeps_constants_ = !masked_ || masked_->registers() + converted_->constant_registers() <= machine.vector_registers;
    pairs_ = waits_for_sums(machine);
    if (converted_ && OneRowBags::serve(spec, machine)) {
      one_row_bags_.emplace(spec, machine, converted_->only_row().vectors());
    }
    blank_bag_rows_ = blank_bag_rows(machine);
    lookup_.emplace(spec, machine, kRowsPlace, integers_ ? &*integers_ : nullptr, spare_registers());
    prefetcher_.emplace(spec, machine, converted_ ? converted_->vectors() : columns_->most_units(), lookup_->by_fours(),
                        blank_bag_rows_ != 0);
  }

  Plan build() && {
    declare();
    if (pairs_) pairs();
    if (blank_bag_rows_ != 0 || (one_row_bags_ && one_row_bags_->read_blank_row())) declare_blank_row();
    if (blank_bag_rows_ != 0) limit_blank_bags();
    declare_lookup();
    if (!single_) first_offset();
    if (one_row_bags_) one_row_bags();
    if (!single_ || spec_.pruned) bags();
    return std::move(b_).finish();
  }

 private:
  // Those that are left.
  void bags() {
    b_.loop(bag_, Cond::kLt, bag_count_);
    if (!single_) bag_range();
    masked_ ? masked_bag() : bag();
    next_bag();
    if (!single_ && begin_ != pos_) b_.move(begin_, end_);
    b_.end();
  }

  void next_bag() {
    b_.add_imm(out_, out_, 4 * output_stride_elements(spec_));
    b_.add_imm(bag_, bag_, 1);
  }

  void bag() {
    declare_row();
    if (looks_up_once()) lookup_->begin_bag(b_);
    columns_->passes(b_, [this](int16_t units) { integers_ ? integer_pass() : converted_pass(units); });
  }

  // By masked codes, or where that would take longer or not be exact, as ever.
  void masked_bag() {
    length_ = b_.scalar("length");
    b_.sub(length_, end_, begin_);
    b_.if_(length_, Cond::kGe, masked_->fewest_rows());
    masking_ = true;
    declare_row();
    if (looks_up_once()) lookup_->begin_bag(b_);
    masked_->columns().passes(b_, [this](int16_t) { masked_pass(); });
    masking_ = false;
    b_.end();
    b_.if_(length_, Cond::kLt, masked_->fewest_rows());
    if (!keeps_constants_) converted_->begin_constants(b_);
    bag();
    b_.end();
  }

  // Memory for scale and bias that is written in any case, unless earlier passes have left columns there.
  [[nodiscard]] bool masked_factors_in_output() const { return masked_ && masked_->columns().one_pass(); }

  // What is wanted for one row and not longer: each way to pool a bag has registers of its own, for one that serves
  // both would be kept for all that is written down between them.
  void declare_row() {
    index_ = b_.scalar("index");
    row_offset_ = b_.scalar("row_offset");
    row_ = b_.pointer("row", table_buffer_, format_.row_bytes(spec_.dim));
    prefetcher_->declare_row(b_);
    if (spec_.pruned || integers_) lookup_->declare_bag(b_, index_, row_offset_);
  }

  Reg argument(Slot slot, Reg reg) {
    b_.arg(reg, slot);
    return reg;
  }

  void declare() {
    b_.arguments({"table", "row_count", "indices", "index_count", "offsets", "bag_count", "weights", "mapping",
                  "mapping_count", "output", "pooled", "blank_row", "scratch"});
    table_buffer_ = b_.buffer("table");
    output_buffer_ = b_.buffer("output", /*writable=*/true);
    table_ = argument(kTable, b_.pointer("table", table_buffer_));
    row_count_ = argument(kRowCount, b_.scalar("row_count"));
    indices_ = argument(kIndices, b_.pointer("indices", b_.buffer("indices")));
    index_count_ = argument(kIndexCount, b_.scalar("index_count"));
    bag_count_ = argument(kBagCount, b_.scalar("bag_count"));
    if (prefetcher_->asks_for_length()) pooled_ = argument(kPooled, b_.scalar("pooled"));
    if (!single_) offsets_ = argument(kOffsets, b_.pointer("offsets", b_.buffer("offsets")));
    if (spec_.weighted) weights_ = argument(kWeights, b_.pointer("weights", b_.buffer("weights")));
    if (spec_.pruned) {
      mapping_ = argument(kMapping, b_.pointer("mapping", b_.buffer("mapping")));
      mapping_count_ = argument(kMappingCount, b_.scalar("mapping_count"));
    }
    if (spec_.pruned || integers_ || converted_->needs_scratch() || (masked_ && !masked_factors_in_output())) {
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

    const PlanBuilder::Address output{out_}, scratch{scratch_, 8 * kFactorsWord};
    if (integers_) {
      integers_->declare(b_, table_, table_buffer_, weights_, scratch_);
    } else {
      converted_->declare(b_, weights_of_rows(), weights_, out_, scratch, keeps_constants_);
    }
    if (masked_) masked_->declare(b_, weights_of_rows(), masked_factors_in_output() ? output : scratch);
    prefetcher_->declare(b_, prefetched(), pairs_);
  }

  // Rows that were looked up have theirs beside them, by their number among those that were kept.
  [[nodiscard]] PlanBuilder::Address weights_of_rows() const {
    return spec_.pruned ? RowLookup::weights_place(scratch_, kRowsPlace) : PlanBuilder::Address{weights_};
  }

  // Vectors that sums leave to look-ups. Those of masked codes leave more.
  [[nodiscard]] int64_t spare_registers() const {
    return converted_ ? converted_->accumulators() - converted_->vectors() : 0;
  }

  void declare_lookup() {
    if (!spec_.pruned && !integers_) return;
    lookup_->declare(
        b_,
        {row_count_, indices_, weights_, mapping_, mapping_count_, scratch_, pos_, begin_, end_, prefetcher_->end()},
        [this] { prefetch(/*whole_rows=*/!columns().one_pass()); });
  }

  [[nodiscard]] Prefetcher::Inputs prefetched() const {
    return {table_, row_count_, indices_, index_count_, bag_count_, pooled_, mapping_, mapping_count_, table_buffer_};
  }

  // begin = offsets[0], which must lie in [0, index_count]: one unsigned comparison says so.
  void first_offset() {
    b_.set(pos_, 0);
    b_.move(begin_, bag_);
    b_.if_(bag_, Cond::kLt, bag_count_);
    load_index(b_, spec_.offset_type, begin_, offsets_, bag_, 0);
    b_.fail_if(index_count_, Cond::kULt, begin_, kFirstOffset);
    b_.end();
  }

  // end = offsets[bag + 1], or index_count for the last bag of a call without include_last_offset.
  void bag_range() {
    load_end(end_, bag_);
    b_.fail_if(end_, Cond::kLt, begin_, kEndOffset);
    b_.fail_if(index_count_, Cond::kULt, end_, kEndOffset);
  }

  void load_end(Reg end, Reg bag) {
    if (spec_.include_last_offset) return load_index(b_, spec_.offset_type, end, offsets_, bag, 1);
    b_.move(end, index_count_);
    b_.if_(bag, Cond::kLt, last_bag_);
    load_index(b_, spec_.offset_type, end, offsets_, bag, 1);
    b_.end();
  }

  // Each pools some columns of all rows of the bag.
  void converted_pass(int16_t units) {
    const ConvertedPooling::Sums sums = converted_->sums(units);
    converted_->begin_pass(b_, sums);
    if (single_) {
      lookup_->mapped_row(b_);  // of a table without rows (see one_row_bags.h): none is kept, or it is out of range
    } else if (prepares_ahead()) {
      rows_ahead(*converted_, [&](Reg row) { converted_->pool(b_, sums, row); });
    } else {
      rows([&](Reg row, Reg position) { converted_->pool_row(b_, sums, row, position); });
    }
    converted_->finish(b_, sums, out_, {begin_, end_});
  }

  void masked_pass() {
    masked_->begin_pass(b_);
    if (spec_.pruned) {
      rows([this](Reg row, Reg position) {
        masked_->prepare_factors(b_, row, position);
        masked_->take_factors(b_);
        masked_->pool(b_, row);
      });
    } else {
      rows_ahead(*masked_, [this](Reg row) { masked_->pool(b_, row); });
    }
    masked_->finish(b_, out_, {begin_, end_});
  }

  void integer_pass() {
    integers_->begin_pass(b_);
    if (begin_ != pos_) b_.move(pos_, begin_);
    b_.loop(pos_, Cond::kLt, end_);
    lookup_->next_rows(b_, looks_up_once());
    integers_->pool(b_);
    b_.end();
    integers_->finish(b_, out_, {begin_, end_});
  }

  // All rows of the bag. `pool(row, position)` pools one.
  template <class Pool>
  void rows(const Pool& pool) {
    if (begin_ != pos_) b_.move(pos_, looks_up_once() ? lookup_->pass_begin() : begin_);
    if (blank_bag_rows_ != 0 && !masking_) blank_bag(pool);
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

  // Rows of a bag, at most, that take no longer if all of them are pooled than where the branch behind the last one
  // that was kept is mispredicted; 0 where that is not even so with two of them. Of few columns it is four (at five,
  // level).
  [[nodiscard]] int64_t blank_bag_rows(const Machine& machine) const {
    constexpr int64_t kMostRows = 4;
    if (!spec_.pruned || single_ || !converted_ || !columns_->one_pass() || spec_.dim > kMostBlankColumns) return 0;
    const int64_t rows = std::min(kMostRows, machine.mispredicted_vectors / converted_->vectors());
    return rows < 2 ? 0 : rows;
  }

  void declare_blank_row() {
    blank_row_ = argument(kBlankRow, b_.pointer("blank_row", table_buffer_, format_.row_bytes(spec_.dim)));
  }

  // That is for tables in the caches, and mappings: elsewhere it is rows that are waited for, and those that were
  // pruned would keep others out of the processor's sight. And for threads to which subnormal numbers are numbers.
  void limit_blank_bags() {
    constexpr int64_t kNearBytes = int64_t{8} << 20;
    const int64_t near_rows = kNearBytes / row_stride_bytes(spec_);
    blank_bag_end_ = b_.scalar("blank_bag_end");
    subnormal_results(b_, blank_bag_end_);
    b_.min_imm(blank_bag_end_, blank_bag_end_, blank_bag_rows_ + 1);
    const auto none_if_more = [&](Reg count, int64_t most) {
      b_.if_imm(count, Cond::kGe, most);
      b_.set(blank_bag_end_, 0);
      b_.end();
    };
    none_if_more(row_count_, near_rows);
    none_if_more(mapping_count_, Prefetcher::kMappedRows * near_rows);
  }

  // All rows of a bag that is short enough, those that were pruned as blank ones: no branch depends on how many they
  // are.
  template <class Pool>
  void blank_bag(const Pool& pool) {
    const Reg length = b_.scalar("bag_length"), at = b_.scalar("weight_at");
    const Reg weight = b_.scalar("weight_bits"), one = b_.scalar("one_bits");
    b_.sub(length, end_, pos_);
    b_.if_(length, Cond::kLt, blank_bag_end_);
    const Reg blank_row = b_.renew(blank_row_);  // which others than these bags need no register for
    b_.set(at, 0);
    if (spec_.weighted) b_.set(one, std::bit_cast<uint32_t>(1.0f));
    b_.loop(pos_, Cond::kLt, end_);
    lookup_->mapped_row(b_);
    b_.add(row_, table_, row_offset(index_));
    b_.move_if_imm(row_, lookup_->present(), Cond::kEq, 0, blank_row);
    if (spec_.weighted) {
      b_.load_i32(weight, {weights_, 0, pos_, 2});
      b_.move_if_imm(weight, lookup_->present(), Cond::kEq, 0, one);  // others may not be finite
      b_.store_i32(weights_of_rows(), weight);
    }
    pool(row_, at);
    b_.add_imm(pos_, pos_, 1);
    b_.end();
    b_.end();
    converted_->renew_work(b_);
    declare_row();
  }

  // Short bags would feel it if they were pooled in several passes, and beside masked codes there are no others.
  [[nodiscard]] bool prepares_ahead() const {
    return converted_->prepares_ahead() && !single_ && !spec_.pruned && (columns_->one_pass() || !masked_);
  }

  // All rows of the bag, each of whose factors are prepared while the row before it is pooled: they take long enough
  // that the rows waiting for them would be more than the processor can hold.
  template <class Pooling, class Pool>
  void rows_ahead(Pooling& pooling, const Pool& pool) {
    const Reg row = b_.pointer("pooled", table_buffer_, format_.row_bytes(spec_.dim));
    const auto prepare = [&] {
      const Reg index = b_.another(index_);
      load_checked_index(b_, spec_.index_type, index, indices_, pos_, row_count_, kIndex);
      b_.mul_imm(index, index, row_stride_bytes(spec_));
      b_.add(row_, table_, index);
      pooling.prepare_factors(b_, row_, pos_);
      if (begin_out_of_range(pos_)) {
        b_.move(pos_, end_);
        MaskedPooling::end_if(b_);
      }
    };
    if (begin_ != pos_) b_.move(pos_, begin_);
    b_.if_(pos_, Cond::kLt, end_);
    prepare();
    pooling.begin_loop(b_);
    b_.loop(pos_, Cond::kLt, end_);
    prefetch(/*whole_rows=*/false);
    b_.add_imm(row, row_, 0);
    pooling.take_factors(b_);
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
    // Beside both sums: what stores take, and a row's scale and bias.
    constexpr int64_t kKept = 2 + 2;
    const bool far = spec_.prefetch_far_distance > 0;  // asked for: in the order of indices
    return !single_ && spec_.numerics == Numerics::kReference && !machine.scalable && !masked_ && !far &&
           columns_->one_pass() && converted_->vectors() <= BagPairs::kMostVectors &&
           2 * converted_->vectors() + kKept <= converted_->accumulators();
  }

  // Bags two at a time, as many as can be; others are left. What changes from bag to bag has registers of its own here,
  // for what the loop over single bags keeps in them would be on the stack there if these were live in both.
  void pairs() {
    prefetcher_->declare_row(b_);
    const Reg out = argument(kOutput, b_.pointer("pair_out", output_buffer_, 4 * spec_.dim));
    const ConvertedPooling::Sums sums = converted_->sums(columns_->most_units());
    const std::vector<Reg> next = converted_->more_sums(b_, "next_acc");
    converted_->use_output(out);
    std::optional<RowLookup> lookup;
    if (spec_.pruned) pair_lookup(lookup.emplace(spec_, machine_, kRowsPlace, nullptr, spare_registers()));
    const int64_t near_rows = machine_.cached_bytes / row_stride_bytes(spec_);
    BagPairs pairs(spec_, {table_, row_count_, indices_, index_count_, offsets_, bag_count_, out, table_buffer_,
                           near_rows, mapping_count_, Prefetcher::kMappedRows * near_rows, lookup ? &*lookup : nullptr,
                           RowLookup::Place::kRows});
    pairs.pool(b_, sums, next,
               {.load_end = [this](Reg end, Reg bag) { load_end(end, bag); },
                .prefetch = [this](std::span<const Reg> at) { prefetcher_->near(b_, at, *columns_); },
                .pool = [this](std::span<const Reg> to, Reg row, Reg pos) { converted_->pool_row(b_, to, row, pos); },
                .finish =
                    [this, out](std::span<const Reg> of, Reg begin, Reg end) {
                      converted_->finish(b_, of, out, {begin, end});
                    }});
    b_.move(bag_, pairs.bag());
    b_.add_imm(out_, out, 0);
    converted_->use_output(out_);
    // From here on the registers that pairs alone take are free for what follows.
    converted_->renew(b_);
    for (Reg* kept : {&row_count_, &index_count_, &offsets_, &bag_count_, &last_bag_}) {
      if (*kept != kNoReg) *kept = b_.renew(*kept);
    }
    prefetcher_->end_pairs(b_, prefetched());
  }

  void pair_lookup(RowLookup& lookup) {
    const Reg pos = b_.scalar("pair_pos");
    lookup.declare(b_,
                   {row_count_, indices_, weights_, mapping_, mapping_count_, scratch_, pos, kNoReg, kNoReg,
                    prefetcher_->near_end()},
                   [this, pos] { prefetcher_->near(b_, std::array{pos}, *columns_); });
    lookup.declare_bag(b_, b_.scalar("pair_index"), kNoReg);
  }

  void one_row_bags() {
    declare_row();
    if (!single_ && begin_ != pos_) b_.move(pos_, begin_);
    const Reg bags_end = single_ || spec_.include_last_offset ? bag_count_ : last_bag_;
    one_row_bags_->begin(b_, {table_,
                              row_count_,
                              indices_,
                              index_count_,
                              offsets_,
                              bags_end,
                              bag_,
                              pos_,
                              out_,
                              index_,
                              row_offset_,
                              row_,
                              mapping_count_,
                              blank_row_,
                              {scratch_, 8 * kRowsPlace.first_word},
                              &*lookup_});
    if (!keeps_constants_) converted_->begin_constants(b_);
    one_row_bags_->pool(b_, converted_->only_row(), [this] { prefetch(/*whole_rows=*/!columns_->one_pass()); });
    if (!single_ && begin_ != pos_) b_.move(begin_, pos_);
  }

  void index() {
    prefetch(/*whole_rows=*/false);
    load_checked_index(b_, spec_.index_type, index_, indices_, pos_, row_count_, kIndex);
  }

  // `whole_rows`: outside of passes.
  void prefetch(bool whole_rows) { prefetcher_->row(b_, pos_, columns(), whole_rows); }

  // The rows of the next chunk that were not pruned.
  template <class Pool>
  void chunk(const Pool& pool) {
    lookup_->next_rows(b_, looks_up_once());
    const Reg at = b_.scalar("at");
    const Reg row = b_.scalar("kept_row");
    b_.set(at, 0);
    b_.loop(at, Cond::kLt, lookup_->kept());
    b_.load_i64(row, lookup_->row_place(at));
    pool_at(row_offset(row), at, pool);
    if (begin_out_of_range(at)) {
      b_.move(pos_, end_);
      b_.add_imm(at, lookup_->kept(), -1);
      MaskedPooling::end_if(b_);
    }
    b_.add_imm(at, at, 1);
    b_.end();
  }

  [[nodiscard]] const Columns& columns() const { return masking_ ? masked_->columns() : *columns_; }
  [[nodiscard]] bool looks_up_once() const { return (spec_.pruned || integers_) && !single_ && !columns().one_pass(); }

  Reg row_offset(Reg row_number) {
    b_.mul_imm(row_offset_, row_number, row_stride_bytes(spec_));
    return row_offset_;
  }

  const EmbeddingBagSpec& spec_;
  const RowFormat& format_;
  const bool single_;
  std::optional<ConvertedPooling> converted_;  // one of these two
  std::optional<IntegerPooling> integers_;
  Columns* columns_ = nullptr;             // of that one
  std::unique_ptr<MaskedPooling> masked_;  // beside converted codes
  bool keeps_constants_ = true;            // those of converted codes, in registers, from bag to bag
  const Machine& machine_;
  std::optional<OneRowBags> one_row_bags_;
  bool pairs_ = false;          // bags are pooled two at a time
  int64_t blank_bag_rows_ = 0;  // bags of up to so many rows are pooled with blank ones
  std::optional<Prefetcher> prefetcher_;
  std::optional<RowLookup> lookup_;  // of pruned tables, and in integer numerics
  PlanBuilder b_;

  int16_t table_buffer_ = -1, output_buffer_ = -1;
  Reg table_ = kNoReg, row_count_ = kNoReg, indices_ = kNoReg, index_count_ = kNoReg, offsets_ = kNoReg;
  Reg bag_count_ = kNoReg, pooled_ = kNoReg, weights_ = kNoReg, mapping_ = kNoReg, mapping_count_ = kNoReg,
      out_ = kNoReg;
  Reg bag_ = kNoReg, last_bag_ = kNoReg, pos_ = kNoReg, begin_ = kNoReg, end_ = kNoReg;
  Reg index_ = kNoReg, row_offset_ = kNoReg, row_ = kNoReg, scratch_ = kNoReg;
  Reg blank_row_ = kNoReg, blank_bag_end_ = kNoReg;
  Reg length_ = kNoReg;   // of the bag; -1 once masked codes have turned out not to be for it
  bool masking_ = false;  // masked codes are being written down
};

}  // namespace

Plan build_plan(const EmbeddingBagSpec& spec, const Machine& machine) { return Builder(spec, machine).build(); }

}  // namespace satchel::embedding_bag
