#include "codegen/operators/embedding_bag.h"

#include <algorithm>

#include "codegen/operators/code_decoder.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/plan_builder.h"

namespace satchel::embedding_bag {
namespace {

using Address = PlanBuilder::Address;

constexpr int64_t kCacheLine = 64;

// How the columns of a row are cut into vectors. All vectors have the same width; where dim is not a multiple of it,
// the last vector reaches back into columns that its neighbour has too (both compute the same bits), so that no
// masked access is needed. The same goes for passes, when a row has more vectors than there are accumulators.
struct Tiling {
  int16_t lanes = 0;         // of each vector
  int16_t store_lanes = 0;   // less than lanes only if the whole row is narrower than the narrowest vector
  int64_t vectors = 0;       // accumulators of one pass
  int64_t pass_columns = 0;  // columns of one pass
  int64_t passes = 1;
  int64_t last_column = 0;  // first column of the last pass

  // First column of vector v, from the pass's first column on.
  [[nodiscard]] int64_t column(int64_t v) const {
    return std::max<int64_t>(0, std::min<int64_t>(v * lanes, pass_columns - lanes));
  }
};

int16_t vector_lanes(int64_t dim, const Machine& machine) {
  for (int16_t lanes : machine.vector_lanes) {
    if (lanes <= dim) return lanes;
  }
  return machine.vector_lanes.back();
}

Tiling make_tiling(int64_t dim, int16_t lanes, int64_t accumulators) {
  Tiling t;
  t.lanes = lanes;
  t.store_lanes = static_cast<int16_t>(std::min<int64_t>(dim, lanes));
  const int64_t all = (dim + lanes - 1) / lanes;
  t.passes = (all + accumulators - 1) / accumulators;
  t.vectors = (all + t.passes - 1) / t.passes;
  t.pass_columns = t.passes == 1 ? dim : t.vectors * lanes;
  t.last_column = dim - t.pass_columns;
  return t;
}

class Builder {
 public:
  Builder(const EmbeddingBagSpec& spec, const Machine& machine)
      : spec_(spec),
        format_(row_format(spec)),
        single_(spec.offset_type == IndexType::kNone),
        fast_(spec.numerics == Numerics::kFast),
        lanes_(vector_lanes(spec.dim, machine)),
        decoder_(format_, lanes_, machine),
        tiling_(make_tiling(spec.dim, lanes_, accumulators(machine))),
        b_(print_spec(spec), fast_ ? "fast" : "reference") {}

  Plan build() && {
    declare();
    if (!single_) first_offset();
    b_.loop(bag_, Cond::kLt, bag_count_);
    if (!single_) bag_range();
    passes();
    b_.add_imm(out_, out_, 4 * output_stride_elements(spec_));
    if (!single_) b_.move(begin_, end_);
    b_.add_imm(bag_, bag_, 1);
    b_.end();
    return std::move(b_).finish();
  }

 private:
  // Besides accumulators: scale, bias, code, value, the decoder's constants and, in fast numerics, the sum of biases.
  [[nodiscard]] int64_t accumulators(const Machine& machine) const {
    return machine.vector_registers - 4 - decoder_.constant_registers() - (fast_ ? 1 : 0);
  }

  // `columns` of a row in bytes of codes.
  [[nodiscard]] int64_t code_bytes(int64_t columns) const { return format_.code_bytes(columns); }

  Reg argument(Slot slot, Reg reg) {
    b_.arg(reg, slot);
    return reg;
  }

  void declare() {
    b_.arguments({"table", "row_count", "indices", "index_count", "offsets", "bag_count", "weights", "mapping",
                  "mapping_count", "output"});
    table_buffer_ = b_.buffer("table");
    const int16_t output_buffer = b_.buffer("output", /*writable=*/true);
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
    out_ = argument(kOutput, b_.pointer("out", output_buffer, 4 * spec_.dim));
    bag_ = b_.scalar("bag");
    b_.set(bag_, 0);
    if (single_) {
      pos_ = bag_;  // bag b is index b
    } else {
      pos_ = b_.scalar("pos");
      b_.set(pos_, 0);
      begin_ = b_.scalar("begin");
      end_ = b_.scalar("end");
    }
    b_.report({bag_, pos_});

    decoder_.begin(b_);
    value_ = b_.vector(RegKind::kFloat, lanes_, "value");
    scale_ = b_.vector(RegKind::kFloat, lanes_, "scale");
    bias_ = b_.vector(RegKind::kFloat, lanes_, "bias");
    if (spec_.weighted) weight_ = b_.vector(RegKind::kFloat, lanes_, "weight");
    if (fast_) bias_sum_ = b_.vector(RegKind::kFloat, lanes_, "bias_sum");
    for (int64_t v = 0; v < tiling_.vectors; ++v) {
      acc_.push_back(b_.vector(RegKind::kFloat, lanes_, "acc", static_cast<int16_t>(v)));
    }
    index_ = b_.scalar("index");
    row_ = b_.pointer("row", table_buffer_, format_.row_bytes(spec_.dim));
    ahead_ = b_.scalar("ahead");
    ahead_row_ = b_.pointer("ahead_row", table_buffer_);
    if (tiling_.passes > 1) {
      next_column_ = b_.scalar("next_column", code_bytes(kMaxDim));
      column_ = b_.scalar("column", code_bytes(tiling_.last_column));
    }
  }

  void load_index(IndexType type, Reg dst, Reg base, Reg at, int64_t element) {
    if (type == IndexType::kI32) {
      b_.load_i32(dst, {base, 4 * element, at, 2});
    } else {
      b_.load_i64(dst, {base, 8 * element, at, 3});
    }
  }

  // begin = offsets[0], which must lie in [0, index_count]: one unsigned comparison says so.
  void first_offset() {
    if (!spec_.include_last_offset) {
      last_bag_ = b_.scalar("last_bag");
      b_.add_imm(last_bag_, bag_count_, -1);
    }
    b_.move(begin_, bag_);
    b_.if_(bag_, Cond::kLt, bag_count_);
    load_index(spec_.offset_type, begin_, offsets_, bag_, 0);
    b_.fail_if(begin_, Cond::kUGt, index_count_, kFirstOffset);
    b_.end();
  }

  // end = offsets[bag + 1], or index_count for the last bag of a call without include_last_offset. Given that begin is
  // in range, end - begin >u index_count - begin says at once that end is below begin or beyond index_count.
  void bag_range() {
    if (spec_.include_last_offset) {
      load_index(spec_.offset_type, end_, offsets_, bag_, 1);
    } else {
      b_.move(end_, index_count_);
      b_.if_(bag_, Cond::kLt, last_bag_);
      load_index(spec_.offset_type, end_, offsets_, bag_, 1);
      b_.end();
    }
    const Reg length = b_.scalar("length");
    const Reg room = b_.scalar("room");
    b_.sub(length, end_, begin_);
    b_.sub(room, index_count_, begin_);
    b_.fail_if(length, Cond::kUGt, room, kEndOffset);
  }

  // Every pass pools its columns of all rows of the bag; next_column counts up, the last pass is moved back so that it
  // ends with the row.
  void passes() {
    if (tiling_.passes == 1) return pass();
    const int64_t step = code_bytes(tiling_.pass_columns);
    const int64_t last = code_bytes(tiling_.last_column);
    b_.set(next_column_, 0);
    b_.loop_imm(next_column_, Cond::kLt, last + step);
    b_.min_imm(column_, next_column_, last);
    pass();
    b_.add_imm(next_column_, next_column_, step);
    b_.end();
  }

  void pass() {
    const bool starts_with_row = single_ && !spec_.pruned;  // exactly one row: nothing to add it to
    if (!starts_with_row) {
      for (Reg acc : acc_) b_.zero(acc);
      if (fast_) b_.zero(bias_sum_);
    }
    if (single_) {
      row(starts_with_row);
    } else {
      b_.move(pos_, begin_);
      b_.loop(pos_, Cond::kLt, end_);
      row(false);
      b_.add_imm(pos_, pos_, 1);
      b_.end();
    }
    finish();
  }

  void row(bool first) {
    prefetch();
    load_index(spec_.index_type, index_, indices_, pos_, 0);
    if (!spec_.pruned) {
      b_.fail_if(index_, Cond::kUGe, row_count_, kIndex);
      pool(index_, first);
      return;
    }
    // A call whose table is not pruned after all has mapping 0 and mapping_count == row_count.
    b_.fail_if(index_, Cond::kUGe, mapping_count_, kIndex);
    b_.if_imm(mapping_, Cond::kNe, 0);
    b_.load_i32(index_, {mapping_, 0, index_, 2});
    b_.end();
    b_.if_imm(index_, Cond::kNe, -1);
    b_.fail_if(index_, Cond::kUGe, row_count_, kMappedRow);
    pool(index_, first);
    b_.end();
  }

  // acc = fma(s, code, acc + b) column by column: the reference order. Fast numerics sum the biases aside.
  void pool(Reg row_number, bool first) {
    const Reg offset = b_.scalar("row_offset");
    b_.mul_imm(offset, row_number, row_stride_bytes(spec_));
    b_.add(row_, table_, offset);
    load_scale_and_bias();
    if (first) {
      // The reference's accumulators start at +0: +0 + b is b but for -0, which must not survive.
      b_.zero(acc_[0]);
      b_.fadd(bias_, bias_, acc_[0]);
      if (fast_) b_.zero(bias_sum_);
    } else if (fast_) {
      b_.fadd(bias_sum_, bias_sum_, bias_);
    }
    for (int64_t v = 0; v < tiling_.vectors; ++v) {
      const Reg acc = acc_[v];
      const Address codes{row_, code_bytes(tiling_.column(v)), column_, 0};
      if (first) {
        decoder_.decode(b_, acc, codes);
        b_.fma(acc, scale_, acc, fast_ ? bias_sum_ : bias_);
      } else {
        decoder_.decode(b_, value_, codes);
        if (!fast_) b_.fadd(acc, acc, bias_);
        b_.fma(acc, scale_, value_, acc);
      }
    }
    if (first && fast_) b_.fadd(bias_sum_, bias_sum_, bias_);
  }

  void load_scale_and_bias() {
    const Address scale{row_, format_.scale_offset(spec_.dim)};
    const Address bias{row_, format_.bias_offset(spec_.dim)};
    if (format_.scale_type == ScaleType::kF32) {
      b_.splat_f32(scale_, scale);
      b_.splat_f32(bias_, bias);
    } else {
      b_.splat_f16(scale_, scale);
      b_.splat_f16(bias_, bias);
    }
    if (spec_.weighted) {
      b_.splat_host_f32(weight_, {weights_, 0, pos_, 2});
      b_.fmul(scale_, weight_, scale_);
      b_.fmul(bias_, weight_, bias_);
    }
  }

  // Brings the row that comes `distance` positions later, in this bag or a following one, into the nearest cache. Its
  // index is not checked yet: a hint to a wild address is harmless, a wild read of the mapping would not be.
  void prefetch() {
    const int32_t distance = prefetch_distance_rows(spec_);
    if (distance == 0) return;
    b_.add_imm(ahead_, pos_, distance);
    b_.if_(ahead_, Cond::kLt, index_count_);
    load_index(spec_.index_type, ahead_, indices_, pos_, distance);
    if (spec_.pruned) {
      b_.if_imm(mapping_, Cond::kNe, 0);
      b_.if_(ahead_, Cond::kULt, mapping_count_);
      b_.load_i32(ahead_, {mapping_, 0, ahead_, 2});
      b_.end();
      b_.end();
    }
    b_.mul_imm(ahead_, ahead_, row_stride_bytes(spec_));
    b_.add(ahead_row_, table_, ahead_);
    const int64_t row_bytes = format_.row_bytes(spec_.dim);
    if (tiling_.passes == 1) {
      prefetch_lines(0, row_bytes, kNoReg);
    } else {
      prefetch_lines(0, code_bytes(tiling_.pass_columns), column_);
      prefetch_lines(format_.scale_offset(spec_.dim), row_bytes, kNoReg);
    }
    b_.end();
  }

  // Touches every cache line of [from, to). Rows start at any multiple of the largest power of two that divides the
  // stride, so two touches may be a line plus that power minus one byte apart without skipping a line; the last byte is
  // always touched, for scale and bias are at the row's end.
  void prefetch_lines(int64_t from, int64_t to, Reg index) {
    const int64_t stride = row_stride_bytes(spec_);
    const int64_t grain = std::min(stride & -stride, kCacheLine);
    const int64_t last = to - 1;
    int64_t at = from;
    b_.prefetch({ahead_row_, at, index, 0}, 1);
    while (last - at >= kCacheLine + grain) {
      at += kCacheLine;
      b_.prefetch({ahead_row_, at, index, 0}, 1);
    }
    if (last - at >= grain) b_.prefetch({ahead_row_, last, index, 0}, 1);
  }

  // Accumulators -> one row of the output.
  void finish() {
    Reg inverse = kNoReg;
    if (spec_.pooling == Pooling::kMean) {
      // An empty bag is divided by 1: its zeros stay zeros.
      const Reg count = b_.scalar("count");
      b_.sub(count, end_, begin_);
      b_.max_imm(count, count, 1);
      const Reg one = scale_;
      inverse = bias_;
      b_.load_constant(
          one, b_.constant("one", RegKind::kFloat, std::vector<uint32_t>(static_cast<size_t>(lanes_), 0x3f800000u)));
      b_.float_of(inverse, count);
      b_.fdiv(inverse, one, inverse);
    }
    const Reg order = decoder_.permutes() ? decoder_.load_order(b_) : kNoReg;
    Reg out_column = kNoReg;
    if (tiling_.passes > 1) {
      const int64_t bytes_per_code_byte = 4 * format_.dim_multiple();
      out_column = b_.scalar("out_column", 4 * tiling_.last_column);
      b_.mul_imm(out_column, column_, bytes_per_code_byte);
    }
    for (int64_t v = 0; v < tiling_.vectors; ++v) {
      const Reg acc = acc_[v];
      if (fast_) b_.fadd(acc, acc, bias_sum_);
      if (inverse != kNoReg) b_.fmul(acc, acc, inverse);
      if (order != kNoReg) b_.permute(acc, acc, order);
      b_.store({out_, 4 * tiling_.column(v), out_column, 0}, acc, tiling_.store_lanes);
    }
  }

  const EmbeddingBagSpec& spec_;
  const RowFormat& format_;
  const bool single_;
  const bool fast_;
  const int16_t lanes_;
  CodeDecoder decoder_;
  const Tiling tiling_;
  PlanBuilder b_;

  int16_t table_buffer_ = -1;
  Reg table_ = kNoReg, row_count_ = kNoReg, indices_ = kNoReg, index_count_ = kNoReg, offsets_ = kNoReg;
  Reg bag_count_ = kNoReg, weights_ = kNoReg, mapping_ = kNoReg, mapping_count_ = kNoReg, out_ = kNoReg;
  Reg bag_ = kNoReg, last_bag_ = kNoReg, pos_ = kNoReg, begin_ = kNoReg, end_ = kNoReg;
  Reg index_ = kNoReg, row_ = kNoReg, ahead_ = kNoReg, ahead_row_ = kNoReg;
  Reg next_column_ = kNoReg, column_ = kNoReg;
  Reg value_ = kNoReg, scale_ = kNoReg, bias_ = kNoReg, weight_ = kNoReg, bias_sum_ = kNoReg;
  std::vector<Reg> acc_;
};

}  // namespace

Plan build_plan(const EmbeddingBagSpec& spec, const Machine& machine) { return Builder(spec, machine).build(); }

}  // namespace satchel::embedding_bag
