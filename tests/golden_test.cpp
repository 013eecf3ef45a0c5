// Plans and listings of a few specs, compared with files in tests/golden/. A change of the generated code shows up as a
// diff there. After looking at it, write them anew:
//   SATCHEL_UPDATE_GOLDEN=1 build/bin/satchel_tests --gtest_filter='Golden*'
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "satchel/engine.h"

namespace satchel {
namespace {

struct Case {
  const char* name;
  const char* target;
  const char* spec;
};

constexpr Case kCases[] = {
    {"bits8_dim128", "avx512", "embedding_bag bits=8 dim=128 index=i64 offset=i64"},
    {"bits8_dim128", "avx512+subnormals", "embedding_bag bits=8 dim=128 index=i64 offset=i64"},
    {"bits8_dim128", "avx2", "embedding_bag bits=8 dim=128 index=i64 offset=i64"},
    {"bits8_dim128", "interpreter", "embedding_bag bits=8 dim=128 index=i64 offset=i64"},
    {"bits4_dim128_weighted_pruned", "avx512", "embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32"},
    {"bits4_dim128_weighted_pruned", "avx2", "embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i32"},
    {"bits2_dim100_mean_fast", "avx512",
     "embedding_bag bits=2 dim=100 include_last_offset pooling=mean index=i64 offset=i32 numerics=fast"},
    {"bits8_dim3_single", "avx512", "embedding_bag bits=8 dim=3 index=i32 offset=none prefetch=0"},
    {"bits8_dim128_integer", "avx512+vnni", "embedding_bag bits=8 dim=128 index=i64 offset=i64 numerics=integer"},
    {"bits4_dim128_weighted", "avx512+subnormals", "embedding_bag bits=4 dim=128 weighted index=i64 offset=i64"},
    {"bits4_dim1024_passes", "avx512", "embedding_bag bits=4 dim=1024 weighted index=i64 offset=i64"},
};

std::string read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

TEST(Golden, PlansAndListings) {
  const bool update = std::getenv("SATCHEL_UPDATE_GOLDEN") != nullptr;
  const std::filesystem::path folder = std::filesystem::path(SATCHEL_SOURCE_DIR) / "tests" / "golden";
  int compared = 0;
  for (const Case& c : kCases) {
    bool built = false;
    for (int32_t i = 0; const char* name = satchel_target_name(i, nullptr); ++i)
      built = built || c.target == std::string(name);
    if (!built) {
      std::printf("NOT COMPARED: %s: this build has no target %s\n", c.name, c.target);
      continue;
    }
    const Result<EmbeddingBagSpec> spec = parse_spec(c.spec);
    ASSERT_TRUE(spec.ok()) << spec.status().message();
    for (const auto& [kind, suffix] : {std::pair{DumpKind::kPlan, "plan"}, std::pair{DumpKind::kListing, "asm"}}) {
      const Result<std::string> text = dump(*spec, c.target, kind);
      ASSERT_TRUE(text.ok()) << text.status().message();
      const std::filesystem::path path = folder / (std::string(c.name) + "." + c.target + "." + suffix);
      if (update) std::ofstream(path, std::ios::binary) << *text;
      EXPECT_EQ(read(path), *text) << path << " differs; see the head of golden_test.cpp";
      ++compared;
    }
  }
  EXPECT_GE(compared, 2);
}

}  // namespace
}  // namespace satchel
