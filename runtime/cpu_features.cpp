#include "runtime/cpu_features.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

#include <algorithm>
#include <cstdint>
#else
#include <sys/auxv.h>
#endif

namespace satchel {

#if defined(__x86_64__)
namespace {

// After everything before it, and before everything after it.
uint64_t now() {
  _mm_lfence();
  const uint64_t ticks = __rdtsc();
  _mm_lfence();
  return ticks;
}

// Cycles of a chain of products of `factor` and a normal number, normal themselves, at best: what kernels compute.
__attribute__((target("avx2,fma"))) uint64_t cycles_of_products(float factor) {
  constexpr int kTries = 8, kProducts = 64;
  uint64_t best = UINT64_MAX;
  for (int n = 0; n < kTries; ++n) {
    __m128 x = _mm_set1_ps(factor);
    const __m128 large = _mm_set1_ps(0x1p100f);
    __m128 sum = _mm_set1_ps(1.0f);
    __asm__ volatile("" : "+x"(x));
    const uint64_t begin = now();
    for (int i = 0; i < kProducts; ++i) {
      sum = _mm_fmadd_ps(large, x, sum);
      __asm__ volatile("" : "+x"(sum));
    }
    best = std::min(best, now() - begin);
  }
  return best;
}

// An assist takes some hundred cycles where a product takes four: even a bad clock can tell them apart.
bool multiplies_subnormals_fast() {
  constexpr uint32_t kDefaultModes = 0x1f80;  // subnormal numbers count, whatever the host has set
  const uint32_t modes = _mm_getcsr();
  _mm_setcsr(kDefaultModes);
  const bool fast = cycles_of_products(0x1p-130f) < 3 * cycles_of_products(0x1p-110f);
  _mm_setcsr(modes);
  return fast;
}

CpuFeatures detect() {
  unsigned a = 0;
  unsigned b = 0;
  unsigned c = 0;
  unsigned d = 0;
  CpuFeatures found = kCpuX86_64;
  if (!__get_cpuid(1, &a, &b, &c, &d)) return found;
  const bool osxsave = (c >> 27) & 1;
  if (!osxsave) return found;
  const bool fma = (c >> 12) & 1;
  const bool f16c = (c >> 29) & 1;
  const bool popcnt = (c >> 23) & 1;
  unsigned xcr0 = 0;
  unsigned xcr0_high = 0;
  __asm__("xgetbv" : "=a"(xcr0), "=d"(xcr0_high) : "c"(0));
  const bool saves_ymm = (xcr0 & 0x6) == 0x6;
  const bool saves_zmm = (xcr0 & 0xe6) == 0xe6;
  if (!saves_ymm || !__get_cpuid_count(7, 0, &a, &b, &c, &d)) return found;

  if ((b >> 5) & 1) found |= kCpuAvx2;
  if (fma) found |= kCpuFma;
  if (f16c) found |= kCpuF16c;
  if (popcnt) found |= kCpuPopcnt;
  if (saves_zmm) {
    if ((b >> 16) & 1) found |= kCpuAvx512f;
    if ((b >> 30) & 1) found |= kCpuAvx512bw;
    if ((b >> 17) & 1) found |= kCpuAvx512dq;
    if ((b >> 31) & 1) found |= kCpuAvx512vl;
    if ((c >> 11) & 1) found |= kCpuAvx512Vnni;
    if ((c >> 1) & 1) found |= kCpuAvx512Vbmi;
  }
  if ((found & kCpuAvx2) != 0 && fma && multiplies_subnormals_fast()) found |= kCpuSubnormals;
  return found;
}

}  // namespace

CpuFeatures cpu_features() {
  static const CpuFeatures features = detect();
  return features;
}
#else

#if defined(__s390x__)
namespace {

// STORE FACILITY LIST EXTENDED: bit `number` of the list, counted from the left.
bool has_facility(unsigned number) {
  uint64_t list[4] = {};
  register uint64_t last __asm__("0") = 3;  // words, less one
  __asm__ volatile(".insn s,0xb2b00000,%0" : "=Q"(list), "+d"(last) : : "cc", "memory");
  return ((list[number / 64] >> (63 - number % 64)) & 1) != 0;
}

}  // namespace
#endif

// Bits of the kernel's hardware capability words, as <asm/hwcap.h> of each architecture numbers them.
CpuFeatures cpu_features() {
  CpuFeatures found = 0;
  const auto has = [](unsigned long word, int bit) { return ((word >> bit) & 1) != 0; };
#if defined(__aarch64__)
  found |= kCpuAarch64;  // Advanced SIMD belongs to the architecture
  if (has(getauxval(AT_HWCAP), 22)) found |= kCpuSve;
#elif defined(__s390x__)
  found |= kCpuS390x;
  const unsigned long word = getauxval(AT_HWCAP);
  if (has(word, 11)) found |= kCpuS390xVx;
  if (has(word, 13)) found |= kCpuS390xVxe;
  // Older kernels and qemu do not list the second vector enhancements, which need no help of theirs: ask the machine.
  if (has(word, 13) && (has(word, 15) || has_facility(148))) found |= kCpuS390xVxe2;
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
  found |= kCpuPpc64le;  // little-endian Linux needs POWER8
  const unsigned long word = getauxval(AT_HWCAP2);
  if (has(word, 23)) found |= kCpuPower9;   // ARCH_3_00
  if (has(word, 18)) found |= kCpuPower10;  // ARCH_3_1
#elif defined(__riscv) && __riscv_xlen == 64
  found |= kCpuRiscv64;
  if (has(getauxval(AT_HWCAP), 'v' - 'a')) found |= kCpuRiscvV;
#endif
  return found;
}
#endif

}  // namespace satchel
