// Random plans on every back end against the interpreter. Embedding bags use few of the operations' combinations: these
// plans have more scalars than there are registers, nested blocks, and operands that are their own destinations.
#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <cmath>
#include <cstring>

#include "codegen/plan_builder.h"
#include "jit/engine.h"
#include "support/environment.h"
#include "support/random.h"
#include "support/tally.h"
#include "support/targets.h"

namespace satchel {
namespace {

using test::Random;

constexpr int64_t kInputBytes = 256;
constexpr int64_t kWords = 8;
constexpr int kScalars = 24;
constexpr int kMaxVectors = 8;
constexpr int kIntegers = 4;
constexpr int kMostLanes = 16;
// The output: floats, a pair of them besides, then integers, which have no NaN and must agree bit for bit.
constexpr int kPairLane = kMaxVectors * kMostLanes;
constexpr int kFloatLanes = kPairLane + 2;
constexpr int kOutputLanes = kFloatLanes + kIntegers * kMostLanes;

class RandomPlan {
 public:
  RandomPlan(uint64_t seed, const Target& target)
      : random_(seed), machine_(target.machine), fours_(machine_.compresses || target.backend == "llvm") {
    lanes_ = machine_.vector_lanes[static_cast<size_t>(random_.range(0, 2))];
    b_.arguments({"input", "output", "x", "y", "words"});
    input_ = b_.pointer("input", b_.buffer("input"), kInputBytes);
    output_ = b_.pointer("output", b_.buffer("output", true), 4 * kOutputLanes);
    b_.arg(input_, 0);
    b_.arg(output_, 1);
    words_ = b_.pointer("words", b_.buffer("words", true), 8 * kWords);
    b_.arg(words_, 4);
    for (int i = 0; i < kScalars; ++i) {
      scalars_.push_back(b_.scalar("s"));
      if (i < 2) {
        b_.arg(scalars_.back(), 2 + i);
      } else {
        b_.set(scalars_.back(), random_.pick<int64_t>({0, 1, -1, 77, -4096, int64_t{1} << 40, INT64_MIN, INT64_MAX}));
      }
    }
    b_.report(scalars_);
    shifts_ = b_.vector(RegKind::kInt, lanes_, "shifts");
    order_ = b_.vector(RegKind::kInt, lanes_, "order");
    std::vector<uint32_t> shifts;
    order2_ = b_.vector(RegKind::kInt, lanes_, "order2");
    std::vector<uint32_t> order;
    std::vector<uint32_t> order2;
    for (int16_t j = 0; j < lanes_; ++j) {
      shifts.push_back(static_cast<uint32_t>(random_.range(0, 31)));
      order.push_back(static_cast<uint32_t>(random_.range(0, lanes_ - 1)));
      order2.push_back(static_cast<uint32_t>(random_.range(0, 2 * lanes_ - 1)));
    }
    const int16_t shifts_constant = b_.constant("shifts", RegKind::kInt, shifts);
    b_.load_constant(shifts_, shifts_constant);
    shifts_in_memory_ = in_memory(shifts_constant);
    b_.load_constant(order_, b_.constant("order", RegKind::kInt, order));
    std::vector<uint32_t> spread;
    for (int16_t j = 0; j < lanes_; ++j) {
      uint32_t word = 0;
      for (int k = 0; k < 4; ++k) {
        word = word << 8 | static_cast<uint32_t>(random_.chance(0.4) ? 255 : random_.range(0, lanes_ - 1));
      }
      spread.push_back(word);
    }
    std::vector<uint32_t> shuffle;
    for (int16_t j = 0; j < lanes_; ++j) {
      uint32_t numbers = 0;
      for (int k = 0; k < 4; ++k)
        numbers = numbers << 8 | static_cast<uint32_t>(random_.pick<int64_t>({random_.range(0, 15), 255}));
      shuffle.push_back(numbers);
    }
    shuffle_ = b_.constant("shuffle", RegKind::kInt, shuffle);
    std::vector<uint32_t> take;
    for (int16_t j = 0; j < lanes_; ++j) take.push_back(static_cast<uint32_t>(random_.range(0, 63)) << 8 * kTakenByte);
    take_ = b_.constant("take", RegKind::kInt, take);
    spread_ = b_.constant("spread", RegKind::kInt, spread);
    shuffle_in_memory_ = in_memory(shuffle_);
    spread_in_memory_ = in_memory(spread_);
    b_.load_constant(order2_, b_.constant("order2", RegKind::kInt, order2));
    for (int16_t i = 0; i < kMaxVectors; ++i) {
      floats_.push_back(b_.vector(RegKind::kFloat, lanes_, "f", i));
      b_.splat_f32(floats_.back(), {input_, random_.range(0, kInputBytes - 4)});
    }
    narrow_ = b_.constant("narrow", RegKind::kInt, std::vector<uint32_t>(static_cast<size_t>(lanes_), 0xffffff));
    narrow_in_memory_ = in_memory(narrow_);
    centre_ = b_.constant("centre", RegKind::kInt, std::vector<uint32_t>(static_cast<size_t>(lanes_), 0xff800000));
    eighth_ = b_.constant("eighth", RegKind::kFloat,
                          std::vector<uint32_t>(static_cast<size_t>(lanes_), std::bit_cast<uint32_t>(0.125f)));
    for (int16_t i = 0; i < kIntegers; ++i) {
      ints_.push_back(b_.vector(RegKind::kInt, lanes_, "i", i));
      b_.load_u8(ints_.back(), {input_, random_.range(0, kInputBytes - lanes_)});
    }
    block(2, 12);
    for (int i = 0; i < kMaxVectors; ++i) {
      const int16_t stored = lanes_ == 4 ? static_cast<int16_t>(random_.range(1, 4)) : lanes_;
      b_.store({output_, 4 * lanes_ * i}, floats_[static_cast<size_t>(i)], stored);
    }
    for (int i = 0; i < kIntegers; ++i) {
      const int16_t stored = lanes_ == 4 ? static_cast<int16_t>(random_.range(1, 4)) : lanes_;
      b_.store({output_, 4 * (kFloatLanes + lanes_ * i)}, ints_[static_cast<size_t>(i)], stored);
    }
    b_.fail_if(scalars_[0], Cond::kEq, scalars_[0], 9);  // reports every scalar
  }
  Plan plan() && { return std::move(b_).finish(); }

 private:
  Reg s() { return scalars_[static_cast<size_t>(random_.range(0, kScalars - 1))]; }
  Reg f() { return floats_[static_cast<size_t>(random_.range(0, kMaxVectors - 1))]; }
  Reg i() { return ints_[static_cast<size_t>(random_.range(0, kIntegers - 1))]; }
  Cond cond() { return random_.pick({Cond::kEq, Cond::kNe, Cond::kLt, Cond::kGe, Cond::kULt, Cond::kUGe}); }
  int64_t immediate() {
    return random_.pick<int64_t>({0, 1, -1, 3, 64, 136, 1 << 20, -(int64_t{1} << 33), int64_t{1} << 32, INT64_MAX});
  }
  // `aligned`: at a multiple of its size.
  PlanBuilder::Address read(int64_t bytes, bool aligned = false) {
    const auto place = [&](int64_t end) {
      const int64_t at = random_.range(0, end - bytes);
      return aligned ? at / bytes * bytes : at;
    };
    if (random_.chance(0.5)) return {input_, place(kInputBytes)};
    const auto shift =
        static_cast<uint8_t>(aligned ? std::countr_zero(static_cast<uint64_t>(bytes)) : random_.range(0, 3));
    const int64_t bound = random_.range(0, 7);
    const Reg index = b_.scalar("index", bound);
    b_.set(index, random_.range(0, bound));
    return {input_, place(kInputBytes - (bound << shift)), index, shift};
  }

  // `count` of 2^shift bytes.
  PlanBuilder::Address word(uint8_t shift, int64_t count = 1) {
    const int64_t at = random_.range(0, (8 * kWords >> shift) - count);
    if (random_.chance(0.5)) return {words_, at << shift};
    const Reg index = b_.scalar("word", at);
    b_.set(index, random_.range(0, at));
    return {words_, 0, index, shift};
  }

  void block(int depth, int operations) {
    for (int n = 0; n < operations; ++n) {
      if (depth > 0 && random_.chance(0.15)) {
        nested(depth, operations);
      } else if (random_.chance(0.5)) {
        scalar();
      } else {
        vector();
      }
    }
  }

  void nested(int depth, int operations) {
    switch (random_.range(0, 3)) {
      case 0: {
        const Reg counter = b_.scalar("counter");
        b_.set(counter, 0);
        b_.loop_imm(counter, Cond::kLt, random_.range(0, 4));
        block(depth - 1, operations / 2);
        b_.add_imm(counter, counter, 1);
        break;
      }
      case 1:
        random_.chance(0.5) ? b_.if_(s(), cond(), s()) : b_.if_seldom(s(), cond(), s());
        block(depth - 1, operations / 2);
        break;
      case 2:
        return seldom_or_otherwise(depth, operations);
      default:
        b_.if_imm(s(), cond(), immediate());
        block(depth - 1, operations / 2);
        break;
    }
    b_.end();
  }

  // Two blocks of which the first is seldom and the second for the other case, unless the first changes what is asked.
  void seldom_or_otherwise(int depth, int operations) {
    constexpr std::pair<Cond, Cond> kCases[] = {
        {Cond::kEq, Cond::kNe}, {Cond::kLt, Cond::kGe}, {Cond::kULt, Cond::kUGe}};
    auto [seldom, otherwise] = kCases[random_.range(0, 2)];
    if (random_.chance(0.5)) std::swap(seldom, otherwise);
    if (random_.chance(0.4)) otherwise = cond();
    const Reg a = s(), b = s();
    const int64_t imm = immediate();
    const bool with_imm = random_.chance(0.5);
    with_imm ? b_.if_seldom_imm(a, seldom, imm) : b_.if_seldom(a, seldom, b);
    block(depth - 1, operations / 2);
    if (random_.chance(0.3)) b_.add_imm(a, a, immediate());
    b_.end();
    with_imm ? b_.if_imm(a, otherwise, imm) : b_.if_(a, otherwise, b);
    block(depth - 1, operations / 2);
    b_.end();
  }

  void scalar() {
    switch (random_.range(0, 16)) {
      case 14:
        return bits();
      case 13:
        return b_.and_imm(s(), s(), immediate());
      case 0:
        return b_.set(s(), immediate());
      case 1:
        return b_.move(s(), s());
      case 2:
        return b_.add(s(), s(), s());
      case 3:
        return b_.add_imm(s(), s(), immediate());
      case 4:
        return b_.sub(s(), s(), s());
      case 5:
        return b_.mul_imm(s(), s(), immediate());
      case 6:
        return b_.min_imm(s(), s(), immediate());
      case 7:
        return b_.max_imm(s(), s(), immediate());
      case 8:
        return b_.load_i32(s(), read(4, true));
      case 9:
        return b_.move_if(s(), s(), cond(), s(), s());
      case 10:
        return b_.move_if_imm(s(), s(), cond(), immediate(), s());
      case 11:
        return b_.store_i64(word(3), s());
      case 12:
        return b_.count(s(), s(), s());
      case 15:
        return b_.store_i32(word(2), s());
      default:
        return b_.load_i64(s(), read(8, true));
    }
  }

  void vector() {
    const bool has_lookup = machine_.min_lookup_lanes != kNoLookup;
    switch (random_.range(0, 28)) {
      case 0:
        return b_.zero(random_.chance(0.7) ? f() : i());
      case 1:
        return random_.chance(0.5) ? b_.splat_f32(f(), read(4)) : b_.splat_host(f(), read(4));
      case 2:
        return random_.chance(0.5) ? b_.splat_f16(f(), read(2)) : b_.splat_f16_pair(f(), read(4));
      case 3:
        return b_.splat_32(i(), read(4));
      case 4:
        if (lanes_ % 4 == 0 && random_.chance(0.5)) return shuffle();
        return b_.splat_64(i(), read(8));
      case 5:
        return b_.load_u8(i(), read(lanes_));
      case 6:
        return b_.shift_right(i(), i(), random_.chance(0.5) ? shifts_ : shifts_in_memory_);
      case 7:
        return b_.bit_and(random_.chance(0.5) ? i() : f(), i(), i());
      case 8:
        return b_.to_float(f(), i());
      case 9:
        if (has_lookup && lanes_ == 4) return permute2();
        if (lanes_ < machine_.min_lookup_lanes) return;
        if (random_.chance(0.3)) return permute2();
        return random_.chance(0.5) ? b_.lookup(f(), i(), f()) : b_.permute(f(), f(), order_);
      case 10:
        return random_.chance(0.5) ? b_.float_of(f(), s()) : b_.splat_first(f(), f());
      case 11:
        return b_.fadd(f(), f(), f());
      case 12:
        return b_.fmul(f(), f(), f());
      case 13:
        return b_.fdiv(f(), f(), f());
      case 14:
        if (random_.chance(0.3)) return splat_product();
        return b_.splat_host(random_.chance(0.5) ? f() : i(), read(4));
      case 16:
        if (has_lookup && lanes_ > 8) return;
        return zip();
      case 17:
        return has_lookup ? b_.fma(f(), f(), f(), f()) : masked_load();
      case 18:
        if (random_.chance(0.3)) return random_.chance(0.5) ? b_.copy(f(), f()) : b_.copy(i(), i());
        return random_.chance(0.5) ? b_.bit_xor(i(), i(), i()) : b_.iadd(i(), i(), i());
      case 19:
        if (random_.chance(0.3)) return pair();
        return b_.load_32(random_.chance(0.5) ? f() : i(), read(4 * lanes_));
      case 20:
        return b_.load(random_.chance(0.5) ? f() : i(), read(4 * lanes_));
      case 21:
      case 22:
        return lanes_ % 4 == 0 ? bytes() : dot();
      case 23:
      case 24:
        return dot();
      case 25:
        return to_int();
      case 26:
        return spread();
      case 27:
        return b_.umax(i(), i(), i());
      case 28:
        return fours_ && lanes_ == kFourLanes ? four_lanes() : b_.umax(i(), i(), i());
      default:
        return b_.fma(f(), f(), f(), f());
    }
  }

  // Vectors of two lanes, whatever the others have; stored at once, for registers are few.
  void pair() {
    const Reg two = b_.vector(RegKind::kFloat, 2, "two");
    random_.chance(0.5) ? b_.splat_f16_pair(two, read(4)) : b_.load_32(two, read(8));
    if (random_.chance(0.5)) b_.fmul(two, two, two);
    b_.store({output_, 4 * kPairLane}, two, 2);
  }

  // Of values that were loaded: the bits of a computed NaN are anybody's.
  void bits() {
    const Reg value = f();
    b_.splat_host(value, read(4));
    if (random_.chance(0.5)) b_.iadd(value, value, i());
    b_.bits(s(), value);
  }
  Reg in_memory(int16_t constant) {
    const Reg reg = b_.constant_in_memory(lanes_, "in_memory", constant);
    b_.load_constant(reg, constant);
    return reg;
  }
  // A register that holds the constant, or one that is where the constant is.
  Reg loaded(int16_t constant, Reg in_memory) {
    if (random_.chance(0.5)) return in_memory;
    const Reg reg = i();
    b_.load_constant(reg, constant);
    return reg;
  }

  void spread() {
    if (machine_.byte_permutes && lanes_ == 16 && random_.chance(0.5)) return take_byte();
    if (lanes_ < 4 && machine_.min_lookup_lanes != kNoLookup) return;
    const Reg value = f();
    if (machine_.byte_permutes && lanes_ == 16) {  // by an instruction whose order must be in a register
      const Reg order = i();
      b_.load_constant(order, spread_);
      return b_.spread_u8(value, read(lanes_), order);
    }
    b_.spread_u8(value, read(lanes_), loaded(spread_, spread_in_memory_));
  }

  void four_lanes() {
    switch (random_.range(0, 3)) {
      case 0:
        return b_.load_lane(i(), read(4, true), static_cast<int16_t>(random_.range(0, kFourLanes - 1)), i());
      case 1:
        return random_.chance(0.5) ? b_.compress(f(), f(), i()) : b_.compress(i(), i(), i());
      case 2:
        return b_.count_kept(s(), s(), i());
      default:
        return b_.store_i64s(word(3, kFourLanes), i());
    }
  }

  void splat_product() {
    const Reg value = f(), other = f();
    random_.chance(0.5) ? b_.splat_host(value, read(4)) : b_.splat_f32(value, read(4));
    if (random_.chance(0.2)) return b_.fmul(value, value, other);
    b_.fmul(random_.chance(0.8) ? value : f(), other, value);
  }

  void zip() {
    const Reg a = f(), b = f();
    if (random_.chance(0.7)) b_.zip_low(f(), a, b);
    if (random_.chance(0.7)) b_.zip_high(f(), a, b);
  }

  void shuffle() {
    b_.splat_128(i(), read(16));
    const Reg order = loaded(shuffle_, shuffle_in_memory_);
    b_.shuffle_bytes(random_.chance(0.5) ? f() : i(), i(), order);
    if (random_.chance(0.3)) b_.iadd(i(), i(), loaded(shuffle_, shuffle_in_memory_));
  }

  // From a vector as long as the result, or half of that: what it does not have is zero.
  void take_byte() {
    const Reg half = b_.vector(RegKind::kInt, 8, "half");
    const Reg order = i(), from = random_.chance(0.5) ? half : i();
    if (from == half) b_.load_32(half, read(32));
    b_.load_constant(order, take_);
    b_.take_byte(f(), from, kTakenByte, order);
  }

  void permute2() {  // into a register that is none of its sources
    const auto dst = static_cast<size_t>(random_.range(0, kMaxVectors - 1));
    const auto other = [&] {
      return floats_[(dst + static_cast<size_t>(random_.range(1, kMaxVectors - 1))) % kMaxVectors];
    };
    const Reg a = other();
    b_.permute2(floats_[dst], a, other(), order2_);
  }

  void bytes() {
    switch (random_.range(0, 4)) {
      case 0:
        return b_.zip_bytes_low(i(), i(), i());
      case 1:
        return b_.zip_bytes_high(i(), i(), i());
      case 2:
        return b_.zip_pairs_low(i(), i(), i());
      case 3:
        return b_.zip_pairs_high(i(), i(), i());
      default:
        return b_.transpose_bytes(i(), i());
    }
  }

  void dot() {  // into a register that is neither factor; mostly onto itself
    const auto dst = static_cast<size_t>(random_.range(0, kIntegers - 1));
    const auto other = [&] { return ints_[(dst + static_cast<size_t>(random_.range(1, kIntegers - 1))) % kIntegers]; };
    const Reg a = other();
    b_.dot(ints_[dst], a, other(), random_.chance(0.6) ? ints_[dst] : i());
  }

  // Of eighths below 2^20, for what is beyond 31 bits has no defined result.
  void to_int() {
    const Reg value = ints_[0];
    const Reg constant = ints_[1];
    const Reg eighths = floats_[0];
    const Reg eighth = floats_[1];
    if (random_.chance(0.5)) {
      b_.bit_and(value, i(), narrow_in_memory_);
    } else {
      b_.load_constant(constant, narrow_);
      b_.bit_and(value, i(), constant);
    }
    b_.load_constant(constant, centre_);
    b_.iadd(value, value, constant);
    b_.to_float(eighths, value);
    b_.load_constant(eighth, eighth_);
    b_.fmul(eighths, eighths, eighth);
    b_.to_int(i(), eighths);
  }

  void masked_load() {
    const Reg position = b_.scalar("position", 20);
    const Reg mask = b_.mask(lanes_, "mask");
    const int64_t limit = random_.range(0, 40);
    const auto vectors = static_cast<int16_t>(random_.range(0, 2));
    b_.set(position, random_.range(0, 20));
    b_.below(mask, position, vectors, limit);
    b_.load_u8(i(), {.base = input_,
                     .bytes = random_.range(0, kInputBytes - limit),
                     .index = position,
                     .vectors = vectors,
                     .mask = mask});
  }

  Random random_;
  const Machine& machine_;
  const bool fours_;  // operations on four lanes alone
  PlanBuilder b_{"random", "reference"};
  int16_t lanes_ = 0;
  Reg input_ = kNoReg, output_ = kNoReg, words_ = kNoReg, shifts_ = kNoReg, order_ = kNoReg, order2_ = kNoReg;
  static constexpr int16_t kTakenByte = 1;
  Reg narrow_in_memory_ = kNoReg, shifts_in_memory_ = kNoReg, shuffle_in_memory_ = kNoReg, spread_in_memory_ = kNoReg;
  int16_t shuffle_ = -1, take_ = -1, spread_ = -1, narrow_ = 0, centre_ = 0, eighth_ = 0;  // constants
  std::vector<Reg> scalars_, floats_, ints_;
};

struct Observed {
  int64_t code = 0;
  std::array<int64_t, 5 + kScalars> slots{};
  std::array<int64_t, kWords> words{};
  std::vector<float> output = std::vector<float>(kOutputLanes, -7.0f);
};

Observed run(const Executable& executable, const std::vector<uint8_t>& input, int64_t x, int64_t y) {
  Observed o;
  o.slots[0] = static_cast<int64_t>(reinterpret_cast<uintptr_t>(input.data()));
  o.slots[1] = static_cast<int64_t>(reinterpret_cast<uintptr_t>(o.output.data()));
  o.slots[2] = x;
  o.slots[3] = y;
  o.slots[4] = static_cast<int64_t>(reinterpret_cast<uintptr_t>(o.words.data()));
  o.code = executable.entry(o.slots.data(), executable.context);
  o.slots[0] = o.slots[1] = o.slots[4] = 0;
  return o;
}

bool same_bits(float a, float b) { return std::memcmp(&a, &b, sizeof a) == 0; }
bool same(float a, float b) { return same_bits(a, b) || (std::isnan(a) && std::isnan(b)); }

TEST(PlanFuzz, EveryBackendAgreesWithTheInterpreter) {
  BackendSet backends = make_backends();
  int64_t all_plans = 0;
  for (const Target& target : kTargets) {
    if (&target == &kInterpreterTarget || !native(target)) continue;
    if (!runnable(target, cpu_features())) {
      test::announce_not_tested(target.name.data(), "this machine lacks it");
      continue;
    }
    int64_t plans = 0;
    for (int64_t n = 0; n < test::scaled(4000, 50); ++n) {
      const uint64_t seed = test::case_seed(71, static_cast<uint64_t>(n));
      const Plan plan = RandomPlan(seed, target).plan();
      const Status verdict = verify(plan);
      ASSERT_TRUE(verdict.ok()) << "seed " << seed << ": " << verdict.message() << "\n" << print(plan);
      auto reference = backends.find("interpreter")->second->compile(plan, kInterpreterTarget);
      ASSERT_TRUE(reference.ok()) << reference.status().message();
      auto compiled = backends.find(target.backend)->second->compile(plan, target);
      ASSERT_TRUE(compiled.ok()) << "seed " << seed << ": " << compiled.status().message();
      Random random(seed ^ 1);
      std::vector<uint8_t> input(kInputBytes);  // from the heap: aligned to 16
      for (uint8_t& byte : input) {
        byte =
            random.chance(0.2) ? random.pick<uint8_t>({0x00, 0x7f, 0x80, 0xff}) : static_cast<uint8_t>(random.next());
      }
      const auto x = static_cast<int64_t>(random.next());
      const int64_t y = random.range(-5, 5);
      const Observed expected = run(**reference, input, x, y);
      const Observed got = run(**compiled, input, x, y);
      ASSERT_EQ(expected.code, got.code) << "seed " << seed << " " << target.name << "\n" << print(plan);
      ASSERT_EQ(expected.slots, got.slots) << "seed " << seed << " " << target.name << "\n" << print(plan);
      ASSERT_EQ(expected.words, got.words) << "seed " << seed << " " << target.name << "\n" << print(plan);
      for (size_t j = 0; j < expected.output.size(); ++j) {
        const auto agree = j < kFloatLanes ? same : same_bits;
        ASSERT_TRUE(agree(expected.output[j], got.output[j]))
            << "seed " << seed << " " << target.name << " output " << j << ": " << expected.output[j] << " and "
            << got.output[j] << "\n"
            << print(plan);
      }
      ++plans;
    }
    test::tally_kernels(std::string(target.name), plans, 0);
    test::tally_cases(std::string(target.name), plans);
    all_plans += plans;
  }
#if defined(SATCHEL_WITH_ASMJIT)
  EXPECT_TRUE(all_plans > 0 || !runnable(*find_target("avx2"), cpu_features()));
#endif
}

}  // namespace
}  // namespace satchel
