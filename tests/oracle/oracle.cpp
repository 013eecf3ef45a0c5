// The oracle's arithmetic, written for reading: one element at a time, in the order of the contract. Every
// float product, sum and fma below is a rounding of its own (the build forbids contraction).
#include "tests/oracle/oracle.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace satchel::oracle {
namespace {

// ---------------------------------------------------------------------------------------------- rows

int64_t code_bytes(int bits, int64_t dim) { return dim * bits / 8; }
int64_t packed_bytes(int bits, int64_t dim) { return code_bytes(bits, dim) + (bits == 8 ? 8 : 4); }

uint8_t read_code(int bits, const uint8_t* row, int64_t column) {
  const int64_t first_bit = column * bits;
  return static_cast<uint8_t>((row[first_bit / 8] >> (first_bit % 8)) & ((1 << bits) - 1));
}

// Rows are little-endian on every machine.
uint32_t read_number(const uint8_t* bytes, int count) {
  uint32_t number = 0;
  for (int i = 0; i < count; ++i) number |= static_cast<uint32_t>(bytes[i]) << (8 * i);
  return number;
}

void write_number(uint8_t* bytes, int count, uint32_t number) {
  for (int i = 0; i < count; ++i) bytes[i] = static_cast<uint8_t>(number >> (8 * i));
}

struct Affine {
  float scale, bias;
};

Affine read_affine(int bits, const uint8_t* row, int64_t dim) {
  const uint8_t* tail = row + code_bytes(bits, dim);
  if (bits == 8) return {std::bit_cast<float>(read_number(tail, 4)), std::bit_cast<float>(read_number(tail + 4, 4))};
  return {half_to_float(static_cast<uint16_t>(read_number(tail, 2))),
          half_to_float(static_cast<uint16_t>(read_number(tail + 2, 2)))};
}

// ---------------------------------------------------------------------------------------------- bags

int64_t read_integer(const void* values, IndexType type, int64_t position) {
  return type == IndexType::kI32 ? static_cast<const int32_t*>(values)[position]
                                 : static_cast<const int64_t*>(values)[position];
}

struct Bag {
  int64_t begin = 0, end = 0;
  Outcome fault;
};

Bag find_bag(const EmbeddingBagSpec& spec, const satchel_embedding_bag_args& args, int64_t bag) {
  if (spec.offset_type == IndexType::kNone) return {bag, bag + 1, {}};
  const auto offset = [&](int64_t position) { return read_integer(args.offsets, spec.offset_type, position); };
  const int64_t count = args.index_count;

  const int64_t begin = offset(bag);
  if (bag == 0) {  // later bags begin where their predecessor ended: checked there
    if (begin < 0) return {0, 0, {SATCHEL_OFFSET_NEGATIVE, bag, 0, begin, 0}};
    if (begin > count) return {0, 0, {SATCHEL_OFFSET_OUT_OF_RANGE, bag, 0, begin, count}};
  }
  const bool last = bag + 1 == args.bag_count;
  if (last && !spec.include_last_offset) return {begin, count, {}};

  const int64_t end = offset(bag + 1);
  if (end < begin) return {0, 0, {SATCHEL_OFFSETS_DECREASING, bag, bag + 1, end, begin}};
  if (end > count) return {0, 0, {SATCHEL_OFFSET_OUT_OF_RANGE, bag, bag + 1, end, count}};
  return {begin, end, {}};
}

struct Row {
  bool skipped = false;
  int64_t number = 0;
  Outcome fault;
};

Row find_row(const EmbeddingBagSpec& spec, const satchel_embedding_bag_args& args, int64_t bag, int64_t position) {
  const int64_t index = read_integer(args.indices, spec.index_type, position);
  const bool pruned = spec.pruned && !(args.mapping_count == 1 && args.mapping[0] == 0);
  const int64_t index_limit = pruned ? args.mapping_count : args.row_count;
  if (index < 0 || index >= index_limit)
    return {false, 0, {SATCHEL_INDEX_OUT_OF_RANGE, bag, position, index, index_limit}};
  if (!pruned) return {false, index, {}};

  const int64_t mapped = args.mapping[index];
  if (mapped == -1) return {true, 0, {}};
  if (mapped < 0 || mapped >= args.row_count)
    return {false, 0, {SATCHEL_MAPPED_ROW_OUT_OF_RANGE, bag, position, mapped, args.row_count}};
  return {false, mapped, {}};
}

// ------------------------------------------------------------------------------------------- pooling

// A row that is pooled, times its weight.
struct Term {
  int64_t position;  // in its bag
  const uint8_t* codes;
  float scale, bias;
};

// The sums of every column, row after row: kReference and kFast.
std::vector<float> pool_in_order(const EmbeddingBagSpec& spec, const std::vector<Term>& terms) {
  const bool fast = spec.numerics == Numerics::kFast;
  std::vector<float> sum(static_cast<size_t>(spec.dim), 0.0f);
  float bias_sum = 0.0f;
  for (const Term& term : terms) {
    if (fast) bias_sum = bias_sum + term.bias;
    for (int64_t column = 0; column < spec.dim; ++column) {
      const auto code = static_cast<float>(read_code(spec.bits, term.codes, column));
      float& acc = sum[static_cast<size_t>(column)];
      acc = std::fma(term.scale, code, fast ? acc : acc + term.bias);
    }
  }
  if (fast) {
    for (float& acc : sum) acc = acc + bias_sum;
  }
  return sum;
}

// number = d[2] * 65536 + d[1] * 256 + d[0], the lower two in [-128, 127].
struct Digits {
  int64_t d[3];
};

Digits to_digits(int64_t number) {
  Digits digits = {};
  for (int64_t& digit : digits.d) {
    digit = ((number % 256) + 256) % 256;
    if (digit > 127) digit -= 256;
    number = (number - digit) / 256;
  }
  return digits;
}

// What one block adds to every column. `first` and `last` bound its kept rows.
void add_block(const EmbeddingBagSpec& spec, const Term* first, const Term* last, std::vector<float>& sum) {
  float bias = 0.0f;
  uint32_t largest = 0;  // as bits, so that NaN is more than infinity and that more than any number
  for (const Term* term = first; term != last; ++term) {
    bias = bias + term->bias;
    largest = std::max(largest, std::bit_cast<uint32_t>(term->scale) & 0x7fffffff);
  }
  if (largest >= 0x7f800000) {
    for (float& acc : sum) acc = acc + std::numeric_limits<float>::quiet_NaN();
    return;
  }
  // Every scale is less than 2^(exponent + 1), which becomes 2^22; small ones lose bits below the point.
  const int exponent = static_cast<int>(std::max<uint32_t>(largest >> 23, 22)) - 127;
  const float up = std::ldexp(1.0f, 21 - exponent);
  const float step = std::ldexp(1.0f, exponent - 21);
  std::vector<Digits> digits;
  for (const Term* term = first; term != last; ++term)
    digits.push_back(to_digits(static_cast<int64_t>(std::nearbyint(term->scale * up))));

  for (int64_t column = 0; column < spec.dim; ++column) {
    int64_t dot[3] = {0, 0, 0};
    for (const Term* term = first; term != last; ++term) {
      const int64_t code = read_code(spec.bits, term->codes, column);
      for (int k = 0; k < 3; ++k) dot[k] += digits[static_cast<size_t>(term - first)].d[k] * code;
    }
    const float low = std::fma(static_cast<float>(dot[1]), 256.0f, static_cast<float>(dot[0]));
    const float all = std::fma(static_cast<float>(dot[2]), 65536.0f, low);
    float& acc = sum[static_cast<size_t>(column)];
    acc = acc + std::fma(all, step, bias);
  }
}

// The sums of every column of a bag of `length` positions, block of 128 after block: kInteger.
std::vector<float> pool_integers(const EmbeddingBagSpec& spec, const std::vector<Term>& terms, int64_t length) {
  constexpr int64_t kBlock = 128;
  std::vector<float> sum(static_cast<size_t>(spec.dim), 0.0f);
  const Term* first = terms.data();
  const Term* const end = first + terms.size();
  for (int64_t begin = 0; begin < length; begin += kBlock) {
    const Term* last = first;
    while (last != end && last->position < begin + kBlock) ++last;
    add_block(spec, first, last, sum);
    first = last;
  }
  return sum;
}

}  // namespace

Outcome embedding_bag(const EmbeddingBagSpec& spec, const satchel_embedding_bag_args& args) {
  const int64_t row_stride = spec.row_stride != 0 ? spec.row_stride : packed_bytes(spec.bits, spec.dim);
  const int64_t output_stride = spec.output_stride != 0 ? spec.output_stride : spec.dim;

  for (int64_t bag = 0; bag < args.bag_count; ++bag) {
    const Bag range = find_bag(spec, args, bag);
    if (range.fault.code != SATCHEL_OK) return range.fault;

    std::vector<Term> terms;
    for (int64_t position = range.begin; position < range.end; ++position) {
      const Row row = find_row(spec, args, bag, position);
      if (row.fault.code != SATCHEL_OK) return row.fault;
      if (row.skipped) continue;

      const uint8_t* bytes = static_cast<const uint8_t*>(args.table) + row.number * row_stride;
      Affine affine = read_affine(spec.bits, bytes, spec.dim);
      if (spec.weighted) {
        affine.scale = args.per_sample_weights[position] * affine.scale;
        affine.bias = args.per_sample_weights[position] * affine.bias;
      }
      terms.push_back({position - range.begin, bytes, affine.scale, affine.bias});
    }
    const int64_t length = range.end - range.begin;
    const std::vector<float> sum =
        spec.numerics == Numerics::kInteger ? pool_integers(spec, terms, length) : pool_in_order(spec, terms);

    float* out = args.output + bag * output_stride;
    for (int64_t column = 0; column < spec.dim; ++column) {
      float result = sum[static_cast<size_t>(column)];
      if (spec.pooling == Pooling::kMean && length > 0) result = result * (1.0f / static_cast<float>(length));
      out[column] = result;
    }
  }
  return {};
}

// ------------------------------------------------------------------------------------------- prepack
namespace {

// Rounded to the nearest even integer, which a 64-bit register holds; what does not fit (and NaN) gives -2^63.
int64_t to_integer(float value) {
  const float rounded = std::nearbyint(value);
  const bool fits = rounded >= -0x1p63f && rounded < 0x1p63f;
  return fits ? static_cast<int64_t>(rounded) : std::numeric_limits<int64_t>::min();
}

float through_half(float value) { return half_to_float(float_to_half(value)); }

struct Range {
  float min, max;
};

Range find_range(const float* row, int64_t dim) {
  Range range = {row[0], row[0]};
  for (int64_t column = 1; column < dim; ++column) {
    if (row[column] < range.min) range.min = row[column];
    if (range.max < row[column]) range.max = row[column];
  }
  return range;
}

// What a 4- or 2-bit row is quantised with, for one choice of its range.
struct Quantiser {
  float scale, inverse, bias;
  int32_t max_code;
};

Quantiser make_quantiser(int bits, Range range) {
  const int32_t max_code = (1 << bits) - 1;
  const float min = through_half(range.min);
  const float width = range.max - min;  // the maximum itself is not rounded
  float scale = width == 0.0f ? 1.0f : through_half(width / static_cast<float>(max_code));
  float inverse = scale == 0.0f ? 1.0f : 1.0f / scale;
  if (scale == 0.0f || std::isinf(inverse)) scale = inverse = 1.0f;
  return {scale, inverse, min, max_code};
}

int32_t quantise(const Quantiser& q, float value) {
  const auto code = static_cast<int32_t>(static_cast<uint32_t>(to_integer((value - q.bias) * q.inverse)));
  return std::clamp(code, 0, q.max_code);
}

float quantisation_error(int bits, Range range, const float* row, int64_t dim) {
  const Quantiser q = make_quantiser(bits, range);
  float sum = 0.0f;
  for (int64_t column = 0; column < dim; ++column) {
    const float product = q.scale * static_cast<float>(quantise(q, row[column]));
    const float difference = row[column] - (product + q.bias);
    const float square = difference * difference;
    sum = sum + square;
  }
  return std::sqrt(sum);
}

// Greedy: narrow the range by one step on its better side until too little is left of it; of the ranges passed,
// keep the last that beat both its successors and everything kept before. A step too small to change a float of
// this size would go on for ever without another candidate: there the search ends.
Range search_range(int bits, int nbins, double ratio, const float* row, int64_t dim) {
  Range best = find_range(row, dim), current = best;
  const float step = (best.max - best.min) / static_cast<float>(nbins);
  const int kept_bins = static_cast<int>(nbins * (1.0 - static_cast<double>(static_cast<float>(ratio))));
  const float kept_width = static_cast<float>(kept_bins) * step;
  float best_loss = quantisation_error(bits, best, row, dim);
  float current_loss = best_loss;
  while (current.min + kept_width < current.max) {
    const Range raised = {current.min + step, current.max};
    const Range lowered = {current.min, current.max - step};
    const float raised_loss = quantisation_error(bits, raised, row, dim);
    const float lowered_loss = quantisation_error(bits, lowered, row, dim);
    if (current_loss < raised_loss && current_loss < lowered_loss && current_loss < best_loss) {
      best = current;
      best_loss = current_loss;
    }
    const Range next = raised_loss < lowered_loss ? raised : lowered;
    if (next.min == current.min && next.max == current.max) break;
    current = next;
    current_loss = raised_loss < lowered_loss ? raised_loss : lowered_loss;
  }
  return best;
}

void prepack_byte_row(const float* row, int64_t dim, uint8_t* packed) {
  const Range range = find_range(row, dim);
  const float width = range.max - range.min;
  const float scale = width / 255.0f;
  const float inverse = 255.0f / (width + 1e-8f);
  for (int64_t column = 0; column < dim; ++column)
    packed[column] = static_cast<uint8_t>(to_integer((row[column] - range.min) * inverse));
  write_number(packed + dim, 4, std::bit_cast<uint32_t>(scale));
  write_number(packed + dim + 4, 4, std::bit_cast<uint32_t>(range.min));
}

void prepack_nibble_row(int bits, const Quantiser& q, const float* row, int64_t dim, uint8_t* packed) {
  for (int64_t column = 0; column < dim; ++column) {
    const int64_t first_bit = column * bits;
    packed[first_bit / 8] |= static_cast<uint8_t>(quantise(q, row[column]) << (first_bit % 8));
  }
  write_number(packed + code_bytes(bits, dim), 2, float_to_half(q.scale));
  write_number(packed + code_bytes(bits, dim) + 2, 2, float_to_half(q.bias));
}

}  // namespace

std::vector<uint8_t> prepack(int bits, bool optimized, int nbins, double ratio, const float* weight, int64_t row_count,
                             int64_t dim) {
  if (nbins == 0) nbins = 200;
  if (ratio == 0) ratio = 0.16;
  const int64_t stride = packed_bytes(bits, dim);
  std::vector<uint8_t> packed(static_cast<size_t>(row_count * stride), 0);
  for (int64_t r = 0; r < row_count; ++r) {
    const float* row = weight + r * dim;
    uint8_t* out = packed.data() + r * stride;
    if (bits == 8) {
      prepack_byte_row(row, dim, out);
    } else {
      const Range range = optimized ? search_range(bits, nbins, ratio, row, dim) : find_range(row, dim);
      prepack_nibble_row(bits, make_quantiser(bits, range), row, dim, out);
    }
  }
  return packed;
}

std::vector<float> unpack(int bits, const uint8_t* packed, int64_t row_count, int64_t dim) {
  std::vector<float> weight;
  weight.reserve(static_cast<size_t>(row_count * dim));
  for (int64_t r = 0; r < row_count; ++r) {
    const uint8_t* row = packed + r * packed_bytes(bits, dim);
    const Affine affine = read_affine(bits, row, dim);
    for (int64_t column = 0; column < dim; ++column) {
      const float product = affine.scale * static_cast<float>(read_code(bits, row, column));
      weight.push_back(product + affine.bias);
    }
  }
  return weight;
}

// -------------------------------------------------------------------------------------------- halves

float half_to_float(uint16_t half) {
  const int exponent = (half >> 10) & 31;
  const int mantissa = half & 1023;
  const uint32_t sign = static_cast<uint32_t>(half & 0x8000) << 16;
  float magnitude = 0.0f;
  if (exponent == 0)
    magnitude = std::ldexp(static_cast<float>(mantissa), -24);
  else if (exponent < 31)
    magnitude = std::ldexp(static_cast<float>(1024 + mantissa), exponent - 25);
  else if (mantissa == 0)
    magnitude = std::numeric_limits<float>::infinity();
  else  // a quiet NaN with the same payload
    magnitude = std::bit_cast<float>(0x7fc00000u | static_cast<uint32_t>(mantissa) << 13);
  return std::bit_cast<float>(std::bit_cast<uint32_t>(magnitude) | sign);
}

uint16_t float_to_half(float value) {
  const uint32_t bits = std::bit_cast<uint32_t>(value);
  const uint32_t sign = bits >> 16 & 0x8000;
  if (std::isnan(value)) return static_cast<uint16_t>(sign | 0x7e00);  // PyTorch's half keeps no payload
  if (std::isinf(value)) return static_cast<uint16_t>(sign | 0x7c00);
  // In units of the last place of a half of this size (2^-24 for all subnormal ones), rounded to even. A count
  // of 2048 carries into the exponent by itself.
  const double magnitude = std::fabs(static_cast<double>(value));
  const int exponent = magnitude < 0x1p-14 ? -14 : std::ilogb(magnitude);
  const double units = std::nearbyint(std::ldexp(magnitude, 10 - exponent));
  const int64_t half = (static_cast<int64_t>(exponent) + 14) * 1024 + static_cast<int64_t>(units);
  return static_cast<uint16_t>(sign | static_cast<uint32_t>(std::min<int64_t>(half, 0x7c00)));
}

}  // namespace satchel::oracle
