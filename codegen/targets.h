// The table of targets: every instruction set of every back end, once. Selection, forcing, dumps, tests and
// benchmarks iterate it; nothing outside this table and the target's own folder names an instruction set.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "runtime/cpu_features.h"

namespace satchel {

// What the plan builder may know of a target: properties, never a name.
struct Machine {
  std::array<int16_t, 3> vector_lanes;  // fp32 lanes of the usable vector widths, widest first
  int16_t vector_registers;
  // Largest table that the lookup operation reads in one step at a given width is the width's own lanes; widths
  // below this one have no lookup at all.
  int16_t min_lookup_lanes;
  // Vectors are longer than `vector_lanes` by a factor that only the running machine knows.
  bool scalable = false;
};

// How LLVM is asked for this target's code.
struct LlvmTarget {
  const char* triple = nullptr;
  const char* cpu = "";
  const char* features = "";
  bool x86_permutes = false;                // has x86's one-instruction look-ups
  bool native_half = false;                 // converts fp16 to fp32 in one instruction
  const char* branch_protection = nullptr;  // landing pads at entry points: "bti", "ibt"
};

struct Target {
  std::string_view name;     // what users write: "avx512"
  std::string_view backend;  // who makes its code: "x86"
  CpuFeatures needs;
  Machine machine;
  bool automatic = true;  // chosen without being asked for
  LlvmTarget llvm = {};
};

// No width has a look-up.
inline constexpr int16_t kNoLookup = 1 << 14;

inline constexpr CpuFeatures kNeedsAvx2 = kCpuAvx2 | kCpuFma | kCpuF16c;
inline constexpr CpuFeatures kNeedsAvx512 = kNeedsAvx2 | kCpuAvx512f | kCpuAvx512bw | kCpuAvx512dq | kCpuAvx512vl;

// On x86-64 LLVM's kernels are a cross-check; they serve by themselves only in builds without the asmjit back end.
#if defined(SATCHEL_WITH_ASMJIT)
inline constexpr bool kLlvmOnX86 = false;
#else
inline constexpr bool kLlvmOnX86 = true;
#endif

// Preferred first; the interpreter, which runs everywhere, last.
inline constexpr Target kTargets[] = {
#if defined(SATCHEL_WITH_ASMJIT)
    {"avx512", "x86", kNeedsAvx512, {{16, 8, 4}, 32, 8}},
    {"avx2", "x86", kNeedsAvx2, {{8, 4, 4}, 16, 8}},
#endif
#if defined(SATCHEL_WITH_LLVM)
    {"llvm-avx512",
     "llvm",
     kNeedsAvx512,
     {{16, 8, 4}, 32, 8},
     kLlvmOnX86,
     {"x86_64-unknown-linux-gnu", "x86-64", "+avx2,+fma,+f16c,+avx512f,+avx512bw,+avx512dq,+avx512vl", true, true,
      "ibt"}},
    {"llvm-avx2",
     "llvm",
     kNeedsAvx2,
     {{8, 4, 4}, 16, 8},
     kLlvmOnX86,
     {"x86_64-unknown-linux-gnu", "x86-64", "+avx2,+fma,+f16c", true, true, "ibt"}},
    {"aarch64+neon",
     "llvm",
     kCpuAarch64,
     {{8, 4, 4}, 16, kNoLookup},
     true,
     {"aarch64-unknown-linux-gnu", "generic", "+neon", false, true, "bti"}},
    {"s390x+z14",
     "llvm",
     kCpuS390x | kCpuS390xVxe,
     {{4, 4, 4}, 32, kNoLookup},
     true,
     {"s390x-unknown-linux-gnu", "z10", "+vector,+vector-enhancements-1"}},
    {"s390x+z13",
     "llvm",
     kCpuS390x | kCpuS390xVx,
     {{4, 4, 4}, 32, kNoLookup},
     true,
     {"s390x-unknown-linux-gnu", "z10", "+vector"}},
    {"ppc64le+power8",
     "llvm",
     kCpuPpc64le,
     {{4, 4, 4}, 32, kNoLookup},
     true,
     {"powerpc64le-unknown-linux-gnu", "ppc64le", "+altivec,+vsx,+power8-vector"}},
#endif
    {"interpreter", "interpreter", 0, {{16, 8, 4}, 48, 4}},
};
inline constexpr const Target& kInterpreterTarget = kTargets[std::size(kTargets) - 1];

inline const Target* find_target(std::string_view name) {
  for (const Target& t : kTargets) {
    if (t.name == name) return &t;
  }
  return nullptr;
}

inline bool runnable(const Target& target, CpuFeatures features) { return (target.needs & ~features) == 0; }

// Whether the target belongs to the architecture this was built for. Others can be dumped, never run.
inline bool native(const Target& target) {
#if defined(__x86_64__)
  constexpr CpuFeatures kForeign = kCpuAarch64 | kCpuS390x | kCpuPpc64le;
  return (target.needs & kForeign) == 0;
#else
  return runnable(target, cpu_features()) || (target.needs & cpu_features()) != 0 || target.needs == 0;
#endif
}

}  // namespace satchel
