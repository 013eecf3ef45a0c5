// Kernels that pool bags of one row by a loop of their own, up to the first other bag: another bag at every place,
// calls that begin in the middle of their indices, and every kind of broken data, told as if there were no such loop.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/targets.h"
#include "tests/support/built_plan.h"
#include "tests/support/check.h"
#include "tests/support/environment.h"
#include "tests/support/processor_state.h"
#include "tests/support/small_table.h"

namespace satchel::test {
namespace {

// One vector and less, several, one pass and many.
constexpr int64_t kDims[] = {1, 2, 3, 7, 8, 12, 16, 20, 33, 64, 100, 128, 200, 256, 300, 416, 520, 1028};
constexpr int64_t kBags = 7;

EmbeddingBagSpec spec_of(uint64_t n, int32_t bits, int64_t dim) {
  EmbeddingBagSpec spec;
  spec.bits = bits;
  spec.dim = dim;
  spec.weighted = n % 2 == 1;
  spec.pooling = n / 2 % 2 == 1 ? Pooling::kMean : Pooling::kSum;
  spec.include_last_offset = n / 4 % 2 == 1;
  spec.numerics = n / 8 % 2 == 1 ? Numerics::kFast : Numerics::kReference;
  spec.index_type = n % 3 == 0 ? IndexType::kI32 : IndexType::kI64;
  spec.offset_type = n % 5 == 0 ? IndexType::kI32 : IndexType::kI64;
  spec.pruned = n >= 16;
  return spec;
}

// Scales, biases and weights of all kinds, zeros of both signs among them.
BagCase bags_of(uint64_t seed, const EmbeddingBagSpec& spec, const std::vector<int64_t>& lengths) {
  BagCase c = random_case(seed, spec, 20 * spec.dim);
  Random random(seed);
  c.mapping.clear();
  if (c.row_count == 0 && !spec.pruned) {
    c.row_count = 1;
    c.table.assign(static_cast<size_t>(row_stride(c.spec)), 0);
  }
  for (int i = 0; i < 40 && spec.pruned; ++i) {
    const bool kept = c.row_count > 0 && random.chance(0.5);
    c.mapping.push_back(kept ? static_cast<int32_t>(random.range(0, c.row_count - 1)) : -1);
  }
  set_bags(random, &c, lengths);
  return c;
}

// All bags are of one row but that at `place`.
std::vector<int64_t> lengths_with(size_t place, int64_t length) {
  std::vector<int64_t> lengths(kBags, 1);
  if (place < lengths.size()) lengths[place] = length;
  return lengths;
}

class OneRowBags : public EveryTarget {};

TEST_P(OneRowBags, HaveTheBitsOfOthers) {
  for (const int32_t bits : {8, 4, 2}) {
    for (const int64_t dim : kDims) {
      if (!layout_allows(bits, dim)) continue;
      for (uint64_t n = 0; n < 32; ++n) {
        if ((std::popcount(n) + dim / 4) % 2 != 0) continue;  // half of them, another half for other dims
        const uint64_t seed = case_seed(121, n);
        // The last place is none: all bags are of one row.
        const BagCase c = bags_of(seed, spec_of(n, bits, dim), lengths_with(n % (kBags + 1), n % 3 == 0 ? 0 : 2));
        const Expectation expected = expect(c);
        ASSERT_TRUE(expected.outcome.code == SATCHEL_OK);
        ASSERT_EQ(check(c, expected, engine(), n % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
            << describe(c, GetParam());
      }
    }
  }
}

// Whatever its weight is. Rows on both sides of the width from which on they are branched around, with and without
// offsets.
TEST_P(OneRowBags, LeaveNoTraceOfARowThatWasPruned) {
  constexpr float kInfinity = std::numeric_limits<float>::infinity(), kNan = std::numeric_limits<float>::quiet_NaN();
  constexpr float kWeights[] = {kInfinity, -kInfinity, kNan, -1, 0x1p120f, 0};
  struct Rows {
    int32_t bits;
    int64_t dim;
  };
  for (const Rows rows : {Rows{8, 16}, {8, 240}, {8, 300}, {8, 1028}, {4, 128}, {4, 200}, {2, 64}, {2, 520}}) {
    for (uint64_t n = 16; n < 32; ++n) {
      for (const bool single : {false, true}) {
        EmbeddingBagSpec spec = spec_of(n, rows.bits, rows.dim);
        spec.weighted = n % 3 != 0;
        if (single) {
          spec.offset_type = IndexType::kNone;
          spec.include_last_offset = false;
          spec.pooling = Pooling::kSum;
        }
        BagCase c = bags_of(case_seed(129, n), spec, std::vector<int64_t>(50, 1));
        size_t pruned = 0;
        for (size_t at = 0; at < c.indices.size(); ++at) {
          if (c.mapping[static_cast<size_t>(c.indices[at])] >= 0) continue;
          if (spec.weighted) c.weights[at] = kWeights[pruned % std::size(kWeights)];
          ++pruned;
        }
        ASSERT_GT(pruned, 0U);
        const Expectation expected = expect(c);
        ASSERT_TRUE(expected.outcome.code == SATCHEL_OK);
        ASSERT_EQ(check(c, expected, engine(), n % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
            << describe(c, GetParam());
      }
    }
  }
}

TEST_P(OneRowBags, MayBeginBehindTheFirstIndex) {
  for (const int64_t dim : {3, 64, 520}) {
    for (uint64_t n = 0; n < 32; ++n) {
      BagCase c = bags_of(case_seed(122, n), spec_of(n, 8, dim), lengths_with(kBags, 1));
      const auto skipped = static_cast<int64_t>(n % 4);
      for (int64_t k = 0; k < skipped; ++k) {
        c.indices.push_back(0);
        if (c.spec.weighted) c.weights.push_back(0.5f);
      }
      for (int64_t& offset : c.offsets) offset += skipped;
      const Expectation expected = expect(c);
      ASSERT_TRUE(expected.outcome.code == SATCHEL_OK);
      ASSERT_EQ(check(c, expected, engine(), Guard::kAfter), "") << describe(c, GetParam());
    }
  }
}

TEST_P(OneRowBags, TellTheFirstIndexOutOfRange) {
  for (const int64_t dim : {4, 96, 256, 520}) {
    for (uint64_t n = 0; n < 32; n += 3) {
      const int32_t bits = n % 2 == 1 ? 4 : n % 4 == 0 ? 8 : 2;
      const BagCase whole = bags_of(case_seed(123, n), spec_of(n, bits, dim), lengths_with(n % (kBags + 1), 2));
      for (int64_t position = 0; position < whole.index_count(); ++position) {
        BagCase c = whole;
        const int64_t limit = c.spec.pruned ? static_cast<int64_t>(c.mapping.size()) : c.row_count;
        c.indices[static_cast<size_t>(position)] = position % 2 == 0 ? -1 : limit;
        if (position % 3 == 0) c.indices.back() = std::numeric_limits<int32_t>::min();
        const Expectation expected = expect(c);
        ASSERT_EQ(expected.outcome.code, SATCHEL_INDEX_OUT_OF_RANGE);
        ASSERT_EQ(check(c, expected, engine(), position % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
            << describe(c, GetParam()) << ", position " << position;
      }
    }
  }
}

TEST_P(OneRowBags, TellTheFirstMappedRowOutOfRange) {
  for (const int64_t dim : {4, 96, 520}) {
    for (uint64_t n = 16; n < 32; n += 3) {
      const int32_t bits = n % 2 == 1 ? 8 : dim % 96 == 0 ? 4 : 2;
      const BagCase whole = bags_of(case_seed(126, n), spec_of(n, bits, dim), lengths_with(n % (kBags + 1), 2));
      for (const int64_t index : whole.indices) {
        for (const int64_t row : {whole.row_count, int64_t{-2}, int64_t{std::numeric_limits<int32_t>::min()}}) {
          BagCase c = whole;
          c.mapping[static_cast<size_t>(index)] = static_cast<int32_t>(row);
          const Expectation expected = expect(c);
          ASSERT_NE(expected.outcome.code, SATCHEL_OK);
          ASSERT_EQ(check(c, expected, engine(), Guard::kBefore), "") << describe(c, GetParam()) << ", row " << row;
        }
      }
    }
  }
}

// Nothing is read in place of rows that are not there, where there is nothing to read; with offsets and without.
TEST_P(OneRowBags, OfATableWithoutRows) {
  for (const int64_t dim : {32, 1028}) {
    for (uint64_t n = 16; n < 32; ++n) {
      EmbeddingBagSpec spec = spec_of(n, 8, dim);
      if (n % 3 == 0) {
        spec.offset_type = IndexType::kNone;
        spec.include_last_offset = false;
        spec.pooling = Pooling::kSum;
      }
      BagCase c = bags_of(case_seed(127, n), spec, lengths_with(kBags, 1));
      if (n % 3 == 0) c.offsets.clear();
      c.row_count = 0;
      c.table.clear();
      for (int32_t& row : c.mapping) row = -1;
      ASSERT_EQ(check(c, expect(c), engine(), Guard::kAfter), "") << describe(c, GetParam());
      c.mapping[static_cast<size_t>(c.indices[kBags / 2])] = 0;
      const Expectation expected = expect(c);
      ASSERT_EQ(expected.outcome.code, SATCHEL_MAPPED_ROW_OUT_OF_RANGE);
      ASSERT_EQ(check(c, expected, engine(), Guard::kAfter), "") << describe(c, GetParam());
    }
  }
}

TEST_P(OneRowBags, TellTheFirstOffsetOutOfRange) {
  for (const int64_t dim : {3, 64}) {
    for (uint64_t n = 0; n < 32; n += 3) {
      const EmbeddingBagSpec spec = spec_of(n, 8, dim);
      const BagCase whole = bags_of(case_seed(124, n), spec, lengths_with(kBags, 1));
      for (size_t at = 0; at < whole.offsets.size(); ++at) {
        std::vector<int64_t> values = {-1,
                                       0,
                                       whole.index_count(),
                                       whole.index_count() + 1,
                                       std::numeric_limits<int32_t>::min(),
                                       std::numeric_limits<int32_t>::max(),
                                       whole.offsets[at] - 1,
                                       whole.offsets[at] + 1};
        if (spec.offset_type == IndexType::kI64) {
          values.insert(values.end(), {std::numeric_limits<int64_t>::min(), std::numeric_limits<int64_t>::max(),
                                       std::numeric_limits<int64_t>::min() + whole.offsets[at]});
        }
        for (const int64_t value : values) {
          BagCase c = whole;
          c.offsets[at] = value;
          ASSERT_EQ(check(c, expect(c), engine(), at % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
              << describe(c, GetParam()) << ", offset " << at << " is " << value;
        }
      }
    }
  }
}

// Offsets that go on where the indices have ended.
TEST_P(OneRowBags, EndWithTheIndices) {
  for (uint64_t n = 0; n < 32; ++n) {
    BagCase c = bags_of(case_seed(125, n), spec_of(n, 8, 32), lengths_with(kBags, 1));
    c.indices.resize(static_cast<size_t>(kBags / 2));
    if (c.spec.weighted) c.weights.resize(c.indices.size());
    const Expectation expected = expect(c);
    ASSERT_EQ(expected.outcome.code, SATCHEL_OFFSET_OUT_OF_RANGE);
    ASSERT_EQ(check(c, expected, engine(), Guard::kAfter), "") << describe(c, GetParam());
  }
}

#if defined(__x86_64__)
// Rows of codes 0 to 2 whose sums and biases are so small that they are flushed on the way, on threads that
// do so, and whose products are zeros of both signs.
BagCase tiny_case(uint64_t seed, const EmbeddingBagSpec& spec, const std::vector<int64_t>& lengths) {
  BagCase c = bags_of(seed, spec, lengths);
  Random random(seed);
  set_tiny_table(random, &c);
  for (int32_t& row : c.mapping) row = random.chance(0.5) ? static_cast<int32_t>(random.range(0, 39)) : -1;
  set_bags(random, &c, lengths);
  return c;
}

TEST_P(OneRowBags, FlushAndRoundAsOthersDo) {
  constexpr uint32_t kFlushToZero = MxcsrBits::kFlushToZero, kDenormalsAreZero = MxcsrBits::kDenormalsAreZero;
  for (const uint32_t flushing : {0U, kFlushToZero, kDenormalsAreZero, kFlushToZero | kDenormalsAreZero}) {
    for (uint32_t rounding = 0; rounding < 4; ++rounding) {
      const uint32_t mode = flushing | MxcsrBits::rounding(rounding);
      for (uint64_t n = 0; n < 64; n += 2) {
        for (const size_t other : {size_t{0}, size_t{3}, static_cast<size_t>(kBags)}) {
          // A few columns, and several passes.
          EmbeddingBagSpec spec = spec_of(n % 32, 8, n < 32 ? 20 : 520);
          spec.weighted = std::popcount(n) % 2 == 1;
          const BagCase c = tiny_case(case_seed(128, n), spec, lengths_with(other, 2));
          const Expectation expected = [&] {
            const MxcsrBits bits(mode);
            return expect(c);
          }();
          ASSERT_EQ(check_with(mode, c, expected, engine()), "") << describe(c, GetParam()) << ", modes " << mode;
        }
      }
    }
  }
}
#endif

SATCHEL_TEST_EVERY_TARGET(OneRowBags);

// The tests above would pass as well if no kernel had that loop.
TEST(OneRowBagsPlan, HaveALoop) {
  struct Case {
    const char* spec;
    bool has;
  };
  for (const Case& c : {
           Case{"embedding_bag bits=8 dim=3", true},
           Case{"embedding_bag bits=4 dim=128 weighted index=i32", true},
           Case{"embedding_bag bits=2 dim=2048 numerics=fast", true},
           Case{"embedding_bag bits=8 dim=32 pruned", true},
           Case{"embedding_bag bits=8 dim=32 numerics=integer", false},
       }) {
    for (const satchel::Target& target : kTargets) {
      EXPECT_TRUE(has_register(built_plan("embedding_bag bits=8 dim=32 offset=none", target), "one_row_end"));
      EXPECT_EQ(has_register(built_plan(c.spec, target), "one_row_end"), c.has) << c.spec << " on " << target.name;
      const std::string mean = std::string(c.spec) + " pooling=mean";
      EXPECT_EQ(has_register(built_plan(mean, target), "one_row_end"), c.has && target.machine.asks_thread)
          << mean << " on " << target.name;
    }
  }
}

// What is done about rows that were pruned depends on their width, and on whether they have weights.
TEST(OneRowBagsPlan, ReadOtherRowsInPlaceOfNarrowOnes) {
  struct Case {
    const char* spec;
    const char* target;
    bool masked, blank;
  };
  for (const Case& c : {
           Case{"embedding_bag bits=8 dim=240 pruned weighted offset=none", "avx512", true, false},
           Case{"embedding_bag bits=8 dim=240 pruned offset=none", "avx512", false, true},
           Case{"embedding_bag bits=8 dim=241 pruned weighted offset=none", "avx512", false, false},
           Case{"embedding_bag bits=8 dim=241 pruned offset=none", "avx512", false, false},
           Case{"embedding_bag bits=4 dim=128 pruned offset=none", "avx512+subnormals", false, true},
           Case{"embedding_bag bits=4 dim=200 pruned offset=none", "avx512+subnormals", false, false},
           Case{"embedding_bag bits=8 dim=192 pruned weighted offset=none", "avx2", true, false},
           Case{"embedding_bag bits=8 dim=200 pruned weighted offset=none", "avx2", false, false},
           Case{"embedding_bag bits=2 dim=1024 pruned", "aarch64+sve", false, false},
       }) {
    const satchel::Target* target = find_target(c.target);
    if (target == nullptr) continue;  // not of this build
    const Plan plan = built_plan(c.spec, *target);
    EXPECT_EQ(has_register(plan, "kept_bits"), c.masked) << c.spec << " on " << c.target;
    EXPECT_EQ(has_register(plan, "blank_row"), c.blank) << c.spec << " on " << c.target;
  }
}

#if defined(SATCHEL_WITH_ASMJIT)
// Sums may be in another order than columns are, until the end of a bag; one row is not.
TEST(OneRowBagsPlan, DecodeInTheOrderOfColumns) {
  const auto restores = [](const char* spec, const char* target) {
    const Plan plan = built_plan(spec, target);
    return std::any_of(plan.ops.begin(), plan.ops.end(), [](const Op& op) {
      return op.code == OpCode::kZipLow || op.code == OpCode::kZipHigh || op.code == OpCode::kPermute2;
    });
  };
  for (const char* target : {"avx2", "avx2+subnormals"}) {
    EXPECT_TRUE(restores("embedding_bag bits=4 dim=32", target));
    EXPECT_FALSE(restores("embedding_bag bits=4 dim=32 offset=none", target));
    EXPECT_FALSE(restores("embedding_bag bits=4 dim=24", target)) << "saves nothing";
    EXPECT_FALSE(restores("embedding_bag bits=4 dim=88", target)) << "takes a second pass";
    for (const char* spec : {"embedding_bag bits=4 dim=96", "embedding_bag bits=4 dim=256 weighted",
                             "embedding_bag bits=4 dim=512 weighted numerics=fast"}) {
      EXPECT_TRUE(restores(spec, target)) << spec;
    }
  }
  EXPECT_TRUE(restores("embedding_bag bits=2 dim=64", "avx512"));
  EXPECT_FALSE(restores("embedding_bag bits=2 dim=64 offset=none", "avx512"));
}
#endif

}  // namespace
}  // namespace satchel::test
