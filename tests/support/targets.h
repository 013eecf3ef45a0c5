// The instruction sets of this build as the tests see them: their names, private engines forced to one of
// them each, and the proof that what was forced is what runs.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "satchel/engine.h"

namespace satchel::test {

struct Target {
  std::string name;
  bool runnable = false;
};

// All targets of this build, in its order of preference.
const std::vector<Target>& all_targets();
std::vector<std::string> target_names();
bool is_runnable(const std::string& name);
bool generates_code(const std::string& name);

// A private engine that may use one target only.
class TargetEngine {
 public:
  // Fails the current test where the engine cannot be made.
  explicit TargetEngine(std::string name, EngineOptions options = {});
  TargetEngine(TargetEngine&&) = default;
  TargetEngine& operator=(TargetEngine&&) = delete;
  ~TargetEngine();  // tallies what it compiled

  [[nodiscard]] const std::string& name() const { return name_; }
  Engine& engine() { return *engine_; }
  // The kernel for `spec`, after proof that it belongs to this target. An empty kernel, with `*why` set,
  // where there is none or where another target was substituted.
  Kernel kernel(const EmbeddingBagSpec& spec, std::string* why);

 private:
  std::string name_;
  std::unique_ptr<Engine> engine_;
};

// A target's name as GoogleTest allows it in the name of a test.
std::string test_name(const testing::TestParamInfo<std::string>& info);

// One engine for each target that this machine can run; says so loudly where it is not all of them.
std::vector<TargetEngine> runnable_engines();

// Base of tests that run once for each target. One that this machine lacks is skipped, loudly.
class EveryTarget : public testing::TestWithParam<std::string> {
 protected:
  void SetUp() override;
  TargetEngine& engine() { return *engine_; }

 private:
  std::unique_ptr<TargetEngine> engine_;
};

}  // namespace satchel::test

#define SATCHEL_TEST_EVERY_TARGET(Suite)                                                      \
  INSTANTIATE_TEST_SUITE_P(Target, Suite, testing::ValuesIn(::satchel::test::target_names()), \
                           ::satchel::test::test_name)
