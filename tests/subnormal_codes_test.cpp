// Kernels that take codes as subnormal numbers: rows at and beyond the scales for which that is exact, hosts whose
// threads take subnormal numbers for zeros, and the row's own conversion where neither serves.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <string>
#include <utility>
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

constexpr float kInfinity = std::numeric_limits<float>::infinity();

// Both sides of every limit: 2^-5, 2^-126, and what is neither small nor large.
std::vector<float> edge_scales() {
  std::vector<float> all = {0.0f, 0x1p-149f, 0x1p-127f, 1.0f, 100.0f, 0x1.fffffep127f, kInfinity, 0.0234f};
  for (const float edge : {0x1p-126f, 0x1p-6f, 0x1p-5f, 0x1p-4f}) {
    all.insert(all.end(), {edge, std::nextafter(edge, 0.0f), std::nextafter(edge, 1.0f)});
  }
  const size_t positive = all.size();
  for (size_t i = 0; i < positive; ++i) all.push_back(-all[i]);
  all.push_back(std::numeric_limits<float>::quiet_NaN());
  return all;
}

EmbeddingBagSpec bytes_spec(int64_t dim, Numerics numerics, bool weighted) {
  EmbeddingBagSpec spec;
  spec.bits = 8;
  spec.dim = dim;
  spec.numerics = numerics;
  spec.weighted = weighted;
  return spec;
}

// Most of one or two rows: an infinity hides what follows it.
std::vector<int64_t> short_bags(Random& random) {
  std::vector<int64_t> lengths;
  for (int64_t bag = 0; bag < 200; ++bag) lengths.push_back(random.pick<int64_t>({0, 1, 1, 1, 2, 2, 3, 7}));
  return lengths;
}

// One row for each scale; biases small, so that small products are seen; codes of all sizes. `lengths`: of bags; none:
// short ones.
BagCase edge_case(uint64_t seed, const EmbeddingBagSpec& spec, std::vector<int64_t> lengths = {}) {
  const std::vector<float> scales = edge_scales();
  BagCase c = random_case(seed, spec, 4000);
  Random random(seed);
  const int64_t stride = row_stride(c.spec);
  c.row_count = static_cast<int64_t>(scales.size());
  c.table.resize(static_cast<size_t>(c.row_count * stride));
  for (uint8_t& byte : c.table) byte = static_cast<uint8_t>(random.next() >> 56);
  for (int64_t row = 0; row < c.row_count; ++row) {
    uint8_t* tail = c.table.data() + row * stride + spec.dim;
    conformance::store_little_endian(tail, scales[static_cast<size_t>(row)]);
    conformance::store_little_endian(tail + 4, random.pick<float>({0.0f, -0.0f, 0x1p-126f, 0x1p-140f, -0.3f, 1.0f}));
  }
  if (lengths.empty()) lengths = short_bags(random);
  c.mapping.clear();
  for (int64_t at = 0; at < 2 * c.row_count && spec.pruned; ++at) {
    c.mapping.push_back(random.chance(0.5) ? static_cast<int32_t>(random.range(0, c.row_count - 1)) : -1);
  }
  set_bags(random, &c, lengths);
  for (float& weight : c.weights) {
    weight = random.pick<float>({1.0f, 0.5f, 2.0f, 0.0f, -1.0f, 0x1p-120f, 0x1p-6f, 32.0f, 0.999f});
  }
  return c;
}

class SubnormalCodes : public EveryTarget {};

TEST_P(SubnormalCodes, AreExactForEveryScale) {
  for (const Numerics numerics : {Numerics::kReference, Numerics::kFast}) {
    for (const int64_t dim :
         {32, 48, 64, 65, 96, 100, 128, 200, 256, 300, 320, 375, 390, 417, 433, 448, 512, 896, 1024}) {
      for (const bool weighted : {false, true}) {
        for (uint64_t n = 0; n < 4; ++n) {
          const BagCase c = edge_case(case_seed(95, n), bytes_spec(dim, numerics, weighted));
          ASSERT_EQ(check(c, expect(c), engine(), n % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
              << describe(c, GetParam());
        }
      }
    }
  }
}

// Which are pooled by a loop of their own, with offsets or without.
TEST_P(SubnormalCodes, AreExactInBagsOfOneRow) {
  for (const Numerics numerics : {Numerics::kReference, Numerics::kFast}) {
    for (const int64_t dim : {240, 241, 256, 300, 385, 448, 512, 1028}) {
      for (uint64_t n = 0; n < 8; ++n) {
        EmbeddingBagSpec spec = bytes_spec(dim, numerics, n % 2 == 1);
        spec.pruned = n / 2 % 2 == 1;
        if (n >= 4) spec.offset_type = IndexType::kNone;
        const BagCase c = edge_case(case_seed(98, n), spec, std::vector<int64_t>(200, 1));
        ASSERT_EQ(check(c, expect(c), engine(), n % 3 == 0 ? Guard::kAfter : Guard::kBefore), "")
            << describe(c, GetParam());
      }
    }
  }
}

#if defined(__x86_64__)
// A thread that takes subnormal numbers for zeros must not lose its codes. Nothing here is subnormal by itself, so the
// results are the same as without.
TEST_P(SubnormalCodes, SurviveHostsThatFlushThem) {
  constexpr uint32_t kFlushToZero = MxcsrBits::kFlushToZero, kDenormalsAreZero = MxcsrBits::kDenormalsAreZero;
  for (const Numerics numerics : {Numerics::kReference, Numerics::kFast}) {
    for (const int64_t dim : {64, 100, 128, 300, 1024}) {
      for (const bool weighted : {false, true}) {
        const uint64_t seed = case_seed(96, static_cast<uint64_t>(dim));
        Random random(seed);
        std::vector<int64_t> lengths = short_bags(random);
        std::fill_n(lengths.begin(), lengths.size() / 2, 1);  // which a call may begin with
        BagCase c = edge_case(seed, bytes_spec(dim, numerics, weighted), lengths);
        for (int64_t row = 0; row < c.row_count; ++row) {
          uint8_t* tail = c.table.data() + row * row_stride(c.spec) + dim;
          conformance::store_little_endian(tail, row % 3 == 0 ? 0.25f : 0.01f + 0.0001f * static_cast<float>(row));
          conformance::store_little_endian(tail + 4, -0.5f);
        }
        for (float& weight : c.weights) weight = weight == 0x1p-120f ? 0.75f : weight;
        const Expectation expected = expect(c);
        for (const uint32_t modes : {kDenormalsAreZero, kDenormalsAreZero | kFlushToZero, kFlushToZero, 0U}) {
          ASSERT_EQ(check_with(modes, c, expected, engine()), "") << describe(c, GetParam()) << ", modes " << modes;
        }
      }
    }
  }
}

// The product is exact either way, so it is rounded alike in every mode. (Means divide, which the oracle does
// elsewhere.)
TEST_P(SubnormalCodes, RoundAsTheHostDoes) {
  for (uint32_t rounding = 1; rounding < 4; ++rounding) {
    for (const Numerics numerics : {Numerics::kReference, Numerics::kFast}) {
      for (const int64_t dim : {64, 128, 300}) {
        for (const bool one_row : {false, true}) {
          std::vector<int64_t> lengths(one_row ? 200 : 0, 1);
          const BagCase c = edge_case(case_seed(97, rounding), bytes_spec(dim, numerics, true), std::move(lengths));
          const uint32_t mode = MxcsrBits::rounding(rounding);
          const Expectation expected = [&] {
            const MxcsrBits bits(mode);
            return expect(c);
          }();
          ASSERT_EQ(check_with(mode, c, expected, engine()), "")
              << describe(c, GetParam()) << ", rounding " << rounding;
        }
      }
    }
  }
}
#endif

SATCHEL_TEST_EVERY_TARGET(SubnormalCodes);

// The tests above would pass as well if no kernel took codes so.
TEST(SubnormalCodesPlan, HasThemWhereTheyPay) {
  struct Case {
    const char* spec;
    bool avx512, avx2;
  };
  for (const Case& c : {
           Case{"embedding_bag bits=8 dim=128", true, true},
           Case{"embedding_bag bits=8 dim=65 weighted pruned pooling=mean index=i32", true, true},
           Case{"embedding_bag bits=8 dim=64", false, true},
           Case{"embedding_bag bits=8 dim=64 numerics=fast", true, false},
           Case{"embedding_bag bits=8 dim=1024", true, true},
           Case{"embedding_bag bits=8 dim=56", false, false},
           Case{"embedding_bag bits=8 dim=48 numerics=fast", false, false},
           Case{"embedding_bag bits=8 dim=24", false, false},
           Case{"embedding_bag bits=8 dim=96", true, true},
           Case{"embedding_bag bits=8 dim=448", true, true},
           Case{"embedding_bag bits=8 dim=128 offset=none", false, false},
           Case{"embedding_bag bits=8 dim=240 offset=none numerics=fast", false, false},
           Case{"embedding_bag bits=8 dim=241 offset=none numerics=fast", true, false},
           Case{"embedding_bag bits=8 dim=512 offset=none weighted", false, false},
           Case{"embedding_bag bits=8 dim=128 numerics=integer", false, false},
           Case{"embedding_bag bits=4 dim=128", false, false},
       }) {
    for (const satchel::Target& target : kTargets) {
      const Plan plan = built_plan(c.spec, target);
      bool has = false;
      for (const Op& op : plan.ops)
        has = has || op.code == OpCode::kSpreadU8 || op.code == OpCode::kTakeByte || op.code == OpCode::kShuffleBytes;
      const bool wide = target.machine.vector_lanes[0] == 16;
      EXPECT_EQ(has, target.machine.subnormals && (wide ? c.avx512 : c.avx2)) << c.spec << " on " << target.name;
    }
  }
}

// Others than the loop over bags of one row have them in any case.
TEST(SubnormalCodesPlan, HasThemInBagsOfOneRowWhereTheyPay) {
  const auto taken_in_loop = [](const Plan& plan) {
    const auto begin = std::find_if(plan.ops.begin(), plan.ops.end(), [&](const Op& op) {
      return op.code == OpCode::kLoop && op.b != kNoReg &&
             plan.registers[static_cast<size_t>(op.b)].name == std::string("one_row_end");
    });
    int depth = 0, taken = 0;
    for (auto op = begin; op != plan.ops.end(); ++op) {
      if (op->code == OpCode::kLoop || op->code == OpCode::kIf) ++depth;
      if (op->code == OpCode::kEnd && --depth == 0) return taken;
      if (op->code == OpCode::kSpreadU8 || op->code == OpCode::kTakeByte) ++taken;
    }
    ADD_FAILURE() << "no loop over bags of one row";
    return 0;
  };
  struct Case {
    const char* spec;
    bool has;
  };
  for (const Case& c : {
           Case{"embedding_bag bits=8 dim=241 numerics=fast", true},
           Case{"embedding_bag bits=8 dim=300 numerics=fast weighted pruned", true},
           Case{"embedding_bag bits=8 dim=512 numerics=fast offset=none", true},
           Case{"embedding_bag bits=8 dim=240 numerics=fast", false},
           Case{"embedding_bag bits=8 dim=512", false},
       }) {
    for (const satchel::Target& target : kTargets) {
      const bool wide = target.machine.vector_lanes[0] == 16;
      EXPECT_EQ(taken_in_loop(built_plan(c.spec, target)) > 0, c.has && target.machine.subnormals && wide)
          << c.spec << " on " << target.name;
    }
  }
}

#if defined(SATCHEL_WITH_ASMJIT)
TEST(SubnormalCodesPlan, LeavesConstantsInMemoryWhereSumsTakeAllRegisters) {
  const auto in_memory = [](const char* spec, const char* target) {
    const Plan plan = built_plan(spec, target);
    return std::count_if(plan.registers.begin(), plan.registers.end(), [](const Register& r) { return r.in_memory; });
  };
  EXPECT_EQ(in_memory("embedding_bag bits=8 dim=64", "avx2+subnormals"), 0);
  EXPECT_EQ(in_memory("embedding_bag bits=8 dim=96", "avx2+subnormals"), 3);
  EXPECT_EQ(in_memory("embedding_bag bits=8 dim=96", "avx512+subnormals"), 0);
}
#endif

}  // namespace
}  // namespace satchel::test
