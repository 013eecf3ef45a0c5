// Bags of pruned tables that take several chunks of looked-up rows, in one pass and in several, of masked codes too;
// and everything that can be wrong behind the first chunk, or in one of four rows that are looked up together.
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/operators/row_lookup.h"
#include "codegen/targets.h"
#include "tests/support/built_plan.h"
#include "tests/support/check.h"
#include "tests/support/environment.h"
#include "tests/support/small_table.h"

namespace satchel::test {
namespace {

constexpr int64_t kChunk = RowLookup::Place::kChunk;

// Of one pass, of several, and of masked codes, on one machine or another.
constexpr Format kFormats[] = {{8, 8}, {8, 100}, {8, 600}, {4, 30}, {4, 128}, {4, 1024}, {2, 40}};

BagCase case_of(uint64_t seed, const EmbeddingBagSpec& spec, const std::vector<int64_t>& lengths) {
  BagCase c = random_case(seed, spec, 600);
  Random random(seed);
  set_small_table(random, &c);
  c.mapping = half_pruned(random, c);
  set_bags(random, &c, lengths);
  for (float& weight : c.weights) weight = static_cast<float>(random.range(1, 7)) / 4;
  return c;
}

class PrunedBags : public EveryTarget {};

TEST_P(PrunedBags, OfAnyNumberOfChunks) {
  for (const Format& format : kFormats) {
    for (uint64_t n = 0; n < 8; ++n) {
      std::vector<int64_t> lengths = {0, 1, 2, 3, 4, 5, 6, 7, 9};
      for (int64_t more = -1; more <= 4; ++more) lengths.push_back(kChunk + more);
      lengths.insert(lengths.end(), {2 * kChunk + 1, 4 * kChunk + 1, 1});
      const BagCase c = case_of(case_seed(121, n), pruned_spec(n, format), lengths);
      const Expectation expected = expect(c);
      ASSERT_TRUE(expected.outcome.code == SATCHEL_OK);
      ASSERT_EQ(check(c, expected, engine(), n % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
          << describe(c, GetParam());
    }
  }
}

// At every place of a four, in the first chunk and behind it: an index, a mapped row, and one behind the other.
TEST_P(PrunedBags, TellTheFirstThatIsOutOfRange) {
  for (const Format& format : kFormats) {
    for (uint64_t n = 0; n < 8; ++n) {
      const BagCase whole = case_of(case_seed(122, n), pruned_spec(n, format), {3, kChunk + 30, 10, kChunk / 2});
      const auto limit = static_cast<int64_t>(whole.mapping.size());
      for (const int64_t first : {int64_t{5}, kChunk - 2, kChunk + 4, kChunk + 35}) {
        for (int64_t position = first; position < first + 5; ++position) {
          BagCase c = whole;
          const auto at = static_cast<size_t>(position);
          const bool index = (position + static_cast<int64_t>(n)) % 2 == 0;
          if (index) {
            c.indices[at] = position % 3 == 0 ? std::numeric_limits<int32_t>::min() : limit;
          } else {
            c.mapping.push_back(position % 3 == 0 ? std::numeric_limits<int32_t>::min()
                                                  : static_cast<int32_t>(c.row_count));
            c.indices[at] = limit;
          }
          if (position % 5 == 0) c.indices[at + 2] = -1;
          const Expectation expected = expect(c);
          ASSERT_NE(expected.outcome.code, SATCHEL_OK);
          ASSERT_EQ(check(c, expected, engine(), position % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
              << describe(c, GetParam()) << ", position " << position;
        }
      }
    }
  }
}

// For which masked codes are not exact: the bag is begun again in the other way.
TEST_P(PrunedBags, HaveALargeWeightAnywhere) {
  for (const Format& format : {Format{4, 128}, Format{4, 1024}}) {
    for (const uint64_t n : {1, 3, 5, 7}) {
      const BagCase whole = case_of(case_seed(123, n), pruned_spec(n, format), {kChunk + 30, 12, kChunk + 1});
      for (const int64_t position : {int64_t{2}, kChunk - 1, kChunk, kChunk + 5, kChunk + 29, kChunk + 36}) {
        BagCase c = whole;
        c.weights[static_cast<size_t>(position)] = 0x1p40f;
        c.mapping[static_cast<size_t>(c.indices[static_cast<size_t>(position)])] = 7;  // kept
        ASSERT_EQ(check(c, expect(c), engine(), n % 4 == 1 ? Guard::kAfter : Guard::kBefore), "")
            << describe(c, GetParam()) << ", position " << position;
      }
    }
  }
}

SATCHEL_TEST_EVERY_TARGET(PrunedBags);

#if defined(SATCHEL_WITH_ASMJIT)
// The tests above would pass as well if no kernel did.
TEST(PrunedBagsPlan, LooksUpFourRowsAtATime) {
  struct Case {
    const char* spec;
    bool avx512;
  };
  for (const Case& c : {
           Case{"embedding_bag bits=8 dim=3 pruned", true},
           Case{"embedding_bag bits=8 dim=64 pruned weighted index=i32", true},
           Case{"embedding_bag bits=8 dim=100 pruned numerics=fast", true},
           Case{"embedding_bag bits=4 dim=128 pruned", true},
           Case{"embedding_bag bits=8 dim=64", false},
           Case{"embedding_bag bits=8 dim=64 pruned offset=none", false},
           Case{"embedding_bag bits=8 dim=384 pruned", false},   // its sums have all registers
           Case{"embedding_bag bits=4 dim=1024 pruned", false},  // and so have those of its passes
           Case{"embedding_bag bits=8 dim=64 pruned numerics=integer", false},
       }) {
    for (const char* name : {"avx512", "avx2"}) {
      const Plan plan = built_plan(c.spec, name);
      const bool has =
          std::any_of(plan.ops.begin(), plan.ops.end(), [](const Op& op) { return op.code == OpCode::kStoreI64s; });
      EXPECT_EQ(has, c.avx512 && std::string_view(name) == "avx512") << c.spec << " on " << name;
    }
  }
}
#endif

}  // namespace
}  // namespace satchel::test
