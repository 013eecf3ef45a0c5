// Kernels that mask 4-bit codes instead of converting them: all halves there are as scale and bias, weights at and
// beyond the sizes for which that is exact, bags of about the length from which they do it, hosts whose threads take
// subnormal numbers for zeros.
#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/targets.h"
#include "tests/support/built_plan.h"
#include "tests/support/check.h"
#include "tests/support/environment.h"
#include "tests/support/processor_state.h"
#include "tools/conformance/little_endian.h"

namespace satchel::test {
namespace {

constexpr int64_t kDims[] = {64, 66, 100, 128, 130, 200, 256, 300, 384, 514, 1024};
constexpr uint16_t kInfinity = 0x7c00;

EmbeddingBagSpec nibbles_spec(int64_t dim, Numerics numerics, bool weighted) {
  EmbeddingBagSpec spec;
  spec.bits = 4;
  spec.dim = dim;
  spec.numerics = numerics;
  spec.weighted = weighted;
  return spec;
}

// Largest and smallest halves, zeros of both signs, those next to 1, and any other: finite ones, for an infinity hides
// what follows it.
uint16_t finite_half(Random& random) {
  uint16_t half =
      random.pick<uint16_t>({0x0000, 0x8000, 0x0001, 0x8001, 0x03ff, 0x0400, 0x3c00, 0x3bff, 0x7bff, 0xfbff});
  while (random.chance(0.5) || (half & kInfinity) == kInfinity) half = static_cast<uint16_t>(random.next() >> 48);
  return half;
}

// Bags of up to 40 rows, most of them about as long as it takes. `weights`: what they are picked from.
BagCase nibbles_case(uint64_t seed, const EmbeddingBagSpec& spec, bool infinities, const std::vector<float>& weights) {
  BagCase c = random_case(seed, spec, 2000);
  Random random(seed);
  const int64_t stride = row_stride(c.spec);
  c.row_count = 300;
  c.table.resize(static_cast<size_t>(c.row_count * stride));
  for (uint8_t& byte : c.table) byte = static_cast<uint8_t>(random.next() >> 56);
  for (int64_t row = 0; row < c.row_count; ++row) {
    uint8_t* tail = c.table.data() + row * stride + spec.dim / 2;
    for (int k = 0; k < 2; ++k) {
      const bool infinite = infinities && random.chance(0.02);
      const uint16_t half = infinite ? random.pick<uint16_t>({0x7c00, 0xfc00, 0x7e00}) : finite_half(random);
      conformance::store_little_endian(tail + 2 * k, half);
    }
  }
  std::vector<int64_t> lengths;
  for (int64_t bag = 0; bag < 60; ++bag) lengths.push_back(random.pick<int64_t>({0, 1, 7, 8, 9, 10, 11, 40}));
  set_bags(random, &c, lengths);
  for (float& weight : c.weights) weight = weights[static_cast<size_t>(random.next() % weights.size())];
  return c;
}

const std::vector<float>& harmless_weights() {
  static const std::vector<float> weights = {1.0f,  0.5f,     -1.0f,   0.0f,
                                             -0.0f, 0x1p-27f, 0.3333f, std::nextafter(0x1p15f, 0.0f)};
  return weights;
}

// One in twenty is none of those for which masked codes are exact: some bags have one, and some do not.
std::vector<float> edge_weights() {
  std::vector<float> weights;
  for (int i = 0; i < 28; ++i) weights.insert(weights.end(), harmless_weights().begin(), harmless_weights().end());
  weights.insert(weights.end(), {std::nextafter(0x1p-27f, 0.0f), 0x1p15f, -0x1p15f, 0x1.8p16f, 0x1p17f, -0x1p20f,
                                 0x1p30f, 0x1p-149f, -0x1p-126f, 0x1p-100f, 0x1p100f, std::numeric_limits<float>::max(),
                                 std::numeric_limits<float>::infinity(), std::numeric_limits<float>::quiet_NaN()});
  return weights;
}

// In every second run of 80 all weights are about as small; and all halves are, so that sums would lose places.
void make_small(uint64_t seed, BagCase* c) {
  Random random(seed);
  int exponent = 0;
  for (size_t i = 0; i < c->weights.size(); ++i) {
    if (i % 80 == 0) exponent = static_cast<int>(random.range(-100, -28));
    if (i / 80 % 2 == 1) c->weights[i] = std::ldexp(1.0f + static_cast<float>(random.unit()), exponent);
  }
  for (int64_t row = 0; row < c->row_count; ++row) {
    uint8_t* tail = c->table.data() + row * row_stride(c->spec) + c->spec.dim / 2;
    for (int k = 0; k < 2; ++k) tail[2 * k + 1] &= 0x83;  // the high byte
  }
}

class MaskedPooling : public EveryTarget {};

TEST_P(MaskedPooling, IsExactForAllHalves) {
  for (const Numerics numerics : {Numerics::kReference, Numerics::kFast}) {
    for (const int64_t dim : kDims) {
      for (const bool weighted : {false, true}) {
        for (uint64_t n = 0; n < 4; ++n) {
          const BagCase c =
              nibbles_case(case_seed(101, n), nibbles_spec(dim, numerics, weighted), n == 3, harmless_weights());
          ASSERT_EQ(check(c, expect(c), engine(), n % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
              << describe(c, GetParam());
        }
      }
    }
  }
}

TEST_P(MaskedPooling, IsExactForEveryWeight) {
  for (const Numerics numerics : {Numerics::kReference, Numerics::kFast}) {
    for (const int64_t dim : kDims) {
      for (const bool pruned : {false, true}) {
        for (const Pooling pooling : {Pooling::kSum, Pooling::kMean}) {
          EmbeddingBagSpec spec = nibbles_spec(dim, numerics, /*weighted=*/true);
          spec.pruned = pruned;
          spec.pooling = pooling;
          const uint64_t seed = case_seed(102, static_cast<uint64_t>(dim));
          BagCase c = nibbles_case(seed, spec, pruned, edge_weights());
          if (pooling == Pooling::kSum) make_small(seed, &c);
          ASSERT_EQ(check(c, expect(c), engine(), Guard::kAfter), "") << describe(c, GetParam());
        }
      }
    }
  }
}

#if defined(__x86_64__)
// Halves and codes are no subnormal floats by themselves: the results are the same as without. So they are in other
// rounding modes, but for means, which divide.
TEST_P(MaskedPooling, SurvivesHostsThatFlush) {
  constexpr uint32_t kFlushToZero = MxcsrBits::kFlushToZero, kDenormalsAreZero = MxcsrBits::kDenormalsAreZero;
  for (const Numerics numerics : {Numerics::kReference, Numerics::kFast}) {
    for (const int64_t dim : kDims) {
      for (const bool weighted : {false, true}) {
        const BagCase c = nibbles_case(case_seed(103, static_cast<uint64_t>(dim)),
                                       nibbles_spec(dim, numerics, weighted), false, harmless_weights());
        const Expectation expected = expect(c);
        for (const uint32_t modes : {kDenormalsAreZero, kDenormalsAreZero | kFlushToZero, kFlushToZero, 0U}) {
          ASSERT_EQ(check_with(modes, c, expected, engine()), "") << describe(c, GetParam()) << ", modes " << modes;
        }
      }
    }
  }
}

TEST_P(MaskedPooling, RoundsAsTheHostDoes) {
  for (uint32_t rounding = 1; rounding < 4; ++rounding) {
    for (const int64_t dim : kDims) {
      const BagCase c = nibbles_case(case_seed(104, rounding), nibbles_spec(dim, Numerics::kReference, true), false,
                                     harmless_weights());
      const uint32_t mode = MxcsrBits::rounding(rounding);
      const Expectation expected = [&] {
        const MxcsrBits bits(mode);
        return expect(c);
      }();
      ASSERT_EQ(check_with(mode, c, expected, engine()), "") << describe(c, GetParam()) << ", rounding " << rounding;
    }
  }
}
#endif

SATCHEL_TEST_EVERY_TARGET(MaskedPooling);

// The tests above would pass as well if no kernel masked codes.
TEST(MaskedPoolingPlan, IsWhereItPays) {
  struct Case {
    const char* spec;
    bool avx512, avx2;
  };
  for (const Case& c : {
           Case{"embedding_bag bits=4 dim=128", true, true},
           Case{"embedding_bag bits=4 dim=1000 weighted pruned pooling=mean index=i32", true, true},
           Case{"embedding_bag bits=4 dim=64", false, true},
           Case{"embedding_bag bits=4 dim=64 numerics=fast", false, true},
           Case{"embedding_bag bits=4 dim=62", false, false},
           Case{"embedding_bag bits=4 dim=126", false, true},
           Case{"embedding_bag bits=4 dim=200", false, false},
           Case{"embedding_bag bits=4 dim=200 numerics=fast", true, true},
           Case{"embedding_bag bits=4 dim=130", false, false},
           Case{"embedding_bag bits=4 dim=128 offset=none", false, false},
           Case{"embedding_bag bits=4 dim=128 numerics=integer", false, false},
           Case{"embedding_bag bits=2 dim=256", false, false},
           Case{"embedding_bag bits=8 dim=128", false, false},
       }) {
    for (const satchel::Target& target : kTargets) {
      const Plan plan = built_plan(c.spec, target);
      bool masks = false;
      for (const Op& op : plan.ops) {
        masks = masks || (op.code == OpCode::kAnd && plan.registers[op.a].kind == RegKind::kInt &&
                          plan.registers[op.dst].kind == RegKind::kFloat);
      }
      const bool wide = target.machine.vector_lanes[0] == 16;
      EXPECT_EQ(masks, target.machine.subnormals && (wide ? c.avx512 : c.avx2)) << c.spec << " on " << target.name;
    }
  }
}

}  // namespace
}  // namespace satchel::test
