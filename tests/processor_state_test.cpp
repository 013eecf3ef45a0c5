// Kernels leave the processor as they found it: callee-saved registers, floating-point control, clean upper
// halves of the vector registers (a dirty one makes every SSE instruction of the host slow), x87 stack,
// direction flag, stack pointer.
#include "tests/support/processor_state.h"

#include <gtest/gtest.h>

#include <cstring>
#include <optional>
#include <string>
#include <vector>

#include "jit/kernel.h"
#include "tests/support/check.h"
#include "tests/support/crash_note.h"
#include "tests/support/environment.h"

#if defined(__x86_64__)

namespace satchel::test {
namespace {

constexpr uint32_t kMxcsrControl = 0xffc0;  // everything but the sticky exception flags
constexpr uint64_t kDirectionFlag = 1 << 10;
constexpr uint32_t kAvxState = 1 << 2;       // upper halves of ymm0 to ymm15
constexpr uint32_t kZmmHi256State = 1 << 6;  // upper halves of zmm0 to zmm15
constexpr uint64_t kSentinels[kSavedRegisters] = {0x1111222233334444, 0x5555666677778888, 0x9999aaaabbbbcccc,
                                                  0xddddeeeeffff0000, 0x0123456789abcdef, 0xfedcba9876543210};
constexpr const char* kSavedNames[kSavedRegisters] = {"rbx", "rbp", "r12", "r13", "r14", "r15"};

using Function = int32_t (*)(const void*, const void*, void*);

ObservedCall observe(uint64_t function, const void* a, const void* b, void* c, uint32_t mxcsr = 0x1f80) {
  ObservedCall call;
  call.function = function;
  call.arguments[0] = reinterpret_cast<uint64_t>(a);
  call.arguments[1] = reinterpret_cast<uint64_t>(b);
  call.arguments[2] = reinterpret_cast<uint64_t>(c);
  std::memcpy(call.saved_before, kSentinels, sizeof(kSentinels));
  call.mxcsr_before = mxcsr;
  call.has_avx = cpu_has_avx() ? 1 : 0;
  call.has_xgetbv1 = cpu_has_xgetbv1() ? 1 : 0;
  satchel_test_observe_call(&call);
  return call;
}
ObservedCall observe(Function function) {
  return observe(reinterpret_cast<uint64_t>(function), nullptr, nullptr, nullptr);
}

// Whether this processor takes the vector state out of use after vzeroupper; some say "in use" for longer, and
// then their word means nothing here.
bool in_use_is_exact() {
  static const bool exact = [] {
    if (!cpu_has_xgetbv1()) return false;
    const bool clean = (observe(satchel_test_dirty_and_clean).in_use_after & (kAvxState | kZmmHi256State)) == 0;
    const bool dirty = (observe(satchel_test_leave_upper_dirty).in_use_after & kAvxState) != 0;
    return clean && dirty;
  }();
  return exact;
}

// "" or what the call left behind.
std::string left_behind(const ObservedCall& call) {
  for (int i = 0; i < kSavedRegisters; ++i) {
    if (call.saved_after[i] != call.saved_before[i]) return std::string(kSavedNames[i]) + " is not restored";
  }
  if (call.stack_moved != 0) return "the stack pointer moved by " + std::to_string(call.stack_moved);
  if ((call.flags_after & kDirectionFlag) != 0) return "the direction flag is set";
  if ((call.mxcsr_after & kMxcsrControl) != (call.mxcsr_before & kMxcsrControl)) {
    return "the control bits of MXCSR changed from " + std::to_string(call.mxcsr_before) + " to " +
           std::to_string(call.mxcsr_after);
  }
  uint16_t x87_control = 0, x87_tags = 0;
  std::memcpy(&x87_control, call.x87_after, sizeof(x87_control));
  std::memcpy(&x87_tags, call.x87_after + 8, sizeof(x87_tags));
  if (x87_control != 0x037f) return "the x87 control word is " + std::to_string(x87_control);
  if (x87_tags != 0xffff) return "the x87 stack is not empty";
  if (call.has_avx != 0) {
    for (int i = 0; i < 16; ++i) {
      for (const uint8_t byte : call.upper_after[i]) {
        if (byte != 0) return "the upper half of ymm" + std::to_string(i) + " is dirty";
      }
    }
  }
  if (in_use_is_exact() && (call.in_use_after & (kAvxState | kZmmHi256State)) != 0) {
    return "the processor says that upper vector state is in use: " + std::to_string(call.in_use_after);
  }
  return "";
}

// The observation itself must notice what it is there for.
TEST(ProcessorStateObservation, NoticesWhatIsLeftBehind) {
  EXPECT_EQ(left_behind(observe(satchel_test_clobber_rbx)), "rbx is not restored");
  EXPECT_EQ(left_behind(observe(satchel_test_clobber_r15)), "r15 is not restored");
  EXPECT_NE(left_behind(observe(satchel_test_change_mxcsr)).find("MXCSR"), std::string::npos);
  EXPECT_EQ(left_behind(observe(satchel_test_set_direction)), "the direction flag is set");
  EXPECT_EQ(left_behind(observe(satchel_test_leave_mmx)), "the x87 stack is not empty");
  if (!cpu_has_avx()) {
    announce_not_tested("upper vector state", "this machine has no AVX");
    GTEST_SKIP() << "no AVX on this machine: upper vector state NOT TESTED";
  }
  EXPECT_EQ(left_behind(observe(satchel_test_leave_upper_dirty)), "the upper half of ymm7 is dirty");
  EXPECT_EQ(left_behind(observe(satchel_test_dirty_and_clean)), "");
}

TEST(ProcessorStateObservation, TheProcessorTellsWhatIsInUse) {
  if (!in_use_is_exact()) {
    announce_not_tested("XINUSE", "this processor does not tell exactly which vector state is in use");
    GTEST_SKIP() << "XINUSE is not to be had or not exact on this machine: NOT TESTED";
  }
  SUCCEED();
}

// What stands in for a kernel's entry: calls the entry proper, observed. The call around it saves registers of its
// own accord and would hide what the kernel forgets.
KernelEntry entry_under_observation = nullptr;
uint32_t mxcsr_of_entry = 0x1f80;
std::optional<ObservedCall> entry_call;  // empty where the entry was not reached: a call without bags
int64_t observing_entry(int64_t* slots, const void* context) {
  entry_call = observe(reinterpret_cast<uint64_t>(entry_under_observation), slots, context, nullptr, mxcsr_of_entry);
  return static_cast<int64_t>(entry_call->result);
}

class ProcessorState : public EveryTarget {
 protected:
  // The whole call, as a host makes it. Without an error struct, so that nothing but the kernel has reason to touch
  // vector registers.
  ObservedCall run_observed(const BagCase& c, const satchel_kernel* kernel, const satchel_embedding_bag_args& args,
                            uint32_t mxcsr = 0x1f80) {
    set_crash_note("observed call, " + describe(c, engine().name()));
    return observe(reinterpret_cast<uint64_t>(&satchel_kernel_run), kernel, &args, nullptr, mxcsr);
  }

  // The kernel's own code alone: left in `entry_call`.
  satchel_code run_entry_observed(const BagCase& c, const satchel_kernel* kernel,
                                  const satchel_embedding_bag_args& args, uint32_t mxcsr = 0x1f80) {
    set_crash_note("observed entry, " + describe(c, engine().name()));
    satchel_kernel stand_in;
    stand_in.contract = kernel->contract;
    stand_in.contract.entry.set(&observing_entry);
    entry_under_observation = kernel->contract.entry.get();
    mxcsr_of_entry = mxcsr;
    entry_call.reset();
    return satchel_kernel_run(&stand_in, &args, nullptr);
  }

  void expect_clean(const BagCase& c) {
    std::string why;
    const Kernel kernel = engine().kernel(c.spec, &why);
    ASSERT_TRUE(kernel) << why;
    const Expectation expected = expect(c);
    const BoundCase bound(c, Guard::kAfter);
    const satchel_embedding_bag_args args = bound.args();
    const ObservedCall call = run_observed(c, kernel.get(), args);
    EXPECT_EQ(left_behind(call), "") << describe(c, engine().name());
    EXPECT_EQ(static_cast<satchel_code>(call.result), expected.outcome.code) << describe(c, engine().name());
    EXPECT_EQ(run_entry_observed(c, kernel.get(), args), expected.outcome.code) << describe(c, engine().name());
    ASSERT_EQ(entry_call.has_value(), c.bag_count > 0);
    if (entry_call) {
      EXPECT_EQ(left_behind(*entry_call), "") << "the kernel's own code: " << describe(c, engine().name());
    }
  }
};

TEST_P(ProcessorState, IsCleanAfterACall) {
  for (const int32_t bits : {8, 4, 2}) {
    for (const int64_t dim : {1,  2,  4,   7,   8,   12,  15,  16,  20,  31,  32,  36,   48,   63,   64,
                              65, 96, 100, 127, 128, 200, 256, 300, 500, 512, 768, 1000, 1024, 2048, 4096}) {
      if (!layout_allows(bits, dim)) continue;
      for (uint64_t i = 0; i < 6; ++i) {
        const uint64_t seed = case_seed(static_cast<uint64_t>(bits) * 10'000 + static_cast<uint64_t>(dim), i);
        Random random(seed);
        expect_clean(random_case(seed, random_spec(random, bits, dim), 5000));
      }
    }
  }
}

TEST_P(ProcessorState, IsCleanAfterAnError) {
  for (uint64_t i = 0; i < static_cast<uint64_t>(scaled(1000)); ++i) {
    const uint64_t seed = case_seed(21, i);
    Random random(seed);
    BagCase c = random_case(seed, random_spec(random), 3000);
    break_case(random, &c);
    expect_clean(c);
    if (HasFailure()) return;
  }
}

TEST_P(ProcessorState, IsCleanAfterEmptyCalls) {
  for (const Pooling pooling : {Pooling::kSum, Pooling::kMean}) {
    EmbeddingBagSpec spec;
    spec.dim = 100;
    spec.pooling = pooling;
    BagCase c = random_case(1, spec, 0);
    c.indices.clear();
    c.offsets.clear();
    c.bag_count = 0;
    expect_clean(c);
    c.offsets = {0, 0, 0};
    c.bag_count = 3;
    expect_clean(c);
  }
}

// Whatever modes the host has set, they are still set afterwards. What is computed under them is not specified.
TEST_P(ProcessorState, KeepsTheHostsFloatingPointModes) {
  constexpr uint32_t kFlushToZero = 0x8000, kDenormalsAreZero = 0x0040, kMasked = 0x1f80;
  for (const int32_t bits : {8, 4, 2}) {
    for (const int64_t dim : {4, 20, 64, 100, 300, 1024}) {
      EmbeddingBagSpec spec;
      spec.bits = bits;
      spec.dim = dim;
      spec.pooling = Pooling::kMean;
      spec.weighted = true;
      const BagCase c = random_case(case_seed(22, static_cast<uint64_t>(dim)), spec, 3000);
      std::string why;
      const Kernel kernel = engine().kernel(spec, &why);
      ASSERT_TRUE(kernel) << why;
      const BoundCase bound(c, Guard::kAfter);
      const satchel_embedding_bag_args args = bound.args();
      for (uint32_t rounding = 0; rounding < 4; ++rounding) {
        for (const uint32_t flush : {0U, kFlushToZero, kDenormalsAreZero, kFlushToZero | kDenormalsAreZero}) {
          const ObservedCall call = run_observed(c, kernel.get(), args, kMasked | flush | rounding << 13);
          EXPECT_EQ(left_behind(call), "") << describe(c, engine().name());
          EXPECT_EQ(static_cast<satchel_code>(call.result), SATCHEL_OK);
          EXPECT_EQ(run_entry_observed(c, kernel.get(), args, kMasked | flush | rounding << 13), SATCHEL_OK);
          ASSERT_TRUE(entry_call.has_value() || c.bag_count == 0);
          if (!entry_call) continue;
          EXPECT_EQ(left_behind(*entry_call), "") << "the kernel's own code: " << describe(c, engine().name());
        }
      }
    }
  }
}

// Compiling is code of the library as well: the calling thread's modes survive it.
TEST_P(ProcessorState, CompilingKeepsTheHostsFloatingPointModes) {
  const uint32_t before = read_mxcsr();
  write_mxcsr(before | 0x8040 | 0x6000);
  std::string why;
  EmbeddingBagSpec spec;
  spec.dim = 77;
  const Kernel kernel = engine().kernel(spec, &why);
  const uint32_t after = read_mxcsr();
  write_mxcsr(before);
  EXPECT_TRUE(kernel) << why;
  EXPECT_EQ(after & kMxcsrControl, (before | 0x8040 | 0x6000) & kMxcsrControl);
}

SATCHEL_TEST_EVERY_TARGET(ProcessorState);

}  // namespace
}  // namespace satchel::test

#else

TEST(ProcessorStateObservation, OnlyForX86) {
  satchel::test::announce_not_tested("processor state", "the observation is written for x86-64");
  GTEST_SKIP() << "processor state NOT TESTED on this processor";
}

#endif
