// satchel_prepack and satchel_unpack as a C caller sees them: threads do not change a byte, older structs are
// understood, and every wrong argument is refused by its name with nothing written.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <functional>
#include <limits>
#include <new>
#include <string>
#include <vector>

#include "satchel/satchel.h"
#include "tests/oracle/oracle.h"
#include "tests/support/environment.h"
#include "tests/support/guarded_buffer.h"
#include "tests/support/random.h"

namespace satchel::test {
namespace {
thread_local bool no_memory = false;
}  // namespace
}  // namespace satchel::test

// What the range search allocates its columns with, made to fail on demand.
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
  if (satchel::test::no_memory) return nullptr;
  try {
    return ::operator new[](size);
  } catch (const std::bad_alloc&) {
    return nullptr;
  }
}

namespace satchel::test {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr int64_t kHuge = std::numeric_limits<int64_t>::max();

std::vector<float> random_rows(uint64_t stream, int64_t count) {
  Random random(case_seed(stream, 0));
  std::vector<float> weight(static_cast<size_t>(count));
  for (float& w : weight) w = random.real(-2, 3);
  return weight;
}

// ------------------------------------------------------------------------------------------- threads

TEST(PrepackThreads, SameBytes) {
  constexpr int64_t kDim = 96;
  for (const int bits : {8, 4, 2}) {
    for (const int32_t optimized : {0, 1}) {
      if (bits == 8 && optimized == 1) continue;
      const int64_t rows = optimized == 1 ? 301 : 20'011;  // without a search: several megabytes
      const std::vector<float> weight = random_rows(0x9acb, rows * kDim);
      const std::vector<uint8_t> expected = oracle::prepack(bits, optimized == 1, 20, 0.3, weight.data(), rows, kDim);
      const std::vector<float> expected_back = oracle::unpack(bits, expected.data(), rows, kDim);
      for (const int32_t threads : {1, 2, 3, 8, 0}) {
        satchel_prepack_options options = SATCHEL_PREPACK_OPTIONS_INIT;
        options.bits = bits;
        options.optimized = optimized;
        options.nbins = 20;
        options.ratio = 0.3;
        options.threads = threads;
        const GuardedBuffer packed(expected.size(), Guard::kAfter);
        ASSERT_EQ(satchel_prepack(&options, weight.data(), rows, kDim, packed.data(), nullptr), SATCHEL_OK);
        EXPECT_TRUE(packed.surroundings_intact());
        ASSERT_EQ(std::memcmp(packed.data(), expected.data(), expected.size()), 0)
            << bits << " bits, " << threads << " threads";
        std::vector<float> back(weight.size());
        ASSERT_EQ(satchel_unpack(bits, packed.data(), rows, kDim, back.data(), threads, nullptr), SATCHEL_OK);
        ASSERT_EQ(std::memcmp(back.data(), expected_back.data(), back.size() * sizeof(float)), 0)
            << bits << " bits, " << threads << " threads";
      }
    }
  }
}

// ----------------------------------------------------------------------------------------- arguments

// One valid call, for a test to spoil.
struct Call {
  satchel_prepack_options options = SATCHEL_PREPACK_OPTIONS_INIT;
  const satchel_prepack_options* options_pointer = &options;
  const void* weight;
  int64_t row_count = 3;
  int64_t dim = 8;
  void* packed;

  // Fields of satchel_unpack, which has no options.
  int32_t bits = 4;
  int32_t threads = 1;
};

class PrepackArgument : public testing::Test {
 protected:
  using Change = std::function<void(Call*)>;

  PrepackArgument() { std::memcpy(weight_.data(), random_rows(0x9acc, 24).data(), 96); }

  Error prepack(const Change& change) {
    Call c;
    c.options.bits = 4;
    c.weight = weight_.data();
    c.packed = packed_.data();
    change(&c);
    std::memset(packed_.data(), 0x5a, packed_.size());
    Error error = SATCHEL_ERROR_INIT;
    const satchel_code code = satchel_prepack(c.options_pointer, c.weight, c.row_count, c.dim, c.packed, &error);
    EXPECT_EQ(code, error.code);
    EXPECT_EQ(satchel_prepack(c.options_pointer, c.weight, c.row_count, c.dim, c.packed, nullptr), code);
    if (code != SATCHEL_OK) expect_untouched(packed_);
    return error;
  }

  Error unpack(const Change& change) {
    Call c;
    c.weight = weight_.data();
    c.packed = packed_.data();
    change(&c);
    auto* weight = static_cast<float*>(const_cast<void*>(c.weight));
    std::memset(weight_.data(), 0x5a, weight_.size());
    Error error = SATCHEL_ERROR_INIT;
    const satchel_code code = satchel_unpack(c.bits, c.packed, c.row_count, c.dim, weight, c.threads, &error);
    EXPECT_EQ(code, error.code);
    EXPECT_EQ(satchel_unpack(c.bits, c.packed, c.row_count, c.dim, weight, c.threads, nullptr), code);
    if (code != SATCHEL_OK) expect_untouched(weight_);
    return error;
  }

  void expect_refused(const char* argument, const Error& error) {
    EXPECT_EQ(error.code, SATCHEL_INVALID_ARGUMENT) << argument << ": " << error.message;
    EXPECT_STREQ(error.argument, argument) << error.message;
    EXPECT_NE(std::string(error.message).find(argument), std::string::npos) << error.message;
    EXPECT_EQ(error.bag, -1);
  }
  void prepack_refuses(const char* argument, const Change& change) { expect_refused(argument, prepack(change)); }
  void unpack_refuses(const char* argument, const Change& change) { expect_refused(argument, unpack(change)); }
  void both_refuse(const char* argument, const Change& change) {
    prepack_refuses(argument, change);
    unpack_refuses(argument, change);
  }

  static void expect_untouched(const GuardedBuffer& buffer) {
    for (size_t i = 0; i < buffer.size(); ++i) ASSERT_EQ(buffer.data()[i], 0x5a) << "byte " << i;
  }

  GuardedBuffer weight_{3 * 8 * sizeof(float), Guard::kAfter};
  GuardedBuffer packed_{3 * 8, Guard::kAfter};
};

TEST_F(PrepackArgument, TheCallThatTheOthersSpoil) {
  const auto as_it_is = [](Call*) {};
  EXPECT_EQ(prepack(as_it_is).code, SATCHEL_OK);
  EXPECT_EQ(unpack(as_it_is).code, SATCHEL_OK);
}

TEST_F(PrepackArgument, Options) {
  prepack_refuses("options", [](Call* c) { c->options_pointer = nullptr; });
  prepack_refuses("options", [](Call* c) { c->options.struct_size = 0; });
  prepack_refuses("options", [](Call* c) { c->options.struct_size = sizeof(size_t) - 1; });
  prepack_refuses("options", [](Call* c) { c->options.struct_size = SIZE_MAX; });
  for (const int32_t bits : {0, 1, 3, 5, 7, 16, -8, 1 << 30}) {
    both_refuse("bits", [&](Call* c) { c->options.bits = c->bits = bits; });
  }
  for (const int32_t type : {SATCHEL_TYPE_NONE + 0, SATCHEL_TYPE_I32 + 0, SATCHEL_TYPE_I64 + 0, 5, -1})
    prepack_refuses("source_type", [&](Call* c) { c->options.source_type = type; });
  for (const int32_t optimized : {-1, 2})
    prepack_refuses("optimized", [&](Call* c) { c->options.optimized = optimized; });
  prepack_refuses("optimized", [](Call* c) {
    c->options.bits = 8;
    c->options.optimized = 1;
  });
  for (const int32_t nbins : {-1, std::numeric_limits<int32_t>::min()})
    prepack_refuses("nbins", [&](Call* c) { c->options.nbins = nbins; });
  for (const double ratio : {-0.1, 1.0000001, 2.0, double{INFINITY}, -double{INFINITY}, kNan})
    prepack_refuses("ratio", [&](Call* c) { c->options.ratio = ratio; });
  for (const int32_t threads : {-1, std::numeric_limits<int32_t>::min()})
    both_refuse("threads", [&](Call* c) { c->options.threads = c->threads = threads; });
}

TEST_F(PrepackArgument, Shape) {
  for (const int64_t rows : {int64_t{-1}, -kHuge - 1}) both_refuse("row_count", [&](Call* c) { c->row_count = rows; });
  for (const int64_t dim : {int64_t{0}, int64_t{-1}, int64_t{-8}, -kHuge - 1})
    both_refuse("dim", [&](Call* c) { c->dim = dim; });
  for (const int32_t bits : {4, 2}) {
    for (const int64_t dim : {1, 3, 5, 7}) {
      both_refuse("dim", [&](Call* c) {
        c->dim = dim;
        c->options.bits = c->bits = bits;
      });
    }
  }
  both_refuse("dim", [](Call* c) {
    c->dim = 6;
    c->options.bits = c->bits = 2;
  });
  // Products that no address space holds. A wrapped one would pass as small.
  for (const int64_t dim : {kHuge - 7, kHuge / 4 + 1, int64_t{1} << 62, int64_t{1} << 61})
    both_refuse("dim", [&](Call* c) { c->dim = dim; });
  for (const int64_t rows : {kHuge, kHuge / 32 + 1, int64_t{1} << 61, int64_t{1} << 59})
    both_refuse("row_count", [&](Call* c) { c->row_count = rows; });
  both_refuse("row_count", [](Call* c) {
    c->row_count = int64_t{1} << 32;
    c->dim = int64_t{1} << 32;
  });
  prepack_refuses("row_count", [](Call* c) {  // the packed rows alone are too many
    c->options.source_type = SATCHEL_TYPE_F16;
    c->options.bits = 8;
    c->dim = 1;
    c->row_count = kHuge / 8;
  });
}

TEST_F(PrepackArgument, Arrays) {
  both_refuse("weight", [](Call* c) { c->weight = nullptr; });
  both_refuse("packed", [](Call* c) { c->packed = nullptr; });
  for (const int shift : {1, 2, 3}) {
    both_refuse("weight", [&](Call* c) {
      c->weight = static_cast<const char*>(c->weight) + shift;
      c->row_count = 2;
    });
  }
  prepack_refuses("weight", [](Call* c) {
    c->options.source_type = SATCHEL_TYPE_F16;
    c->weight = static_cast<const char*>(c->weight) + 1;
  });
  // In place, and one byte into each other from either side.
  prepack_refuses("packed", [](Call* c) { c->packed = const_cast<void*>(c->weight); });
  unpack_refuses("weight", [](Call* c) { c->packed = const_cast<void*>(c->weight); });
  for (const int64_t distance : {95, -23}) {
    alignas(8) static char both[256];
    const auto overlap = [&](Call* c) {
      c->weight = both + 64;
      c->packed = both + 64 + distance;
    };
    prepack_refuses("packed", overlap);
    unpack_refuses("weight", overlap);
  }
}

TEST_F(PrepackArgument, Accepted) {
  const auto accepted = [](const Error& error) { EXPECT_EQ(error.code, SATCHEL_OK) << error.message; };
  const auto no_rows = [](Call* c) {
    c->row_count = 0;
    c->weight = nullptr;
    c->packed = nullptr;
  };
  accepted(prepack(no_rows));
  accepted(unpack(no_rows));
  accepted(prepack([](Call* c) { c->options.source_type = SATCHEL_TYPE_F16; }));
  accepted(prepack([](Call* c) {  // halves at an odd multiple of two bytes
    c->options.source_type = SATCHEL_TYPE_F16;
    c->weight = static_cast<const char*>(c->weight) + 2;
  }));
  accepted(prepack([](Call* c) { c->options.ratio = 1.0; }));
  accepted(prepack([](Call* c) { c->options.threads = 1000; }));
  accepted(unpack([](Call* c) { c->threads = 1000; }));
}

TEST_F(PrepackArgument, NoMemoryForTheSearch) {
  const auto optimized = [](Call* c) {
    c->options.optimized = 1;
    c->options.threads = 1;
  };
  no_memory = true;
  const Error error = prepack(optimized);
  no_memory = false;
  EXPECT_EQ(error.code, SATCHEL_RESOURCE_EXHAUSTED) << error.message;
  EXPECT_EQ(prepack(optimized).code, SATCHEL_OK);
}

// ----------------------------------------------------------------------------------------- row_stride

// Rows apart from each other: the same bytes, and what lies between and behind is left alone.
TEST(PrepackStride, RowsApart) {
  for (const int bits : {8, 4, 2}) {
    for (const int32_t optimized : {0, 1}) {
      if (bits == 8 && optimized == 1) continue;
      constexpr int64_t kDim = 20, kRows = 37;
      const std::vector<float> weight = random_rows(0x57d, kRows * kDim);
      const std::vector<uint8_t> expected = oracle::prepack(bits, optimized == 1, 20, 0.3, weight.data(), kRows, kDim);
      const int64_t row = static_cast<int64_t>(expected.size()) / kRows;
      for (const int64_t stride : {row, row + 1, int64_t{64}, int64_t{300}}) {
        satchel_prepack_options options = SATCHEL_PREPACK_OPTIONS_INIT;
        options.bits = bits;
        options.optimized = optimized;
        options.nbins = 20;
        options.ratio = 0.3;
        options.threads = 2;
        options.row_stride = stride;
        const auto size = static_cast<size_t>((kRows - 1) * stride + row);
        const GuardedBuffer packed(size, Guard::kAfter);
        std::memset(packed.data(), 0xee, size);
        ASSERT_EQ(satchel_prepack(&options, weight.data(), kRows, kDim, packed.data(), nullptr), SATCHEL_OK);
        for (int64_t r = 0; r < kRows; ++r) {
          ASSERT_EQ(std::memcmp(packed.data() + r * stride, &expected[static_cast<size_t>(r * row)],
                                static_cast<size_t>(row)),
                    0);
          for (int64_t at = row; r + 1 < kRows && at < stride; ++at) ASSERT_EQ(packed.data()[r * stride + at], 0xee);
        }
      }
    }
  }
}

TEST(PrepackStride, Limits) {
  const std::vector<float> weight(20, 1.0f);
  std::vector<uint8_t> packed(100);
  for (const int64_t bad : {int64_t{-1}, int64_t{1}, int64_t{27}, (int64_t{1} << 32) + 1, kHuge, INT64_MIN}) {
    satchel_prepack_options options = SATCHEL_PREPACK_OPTIONS_INIT;
    options.row_stride = bad;
    satchel_error error = SATCHEL_ERROR_INIT;
    EXPECT_EQ(satchel_prepack(&options, weight.data(), 1, 20, packed.data(), &error), SATCHEL_INVALID_ARGUMENT);
    EXPECT_STREQ(error.argument, "row_stride");
    EXPECT_EQ(error.value, bad);
  }
  satchel_prepack_options options = SATCHEL_PREPACK_OPTIONS_INIT;
  options.row_stride = int64_t{1} << 32;
  satchel_error error = SATCHEL_ERROR_INIT;
  EXPECT_EQ(satchel_prepack(&options, weight.data(), int64_t{1} << 31, 20, packed.data(), &error),
            SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "row_count");
  EXPECT_EQ(satchel_prepack(&options, weight.data(), 1, 20, packed.data(), &error), SATCHEL_OK);
}

// --------------------------------------------------------------------------------------- struct_size

TEST_F(PrepackArgument, OlderStructs) {
  const auto bytes = [&] { return std::vector<uint8_t>(packed_.data(), packed_.data() + packed_.size()); };
  ASSERT_EQ(prepack([](Call* c) { c->options.optimized = 1; }).code, SATCHEL_OK);
  const std::vector<uint8_t> optimized = bytes();
  ASSERT_EQ(prepack([](Call*) {}).code, SATCHEL_OK);
  const std::vector<uint8_t> plain = bytes();
  ASSERT_NE(optimized, plain) << "rows that a search does not change would prove nothing";

  // Fields beyond the caller's struct are whatever lies there in memory.
  const auto spoilt = [](Call* c, size_t size) {
    c->options.struct_size = size;
    std::memset(reinterpret_cast<char*>(&c->options) + size, 0xa5, sizeof(c->options) - size);
  };
  ASSERT_EQ(prepack([&](Call* c) { spoilt(c, offsetof(satchel_prepack_options, optimized)); }).code, SATCHEL_OK);
  EXPECT_EQ(bytes(), plain);
  for (const size_t size : {offsetof(satchel_prepack_options, nbins), offsetof(satchel_prepack_options, ratio),
                            offsetof(satchel_prepack_options, threads)}) {
    const Error error = prepack([&](Call* c) {
      c->options.optimized = 1;
      spoilt(c, size);
    });
    ASSERT_EQ(error.code, SATCHEL_OK) << error.message;
    EXPECT_EQ(bytes(), optimized) << size;
  }
  // Without these two nothing can be done.
  prepack_refuses("source_type", [&](Call* c) { spoilt(c, offsetof(satchel_prepack_options, source_type)); });
  prepack_refuses("bits", [&](Call* c) { spoilt(c, offsetof(satchel_prepack_options, bits)); });
}

TEST_F(PrepackArgument, NewerStructs) {
  struct Newer {
    satchel_prepack_options options = SATCHEL_PREPACK_OPTIONS_INIT;
    int64_t unknown = 0;
  } newer;
  newer.options.struct_size = sizeof(newer);
  newer.options.bits = 4;
  const auto use = [&](Call* c) { c->options_pointer = &newer.options; };
  EXPECT_EQ(prepack(use).code, SATCHEL_OK);
  newer.unknown = 1;
  const Error error = prepack(use);
  EXPECT_EQ(error.code, SATCHEL_UNSUPPORTED) << error.message;
  EXPECT_STREQ(error.argument, "options");
}

}  // namespace
}  // namespace satchel::test
