// Calls a function through a few lines of assembly that know what every register held before and look at what
// it holds after, before any other code can tidy up. x86-64 only.
#pragma once

#if defined(__x86_64__)

#include <cstdint>

namespace satchel::test {

// Callee-saved registers, in this order: rbx, rbp, r12, r13, r14, r15.
constexpr int kSavedRegisters = 6;

// Read and written by assembly: the order of the fields is known there.
struct ObservedCall {
  // In.
  uint64_t function = 0;
  uint64_t arguments[3] = {0, 0, 0};
  uint64_t saved_before[kSavedRegisters] = {};
  uint32_t mxcsr_before = 0x1f80;
  uint32_t has_avx = 0;      // look at the upper halves of the vector registers
  uint32_t has_xgetbv1 = 0;  // ask the processor which vector state is in use
  uint32_t padding = 0;
  // Out.
  uint64_t result = 0;
  uint64_t saved_after[kSavedRegisters] = {};
  uint64_t flags_after = 0;
  uint32_t mxcsr_after = 0;
  uint32_t in_use_after = 0;  // XCR0 & XINUSE
  uint64_t stack_moved = 0;
  alignas(16) uint8_t upper_after[16][16] = {};  // bits 128 to 255 of ymm0 to ymm15
  alignas(16) uint8_t x87_after[32] = {};        // what fnstenv stores
};

extern "C" void satchel_test_observe_call(ObservedCall* call);

// Functions that leave something behind, to show that the observation notices.
extern "C" int32_t satchel_test_clobber_rbx(const void*, const void*, void*);
extern "C" int32_t satchel_test_clobber_r15(const void*, const void*, void*);
extern "C" int32_t satchel_test_leave_upper_dirty(const void*, const void*, void*);
extern "C" int32_t satchel_test_dirty_and_clean(const void*, const void*, void*);
extern "C" int32_t satchel_test_change_mxcsr(const void*, const void*, void*);
extern "C" int32_t satchel_test_set_direction(const void*, const void*, void*);
extern "C" int32_t satchel_test_leave_mmx(const void*, const void*, void*);

bool cpu_has_avx();
bool cpu_has_xgetbv1();
uint32_t read_mxcsr();
void write_mxcsr(uint32_t value);

// Sets bits of this thread's MXCSR, for as long as it lives.
class MxcsrBits {
 public:
  explicit MxcsrBits(uint32_t bits) : before_(read_mxcsr()) { write_mxcsr(before_ | bits); }
  MxcsrBits(const MxcsrBits&) = delete;
  MxcsrBits& operator=(const MxcsrBits&) = delete;
  ~MxcsrBits() { write_mxcsr(before_); }

  static constexpr uint32_t kFlushToZero = 0x8000, kDenormalsAreZero = 0x0040;
  static constexpr uint32_t rounding(uint32_t mode) { return mode << 13; }

 private:
  uint32_t before_;
};

}  // namespace satchel::test

#endif
