// The oracle's integer numerics on cases small enough to be worked out by hand from docs/numerics.md. The other two
// numerics are checked against what PyTorch returned (conformance_test.cpp) and against each other's bounds.
#include "tests/oracle/oracle.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>
#include <vector>

#include "tests/support/environment.h"
#include "tests/support/random.h"
#include "tools/conformance/little_endian.h"

namespace satchel::test {
namespace {

constexpr int64_t kDim = 8;
constexpr float kInfinity = std::numeric_limits<float>::infinity();

// One row of 8 bits; its codes are `code` but for the last column's, which is 0.
struct HandRow {
  float scale;
  int code;
  float bias = 0.0f;
  float weight = 1.0f;
  bool pruned = false;
};

// Column 0 and the last column of one bag of these rows.
struct Pooled {
  float first, last;
};

Pooled pool(const std::vector<HandRow>& rows, Pooling pooling = Pooling::kSum, Numerics numerics = Numerics::kInteger) {
  EmbeddingBagSpec spec;
  spec.dim = kDim;
  spec.weighted = true;
  spec.pruned = true;
  spec.pooling = pooling;
  spec.numerics = numerics;
  constexpr size_t kRowBytes = kDim + 8;
  std::vector<uint8_t> table((rows.size() + 1) * kRowBytes);
  std::vector<int64_t> indices;
  std::vector<int32_t> mapping;
  std::vector<float> weights;
  for (size_t i = 0; i < rows.size(); ++i) {
    uint8_t* bytes = &table[i * kRowBytes];
    for (int64_t column = 0; column < kDim - 1; ++column) bytes[column] = static_cast<uint8_t>(rows[i].code);
    conformance::store_little_endian(bytes + kDim, rows[i].scale);
    conformance::store_little_endian(bytes + kDim + 4, rows[i].bias);
    indices.push_back(static_cast<int64_t>(i));
    mapping.push_back(rows[i].pruned ? -1 : static_cast<int32_t>(i));
    weights.push_back(rows[i].weight);
  }
  mapping.push_back(static_cast<int32_t>(rows.size()));  // a lone 0 would mean "not pruned"
  const int64_t offset = 0;
  std::vector<float> output(kDim, -77.0f);
  satchel_embedding_bag_args args = SATCHEL_EMBEDDING_BAG_ARGS_INIT;
  args.table = table.data();
  args.row_count = static_cast<int64_t>(rows.size()) + 1;
  args.indices = indices.data();
  args.index_count = static_cast<int64_t>(indices.size());
  args.offsets = &offset;
  args.bag_count = 1;
  args.per_sample_weights = weights.data();
  args.mapping = mapping.data();
  args.mapping_count = static_cast<int64_t>(mapping.size());
  args.output = output.data();
  EXPECT_EQ(oracle::embedding_bag(spec, args).code, SATCHEL_OK);
  for (size_t column = 1; column + 1 < output.size(); ++column) {
    EXPECT_TRUE(output[column] == output[0] || std::isnan(output[0]));
  }
  return {output.front(), output.back()};
}

TEST(OracleInteger, TwoRowsOfRoundScales) {
  const Pooled pooled = pool({{1.0f, 10, 2.0f}, {0.5f, 7, -3.0f}});
  EXPECT_EQ(pooled.first, 10 + 3.5f - 1);
  EXPECT_EQ(pooled.last, -1);
  EXPECT_EQ(pool({{1.0f, 10, 2.0f, -2.0f}, {-0.5f, 7, -3.0f, 4.0f}}).first, -20 - 14 - 4 - 12);
  EXPECT_EQ(
      pool({{1.0f, 10, 2.0f}, {0.5f, 7, -3.0f}, {9.0f, 9, 9.0f, 1.0f, true}, {0.0f, 200, 0.5f}}, Pooling::kMean).first,
      13.0f * 0.25f);
}

// Beside a scale of 1 the unit of the integers is 2^-21, even if that row adds nothing. Halves go to the even one.
TEST(OracleInteger, ScalesAreRoundedToTheUnitOfTheLargest) {
  const auto beside_one = [](float scale) { return pool({{1.0f, 0}, {scale, 1}}).first; };
  EXPECT_EQ(beside_one(0x1p-21f), 0x1p-21f);
  EXPECT_EQ(beside_one(0x1p-22f), 0.0f);
  EXPECT_EQ(beside_one(0x1.000002p-22f), 0x1p-21f);
  EXPECT_EQ(beside_one(0x3p-22f), 0x2p-21f);
  EXPECT_EQ(beside_one(0x5p-22f), 0x2p-21f);
  EXPECT_EQ(beside_one(-0x3p-22f), -0x2p-21f);
  EXPECT_EQ(pool({{1.0f, 0}, {0x3p-22f, 1}}, Pooling::kSum, Numerics::kFast).first, 0x3p-22f);
  // The same unit for everything from 1 to below 2, and the next one from 2 on. A weight counts.
  EXPECT_EQ(pool({{-0x1.fffffep0f, 0}, {0x3p-21f, 1}}).first, 0x3p-21f);
  EXPECT_EQ(pool({{2.0f, 0}, {0x3p-21f, 1}}).first, 0x4p-21f);
  EXPECT_EQ(pool({{1.0f, 0, 0.0f, -2.0f}, {0x3p-21f, 1}}).first, 0x4p-21f);
}

// 0x3fffff in balanced digits is 64, 0, -1. The exact sum, 1069547265, is no float: it goes to a multiple of 64.
TEST(OracleInteger, TheSumOfProductsIsRoundedOnce) {
  EXPECT_EQ(pool({{0x3fffff * 0x1p-21f, 255}}).first, 1069547264 * 0x1p-21f);
}

// The two lower digits are joined first. 126 scales of 127 * 256 + 1 units give 32129 * 32513 = 1044610177, which goes
// to 1044610176 before -498 * 32 * 65536 is added.
TEST(OracleInteger, TheSumOfTheLowerDigitsIsRoundedByItself) {
  std::vector<HandRow> rows(126, {32513 * 0x1p-20f, 255});
  rows[50].code = 254;
  rows.push_back({-2.0f, 249});
  rows.push_back({-2.0f, 249});
  EXPECT_EQ(pool(rows).first, 228480 * 0x1p-20f);  // exactly: 228481
}

// Position 128 begins a block, whose unit comes from its own rows. Pruned positions count.
TEST(OracleInteger, BlocksOf128Positions) {
  std::vector<HandRow> rows(128, {1.0f, 0});
  rows.push_back({0x3p-22f, 4});
  EXPECT_EQ(pool(rows).first, 0x3p-20f);
  rows.erase(rows.begin());
  EXPECT_EQ(pool(rows).first, 0x4p-20f);
  rows.assign(1, {1.0f, 0});
  rows.resize(128, {1.0f, 9, 9.0f, 1.0f, true});
  rows.push_back({0x3p-22f, 4});
  EXPECT_EQ(pool(rows).first, 0x3p-20f);
  rows.erase(rows.begin() + 1);
  EXPECT_EQ(pool(rows).first, 0x4p-20f);
}

// 2^24 + 1 is 2^24 in fp32, so a bias alone is lost there; the sum of a block's biases is not.
TEST(OracleInteger, BiasesAreSummedBlockByBlock) {
  std::vector<HandRow> rows(129, {1.0f, 0, 1.0f});
  rows[0].bias = 0x1p24f;
  EXPECT_EQ(pool(rows).first, 0x1p24f);
  rows.resize(256, {1.0f, 0, 1.0f});
  EXPECT_EQ(pool(rows).first, 0x1p24f + 128);
  EXPECT_EQ(pool(rows, Pooling::kSum, Numerics::kReference).first, 0x1p24f);
}

TEST(OracleInteger, AScaleThatIsNoNumberMakesTheBagNaN) {
  for (const HandRow& bad :
       {HandRow{kInfinity, 1}, HandRow{-kInfinity, 0}, HandRow{std::nanf(""), 1}, HandRow{0x1p127f, 0, 0.0f, 4.0f},
        HandRow{1.0f, 1, 0.0f, kInfinity}, HandRow{0.0f, 0, 0.0f, kInfinity}}) {
    for (const size_t place : {0, 127, 128, 299}) {
      std::vector<HandRow> rows(300, {1.0f, 1});
      rows[place] = bad;
      const Pooled pooled = pool(rows);
      EXPECT_TRUE(std::isnan(pooled.first) && std::isnan(pooled.last)) << place;
      rows[place].pruned = true;
      EXPECT_EQ(pool(rows).first, 299.0f);
    }
  }
  // A bias is a number like any other.
  EXPECT_EQ(pool({{1.0f, 1, -kInfinity}, {1.0f, 1}}).last, -kInfinity);
  EXPECT_TRUE(std::isnan(pool({{1.0f, 1, -kInfinity}, {1.0f, 1, kInfinity}}).last));
}

// No unit is smaller than 2^-126: for scales below 2^-105 it is that.
TEST(OracleInteger, SmallScales) {
  EXPECT_EQ(pool({{0x1p-126f, 200}}).first, 200 * 0x1p-126f);
  EXPECT_EQ(pool({{0x1p-127f, 200}}).first, 0.0f);
  EXPECT_EQ(pool({{0x3p-127f, 200}}).first, 400 * 0x1p-126f);
  EXPECT_EQ(pool({{-0x3p-127f, 200}, {0x1p-149f, 255}}).first, -400 * 0x1p-126f);
  EXPECT_EQ(pool({{0x1.fffffep-106f, 0}, {0x3p-127f, 1}}).first, 0x2p-126f);
  EXPECT_EQ(pool({{0x1p-105f, 0}, {0x5p-127f, 1}}).first, 0x2p-126f);
  EXPECT_EQ(pool({{0x1p-104f, 0}, {0x5p-127f, 1}}).first, 0x2p-126f);
  EXPECT_EQ(pool({{0x1p-104f, 0}, {0x3p-126f, 1}}).first, 0x2p-125f);
  EXPECT_EQ(pool({{0.0f, 255, 3.0f}, {-0.0f, 255, 4.0f}}).first, 7.0f);
}

TEST(OracleInteger, NothingToPoolIsPositiveZero) {
  for (const Pooling pooling : {Pooling::kSum, Pooling::kMean}) {
    for (const size_t length : {0, 1, 128, 300}) {
      const Pooled pooled = pool(std::vector<HandRow>(length, {kInfinity, 9, -9.0f, 1.0f, true}), pooling);
      EXPECT_EQ(std::bit_cast<uint32_t>(pooled.first), 0u);
      EXPECT_EQ(std::bit_cast<uint32_t>(pooled.last), 0u);
    }
    EXPECT_EQ(std::bit_cast<uint32_t>(pool({{-0.0f, 9, -0.0f}}, pooling).first), 0u);
  }
}

// Scales of 12 bits lose nothing, sums of 24 bits neither: the result is the exact one, rounded by the bias's addition.
TEST(OracleInteger, IsExactWhereEverythingFits) {
  Random random(case_seed(101, 0));
  for (int64_t trial = 0; trial < scaled(2000, 100); ++trial) {
    std::vector<HandRow> rows;
    double exact = 0;
    float bias = 0;
    for (int64_t i = random.range(1, 16); i > 0; --i) {
      const auto units = static_cast<float>(random.range(-2047, 2047));
      rows.push_back({units * 0x1p-10f, static_cast<int>(random.range(0, 255)), random.real(-1.0f, 1.0f)});
      exact += static_cast<double>(units) * rows.back().code * 0x1p-10;
      bias = bias + rows.back().bias;
    }
    rows.push_back({1.0f, 0});
    ASSERT_EQ(pool(rows).first, static_cast<float>(exact + bias));
  }
}

}  // namespace
}  // namespace satchel::test
