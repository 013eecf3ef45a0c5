// Random problems over the whole spec space: every target against the oracle, bit for bit. A failure prints
// the spec, the target and the seeds; SATCHEL_TEST_SEED repeats the run.
#include <gtest/gtest.h>

#include <cstring>
#include <string>
#include <vector>

#include "tests/support/check.h"
#include "tests/support/environment.h"
#include "tests/support/targets.h"

namespace satchel::test {
namespace {

constexpr int32_t kBitRates[] = {8, 4, 2};
// Past the dims that every width is tried at: powers of two and their neighbours, sizes of models in use,
// and some that no register file holds at once.
constexpr int64_t kWideDims[] = {301,  304,  319,  320,  336,  352,  383,  384,  400,  448,  496,  500,  511,
                                 512,  513,  516,  576,  600,  640,  700,  768,  800,  896,  960,  1000, 1020,
                                 1023, 1024, 1025, 1028, 1152, 1280, 1500, 1536, 1792, 1999, 2000, 2044, 2047,
                                 2048, 2049, 2052, 2560, 3000, 3072, 3584, 3999, 4000, 4088, 4092, 4095, 4096};
constexpr int64_t kHugeDims[] = {4097, 4100, 5000, 8192, 8200, 12288, 16384};

// Stops after a few reports: one wrong operation shows in thousands of cases.
class Reports {
 public:
  void add(const std::string& report) {
    if (report.empty()) return;
    ++count_;
    if (count_ <= 5) ADD_FAILURE() << report;
  }
  [[nodiscard]] bool enough() const { return count_ >= 50; }
  ~Reports() {
    if (count_ > 5) ADD_FAILURE() << count_ << " cases differ, the first 5 are above";
  }

 private:
  int count_ = 0;
};

Guard random_side(uint64_t seed) { return seed % 2 == 0 ? Guard::kBefore : Guard::kAfter; }

class Differential : public EveryTarget {
 protected:
  // `cases` random specs for one width.
  void sweep(int32_t bits, int64_t dim, int64_t cases, int64_t elements, Reports* reports) {
    const auto stream = static_cast<uint64_t>(bits * 100'000 + dim);
    for (int64_t i = 0; i < cases && !reports->enough(); ++i) {
      const uint64_t seed = case_seed(stream, static_cast<uint64_t>(i));
      Random random(seed);
      const BagCase c = random_case(seed, random_spec(random, bits, dim), elements);
      reports->add(check(c, expect(c), engine(), random_side(seed)));
    }
  }
};

TEST_P(Differential, EveryDimTo300) {
  Reports reports;
  for (const int32_t bits : kBitRates) {
    for (int64_t dim = 1; dim <= 300; ++dim) {
      if (layout_allows(bits, dim)) sweep(bits, dim, scaled(36), 6000, &reports);
    }
  }
}

TEST_P(Differential, DimsTo4096) {
  Reports reports;
  for (const int32_t bits : kBitRates) {
    for (const int64_t dim : kWideDims) {
      if (layout_allows(bits, dim)) sweep(bits, dim, scaled(16), 40'000, &reports);
    }
  }
}

TEST_P(Differential, DimsBeyond4096) {
  Reports reports;
  for (const int32_t bits : kBitRates) {
    for (const int64_t dim : kHugeDims) {
      if (layout_allows(bits, dim)) sweep(bits, dim, scaled(10), 100'000, &reports);
    }
  }
}

// Every combination of the discrete fields, at a few widths. Below a scale of 1/20 it is a random part of them: where a
// kernel costs many milliseconds, the thousands of them would leave time for nothing else.
TEST_P(Differential, EveryCombinationOfFields) {
  Reports reports;
  uint64_t number = 0;
  Random drawn(case_seed(8, 0));
  for (const int64_t dim : {4, 8, 20, 64, 100, 132}) {
    for (uint32_t choice = 0; choice < (3U << 6) * 3 * 3; ++choice) {
      uint32_t rest = choice;
      const auto take = [&](uint32_t ways) {
        const uint32_t taken = rest % ways;
        rest /= ways;
        return taken;
      };
      EmbeddingBagSpec spec;
      spec.dim = dim;
      spec.bits = kBitRates[take(3)];
      spec.offset_type = static_cast<IndexType>(take(3));
      spec.index_type = take(2) == 0 ? IndexType::kI32 : IndexType::kI64;
      spec.include_last_offset = take(2) != 0;
      spec.pooling = static_cast<Pooling>(take(2));
      spec.numerics = static_cast<Numerics>(take(3));
      spec.weighted = take(2) != 0;
      spec.pruned = take(2) != 0;
      const bool strided = take(2) != 0;
      if (strided) {
        spec.row_stride = packed_row_bytes(spec) + 3;
        spec.output_stride = dim + 1;
      }
      if (spec.offset_type == IndexType::kNone && spec.include_last_offset) continue;
      if (spec.numerics == Numerics::kInteger && !integer_is_allowed(spec)) continue;
      const double share = spec.numerics == Numerics::kInteger ? 3 * kIntegerShare : 1;
      if (!drawn.chance(scale() * 20 * share)) continue;
      const uint64_t seed = case_seed(1, number++);
      const BagCase c = random_case(seed, spec, 3000);
      reports.add(check(c, expect(c), engine(), random_side(seed)));
      if (reports.enough()) return;
    }
  }
}

// Long bags: prefetch runs far ahead, across bags and up to the end of the indices.
TEST_P(Differential, PrefetchDistances) {
  Reports reports;
  uint64_t number = 0;
  for (const int32_t distance : {-1, 0, 1, 2, 5, 15, 16, 17, 33, 100, 5000, 65536}) {
    for (const int32_t bits : kBitRates) {
      for (const int64_t dim : {8, 64, 300, 1024}) {
        const uint64_t seed = case_seed(2, number++);
        Random random(seed);
        EmbeddingBagSpec spec = random_spec(random, bits, dim);
        spec.prefetch_distance = distance;
        spec.prefetch_far_distance = random.pick<int32_t>({-1, 0, 1, 7, 64, 5000, 65536});
        const BagCase c = random_case(seed, spec, 60'000);
        reports.add(check(c, expect(c), engine(), random_side(seed)));
      }
    }
  }
}

// Integer numerics: blocks of 128 positions that are full, all but full and nearly empty, of rows of one magnitude or
// many, some of them pruned.
TEST_P(Differential, BlocksOfIntegerNumerics) {
  if (kIntegerShare == 0) {
    announce_not_tested("integer numerics", "the emulator cannot run them");
    GTEST_SKIP();
  }
  Reports reports;
  uint64_t number = 0;
  for (const int32_t bits : kBitRates) {
    for (const int64_t dim : {8, 9, 24, 48, 60, 64, 100, 128, 300, 512, 1024}) {
      for (int64_t n = 0; n < scaled(24, 2); ++n) {
        const uint64_t seed = case_seed(9, number++);
        Random random(seed);
        EmbeddingBagSpec spec;
        if (layout_allows(bits, dim)) spec = random_spec(random, bits, dim);
        spec.numerics = Numerics::kInteger;
        if (!layout_allows(bits, dim) || !integer_is_allowed(spec)) continue;
        BagCase c = random_case(seed, spec, dim * 48);
        if (c.row_count == 0) continue;
        std::vector<int64_t> lengths = {1, 127, 128, 129, 0, 255, 256, 257, random.range(1, 400), 640};
        std::swap(lengths[0], lengths[static_cast<size_t>(random.range(0, 9))]);
        lengths.resize(dim > 128 ? 3 : 10);
        set_bags(random, &c, lengths);
        reports.add(check(c, expect(c), engine(), random_side(seed)));
        if (reports.enough()) return;
      }
    }
  }
}

// A mean over more indices than a float can count: the length is rounded once.
class MeanOfAVeryLongBag : public EveryTarget {
 protected:
  void expect_exact(Numerics numerics) {
    BagCase c;
    c.spec.bits = 2;
    c.spec.dim = 48;
    c.spec.pooling = Pooling::kMean;
    c.spec.pruned = true;
    c.spec.index_type = IndexType::kI32;
    c.spec.numerics = numerics;
    c.row_count = 1;
    c.bag_count = 2;
    c.table.assign(12, 0xe4);                                 // codes 0 1 2 3 0 1 2 3 ...
    c.table.insert(c.table.end(), {0x00, 0x3c, 0x00, 0x40});  // scale 1, bias 2
    c.mapping = {-1, 0};
    const int64_t length = scale() >= 1 ? (int64_t{1} << 24) + 3 : 100'003;
    c.indices.assign(static_cast<size_t>(length + 1), 0);
    c.indices[5] = 1;
    c.indices.back() = 1;
    c.offsets = {0, length};
    const Expectation expected = expect(c);
    EXPECT_EQ(check(c, expected, engine(), Guard::kAfter), "");
    EXPECT_EQ(expected.output[3], 5.0f * (1.0f / static_cast<float>(length)));
  }
};

TEST_P(MeanOfAVeryLongBag, RowAfterRow) { expect_exact(Numerics::kReference); }
TEST_P(MeanOfAVeryLongBag, BlockAfterBlock) { expect_exact(Numerics::kInteger); }
SATCHEL_TEST_EVERY_TARGET(MeanOfAVeryLongBag);

// Broken indices, offsets and mappings at random: the same first error as the oracle, the bags before it
// complete, the gaps and everything outside untouched.
TEST_P(Differential, BrokenData) {
  Reports reports;
  const int64_t cases = scaled(12'000);
  int64_t errors = 0;
  for (int64_t i = 0; i < cases && !reports.enough(); ++i) {
    const uint64_t seed = case_seed(3, static_cast<uint64_t>(i));
    Random random(seed);
    const EmbeddingBagSpec spec = random_spec(random);
    BagCase c = random_case(seed, spec, 4000);
    break_case(random, &c);
    const Expectation expected = expect(c);
    errors += expected.outcome.code != SATCHEL_OK ? 1 : 0;
    reports.add(check(c, expected, engine(), random_side(seed)));
  }
  EXPECT_GT(errors, cases / 2) << "the cases are not broken enough to test anything";
}

SATCHEL_TEST_EVERY_TARGET(Differential);

// Engines of all targets side by side in one process, each case on every one of them.
TEST(DifferentialTogether, AllTargetsOnTheSameCases) {
  std::vector<TargetEngine> engines = runnable_engines();
  ASSERT_FALSE(engines.empty());
  Reports reports;
  const int64_t cases = scaled(10'000);
  for (int64_t i = 0; i < cases && !reports.enough(); ++i) {
    const uint64_t seed = case_seed(4, static_cast<uint64_t>(i));
    Random random(seed);
    const BagCase c = random_case(seed, random_spec(random), 5000);
    const Expectation expected = expect(c);
    for (TargetEngine& engine : engines) reports.add(check(c, expected, engine, random_side(seed)));
  }
}

// One kernel, many calls of different sizes: nothing may be left over from the call before.
TEST(DifferentialTogether, OneKernelManyCalls) {
  std::vector<TargetEngine> engines = runnable_engines();
  Reports reports;
  for (uint64_t i = 0; i < static_cast<uint64_t>(scaled(60)); ++i) {
    Random random(case_seed(5, i));
    const EmbeddingBagSpec spec = random_spec(random);
    for (uint64_t call = 0; call < 20; ++call) {
      BagCase c = random_case(case_seed(6, i * 20 + call), spec, 3000);
      if (random.chance(0.3)) break_case(random, &c);
      const Expectation expected = expect(c);
      for (TargetEngine& engine : engines) reports.add(check(c, expected, engine, random_side(call)));
    }
  }
}

// The generator itself: what the tests above claim to cover must really occur.
TEST(DifferentialTogether, CasesCoverWhatTheyClaim) {
  int empty_bags = 0, repeats = 0, skipped = 0, unpruned = 0, first_nonzero = 0, unused_tail = 0, infinite = 0, nan = 0;
  int denormal = 0, blocks = 0;
  int numerics[3] = {0, 0, 0};
  for (uint64_t i = 0; i < 2000; ++i) {
    const uint64_t seed = case_seed(7, i);
    Random random(seed);
    const BagCase c = random_case(seed, random_spec(random), 5000);
    const Expectation expected = expect(c);
    ASSERT_EQ(expected.outcome.code, SATCHEL_OK) << describe(c, "oracle");
    for (size_t j = 1; j < c.indices.size(); ++j) repeats += c.indices[j] == c.indices[j - 1] ? 1 : 0;
    for (size_t j = 1; j < c.offsets.size(); ++j) empty_bags += c.offsets[j] == c.offsets[j - 1] ? 1 : 0;
    for (const int32_t row : c.mapping) skipped += row == -1 ? 1 : 0;
    ++numerics[static_cast<int>(c.spec.numerics)];
    for (size_t bag = 0; bag < c.offsets.size() && c.spec.numerics == Numerics::kInteger; ++bag) {
      const int64_t end = bag + 1 < c.offsets.size() ? c.offsets[bag + 1] : c.index_count();
      blocks += end - c.offsets[bag] > 128 ? 1 : 0;
    }
    unpruned += c.mapping == std::vector<int32_t>{0} ? 1 : 0;
    first_nonzero += !c.offsets.empty() && c.offsets[0] > 0 ? 1 : 0;
    unused_tail += c.spec.include_last_offset && c.offsets.back() < c.index_count() ? 1 : 0;
    for (int64_t bag = 0; bag < c.bag_count; ++bag) {
      const float x = expected.output[static_cast<size_t>(bag * output_stride(c.spec))];
      uint32_t bits = 0;
      std::memcpy(&bits, &x, sizeof(bits));
      const uint32_t magnitude = bits & 0x7fffffff;
      infinite += magnitude == 0x7f800000 ? 1 : 0;
      nan += magnitude > 0x7f800000 ? 1 : 0;
      denormal += magnitude != 0 && magnitude < 0x00800000 ? 1 : 0;
    }
  }
  for (const int count :
       {empty_bags, repeats, skipped, unpruned, first_nonzero, unused_tail, infinite, nan, denormal}) {
    EXPECT_GT(count, 20);
  }
  EXPECT_GT(numerics[0], 400);
  EXPECT_GT(numerics[1], 400);
  EXPECT_GE(numerics[2], 800 * kIntegerShare);
  EXPECT_GE(blocks, 20 * kIntegerShare);
}

}  // namespace
}  // namespace satchel::test
