// binary16 <-> binary32 against the oracle's conversion through ldexp.
#include "runtime/half.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>

#include "tests/oracle/oracle.h"
#include "tests/support/environment.h"
#include "tests/support/random.h"

namespace satchel::test {
namespace {

static_assert(half_to_float(0x3c00) == 1.0f && float_to_half(65520.0f) == 0x7c00);  // usable in constants

void expect_same_half(uint32_t bits) {
  const float value = std::bit_cast<float>(bits);
  const uint32_t expected = std::isnan(value) ? (bits >> 16 & 0x8000) | 0x7e00 : uint32_t{oracle::float_to_half(value)};
  ASSERT_EQ(float_to_half(value), expected) << "of the float with bits " << std::hex << bits;
}

TEST(Half, EveryHalfWidens) {
  for (uint32_t half = 0; half < 0x10000; ++half) {
    const auto h = static_cast<uint16_t>(half);
    ASSERT_EQ(std::bit_cast<uint32_t>(half_to_float(h)), std::bit_cast<uint32_t>(oracle::half_to_float(h)))
        << std::hex << half;
    if ((half & 0x7fff) <= 0x7c00) {
      ASSERT_EQ(float_to_half(half_to_float(h)), h) << std::hex << half;
    }
  }
}

// The floats around every half and every midpoint between two.
TEST(Half, EveryRoundingBoundary) {
  for (uint32_t half = 0; half < 0x7c00; ++half) {
    const auto h = static_cast<uint16_t>(half);
    const float low = oracle::half_to_float(h);
    const float high = half == 0x7bff ? 65536.0f : oracle::half_to_float(static_cast<uint16_t>(h + 1));
    const float middle = low + (high - low) / 2;  // exact: a half has 13 bits less than a float
    for (const float value : {low, middle, high}) {
      const uint32_t bits = std::bit_cast<uint32_t>(value);
      for (const uint32_t near : {bits - 1, bits, bits + 1}) {
        expect_same_half(near & 0x7fffffff);
        expect_same_half(near | 0x80000000);
      }
    }
  }
}

TEST(Half, RandomFloats) {
  Random random(case_seed(0x4a1f, 0));
  for (int64_t i = 0; i < scaled(2'000'000); ++i) expect_same_half(static_cast<uint32_t>(random.next()));
  for (const uint32_t bits : {0x7f800000u, 0xff800000u, 0x7f800001u, 0xffffffffu, 0x7f7fffffu, 1u, 0x80000001u})
    expect_same_half(bits);
}

}  // namespace
}  // namespace satchel::test
