// Prepack and unpack of rows with NaN, infinity and signed zeros: the very bits, on every instruction set. They are
// those of x86-64, where PyTorch's are from, and must come out on every other machine too.
#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "runtime/prepack.h"
#include "tests/support/environment.h"
#include "tests/support/random.h"

namespace satchel::test {
namespace {

constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

std::vector<const PrepackTarget*> runnable_targets() {
  std::vector<const PrepackTarget*> found;
  for (const PrepackTarget& target : prepack_targets()) {
    if ((cpu_features() & target.needs) == target.needs)
      found.push_back(&target);
    else
      announce_not_tested(target.name, "this machine cannot run its prepack");
  }
  return found;
}

// Codes, scale and bias of one packed row, as hexadecimal bytes.
std::string packed_by(const PrepackTarget& target, int bits, const std::vector<float>& row) {
  const auto dim = static_cast<int64_t>(row.size());
  std::vector<uint8_t> packed(static_cast<size_t>(packed_row_bytes(bits, dim)));
  PrepackJob job;
  job.weight = row.data();
  job.packed = packed.data();
  job.dim = dim;
  job.bits = bits;
  EXPECT_TRUE(prepack_rows(target, job, 0, 1));
  const auto scale_at = static_cast<size_t>(packed_code_bytes(bits, dim));
  const size_t bias_at = scale_at + (packed.size() - scale_at) / 2;
  std::string text;
  for (size_t i = 0; i < packed.size(); ++i) {
    if (i == scale_at || i == bias_at) text += ' ';
    text += "0123456789abcdef"[packed[i] >> 4];
    text += "0123456789abcdef"[packed[i] & 15];
  }
  return text;
}

TEST(PrepackBits, Prepack) {
  struct Example {
    int bits;
    std::vector<float> row;
    const char* packed;
  };
  const auto nan = [](uint32_t bits) { return std::bit_cast<float>(bits); };
  const Example examples[] = {
      // A NaN in front: the scale is it made quiet, the bias it as it is.
      {8, {nan(0x7fc00000), 1}, "0000 0000c07f 0000c07f"},
      {8, {nan(0xffc12345), 1}, "0000 4523c1ff 4523c1ff"},
      {8, {nan(0x7f812345), 1}, "0000 4523c17f 4523817f"},
      {4, {nan(0xffc12345), 1}, "00 00fe 00fe"},
      {2, {nan(0x7fc12345), 1, 2, 3}, "00 007e 007e"},
      // A NaN further on is passed over, and its code is 0.
      {8, {0, kNan, 255}, "0000ff 0000803f 00000000"},
      {8, {0, nan(0x7fc000a5), 255}, "0000ff 0000803f 00000000"},
      {4, {0, kNan, 15, 1}, "001f 003c 0000"},
      // inf - inf: the negative NaN.
      {8, {kInf, kInf}, "0000 0000c0ff 0000807f"},
      {8, {-kInf, -kInf}, "0000 0000c0ff 000080ff"},
      {4, {kInf, kInf}, "00 00fe 007c"},
      {2, {kInf, kInf, kInf, kInf}, "00 00fe 007c"},
      // Ranges without end.
      {8, {0, kInf}, "0000 0000807f 00000000"},
      {4, {-1e5f, 1}, "00 007c 00fc"},
      // Of zeros, the first one's sign.
      {8, {0.0f, -0.0f}, "0000 00000000 00000000"},
      {8, {-0.0f, 0.0f}, "0000 00000000 00000080"},
      {4, {1.0f, -0.0f, 0.0f, 1.0f}, "0ff0 442c 0080"},
  };
  for (const PrepackTarget* target : runnable_targets()) {
    for (const Example& e : examples) {
      EXPECT_EQ(packed_by(*target, e.bits, e.row), e.packed)
          << target->name << ", " << e.bits << " bits, row starting with " << e.row[0] << ", " << e.row[1];
    }
  }
}

// Elements far outside the range that they are quantised for. The rounded quotient is a 64-bit integer (-2^63 if it
// does not fit), and its low half as a signed integer is limited to the codes.
TEST(PrepackBits, ElementsOutsideTheRange) {
  Random random(case_seed(0x9acf, 0));
  const auto code_of = [](float value) {
    const float rounded = std::nearbyint(value);
    const int64_t wide =
        rounded >= -0x1p63f && rounded < 0x1p63f ? static_cast<int64_t>(rounded) : std::numeric_limits<int64_t>::min();
    return std::clamp(static_cast<int32_t>(static_cast<uint32_t>(wide)), 0, 15);
  };
  int beyond_31_bits = 0;
  for (int64_t i = 0; i < scaled(3000); ++i) {
    const Range range = {0.0f, 15 * std::ldexp(1.0f, static_cast<int>(random.range(-24, 4)))};
    const float scale = range.max / 15;  // a power of two: exact, also as a half
    std::vector<float> row(2 * static_cast<size_t>(random.range(1, 30)));
    const float size = std::ldexp(1.0f, static_cast<int>(random.range(-10, 50)));
    const float low = random.pick({0.0f, -1.0f, 0.5f});
    const float high = random.pick({0.0f, 1.0f, low + 0.01f});
    for (float& x : row) x = size * random.real(low, high);
    PrepackJob job;
    std::vector<uint8_t> packed(row.size() / 2 + 4);
    job.weight = row.data();
    job.packed = packed.data();
    job.dim = static_cast<int64_t>(row.size());
    job.bits = 4;
    for (const PrepackTarget* target : runnable_targets()) {
      target->quantise(job, 0, 1, &range);
      for (size_t k = 0; k < row.size(); ++k) {
        const float quotient = row[k] / scale;
        beyond_31_bits += std::fabs(quotient) >= 0x1p31f;
        ASSERT_EQ((packed[k / 2] >> (k % 2 * 4)) & 15, code_of(quotient))
            << target->name << ": " << row[k] << " in units of " << scale << " SATCHEL_TEST_SEED=" << base_seed();
      }
    }
  }
  EXPECT_GT(beyond_31_bits, 0);
}

TEST(PrepackBits, Unpack) {
  for (const PrepackTarget* target : runnable_targets()) {
    SCOPED_TRACE(target->name);
    const auto unpacked = [&](float scale, float bias, uint8_t code) {
      uint8_t row[9] = {code};
      for (int k = 0; k < 4; ++k) {
        row[1 + k] = static_cast<uint8_t>(std::bit_cast<uint32_t>(scale) >> (8 * k));
        row[5 + k] = static_cast<uint8_t>(std::bit_cast<uint32_t>(bias) >> (8 * k));
      }
      float out = 0;
      target->unpack({.packed = row, .weight = &out, .dim = 1, .bits = 8}, 0, 1);
      return std::bit_cast<uint32_t>(out);
    };
    const float first = std::bit_cast<float>(0x7fc00001u);
    const float second = std::bit_cast<float>(0xffc00002u);
    EXPECT_EQ(unpacked(first, 1, 3), 0x7fc00001u);
    EXPECT_EQ(unpacked(1, second, 3), 0xffc00002u);
    EXPECT_EQ(unpacked(first, second, 3), 0x7fc00001u);
    EXPECT_EQ(unpacked(kInf, 1, 0), 0xffc00000u);
    EXPECT_EQ(unpacked(kInf, second, 0), 0xffc00000u);
    EXPECT_EQ(unpacked(kInf, -kInf, 1), 0xffc00000u);
    EXPECT_EQ(unpacked(kInf, kInf, 1), 0x7f800000u);
    EXPECT_EQ(unpacked(-kInf, 5, 1), 0xff800000u);
    EXPECT_EQ(unpacked(1, -kInf, 1), 0xff800000u);
    EXPECT_EQ(unpacked(std::numeric_limits<float>::max(), 0, 255), 0x7f800000u);
    EXPECT_EQ(unpacked(-0.0f, -0.0f, 0), 0x80000000u);
  }
}

}  // namespace
}  // namespace satchel::test
