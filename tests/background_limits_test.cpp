// The background mode where it does not go smoothly: kernels that are evicted, forgotten or too large, too many of
// them, compilations that fail, and an engine that is destroyed meanwhile.
#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

#include "tests/support/background_trial.h"
#include "tests/support/environment.h"

namespace satchel::test {
namespace {

class BackgroundLimits : public BackgroundTest {};

// Six kernels on the test's own thread, so that in a cache of two whatever was there before is gone.
void crowd_out(HeldEngine& engine) {
  std::vector<EmbeddingBagSpec> others;
  for (int64_t i = 400; i < 406; ++i) others.push_back(numbered_spec(i));
  EXPECT_EQ(engine.prewarm(others).compiled, 6);
}

TEST_P(BackgroundLimits, EvictedWhileItIsCompiled) {
  const EmbeddingBagSpec spec = numbered_spec(71);
  const Trial trial(spec, 1);
  HeldEngine engine(options(2));
  engine.gate.hold(spec_line(spec));
  const Kernel kernel = engine.ask(spec);
  engine.gate.await(spec_line(spec));
  crowd_out(engine);
  EXPECT_EQ(trial.run(kernel), "");

  const int64_t misses = engine.stats().misses;
  const Kernel late = engine.ask(spec);  // no longer in the cache, but under way: no second compilation
  EXPECT_EQ(engine.stats().misses, misses + 1);
  EXPECT_EQ(late.get()->node, kernel.get()->node);
  expect_pending(late);

  const int64_t bytes = engine.stats().code_bytes;
  engine.gate.open();
  EXPECT_EQ(engine.wait(), 0);
  expect_switched(kernel);
  expect_switched(late);
  EXPECT_EQ(trial.run(kernel), "");
  EXPECT_EQ(engine.gate.came(spec_line(spec)), 1);
  EXPECT_EQ(engine.stats().code_bytes, bytes) << "bytes of a kernel that is not in the cache are not the cache's";
  const Kernel next = engine.ask(spec);
  EXPECT_NE(next.get()->node, kernel.get()->node);
  EXPECT_EQ(engine.wait(), 0);
  expect_switched(next);
}

TEST_P(BackgroundLimits, WhatNobodyHoldsAnyMoreIsNotCompiled) {
  const EmbeddingBagSpec busy = numbered_spec(72);
  const EmbeddingBagSpec forgotten = numbered_spec(73);
  HeldEngine engine(options(2));
  engine.gate.hold(spec_line(busy));
  const Kernel kernel = engine.ask(busy);
  engine.gate.await(spec_line(busy));
  engine.ask(forgotten);
  EXPECT_EQ(engine.stats().pending, 2);
  crowd_out(engine);
  engine.gate.open();
  EXPECT_EQ(engine.wait(), 0);
  EXPECT_EQ(engine.gate.came(spec_line(forgotten)), 0);
  expect_switched(kernel);
  const Kernel back = engine.ask(forgotten);
  EXPECT_EQ(engine.wait(), 0);
  expect_switched(back);
}

TEST_P(BackgroundLimits, NoMoreArePendingThanTheCacheHasPlaces) {
  HeldEngine engine(options(2));
  engine.gate.hold_all();
  const Kernel first = engine.ask(numbered_spec(1));
  const Kernel second = engine.ask(numbered_spec(2));
  const Kernel third = engine.ask(numbered_spec(3));
  expect_pending(first);
  expect_pending(second);
  expect_interpreter_for_good(third, "2 kernels are being compiled already");
  EXPECT_EQ(Trial(numbered_spec(3), 1).run(third), "");
  EXPECT_EQ(engine.stats().pending, 2);
  EXPECT_EQ(engine.stats().failures, 0);
  engine.gate.open();
  EXPECT_EQ(engine.wait(), 0);
  expect_interpreter_for_good(third, "2 kernels are being compiled already");
  const Kernel retried = engine.ask(numbered_spec(3));
  EXPECT_EQ(engine.wait(), 0);
  expect_switched(retried);
}

TEST_P(BackgroundLimits, TheEngineIsDestroyedWhileItCompiles) {
  const EmbeddingBagSpec busy = numbered_spec(74);
  const EmbeddingBagSpec queued = numbered_spec(75);
  HeldEngine engine(options());
  engine.gate.hold_all();
  const Kernel first = engine.ask(busy);
  const Kernel second = engine.ask(queued);
  const KernelInfo before = second.info();
  engine.gate.await(spec_line(busy));
  std::thread destroyer([&] { engine.destroy_as_it_is(); });
  while (second.info().pending != 0) std::this_thread::yield();  // what has not begun is dropped before all else
  expect_pending(first);
  engine.gate.open();
  destroyer.join();
  expect_switched(first);
  expect_interpreter_for_good(second, "the engine was destroyed");
  EXPECT_EQ(before.reason, "being compiled for " + GetParam());
  EXPECT_EQ(Trial(busy, 1).run(first), "");
  EXPECT_EQ(Trial(queued, 1).run(second), "");
  EXPECT_EQ(engine.gate.came(spec_line(queued)), 0);
}

TEST_P(BackgroundLimits, AFailureIsToldAndTriedAgain) {
  const EmbeddingBagSpec spec = numbered_spec(76);
  const Trial trial(spec, 1);
  HeldEngine engine(options());
  engine.gate.fail_next(2);
  for (int attempt = 1; attempt <= 2; ++attempt) {
    const Kernel kernel = engine.ask(spec);
    EXPECT_EQ(engine.wait(), 0);
    expect_interpreter_for_good(kernel, GetParam() + ": injected failure");
    EXPECT_EQ(trial.run(kernel), "");
    const satchel_engine_stats stats = engine.stats();
    EXPECT_EQ(stats.failures, attempt);
    EXPECT_NE(std::string(stats.last_failure).find("injected failure"), std::string::npos) << stats.last_failure;
    EXPECT_EQ(stats.kernels, 0);
    EXPECT_EQ(stats.compiles, 0);
    EXPECT_EQ(stats.switched, 0);
  }
  const Kernel kernel = engine.ask(spec);
  EXPECT_EQ(engine.wait(), 0);
  expect_switched(kernel);
  EXPECT_EQ(engine.stats().misses, 3);
  EXPECT_EQ(engine.stats().kernels, 1);
}

TEST_P(BackgroundLimits, CodeThatNeedsAContextDoesNotTakeOver) {
  const EmbeddingBagSpec spec = numbered_spec(78);
  HeldEngine engine(options());
  engine.gate.add_context();
  const Kernel kernel = engine.ask(spec);
  EXPECT_EQ(engine.wait(), 0);
  expect_interpreter_for_good(kernel, "code with a context cannot take over");
  EXPECT_EQ(Trial(spec, 1).run(kernel), "");
  EXPECT_EQ(engine.stats().failures, 1);
}

TEST_P(BackgroundLimits, CodeIsCountedAtTheSwitch) {
  int64_t sample = 0;
  {
    HeldEngine engine(options());
    const Kernel kernel = engine.ask(numbered_spec(200));
    EXPECT_EQ(engine.wait(), 0);
    sample = kernel.info().code_bytes;
  }
  const int64_t bound = 5 * sample;
  HeldEngine engine(options(100, bound));
  engine.gate.hold_all();
  std::vector<Kernel> kernels;
  for (int64_t i = 190; i < 230; ++i) kernels.push_back(engine.ask(numbered_spec(i)));
  EXPECT_EQ(engine.stats().kernels, 40) << "without code there is nothing to bound";
  EXPECT_EQ(engine.stats().code_bytes, 0);
  engine.gate.open();
  EXPECT_EQ(engine.wait(), 0);
  const satchel_engine_stats stats = engine.stats();
  EXPECT_LE(stats.code_bytes, bound);
  EXPECT_EQ(stats.evictions, 40 - stats.kernels);
  EXPECT_GE(stats.kernels, 3);
  EXPECT_LE(stats.kernels, 10);
  EXPECT_EQ(stats.switched, 40);
  for (int64_t i = 190; i < 230; ++i) {
    const Kernel& kernel = kernels[static_cast<size_t>(i - 190)];
    expect_switched(kernel);
    EXPECT_EQ(Trial(numbered_spec(i), static_cast<uint64_t>(i)).run(kernel), "") << spec_line(numbered_spec(i));
  }
  // What is counted is the code of those that are there, to the byte.
  int64_t counted = 0;
  for (int64_t i = 190; i < 230; ++i) {
    const int64_t hits = engine.stats().hits;
    const Kernel& kernel = kernels[static_cast<size_t>(i - 190)];
    engine.gate.hold_all();  // those that are not there must not push others out
    const Kernel found = engine.ask(numbered_spec(i));
    if (engine.stats().hits > hits) counted += kernel.info().code_bytes;
  }
  EXPECT_EQ(counted, stats.code_bytes);
}

TEST_P(BackgroundLimits, AKernelTooLargeForTheCacheLeavesIt) {
  HeldEngine engine(options(10, 1));
  const Kernel kernel = engine.ask(numbered_spec(79));
  EXPECT_EQ(engine.wait(), 0);
  expect_switched(kernel);
  EXPECT_EQ(Trial(numbered_spec(79), 1).run(kernel), "");
  EXPECT_EQ(engine.stats().kernels, 0);
  EXPECT_EQ(engine.stats().code_bytes, 0);
  EXPECT_EQ(engine.stats().evictions, 0);
}

SATCHEL_TEST_EVERY_COMPILED_TARGET(BackgroundLimits);

}  // namespace
}  // namespace satchel::test
