#include "codegen/operators/integer_pooling.h"

#include <algorithm>
#include <bit>

namespace satchel {
namespace {

using Address = PlanBuilder::Address;

constexpr int64_t kExponent = 0x7f800000;  // of a float's bits
constexpr uint32_t kNan = 0x7fc00000;

// Parts of a float's bits that stand for a power of two.
constexpr int64_t biased(int64_t exponent) { return exponent << 23; }

}  // namespace

IntegerPooling::IntegerPooling(const EmbeddingBagSpec& spec, const Machine& machine)
    : spec_(spec),
      format_(row_format(spec)),
      factors_(spec, machine),
      lanes_(4),
      planes_(static_cast<int16_t>(8 / format_.bits)) {
  for (int16_t lanes : machine.vector_lanes) {
    if (machine.scalable || lanes < machine.min_lookup_lanes || 4 * lanes > format_.code_bytes(spec.dim)) continue;
    lanes_ = lanes;
    break;
  }
  permutes_ = lanes_ >= machine.min_lookup_lanes;
  plan_order();

  // Accumulators; zipped bytes of a set of vectors, with what later sets are zipped from, or rows that are being
  // zipped; a digit; and what a dot product takes where it is no single instruction.
  int16_t fours = kFours;
  int16_t planes = planes_;
  // Scalable machines count vectors that are at least twice as long.
  const int available = (machine.scalable ? 2 : 1) * machine.vector_registers;
  const auto registers = [&](int units) {
    const int later = fours == kFours && planes > 1 ? 2 : 0;
    const int bytes = std::max(std::min<int>(kFours, fours * planes) + later, 5);
    return units * kDigits * fours * planes + bytes + 1 + (machine.dots ? 0 : 1);
  };
  while (fours * planes > 1 && registers(1) > available) {
    if (fours > 1) {
      fours /= 2;
    } else {
      planes /= 2;
    }
  }
  const bool one_piece = fours == kFours && planes == planes_;
  const bool two_units = one_piece && 2 * vectors() <= kMostVectors && registers(2) <= available;
  columns_ = Columns::make_fixed(spec, machine, lanes_, vectors(), vectors() * (two_units ? 2 : 1));
  units_ = columns_->most_units();
  for (int16_t f = 0; f < kFours; f = static_cast<int16_t>(f + fours)) {
    for (int16_t p = 0; p < planes_; p = static_cast<int16_t>(p + planes)) pieces_.push_back({f, fours, p, planes});
  }
}

// Lane 4 g + j of vector f * planes + p holds column (16 g + 4 f + j) * planes + p of the unit. What part of a
// vector's number counts less than `lanes` columns has to move into the lanes, half of the vector at a time.
void IntegerPooling::plan_order() {
  const auto n = static_cast<uint32_t>(lanes_);
  std::vector<std::vector<uint32_t>> columns;
  for (uint32_t v = 0; v < static_cast<uint32_t>(vectors()); ++v) {
    const uint32_t planes = static_cast<uint32_t>(planes_);
    columns.emplace_back();
    for (uint32_t l = 0; l < n; ++l) {
      columns[v].push_back((16 * (l / 4) + 4 * (v / planes) + l % 4) * planes + v % planes);
    }
  }
  for (auto distance = static_cast<uint32_t>(vectors() / 2); distance >= 1; distance /= 2) {
    if (columns[distance][0] - columns[0][0] >= n) continue;
    Stage stage{.distance = static_cast<int16_t>(distance), .orders = {}};
    // The largest step between lanes that does not belong there.
    const uint32_t step = std::bit_floor(columns[0].back() - columns[0].front());
    for (uint32_t v = 0; v < columns.size(); ++v) {
      if ((v & distance) != 0) continue;
      std::vector<uint32_t> both = columns[v];
      both.insert(both.end(), columns[v + distance].begin(), columns[v + distance].end());
      for (uint32_t half = 0; half < 2; ++half) {
        std::vector<uint32_t> order;
        for (uint32_t i = 0; i < 2 * n; ++i) {
          if (((both[i] & step) != 0) == (half != 0)) order.push_back(i);
        }
        std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return both[a] < both[b]; });
        std::vector<uint32_t>& result = columns[v + half * distance];
        for (uint32_t j = 0; j < n; ++j) result[j] = both[order[j]];
        stage.orders[half] = std::move(order);  // the same for every pair
      }
    }
    stages_.push_back(std::move(stage));
  }
  for (const auto& vector : columns) place_.push_back(static_cast<int16_t>(vector[0] / n));
}

void IntegerPooling::declare(PlanBuilder& b, Reg table, int16_t table_buffer, Reg weights, Reg scratch) {
  table_ = table;
  scratch_ = scratch;
  largest_ = b.scalar("largest");
  bits_ = b.scalar("bits");
  rows_ = b.scalar("rows");
  at_ = b.scalar("at");
  offset_ = b.scalar("row_at");
  zero_ = b.scalar("zero");
  b.set(zero_, 0);
  row_ = b.pointer("pooled_row", table_buffer, format_.row_bytes(spec_.dim));

  sums_ = b.scalar("sums");
  const Reg nothing = b.vector(RegKind::kFloat, lanes_, "nothing");
  b.zero(nothing);
  for (int16_t v = 0; v < units_ * vectors(); ++v) {
    b.store({scratch_, kNothing + int64_t{4} * v * lanes_}, nothing, lanes_);
  }

  bias_sum_ = b.vector(RegKind::kFloat, 4, "bias_sum");
  for (int16_t p = 0; p < planes_ && planes_ > 1; ++p) {
    const uint32_t mask = ((1u << format_.bits) - 1) << (p * format_.bits);
    masks_[static_cast<size_t>(p)] = constant(b, RegKind::kInt, "plane_mask", mask * 0x01010101u);
  }
  for (int16_t i = 1; i < kDigits; ++i) {
    powers_[static_cast<size_t>(i)] =
        constant(b, RegKind::kFloat, "power", std::bit_cast<uint32_t>(static_cast<float>(1 << 8 * i)));
  }
  for (int16_t p = 1; p < planes_; ++p) {
    const float part = 1.0f / static_cast<float>(1 << p * format_.bits);
    plane_steps_[static_cast<size_t>(p)] = constant(b, RegKind::kFloat, "plane_step", std::bit_cast<uint32_t>(part));
  }
  digits_offset_ = constant(b, RegKind::kInt, "digits_offset", 0x00808080);
  digits_sign_ = constant(b, RegKind::kInt, "digits_sign", 0x80808080);
  scales_ = b.vector(RegKind::kFloat, lanes_, "scales");
  up_ = b.vector(RegKind::kFloat, lanes_, "up");
  words_ = b.vector(RegKind::kInt, lanes_, "words");
  word_constant_ = b.vector(RegKind::kInt, lanes_, "word_constant");
  if (planes_ > 1) minus_one_ = constant(b, RegKind::kFloat, "minus_one", std::bit_cast<uint32_t>(-1.0f));
  for (int i = 0; i < units_ * pieces_[0].accumulators(); ++i) {
    acc_.push_back(b.vector(RegKind::kInt, lanes_, "acc", static_cast<int16_t>(i)));
  }

  for (Stage& stage : stages_) {
    for (size_t half = 0; permutes_ && half < 2; ++half) {
      stage.constants[half] = b.constant("column_order", RegKind::kInt, stage.orders[half]);
    }
  }
  for (int16_t half = 0; half < 2; ++half) {
    orders_[static_cast<size_t>(half)] = b.vector(RegKind::kInt, lanes_, "order", half);
  }
  for (int i = 0; i < 2 << stages_.size(); ++i) {
    ordered_.push_back(b.vector(RegKind::kFloat, lanes_, "columns", static_cast<int16_t>(i)));
  }
  factors_.declare(b, 4, 4, {weights}, {kNoReg}, {});
  if (spec_.pooling == Pooling::kMean) {
    inverse_ = b.vector(RegKind::kFloat, lanes_, "inverse");
    one_ = b.vector(RegKind::kFloat, lanes_, "one");
  }
  columns_->declare(b);
}

int16_t IntegerPooling::constant(PlanBuilder& b, RegKind kind, const char* name, uint32_t bits) const {
  return b.constant(name, kind, std::vector<uint32_t>(static_cast<size_t>(lanes_), bits));
}

void IntegerPooling::begin_pass(PlanBuilder& b) { b.set(sums_, kNothing); }

void IntegerPooling::begin_block(PlanBuilder& b) {
  b.set(largest_, 0);
  b.zero(bias_sum_);
}

void IntegerPooling::note_factors(PlanBuilder& b, Reg offset, Reg position, Reg kept) {
  const Address place{scratch_, kScales, kept, 2};
  b.add(row_, table_, offset);
  factors_.load(b, row_, position);
  b.store(place, factors_.scale(), 1);
  b.fadd(bias_sum_, bias_sum_, factors_.bias());
  b.load_i32(bits_, place);
  b.and_imm(bits_, bits_, 0x7fffffff);
  b.move_if(largest_, largest_, Cond::kLt, bits_, bits_);
}

// Step, bias and digits of a block of `kept` rows. Rows that fill up the last four have digits 0.
void IntegerPooling::end_block(PlanBuilder& b, Reg kept) {
  b.zero(scales_);
  b.store({scratch_, kScales, kept, 2}, scales_, lanes_);
  for (int64_t i = 0; i < kFours - 1; ++i) b.store_i64({scratch_, kOffsets + 8 * i, kept, 3}, zero_);
  b.store({scratch_, kBias}, bias_sum_, 1);

  // Both halves of a 64-bit word hold the float, so that either byte order finds it first.
  constexpr int64_t kTwice = (int64_t{1} << 32) + 1;
  const auto store_float = [&](int64_t place) {
    b.mul_imm(bits_, bits_, kTwice);
    b.store_i64({scratch_, place}, bits_);
  };
  b.and_imm(largest_, largest_, kExponent);
  b.max_imm(largest_, largest_, biased(22));
  b.set(bits_, biased(275));
  b.sub(bits_, bits_, largest_);
  store_float(kUp);
  // Scales that are not finite: no rows, and a step that makes every column NaN.
  const Reg nan = at_;
  b.set(nan, kNan);
  b.add_imm(bits_, largest_, -biased(21));
  b.move_if_imm(bits_, largest_, Cond::kGe, kExponent, nan);
  store_float(kStep);
  b.move(rows_, kept);
  b.move_if_imm(rows_, largest_, Cond::kGe, kExponent, zero_);

  b.set(at_, 0);
  b.loop(at_, Cond::kLt, rows_);
  b.splat_host(up_, {scratch_, kUp});
  b.load(scales_, {scratch_, kScales, at_, 2});
  b.fmul(scales_, scales_, up_);
  b.to_int(words_, scales_);
  b.load_constant(word_constant_, digits_offset_);
  b.iadd(words_, words_, word_constant_);
  b.load_constant(word_constant_, digits_sign_);
  b.bit_xor(words_, words_, word_constant_);
  b.transpose_bytes(words_, words_);
  b.store({scratch_, kDigitWords, at_, 2}, words_, lanes_);
  b.add_imm(at_, at_, lanes_);
  b.end();
}

void IntegerPooling::pool(PlanBuilder& b) {
  for (const Piece& piece : pieces_) {
    for (Reg acc : acc_) b.zero(acc);
    b.set(at_, 0);
    b.loop(at_, Cond::kLt, rows_);
    for (int16_t unit = 0; unit < units_; ++unit) four_rows(b, piece, unit);
    b.add_imm(at_, at_, kFours);
    b.end();
    for (int16_t unit = 0; unit < units_; ++unit) flush(b, piece, unit);
  }
  b.set(sums_, kSums);
}

void IntegerPooling::four_rows(PlanBuilder& b, const Piece& piece, int16_t unit) {
  const bool low = piece.first_four < 2;
  const bool high = piece.first_four + piece.fours > 2;
  // Registers of this place alone: they are free again after it.
  std::array<Reg, kFours> codes_of{};
  std::array<Reg, kFours> half{};
  std::array<Reg, kFours> bytes{};
  for (int16_t i = 0; i < kFours; ++i) {
    codes_of[static_cast<size_t>(i)] = b.vector(RegKind::kInt, lanes_, "codes", i);
    half[static_cast<size_t>(i)] = b.vector(RegKind::kInt, lanes_, "half", i);
    bytes[static_cast<size_t>(i)] = b.vector(RegKind::kInt, lanes_, "bytes", i);
  }
  const auto at = [&](int f, int p) {
    return static_cast<size_t>(f) * static_cast<size_t>(piece.planes) + static_cast<size_t>(p);
  };
  const Reg digit = b.vector(RegKind::kInt, lanes_, "digit");
  for (size_t pair = 0; pair < 2; ++pair) {
    for (size_t i = 2 * pair; i < 2 * pair + 2; ++i) {
      b.load_i64(offset_, {scratch_, kOffsets + 8 * static_cast<int64_t>(i), at_, 3});
      b.add(row_, table_, offset_);
      b.load_32(codes_of[i], columns_->codes(row_, unit));
    }
    if (low) b.zip_bytes_low(half[pair], codes_of[2 * pair], codes_of[2 * pair + 1]);
    if (high) b.zip_bytes_high(half[2 + pair], codes_of[2 * pair], codes_of[2 * pair + 1]);
  }
  // Sets of vectors that are ready together, so that a digit is fetched once for all of them.
  const auto set = static_cast<int16_t>(std::max(1, std::min<int>(piece.fours, kFours / piece.planes)));
  for (int16_t first = 0; first < piece.fours; first = static_cast<int16_t>(first + set)) {
    for (int16_t f = 0; f < set; ++f) {
      const int four = piece.first_four + first + f;
      const Reg zipped = bytes[at(f, piece.planes - 1)];
      const Reg left = half[four < 2 ? 0 : 2];
      const Reg right = half[four < 2 ? 1 : 3];
      four % 2 == 0 ? b.zip_pairs_low(zipped, left, right) : b.zip_pairs_high(zipped, left, right);
      for (int16_t p = 0; p < piece.planes && planes_ > 1; ++p) {
        const auto plane = static_cast<int16_t>(piece.first_plane + p);
        if (with_others(piece, plane)) continue;
        const Reg masked = bytes[at(f, p)];
        if (masked == zipped) {  // its last
          b.load_constant(digit, masks_[static_cast<size_t>(plane)]);
          b.bit_and(masked, zipped, digit);
        } else {
          b.load_constant(masked, masks_[static_cast<size_t>(plane)]);
          b.bit_and(masked, zipped, masked);
        }
      }
    }
    for (int d = 0; d < kDigits; ++d) {
      b.splat_host(digit, {scratch_, kDigitWords + int64_t{4} * d, at_, 2});
      for (int f = 0; f < set; ++f) {
        for (int p = 0; p < piece.planes; ++p) {
          const Reg acc = accumulator(piece, unit, first + f, p, d);
          b.dot(acc, bytes[at(f, p)], digit, acc);
        }
      }
    }
  }
}

// Sums of digits -> floats, added to the unit's accumulators. Every sum of a digit is a float without rounding.
void IntegerPooling::flush(PlanBuilder& b, const Piece& piece, int16_t unit) {
  const Reg power = b.vector(RegKind::kFloat, lanes_, "power");
  const Reg step = b.vector(RegKind::kFloat, lanes_, "step");
  const Reg bias = b.vector(RegKind::kFloat, lanes_, "block_bias");
  const Reg sum = b.vector(RegKind::kFloat, lanes_, "sum");
  const Reg part = b.vector(RegKind::kFloat, lanes_, "part");
  const Reg other = b.vector(RegKind::kFloat, lanes_, "other");
  b.splat_host(bias, {scratch_, kBias});
  for (int16_t p = 0; p < piece.planes; ++p) {
    const auto plane = static_cast<int16_t>(piece.first_plane + p);
    b.splat_host(step, {scratch_, kStep});
    if (plane > 0) {  // its codes were left where they are in the byte
      b.load_constant(part, plane_steps_[static_cast<size_t>(plane)]);
      b.fmul(step, step, part);
    }
    for (int16_t f = 0; f < piece.fours; ++f) {
      const auto digit_sum = [&](Reg to, int d) {
        b.to_float(to, accumulator(piece, unit, f, p, d));
        if (!with_others(piece, plane)) return;
        b.load_constant(power, minus_one_);
        for (int16_t q = 0; q < p; ++q) {
          b.to_float(other, accumulator(piece, unit, f, q, d));
          b.fma(to, other, power, to);
        }
      };
      digit_sum(part, 0);
      digit_sum(sum, 1);
      b.load_constant(power, powers_[1]);
      b.fma(sum, sum, power, part);
      digit_sum(part, 2);
      b.load_constant(power, powers_[2]);
      b.fma(sum, part, power, sum);
      b.fma(sum, sum, step, bias);
      const auto vector = static_cast<int16_t>((piece.first_four + f) * planes_ + plane);
      b.load(part, sum_so_far(unit, vector));
      b.fadd(part, part, sum);
      b.store({scratch_, kSums + sum_offset(unit, vector)}, part, lanes_);
    }
  }
}

void IntegerPooling::finish(PlanBuilder& b, Reg out, BagPositions bag) {
  if (inverse_ != kNoReg) inverse_length(b, lanes_, bag, one_, inverse_);
  columns_->begin_stores(b);
  for (int16_t unit = 0; unit < units_; ++unit) {
    put_in_order(b, unit, [&](int16_t vector, Reg sum) {
      if (inverse_ != kNoReg) b.fmul(sum, sum, inverse_);
      columns_->store(b, out, unit, vector, sum);
    });
  }
}

// Vectors that exchange columns with each other are put in order together.
void IntegerPooling::put_in_order(PlanBuilder& b, int16_t unit, const std::function<void(int16_t, Reg)>& store) {
  int16_t exchanged = 0;  // bits of a vector's number
  for (const Stage& stage : stages_) exchanged = static_cast<int16_t>(exchanged | stage.distance);
  for (int16_t first = 0; first < vectors(); ++first) {
    if ((first & exchanged) != 0) continue;
    std::vector<int16_t> group;
    for (int16_t v = first; v < vectors(); ++v) {
      if ((v & ~exchanged) == first) group.push_back(v);
    }
    std::vector<Reg> now(ordered_.begin(), ordered_.begin() + static_cast<std::ptrdiff_t>(group.size()));
    std::vector<Reg> next(ordered_.begin() + static_cast<std::ptrdiff_t>(group.size()), ordered_.end());
    for (size_t i = 0; i < group.size(); ++i) b.load(now[i], sum_so_far(unit, group[i]));
    for (const Stage& stage : stages_) {
      for (size_t half = 0; permutes_ && half < 2; ++half) b.load_constant(orders_[half], stage.constants[half]);
      for (size_t i = 0; i < group.size(); ++i) {
        if ((group[i] & stage.distance) != 0) continue;
        const size_t other = std::find(group.begin(), group.end(), group[i] + stage.distance) - group.begin();
        if (permutes_) {
          b.permute2(next[i], now[i], now[other], orders_[0]);
          b.permute2(next[other], now[i], now[other], orders_[1]);
        } else {
          b.zip_low(next[i], now[i], now[other]);
          b.zip_high(next[other], now[i], now[other]);
        }
      }
      std::swap(now, next);
    }
    for (size_t i = 0; i < group.size(); ++i) store(place_[static_cast<size_t>(group[i])], now[i]);
  }
}

}  // namespace satchel
