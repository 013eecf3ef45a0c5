// Operations on the bytes of vectors, on lanes worked out by hand, on every target that runs here. PlanFuzz compares
// back ends with the interpreter; this says that the interpreter, too, numbers bytes as ops.def does.
#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "codegen/plan_builder.h"
#include "jit/engine.h"
#include "support/environment.h"
#include "support/targets.h"

namespace satchel {
namespace {

using Words = std::vector<uint32_t>;

constexpr int16_t kMostLanes = 16;

// a, b, c are loaded, the operation is built into dst, dst is stored.
struct Vectors {
  PlanBuilder& b;
  int16_t lanes;
  Reg input, output;  // pointers
  Reg dst, a, second, c;
};
using Build = std::function<void(const Vectors&)>;

class ByteOperations : public testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    target_ = find_target(GetParam());
    ASSERT_NE(target_, nullptr);
    if (!runnable(*target_, cpu_features())) {
      test::announce_not_tested(GetParam().c_str(), "this machine lacks it");
      GTEST_SKIP() << GetParam() << " cannot run on this machine: NOT TESTED";
    }
  }

  // The target's own widths, and vectors of four lanes, which every target must have.
  [[nodiscard]] std::vector<int16_t> widths() const {
    std::vector<int16_t> all = {4};
    for (int16_t lanes : target_->machine.vector_lanes) {
      if (lanes % 4 == 0 && std::find(all.begin(), all.end(), lanes) == all.end()) all.push_back(lanes);
    }
    return all;
  }

  // Inputs are words of which byte k of lane j comes from address 4j + k.
  static Plan plan_of(int16_t lanes, const Build& build) {
    PlanBuilder b("bytes", "reference");
    b.arguments({"input", "output"});
    const Reg input = b.pointer("input", b.buffer("input"), 4 * lanes * 3);
    const Reg output = b.pointer("output", b.buffer("output", true), 4 * lanes);
    b.arg(input, 0);
    b.arg(output, 1);
    const auto vector = [&](const char* name) { return b.vector(RegKind::kInt, lanes, name); };
    const Vectors v = {b, lanes, input, output, vector("dst"), vector("a"), vector("b"), vector("c")};
    b.load_32(v.a, {input, 0});
    b.load_32(v.second, {input, 4 * lanes});
    b.load_32(v.c, {input, 8 * lanes});
    build(v);
    b.store({output, 0}, v.dst, lanes);
    return std::move(b).finish();
  }

  Words evaluate(int16_t lanes, const Build& build, const Words& a, const Words& second, const Words& c) {
    const Plan plan = plan_of(lanes, build);
    const Status verdict = verify(plan);
    EXPECT_TRUE(verdict.ok()) << verdict.message() << "\n" << print(plan);
    if (!verdict.ok()) return {};
    auto compiled = backends_.find(target_->backend)->second->compile(plan, *target_);
    EXPECT_TRUE(compiled.ok()) << compiled.status().message() << "\n" << print(plan);
    if (!compiled.ok()) return {};

    std::vector<uint8_t> bytes;
    for (const Words* words : {&a, &second, &c}) {
      for (int16_t j = 0; j < lanes; ++j) {
        const uint32_t word = (*words)[static_cast<size_t>(j)];
        for (int k = 0; k < 4; ++k) bytes.push_back(static_cast<uint8_t>(word >> 8 * k));
      }
    }
    Words result(static_cast<size_t>(lanes), 0xdeadbeef);
    int64_t args[2] = {static_cast<int64_t>(reinterpret_cast<uintptr_t>(bytes.data())),
                       static_cast<int64_t>(reinterpret_cast<uintptr_t>(result.data()))};
    EXPECT_EQ((*compiled)->entry(args, (*compiled)->context), 0);
    return result;
  }

  // Lanes of four, the same again for every further four with each byte larger by 4.
  static Words fours(Words first) {
    for (uint32_t group = 1; group < kMostLanes / 4; ++group) {
      for (size_t j = 0; j < 4; ++j) first.push_back(first[j] + group * 0x04040404);
    }
    return first;
  }

  void expect_fours(const char* what, const Build& build, const Words& expected) {
    const Words a = fours({0x03020100, 0x13121110, 0x23222120, 0x33323130});
    const Words b = fours({0x83828180, 0x93929190, 0xa3a2a1a0, 0xb3b2b1b0});
    for (const int16_t lanes : widths()) {
      Words wanted = fours(expected);
      wanted.resize(static_cast<size_t>(lanes));
      EXPECT_EQ(evaluate(lanes, build, a, b, b), wanted) << what << ", " << lanes << " lanes";
    }
  }

  // Lanes for themselves: every case in every lane.
  struct Case {
    uint32_t a, b, c, expected;
  };
  void expect_lanes(const char* what, const Build& build, const std::vector<Case>& cases) {
    for (const int16_t lanes : widths()) {
      for (size_t shift = 0; shift < cases.size(); ++shift) {
        Words a, b, c, wanted;
        for (size_t j = 0; j < static_cast<size_t>(lanes); ++j) {
          const Case& one = cases[(j + shift) % cases.size()];
          a.push_back(one.a);
          b.push_back(one.b);
          c.push_back(one.c);
          wanted.push_back(one.expected);
        }
        ASSERT_EQ(evaluate(lanes, build, a, b, c), wanted) << what << ", " << lanes << " lanes, from case " << shift;
      }
    }
  }

  const Target* target_ = nullptr;
  BackendSet backends_ = make_backends();
};

TEST_P(ByteOperations, LoadsNumberBytesFromTheLowest) {
  expect_fours("load_32", [](const Vectors& v) { v.b.bit_and(v.dst, v.a, v.a); },
               {0x03020100, 0x13121110, 0x23222120, 0x33323130});
}

TEST_P(ByteOperations, LoadReadsWhatStoreWrote) {
  const auto build = [](const Vectors& v) {
    v.b.store({v.output, 0}, v.a, v.lanes);
    v.b.load(v.dst, {v.output, 0});
  };
  expect_fours("load", build, {0x03020100, 0x13121110, 0x23222120, 0x33323130});
}

// Lane j gets byte number j, then none, then the last one, then the first.
TEST_P(ByteOperations, SpreadTakesBytesByNumber) {
  const Words a = fours({0x03020100, 0x13121110, 0x23222120, 0x33323130});
  for (const int16_t lanes : widths()) {
    if (lanes < 4) continue;
    std::vector<uint8_t> memory;
    Words order, wanted;
    for (int16_t j = 0; j < kMostLanes; ++j) {
      for (int k = 0; k < 4; ++k) memory.push_back(static_cast<uint8_t>(a[static_cast<size_t>(j)] >> 8 * k));
    }
    const auto last = static_cast<uint32_t>(lanes - 1);
    for (uint32_t j = 0; j < kMostLanes; ++j) order.push_back(j % static_cast<uint32_t>(lanes) | 0xff00 | last << 16);
    for (uint32_t j = 0; j < static_cast<uint32_t>(lanes); ++j) {
      wanted.push_back(memory[j] | uint32_t{memory[last]} << 16 | uint32_t{memory[0]} << 24);
    }
    const auto build = [&](const Vectors& v) {
      const Reg spread = v.b.vector(RegKind::kFloat, lanes, "spread");
      const Reg zero = v.b.vector(RegKind::kFloat, lanes, "zero");
      v.b.spread_u8(spread, {v.input, 0}, v.second);
      v.b.zero(zero);
      v.b.iadd(v.dst, spread, zero);
    };
    EXPECT_EQ(evaluate(lanes, build, a, order, a), wanted) << lanes << " lanes";
  }
}

TEST_P(ByteOperations, ShufflesEveryFourLanes) {
  // Byte numbers from the lowest byte on: 3 none 12 0, 15 15 1 none, none four times, 4 5 6 7.
  const Words order = fours({0x000cff03, 0xff010f0f, 0xffffffff, 0x07060504});
  const Words a = fours({0x03020100, 0x13121110, 0x23222120, 0x33323130});
  for (const int16_t lanes : widths()) {
    if (lanes % 4 != 0) continue;
    Words all_order, wanted;
    for (size_t j = 0; j < static_cast<size_t>(lanes); ++j) {
      const uint32_t numbers = order[j % 4];
      all_order.push_back(numbers);
      uint32_t word = 0;
      for (size_t k = 0; k < 4; ++k) {
        const uint32_t number = numbers >> 8 * k & 255;
        if (number < 16) word |= (a[j / 4 * 4 + number / 4] >> 8 * (number % 4) & 255) << 8 * k;
      }
      wanted.push_back(word);
    }
    const auto build = [&](const Vectors& v) { v.b.shuffle_bytes(v.dst, v.a, v.second); };
    EXPECT_EQ(evaluate(lanes, build, a, all_order, a), wanted) << lanes << " lanes";
  }
}

TEST_P(ByteOperations, Splat128RepeatsFourLanes) {
  const Words a = fours({0x03020100, 0x13121110, 0x23222120, 0x33323130});
  for (const int16_t lanes : widths()) {
    if (lanes % 4 != 0) continue;
    Words wanted;
    for (size_t j = 0; j < static_cast<size_t>(lanes); ++j) wanted.push_back(a[j % 4]);
    const auto build = [](const Vectors& v) { v.b.splat_128(v.dst, {v.input, 0}); };
    EXPECT_EQ(evaluate(lanes, build, a, a, a), wanted) << lanes << " lanes";
  }
}

// Numbers from both ends; of a vector of 16 lanes, and of those that are a quarter and half as long.
TEST_P(ByteOperations, TakesOneByteByNumber) {
  constexpr int16_t kLanes = 16;
  const Words a = fours({0x03020100, 0x13121110, 0x23222120, 0x33323130});
  using Numbers = std::initializer_list<int16_t>;
  for (const int16_t from_lanes : Numbers{4, 8, 16}) {
    for (const int16_t at : Numbers{0, 1, 2, 3}) {
      Words order, wanted;
      for (uint32_t j = 0; j < kLanes; ++j) {
        const uint32_t number = j % 2 == 0 ? 63 - 3 * j : j;
        order.push_back(0xffffffff ^ (number ^ 255) << 8 * at);
        const bool has = number < static_cast<uint32_t>(4 * from_lanes);
        wanted.push_back(has ? (a[number / 4] >> 8 * (number % 4) & 255) << 8 * at : 0);
      }
      const auto build = [&](const Vectors& v) {
        const Reg from = v.b.vector(RegKind::kInt, from_lanes, "from");
        const Reg taken = v.b.vector(RegKind::kFloat, kLanes, "taken");
        const Reg zero = v.b.vector(RegKind::kFloat, kLanes, "zero");
        v.b.load_32(from, {v.input, 0});
        v.b.take_byte(taken, from, at, v.second);
        v.b.zero(zero);
        v.b.iadd(v.dst, taken, zero);
      };
      if (target_->backend == "x86" && !target_->machine.byte_permutes) {  // plans for it have none
        const auto compiled = backends_.find("x86")->second->compile(plan_of(kLanes, build), *target_);
        EXPECT_EQ(compiled.status().code(), StatusCode::kUnsupported);
        continue;
      }
      EXPECT_EQ(evaluate(kLanes, build, a, order, a), wanted) << "byte " << at << " of " << from_lanes << " lanes";
    }
  }
}

TEST_P(ByteOperations, BitsAreThoseOfTheFirstLane) {
  for (const int16_t lanes : widths()) {
    const Words a = {0xdeadbeef, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    const auto build = [&](const Vectors& v) {
      const Reg value = v.b.vector(RegKind::kFloat, lanes, "value");
      const Reg bits = v.b.scalar("bits");
      const Reg high = v.b.scalar("high");
      v.b.load(value, {v.input, 0});
      v.b.bits(bits, value);
      // Zero-extended: nothing is left of it beyond 32 bits.
      v.b.and_imm(high, bits, int64_t{0xffffffff} << 32);
      v.b.bit_and(v.dst, v.a, v.a);
      v.b.if_imm(high, Cond::kNe, 0);
      v.b.bit_xor(v.dst, v.dst, v.dst);
      v.b.end();
      v.b.if_imm(bits, Cond::kNe, 0xdeadbeef);
      v.b.bit_xor(v.dst, v.dst, v.dst);
      v.b.end();
    };
    EXPECT_EQ(evaluate(lanes, build, a, a, a), Words(a.begin(), a.begin() + lanes)) << lanes << " lanes";
  }
}

TEST_P(ByteOperations, SplatFirstWidens) {
  for (const int16_t lanes : widths()) {
    const Words a = {0x12345678, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    const auto build = [&](const Vectors& v) {
      const Reg narrow = v.b.vector(RegKind::kFloat, 4, "narrow");
      const Reg wide = v.b.vector(RegKind::kFloat, lanes, "wide");
      const Reg zero = v.b.vector(RegKind::kFloat, lanes, "zero");
      v.b.load(narrow, {v.input, 0});
      v.b.splat_first(wide, narrow);
      v.b.zero(zero);
      v.b.iadd(v.dst, wide, zero);
    };
    EXPECT_EQ(evaluate(lanes, build, a, a, a), Words(static_cast<size_t>(lanes), 0x12345678)) << lanes << " lanes";
  }
}

TEST_P(ByteOperations, ZipsTakeTurns) {
  expect_fours("zip_bytes_low", [](const Vectors& v) { v.b.zip_bytes_low(v.dst, v.a, v.second); },
               {0x81018000, 0x83038202, 0x91119010, 0x93139212});
  expect_fours("zip_bytes_high", [](const Vectors& v) { v.b.zip_bytes_high(v.dst, v.a, v.second); },
               {0xa121a020, 0xa323a222, 0xb131b030, 0xb333b232});
  expect_fours("zip_pairs_low", [](const Vectors& v) { v.b.zip_pairs_low(v.dst, v.a, v.second); },
               {0x81800100, 0x83820302, 0x91901110, 0x93921312});
  expect_fours("zip_pairs_high", [](const Vectors& v) { v.b.zip_pairs_high(v.dst, v.a, v.second); },
               {0xa1a02120, 0xa3a22322, 0xb1b03130, 0xb3b23332});
}

TEST_P(ByteOperations, TransposeSwapsByteAndLane) {
  expect_fours("transpose_bytes", [](const Vectors& v) { v.b.transpose_bytes(v.dst, v.a); },
               {0x30201000, 0x31211101, 0x32221202, 0x33231303});
}

TEST_P(ByteOperations, DotIsUnsignedTimesSignedAndNeverSaturates) {
  const std::vector<Case> cases = {
      {0xffffffff, 0x80808080, 0, 0xfffe0200},           // 4 * 255 * -128 = -130560
      {0xffffffff, 0x7f7f7f7f, 0, 129540},               // 4 * 255 * 127
      {0x04030201, 0x01ff02fe, 10, 13},                  // 10 - 2 + 4 - 3 + 4
      {0x80808080, 0x80808080, 0, 0xffff0000},           // 4 * 128 * -128 = -65536
      {0x00000080, 0x00000001, 0, 128},                  // a has no sign
      {0x00000001, 0x00000080, 0, 0xffffff80},           // b has
      {0x00000001, 0x00000001, 0x7fffffff, 0x80000000},  // wraps
      {0x01000000, 0x80ffffff, 0, 0xffffff80},           // the highest bytes
      {0xff00ff00, 0x7f807f80, 0, 64770},                // 2 * 255 * 127
      {0xff7fff7f, 0x80808080, 0, 0xfffe8200},           // 764 * -128
  };
  expect_lanes(
      "dot", [](const Vectors& v) { v.b.dot(v.dst, v.a, v.second, v.c); }, cases);
  const auto onto_itself = [](const Vectors& v) {
    v.b.dot(v.c, v.a, v.second, v.c);
    v.b.bit_and(v.dst, v.c, v.c);
  };
  expect_lanes("dot onto its own addend", onto_itself, cases);
}

TEST_P(ByteOperations, ToIntRoundsToEven) {
  struct Pair {
    float value;
    int32_t expected;
  };
  for (const Pair& p : {Pair{0.5f, 0}, Pair{1.5f, 2}, Pair{2.5f, 2}, Pair{-0.5f, 0}, Pair{-1.5f, -2}, Pair{-2.75f, -3},
                        Pair{4194304.5f, 4194304}, Pair{4194305.5f, 4194306}, Pair{2147483520.0f, 2147483520},
                        Pair{-2147483648.0f, INT32_MIN}, Pair{-0.0f, 0}, Pair{1e-42f, 0}}) {
    for (const int16_t lanes : widths()) {
      const auto build = [&](const Vectors& v) {
        const Reg value = v.b.vector(RegKind::kFloat, lanes, "value");
        v.b.splat_f32(value, {v.input, 0});
        v.b.to_int(v.dst, value);
      };
      const Words input(kMostLanes, std::bit_cast<uint32_t>(p.value));
      const Words wanted(static_cast<size_t>(lanes), static_cast<uint32_t>(p.expected));
      EXPECT_EQ(evaluate(lanes, build, input, input, input), wanted) << p.value << ", " << lanes << " lanes";
    }
  }
}

#if defined(SATCHEL_WITH_ASMJIT)
// A dot product onto its addend while `others` more vectors are needed.
Plan dot_beside(int others) {
  PlanBuilder b("dot", "reference");
  b.arguments({"input", "output"});
  const Reg input = b.pointer("input", b.buffer("input"), 16);
  const Reg output = b.pointer("output", b.buffer("output", true), 16);
  b.arg(input, 0);
  b.arg(output, 1);
  std::vector<Reg> all;
  for (int i = 0; i < 3 + others; ++i) {
    all.push_back(b.vector(RegKind::kInt, 4, "v", static_cast<int16_t>(i)));
    b.load_32(all.back(), {input, 0});
  }
  b.dot(all[2], all[0], all[1], all[2]);
  for (const Reg r : all) b.store({output, 0}, r, 4);
  return std::move(b).finish();
}

TEST(ByteDots, AreOneInstructionWhereTheMachineHasIt) {
  const BackendSet backends = make_backends();
  int with = 0;
  for (const Target& target : kTargets) {
    if (target.backend != "x86") continue;
    const Result<std::string> listing = backends.find("x86")->second->listing(dot_beside(0), target);
    ASSERT_TRUE(listing.ok()) << listing.status().message();
    const size_t at = listing->find("vpdpbusd");
    EXPECT_EQ(at != std::string::npos, target.machine.dots) << *listing;
    if (at == std::string::npos) continue;
    const size_t line = listing->rfind('\n', at) + 1;
    EXPECT_EQ(listing->substr(line + 8, 2), "62") << "not EVEX: " << listing->substr(line, at - line);
    ++with;
  }
  EXPECT_GT(with, 0);
}

TEST(ByteDots, AreRefusedWhereNoRegisterIsLeft) {
  const BackendSet backends = make_backends();
  for (const Target& target : kTargets) {
    if (target.backend != "x86") continue;
    const int most = target.machine.vector_registers - 3;
    const auto tried = [&](int others) {
      const Result<std::string> bytes = backends.find("x86")->second->bytes(dot_beside(others), target);
      return bytes.ok() ? StatusCode::kOk : bytes.status().code();
    };
    EXPECT_EQ(tried(most - 1), StatusCode::kOk) << target.name;
    EXPECT_EQ(tried(most), target.machine.dots ? StatusCode::kOk : StatusCode::kUnsupported) << target.name;
  }
}
#endif

std::vector<std::string> own_targets() {
  std::vector<std::string> names;
  for (const Target& target : kTargets) {
    if (native(target)) names.emplace_back(target.name);
  }
  return names;
}

INSTANTIATE_TEST_SUITE_P(Target, ByteOperations, testing::ValuesIn(own_targets()), test::test_name);

}  // namespace
}  // namespace satchel
