// The engine's cache: counters, what a key is, eviction that never takes code away from a handle, and handles that
// outlive everything. Many threads at once: cache_threads_test.cpp.
#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/cache_trial.h"

namespace satchel::test {
namespace {

class Cache : public CacheTest {};

TEST_P(Cache, CountsHitsMissesAndCompiles) {
  const EngineStats empty = stats_of(plain());
  EXPECT_EQ(empty.hits, 0);
  EXPECT_EQ(empty.misses, 0);
  EXPECT_EQ(empty.compiles, 0);
  EXPECT_EQ(empty.kernels, 0);
  EXPECT_EQ(empty.code_bytes, 0);
  EXPECT_STREQ(empty.last_failure, "");

  std::vector<Kernel> kernels;
  int64_t code_bytes = 0;
  for (int64_t i = 0; i < 10; ++i) {
    Result<Kernel> kernel = plain().kernel(numbered_spec(i));
    ASSERT_TRUE(kernel) << kernel.status().message();
    code_bytes += kernel->info().code_bytes;
    kernels.push_back(*std::move(kernel));
  }
  const EngineStats full = stats_of(plain());
  EXPECT_EQ(full.hits, 0);
  EXPECT_EQ(full.misses, 10);
  EXPECT_EQ(full.compiles, 10);
  EXPECT_EQ(full.kernels, 10);
  EXPECT_EQ(full.failures, 0);
  EXPECT_EQ(full.evictions, 0);
  EXPECT_EQ(full.code_bytes, code_bytes);
  EXPECT_GT(full.compile_ns, 0);

  for (int round = 0; round < 3; ++round) {
    for (int64_t i = 0; i < 10; ++i) {
      Result<Kernel> kernel = plain().kernel(numbered_spec(i));
      ASSERT_TRUE(kernel);
      EXPECT_TRUE(same_kernel(*kernel, kernels[static_cast<size_t>(i)])) << "equal specs share one kernel";
    }
  }
  const EngineStats after = stats_of(plain());
  EXPECT_EQ(after.hits, 30);
  EXPECT_EQ(after.misses, 10);
  EXPECT_EQ(after.compiles, 10);
  EXPECT_EQ(after.kernels, 10);
  EXPECT_EQ(after.compile_ns, full.compile_ns);
}

TEST_P(Cache, SpellingADefaultOutIsTheSameKernel) {
  EmbeddingBagSpec spec;
  spec.dim = 50;
  Result<Kernel> first = plain().kernel(spec);
  ASSERT_TRUE(first);
  spec.row_stride = 58;
  spec.output_stride = 50;
  Result<Kernel> second = plain().kernel(spec);
  ASSERT_TRUE(second);
  EXPECT_TRUE(same_kernel(*first, *second));
  EXPECT_EQ(stats_of(plain()).compiles, 1);
  EXPECT_EQ(stats_of(plain()).hits, 1);
}

// Specs that differ in one field only never share a kernel.
TEST_P(Cache, EveryFieldIsPartOfTheKey) {
  EmbeddingBagSpec base;
  base.dim = 64;
  std::vector<EmbeddingBagSpec> specs(14, base);
  specs[1].bits = 4;
  specs[2].dim = 68;
  specs[3].pooling = Pooling::kMean;
  specs[4].weighted = true;
  specs[5].pruned = true;
  specs[6].index_type = IndexType::kI32;
  specs[7].offset_type = IndexType::kI32;
  specs[8].include_last_offset = true;
  specs[9].numerics = Numerics::kFast;
  specs[10].prefetch_distance = 3;
  specs[11].row_stride = 80;
  specs[12].output_stride = 65;
  specs[13].numerics = Numerics::kInteger;
  std::vector<Kernel> kernels;
  for (const EmbeddingBagSpec& spec : specs) {
    Result<Kernel> kernel = plain().kernel(spec);
    ASSERT_TRUE(kernel) << kernel.status().message();
    EXPECT_EQ(kernel->info().spec, spec_line(spec));
    for (const Kernel& other : kernels) EXPECT_FALSE(same_kernel(*kernel, other)) << spec_line(spec);
    kernels.push_back(*std::move(kernel));
  }
  for (size_t i = 0; i < specs.size(); ++i)
    EXPECT_EQ(Trial(specs[i], 5 + i).run(kernels[i]), "") << spec_line(specs[i]);
}

TEST_P(Cache, InvalidSpecsLeaveNothingBehind) {
  EmbeddingBagSpec bad;
  bad.dim = 0;
  for (int i = 0; i < 3; ++i) EXPECT_EQ(plain().kernel(bad).status().code(), StatusCode::kInvalidSpec);
  const EngineStats stats = stats_of(plain());
  EXPECT_EQ(stats.compiles, 0);
  EXPECT_EQ(stats.kernels, 0);
  EXPECT_EQ(stats.failures, 0);
}

TEST_P(Cache, BoundedByCount) {
  Result<Engine> engine = limited(4, 0);
  ASSERT_TRUE(engine) << engine.status().message();
  std::vector<Kernel> kernels;
  for (int64_t i = 0; i < 30; ++i) {
    Result<Kernel> kernel = engine->kernel(numbered_spec(i));
    ASSERT_TRUE(kernel);
    kernels.push_back(*std::move(kernel));
    EXPECT_LE(stats_of(*engine).kernels, 4) << "after " << i;
  }
  const EngineStats stats = stats_of(*engine);
  EXPECT_EQ(stats.compiles, 30);
  EXPECT_EQ(stats.evictions, 30 - stats.kernels);
  EXPECT_GT(stats.kernels, 0);
  // What was evicted is still callable and still right.
  for (int64_t i = 0; i < 30; ++i) {
    const Trial trial(numbered_spec(i), static_cast<uint64_t>(i));
    EXPECT_EQ(trial.run(kernels[static_cast<size_t>(i)]), "") << spec_line(numbered_spec(i));
  }
  // The newest one was not the victim, and an evicted one comes back by compiling again.
  EXPECT_TRUE(engine->kernel(numbered_spec(29)));
  EXPECT_EQ(stats_of(*engine).hits, 1);
  for (int64_t i = 0; i < 30; ++i) ASSERT_TRUE(engine->kernel(numbered_spec(i)));
  EXPECT_GT(stats_of(*engine).compiles, 50);
  EXPECT_LE(stats_of(*engine).kernels, 4);
}

TEST_P(Cache, BoundedByBytes) {
  if (!generates_code(GetParam())) {  // no code, nothing to bound
    for (int64_t i = 0; i < 10; ++i) ASSERT_TRUE(plain().kernel(numbered_spec(i)));
    EXPECT_EQ(stats_of(plain()).code_bytes, 0);
    return;
  }
  Result<Kernel> sample = plain().kernel(numbered_spec(200));
  ASSERT_TRUE(sample);
  const int64_t bound = 5 * sample->info().code_bytes;
  Result<Engine> engine = limited(0, bound);
  ASSERT_TRUE(engine) << engine.status().message();
  std::vector<Kernel> kernels;
  for (int64_t i = 190; i < 230; ++i) {
    Result<Kernel> kernel = engine->kernel(numbered_spec(i));
    ASSERT_TRUE(kernel);
    kernels.push_back(*std::move(kernel));
    const EngineStats stats = stats_of(*engine);
    EXPECT_LE(stats.code_bytes, bound);
    EXPECT_GT(stats.kernels, 0);
  }
  const EngineStats stats = stats_of(*engine);
  EXPECT_EQ(stats.evictions, 40 - stats.kernels);
  EXPECT_GT(stats.evictions, 25);
  for (int64_t i = 190; i < 230; ++i) {
    const Trial trial(numbered_spec(i), static_cast<uint64_t>(i));
    EXPECT_EQ(trial.run(kernels[static_cast<size_t>(i - 190)]), "") << spec_line(numbered_spec(i));
  }
}

// A bound that no kernel fits: every one works all the same.
TEST_P(Cache, ABoundTooSmallForAnyKernel) {
  Result<Engine> engine = limited(1, 1);
  ASSERT_TRUE(engine) << engine.status().message();
  for (int round = 0; round < 2; ++round) {
    for (int64_t i = 0; i < 10; ++i) {
      Result<Kernel> kernel = engine->kernel(numbered_spec(i));
      ASSERT_TRUE(kernel) << kernel.status().message();
      EXPECT_EQ(kernel->info().target, GetParam());
      EXPECT_EQ(Trial(numbered_spec(i), static_cast<uint64_t>(i)).run(*kernel), "");
      EXPECT_LE(stats_of(*engine).kernels, 1);
    }
  }
}

TEST_P(Cache, HandlesOutliveTheEngine) {
  std::vector<Kernel> kernels;
  {
    Result<Engine> engine = limited(8, 0);
    ASSERT_TRUE(engine);
    for (int64_t i = 0; i < 20; ++i) {
      Result<Kernel> kernel = engine->kernel(numbered_spec(i));
      ASSERT_TRUE(kernel);
      kernels.push_back(*std::move(kernel));
    }
  }
  // Something else takes the address space that is free now.
  Result<Engine> other = limited(0, 0);
  ASSERT_TRUE(other);
  for (int64_t i = 100; i < 140; ++i) ASSERT_TRUE(other->kernel(numbered_spec(i)));
  for (int64_t i = 0; i < 20; ++i) {
    const Trial trial(numbered_spec(i), static_cast<uint64_t>(i));
    const Kernel& kernel = kernels[static_cast<size_t>(i)];
    EXPECT_EQ(trial.run(kernel), "") << spec_line(numbered_spec(i));
    EXPECT_EQ(kernel.info().spec, spec_line(numbered_spec(i)));
    EXPECT_EQ(kernel.info().target, GetParam());
  }
}

TEST_P(Cache, HandlesAreCopiedAndMoved) {
  const Trial trial(numbered_spec(41), 1);
  Result<Kernel> made = plain().kernel(numbered_spec(41));
  ASSERT_TRUE(made);
  Kernel first = *std::move(made);
  Kernel copy = first;
  EXPECT_TRUE(same_kernel(copy, first));
  const Kernel moved = std::move(first);
  EXPECT_FALSE(first);  // NOLINT(bugprone-use-after-move): what a moved-from handle is, is the question
  EXPECT_TRUE(same_kernel(moved, copy));
  copy = Kernel();
  EXPECT_FALSE(copy);
  copy = moved;
  copy = static_cast<const Kernel&>(copy);
  EXPECT_EQ(trial.run(copy), "");

  std::atomic<int> wrong = 0;
  on_threads(4, [&](int) {
    for (int i = 0; i < 200; ++i) {
      Kernel mine = moved;
      const Kernel other = std::move(mine);
      if (i % 50 == 0 && !trial.run(other).empty()) ++wrong;
    }
  });
  EXPECT_EQ(wrong.load(), 0);
  EXPECT_EQ(trial.run(moved), "");
}

SATCHEL_TEST_EVERY_TARGET(Cache);

}  // namespace
}  // namespace satchel::test
