// The error bounds of docs/numerics.md, both numerics, against sums in extended precision.
#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "satchel/engine.h"
#include "support/environment.h"
#include "support/random.h"
#include "tools/conformance/little_endian.h"

namespace satchel {
namespace {

constexpr int64_t kRows = 200;
constexpr int64_t kDim = 24;
constexpr int64_t kRowBytes = kDim + 8;

// One bag of `length` weighted 8-bit rows; returns the largest |error| / bound over its columns.
double worst_ratio(test::Random& random, Numerics numerics, int64_t length) {
  std::vector<uint8_t> table(static_cast<size_t>(kRows * kRowBytes));
  std::vector<float> scales;
  std::vector<float> biases;
  for (int64_t r = 0; r < kRows; ++r) {
    uint8_t* row = &table[static_cast<size_t>(r * kRowBytes)];
    for (int64_t j = 0; j < kDim; ++j) row[j] = static_cast<uint8_t>(random.next());
    scales.push_back(random.real(0.0f, 0.02f));
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
  auto kernel = Engine::default_engine().kernel(spec);
  EXPECT_TRUE(kernel.ok()) << kernel.status().message();
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
  const Status status = kernel->run(args);
  EXPECT_TRUE(status.ok()) << status.message();

  const auto n = static_cast<long double>(length);
  const long double k = (numerics == Numerics::kFast ? n + 3 : 2 * n + 2) * 0x1p-24L;
  double worst = 0;
  for (size_t j = 0; j < kDim; ++j) {
    long double exact = 0;
    long double terms = 0;
    for (size_t i = 0; i < indices.size(); ++i) {
      const auto row = static_cast<size_t>(indices[i]);
      const long double code = table[row * kRowBytes + j];
      const long double w = weights[i];
      exact += w * scales[row] * code + w * biases[row];
      terms += std::fabs(w) * (std::fabs(static_cast<long double>(scales[row])) * code +
                               std::fabs(static_cast<long double>(biases[row])));
    }
    const long double bound = k * terms / (1 - k);
    worst = std::max(worst, static_cast<double>(std::fabs(output[j] - exact) / bound));
  }
  return worst;
}

TEST(ErrorBound, HoldsForBothNumerics) {
  for (const Numerics numerics : {Numerics::kReference, Numerics::kFast}) {
    test::Random random(test::case_seed(81, static_cast<uint64_t>(numerics)));
    double worst = 0;
    for (const int64_t length : {1, 2, 10, 100, 1000}) {
      for (int64_t n = 0; n < test::scaled(100, 5); ++n) worst = std::max(worst, worst_ratio(random, numerics, length));
    }
    EXPECT_LE(worst, 1.0) << "numerics " << static_cast<int>(numerics);
    EXPECT_GT(worst, 0.0) << "no rounding at all: the test measures nothing";
    std::printf("largest error / bound, numerics %d: %.3f\n", static_cast<int>(numerics), worst);
  }
}

}  // namespace
}  // namespace satchel
