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
};

struct Target {
  std::string_view name;     // what users write: "avx512"
  std::string_view backend;  // who makes its code: "x86"
  CpuFeatures needs;
  Machine machine;
};

inline constexpr CpuFeatures kNeedsAvx2 = kCpuAvx2 | kCpuFma | kCpuF16c;
inline constexpr CpuFeatures kNeedsAvx512 = kNeedsAvx2 | kCpuAvx512f | kCpuAvx512bw | kCpuAvx512dq | kCpuAvx512vl;

// Preferred first; the interpreter, which runs everywhere, last.
inline constexpr Target kTargets[] = {
#if defined(SATCHEL_WITH_ASMJIT)
    {"avx512", "x86", kNeedsAvx512, {{16, 8, 4}, 32, 8}},
    {"avx2", "x86", kNeedsAvx2, {{8, 4, 4}, 16, 8}},
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

}  // namespace satchel
