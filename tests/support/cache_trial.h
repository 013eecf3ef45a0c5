// What the tests of the engine's cache share: numbered specs, cases with a known answer that run on any kernel and
// any thread, and threads that start together.
#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/check.h"
#include "tests/support/targets.h"

namespace satchel::test {

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
inline EmbeddingBagSpec numbered_spec(int64_t number) {
  EmbeddingBagSpec spec;
  spec.bits = 8;
  spec.dim = 1 + number / 2;
  spec.weighted = number % 2 != 0;
  return spec;
}

inline EngineStats stats_of(Engine& engine) {
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
inline bool same_kernel(const Kernel& a, const Kernel& b) { return a.info().spec == b.info().spec; }

// Base of the cache's tests: an engine for the target, and engines with bounds.
class CacheTest : public EveryTarget {
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

}  // namespace satchel::test
