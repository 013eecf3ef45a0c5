#include "runtime/cpu_features.h"

#if defined(__x86_64__)
#include <cpuid.h>
#elif defined(__s390x__)
#include <sys/auxv.h>
#endif

namespace satchel {

#if defined(__x86_64__)
namespace {

CpuFeatures detect() {
  unsigned a = 0;
  unsigned b = 0;
  unsigned c = 0;
  unsigned d = 0;
  if (!__get_cpuid(1, &a, &b, &c, &d)) return 0;
  const bool osxsave = (c >> 27) & 1;
  if (!osxsave) return 0;
  const bool fma = (c >> 12) & 1;
  const bool f16c = (c >> 29) & 1;
  unsigned xcr0 = 0;
  unsigned xcr0_high = 0;
  __asm__("xgetbv" : "=a"(xcr0), "=d"(xcr0_high) : "c"(0));
  const bool saves_ymm = (xcr0 & 0x6) == 0x6;
  const bool saves_zmm = (xcr0 & 0xe6) == 0xe6;
  if (!saves_ymm || !__get_cpuid_count(7, 0, &a, &b, &c, &d)) return 0;

  CpuFeatures found = 0;
  if ((b >> 5) & 1) found |= kCpuAvx2;
  if (fma) found |= kCpuFma;
  if (f16c) found |= kCpuF16c;
  if (saves_zmm) {
    if ((b >> 16) & 1) found |= kCpuAvx512f;
    if ((b >> 30) & 1) found |= kCpuAvx512bw;
    if ((b >> 17) & 1) found |= kCpuAvx512dq;
    if ((b >> 31) & 1) found |= kCpuAvx512vl;
  }
  return found;
}

}  // namespace

CpuFeatures cpu_features() {
  static const CpuFeatures features = detect();
  return features;
}
#elif defined(__aarch64__)
CpuFeatures cpu_features() { return kCpuAarch64; }  // Advanced SIMD belongs to the architecture
#elif defined(__s390x__)
CpuFeatures cpu_features() {
  const unsigned long hwcap = getauxval(AT_HWCAP);
  CpuFeatures found = kCpuS390x;
  if ((hwcap >> 11) & 1) found |= kCpuS390xVx;   // HWCAP_S390_VX
  if ((hwcap >> 13) & 1) found |= kCpuS390xVxe;  // HWCAP_S390_VXE
  return found;
}
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
CpuFeatures cpu_features() { return kCpuPpc64le; }  // little-endian Linux needs POWER8
#else
CpuFeatures cpu_features() { return 0; }
#endif

}  // namespace satchel
