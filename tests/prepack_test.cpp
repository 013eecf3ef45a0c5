// Prepack and unpack against the oracle, byte for byte, on every instruction set that this machine has, with
// every buffer flush against an inaccessible page. What PyTorch's operators returned: conformance_test.cpp.
#include "runtime/prepack.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <string>
#include <vector>

#include "tests/oracle/oracle.h"
#include "tests/support/crash_note.h"
#include "tests/support/environment.h"
#include "tests/support/guarded_buffer.h"
#include "tests/support/random.h"

namespace satchel::test {
namespace {

constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

int64_t row_bytes(int bits, int64_t dim) { return dim * bits / 8 + (bits == 8 ? 8 : 4); }

std::string hex(const uint8_t* bytes, int64_t count) {
  std::string text;
  for (int64_t i = 0; i < count; ++i) {
    text += "0123456789abcdef"[bytes[i] >> 4];
    text += "0123456789abcdef"[bytes[i] & 15];
  }
  return text;
}

// One call of prepack: `weight` is what the rows hold, whatever type they are handed over in.
struct PrepackCase {
  int bits = 8;
  int64_t dim = 1;
  SourceType source_type = SourceType::kF32;
  bool optimized = false;
  int32_t nbins = 200;
  double ratio = 0.16;
  std::vector<float> weight;

  [[nodiscard]] int64_t row_count() const { return static_cast<int64_t>(weight.size()) / dim; }
  [[nodiscard]] std::string describe() const {
    return "bits=" + std::to_string(bits) + " dim=" + std::to_string(dim) + " rows=" + std::to_string(row_count()) +
           (source_type == SourceType::kF16 ? " f16" : " f32") +
           (optimized ? " optimized nbins=" + std::to_string(nbins) + " ratio=" + std::to_string(ratio) : "") +
           " SATCHEL_TEST_SEED=" + std::to_string(base_seed());
  }
  // Halves hold fewer values: makes `weight` what they hold.
  std::vector<uint16_t> halves() {
    std::vector<uint16_t> h;
    for (float& w : weight) {
      h.push_back(oracle::float_to_half(w));
      w = oracle::half_to_float(h.back());
    }
    return h;
  }
};

// Which NaN it is: prepack_bits_test.cpp. The oracle gives its machine's.
void forget_nan_payloads(int bits, int64_t dim, std::vector<uint8_t>& packed) {
  for (size_t at = 0; at < packed.size(); at += static_cast<size_t>(row_bytes(bits, dim))) {
    for (int field = 0; field < 2; ++field) {
      uint8_t* tail = packed.data() + at + dim * bits / 8 + field * (bits == 8 ? 4 : 2);
      if (bits == 8) {
        const uint32_t v = tail[0] | tail[1] << 8 | tail[2] << 16 | uint32_t{tail[3]} << 24;
        if ((v & 0x7fffffff) > 0x7f800000) std::memset(tail, 0xff, 4);
      } else if (((tail[0] | tail[1] << 8) & 0x7fff) > 0x7c00) {
        std::memset(tail, 0xff, 2);
      }
    }
  }
}

class Prepack : public testing::TestWithParam<int> {
 protected:
  void SetUp() override {
    if ((cpu_features() & target().needs) == target().needs) return;
    announce_not_tested(target().name, "this machine cannot run its prepack");
    GTEST_SKIP() << "prepack for " << target().name << " cannot run on this machine: NOT TESTED";
  }
  static const PrepackTarget& target() { return prepack_targets()[static_cast<size_t>(GetParam())]; }

  // Packs the rows with each buffer against a guard page, on either side.
  static void expect_oracle(PrepackCase c) {
    const std::vector<uint16_t> halves =
        c.source_type == SourceType::kF16 ? c.halves() : std::vector<uint16_t>();  // changes c.weight
    std::vector<uint8_t> expected =
        oracle::prepack(c.bits, c.optimized, c.nbins, c.ratio, c.weight.data(), c.row_count(), c.dim);
    forget_nan_payloads(c.bits, c.dim, expected);
    const std::string note = std::string(target().name) + " prepack " + c.describe();
    set_crash_note(note);
    for (const Guard side : {Guard::kBefore, Guard::kAfter}) {
      GuardedBuffer weight = halves.empty() ? GuardedBuffer(c.weight.data(), c.weight.size() * sizeof(float), side)
                                            : GuardedBuffer(halves.data(), halves.size() * sizeof(uint16_t), side);
      weight.make_read_only();
      const GuardedBuffer packed(expected.size(), side);
      PrepackJob job;
      job.weight = weight.data();
      job.packed = packed.data();
      job.dim = c.dim;
      job.bits = c.bits;
      job.source_type = c.source_type;
      job.optimized = c.optimized;
      job.nbins = c.nbins;
      job.ratio = c.ratio;
      ASSERT_TRUE(prepack_rows(target(), job, 0, c.row_count())) << note;
      EXPECT_TRUE(packed.surroundings_intact()) << note;
      std::vector<uint8_t> got(packed.data(), packed.data() + packed.size());
      forget_nan_payloads(c.bits, c.dim, got);
      for (int64_t r = 0; r < c.row_count(); ++r) {
        const int64_t stride = row_bytes(c.bits, c.dim);
        ASSERT_EQ(hex(got.data() + r * stride, stride), hex(expected.data() + r * stride, stride))
            << note << " row " << r << " starting with " << c.weight[static_cast<size_t>(r * c.dim)];
      }
    }
  }

  static void expect_oracle_unpack(int bits, int64_t dim, const std::vector<uint8_t>& rows) {
    const auto row_count = static_cast<int64_t>(rows.size()) / row_bytes(bits, dim);
    const std::vector<float> expected = oracle::unpack(bits, rows.data(), row_count, dim);
    const std::string note = std::string(target().name) + " unpack bits=" + std::to_string(bits) +
                             " dim=" + std::to_string(dim) + " SATCHEL_TEST_SEED=" + std::to_string(base_seed());
    set_crash_note(note);
    for (const Guard side : {Guard::kBefore, Guard::kAfter}) {
      GuardedBuffer packed(rows.data(), rows.size(), side);
      packed.make_read_only();
      const GuardedBuffer weight(expected.size() * sizeof(float), side);
      UnpackJob job;
      job.packed = packed.data();
      job.weight = reinterpret_cast<float*>(weight.data());
      job.dim = dim;
      job.bits = bits;
      target().unpack(job, 0, row_count);
      EXPECT_TRUE(weight.surroundings_intact()) << note;
      for (size_t i = 0; i < expected.size(); ++i) {
        if (std::isnan(expected[i]) && std::isnan(job.weight[i])) continue;
        ASSERT_EQ(std::bit_cast<uint32_t>(job.weight[i]), std::bit_cast<uint32_t>(expected[i]))
            << note << " element " << i << ": " << job.weight[i] << " for " << expected[i];
      }
    }
  }
};

INSTANTIATE_TEST_SUITE_P(Target, Prepack, testing::Range(0, static_cast<int>(prepack_targets().size())),
                         [](const testing::TestParamInfo<int>& i) {
                           return std::string(prepack_targets()[static_cast<size_t>(i.param)].name);
                         });

bool whole_bytes(int bits, int64_t dim) { return dim * bits % 8 == 0; }

// Rows as tables have them, of many sizes and offsets.
std::vector<float> ordinary_rows(Random& random, int64_t rows, int64_t dim) {
  std::vector<float> weight;
  for (int64_t r = 0; r < rows; ++r) {
    const float size = std::ldexp(1.0f, static_cast<int>(random.range(-30, 12)));
    const float offset = random.chance(0.5) ? 0.0f : size * random.real(-300, 300);
    for (int64_t i = 0; i < dim; ++i) weight.push_back(offset + size * random.real(-1, 1) * random.real(0, 1));
  }
  return weight;
}

// Rows drawn from a few values at the edges of floats and halves.
std::vector<float> special_rows(Random& random, int64_t rows, int64_t dim) {
  constexpr float kMax = std::numeric_limits<float>::max();
  constexpr float kDenormal = std::numeric_limits<float>::denorm_min();
  std::vector<float> weight;
  for (int64_t r = 0; r < rows; ++r) {
    float values[4];
    for (float& v : values) {
      v = random.pick({0.0f,     -0.0f,      1.0f,     kInf,      kNan,     kMax,       kDenormal, 0x1p-24f,
                       0x1p-25f, 0x1.8p-25f, 6.1e-5f,  1e-8f,     65504.0f, 65519.9f,   65520.0f,  1e6f,
                       1e30f,    2048.5f,    1000.25f, 1000.251f, 0.1f,     0.1000001f, 1e-40f,    983000.0f});
      if (random.chance(0.4)) v = -v;
    }
    const bool rare = random.chance(0.3);  // the first three somewhere among many of the last
    for (int64_t i = 0; i < dim; ++i) weight.push_back(values[rare && !random.chance(0.05) ? 3 : random.range(0, 3)]);
  }
  return weight;
}

TEST_P(Prepack, EveryDimTo300) {
  for (const int bits : {8, 4, 2}) {
    for (int64_t dim = 1; dim <= 300 && !HasFailure(); ++dim) {
      if (!whole_bytes(bits, dim)) continue;
      Random random(case_seed(0x9ac0 + static_cast<uint64_t>(bits), static_cast<uint64_t>(dim)));
      for (const SourceType type : {SourceType::kF32, SourceType::kF16}) {
        expect_oracle({.bits = bits, .dim = dim, .source_type = type, .weight = ordinary_rows(random, 3, dim)});
        expect_oracle({.bits = bits, .dim = dim, .source_type = type, .weight = special_rows(random, 3, dim)});
      }
    }
  }
}

// Rows that go through a buffer in more than one piece, and their neighbours.
TEST_P(Prepack, WideRows) {
  for (const int bits : {8, 4, 2}) {
    for (const int64_t dim : {504, 508, 511, 512, 513, 516, 520, 768, 1020, 1023, 1024, 1025, 1028, 2048, 4092, 4096}) {
      if (!whole_bytes(bits, dim) || HasFailure()) continue;
      Random random(case_seed(0x9ac1 + static_cast<uint64_t>(bits), static_cast<uint64_t>(dim)));
      for (const SourceType type : {SourceType::kF32, SourceType::kF16}) {
        expect_oracle({.bits = bits, .dim = dim, .source_type = type, .weight = ordinary_rows(random, 2, dim)});
        expect_oracle({.bits = bits, .dim = dim, .source_type = type, .weight = special_rows(random, 4, dim)});
      }
    }
  }
}

TEST_P(Prepack, SpecialRows) {
  for (int64_t i = 0; i < scaled(400) && !HasFailure(); ++i) {
    Random random(case_seed(0x9ac2, static_cast<uint64_t>(i)));
    PrepackCase c;
    c.bits = random.pick({8, 4, 2});
    c.dim = random.range(1, 12) * 8 / c.bits;
    c.source_type = random.pick({SourceType::kF32, SourceType::kF16});
    c.weight = special_rows(random, 20, c.dim);
    expect_oracle(c);
  }
}

// The search handles rows in groups: fewer rows than one, and groups that are not full, are among these.
TEST_P(Prepack, Optimized) {
  for (int64_t i = 0; i < scaled(120) && !HasFailure(); ++i) {
    Random random(case_seed(0x9ac3, static_cast<uint64_t>(i)));
    PrepackCase c;
    c.bits = random.pick({4, 2});
    c.dim = (random.chance(0.1) ? random.range(60, 300) : random.range(1, 24)) * 8 / c.bits;
    c.source_type = random.pick({SourceType::kF32, SourceType::kF16});
    c.optimized = true;
    if (random.chance(0.5)) {
      c.nbins = static_cast<int32_t>(random.range(1, 300));
      c.ratio = static_cast<double>(random.range(1, 100)) / 100.0;
    }
    const int64_t rows = c.dim > 200 ? 3 : random.range(1, 36);
    c.weight = random.chance(0.7) ? ordinary_rows(random, rows, c.dim) : special_rows(random, rows, c.dim);
    expect_oracle(c);
  }
}

// Steps too small to move a float of the row's size: the greedy search would never end.
TEST_P(Prepack, OptimizedSearchEnds) {
  for (const int bits : {4, 2}) {
    PrepackCase c;
    c.bits = bits;
    c.dim = 8;
    c.optimized = true;
    for (int row = 0; row < 20; ++row) {
      const float base = std::ldexp(1.0f, row);
      for (int i = 0; i < 8; ++i) c.weight.push_back(base + base * 0x1p-23f * static_cast<float>(i % (row % 4 + 2)));
    }
    c.nbins = 1000;
    expect_oracle(c);
    c.weight = {0.0f, 0x1p-149f, 0.0f, 0x1p-148f, 0.0f, 0.0f, 0.0f, 0.0f};
    expect_oracle(c);
  }
}

TEST_P(Prepack, UnpackEveryDimTo300) {
  for (const int bits : {8, 4, 2}) {
    for (int64_t dim = 1; dim <= 300 && !HasFailure(); ++dim) {
      if (!whole_bytes(bits, dim)) continue;
      Random random(case_seed(0x9ac4 + static_cast<uint64_t>(bits), static_cast<uint64_t>(dim)));
      std::vector<uint8_t> rows(static_cast<size_t>(5 * row_bytes(bits, dim)));
      for (uint8_t& byte : rows) byte = static_cast<uint8_t>(random.next());
      expect_oracle_unpack(bits, dim, rows);
    }
  }
}

TEST_P(Prepack, UnpackWideRows) {
  for (const int bits : {8, 4, 2}) {
    for (const int64_t dim : {508, 511, 512, 513, 516, 1024, 1028, 4096}) {
      if (!whole_bytes(bits, dim)) continue;
      Random random(case_seed(0x9ac5 + static_cast<uint64_t>(bits), static_cast<uint64_t>(dim)));
      const auto prepacked = oracle::prepack(bits, false, 0, 0, ordinary_rows(random, 4, dim).data(), 4, dim);
      expect_oracle_unpack(bits, dim, prepacked);
    }
  }
}

TEST(PrepackTarget, TheFirstThatRunsIsUsed) {
  for (const PrepackTarget& target : prepack_targets()) {
    if ((cpu_features() & target.needs) != target.needs) continue;
    EXPECT_STREQ(prepack_target().name, target.name);
    break;
  }
  EXPECT_EQ(prepack_targets().back().needs, 0u);
}

}  // namespace
}  // namespace satchel::test
