// The table of targets: every instruction set of every back end, once. Selection, forcing, dumps, tests and
// benchmarks iterate it; nothing outside this table and the target's own folder names an instruction set.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string_view>

#include "runtime/cpu_features.h"

namespace satchel {

// Far prefetches of so many rows are best written down together where rows have `least_dim` columns (see prefetcher.h);
// in calls whose bags are short on average, where they have `short_bags_dim`. Others are fetched one by one, or, where
// that does not pay, not at all.
struct PrefetchBursts {
  int32_t rows = 1;
  int64_t least_dim = 0;
  int64_t short_bags_dim = 0;
  bool one_by_one = true;
};

// What the plan builder may know of a target: properties, never a name.
struct Machine {
  std::array<int16_t, 3> vector_lanes;  // fp32 lanes of the usable vector widths, widest first
  int16_t vector_registers;
  // Largest table that the lookup operation reads in one step at a given width is the width's own lanes; widths
  // below this one have no lookup at all.
  int16_t min_lookup_lanes;
  // Vectors are longer than `vector_lanes` by a factor that only the running machine knows.
  bool scalable = false;
  bool dots = false;           // has byte dot products in one instruction
  bool subnormals = false;     // multiplies subnormal numbers as fast as others
  bool byte_permutes = false;  // permutes the bytes of its longest vectors in one instruction
  bool compresses = false;     // moves chosen lanes of a vector together in one instruction
  bool free_splats = false;    // a load to every lane costs no more than another load
  bool asks_thread = false;    // computes constants when the kernel runs, as its thread rounds and flushes them
  // So many vectors of rows are pooled in the time that a mispredicted branch costs; 0: not measured, or nothing is
  // asked of the thread.
  int16_t mispredicted_vectors = 0;
  // A row of more vectors, that of a bag by itself, is worth a branch on whether it was pruned, at random.
  int16_t guessed_vectors = 24;
  PrefetchBursts bursts = {};
  // Rows of tables up to this size are near enough to be fetched by the near prefetch alone.
  int64_t cached_bytes = int64_t{2} << 20;
};

// How LLVM is asked for this target's code.
struct LlvmTarget {
  const char* triple = nullptr;
  const char* cpu = "";  // the least its architecture has; what is used beyond that is a feature
  const char* features = "";
  const char* abi = "";                     // where the triple leaves a choice
  const char* tune = "";                    // whose scheduling model; adds no instruction
  bool x86_permutes = false;                // has x86's one-instruction look-ups
  bool native_half = false;                 // converts fp16 to fp32 in one instruction
  const char* branch_protection = nullptr;  // landing pads at entry points: "bti", "ibt"
  bool fused = true;                        // has a fused multiply-add; else it is computed exactly in fp64
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

// Of processors with 2 MiB of cache in the second level and a large third one, on which the far prefetch begins to gain
// at about this size (docs/performance.md). Those that multiply subnormal numbers at full speed have half of that and
// gain from 16 MiB tables on; and from longer bursts, from those of shorter rows and in calls of short bags, but not
// from far prefetches one by one.
inline constexpr int64_t kLargeCache = int64_t{24} << 20, kMiddlingCache = int64_t{12} << 20;
inline constexpr PrefetchBursts kShortBursts = {.rows = 32, .least_dim = 80, .short_bags_dim = INT64_MAX};
inline constexpr PrefetchBursts kLongBursts = {.rows = 128, .least_dim = 64, .short_bags_dim = 80, .one_by_one = false};

// Measured on Zen 5, where pooling two rows of 16 vectors of 512 bits, or of 8 of 256 bits, pays.
inline constexpr int16_t kMispredicted512 = 32, kMispredicted256 = 16;

// Measured on Zen 4, with AVX2 vectors half as long as these.
inline constexpr int16_t kGuessed512 = 15;

// No width has a look-up.
inline constexpr int16_t kNoLookup = 1 << 14;

inline constexpr CpuFeatures kNeedsAvx2 = kCpuX86_64 | kCpuAvx2 | kCpuFma | kCpuF16c;
inline constexpr CpuFeatures kNeedsAvx512 =
    kNeedsAvx2 | kCpuPopcnt | kCpuAvx512f | kCpuAvx512bw | kCpuAvx512dq | kCpuAvx512vl;
inline constexpr CpuFeatures kNeedsAvx512Vnni = kNeedsAvx512 | kCpuAvx512Vnni;
inline constexpr CpuFeatures kNeedsAvx512Subnormals = kNeedsAvx512Vnni | kCpuAvx512Vbmi | kCpuSubnormals;

// On x86-64 LLVM's kernels are a cross-check; they serve by themselves only in builds without the asmjit back end.
#if defined(SATCHEL_WITH_ASMJIT)
inline constexpr bool kLlvmOnX86 = false;
#else
inline constexpr bool kLlvmOnX86 = true;
#endif

inline constexpr const char* kLinuxX86_64 = "x86_64-unknown-linux-gnu";
inline constexpr const char* kLinuxAarch64 = "aarch64-unknown-linux-gnu";
inline constexpr const char* kLinuxS390x = "s390x-unknown-linux-gnu";
inline constexpr const char* kLinuxPpc64le = "powerpc64le-unknown-linux-gnu";
inline constexpr const char* kLinuxRiscv64 = "riscv64-unknown-linux-gnu";

// Preferred first; the interpreter, which runs everywhere, last. What subnormal numbers are to a thread is asked by an
// addition of constants: not for LLVM, which would answer before it is asked.
inline constexpr Target kTargets[] = {
#if defined(SATCHEL_WITH_ASMJIT)
    {.name = "avx512+subnormals",
     .backend = "x86",
     .needs = kNeedsAvx512Subnormals,
     .machine = {.vector_lanes = {16, 8, 4},
                 .vector_registers = 32,
                 .min_lookup_lanes = 8,
                 .dots = true,
                 .subnormals = true,
                 .byte_permutes = true,
                 .compresses = true,
                 .free_splats = true,
                 .asks_thread = true,
                 .mispredicted_vectors = kMispredicted512,
                 .guessed_vectors = kGuessed512,
                 .bursts = kLongBursts,
                 .cached_bytes = kMiddlingCache}},
    {.name = "avx512+vnni",
     .backend = "x86",
     .needs = kNeedsAvx512Vnni,
     .machine = {.vector_lanes = {16, 8, 4},
                 .vector_registers = 32,
                 .min_lookup_lanes = 8,
                 .dots = true,
                 .compresses = true,
                 .free_splats = true,
                 .asks_thread = true,
                 .mispredicted_vectors = kMispredicted512,
                 .guessed_vectors = kGuessed512,
                 .bursts = kShortBursts,
                 .cached_bytes = kLargeCache}},
    {.name = "avx512",
     .backend = "x86",
     .needs = kNeedsAvx512,
     .machine = {.vector_lanes = {16, 8, 4},
                 .vector_registers = 32,
                 .min_lookup_lanes = 8,
                 .compresses = true,
                 .free_splats = true,
                 .asks_thread = true,
                 .mispredicted_vectors = kMispredicted512,
                 .guessed_vectors = kGuessed512,
                 .bursts = kShortBursts,
                 .cached_bytes = kLargeCache}},
    {.name = "avx2+subnormals",
     .backend = "x86",
     .needs = kNeedsAvx2 | kCpuSubnormals,
     .machine = {.vector_lanes = {8, 4, 4},
                 .vector_registers = 16,
                 .min_lookup_lanes = 8,
                 .subnormals = true,
                 .asks_thread = true,
                 .mispredicted_vectors = kMispredicted256,
                 .bursts = kLongBursts,
                 .cached_bytes = kMiddlingCache}},
    {.name = "avx2",
     .backend = "x86",
     .needs = kNeedsAvx2,
     .machine = {.vector_lanes = {8, 4, 4},
                 .vector_registers = 16,
                 .min_lookup_lanes = 8,
                 .free_splats = true,
                 .asks_thread = true,
                 .mispredicted_vectors = kMispredicted256,
                 .bursts = kShortBursts,
                 .cached_bytes = kLargeCache}},
#endif
#if defined(SATCHEL_WITH_LLVM)
    {.name = "llvm-avx512",
     .backend = "llvm",
     .needs = kNeedsAvx512,
     .machine = {{16, 8, 4}, 32, 8},
     .automatic = kLlvmOnX86,
     .llvm = {.triple = kLinuxX86_64,
              .cpu = "x86-64",
              .features = "+avx2,+fma,+f16c,+avx512f,+avx512bw,+avx512dq,+avx512vl",
              .x86_permutes = true,
              .native_half = true,
              .branch_protection = "ibt"}},
    {.name = "llvm-avx2",
     .backend = "llvm",
     .needs = kNeedsAvx2,
     .machine = {{8, 4, 4}, 16, 8},
     .automatic = kLlvmOnX86,
     .llvm = {.triple = kLinuxX86_64,
              .cpu = "x86-64",
              .features = "+avx2,+fma,+f16c",
              .x86_permutes = true,
              .native_half = true,
              .branch_protection = "ibt"}},
    // What every x86-64 has.
    {.name = "llvm-sse2",
     .backend = "llvm",
     .needs = kCpuX86_64,
     .machine = {{4, 4, 4}, 16, kNoLookup},
     .llvm = {.triple = kLinuxX86_64, .cpu = "x86-64", .branch_protection = "ibt", .fused = false}},
    {.name = "aarch64+sve",
     .backend = "llvm",
     .needs = kCpuAarch64 | kCpuSve,
     .machine = {{16, 8, 4}, 11, kNoLookup, true},
     .llvm = {.triple = kLinuxAarch64,
              .cpu = "generic",
              .features = "+neon,+sve",
              .tune = "neoverse-v1",
              .native_half = true,
              .branch_protection = "bti"}},
    {.name = "aarch64+neon",
     .backend = "llvm",
     .needs = kCpuAarch64,
     .machine = {{8, 4, 4}, 16, kNoLookup},
     .llvm = {.triple = kLinuxAarch64,
              .cpu = "generic",
              .features = "+neon",
              .tune = "neoverse-n1",
              .native_half = true,
              .branch_protection = "bti"}},
    {.name = "s390x+z15",
     .backend = "llvm",
     .needs = kCpuS390x | kCpuS390xVx | kCpuS390xVxe | kCpuS390xVxe2,
     .machine = {{4, 4, 4}, 32, kNoLookup},
     .llvm = {.triple = kLinuxS390x,
              .cpu = "z10",
              .features = "+vector,+vector-enhancements-1,+vector-enhancements-2"}},
    {.name = "s390x+z14",
     .backend = "llvm",
     .needs = kCpuS390x | kCpuS390xVx | kCpuS390xVxe,
     .machine = {{4, 4, 4}, 32, kNoLookup},
     .llvm = {.triple = kLinuxS390x, .cpu = "z10", .features = "+vector,+vector-enhancements-1"}},
    // Its vectors hold integers and fp64 only: fp32 columns one by one.
    {.name = "s390x+z13",
     .backend = "llvm",
     .needs = kCpuS390x | kCpuS390xVx,
     .machine = {{1, 1, 1}, 16, kNoLookup},
     .llvm = {.triple = kLinuxS390x, .cpu = "z10", .features = "+vector"}},
    {.name = "ppc64le+power10",
     .backend = "llvm",
     .needs = kCpuPpc64le | kCpuPower9 | kCpuPower10,
     .machine = {{4, 4, 4}, 32, kNoLookup},
     .llvm = {.triple = kLinuxPpc64le,
              .cpu = "ppc64le",
              .features = "+altivec,+vsx,+power8-vector,+power9-vector,+isa-v30-instructions,+power10-vector,"
                          "+isa-v31-instructions"}},
    {.name = "ppc64le+power9",
     .backend = "llvm",
     .needs = kCpuPpc64le | kCpuPower9,
     .machine = {{4, 4, 4}, 32, kNoLookup},
     .llvm = {.triple = kLinuxPpc64le,
              .cpu = "ppc64le",
              .features = "+altivec,+vsx,+power8-vector,+power9-vector,+isa-v30-instructions"}},
    {.name = "ppc64le+power8",
     .backend = "llvm",
     .needs = kCpuPpc64le,
     .machine = {{4, 4, 4}, 32, kNoLookup},
     .llvm = {.triple = kLinuxPpc64le, .cpu = "ppc64le", .features = "+altivec,+vsx,+power8-vector"}},
    {.name = "riscv64+v",
     .backend = "llvm",
     .needs = kCpuRiscv64 | kCpuRiscvV,
     .machine = {{8, 4, 2}, 11, kNoLookup, true},
     .llvm = {.triple = kLinuxRiscv64,
              .cpu = "generic-rv64",
              .features = "+m,+a,+f,+d,+c,+v",
              .abi = "lp64d",
              .length_masks = true}},
    {.name = "riscv64",
     .backend = "llvm",
     .needs = kCpuRiscv64,
     .machine = {{1, 1, 1}, 32, kNoLookup},
     .llvm = {.triple = kLinuxRiscv64, .cpu = "generic-rv64", .features = "+m,+a,+f,+d,+c", .abi = "lp64d"}},
#endif
    {.name = "interpreter",
     .backend = "interpreter",
     .needs = 0,
     .machine = {.vector_lanes = {16, 8, 4}, .vector_registers = 48, .min_lookup_lanes = 4, .asks_thread = true}},
};
static_assert(std::all_of(std::begin(kTargets), std::end(kTargets), [](const Target& t) {
  const bool asks = t.machine.subnormals || t.machine.mispredicted_vectors > 0;
  return t.machine.asks_thread ? t.backend != "llvm" : !asks;
}));
inline constexpr const Target& kInterpreterTarget = kTargets[std::size(kTargets) - 1];

inline const Target* find_target(std::string_view name) {
  for (const Target& t : kTargets) {
    if (t.name == name) return &t;
  }
  return nullptr;
}

inline bool runnable(const Target& target, CpuFeatures features) { return (target.needs & ~features) == 0; }

// Whether the target belongs to the architecture this was built for. Others can be dumped, never run.
inline bool native(const Target& target) { return (target.needs & kCpuArchitectures & ~cpu_features()) == 0; }

}  // namespace satchel
