#include "codegen/operators/columns.h"

#include <algorithm>
#include <bit>

namespace satchel {
namespace {

constexpr int64_t kCacheLine = 64;

// Vectors of known length, all of the same width. Where dim is not a multiple of a unit, the last one reaches back into
// columns that its neighbour has too (both compute the same bits), so that no masked access is needed. The same goes
// for passes, when a row has more units than there are accumulators for.
class FixedColumns final : public Columns {
 public:
  FixedColumns(const EmbeddingBagSpec& spec, const Machine& machine, int16_t lanes, int16_t planes,
               int64_t accumulators)
      : Columns(spec, lanes, planes) {
    const int64_t all = (spec.dim + unit_columns() - 1) / unit_columns();
    passes_ = passes_of(spec.dim, lanes, planes, accumulators);
    units_ = static_cast<int16_t>((all + passes_ - 1) / passes_);
    pass_columns_ = passes_ == 1 ? spec.dim : units_ * unit_columns();
    last_column_ = spec.dim - pass_columns_;
    // It takes two registers.
    const bool has_room = units_ * planes + 2 <= accumulators;
    if (machine.min_lookup_lanes <= lanes && passes_ == 1 && has_room) choose_narrow_store();
  }

  void declare(PlanBuilder& b) override {
    if (passes_ == 1) return;
    next_column_ = b.scalar("next_column", format_.code_bytes(kMaxDim));
    column_ = b.scalar("column", format_.code_bytes(last_column_));
  }

  // next_column counts up; the last pass is moved back so that it ends with the row.
  void passes(PlanBuilder& b, const std::function<void(int16_t)>& body) override {
    if (passes_ == 1) return body(units_);
    const int64_t step = format_.code_bytes(pass_columns_);
    const int64_t last = format_.code_bytes(last_column_);
    b.set(next_column_, 0);
    b.loop_imm(next_column_, Cond::kLt, last + step);
    b.min_imm(column_, next_column_, last);
    body(units_);
    b.add_imm(next_column_, next_column_, step);
    b.end();
  }

  [[nodiscard]] PlanBuilder::Address codes(Reg row, int16_t unit) const override {
    return {row, format_.code_bytes(first_column(unit)), column_};
  }

  void prefetch(PlanBuilder& b, Reg row, int16_t level) const override {
    const int64_t row_bytes = format_.row_bytes(spec_.dim);
    if (passes_ == 1) return prefetch_lines(b, row, 0, row_bytes, kNoReg, level);
    prefetch_lines(b, row, 0, format_.code_bytes(pass_columns_), column_, level);
    prefetch_lines(b, row, format_.scale_offset(spec_.dim), row_bytes, kNoReg, level);
  }

  [[nodiscard]] bool one_pass() const override { return passes_ == 1; }

  void begin_stores(PlanBuilder& b) override {
    if (narrow_lanes_ > 0) begin_narrow_store(b);
    if (passes_ == 1) return;
    out_column_ = b.scalar("out_column", 4 * last_column_);
    b.mul_imm(out_column_, column_, 4 * format_.dim_multiple());
  }

  void store(PlanBuilder& b, Reg out, int16_t unit, int16_t plane, Reg value) override {
    const int64_t column = first_column(unit) + plane * lanes_;
    const int64_t end = std::min(column + lanes_, spec_.dim);
    const bool reaches_back = passes_ == 1 && unit > 0 && unit + 1 == units_;
    if (end <= column || (reaches_back && end <= unit * unit_columns()))
      return;  // its neighbour has stored all of that
    if (narrow_lanes_ == 0 || end < spec_.dim) {
      return b.store({out, 4 * column, out_column_}, value, static_cast<int16_t>(end - column));
    }
    if (column == 0) b.store({out}, value, narrow_lanes_);
    b.permute(last_lanes_, value, order_);
    b.store({out, 4 * (spec_.dim - narrow_lanes_)}, last_lanes_, narrow_lanes_);
  }

 private:
  [[nodiscard]] int64_t unit_columns() const { return int64_t{lanes_} * planes_; }

  // The last vector has few columns of its own: only the end of it is stored, for stores that cross cache lines are
  // what short bags wait for. A vector that holds a whole row and more is stored in two halves, the second one so.
  void choose_narrow_store() {
    const int64_t first = spec_.dim - lanes_;
    const int64_t own =
        units_ == 1 ? spec_.dim - lanes_ / 2 : spec_.dim - std::max(first, (units_ - 1) * unit_columns());
    if (units_ == 1 && (planes_ > 1 || first >= 0 || own <= 0)) return;
    const auto half = static_cast<int16_t>(lanes_ / 2);
    narrow_lanes_ = own > half ? int16_t{0} : units_ > 1 && own <= kFewLanes ? kFewLanes : half;
    last_lanes_first_ = units_ == 1 ? spec_.dim - half : lanes_ - narrow_lanes_;
  }
  void begin_narrow_store(PlanBuilder& b) {
    order_ = b.vector(RegKind::kInt, lanes_, "last_lanes");
    last_lanes_ = b.vector(RegKind::kFloat, lanes_, "last_lanes");
    if (order_constant_ < 0) {
      std::vector<uint32_t> order;
      const auto first = static_cast<uint32_t>(last_lanes_first_);
      for (uint32_t j = 0; j < static_cast<uint32_t>(lanes_); ++j) {
        order.push_back((first + j) % static_cast<uint32_t>(lanes_));
      }
      order_constant_ = b.constant("last_lanes", RegKind::kInt, std::move(order));
    }
    b.load_constant(order_, order_constant_);
  }
  // Of a unit, from the pass's first column on.
  [[nodiscard]] int64_t first_column(int16_t unit) const {
    return std::max<int64_t>(0, std::min(unit * unit_columns(), pass_columns_ - unit_columns()));
  }

  static constexpr int16_t kFewLanes = 4;

  int16_t narrow_lanes_ = 0;      // that are stored of the last vector; 0: all
  int64_t last_lanes_first_ = 0;  // the first of them
  int64_t passes_ = 1;
  int64_t pass_columns_ = 0;  // columns of one pass
  int64_t last_column_ = 0;   // first column of the last pass
  Reg next_column_ = kNoReg, column_ = kNoReg, out_column_ = kNoReg;
  int16_t order_constant_ = -1;
  Reg order_ = kNoReg, last_lanes_ = kNoReg;
};

// Vectors whose length only the machine knows. Passes are emitted for several numbers of units, each half of the one
// before: as many of the largest as it takes until half of it would do, then one of the smallest that is enough. Every
// access carries a mask that ends it at the row's last column.
class ScalableColumns final : public Columns {
 public:
  ScalableColumns(const EmbeddingBagSpec& spec, int16_t lanes, int16_t planes, int64_t accumulators)
      : Columns(spec, lanes, planes), row_(format_.code_bytes(spec.dim)) {
    const int64_t shortest = (row_ + lanes - 1) / lanes;  // units of a row where vectors are as short as can be
    const int64_t most = std::max<int64_t>(1, std::min(accumulators / planes, shortest));
    units_ = static_cast<int16_t>(std::bit_floor(static_cast<uint64_t>(most)));
    one_unit_ = shortest == 1;
  }

  void declare(PlanBuilder& b) override {
    column_ = b.scalar("column", format_.code_bytes(kMaxDim));
    out_column_ = b.scalar("out_column", kMaxDim);
    store_mask_ = b.mask(lanes_, "store_mask");
    for (int16_t u = 0; u < units_; ++u) masks_.push_back(b.mask(lanes_, "mask", u));
    if (one_unit_) return;
    rest_ = b.scalar("rest");
    step_ = b.scalar("step", units_ * lanes_ * kMostLanesFactor);
    b.lanes(step_, units_, lanes_);
    for (int16_t units = units_; units > 1; units /= 2) {
      halves_.push_back(b.scalar("half", units / 2 * lanes_ * kMostLanesFactor));
      b.lanes(halves_.back(), units / 2, lanes_);
    }
  }

  void passes(PlanBuilder& b, const std::function<void(int16_t)>& body) override {
    b.set(column_, 0);
    if (one_unit_) return pass(b, 1, body);
    b.set(rest_, row_);
    for (size_t i = 0; i <= halves_.size(); ++i) {
      const bool smallest = i == halves_.size();
      if (i == 0) {
        smallest ? b.loop_imm(rest_, Cond::kGe, 1) : b.loop(halves_[i], Cond::kLt, rest_);
      } else {
        smallest ? b.if_imm(rest_, Cond::kGe, 1) : b.if_(halves_[i], Cond::kLt, rest_);
      }
      pass(b, static_cast<int16_t>(units_ >> i), body);
      b.add(column_, column_, step_);
      b.sub(rest_, rest_, step_);
      b.end();
    }
  }

  [[nodiscard]] PlanBuilder::Address codes(Reg row, int16_t unit) const override {
    return {.base = row, .index = column_, .vectors = unit, .mask = masks_[static_cast<size_t>(unit)]};
  }

  // How far a pass reaches is not known: the first one fetches all that follow it.
  void prefetch(PlanBuilder& b, Reg row, int16_t level) const override {
    if (!one_unit_) b.if_imm(column_, Cond::kEq, 0);
    prefetch_lines(b, row, 0, format_.row_bytes(spec_.dim), kNoReg, level);
    if (!one_unit_) b.end();
  }

  [[nodiscard]] bool one_pass() const override { return one_unit_; }

  void begin_stores(PlanBuilder& b) override { b.mul_imm(out_column_, column_, planes_); }

  void store(PlanBuilder& b, Reg out, int16_t unit, int16_t plane, Reg value) override {
    const auto vectors = static_cast<int16_t>(unit * planes_ + plane);
    b.below(store_mask_, out_column_, vectors, spec_.dim);
    b.store({.base = out, .index = out_column_, .shift = 2, .vectors = vectors, .mask = store_mask_}, value, lanes_);
  }

 private:
  void pass(PlanBuilder& b, int16_t units, const std::function<void(int16_t)>& body) {
    for (int16_t u = 0; u < units; ++u) b.below(masks_[static_cast<size_t>(u)], column_, u, row_);
    body(units);
  }

  const int64_t row_;  // bytes of codes
  bool one_unit_ = false;
  Reg column_ = kNoReg, out_column_ = kNoReg, rest_ = kNoReg, step_ = kNoReg, store_mask_ = kNoReg;
  std::vector<Reg> masks_, halves_;
};

}  // namespace

std::unique_ptr<Columns> Columns::make(const EmbeddingBagSpec& spec, const Machine& machine, int16_t lanes,
                                       int16_t planes, int64_t accumulators) {
  if (machine.scalable) return std::make_unique<ScalableColumns>(spec, lanes, planes, accumulators);
  return make_fixed(spec, machine, lanes, planes, accumulators);
}

std::unique_ptr<Columns> Columns::make_fixed(const EmbeddingBagSpec& spec, const Machine& machine, int16_t lanes,
                                             int16_t planes, int64_t accumulators) {
  return std::make_unique<FixedColumns>(spec, machine, lanes, planes, accumulators);
}

int64_t Columns::passes_of(int64_t dim, int16_t lanes, int16_t planes, int64_t accumulators) {
  const int64_t columns = int64_t{lanes} * planes * std::max<int64_t>(1, accumulators / planes);
  return (dim + columns - 1) / columns;
}

int16_t Columns::vector_lanes(const Machine& machine, int64_t dim, int16_t planes) {
  // What is read beyond the codes is scale and bias: a vector is never longer than twice the row, and they take 4 bytes
  // at least (see CodeDecoder).
  if (planes == 1 && !machine.scalable) {
    for (int16_t lanes : machine.vector_lanes) {
      if (lanes > dim && lanes / 2 < dim && lanes >= machine.min_lookup_lanes) return lanes;
    }
  }
  for (int16_t lanes : machine.vector_lanes) {
    if (lanes * planes <= dim) return lanes;
  }
  return machine.vector_lanes.back();
}

void Columns::prefetch_row(PlanBuilder& b, Reg row, int16_t level, Reg index) const {
  constexpr int64_t kMostLines = 32;
  const int64_t row_bytes = format_.row_bytes(spec_.dim);
  const int64_t first = std::min(row_bytes, kMostLines * kCacheLine);
  prefetch_lines(b, row, 0, first, index, level);
  if (first < row_bytes) prefetch_lines(b, row, format_.scale_offset(spec_.dim), row_bytes, index, level);
}

// Rows start at any multiple of the largest power of two that divides the stride, so two touches may be a line plus
// that power minus one byte apart without skipping a line; the last byte is always touched, for scale and bias are at
// the row's end.
void Columns::prefetch_lines(PlanBuilder& b, Reg row, int64_t from, int64_t to, Reg index, int16_t level) const {
  const int64_t stride = row_stride_bytes(spec_);
  const int64_t grain = std::min(stride & -stride, kCacheLine);
  const int64_t last = to - 1;
  int64_t at = from;
  b.prefetch({row, at, index}, level);
  while (last - at >= kCacheLine + grain) {
    at += kCacheLine;
    b.prefetch({row, at, index}, level);
  }
  if (last - at >= grain) b.prefetch({row, last, index}, level);
}

}  // namespace satchel
