// What this processor and operating system can run. Read once, with CPUID and XGETBV on x86 and from the kernel's
// auxiliary vector elsewhere; never from a model name. What no bit tells is measured.
#pragma once

#include <cstdint>

namespace satchel {

// A set of features, one bit each. Instruction-set rows in codegen/targets.h name the ones they need.
using CpuFeatures = uint64_t;

inline constexpr CpuFeatures kCpuAvx2 = 1u << 0;
inline constexpr CpuFeatures kCpuFma = 1u << 1;
inline constexpr CpuFeatures kCpuF16c = 1u << 2;
inline constexpr CpuFeatures kCpuAvx512f = 1u << 3;
inline constexpr CpuFeatures kCpuAvx512bw = 1u << 4;
inline constexpr CpuFeatures kCpuAvx512dq = 1u << 5;
inline constexpr CpuFeatures kCpuAvx512vl = 1u << 6;
inline constexpr CpuFeatures kCpuAvx512Vnni = 1u << 7;
inline constexpr CpuFeatures kCpuAvx512Vbmi = 1u << 8;
// Takes subnormal numbers in products without a microcode assist: measured.
inline constexpr CpuFeatures kCpuSubnormals = 1u << 9;
inline constexpr CpuFeatures kCpuPopcnt = 1u << 10;

// Architectures: the bit says that this is one, further bits what it has.
inline constexpr CpuFeatures kCpuX86_64 = 1u << 15;
inline constexpr CpuFeatures kCpuAarch64 = 1u << 16;
inline constexpr CpuFeatures kCpuS390x = 1u << 17;
inline constexpr CpuFeatures kCpuPpc64le = 1u << 18;
inline constexpr CpuFeatures kCpuRiscv64 = 1u << 19;
inline constexpr CpuFeatures kCpuArchitectures = kCpuX86_64 | kCpuAarch64 | kCpuS390x | kCpuPpc64le | kCpuRiscv64;

inline constexpr CpuFeatures kCpuSve = 1u << 20;
inline constexpr CpuFeatures kCpuS390xVx = 1u << 21;    // vectors of integers and fp64
inline constexpr CpuFeatures kCpuS390xVxe = 1u << 22;   // and of fp32
inline constexpr CpuFeatures kCpuS390xVxe2 = 1u << 23;  // and byte-reversed loads
inline constexpr CpuFeatures kCpuPower9 = 1u << 24;
inline constexpr CpuFeatures kCpuPower10 = 1u << 25;
inline constexpr CpuFeatures kCpuRiscvV = 1u << 26;

// Features of this machine; a feature whose registers the operating system does not save is not listed.
CpuFeatures cpu_features();

}  // namespace satchel
