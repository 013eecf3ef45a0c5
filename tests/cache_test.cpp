// The engine's cache: counters, one compile for each key however many threads ask, eviction that never takes
// code away from a handle, and handles that outlive everything. Runs under ThreadSanitizer, too.
#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "tests/support/check.h"
#include "tests/support/environment.h"
#include "tests/support/targets.h"

namespace satchel::test {
namespace {

// Lets all threads go at once.
class Gate {
 public:
  explicit Gate(int threads) : missing_(threads) {}
  void pass() {
    missing_.fetch_sub(1);
    while (missing_.load() > 0) std::this_thread::yield();
  }

 private:
  std::atomic<int> missing_;
};

template <class Work>
void on_threads(int count, const Work& work) {
  Gate gate(count);
  std::vector<std::thread> threads;
  for (int t = 0; t < count; ++t) {
    threads.emplace_back([&, t] {
      gate.pass();
      work(t);
    });
  }
  for (std::thread& thread : threads) thread.join();
}

// Spec number `number`: different numbers, different kernels.
EmbeddingBagSpec numbered_spec(int64_t number) {
  EmbeddingBagSpec spec;
  spec.bits = 8;
  spec.dim = 1 + number / 2;
  spec.weighted = number % 2 != 0;
  return spec;
}

EngineStats stats_of(Engine& engine) {
  Result<EngineStats> stats = engine.stats();
  EXPECT_TRUE(stats) << stats.status().message();
  return stats ? *stats : EngineStats();
}

// A case whose answer is known, to be run on any kernel of its spec, on any thread.
class Trial {
 public:
  Trial(const EmbeddingBagSpec& spec, uint64_t seed)
      : case_(random_case(seed, spec, 400)), expected_(expect(case_)), inputs_(case_, Guard::kAfter) {}
  // "" or what differs. The output is the caller's own, the inputs are shared.
  [[nodiscard]] std::string run(const Kernel& kernel) const {
    std::vector<float> output(expected_.output.size());
    for (size_t i = 0; i < output.size(); ++i) output[i] = untouched(static_cast<int64_t>(i));
    EmbeddingBagArgs args;
    static_cast<satchel_embedding_bag_args&>(args) = inputs_.args();
    args.output = output.data();
    if (const Status status = kernel.run(args); !status.ok()) return status.message();
    for (size_t i = 0; i < output.size(); ++i) {
      if (!same(output[i], expected_.output[i])) {
        return "float " + std::to_string(i) + " is " + hex(output[i]) + ", the oracle says " + hex(expected_.output[i]);
      }
    }
    return "";
  }

 private:
  BagCase case_;
  Expectation expected_;
  BoundCase inputs_;
};

// Whether two handles are to one kernel. Handles may differ by thread; what a kernel says of itself is its own.
bool same_kernel(const Kernel& a, const Kernel& b) { return a.info().spec == b.info().spec; }

// The code generating targets and the interpreter alike.
class Cache : public EveryTarget {
 protected:
  Engine& plain() { return engine().engine(); }
  static Result<Engine> limited(int64_t max_kernels, int64_t max_code_bytes, int32_t busy = 0) {
    EngineOptions options;
    const std::string name = GetParam();
    options.target = name.c_str();
    options.max_kernels = max_kernels;
    options.max_code_bytes = max_code_bytes;
    options.busy = busy;
    return Engine::create(options);
  }
};

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
  std::vector<EmbeddingBagSpec> specs(13, base);
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

TEST_P(Cache, ManyThreadsOneKeyOneCompile) {
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

// A kernel handed from the thread that asked for it to one that keeps it when the engine is gone.
TEST_P(Cache, HandlesGoFromThreadToThread) {
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
TEST_P(Cache, HammeredWithMoreKeysThanPlaces) {
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
TEST_P(Cache, EveryAnswerIsForTheSpecThatWasAsked) {
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
TEST_P(Cache, EnginesComeAndGo) {
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
TEST_P(Cache, OneKernelOnManyThreads) {
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

SATCHEL_TEST_EVERY_TARGET(Cache);

}  // namespace
}  // namespace satchel::test
