// Compiling in the background: an answer at once, and a switch that nobody notices but in speed. Gates instead of
// sleeps: the back end compiles when the test says so. Runs under ThreadSanitizer, too.
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "tests/support/background_trial.h"
#include "tests/support/environment.h"

namespace satchel::test {
namespace {

class Background : public BackgroundTest {};

TEST_P(Background, AnswersAtOnceAndSwitchesForAllWhoHoldTheKernel) {
  const Trial trial(numbered_spec(60), 1);
  HeldEngine engine(options());
  engine.gate.hold_all();
  const Kernel first = engine.ask(numbered_spec(60));
  const Kernel again = engine.ask(numbered_spec(60));
  const Kernel copy = first;
  Kernel elsewhere[2];  // of other shards: threads take them in turn
  for (Kernel& kernel : elsewhere) std::thread([&] { kernel = engine.ask(numbered_spec(60)); }).join();
  EXPECT_NE(elsewhere[0].get(), elsewhere[1].get());
  const std::vector<const Kernel*> all = {&first, &again, &copy, &elsewhere[0], &elsewhere[1]};
  for (const Kernel* kernel : all) {
    expect_pending(*kernel);
    EXPECT_EQ(trial.run(*kernel), "");
  }
  const KernelInfo before = first.info();
  satchel_engine_stats stats = engine.stats();
  EXPECT_EQ(stats.misses, 1);
  EXPECT_EQ(stats.hits, 3);
  EXPECT_EQ(stats.pending, 1);
  EXPECT_EQ(stats.switched, 0);
  EXPECT_EQ(stats.compiles, 0);
  EXPECT_EQ(stats.kernels, 1);
  EXPECT_EQ(stats.code_bytes, 0);

  engine.gate.open();
  EXPECT_EQ(engine.wait(), 0);
  for (const Kernel* kernel : all) {
    expect_switched(*kernel);
    EXPECT_EQ(trial.run(*kernel), "");
  }
  EXPECT_EQ(before.reason, "being compiled for " + GetParam()) << "what was told before is still there";
  EXPECT_STREQ(before.target, "interpreter");
  EXPECT_STREQ(before.spec, first.info().spec);
  stats = engine.stats();
  EXPECT_EQ(stats.pending, 0);
  EXPECT_EQ(stats.switched, 1);
  EXPECT_EQ(stats.compiles, 1);
  EXPECT_EQ(stats.failures, 0);
  EXPECT_EQ(stats.kernels, 1);
  EXPECT_EQ(stats.code_bytes, first.info().code_bytes);
  EXPECT_EQ(stats.compile_ns, first.info().compile_ns);
  EXPECT_TRUE(same_kernel(engine.ask(numbered_spec(60)), first));
  EXPECT_EQ(engine.stats().hits, 4);
}

TEST_P(Background, ThreadsThatAreCallingSwitchWithoutAWrongBit) {
  constexpr int kThreads = 4;
  for (int64_t round = 0; round < scaled(20, 4); ++round) {
    EmbeddingBagSpec spec;
    spec.bits = 4;
    spec.dim = 2 * (round + 20);
    spec.weighted = round % 2 != 0;
    const Trial trial(spec, case_seed(41, static_cast<uint64_t>(round)));
    HeldEngine engine(options());
    engine.gate.hold_all();
    std::atomic<int> warmed_up = 0;
    std::atomic<bool> switched = false;
    std::vector<std::string> reports(kThreads);
    std::thread conductor([&] {
      while (warmed_up.load() < kThreads) std::this_thread::yield();
      engine.gate.open();
      EXPECT_EQ(engine.wait(), 0);
      switched = true;
    });
    on_threads(kThreads, [&](int t) {
      const Kernel kernel = engine.ask(spec);
      int before = 0;
      for (int after = 0; after < 5 && reports[static_cast<size_t>(t)].empty();) {
        after += switched.load() ? 1 : 0;
        reports[static_cast<size_t>(t)] = trial.run(kernel);
        if (++before == 5) ++warmed_up;
      }
      if (before < 5) ++warmed_up;
      expect_switched(kernel);
    });
    conductor.join();
    for (const std::string& report : reports) ASSERT_EQ(report, "") << spec_line(spec) << ", target " << GetParam();
    EXPECT_EQ(engine.stats().compiles, 1);
  }
}

TEST_P(Background, OneCompilationHoweverManyAsk) {
  constexpr int kThreads = 8;
  for (int64_t round = 0; round < scaled(20, 4); ++round) {
    HeldEngine engine(options());
    const EmbeddingBagSpec spec = numbered_spec(round);
    if (round % 2 == 0) engine.gate.hold_all();
    std::vector<Kernel> kernels(kThreads);
    on_threads(kThreads, [&](int t) { kernels[static_cast<size_t>(t)] = engine.ask(spec); });
    engine.gate.open();
    EXPECT_EQ(engine.wait(), 0);
    EXPECT_EQ(engine.gate.came(spec_line(spec)), 1);
    for (const Kernel& kernel : kernels) {
      expect_switched(kernel);
      EXPECT_EQ(kernel.get()->node, kernels[0].get()->node);
    }
    const satchel_engine_stats stats = engine.stats();
    EXPECT_EQ(stats.misses, 1);
    EXPECT_EQ(stats.hits, kThreads - 1);
    EXPECT_EQ(stats.compiles, 1);
  }
}

TEST_P(Background, WaitingHasALimit) {
  HeldEngine engine(options());
  EXPECT_EQ(engine.wait(), 0) << "nothing was asked for";
  engine.gate.hold_all();
  const Kernel first = engine.ask(numbered_spec(1));
  const Kernel second = engine.ask(numbered_spec(2));
  EXPECT_EQ(engine.wait(0), 2);
  EXPECT_EQ(engine.wait(1), 2);
  engine.gate.await(spec_line(numbered_spec(1)));
  std::thread opener([&] { engine.gate.open(); });
  EXPECT_EQ(engine.wait(INT64_MAX), 0) << "a limit beyond the clock's own";
  opener.join();
  expect_switched(first);
  expect_switched(second);
  EXPECT_EQ(satchel_engine_wait(nullptr, -2, nullptr, nullptr), SATCHEL_INVALID_ARGUMENT);
}

// Pre-warmed means compiled: what is new, what is queued (taken off the worker's hands) and what is under way.
TEST_P(Background, PrewarmReturnsWhenAllIsCompiled) {
  const EmbeddingBagSpec busy = numbered_spec(80);
  const EmbeddingBagSpec queued = numbered_spec(81);
  const EmbeddingBagSpec fresh = numbered_spec(82);
  HeldEngine engine(options());
  engine.gate.hold(spec_line(busy));
  const Kernel first = engine.ask(busy);
  const Kernel second = engine.ask(queued);
  engine.gate.await(spec_line(busy));
  satchel_prewarm_report report = engine.prewarm({queued, fresh});
  EXPECT_EQ(report.compiled, 2);
  EXPECT_EQ(report.rejected, 0);
  expect_switched(second);
  EXPECT_EQ(engine.wait(0), 1) << "the worker is still at the first";
  expect_pending(first);

  std::thread opener([&] { engine.gate.open(); });
  report = engine.prewarm({busy, queued, fresh});
  opener.join();
  EXPECT_LE(report.compiled, 1);  // 0 if the worker was done before it was looked for
  EXPECT_EQ(report.compiled + report.present, 3);
  expect_switched(first);
  EXPECT_EQ(engine.stats().compiles, 3);
  engine.gate.fail_next(1);
  report = engine.prewarm({numbered_spec(83)});
  EXPECT_EQ(report.rejected, 1);
  EXPECT_NE(std::string(report.first_error.message).find("injected failure"), std::string::npos);
}

TEST_P(Background, TheWorkerDumps) {
  const std::string folder = testing::TempDir() + "satchel_background_" + std::to_string(getpid());
  ResolvedOptions dumping = options();
  dumping.dump_dir = folder;
  {
    HeldEngine engine(dumping);
    const Kernel kernel = engine.ask(numbered_spec(84));
    EXPECT_EQ(engine.wait(), 0);
    EXPECT_STREQ(engine.stats().last_failure, "");
    std::string name = kernel.info().spec;
    std::replace(name.begin(), name.end(), ' ', '-');
    const bool object = find_target(GetParam())->llvm.triple != nullptr;
    for (const char* suffix : {".plan", ".asm", object ? ".o" : ".bin"}) {
      EXPECT_GT(std::filesystem::file_size(folder + "/" + name + "." + GetParam() + suffix), 0U) << suffix;
    }
  }
  std::filesystem::remove_all(folder);
}

// More keys than places, handles that are kept, one worker: whatever anybody gets, whenever, computes its own answer.
TEST_P(Background, HammeredWithMoreKeysThanPlaces) {
  constexpr int kThreads = 4;
  constexpr int64_t kKeys = 32;
  std::vector<Trial> trials;
  for (int64_t i = 0; i < kKeys; ++i) trials.emplace_back(numbered_spec(i), static_cast<uint64_t>(i));
  HeldEngine engine(options(6));
  std::vector<std::string> reports(kThreads);
  on_threads(kThreads, [&](int t) {
    std::string& report = reports[static_cast<size_t>(t)];
    Random random(case_seed(42, static_cast<uint64_t>(t)));
    Kernel kept;
    size_t kept_number = 0;
    for (int64_t i = 0; i < scaled(4000) && report.empty(); ++i) {
      const auto number = static_cast<size_t>(random.chance(0.5) ? random.range(0, 3) : random.range(0, kKeys - 1));
      Kernel kernel = engine.ask(numbered_spec(static_cast<int64_t>(number)));
      report = trials[number].run(kernel);
      if (report.empty() && kept) report = trials[kept_number].run(kept);
      if (report.empty() && kernel.info().spec != spec_line(numbered_spec(static_cast<int64_t>(number)))) {
        report = "another spec's kernel";
      }
      if (random.chance(0.1)) {
        kept = std::move(kernel);
        kept_number = number;
      }
    }
  });
  for (const std::string& report : reports) EXPECT_EQ(report, "") << "target " << GetParam();
  EXPECT_EQ(engine.wait(), 0);
  const satchel_engine_stats stats = engine.stats();
  EXPECT_LE(stats.kernels, 6);
  EXPECT_EQ(stats.failures, 0) << stats.last_failure;
  EXPECT_EQ(stats.switched, stats.compiles);
  EXPECT_GT(stats.switched, 0);
}

TEST_P(Background, EnginesComeAndGoWithTheirWorkers) {
  const Trial trial(numbered_spec(33), 2);
  std::atomic<int> wrong = 0;
  on_threads(4, [&](int t) {
    for (int64_t i = 0; i < scaled(50); ++i) {
      std::optional<HeldEngine> engine(std::in_place, options(4));
      std::vector<Kernel> kernels;
      for (int64_t k = 30; k < 36; ++k) kernels.push_back(engine->ask(numbered_spec(k)));
      if ((i + t) % 2 == 0 && engine->wait(0) < 0) ++wrong;
      engine.reset();
      if (!trial.run(kernels[3]).empty()) ++wrong;
      for (const Kernel& kernel : kernels) wrong += kernel.info().pending;
    }
  });
  EXPECT_EQ(wrong.load(), 0);
}

SATCHEL_TEST_EVERY_COMPILED_TARGET(Background);

}  // namespace
}  // namespace satchel::test
