// The engine's cache under many threads: one compile for each key however many ask, and the right answer for
// everybody while places change hands. Runs under ThreadSanitizer, too.
#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "tests/support/cache_trial.h"
#include "tests/support/environment.h"

namespace satchel::test {
namespace {

class CacheThreads : public CacheTest {};

TEST_P(CacheThreads, ManyThreadsOneKeyOneCompile) {
  constexpr int kThreads = 8;
  for (const int32_t busy : {0, 1}) {
    Result<Engine> engine = limited(0, 0, busy);
    ASSERT_TRUE(engine) << engine.status().message();
    const int64_t rounds = scaled(60, 5);
    for (int64_t round = 0; round < rounds; ++round) {
      EmbeddingBagSpec spec;
      spec.bits = 4;
      spec.dim = 2 * (round + 500);  // wide rows compile longest
      const Trial trial(spec, static_cast<uint64_t>(round));
      std::vector<std::optional<Kernel>> kernels(kThreads);
      std::vector<std::string> reports(kThreads);
      on_threads(kThreads, [&](int t) {
        const auto place = static_cast<size_t>(t);
        Result<Kernel> kernel = engine->kernel(spec);
        if (!kernel) {
          reports[place] = kernel.status().message();
          return;
        }
        reports[place] = trial.run(*kernel);
        kernels[place] = *std::move(kernel);
      });
      int interpreted = 0;
      const Kernel* shared = nullptr;
      for (size_t t = 0; t < kThreads; ++t) {
        ASSERT_EQ(reports[t], "") << spec_line(spec) << ", target " << GetParam();
        ASSERT_TRUE(kernels[t].has_value());
        const KernelInfo info = kernels[t]->info();
        if (busy == 1 && info.reason[0] != '\0') {  // only while the other thread compiles
          EXPECT_STREQ(info.target, "interpreter");
          ++interpreted;
          continue;
        }
        EXPECT_EQ(info.target, GetParam());
        EXPECT_STREQ(info.reason, "");
        if (shared == nullptr) shared = &*kernels[t];
        EXPECT_TRUE(same_kernel(*kernels[t], *shared)) << "two kernels for one key";
      }
      EXPECT_LT(interpreted, kThreads) << "somebody must have compiled";
      Result<Kernel> later = engine->kernel(spec);
      ASSERT_TRUE(later);
      EXPECT_EQ(later->info().target, GetParam());
    }
    const EngineStats stats = stats_of(*engine);
    EXPECT_EQ(stats.compiles, rounds) << "busy " << busy;
    EXPECT_EQ(stats.kernels, rounds);
    EXPECT_EQ(stats.failures, 0);
    EXPECT_EQ(stats.hits + stats.misses, rounds * (kThreads + 1));
    EXPECT_GE(stats.misses, rounds);
    EXPECT_GE(stats.hits, rounds);
  }
}

// A kernel handed from the thread that asked for it to one that keeps it when the engine is gone.
TEST_P(CacheThreads, HandlesGoFromThreadToThread) {
  auto engine = std::make_unique<Result<Engine>>(limited(2, 0));
  ASSERT_TRUE(*engine);
  const Trial trial(numbered_spec(60), 1);
  std::string report = "did not run";
  Result<Kernel> kernel = (*engine)->kernel(numbered_spec(60));
  ASSERT_TRUE(kernel);
  std::thread keeper([&report, &trial, mine = *std::move(kernel), engine = std::move(engine)]() mutable {
    engine.reset();
    report = trial.run(mine);
  });
  keeper.join();
  EXPECT_EQ(report, "");
}

// More keys than places, many threads: every kernel that anybody gets computes its own spec's answer.
TEST_P(CacheThreads, HammeredWithMoreKeysThanPlaces) {
  constexpr int kThreads = 6;
  constexpr int64_t kKeys = 48;
  std::vector<Trial> trials;
  for (int64_t i = 0; i < kKeys; ++i) trials.emplace_back(numbered_spec(i), static_cast<uint64_t>(i));
  for (const int32_t busy : {0, 1}) {
    Result<Engine> engine = limited(10, 0, busy);
    ASSERT_TRUE(engine) << engine.status().message();
    std::atomic<int> wrong = 0;
    std::atomic<int64_t> asked = 0;
    std::vector<std::string> reports(kThreads);
    on_threads(kThreads, [&](int t) {
      Random random(case_seed(31, static_cast<uint64_t>(t)));
      Kernel kept;
      int64_t kept_number = -1;
      const int64_t requests = scaled(8000);
      for (int64_t i = 0; i < requests && wrong.load() == 0; ++i) {
        // Some keys are asked for all the time, so that hits and evictions meet.
        const int64_t number = random.chance(0.5) ? random.range(0, 5) : random.range(0, kKeys - 1);
        Result<Kernel> kernel = engine->kernel(numbered_spec(number));
        ++asked;
        std::string report = kernel ? trials[static_cast<size_t>(number)].run(*kernel) : kernel.status().message();
        if (report.empty() && kept) report = trials[static_cast<size_t>(kept_number)].run(kept);
        if (!report.empty()) {
          reports[static_cast<size_t>(t)] = spec_line(numbered_spec(number)) + ": " + report;
          ++wrong;
        }
        if (random.chance(0.1) && kernel) {
          kept = *std::move(kernel);
          kept_number = number;
        }
      }
    });
    for (const std::string& report : reports) EXPECT_EQ(report, "") << "target " << GetParam() << ", busy " << busy;
    const EngineStats stats = stats_of(*engine);
    EXPECT_LE(stats.kernels, 10);
    EXPECT_EQ(stats.failures, 0) << stats.last_failure;
    EXPECT_EQ(stats.hits + stats.misses, asked.load());
    EXPECT_EQ(stats.evictions, stats.compiles - stats.kernels);
    EXPECT_GT(stats.evictions, 0);
  }
}

// Places change hands as fast as they can while others look: nobody may be given a place's next owner. Nothing is
// run, so that almost all time goes to looking up and evicting.
TEST_P(CacheThreads, EveryAnswerIsForTheSpecThatWasAsked) {
  constexpr int kThreads = 6;
  constexpr int64_t kKeys = 5;
  Result<Engine> engine = limited(2, 0);
  ASSERT_TRUE(engine) << engine.status().message();
  std::vector<EmbeddingBagSpec> specs;
  std::vector<std::string> lines;
  for (int64_t i = 0; i < kKeys; ++i) {
    specs.push_back(numbered_spec(i));
    lines.push_back(spec_line(specs.back()));
  }
  std::atomic<int> wrong = 0;
  on_threads(kThreads, [&](int t) {
    Random random(case_seed(34, static_cast<uint64_t>(t)));
    const int64_t requests = scaled(100'000);
    for (int64_t i = 0; i < requests; ++i) {
      const auto number = static_cast<size_t>(random.range(0, kKeys - 1));
      Result<Kernel> kernel = engine->kernel(specs[number]);
      if (!kernel || kernel->info().spec != lines[number]) ++wrong;
    }
  });
  EXPECT_EQ(wrong.load(), 0);
  const EngineStats stats = stats_of(*engine);
  EXPECT_EQ(stats.hits + stats.misses, kThreads * scaled(100'000));
  EXPECT_LE(stats.kernels, 2);
  EXPECT_GT(stats.evictions, scaled(1000));
}

// Engines are made and destroyed while others work: nothing is shared that must not be.
TEST_P(CacheThreads, EnginesComeAndGo) {
  const Trial trial(numbered_spec(33), 2);
  std::atomic<int> wrong = 0;
  on_threads(4, [&](int) {
    for (int64_t i = 0; i < scaled(100); ++i) {
      Result<Engine> engine = limited(2, 0);
      if (!engine) {
        ++wrong;
        return;
      }
      Result<Kernel> kernel = engine->kernel(numbered_spec(33));
      if (!kernel || !trial.run(*kernel).empty()) ++wrong;
    }
  });
  EXPECT_EQ(wrong.load(), 0);
}

// One handle, many threads, outputs of their own.
TEST_P(CacheThreads, OneKernelOnManyThreads) {
  EmbeddingBagSpec spec;
  spec.bits = 2;
  spec.dim = 300;
  spec.weighted = true;
  spec.pruned = true;
  Result<Kernel> kernel = plain().kernel(spec);
  ASSERT_TRUE(kernel);
  std::vector<std::string> reports(4);
  on_threads(4, [&](int t) {
    for (int64_t i = 0; i < scaled(200); ++i) {
      const Trial trial(spec, case_seed(32, static_cast<uint64_t>(1000 * t + i)));
      std::string report = trial.run(*kernel);
      if (!report.empty()) reports[static_cast<size_t>(t)] = report;
    }
  });
  for (const std::string& report : reports) EXPECT_EQ(report, "");
}

SATCHEL_TEST_EVERY_TARGET(CacheThreads);

}  // namespace
}  // namespace satchel::test
