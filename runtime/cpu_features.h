// What this processor and operating system can run. Read once with CPUID and XGETBV; never from a model name.
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

// Architectures other than x86-64: the bit says that this is one, further bits what it has.
inline constexpr CpuFeatures kCpuAarch64 = 1u << 16;
inline constexpr CpuFeatures kCpuS390x = 1u << 17;
inline constexpr CpuFeatures kCpuS390xVx = 1u << 18;
inline constexpr CpuFeatures kCpuS390xVxe = 1u << 19;
inline constexpr CpuFeatures kCpuPpc64le = 1u << 20;

// Features of this machine; a feature whose registers the operating system does not save is not listed.
CpuFeatures cpu_features();

}  // namespace satchel
