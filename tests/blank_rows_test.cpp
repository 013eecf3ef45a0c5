// Short bags of pruned tables, whose pruned rows are pooled as blank ones: they must leave no trace, whatever is around
// them.
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/operators/blank_row.h"
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

constexpr Format kFormats[] = {{8, 1},  {8, 8},   {8, 33}, {8, 64}, {8, 100}, {8, 128}, {8, 256},
                               {4, 16}, {4, 128}, {4, 62}, {2, 40}, {2, 128}, {2, 200}};
constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kWeightsOfPruned[] = {kInfinity, -kInfinity, std::numeric_limits<float>::quiet_NaN(), -1, 0x1p120f, 0};

// Bags of up to five rows, with every choice of those that are kept. Entry 0 of the mapping is pruned, others are rows:
// of these the first two are zeros of either sign, the next ones each other's opposite, and some have large scales.
BagCase every_choice(uint64_t seed, const EmbeddingBagSpec& spec) {
  constexpr int64_t kMostRows = 5;
  BagCase c = random_case(seed, spec, 600);
  Random random(seed);
  set_small_table(random, &c);
  const RowFormat& format = row_format(spec);
  const int64_t stride = row_stride(spec), bytes = format.row_bytes(spec.dim);
  const auto row = [&](int64_t number) { return c.table.begin() + number * stride; };
  const int64_t scale_sign = format.bias_offset(spec.dim) - 1, bias_sign = bytes - 1;
  for (const int64_t zero : {0, 1}) {
    std::fill_n(row(zero), bytes, uint8_t{0});
    row(zero)[bias_sign] = zero == 0 ? 0x80 : 0;
  }
  std::fill_n(row(2), format.code_bytes(spec.dim), uint8_t{0});
  std::copy_n(row(2), bytes, row(3));
  row(3)[scale_sign] ^= 0x80;
  row(3)[bias_sign] ^= 0x80;
  for (const int64_t large : {4, 5}) row(large)[scale_sign] = 0x58;  // 2^7 as f16, more as f32

  c.mapping = {-1};
  for (int32_t number = 0; number < 20; ++number) c.mapping.push_back(number);
  std::vector<int64_t> lengths;
  for (int64_t length = 0; length <= kMostRows; ++length) lengths.insert(lengths.end(), size_t{1} << length, length);
  set_bags(random, &c, lengths);
  size_t position = 0;
  for (int64_t length = 0; length <= kMostRows; ++length) {
    for (int64_t kept = 0; kept < int64_t{1} << length; ++kept) {
      for (int64_t k = 0; k < length; ++k, ++position) {
        const bool is_kept = (kept >> k & 1) != 0;
        c.indices[position] = is_kept ? random.range(1, random.chance(0.5) ? 6 : 20) : 0;
        if (!spec.weighted) continue;
        c.weights[position] = is_kept ? static_cast<float>(random.range(-7, 7)) / 4
                                      : kWeightsOfPruned[static_cast<size_t>(random.range(0, 5))];
      }
    }
  }
  return c;
}

class BlankRows : public EveryTarget {};

TEST_P(BlankRows, LeaveNoTrace) {
  for (const Format& format : kFormats) {
    for (uint64_t n = 0; n < 24; ++n) {
      const BagCase c = every_choice(case_seed(131, n), pruned_spec(n, format));
      const Expectation expected = expect(c);
      ASSERT_TRUE(expected.outcome.code == SATCHEL_OK);
      ASSERT_EQ(check(c, expected, engine(), n % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
          << describe(c, GetParam());
    }
  }
}

#if defined(__x86_64__)
// Where the thread flushes subnormal numbers, sums can be -0, and more.
TEST_P(BlankRows, FlushAndRoundAsOthersDo) {
  constexpr uint32_t kFlushToZero = MxcsrBits::kFlushToZero, kDenormalsAreZero = MxcsrBits::kDenormalsAreZero;
  for (const uint32_t flushing : {0U, kFlushToZero, kDenormalsAreZero, kFlushToZero | kDenormalsAreZero}) {
    for (uint32_t rounding = 0; rounding < 4; ++rounding) {
      const uint32_t mode = flushing | MxcsrBits::rounding(rounding);
      for (uint64_t n = 0; n < 24; ++n) {
        BagCase c = every_choice(case_seed(134, n), pruned_spec(n, {8, 33}));
        Random random(n);
        set_tiny_table(random, &c);
        const Expectation expected = [&] {
          const MxcsrBits bits(mode);
          return expect(c);
        }();
        ASSERT_EQ(check_with(mode, c, expected, engine()), "") << describe(c, GetParam()) << ", modes " << mode;
      }
    }
  }
}
#endif

TEST_P(BlankRows, NeedNoTable) {
  for (const Format& format : kFormats) {
    for (uint64_t n = 0; n < 8; ++n) {
      BagCase c = every_choice(case_seed(132, n), pruned_spec(n, format));
      c.row_count = 0;
      c.table.clear();
      c.mapping.assign(c.mapping.size(), -1);
      for (const bool one_is_wrong : {false, true}) {
        if (one_is_wrong) c.mapping[3] = 0;
        const Expectation expected = expect(c);
        ASSERT_EQ(expected.outcome.code == SATCHEL_OK, !one_is_wrong);
        ASSERT_EQ(check(c, expected, engine(), n % 2 == 0 ? Guard::kAfter : Guard::kBefore), "")
            << describe(c, GetParam());
      }
    }
  }
}

TEST_P(BlankRows, TellTheFirstThatIsOutOfRange) {
  for (const Format& format : kFormats) {
    for (uint64_t n = 0; n < 8; ++n) {
      const BagCase whole = every_choice(case_seed(133, n), pruned_spec(n, format));
      const auto limit = static_cast<int64_t>(whole.mapping.size());
      for (size_t at = 0; at < whole.indices.size(); at += 1 + n) {
        BagCase c = whole;
        const bool far = at % 3 == 0;
        c.indices[at] = limit;
        if (at % 2 == 0) {
          c.mapping.push_back(far ? std::numeric_limits<int32_t>::min() : static_cast<int32_t>(c.row_count));
        } else if (far) {
          c.indices[at] = std::numeric_limits<int32_t>::min();
        }
        const Expectation expected = expect(c);
        ASSERT_NE(expected.outcome.code, SATCHEL_OK);
        ASSERT_EQ(check(c, expected, engine(), at % 4 < 2 ? Guard::kAfter : Guard::kBefore), "")
            << describe(c, GetParam()) << ", position " << at;
      }
    }
  }
}

SATCHEL_TEST_EVERY_TARGET(BlankRows);

TEST(BlankRow, IsAsLongAsOthers) {
  for (const RowFormat& format : kRowFormats) {
    for (int64_t dim = format.dim_multiple(); dim <= kMostBlankColumns; dim += format.dim_multiple()) {
      const uint8_t* row = blank_row(format, dim);
      ASSERT_TRUE(std::all_of(row, row + format.scale_offset(dim), [](uint8_t code) { return code == 0; }));
      ASSERT_NE(row[format.bias_offset(dim) - 1], 0) << "the scale of " << dim;
      ASSERT_TRUE(
          std::all_of(row + format.bias_offset(dim), row + format.row_bytes(dim), [](uint8_t b) { return b == 0; }));
    }
  }
}

#if defined(SATCHEL_WITH_ASMJIT)
// The tests above would pass as well if no kernel had them.
TEST(BlankRowsPlan, AreForRowsOfFewVectors) {
  struct Case {
    const char* spec;
    bool avx512, avx2;
  };
  for (const Case& c : {
           Case{"embedding_bag bits=8 dim=3 pruned", true, true},
           Case{"embedding_bag bits=8 dim=64 pruned weighted pooling=mean", true, true},
           Case{"embedding_bag bits=4 dim=64 pruned numerics=fast", true, true},
           Case{"embedding_bag bits=2 dim=128 pruned", true, false},
           Case{"embedding_bag bits=8 dim=256 pruned", true, false},
           Case{"embedding_bag bits=8 dim=300 pruned", false, false},
           Case{"embedding_bag bits=8 dim=16", false, false},
           Case{"embedding_bag bits=8 dim=16 pruned offset=none", false, false},
           Case{"embedding_bag bits=8 dim=16 pruned numerics=integer", false, false},
       }) {
    for (const char* name : {"avx512", "avx2", "interpreter"}) {
      const bool has = has_register(built_plan(c.spec, name), "blank_bag_end");
      const std::string_view of = name;
      EXPECT_EQ(has, of == "avx512" ? c.avx512 : of == "avx2" && c.avx2) << c.spec << " on " << name;
    }
  }
}
#endif

}  // namespace
}  // namespace satchel::test
