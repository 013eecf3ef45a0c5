#include "tests/support/processor_state.h"

#if defined(__x86_64__)

#include <cpuid.h>

#include <cstddef>

namespace satchel::test {

static_assert(offsetof(ObservedCall, saved_before) == 32);
static_assert(offsetof(ObservedCall, mxcsr_before) == 80);
static_assert(offsetof(ObservedCall, has_avx) == 84);
static_assert(offsetof(ObservedCall, has_xgetbv1) == 88);
static_assert(offsetof(ObservedCall, result) == 96);
static_assert(offsetof(ObservedCall, saved_after) == 104);
static_assert(offsetof(ObservedCall, flags_after) == 152);
static_assert(offsetof(ObservedCall, mxcsr_after) == 160);
static_assert(offsetof(ObservedCall, in_use_after) == 164);
static_assert(offsetof(ObservedCall, stack_moved) == 168);
static_assert(offsetof(ObservedCall, upper_after) == 176);
static_assert(offsetof(ObservedCall, x87_after) == 432);

// 56 bytes of saved registers and the return address leave the stack aligned for the call.
asm(R"(
  .text
  .p2align 4
  .globl satchel_test_observe_call
  .type satchel_test_observe_call, @function
satchel_test_observe_call:
  endbr64
  push %rbx
  push %rbp
  push %r12
  push %r13
  push %r14
  push %r15
  push %rdi
  sub $32, %rsp
  stmxcsr 8(%rsp)
  mov %rsp, 16(%rsp)
  cmpl $0, 84(%rdi)
  je 1f
  vzeroupper
1:
  ldmxcsr 80(%rdi)
  mov 0(%rdi), %r11
  mov 32(%rdi), %rbx
  mov 40(%rdi), %rbp
  mov 48(%rdi), %r12
  mov 56(%rdi), %r13
  mov 64(%rdi), %r14
  mov 72(%rdi), %r15
  mov 16(%rdi), %rsi
  mov 24(%rdi), %rdx
  mov 8(%rdi), %rdi
  call *%r11
  mov 32(%rsp), %rdi
  mov %rax, 96(%rdi)
  pushfq
  popq 152(%rdi)
  cld
  mov %rbx, 104(%rdi)
  mov %rbp, 112(%rdi)
  mov %r12, 120(%rdi)
  mov %r13, 128(%rdi)
  mov %r14, 136(%rdi)
  mov %r15, 144(%rdi)
  stmxcsr 160(%rdi)
  ldmxcsr 8(%rsp)
  mov %rsp, %rax
  sub 16(%rsp), %rax
  mov %rax, 168(%rdi)
  fnstenv 432(%rdi)
  fldenv 432(%rdi)
  emms
  cmpl $0, 88(%rdi)
  je 2f
  mov $1, %ecx
  xgetbv
  mov %eax, 164(%rdi)
2:
  cmpl $0, 84(%rdi)
  je 3f
  vextractf128 $1, %ymm0, 176(%rdi)
  vextractf128 $1, %ymm1, 192(%rdi)
  vextractf128 $1, %ymm2, 208(%rdi)
  vextractf128 $1, %ymm3, 224(%rdi)
  vextractf128 $1, %ymm4, 240(%rdi)
  vextractf128 $1, %ymm5, 256(%rdi)
  vextractf128 $1, %ymm6, 272(%rdi)
  vextractf128 $1, %ymm7, 288(%rdi)
  vextractf128 $1, %ymm8, 304(%rdi)
  vextractf128 $1, %ymm9, 320(%rdi)
  vextractf128 $1, %ymm10, 336(%rdi)
  vextractf128 $1, %ymm11, 352(%rdi)
  vextractf128 $1, %ymm12, 368(%rdi)
  vextractf128 $1, %ymm13, 384(%rdi)
  vextractf128 $1, %ymm14, 400(%rdi)
  vextractf128 $1, %ymm15, 416(%rdi)
  vzeroupper
3:
  add $32, %rsp
  pop %rdi
  pop %r15
  pop %r14
  pop %r13
  pop %r12
  pop %rbp
  pop %rbx
  ret
  .size satchel_test_observe_call, . - satchel_test_observe_call

  .globl satchel_test_clobber_rbx
satchel_test_clobber_rbx:
  endbr64
  xor %ebx, %ebx
  xor %eax, %eax
  ret

  .globl satchel_test_clobber_r15
satchel_test_clobber_r15:
  endbr64
  mov %rsp, %r15
  xor %eax, %eax
  ret

  .globl satchel_test_leave_upper_dirty
satchel_test_leave_upper_dirty:
  endbr64
  vcmptrueps %ymm7, %ymm7, %ymm7
  xor %eax, %eax
  ret

  .globl satchel_test_dirty_and_clean
satchel_test_dirty_and_clean:
  endbr64
  vcmptrueps %ymm7, %ymm7, %ymm7
  vzeroupper
  xor %eax, %eax
  ret

  .globl satchel_test_change_mxcsr
satchel_test_change_mxcsr:
  endbr64
  stmxcsr -8(%rsp)
  xorl $0x8000, -8(%rsp)
  ldmxcsr -8(%rsp)
  xor %eax, %eax
  ret

  .globl satchel_test_set_direction
satchel_test_set_direction:
  endbr64
  std
  xor %eax, %eax
  ret

  .globl satchel_test_leave_mmx
satchel_test_leave_mmx:
  endbr64
  pxor %mm0, %mm0
  xor %eax, %eax
  ret
)");

bool cpu_has_avx() { return __builtin_cpu_supports("avx") != 0; }

bool cpu_has_xgetbv1() {
  unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
  return cpu_has_avx() && __get_cpuid_count(0x0d, 1, &eax, &ebx, &ecx, &edx) != 0 && (eax & 4) != 0;
}

uint32_t read_mxcsr() {
  uint32_t value = 0;
  asm volatile("stmxcsr %0" : "=m"(value));
  return value;
}

void write_mxcsr(uint32_t value) { asm volatile("ldmxcsr %0" : : "m"(value)); }

}  // namespace satchel::test

#endif
