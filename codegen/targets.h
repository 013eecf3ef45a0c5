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
  const char* abi = "";                     // where the triple leaves a choice
  bool x86_permutes = false;                // has x86's one-instruction look-ups
  bool native_half = false;                 // converts fp16 to fp32 in one instruction
  const char* branch_protection = nullptr;  // landing pads at entry points: "bti", "ibt"
  bool fused = true;                        // has a fused multiply-add
  const char* tune = "";                    // whose scheduling model; changes no instruction that is used
  bool length_masks = false;                // ends vectors by a length, not by a predicate
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

inline constexpr CpuFeatures kNeedsAvx2 = kCpuX86_64 | kCpuAvx2 | kCpuFma | kCpuF16c;
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
     {"x86_64-unknown-linux-gnu", "x86-64", "+avx2,+fma,+f16c,+avx512f,+avx512bw,+avx512dq,+avx512vl", "", true,
      true, "ibt"}},
    {"llvm-avx2",
     "llvm",
     kNeedsAvx2,
     {{8, 4, 4}, 16, 8},
     kLlvmOnX86,
     {"x86_64-unknown-linux-gnu", "x86-64", "+avx2,+fma,+f16c", "", true, true, "ibt"}},
    // What every x86-64 has: no fused multiply-add, so it is computed exactly in fp64.
    {"llvm-sse2",
     "llvm",
     kCpuX86_64,
     {{4, 4, 4}, 16, kNoLookup},
     true,
     {"x86_64-unknown-linux-gnu", "x86-64", "", "", false, false, "ibt", false}},
    {"aarch64+sve",
     "llvm",
     kCpuAarch64 | kCpuSve,
     {{16, 8, 4}, 11, kNoLookup, true},
     true,
     {"aarch64-unknown-linux-gnu", "generic", "+neon,+sve", "", false, true, "bti", true, "neoverse-v1"}},
    {"aarch64+neon",
     "llvm",
     kCpuAarch64,
     {{8, 4, 4}, 16, kNoLookup},
     true,
     {"aarch64-unknown-linux-gnu", "generic", "+neon", "", false, true, "bti", true, "neoverse-n1"}},
    {"s390x+z15",
     "llvm",
     kCpuS390x | kCpuS390xVx | kCpuS390xVxe | kCpuS390xVxe2,
     {{4, 4, 4}, 32, kNoLookup},
     true,
     {"s390x-unknown-linux-gnu", "z10", "+vector,+vector-enhancements-1,+vector-enhancements-2"}},
    {"s390x+z14",
     "llvm",
     kCpuS390x | kCpuS390xVx | kCpuS390xVxe,
     {{4, 4, 4}, 32, kNoLookup},
     true,
     {"s390x-unknown-linux-gnu", "z10", "+vector,+vector-enhancements-1"}},
    // Its vectors hold integers and fp64 only: fp32 columns one by one.
    {"s390x+z13",
     "llvm",
     kCpuS390x | kCpuS390xVx,
     {{1, 1, 1}, 16, kNoLookup},
     true,
     {"s390x-unknown-linux-gnu", "z10", "+vector"}},
    {"ppc64le+power10",
     "llvm",
     kCpuPpc64le | kCpuPower9 | kCpuPower10,
     {{4, 4, 4}, 32, kNoLookup},
     true,
     {"powerpc64le-unknown-linux-gnu", "ppc64le",
      "+altivec,+vsx,+power8-vector,+power9-vector,+isa-v30-instructions,+power10-vector,+isa-v31-instructions"}},
    {"ppc64le+power9",
     "llvm",
     kCpuPpc64le | kCpuPower9,
     {{4, 4, 4}, 32, kNoLookup},
     true,
     {"powerpc64le-unknown-linux-gnu", "ppc64le",
      "+altivec,+vsx,+power8-vector,+power9-vector,+isa-v30-instructions"}},
    {"ppc64le+power8",
     "llvm",
     kCpuPpc64le,
     {{4, 4, 4}, 32, kNoLookup},
     true,
     {"powerpc64le-unknown-linux-gnu", "ppc64le", "+altivec,+vsx,+power8-vector"}},
    {"riscv64+v",
     "llvm",
     kCpuRiscv64 | kCpuRiscvV,
     {{8, 4, 2}, 11, kNoLookup, true},
     true,
     {"riscv64-unknown-linux-gnu", "generic-rv64", "+m,+a,+f,+d,+c,+v", "lp64d", false, false, nullptr, true,
      "", true}},
    {"riscv64",
     "llvm",
     kCpuRiscv64,
     {{1, 1, 1}, 32, kNoLookup},
     true,
     {"riscv64-unknown-linux-gnu", "generic-rv64", "+m,+a,+f,+d,+c", "lp64d"}},
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
  return (target.needs & kCpuArchitectures & ~cpu_features()) == 0;
}

}  // namespace satchel
