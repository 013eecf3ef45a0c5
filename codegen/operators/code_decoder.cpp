#include "codegen/operators/code_decoder.h"

#include <algorithm>
#include <bit>

#include "codegen/operators/columns.h"

namespace satchel {

namespace {

// Operations of one row in reference numerics: 7 for 32 columns by pairs, 4 for 16 without.
bool pairs_pay(int64_t dim) { return dim >= 32 && 7 * ((dim + 31) / 32) < 4 * ((dim + 15) / 16); }

// The same for 4 bits without a look-up: 9 for two vectors by planes, 6 for one without.
bool planes_pay(int64_t dim, int64_t lanes) {
  return dim >= 2 * lanes && 9 * ((dim + 2 * lanes - 1) / (2 * lanes)) < 6 * ((dim + lanes - 1) / lanes);
}

// Four units of 16 columns, and two of 32: 3% and 5% faster than unit by unit.
constexpr RowOrder kLookup64Order("c30 b10 c11 b00 v1010 c01 b30 v0011 c21 b20 p001 p100 v3000 p300 v2010 p200");
constexpr RowOrder kPairs64Order("b00 b01 c10 b11 c01 v1000 v0111 p011 b10 p100 v0010 p000 v1100 p110");
static_assert(kLookup64Order.sound(1, true) && kPairs64Order.sound(2, true));

}  // namespace

CodeDecoder::CodeDecoder(const RowFormat& format, int64_t dim, const Machine& machine, bool in_order)
    : format_(format), scalable_(machine.scalable), lanes_(Columns::vector_lanes(machine, dim, 1)) {
  if (format.bits == 8) {
    kind_ = Kind::kBytes;
  } else if (machine.min_lookup_lanes == kNoLookup) {
    kind_ = Kind::kPlanes;
    planes_ = static_cast<int16_t>(8 / format.bits);
    lanes_ = Columns::vector_lanes(machine, dim, planes_);
    zips_.emplace(machine, lanes_);
  } else if (lanes_ * format.bits > 32) {
    kind_ = Kind::kLookup64;  // 16 lanes of 4 bits; such wide vectors always come with a look-up
  } else if (format.bits == 2 && lanes_ == 16 && pairs_pay(dim) && !in_order) {
    kind_ = Kind::kPairs64;
    planes_ = 2;
  } else {
    const bool has_lookup = lanes_ >= machine.min_lookup_lanes && lanes_ >= 1 << format.bits;
    kind_ = has_lookup ? Kind::kLookup32 : Kind::kMask32;
    if (kind_ == Kind::kMask32 && format.bits == 4 && planes_pay(dim, lanes_) && !in_order) {
      kind_ = Kind::kPlanes;
      planes_ = 2;
      in_memory_ = true;
      zips_.emplace(machine, lanes_);
    }
  }
}

const RowOrder& CodeDecoder::order(bool with_bias) const {
  if (with_bias && kind_ == Kind::kLookup64) return kLookup64Order;
  if (with_bias && kind_ == Kind::kPairs64) return kPairs64Order;
  return plain_order(planes_, with_bias);
}

int CodeDecoder::extra_registers() const {
  switch (kind_) {
    case Kind::kBytes:
      return 0;
    case Kind::kPlanes:
      return in_memory_ ? 1 : 2;
    case Kind::kPairs64:
      return 4;  // one of them is needed by restore_order
    default:
      return 2;
  }
}

void CodeDecoder::begin(PlanBuilder& b, int codes) {
  codes_.clear();
  for (int i = 0; i < codes; ++i) {
    codes_.push_back(b.vector(RegKind::kInt, lanes_, "code", static_cast<int16_t>(codes == 1 ? -1 : i)));
  }
  if (kind_ == Kind::kPlanes) {
    begin_planes(b);
  } else if (kind_ != Kind::kBytes) {
    begin_spread(b);
  }
}

void CodeDecoder::begin_spread(PlanBuilder& b) {
  const auto bits = static_cast<uint32_t>(format_.bits);
  std::vector<uint32_t> shifts;
  for (uint32_t j = 0; j < static_cast<uint32_t>(lanes_); ++j) {
    shifts.push_back(kind_ == Kind::kLookup64 || kind_ == Kind::kPairs64 ? 4 * (j / 2) : bits * j);
  }
  shifts_ = b.vector(RegKind::kInt, lanes_, "shifts");
  b.load_constant(shifts_, b.constant("code_shifts", RegKind::kInt, std::move(shifts)));

  const uint32_t mask = (1u << bits) - 1;
  if (kind_ == Kind::kMask32) {
    mask_ = splat(b, "code_mask", mask);
    return;
  }
  table_ = value_table(b, "values", 0);
  if (kind_ == Kind::kPairs64) {
    high_table_ = value_table(b, "high_values", bits);
    // Lane 2k of a plane holds a column of the first 16, lane 2k + 1 the one 16 columns on; the planes take turns.
    for (uint32_t half = 0; half < 2; ++half) {
      std::vector<uint32_t> order;
      for (uint32_t j = 0; j < 16; ++j) order.push_back(j / 2 * 2 + half + 16 * (j % 2));
      order_constants_[half] = b.constant("column_order", RegKind::kInt, std::move(order));
    }
  }
  if (kind_ == Kind::kLookup64) {
    // Lane 2k holds column k, lane 2k + 1 column lanes/2 + k.
    std::vector<uint32_t> order;
    const auto half = static_cast<uint32_t>(lanes_ / 2);
    for (uint32_t j = 0; j < static_cast<uint32_t>(lanes_); ++j) order.push_back(j < half ? 2 * j : 2 * (j - half) + 1);
    order_constants_[0] = b.constant("column_order", RegKind::kInt, std::move(order));
  }
}

// Entry j holds the value of the code `shift` bits up in j: the look-up's own modulus may be wider than a code, so the
// bits of neighbouring codes that were not masked away do no harm.
Reg CodeDecoder::value_table(PlanBuilder& b, const char* name, uint32_t shift) {
  const uint32_t mask = (1u << format_.bits) - 1;
  std::vector<uint32_t> values;
  for (uint32_t j = 0; j < static_cast<uint32_t>(lanes_); ++j) {
    values.push_back(std::bit_cast<uint32_t>(static_cast<float>(j >> shift & mask)));
  }
  const Reg table = b.vector(RegKind::kFloat, lanes_, name);
  b.load_constant(table,
                  b.constant(shift == 0 ? "code_values" : "high_code_values", RegKind::kFloat, std::move(values)));
  return table;
}

void CodeDecoder::begin_planes(PlanBuilder& b) {
  renew_plane(b);
  plane_shifts_.clear();
  const auto bits = static_cast<uint32_t>(format_.bits);
  mask_ = splat(b, "code_mask", (1u << bits) - 1);
  for (int16_t k = 1; k < planes_; ++k) {
    plane_shifts_.push_back(splat(b, "plane_shift", static_cast<uint32_t>(k) * bits));
  }
  zips_->declare(b);
}

void CodeDecoder::renew_plane(PlanBuilder& b) { plane_ = b.vector(RegKind::kInt, lanes_, "plane"); }

Reg CodeDecoder::splat(PlanBuilder& b, const char* name, uint32_t value) {
  const Reg reg = in_memory_ ? b.constant_in_memory(lanes_, name) : b.vector(RegKind::kInt, lanes_, name);
  const auto count = static_cast<size_t>(scalable_ ? 1 : lanes_);
  b.load_constant(reg, b.constant(name, RegKind::kInt, std::vector<uint32_t>(count, value)));
  return reg;
}

void CodeDecoder::renew_code(PlanBuilder& b, int code) {
  codes_[static_cast<size_t>(code)] = b.vector(RegKind::kInt, lanes_, "code");
}

void CodeDecoder::load(PlanBuilder& b, int code, PlanBuilder::Address address) {
  const Reg to = codes_[static_cast<size_t>(code)];
  switch (kind_) {
    case Kind::kBytes:
    case Kind::kPlanes:
      return b.load_u8(to, address);
    case Kind::kLookup64:
    case Kind::kPairs64:
      b.splat_64(to, address);
      break;
    case Kind::kLookup32:
    case Kind::kMask32:
      b.splat_32(to, address);
      break;
  }
  b.shift_right(to, to, shifts_);
}

void CodeDecoder::decode(PlanBuilder& b, int code, int16_t plane, Reg value) {
  const Reg codes = codes_[static_cast<size_t>(code)];
  switch (kind_) {
    case Kind::kBytes:
      return b.to_float(value, codes);
    case Kind::kLookup32:
    case Kind::kLookup64:
    case Kind::kPairs64:
      return b.lookup(value, codes, plane == 0 ? table_ : high_table_);
    case Kind::kMask32:
      b.bit_and(codes, codes, mask_);
      return b.to_float(value, codes);
    case Kind::kPlanes: {
      Reg one = codes;
      if (in_memory_) renew_plane(b);
      if (plane > 0) {
        b.shift_right(plane_, codes, plane_shifts_[static_cast<size_t>(plane - 1)]);
        one = plane_;
      }
      if (plane < planes_ - 1) {  // nothing is above the last one
        b.bit_and(plane_, one, mask_);
        one = plane_;
      }
      return b.to_float(value, one);
    }
  }
}

void CodeDecoder::begin_restore(PlanBuilder& b) {
  const auto load = [&](Reg& order, int16_t constant, int number) {
    order = b.vector(RegKind::kInt, lanes_, "order", static_cast<int16_t>(number));
    b.load_constant(order, constant);
  };
  if (kind_ == Kind::kLookup64) load(orders_[0], order_constants_[0], -1);
  for (int half = 0; kind_ == Kind::kPairs64 && half < 2; ++half) load(orders_[half], order_constants_[half], half);
}

void CodeDecoder::restore_order(PlanBuilder& b, std::span<Reg> unit) {
  if (kind_ == Kind::kLookup64) b.permute(unit[0], unit[0], orders_[0]);
  if (kind_ == Kind::kPairs64) {
    std::array<Reg, 2> columns{};
    for (size_t half = 0; half < 2; ++half) {
      columns[half] = b.vector(RegKind::kFloat, lanes_, "columns", static_cast<int16_t>(half));
      b.permute2(columns[half], unit[0], unit[1], orders_[half]);
    }
    std::copy_n(columns.begin(), 2, unit.begin());
    return;
  }
  if (zips_) zips_->restore(b, unit);
}

}  // namespace satchel
