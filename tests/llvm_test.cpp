// The LLVM back end: agreement with the oracle on a spread of random specs, code for machines that are not here, and
// the promise that it costs nothing until it is asked for.
#if defined(SATCHEL_WITH_LLVM)

#include <gtest/gtest.h>
#include <link.h>

#include <string>

#include "codegen/targets.h"
#include "tests/support/bag_case.h"
#include "tests/support/check.h"
#include "tests/support/environment.h"
#include "tests/support/random.h"
#include "tests/support/targets.h"

namespace satchel::test {
namespace {

bool libllvm_is_loaded() {
  bool found = false;
  dl_iterate_phdr(
      [](dl_phdr_info* info, size_t, void* out) {
        if (std::string(info->dlpi_name).find("libLLVM") != std::string::npos) *static_cast<bool*>(out) = true;
        return 0;
      },
      &found);
  return found;
}

size_t count(const std::string& text, const std::string& word) {
  size_t n = 0;
  for (size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++n;
  return n;
}

bool is_made_by_llvm(const std::string& target) { return find_target(target)->backend == "llvm"; }

// Defined first: other tests of this file load libLLVM.
TEST(Llvm, IsNotLoadedUntilAKernelAsksForIt) {
  EngineOptions options;
  for (const Target& target : all_targets()) {
    // Where it is the only one that makes code, it is asked for unless the interpreter is.
    if (target.runnable && is_made_by_llvm(target.name)) options.target = "interpreter";
    if (target.runnable) break;
  }
  Result<Engine> engine = Engine::create(options);
  ASSERT_TRUE(engine.ok());
  EmbeddingBagSpec spec;
  spec.dim = 32;
  ASSERT_TRUE(engine->kernel(spec).ok());
  ASSERT_TRUE(dump(spec, "interpreter", DumpKind::kListing).ok());
  EXPECT_FALSE(libllvm_is_loaded());
  const Result<std::string> text = dump(spec, "aarch64+neon", DumpKind::kListing);
  ASSERT_TRUE(text.ok()) << text.status().message();
  EXPECT_TRUE(libllvm_is_loaded());
}

TEST(Llvm, AgreesWithTheOracle) {
  int64_t cases = 0;
  for (TargetEngine& engine : runnable_engines()) {
    if (!is_made_by_llvm(engine.name())) continue;
    Random random(case_seed(91, 0));
    for (int64_t n = 0; n < scaled(300, 20); ++n, ++cases) {
      const uint64_t seed = case_seed(92, static_cast<uint64_t>(n));
      const BagCase c = random_case(seed, random_spec(random), 3000);
      ASSERT_EQ(check(c, expect(c), engine, n % 2 == 0 ? Guard::kAfter : Guard::kBefore), "");
    }
  }
  EXPECT_GT(cases, 0);
}

// dim 128 on AArch64: vector loads and fused multiply-adds only, everything in registers.
TEST(Llvm, NeonKernelsHaveNoScalarLoopAndNoStackTraffic) {
  for (const int32_t bits : {8, 4}) {
    EmbeddingBagSpec spec;
    spec.bits = bits;
    spec.dim = 128;
    const Result<std::string> text = dump(spec, "aarch64+neon", DumpKind::kListing);
    ASSERT_TRUE(text.ok()) << text.status().message();
    const std::string assembly = text->substr(text->find("\t.text"));
    EXPECT_GE(count(assembly, "\tfmla\t"), 16u) << bits;
    EXPECT_EQ(count(assembly, "\tfmadd\t"), 0u) << bits;
    const size_t hot = assembly.find("\tfmla\t");
    const size_t last = assembly.rfind("\tfmla\t");
    EXPECT_EQ(count(assembly.substr(hot, last - hot), "[sp"), 0u) << bits << "\n" << assembly;
  }
}

TEST(Llvm, MakesCodeForEveryForeignTarget) {
  int targets = 0;
  for (int32_t number = 0; const char* name = satchel_foreign_target_name(number); ++number, ++targets) {
    for (const char* line :
         {"embedding_bag bits=8 dim=100 weighted pruned index=i32 offset=i64",
          "embedding_bag bits=4 dim=1000 pooling=mean numerics=fast", "embedding_bag bits=2 dim=12 offset=none"}) {
      const Result<EmbeddingBagSpec> spec = parse_spec(line);
      ASSERT_TRUE(spec.ok());
      const Result<std::string> object = dump(*spec, name, DumpKind::kBytes);
      ASSERT_TRUE(object.ok()) << name << ": " << object.status().message();
      EXPECT_EQ(object->substr(0, 4), "\177ELF") << name;
      EXPECT_EQ(*object, *dump(*spec, name, DumpKind::kBytes)) << name << ": two runs differ";
    }
  }
  EXPECT_GE(targets, 4);
}

}  // namespace
}  // namespace satchel::test

#endif
