#include "codegen/operators/code_decoder.h"

#include <bit>

namespace satchel {

CodeDecoder::CodeDecoder(const RowFormat& format, int16_t lanes, const Machine& machine)
    : format_(format), lanes_(lanes) {
  const int values = 1 << format.bits;
  const bool has_lookup = lanes >= machine.min_lookup_lanes && lanes >= values;
  if (format.bits == 8) {
    kind_ = Kind::kBytes;
  } else if (lanes * format.bits > 32) {
    kind_ = Kind::kLookup64;  // 16 lanes of 4 bits; such wide vectors always come with a look-up
  } else {
    kind_ = has_lookup ? Kind::kLookup32 : Kind::kMask32;
  }
}

int CodeDecoder::constant_registers() const { return kind_ == Kind::kBytes ? 0 : 2; }

void CodeDecoder::begin(PlanBuilder& b) {
  code_ = b.vector(RegKind::kInt, lanes_, "code");
  if (kind_ == Kind::kBytes) return;

  const auto bits = static_cast<uint32_t>(format_.bits);
  std::vector<uint32_t> shifts;
  for (uint32_t j = 0; j < static_cast<uint32_t>(lanes_); ++j) {
    shifts.push_back(bits * (kind_ == Kind::kLookup64 ? j / 2 : j));
  }
  shifts_ = b.vector(RegKind::kInt, lanes_, "shifts");
  b.load_constant(shifts_, b.constant("code_shifts", RegKind::kInt, std::move(shifts)));

  const uint32_t mask = (1u << bits) - 1;
  if (kind_ == Kind::kMask32) {
    mask_ = b.vector(RegKind::kInt, lanes_, "mask");
    b.load_constant(mask_, b.constant("code_mask", RegKind::kInt, std::vector<uint32_t>(lanes_, mask)));
    return;
  }
  // Entry j holds the value of j's lowest bits: the look-up's own modulus is wider than a code, so the bits of
  // neighbouring codes that were not masked away do no harm.
  std::vector<uint32_t> table;
  for (uint32_t j = 0; j < static_cast<uint32_t>(lanes_); ++j) {
    table.push_back(std::bit_cast<uint32_t>(static_cast<float>(j & mask)));
  }
  table_ = b.vector(RegKind::kFloat, lanes_, "values");
  b.load_constant(table_, b.constant("code_values", RegKind::kFloat, std::move(table)));
  if (permutes()) {
    // Lane 2k holds column k, lane 2k + 1 column lanes/2 + k.
    std::vector<uint32_t> order;
    const auto half = static_cast<uint32_t>(lanes_ / 2);
    for (uint32_t j = 0; j < static_cast<uint32_t>(lanes_); ++j) order.push_back(j < half ? 2 * j : 2 * (j - half) + 1);
    order_constant_ = b.constant("column_order", RegKind::kInt, std::move(order));
    order_ = b.vector(RegKind::kInt, lanes_, "order");
  }
}

void CodeDecoder::decode(PlanBuilder& b, Reg value, PlanBuilder::Address address) {
  switch (kind_) {
    case Kind::kBytes:
      b.load_u8(code_, address);
      b.to_float(value, code_);
      return;
    case Kind::kLookup32:
    case Kind::kLookup64:
      if (kind_ == Kind::kLookup64) {
        b.splat_64(code_, address);
      } else {
        b.splat_32(code_, address);
      }
      b.shift_right(code_, code_, shifts_);
      b.lookup(value, code_, table_);
      return;
    case Kind::kMask32:
      b.splat_32(code_, address);
      b.shift_right(code_, code_, shifts_);
      b.bit_and(code_, code_, mask_);
      b.to_float(value, code_);
      return;
  }
}

Reg CodeDecoder::load_order(PlanBuilder& b) {
  b.load_constant(order_, order_constant_);
  return order_;
}

}  // namespace satchel
