// The error bounds of docs/numerics.md, all numerics, against sums in extended precision: of the best kernel of this
// machine and of the oracle.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "oracle/oracle.h"
#include "satchel/engine.h"
#include "support/environment.h"
#include "support/random.h"
#include "tools/conformance/little_endian.h"

namespace satchel {
namespace {

constexpr int64_t kRows = 200;
constexpr int64_t kDim = 24;
constexpr int64_t kRowBytes = kDim + 8;

enum class Scales { kAlike, kSpread };

// Those that a quantised table has, or some that are nothing beside others.
float random_scale(test::Random& random, Scales scales) {
  if (scales == Scales::kAlike) return random.real(0.0f, 0.02f);
  return std::ldexp(random.real(-1.0f, 1.0f), static_cast<int>(random.range(-24, 0)));
}

// What each of the numerics promises of one column: weighted scales and biases of the bag, in order, and its codes.
long double error_bound(Numerics numerics, const std::vector<float>& scales, const std::vector<long double>& codes,
                        long double terms) {
  const size_t length = scales.size();
  const auto n = static_cast<long double>(length);
  constexpr size_t kBlock = 128;
  long double roundings = 2 * n + 2;
  long double units = 0;  // for every block its largest scale times the sum of its codes
  if (numerics == Numerics::kFast) roundings = n + 3;
  if (numerics == Numerics::kInteger) {
    const size_t blocks = (length + kBlock - 1) / kBlock;
    roundings = static_cast<long double>(std::min(length, kBlock) + blocks + 3);
    for (size_t first = 0; first < length; first += kBlock) {
      long double largest = 0;
      long double sum = 0;
      for (size_t i = first; i < std::min(first + kBlock, length); ++i) {
        largest = std::max(largest, std::fabs(static_cast<long double>(scales[i])));
        sum += codes[i];
      }
      units += largest * sum;
    }
  }
  const long double k = roundings * 0x1p-24L;
  return (k * terms + 0x1p-22L * units) / (1 - k);
}

void run_kernel(const EmbeddingBagSpec& spec, const EmbeddingBagArgs& args) {
  auto kernel = Engine::default_engine().kernel(spec);
  ASSERT_TRUE(kernel.ok()) << kernel.status().message();
  const Status status = kernel->run(args);
  ASSERT_TRUE(status.ok()) << status.message();
}

void run_oracle(const EmbeddingBagSpec& spec, const EmbeddingBagArgs& args) {
  ASSERT_EQ(oracle::embedding_bag(spec, args).code, SATCHEL_OK);
}

using Run = void (*)(const EmbeddingBagSpec&, const EmbeddingBagArgs&);

// One bag of `length` weighted 8-bit rows; returns the largest |error| / bound over its columns.
double worst_ratio(Run run, test::Random& random, Numerics numerics, Scales kind, int64_t length) {
  std::vector<uint8_t> table(static_cast<size_t>(kRows * kRowBytes));
  std::vector<float> scales;
  std::vector<float> biases;
  for (int64_t r = 0; r < kRows; ++r) {
    uint8_t* row = &table[static_cast<size_t>(r * kRowBytes)];
    for (int64_t j = 0; j < kDim; ++j) row[j] = static_cast<uint8_t>(random.next());
    scales.push_back(random_scale(random, kind));
    biases.push_back(random.real(-2.5f, 0.1f));  // about minus half the range: much cancels
    conformance::store_little_endian(row + kDim, scales.back());
    conformance::store_little_endian(row + kDim + 4, biases.back());
  }
  std::vector<int64_t> indices;
  std::vector<float> weights;
  for (int64_t i = 0; i < length; ++i) {
    indices.push_back(random.range(0, kRows - 1));
    weights.push_back(random.real(-2.0f, 2.0f));
  }
  EmbeddingBagSpec spec;
  spec.dim = kDim;
  spec.weighted = true;
  spec.numerics = numerics;
  const int64_t offset = 0;
  std::vector<float> output(kDim);
  EmbeddingBagArgs args;
  args.table = table.data();
  args.row_count = kRows;
  args.indices = indices.data();
  args.index_count = length;
  args.offsets = &offset;
  args.bag_count = 1;
  args.per_sample_weights = weights.data();
  args.output = output.data();
  run(spec, args);

  std::vector<float> weighted;
  for (size_t i = 0; i < indices.size(); ++i) weighted.push_back(weights[i] * scales[static_cast<size_t>(indices[i])]);
  double worst = 0;
  for (size_t j = 0; j < kDim; ++j) {
    long double exact = 0;
    long double terms = 0;
    std::vector<long double> codes;
    for (size_t i = 0; i < indices.size(); ++i) {
      const auto row = static_cast<size_t>(indices[i]);
      const long double code = table[row * kRowBytes + j];
      const long double w = weights[i];
      codes.push_back(code);
      exact += w * scales[row] * code + w * biases[row];
      terms += std::fabs(w) * (std::fabs(static_cast<long double>(scales[row])) * code +
                               std::fabs(static_cast<long double>(biases[row])));
    }
    const long double bound = error_bound(numerics, weighted, codes, terms);
    worst = std::max(worst, static_cast<double>(std::fabs(output[j] - exact) / bound));
  }
  return worst;
}

// The bound is no more than a bound: random roundings cancel.
void expect_within_bound(Run run, Numerics numerics) {
  test::Random random(test::case_seed(81, static_cast<uint64_t>(numerics)));
  for (const Scales kind : {Scales::kAlike, Scales::kSpread}) {
    double worst = 0;
    for (const int64_t length : {1, 2, 10, 100, 127, 128, 129, 300, 1000}) {
      for (int64_t n = 0; n < test::scaled(60, 5); ++n) {
        worst = std::max(worst, worst_ratio(run, random, numerics, kind, length));
      }
    }
    EXPECT_LE(worst, 1.0) << "numerics " << static_cast<int>(numerics);
    EXPECT_GT(worst, 0.01) << "hardly any rounding: the test measures nothing";
    std::printf("largest error / bound, numerics %d, scales %s: %.3f\n", static_cast<int>(numerics),
                kind == Scales::kAlike ? "alike" : "spread", worst);
  }
}

TEST(ErrorBound, Reference) { expect_within_bound(run_kernel, Numerics::kReference); }
TEST(ErrorBound, Fast) { expect_within_bound(run_kernel, Numerics::kFast); }
TEST(ErrorBound, Integer) { expect_within_bound(run_kernel, Numerics::kInteger); }
TEST(ErrorBound, OracleOfReference) { expect_within_bound(run_oracle, Numerics::kReference); }
TEST(ErrorBound, OracleOfFast) { expect_within_bound(run_oracle, Numerics::kFast); }
TEST(ErrorBound, OracleOfInteger) { expect_within_bound(run_oracle, Numerics::kInteger); }

}  // namespace
}  // namespace satchel
