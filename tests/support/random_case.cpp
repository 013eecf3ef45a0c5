// Random specs and the random data that goes with them; see bag_case.h.
#include <algorithm>
#include <cstring>
#include <limits>

#include "tests/support/bag_case.h"
#include "tools/conformance/little_endian.h"

namespace satchel::test {
namespace {

// How scales, biases and weights of a case look.
enum class Values { kOrdinary, kDenormal, kTiny, kSpread, kSmall, kHuge, kZeros, kSpecial };

Values random_values(Random& random) {
  const double x = random.unit();
  if (x < 0.46) return Values::kOrdinary;
  if (x < 0.58) return Values::kDenormal;
  if (x < 0.64) return Values::kTiny;
  if (x < 0.70) return Values::kSpread;
  if (x < 0.74) return Values::kSmall;
  if (x < 0.82) return Values::kHuge;
  if (x < 0.86) return Values::kZeros;
  return Values::kSpecial;
}

float from_bits(uint32_t bits) {
  float value;
  std::memcpy(&value, &bits, sizeof(value));
  return value;
}

float special_float(Random& random) {
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  constexpr float kMax = std::numeric_limits<float>::max();
  constexpr float kMin = std::numeric_limits<float>::min();
  return random.pick<float>({kInfinity, -kInfinity, from_bits(0x7fc00000), from_bits(0xffc12345), from_bits(0x7f800001),
                             0.0f, -0.0f, kMax, -kMax, kMin, -kMin, from_bits(1), from_bits(0x80000001),
                             from_bits(0x007fffff), 1.0f, -1.0f});
}

float random_float(Random& random, Values values) {
  const uint32_t sign = random.chance(0.5) ? 0x80000000U : 0;
  switch (values) {
    case Values::kOrdinary:
      return random.real(-2.0f, 2.0f);
    case Values::kDenormal:
      // Denormal, or so small that products with codes and weights are.
      return from_bits(static_cast<uint32_t>(random.range(0, 0x01ffffff)) | sign);
    case Values::kTiny:
      // 2^-117 to 2^-93: on both sides of 2^-105, where the unit of integer numerics stops following the scales.
      return from_bits(static_cast<uint32_t>(random.range(0x05000000, 0x11000000)) | sign);
    case Values::kSpread:
      // 2^-31 to 2^33: some are nothing beside the others.
      return from_bits(static_cast<uint32_t>(random.range(0x30000000, 0x50000000)) | sign);
    case Values::kSmall:
      // 2^-7 to 2^-3: what the scales of trained tables are, and on both sides of 2^-5, where codes are converted.
      return from_bits(static_cast<uint32_t>(random.range(0x3c000000, 0x3e000000)) | sign);
    case Values::kHuge:
      return from_bits(static_cast<uint32_t>(random.range(0x7d000000, 0x7f7fffff)) | sign);
    case Values::kZeros:
      return random.pick<float>({0.0f, -0.0f, 0.0f, -0.0f, 1.0f});
    case Values::kSpecial:
      return random.chance(0.08) ? special_float(random) : random.real(-2.0f, 2.0f);
  }
  return 0;
}

uint16_t random_half(Random& random, Values values) {
  const auto sign = static_cast<uint16_t>(random.chance(0.5) ? 0x8000 : 0);
  const auto draw = [&](int64_t low, int64_t high) { return static_cast<uint16_t>(random.range(low, high) | sign); };
  switch (values) {
    case Values::kOrdinary:
    case Values::kSmall:
      return draw(0x2000, 0x4400);  // about 0.008 to 4
    case Values::kDenormal:
      return draw(0, 0x0400);  // up to the smallest normal number
    case Values::kTiny:
      return draw(0, 0x1000);
    case Values::kSpread:
      return draw(0, 0x7bff);
    case Values::kHuge:
      return draw(0x7000, 0x7bff);
    case Values::kZeros:
      return draw(0, 0);
    case Values::kSpecial:
      if (!random.chance(0.08)) return draw(0x2000, 0x4400);
      return random.pick<uint16_t>({0x7c00, 0xfc00, 0x7e00, 0xfe01, 0x7c01, 0x0000, 0x8000, 0x0001, 0x83ff, 0x7bff});
  }
  return 0;
}

void fill_table(Random& random, BagCase* c, Values values) {
  const int64_t stride = row_stride(c->spec);
  c->table.resize(static_cast<size_t>(c->row_count * stride));
  for (uint8_t& byte : c->table) byte = static_cast<uint8_t>(random.next() >> 56);
  const int64_t code_bytes = c->spec.dim * c->spec.bits / 8;
  for (int64_t row = 0; row < c->row_count; ++row) {
    uint8_t* tail = c->table.data() + row * stride + code_bytes;
    if (c->spec.bits == 8) {
      conformance::store_little_endian(tail, random_float(random, values));
      conformance::store_little_endian(tail + 4, random_float(random, values));
    } else {
      conformance::store_little_endian(tail, random_half(random, values));
      conformance::store_little_endian(tail + 2, random_half(random, values));
    }
  }
}

void fill_mapping(Random& random, BagCase* c) {
  if (random.chance(0.15)) {
    c->mapping = {0};  // not pruned after all
    return;
  }
  c->mapping.resize(static_cast<size_t>(random.chance(0.1) ? 1 : random.range(1, 80)));
  for (int32_t& row : c->mapping) {
    const bool skipped = c->row_count == 0 || random.chance(0.35);
    row = skipped ? -1 : static_cast<int32_t>(random.range(0, c->row_count - 1));
  }
  // A lone zero would mean something else.
  if (c->mapping.size() == 1 && c->mapping[0] == 0 && c->row_count > 1) c->mapping[0] = 1;
}

// Where integer numerics cut bags into blocks, and how long a bag is that has several.
constexpr int64_t kBlock = 128;
int64_t several_blocks(Random& random) {
  if (random.chance(0.5)) return random.range(kBlock - 8, 2 * kBlock + 80);
  return random.pick<int64_t>({1, 2}) * kBlock + random.range(-1, 1);
}

// Lengths of the bags; sets `offsets` and returns the number of indices.
int64_t fill_bags(Random& random, BagCase* c, int64_t most_indices) {
  const bool usable = c->spec.pruned || c->row_count > 0;
  const int64_t first = usable && random.chance(0.15) ? random.range(1, 3) : 0;
  // Few where that many codes are more than was asked for.
  const bool integer = c->spec.numerics == Numerics::kInteger;
  const double long_bags = integer ? (most_indices >= 2 * kBlock ? 0.3 : 0.15) : 0;
  const int64_t long_bag = usable && random.chance(long_bags) ? random.range(0, 3) : -1;
  int64_t end = first, most = std::max(first, most_indices);
  for (int64_t bag = 0; bag < c->bag_count; ++bag) {
    c->offsets.push_back(end);
    int64_t length = 0;
    if (usable && !random.chance(0.2)) length = random.chance(0.25) ? 1 : random.range(1, 24);
    if (bag == long_bag) {
      length = several_blocks(random);
      most += length;
    }
    end = std::min(end + length, most);
  }
  if (!c->spec.include_last_offset) return c->bag_count == 0 && usable ? random.range(0, 3) : end;
  c->offsets.push_back(end);
  return usable && random.chance(0.2) ? end + random.range(1, 4) : end;  // the last ones in no bag
}

}  // namespace

EmbeddingBagSpec random_spec(Random& random, int32_t bits, int64_t dim) {
  EmbeddingBagSpec spec;
  spec.bits = bits;
  spec.dim = dim;
  spec.pooling = random.chance(0.5) ? Pooling::kMean : Pooling::kSum;
  spec.weighted = random.chance(0.5);
  spec.pruned = random.chance(0.4);
  spec.index_type = random.chance(0.5) ? IndexType::kI32 : IndexType::kI64;
  spec.offset_type =
      random.pick<IndexType>({IndexType::kI32, IndexType::kI32, IndexType::kI64, IndexType::kI64, IndexType::kNone});
  spec.include_last_offset = spec.offset_type != IndexType::kNone && random.chance(0.5);
  spec.numerics = random.chance(0.5) ? Numerics::kFast : Numerics::kReference;
  if (random.chance(kIntegerShare) && integer_is_allowed(spec)) spec.numerics = Numerics::kInteger;
  if (random.chance(0.5)) spec.prefetch_distance = random.pick<int32_t>({0, 0, 1, 2, 3, 8, 16, 64, 1000});
  // With a distance of its own the far prefetch does not wait for a table that is large.
  if (random.chance(0.5)) spec.prefetch_far_distance = random.pick<int32_t>({0, 1, 2, 3, 8, 32, 64, 1000});
  if (random.chance(0.3)) {
    spec.row_stride = packed_row_bytes(spec) + (random.chance(0.8) ? random.range(1, 70) : random.range(0, 3000));
  }
  if (random.chance(0.3)) spec.output_stride = dim + (random.chance(0.8) ? random.range(1, 40) : random.range(0, 500));
  return spec;
}

EmbeddingBagSpec random_spec(Random& random) {
  const auto bits = random.pick<int32_t>({8, 4, 2});
  int64_t dim = random.chance(0.6) ? random.range(1, 160) : random.range(1, 1100);
  if (random.chance(0.25)) dim = random.pick<int64_t>({8, 16, 32, 64, 128, 256, 512, 1024});
  const int64_t step = 8 / bits;
  dim = (dim + step - 1) / step * step;
  return random_spec(random, bits, dim);
}

BagCase random_case(uint64_t seed, const EmbeddingBagSpec& spec, int64_t elements) {
  Random random(seed);
  BagCase c;
  c.spec = spec;
  c.seed = seed;
  const int64_t most_indices = std::max<int64_t>(3, elements / spec.dim);
  c.row_count = random.chance(0.02) ? 0 : std::min<int64_t>(random.range(1, 48), most_indices);
  const Values values = random_values(random);
  fill_table(random, &c, values);
  if (spec.pruned) fill_mapping(random, &c);

  const bool direct = !spec.pruned || (c.mapping.size() == 1 && c.mapping[0] == 0);
  const int64_t limit = direct ? c.row_count : static_cast<int64_t>(c.mapping.size());
  int64_t index_count = 0;
  if (limit > 0 || spec.offset_type != IndexType::kNone) {
    c.bag_count = random.chance(0.03) ? 0 : random.range(1, std::min<int64_t>(14, most_indices));
  }
  if (spec.offset_type == IndexType::kNone) {
    index_count = c.bag_count;
  } else if (limit > 0) {
    index_count = fill_bags(random, &c, most_indices);
  } else {
    c.offsets.assign(static_cast<size_t>(c.bag_count + (spec.include_last_offset ? 1 : 0)), 0);
  }
  c.indices.resize(static_cast<size_t>(index_count));
  const bool few_rows = random.chance(0.2);  // many repeats
  for (int64_t& index : c.indices) index = random.range(0, few_rows ? std::min<int64_t>(1, limit - 1) : limit - 1);
  if (spec.weighted) {
    // Denormal results need some factors of ordinary size, and the other way round.
    const Values weight_values = random.chance(0.5) ? values : random_values(random);
    c.weights.resize(c.indices.size());
    for (float& weight : c.weights) weight = random_float(random, weight_values);
  }
  return c;
}

void set_bags(Random& random, BagCase* c, const std::vector<int64_t>& lengths) {
  const bool direct = !c->spec.pruned || (c->mapping.size() == 1 && c->mapping[0] == 0);
  const int64_t limit = direct ? c->row_count : static_cast<int64_t>(c->mapping.size());
  const Values weight_values = random_values(random);
  c->bag_count = static_cast<int64_t>(lengths.size());
  c->offsets.clear();
  c->indices.clear();
  c->weights.clear();
  for (const int64_t length : lengths) {
    c->offsets.push_back(c->index_count());
    for (int64_t i = 0; i < length; ++i) {
      c->indices.push_back(random.range(0, limit - 1));
      if (c->spec.weighted) c->weights.push_back(random_float(random, weight_values));
    }
  }
  if (c->spec.include_last_offset) c->offsets.push_back(c->index_count());
}

void break_case(Random& random, BagCase* c) {
  const bool narrow_index = c->spec.index_type == IndexType::kI32;
  const bool narrow_offset = c->spec.offset_type == IndexType::kI32;
  const bool direct = !c->spec.pruned || (c->mapping.size() == 1 && c->mapping[0] == 0);
  const int64_t limit = direct ? c->row_count : static_cast<int64_t>(c->mapping.size());
  const auto place = [&](size_t size) { return static_cast<size_t>(random.range(0, static_cast<int64_t>(size) - 1)); };
  constexpr int64_t kLow32 = INT32_MIN;
  constexpr int64_t kHigh32 = INT32_MAX;
  for (int64_t faults = random.range(1, 3); faults > 0; --faults) {
    const double kind = random.unit();
    if (kind < 0.5 && !c->indices.empty()) {
      int64_t bad = random.pick<int64_t>({limit, limit + 1, -1, -2, kLow32, kHigh32});
      if (!narrow_index && random.chance(0.5)) {
        bad = random.pick<int64_t>({INT64_MIN, INT64_MAX, int64_t{1} << 32, -(int64_t{1} << 32), kHigh32 + 1});
      }
      c->indices[place(c->indices.size())] = bad;
    } else if (kind < 0.8 && !c->offsets.empty()) {
      int64_t& offset = c->offsets[place(c->offsets.size())];
      const int64_t near = std::clamp<int64_t>(offset, 0, c->index_count());  // it may be broken already
      int64_t bad = random.pick<int64_t>({-1, -2, c->index_count() + 1, near - 1, near + 3, kLow32, kHigh32});
      if (!narrow_offset && random.chance(0.4)) {
        bad = random.pick<int64_t>({INT64_MIN, INT64_MAX, (int64_t{1} << 32) + near, kLow32 - 1});
      }
      offset = bad;
    } else if (!direct && !c->mapping.empty()) {
      const auto row_limit = static_cast<int32_t>(c->row_count);
      const size_t entry = place(c->mapping.size());
      c->mapping[entry] = random.pick<int32_t>({row_limit, row_limit + 1, -2, INT32_MIN, INT32_MAX});
      // Make it likely that somebody asks for it.
      if (!c->indices.empty()) c->indices[place(c->indices.size())] = static_cast<int64_t>(entry);
    }
  }
}

}  // namespace satchel::test
