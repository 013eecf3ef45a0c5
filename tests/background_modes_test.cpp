// What belongs to the mode and not to a target: threads, the choice among targets, and who compiles where there is no
// worker.
#include <gtest/gtest.h>
#include <pthread.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/background_trial.h"
#include "tests/support/environment.h"

namespace satchel::test {
namespace {

// Workers go by their name: the test's own threads, and those of a sanitizer, have others.
int64_t workers_now() {
  int64_t workers = 0;
  for (const auto& task : std::filesystem::directory_iterator("/proc/self/task")) {
    std::string name;
    std::ifstream(task.path() / "comm") >> name;  // "" of a thread that has just ended
    workers += name == "satchel-compile" ? 1 : 0;
  }
  return workers;
}

// A thread that was joined may be listed for a moment more.
void await_no_workers() {
  while (workers_now() != 0) std::this_thread::yield();
}

TEST(BackgroundModes, ThreadsAreStartedAtNeedOnly) {
  await_no_workers();
  {
    Result<Engine> engine = Engine::create();
    ASSERT_TRUE(engine);
    ASSERT_TRUE(engine->kernel(numbered_spec(1)));
    EXPECT_EQ(*engine->wait(), 0);
    EXPECT_EQ(workers_now(), 0) << "compiling at once needs none";
  }
  EngineOptions options;
  options.compile = 1;
  Result<Engine> engine = Engine::create(options);
  ASSERT_TRUE(engine);
  EXPECT_EQ(workers_now(), 0);
  for (int64_t i = 0; i < 20; ++i) ASSERT_TRUE(engine->kernel(numbered_spec(i)));
  EXPECT_EQ(*engine->wait(), 0);
  EXPECT_EQ(workers_now(), generates_code(all_targets().front().name) ? 1 : 0);
  *engine = *Engine::create();
  await_no_workers();  // the worker ends with its engine
}

// Where the interpreter is all there is, it is the first choice, and nothing is pending.
TEST(BackgroundModes, NothingIsPendingForTheInterpreter) {
  await_no_workers();
  EngineOptions options;
  options.compile = 1;
  options.target = "interpreter";
  Result<Engine> engine = Engine::create(options);
  ASSERT_TRUE(engine);
  Result<Kernel> kernel = engine->kernel(numbered_spec(5));
  ASSERT_TRUE(kernel);
  EXPECT_STREQ(kernel->info().reason, "");
  EXPECT_EQ(kernel->info().pending, 0);
  EXPECT_EQ(engine->stats()->compiles, 1);
  EXPECT_EQ(engine->stats()->pending, 0);
  EXPECT_EQ(workers_now(), 0);
}

// The second choice is better than none. It is handed to who holds the kernel, and the next request tries again.
TEST(BackgroundModes, AnotherTargetTakesOverWhereTheFirstFails) {
  std::vector<std::string> choices;
  int in_build = 0;
  for (const satchel::Target& target : kTargets) {
    const std::string name(target.name);
    if (!target.automatic || !native(target) || !generates_code(name)) continue;
    ++in_build;
    if (is_runnable(name)) choices.push_back(name);
  }
  if (in_build < 2) return;  // this build has no second choice
  if (choices.size() < 2) {
    announce_not_tested("the second choice", "this machine runs one target only");
    GTEST_SKIP() << "this machine runs one target only: NOT TESTED";
  }
  const EmbeddingBagSpec spec = numbered_spec(77);
  HeldEngine engine(ResolvedOptions{});
  engine.gate.fail_next(1, choices[0]);
  const Kernel kernel = engine.ask(spec);
  EXPECT_EQ(engine.wait(), 0);
  const KernelInfo info = kernel.info();
  EXPECT_EQ(info.target, choices[1]);
  EXPECT_EQ(info.reason, choices[0] + ": injected failure");
  EXPECT_EQ(info.pending, 0);
  EXPECT_EQ(Trial(spec, 1).run(kernel), "");
  EXPECT_EQ(engine.stats().kernels, 0);
  EXPECT_EQ(engine.stats().code_bytes, 0);
  const Kernel again = engine.ask(spec);
  EXPECT_EQ(engine.wait(), 0);
  EXPECT_EQ(again.info().target, choices[0]);
  EXPECT_EQ(engine.stats().kernels, 1);
}

// No thread to be had: as many bytes of stack as no machine has are the default for a moment.
TEST(BackgroundModes, WithoutAThreadTheCallerCompiles) {
  pthread_attr_t usual;
  pthread_attr_t absurd;
  ASSERT_EQ(pthread_getattr_default_np(&usual), 0);
  ASSERT_EQ(pthread_getattr_default_np(&absurd), 0);
  ASSERT_EQ(pthread_attr_setstacksize(&absurd, size_t{1} << 50), 0);
  EngineOptions options;
  options.compile = 1;
  Result<Engine> engine = Engine::create(options);
  ASSERT_TRUE(engine);
  await_no_workers();
  ASSERT_EQ(pthread_setattr_default_np(&absurd), 0);
  Result<Kernel> kernel = engine->kernel(numbered_spec(6));
  const int64_t during = workers_now();
  ASSERT_EQ(pthread_setattr_default_np(&usual), 0);
  ASSERT_TRUE(kernel) << kernel.status().message();
  EXPECT_EQ(during, 0);
  EXPECT_EQ(kernel->info().pending, 0);
  EXPECT_STREQ(kernel->info().reason, "");
  EXPECT_EQ(Trial(numbered_spec(6), 1).run(*kernel), "");
  EXPECT_EQ(engine->stats()->compiles, 1);
  // The next one finds a thread again.
  ASSERT_TRUE(engine->kernel(numbered_spec(7)));
  EXPECT_EQ(*engine->wait(), 0);
  EXPECT_EQ(engine->stats()->compiles, 2);
}

}  // namespace
}  // namespace satchel::test
