// Kernels that pool two bags at a time: bags of lengths that differ, odd numbers of them, and every kind of broken data
// in either bag of a pair, which must be told as if there were no pairs. Of pruned tables, too.
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/targets.h"
#include "tests/support/built_plan.h"
#include "tests/support/check.h"
#include "tests/support/environment.h"
#include "tests/support/small_table.h"

namespace satchel::test {
namespace {

constexpr int64_t kDims[] = {1, 3, 4, 8, 12, 16, 20, 32, 48, 64, 80, 96, 100, 128};

// Bags long enough on average that they come in pairs, most of them; `longest` rows at most.
BagCase long_bags(uint64_t seed, const EmbeddingBagSpec& spec, int64_t bags, int64_t longest) {
  BagCase c = random_case(seed, spec, 600);
  Random random(seed);
  set_small_table(random, &c);
  c.mapping.clear();
  if (spec.pruned)
    c.mapping = random.chance(0.2) ? std::vector<int32_t>{0} : half_pruned(random, c);  // 0: not after all
  std::vector<int64_t> lengths;
  for (int64_t bag = 0; bag < bags; ++bag) {
    lengths.push_back(random.chance(0.5) ? longest / 2 : random.pick<int64_t>({0, 1, longest / 2 + 1, longest}));
  }
  set_bags(random, &c, lengths);
  return c;
}

// What an index has to be below.
int64_t index_limit(const BagCase& c) {
  return c.mapping.empty() || c.mapping == std::vector<int32_t>{0} ? c.row_count
                                                                   : static_cast<int64_t>(c.mapping.size());
}

EmbeddingBagSpec spec_of(uint64_t n, int32_t bits, int64_t dim) {
  EmbeddingBagSpec spec;
  spec.pruned = n / 8 % 2 == 1;
  spec.bits = bits;
  spec.dim = dim;
  spec.weighted = n % 2 == 1;
  spec.pooling = n / 2 % 2 == 1 ? Pooling::kMean : Pooling::kSum;
  spec.include_last_offset = n / 4 % 2 == 1;
  spec.index_type = n % 3 == 0 ? IndexType::kI32 : IndexType::kI64;
  spec.prefetch_distance = n % 4 == 3 ? static_cast<int32_t>(n) : -1;  // also where there are few rows
  spec.offset_type = n % 5 == 0 ? IndexType::kI32 : IndexType::kI64;
  return spec;
}

class BagPairs : public EveryTarget {};

TEST_P(BagPairs, HaveTheBitsOfSingleBags) {
  for (const int32_t bits : {8, 4, 2}) {
    for (const int64_t dim : kDims) {
      if (!layout_allows(bits, dim)) continue;
      for (uint64_t n = 0; n < 16; ++n) {
        const int64_t bags = n % 8 == 0 ? 2 : static_cast<int64_t>(5 + n);
        const BagCase c = long_bags(case_seed(111, n), spec_of(n, bits, dim), bags, n % 2 == 0 ? 100 : 40);
        const Expectation expected = expect(c);
        ASSERT_TRUE(expected.outcome.code == SATCHEL_OK);
        ASSERT_EQ(check(c, expected, engine(), n % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
            << describe(c, GetParam());
      }
    }
  }
}

// One index, at any position, or two of them in either order. Longer rows are not pooled in pairs, but some of them are
// begun while the row before is pooled.
TEST_P(BagPairs, TellTheFirstIndexOutOfRange) {
  for (const int64_t dim : {4, 32, 96, 128, 256}) {
    for (uint64_t n = 0; n < 16; ++n) {
      const int32_t bits = n % 2 == 1 ? 4 : n % 4 == 0 ? 8 : 2;
      const BagCase whole = long_bags(case_seed(112, n), spec_of(n, bits, dim), 4, 80);
      for (int64_t position = static_cast<int64_t>(n % 3); position < whole.index_count(); position += 3) {
        BagCase c = whole;
        const int64_t other = (position * 7 + 13) % whole.index_count();
        c.indices[static_cast<size_t>(position)] = position % 2 == 0 ? -1 : index_limit(c);
        if (position % 3 == 0) c.indices[static_cast<size_t>(other)] = std::numeric_limits<int32_t>::min();
        const Expectation expected = expect(c);
        ASSERT_EQ(expected.outcome.code, SATCHEL_INDEX_OUT_OF_RANGE);
        ASSERT_EQ(check(c, expected, engine(), position % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
            << describe(c, GetParam()) << ", position " << position;
      }
    }
  }
}

TEST_P(BagPairs, TellTheFirstMappedRowOutOfRange) {
  for (const int64_t dim : {4, 32, 96}) {
    for (uint64_t n = 8; n < 16; ++n) {
      const BagCase whole = long_bags(case_seed(115, n), spec_of(n, 8, dim), 4, 60);
      for (size_t entry = 0; entry < whole.mapping.size() && index_limit(whole) > whole.row_count; ++entry) {
        BagCase c = whole;
        c.mapping[entry] = entry % 2 == 0 ? -2 : static_cast<int32_t>(c.row_count);
        if (entry % 3 == 0 && !c.indices.empty()) c.indices[(entry * 7 + 13) % c.indices.size()] = index_limit(c);
        const Expectation expected = expect(c);
        ASSERT_EQ(check(c, expected, engine(), entry % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
            << describe(c, GetParam()) << ", entry " << entry;
      }
    }
  }
}

// Pairs that are too long to be looked up as a whole, and those that just are not.
TEST_P(BagPairs, OfAnyLength) {
  for (const int64_t dim : {3, 32}) {
    for (uint64_t n = 0; n < 16; ++n) {
      BagCase c = long_bags(case_seed(116, n), spec_of(n, 8, dim), 2, 40);
      Random random(case_seed(117, n));
      for (int32_t& row : c.mapping) row = std::max(row, 0);  // all are kept, all room is taken
      const int64_t rows = RowLookup::Place::kRows;
      set_bags(random, &c,
               {20, 40, rows - 1, 1, rows / 2, rows / 2, rows / 2 + static_cast<int64_t>(n % 2), rows / 2, 9});
      const Expectation expected = expect(c);
      ASSERT_EQ(check(c, expected, engine(), n % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
          << describe(c, GetParam());
    }
  }
}

TEST_P(BagPairs, TellTheFirstOffsetOutOfRange) {
  for (const int64_t dim : {3, 64}) {
    for (uint64_t n = 0; n < 16; ++n) {
      const EmbeddingBagSpec spec = spec_of(n, 8, dim);
      const BagCase whole = long_bags(case_seed(113, n), spec, 6, 80);
      for (size_t at = 0; at < whole.offsets.size(); ++at) {
        std::vector<int64_t> values = {-1, whole.index_count() + 1, std::numeric_limits<int32_t>::min(),
                                       std::numeric_limits<int32_t>::max(), at == 0 ? -5 : whole.offsets[at - 1] - 1};
        if (spec.offset_type == IndexType::kI64) {
          values.insert(values.end(), {std::numeric_limits<int64_t>::min(), std::numeric_limits<int64_t>::max(),
                                       std::numeric_limits<int64_t>::min() + whole.offsets[at]});
        }
        for (const int64_t value : values) {
          BagCase c = whole;
          c.offsets[at] = value;
          const Expectation expected = expect(c);
          ASSERT_NE(expected.outcome.code, SATCHEL_OK);
          ASSERT_EQ(check(c, expected, engine(), at % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
              << describe(c, GetParam()) << ", offset " << at << " is " << value;
        }
      }
    }
  }
}

// No row to read, or none that an index could be mapped to: every index is out of range.
TEST_P(BagPairs, OfATableWithoutRows) {
  for (const uint64_t n : {0, 8}) {
    BagCase whole = long_bags(case_seed(114, n), spec_of(n, 8, 32), 6, 80);
    whole.indices.back() = 0;
    if (whole.spec.pruned) whole.mapping[0] = 0;  // or all might be pruned
    for (const bool no_mapping : {false, true}) {
      BagCase c = whole;
      if (no_mapping) c.mapping.clear();
      if (!no_mapping || !c.spec.pruned) {
        c.row_count = 0;
        c.table.clear();
      }
      const Expectation expected = expect(c);
      ASSERT_NE(expected.outcome.code, SATCHEL_OK);
      EXPECT_EQ(check(c, expected, engine(), Guard::kAfter), "") << describe(c, GetParam());
    }
  }
}

SATCHEL_TEST_EVERY_TARGET(BagPairs);

#if defined(SATCHEL_WITH_ASMJIT)
// The tests above would pass as well if no kernel pooled bags so.
TEST(BagPairsPlan, HasThemWhereRowsWaitForSums) {
  struct Case {
    const char* spec;
    bool avx512, avx2;
  };
  for (const Case& c : {
           Case{"embedding_bag bits=8 dim=3", true, true},
           Case{"embedding_bag bits=8 dim=32 weighted pooling=mean index=i32", true, true},
           Case{"embedding_bag bits=8 dim=64", true, false},
           Case{"embedding_bag bits=8 dim=96", true, false},
           Case{"embedding_bag bits=8 dim=112", false, false},
           Case{"embedding_bag bits=4 dim=64", true, false},
           Case{"embedding_bag bits=2 dim=96", true, false},
           Case{"embedding_bag bits=8 dim=32 numerics=fast", false, false},
           Case{"embedding_bag bits=8 dim=32 pruned", true, true},
           Case{"embedding_bag bits=8 dim=112 pruned", false, false},
           Case{"embedding_bag bits=8 dim=32 offset=none", false, false},
       }) {
    for (const char* name : {"avx512", "avx2"}) {
      const bool has = has_register(built_plan(c.spec, name), "next_acc");
      EXPECT_EQ(has, std::string_view(name) == "avx512" ? c.avx512 : c.avx2) << c.spec << " on " << name;
    }
  }
}
#endif

}  // namespace
}  // namespace satchel::test
