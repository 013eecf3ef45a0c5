// What plans and code have to contain, and must not, for kernels to be as fast as they are: seen in their dumps.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "codegen/targets.h"
#include "tests/support/bag_case.h"
#include "tests/support/dumps.h"
#include "tests/support/targets.h"

namespace satchel::test {
namespace {

// Rows of few vectors are not prefetched within the second level of cache, unless the spec names a distance. (Pruned
// ones: DumpOfPrunedRows.)
TEST(DumpOfPrefetches, OfFewVectorsAskForTheTable) {
  const auto asks = [](const std::string& words) {
    Result<EmbeddingBagSpec> spec = parse_spec("embedding_bag " + words + " index=i64 offset=i64");
    EXPECT_TRUE(spec) << spec.status().message();
    const std::string plan = spec ? dumped(*spec, "interpreter", DumpKind::kPlan) : "";
    EXPECT_NE(plan.find("near_end = "), std::string::npos) << plan;
    return plan.find("near_end = set 0") != std::string::npos;
  };
  EXPECT_TRUE(asks("bits=8 dim=8"));
  EXPECT_FALSE(asks("bits=8 dim=8 prefetch=16"));
  EXPECT_FALSE(asks("bits=8 dim=8 prefetch=5"));
  EXPECT_TRUE(asks("bits=8 dim=8 pruned"));
  EXPECT_FALSE(asks("bits=8 dim=8 pruned prefetch=16"));
  EXPECT_FALSE(asks("bits=8 dim=1024"));
}

#if defined(SATCHEL_WITH_ASMJIT)
// Where a bag of few rows is to be written, hints go less far ahead, whatever the spec says of those that go farther:
// in tables that are in the caches.
TEST(DumpOfPrefetches, OfShortBagsLeaveRoomForOutputs) {
  const auto plan_of = [](const std::string& words) {
    Result<EmbeddingBagSpec> spec = parse_spec("embedding_bag " + words);
    EXPECT_TRUE(spec) << spec.status().message();
    return spec ? dumped(*spec, "avx512", DumpKind::kPlan) : "";
  };
  const auto in_caches = [](const std::string& indent, int64_t row_bytes, int distance) {
    return fmt::format("\n{0}if row_count < {1} {{\n{0}  near_distance = set {2}\n{0}}}\n", indent,
                       (int64_t{24} << 20) / row_bytes + 1, distance);
  };
  const std::string short_bags = "\n  rows_of_bags = mul bag_count, 8\n  if pooled < rows_of_bags {";
  for (const char* far : {"", " prefetch_far=0", " prefetch_far=64"}) {
    const std::string plan = plan_of("bits=8 dim=512" + std::string(far));
    EXPECT_NE(plan.find("near_distance = set 15" + short_bags + in_caches("    ", 520, 3)), std::string::npos) << plan;
    const std::string single = plan_of("bits=8 dim=1024 offset=none" + std::string(far));
    EXPECT_NE(single.find("near_distance = set 7" + in_caches("  ", 1032, 2)), std::string::npos) << single;
  }
  const std::string pruned = plan_of("bits=8 dim=512 pruned");
  EXPECT_NE(pruned.find("near_distance = set 15\n  rows_of_bags = mul bag_count, 3\n"), std::string::npos) << pruned;
  EXPECT_NE(plan_of("bits=8 dim=226").find("near_distance"), std::string::npos);
  for (const char* words : {"bits=8 dim=225", "bits=8 dim=512 prefetch=15", "bits=8 dim=512 numerics=integer"}) {
    EXPECT_EQ(plan_of(words).find("near_distance"), std::string::npos) << words;
  }
}
#endif

// Where a kernel has no use for what a target has beyond another, it is the same code.
TEST(DumpOfExtendedTargets, IsTheSameCodeWhereTheExtensionIsOfNoUse) {
  struct Extension {
    const char* target;
    const char* base;
    bool (*used)(const EmbeddingBagSpec& spec);
  };
  const auto dots = [](const EmbeddingBagSpec& spec) { return spec.numerics == Numerics::kInteger; };
  const auto subnormals = [](const EmbeddingBagSpec& spec) {
    const bool fast = spec.numerics == Numerics::kFast;
    const int64_t vectors = (spec.dim + 15) / 16;
    if (spec.offset_type == IndexType::kNone) return spec.bits == 8 && fast && vectors >= 16;
    if (spec.numerics == Numerics::kInteger) return false;
    const int64_t units = (spec.dim + 127) / 128;
    return spec.bits == 8 ? spec.dim > (fast ? 48 : 64)
                          : spec.bits == 4 && spec.dim >= 128 && vectors >= units * (fast ? 6 : 7);
  };
  // Halves are converted in another way, too, whatever their rows are.
  const auto subnormals_in_256_bits = [](const EmbeddingBagSpec& spec) {
    if (spec.bits < 8) return spec.numerics != Numerics::kInteger;
    return spec.bits == 8 && spec.offset_type != IndexType::kNone && spec.numerics == Numerics::kReference &&
           spec.dim > 56;
  };
  int used = 0, unused = 0;
  for (const Extension& e :
       {Extension{"avx512+vnni", "avx512", dots}, Extension{"avx512+subnormals", "avx512+vnni", subnormals},
        Extension{"avx2+subnormals", "avx2", subnormals_in_256_bits}}) {
    const std::vector<std::string> names = target_names();
    if (std::find(names.begin(), names.end(), e.target) == names.end()) continue;
    std::vector<EmbeddingBagSpec> specs = sample_specs();
    for (const int64_t dim : {240, 512}) {
      EmbeddingBagSpec& spec = specs.emplace_back();
      spec.dim = dim;
      spec.offset_type = IndexType::kNone;
      spec.numerics = Numerics::kFast;
    }
    for (EmbeddingBagSpec spec : specs) {
      // What depends on the size of tables is another matter.
      spec.prefetch_far_distance = 1;
      if (spec.prefetch_distance < 0) spec.prefetch_distance = 8;
      const bool same = dumped(spec, e.target, DumpKind::kBytes) == dumped(spec, e.base, DumpKind::kBytes);
      EXPECT_EQ(same, !e.used(spec)) << e.target << ": " << spec_line(spec);
      ++(same ? unused : used);
    }
  }
#if defined(SATCHEL_WITH_ASMJIT)
  EXPECT_GT(used, 0);
  EXPECT_GT(unused, 0);
#endif
}

#if defined(SATCHEL_WITH_ASMJIT) && defined(__x86_64__)
// A burst of far prefetches is seldom due: it lies behind the code that returns, out of the row loop's way. Small rows
// fetch one row each time, in the loop.
TEST(DumpOfBursts, LieBehindTheWayOut) {
  EmbeddingBagSpec spec;
  for (const char* target : {"avx512", "avx2", "avx512+subnormals"}) {
    for (const int64_t dim : {32, 64, 128, 300}) {
      const PrefetchBursts& bursts = find_target(target)->machine.bursts;
      const bool burst = dim >= bursts.least_dim;
      spec.dim = dim;
      const std::string listing = dumped(spec, target, DumpKind::kListing);
      const size_t way_out = listing.find(" ret\n"), far = listing.find(" prefetcht1 ");
      ASSERT_NE(way_out, std::string::npos) << target << " " << dim;
      EXPECT_EQ(far != std::string::npos, burst || bursts.one_by_one) << target << " " << dim;
      EXPECT_EQ(far != std::string::npos && far > way_out, burst) << target << " " << dim;
      const std::string plan = dumped(spec, target, DumpKind::kPlan);
      EXPECT_EQ(contains(plan, "pos >= due"), burst) << target << " " << dim;
      EXPECT_EQ(contains(plan, "pos >= next_change, seldom {"), burst) << target << " " << dim;
    }
  }
}

// Where both prefetches are for tables of any size, or due at all, one comparison asks for both.
TEST(DumpOfBursts, AskOnceForBothDistances) {
  EmbeddingBagSpec spec;
  spec.dim = 128;
  const auto asked = [&] {
    const std::string listing = dumped(spec, "avx512+subnormals", DumpKind::kListing);
    const size_t loop = listing.find("; loop pos < end {");
    const size_t first_row = listing.find("; index = load_i64", loop);
    int jumps = 0;
    for (size_t at = loop; (at = listing.find(" cmp ", at + 1)) < first_row;) ++jumps;
    return jumps - 1;  // but for the loop's own
  };
  EXPECT_EQ(asked(), 1);
  spec.prefetch_distance = 0;
  spec.prefetch_far_distance = 64;
  EXPECT_EQ(asked(), 1);
  spec.prefetch_distance = spec.prefetch_far_distance = 0;
  EXPECT_EQ(asked(), 0);
}

// A call asks whether subnormal numbers count by an addition: the first product with one takes fifty cycles on Zen 5.
TEST(DumpOfSubnormals, NoProductBeforeTheFirstBag) {
  EmbeddingBagSpec spec;
  spec.dim = 128;
  for (const int bits : {8, 4}) {
    for (const char* target : {"avx512+subnormals", "avx2+subnormals"}) {
      spec.bits = bits;
      const std::string listing = dumped(spec, target, DumpKind::kListing);
      const std::string before = listing.substr(0, listing.find("; loop "));
      EXPECT_TRUE(contains(before, "subnormal:f32x4 = fadd ")) << target << " " << bits;
      EXPECT_FALSE(contains(before, " vmulps ")) << target << " " << bits;
    }
  }
}

// What leads to a seldom block is asked every time: it counts as much as what is around it.
TEST(DumpOfPairs, CompareIndicesWithoutTheStack) {
  EmbeddingBagSpec spec;
  for (const char* target : {"avx512", "avx512+subnormals"}) {
    for (const int64_t dim : {16, 32, 64}) {
      spec.dim = dim;
      const std::string listing = dumped(spec, target, DumpKind::kListing);
      const std::string question = "; if row_of_bag >=u row_count, seldom {\n";
      int asked = 0;
      for (size_t at = listing.find(question); at != std::string::npos; at = listing.find(question, at + 1)) {
        const size_t compare = at + question.size();
        const std::string line = listing.substr(compare, listing.find('\n', compare) - compare);
        EXPECT_TRUE(contains(line, " cmp ") && !contains(line, "[rbp")) << target << " " << dim << ": " << line;
        ++asked;
      }
      EXPECT_EQ(asked, 3) << target << " " << dim;  // a row of either bag, and those left of one
    }
  }
}

// The loop over rows has all it needs in registers, but for what is seldom done.
TEST(DumpOfRows, ReadNothingFromTheStack) {
  EmbeddingBagSpec spec;
  for (const char* target : {"avx512", "avx512+subnormals", "avx2", "avx2+subnormals"}) {
    for (const int64_t dim : {16, 32, 64, 96}) {
      for (const bool weighted : {false, true}) {
        spec.dim = dim;
        spec.weighted = weighted;
        const std::string listing = dumped(spec, target, DumpKind::kListing);
        const size_t loop = listing.find("; loop pos < end {");
        ASSERT_NE(loop, std::string::npos);
        const std::string rows = listing.substr(loop, listing.find("; store [out", loop) - loop);
        EXPECT_TRUE(contains(rows, "vfmadd231ps")) << target << " " << spec_line(spec);
        EXPECT_FALSE(contains(rows, "[rbp")) << target << " " << spec_line(spec) << "\n" << rows;
      }
    }
  }
}

// Whether the plan prefetches nothing near where `condition` holds.
bool none_near_if(const std::string& plan, const std::string& condition) {
  const size_t at = plan.find(condition);
  return at != std::string::npos && plan.substr(at + condition.size()).starts_with("near_end = set 0\n");
}

// What was pruned has no row where a hint would look for it, and none is needed in the caches: on tables of 16 KiB
// hints for such rows took three quarters of all time.
TEST(DumpOfPrunedRows, HaveNoHintsInTheCaches) {
  EmbeddingBagSpec spec;
  spec.pruned = true;
  const auto few_vectors = [](std::string_view target, int64_t dim) {
    return dim <= (target.starts_with("avx512") ? 64 : 32);
  };
  for (const char* target : {"avx512", "avx512+subnormals", "avx2", "avx2+subnormals"}) {
    for (const int64_t dim : {16, 64, 128, 2048}) {
      spec.dim = dim;
      const auto if_small = [](const std::string& indent, int64_t rows) {
        return fmt::format("{0}if row_count < {1} {{\n{0}  if mapping_count < {2} {{\n{0}    ", indent, rows, 4 * rows);
      };
      const int64_t rows = (512 << 10) / (dim + 8) + 1;
      const std::string plan = dumped(spec, target, DumpKind::kPlan);
      EXPECT_TRUE(none_near_if(plan, "\n" + if_small("  ", rows / 4))) << target << " " << dim << "\n" << plan;
      const std::string long_bags =
          fmt::format("\n  rows_of_bags = mul bag_count, {}\n  if pooled >= rows_of_bags {{\n",
                      few_vectors(target, dim) ? 2 : std::clamp<int64_t>(dim / 16, 4, 10));
      EXPECT_TRUE(none_near_if(plan, long_bags + if_small("    ", rows))) << target << " " << dim << "\n" << plan;
    }
  }
  spec.dim = 128;
  spec.prefetch_distance = 16;
  EXPECT_FALSE(contains(dumped(spec, "avx512", DumpKind::kPlan), "near_end = set 0"))
      << "a distance that is named holds";
}

// Codes and their values share a register where that saves a pass: 13 accumulators of 16 registers, not 12.
TEST(DumpOfPasses, AreAsFewAsRegistersAllow) {
  EmbeddingBagSpec spec;
  for (const auto& [dim, one_pass] : {std::pair<int64_t, bool>{96, true}, {97, true}, {104, true}, {105, false}}) {
    spec.dim = dim;
    for (const char* target : {"avx2", "avx2+subnormals"}) {
      EXPECT_EQ(contains(dumped(spec, target, DumpKind::kPlan), "loop next_column"), !one_pass) << target << " " << dim;
    }
  }
  spec.dim = 200;
  EXPECT_TRUE(contains(dumped(spec, "avx2", DumpKind::kPlan), " acc12:"));
}

// Scale and bias of halves are converted once a row, and broadcast from memory: nothing is converted in long vectors.
TEST(DumpOfHalves, ConvertsThemInTwoLanes) {
  EmbeddingBagSpec spec;
  for (const int bits : {4, 2}) {
    for (const bool weighted : {false, true}) {
      spec.bits = bits;
      spec.dim = 128;
      spec.weighted = weighted;
      const std::string listing = dumped(spec, "avx512", DumpKind::kListing);
      EXPECT_TRUE(contains(listing, " vcvtph2ps xmm")) << bits;
      EXPECT_FALSE(contains(listing, " vcvtph2ps zmm") || contains(listing, " vpbroadcastw ")) << bits;
    }
  }
}

// One instruction multiplies by a float from memory, where there is one that does.
TEST(DumpOfWeights, MultipliesScaleAndBiasFromMemory) {
  EmbeddingBagSpec spec;
  spec.dim = 64;
  spec.weighted = true;
  for (const char* target : {"avx512", "avx512+subnormals"}) {
    const std::string listing = dumped(spec, target, DumpKind::kListing);
    for (const char* factor : {"+64] {1to16}", "+68] {1to16}"}) EXPECT_TRUE(contains(listing, factor)) << target;
  }
  EXPECT_FALSE(contains(dumped(spec, "avx2", DumpKind::kListing), "{1to"));
}
#endif

}  // namespace
}  // namespace satchel::test
