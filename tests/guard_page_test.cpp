// Every buffer of a call flush against an inaccessible page, before or after it, inputs read-only: one byte
// too far is a crash, and the crash says which case it was. Also rows and outputs further away than 32 bits
// can say.
#include <gtest/gtest.h>

#include <cstring>
#include <string>
#include <vector>

#include "tests/support/check.h"
#include "tests/support/crash_note.h"
#include "tests/support/environment.h"
#include "tests/support/targets.h"

namespace satchel::test {
namespace {

class GuardPage : public EveryTarget {
 protected:
  void expect_good(const BagCase& c) {
    const Expectation expected = expect(c);
    for (const Guard side : {Guard::kBefore, Guard::kAfter}) {
      const std::string report = check(c, expected, engine(), side);
      if (!report.empty()) ADD_FAILURE() << report;
    }
  }

  // The first, the last and the only row of a table of `rows` rows, in bags of one and of several.
  static BagCase edge_case(const EmbeddingBagSpec& spec, int64_t rows, uint64_t seed) {
    BagCase c = random_case(seed, spec, 0);
    c.row_count = rows;
    c.table.resize(static_cast<size_t>(rows * row_stride(spec)));
    Random random(seed);
    for (uint8_t& byte : c.table) byte = static_cast<uint8_t>(random.range(0x30, 0x40));  // finite as f16 and f32
    c.indices = {0, rows - 1, rows - 1, 0, rows - 1};
    c.mapping.clear();
    if (spec.pruned) {
      c.mapping = {static_cast<int32_t>(rows - 1), 0, -1};
      c.indices = {0, 1, 0, 2, 0};
    }
    c.weights.assign(spec.weighted ? c.indices.size() : 0, 0.5f);
    c.bag_count = 3;
    c.offsets = {0, 1, 1, 5};
    if (!spec.include_last_offset) c.offsets.pop_back();
    if (spec.offset_type == IndexType::kNone) {
      c.offsets.clear();
      c.bag_count = c.index_count();
    }
    return c;
  }

  void sweep(int32_t bits, int64_t dim, int64_t cases, int64_t elements) {
    for (int64_t i = 0; i < cases && !HasFatalFailure(); ++i) {
      const uint64_t seed = case_seed(static_cast<uint64_t>(1'000'000 * bits + dim), static_cast<uint64_t>(i));
      Random random(seed);
      const EmbeddingBagSpec spec = random_spec(random, bits, dim);
      expect_good(edge_case(spec, random.range(1, 3), seed));
      expect_good(random_case(seed, spec, elements));
    }
  }
};

TEST_P(GuardPage, EveryDimTo300) {
  for (const int32_t bits : {8, 4, 2}) {
    for (int64_t dim = 1; dim <= 300 && !HasFailure(); ++dim) {
      if (layout_allows(bits, dim)) sweep(bits, dim, scaled(6), 2000);
    }
  }
}

TEST_P(GuardPage, WideDims) {
  for (const int32_t bits : {8, 4, 2}) {
    for (const int64_t dim : {304,  332,  340,  372,  384,  436,  500,  512,  513,  564,  640,  756,  768,  820,
                              1000, 1012, 1024, 1027, 1076, 1500, 2000, 2036, 2048, 2052, 3000, 4084, 4096, 8192}) {
      if (layout_allows(bits, dim) && !HasFailure()) sweep(bits, dim, scaled(3), 20'000);
    }
  }
}

// Rows whose last byte is the last byte of a page: the table alone, one row, every dim.
TEST_P(GuardPage, SingleRowOfEveryDim) {
  for (const int32_t bits : {8, 4, 2}) {
    for (int64_t dim = 1; dim <= 600 && !HasFailure(); ++dim) {
      if (!layout_allows(bits, dim)) continue;
      EmbeddingBagSpec spec;
      spec.bits = bits;
      spec.dim = dim;
      expect_good(edge_case(spec, 1, 1));
      spec.numerics = Numerics::kFast;
      spec.index_type = IndexType::kI32;
      spec.offset_type = IndexType::kNone;
      expect_good(edge_case(spec, 1, 2));
      spec.numerics = Numerics::kInteger;
      spec.offset_type = IndexType::kI32;
      if (integer_is_allowed(spec)) expect_good(edge_case(spec, 1, 3));
    }
  }
}

// Prefetch reads indices and mapping entries ahead of their use: never past their end.
TEST_P(GuardPage, PrefetchReadsNoIndexPastTheEnd) {
  for (const int32_t distance : {-1, 1, 2, 7, 16, 64, 4096, 65536}) {
    for (uint64_t i = 0; i < static_cast<uint64_t>(scaled(40)) && !HasFailure(); ++i) {
      const uint64_t seed = case_seed(11, i);
      Random random(seed);
      EmbeddingBagSpec spec = random_spec(random);
      spec.prefetch_distance = distance;
      spec.prefetch_far_distance = random.pick<int32_t>({-1, 0, 1, 3, 64, 500, 65536});
      expect_good(random_case(seed, spec, 3000));
    }
  }
}

// Bad indices that are looked at ahead of their turn must not be followed, whatever they are; neither may bad
// offsets.
TEST_P(GuardPage, BrokenData) {
  for (uint64_t i = 0; i < static_cast<uint64_t>(scaled(4000)) && !HasFailure(); ++i) {
    const uint64_t seed = case_seed(12, i);
    Random random(seed);
    const EmbeddingBagSpec spec = random_spec(random);
    BagCase c = random_case(seed, spec, 3000);
    break_case(random, &c);
    expect_good(c);
  }
}

// A case with few rows, and the same rows spread over a table with other numbers and another stride. Both must
// give the same output, and nobody counts the distance in 32 bits.
class FarAway : public EveryTarget {
 protected:
  // Row i of the small case lies at number `numbers[i]`.
  void expect_same_when_spread(EmbeddingBagSpec spec, int64_t stride, const std::vector<int64_t>& numbers) {
    spec.row_stride = stride;
    const int64_t rows = numbers.back() + 1;
    const SparseMemory memory(static_cast<size_t>(rows * row_stride(spec)));
    if (memory.data() == nullptr) {
      announce_not_tested("tables of many GiB", "no address space for them");
      GTEST_SKIP() << "no address space for a table of " << rows * row_stride(spec) << " bytes: NOT TESTED";
    }
    EmbeddingBagSpec small_spec = spec;
    small_spec.row_stride = 0;
    BagCase c = random_case(1, small_spec, 0);
    c.row_count = static_cast<int64_t>(numbers.size());
    Random random(2);
    c.table.resize(static_cast<size_t>(c.row_count * packed_row_bytes(spec)));
    for (uint8_t& byte : c.table) byte = static_cast<uint8_t>(random.range(0x30, 0x40));
    c.indices.clear();
    for (int64_t i = 0; i < 24; ++i) c.indices.push_back(i % c.row_count);
    c.weights.assign(spec.weighted ? c.indices.size() : 0, 0.5f);
    c.mapping.clear();
    for (int32_t i = 0; spec.pruned && i < c.row_count; ++i) c.mapping.push_back(i);
    c.bag_count = 4;
    c.offsets = {0, 5, 6, 12};
    const Expectation expected = expect(c);
    ASSERT_EQ(expected.outcome.code, SATCHEL_OK);

    BagCase far_case = c;
    far_case.spec = spec;
    for (size_t i = 0; i < numbers.size(); ++i) {
      std::memcpy(memory.data() + numbers[i] * row_stride(spec),
                  c.table.data() + static_cast<int64_t>(i) * packed_row_bytes(spec),
                  static_cast<size_t>(packed_row_bytes(spec)));
      if (spec.pruned) far_case.mapping[i] = static_cast<int32_t>(numbers[i]);
    }
    for (int64_t& index : far_case.indices) {
      if (!spec.pruned) index = numbers[static_cast<size_t>(index)];
    }
    far_case.table.clear();
    const BoundCase bound(far_case, Guard::kAfter);
    satchel_embedding_bag_args args = bound.args();
    args.table = memory.data();
    args.row_count = rows;
    std::string why;
    const Kernel kernel = engine().kernel(spec, &why);
    ASSERT_TRUE(kernel) << why;
    set_crash_note("FarAway " + describe(far_case, engine().name()));
    Error error = SATCHEL_ERROR_INIT;
    const satchel_code returned = satchel_kernel_run(kernel.get(), &args, &error);
    const std::string found = difference(far_case, expected, bound, returned, error);
    EXPECT_EQ(found, "") << describe(far_case, engine().name());
  }
};

EmbeddingBagSpec small_spec(int32_t bits, int64_t dim, IndexType index_type) {
  EmbeddingBagSpec spec;
  spec.bits = bits;
  spec.dim = dim;
  spec.index_type = index_type;
  return spec;
}

TEST_P(FarAway, RowsBeyond4GiB) {
  for (const int32_t bits : {8, 4, 2}) {
    EmbeddingBagSpec spec = small_spec(bits, 100, IndexType::kI32);
    spec.weighted = true;
    expect_same_when_spread(spec, 1 << 20, {0, 1, 2047, 2048, 4095, 4096, 4097, 9000});
    spec.pruned = true;
    expect_same_when_spread(spec, 1 << 20, {0, 1, 2047, 2048, 4095, 4096, 4097, 9000});
    spec.index_type = IndexType::kI64;
    expect_same_when_spread(spec, (1 << 20) + 1, {0, 1, 2047, 2048, 4095, 4096, 4097, 9000});
  }
}

TEST_P(FarAway, StridesUpTo4GiB) {
  for (const int64_t stride : {int64_t{0x7fffffff}, int64_t{0x80000000}, int64_t{0xffffffff}, int64_t{1} << 32}) {
    expect_same_when_spread(small_spec(4, 64, IndexType::kI64), stride, {0, 1, 2, 3});
    expect_same_when_spread(small_spec(8, 33, IndexType::kI32), stride, {0, 1, 2, 3});
  }
}

TEST_P(FarAway, RowNumbersAtTheEndOf32Bits) {
  EmbeddingBagSpec spec = small_spec(2, 4, IndexType::kI32);
  expect_same_when_spread(spec, 0, {0, 5, 0x7ffffffe, 0x7fffffff});
  spec.pruned = true;
  expect_same_when_spread(spec, 0, {0, 5, 0x7ffffffe, 0x7fffffff});
}

TEST_P(FarAway, RowNumbersBeyond32Bits) {
  expect_same_when_spread(small_spec(2, 4, IndexType::kI64), 0,
                          {0, 5, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, 0x100000005});
}

TEST_P(FarAway, OutputsBeyond4GiB) {
  for (const int64_t stride : {int64_t{1} << 29, (int64_t{1} << 29) + 1, (int64_t{1} << 30) + 7, int64_t{1} << 31}) {
    EmbeddingBagSpec spec = small_spec(8, 20, IndexType::kI64);
    const BagCase c = random_case(case_seed(13, 0), spec, 4000);
    const Expectation expected = expect(c);
    ASSERT_EQ(expected.outcome.code, SATCHEL_OK);
    spec.output_stride = stride;
    const SparseMemory memory(static_cast<size_t>(c.bag_count * stride) * sizeof(float));
    if (memory.data() == nullptr) {
      announce_not_tested("outputs of many GiB", "no address space for them");
      GTEST_SKIP() << "no address space for the output: NOT TESTED";
    }
    const BoundCase bound(c, Guard::kAfter);
    satchel_embedding_bag_args args = bound.args();
    args.output = reinterpret_cast<float*>(memory.data());
    std::string why;
    const Kernel kernel = engine().kernel(spec, &why);
    ASSERT_TRUE(kernel) << why;
    set_crash_note("OutputsBeyond4GiB " + describe(c, engine().name()));
    ASSERT_EQ(satchel_kernel_run(kernel.get(), &args, nullptr), SATCHEL_OK);
    for (int64_t bag = 0; bag < c.bag_count; ++bag) {
      for (int64_t column = 0; column < spec.dim; ++column) {
        ASSERT_TRUE(
            same(args.output[bag * stride + column], expected.output[static_cast<size_t>(bag * c.spec.dim + column)]))
            << "bag " << bag << " column " << column << ", stride " << stride << ", " << describe(c, engine().name());
      }
    }
  }
}

SATCHEL_TEST_EVERY_TARGET(GuardPage);
SATCHEL_TEST_EVERY_TARGET(FarAway);

// The support itself: a buffer really ends where it says.
TEST(GuardedBufferDeathTest, OneByteTooFarIsACrash) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  for (const size_t size : {size_t{0}, size_t{1}, size_t{5}, size_t{4096}, size_t{5000}}) {
    const GuardedBuffer after(size, Guard::kAfter);
    EXPECT_DEATH((void)*static_cast<volatile uint8_t*>(after.data() + size), "");
    const GuardedBuffer before(size, Guard::kBefore);
    EXPECT_DEATH((void)*static_cast<volatile uint8_t*>(before.data() - 1), "");
  }
  GuardedBuffer input("abc", 3, Guard::kAfter);
  EXPECT_TRUE(input.surroundings_intact());
  input.data()[-1] = 0;
  EXPECT_FALSE(input.surroundings_intact());
  input.make_read_only();
  EXPECT_DEATH(*static_cast<volatile uint8_t*>(input.data()) = 1, "");
}

}  // namespace
}  // namespace satchel::test
