// What the tests of the background mode share: an engine whose compilations wait for the test, and what to expect of
// its kernels before and after.
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "jit/engine.h"
#include "tests/support/cache_trial.h"
#include "tests/support/held_backend.h"

namespace satchel::test {

// An engine in the background mode, behind a gate.
class HeldEngine {
 public:
  explicit HeldEngine(ResolvedOptions options) {
    options.compile_in_background = true;
    BackendSet set = make_backends();
    for (auto& [name, backend] : set) {
      if (name != "interpreter") backend = std::make_unique<HeldBackend>(std::move(backend), gate);
    }
    Result<satchel_engine*> made = satchel_engine::create(options, std::move(set));
    EXPECT_TRUE(made) << made.status().message();
    if (made) engine_ = *made;
  }
  ~HeldEngine() { destroy(); }
  HeldEngine(const HeldEngine&) = delete;
  HeldEngine& operator=(const HeldEngine&) = delete;

  void destroy() {
    gate.open();
    if (engine_ != nullptr) satchel_engine_destroy(std::exchange(engine_, nullptr));
  }
  // For a test that has the gate in its own hands.
  void destroy_as_it_is() { satchel_engine_destroy(std::exchange(engine_, nullptr)); }

  Kernel ask(const EmbeddingBagSpec& spec) {
    const satchel_embedding_bag_spec c = to_c(spec);
    const satchel_kernel* kernel = nullptr;
    Error error = SATCHEL_ERROR_INIT;
    EXPECT_EQ(satchel_engine_kernel(engine_, &c, &kernel, &error), SATCHEL_OK) << error.message;
    return Kernel(kernel);
  }
  int64_t wait(int64_t timeout_ms = -1) {
    int64_t pending = -1;
    EXPECT_EQ(satchel_engine_wait(engine_, timeout_ms, &pending, nullptr), SATCHEL_OK);
    return pending;
  }
  satchel_prewarm_report prewarm(const std::vector<EmbeddingBagSpec>& specs) {
    std::vector<satchel_embedding_bag_spec> c;
    for (const EmbeddingBagSpec& spec : specs) c.push_back(to_c(spec));
    PrewarmReport report;
    Error error = SATCHEL_ERROR_INIT;
    EXPECT_EQ(
        satchel_engine_prewarm(engine_, c.data(), static_cast<int64_t>(c.size()), 1, nullptr, nullptr, &report, &error),
        SATCHEL_OK)
        << error.message;
    return report;
  }
  satchel_engine_stats stats() { return engine_->stats(); }

  Gatekeeper gate;

 private:
  satchel_engine* engine_ = nullptr;
};

// Base of the tests that run for each target with code.
class BackgroundTest : public EveryTarget {
 protected:
  static ResolvedOptions options(int64_t max_kernels = 100, int64_t max_code_bytes = 1 << 20) {
    ResolvedOptions o;
    o.target = GetParam();
    o.max_kernels = max_kernels;
    o.max_code_bytes = max_code_bytes;
    return o;
  }
  static void expect_pending(const Kernel& kernel) {
    const KernelInfo info = kernel.info();
    EXPECT_STREQ(info.target, "interpreter");
    EXPECT_STREQ(info.backend, "interpreter");
    EXPECT_EQ(info.reason, "being compiled for " + GetParam());
    EXPECT_EQ(info.code_bytes, 0);
    EXPECT_EQ(info.pending, 1);
  }
  static void expect_switched(const Kernel& kernel) {
    const KernelInfo info = kernel.info();
    EXPECT_EQ(info.target, GetParam());
    EXPECT_STREQ(info.reason, "");
    EXPECT_GT(info.code_bytes, 0);
    EXPECT_GT(info.compile_ns, 0);
    EXPECT_EQ(info.pending, 0);
    // What is told is what every handle of it calls, whichever shard it belongs to.
    const KernelNode& node = *kernel.get()->node;
    for (const satchel_kernel& shard : node.shards) EXPECT_EQ(shard.contract.entry.get(), node.now().executable->entry);
  }
  static void expect_interpreter_for_good(const Kernel& kernel, const std::string& reason) {
    const KernelInfo info = kernel.info();
    EXPECT_STREQ(info.target, "interpreter");
    EXPECT_NE(std::string(info.reason).find(reason), std::string::npos) << info.reason;
    EXPECT_EQ(info.code_bytes, 0);
    EXPECT_EQ(info.pending, 0);
  }
};

// For the interpreter there is nothing to compile, and in some builds it is all there is.
inline std::vector<std::string> compiled_targets() {
  std::vector<std::string> names = target_names();
  std::erase_if(names, [](const std::string& name) { return !generates_code(name); });
  return names;
}

}  // namespace satchel::test

#define SATCHEL_TEST_EVERY_COMPILED_TARGET(Suite)                                                 \
  GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Suite);                                           \
  INSTANTIATE_TEST_SUITE_P(Target, Suite, testing::ValuesIn(::satchel::test::compiled_targets()), \
                           ::satchel::test::test_name)
