// The engine that belongs to the process, and the environment variables that it reads at its first use.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <string>
#include <utility>

#include "tests/support/targets.h"

namespace satchel::test {
namespace {

TEST(DefaultEngine, IsOneForTheProcess) {
  EmbeddingBagSpec spec;
  spec.dim = 4242;
  Result<Kernel> first = Engine::default_engine().kernel(spec);
  ASSERT_TRUE(first) << first.status().message();
  const satchel_embedding_bag_spec c = to_c(spec);
  const satchel_kernel* second = nullptr;
  ASSERT_EQ(satchel_engine_kernel(nullptr, &c, &second, nullptr), SATCHEL_OK);
  EXPECT_EQ(first->info().spec, Kernel(second).info().spec) << "one kernel, which says the same of itself";
  EXPECT_GE(Engine::default_engine().stats()->hits, 1);
  satchel_engine_destroy(nullptr);  // does nothing
  EXPECT_TRUE(Engine::default_engine().kernel(spec));
}

// The environment is read once, so each of these runs in a fresh process. It says what it found by its exit status.
enum Found { kAsWished = 0, kRefusedByName = 1, kSomethingElse = 2 };

Found ask_default_engine(const char* variable, const char* value, const std::string& wished_target) {
  setenv(variable, value, 1);
  EmbeddingBagSpec spec;
  spec.dim = 20;
  Result<Kernel> kernel = Engine::default_engine().kernel(spec);
  if (!kernel) {
    const StatusCode code = kernel.status().code();
    const bool named = std::string(kernel.status().message()).find(variable) != std::string::npos;
    const bool refused =
        code == StatusCode::kParseError || code == StatusCode::kInvalidArgument || code == StatusCode::kUnsupported;
    return refused && named ? kRefusedByName : kSomethingElse;
  }
  return kernel->info().target == wished_target ? kAsWished : kSomethingElse;
}

TEST(DefaultEngineDeathTest, ReadsTheEnvironment) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  for (const Target& target : all_targets()) {
    const char* name = target.name.c_str();
    EXPECT_EXIT(std::_Exit(ask_default_engine("SATCHEL_TARGET", name, name)),
                testing::ExitedWithCode(target.runnable ? kAsWished : kRefusedByName), "")
        << name;
  }
  std::string best = "none";
  for (const Target& target : all_targets()) {
    if (target.runnable && best == "none") best = target.name;
  }
  const std::pair<const char*, const char*> good[] = {
      {"SATCHEL_TARGET", "auto"},           {"SATCHEL_MAX_KERNELS", "3"},
      {"SATCHEL_MAX_CODE_BYTES", "100000"}, {"SATCHEL_BUSY", "wait"},
      {"SATCHEL_BUSY", "interpret"},        {"SATCHEL_COMPILE", "now"},
      {"SATCHEL_OBJECT_CACHE_BYTES", "1"},
  };
  for (const auto& [variable, value] : good) {
    EXPECT_EXIT(std::_Exit(ask_default_engine(variable, value, best)), testing::ExitedWithCode(kAsWished), "")
        << variable << "=" << value;
  }
}

TEST(DefaultEngineDeathTest, RefusesWhatItCannotRead) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  const std::pair<const char*, const char*> bad[] = {
      {"SATCHEL_TARGET", "avx1024"},
      {"SATCHEL_TARGET", "AVX2"},
      {"SATCHEL_MAX_KERNELS", "many"},
      {"SATCHEL_MAX_KERNELS", "12x"},
      {"SATCHEL_MAX_KERNELS", "-1"},
      {"SATCHEL_MAX_KERNELS", "99999999999999999999"},
      {"SATCHEL_MAX_CODE_BYTES", "16MiB?"},
      {"SATCHEL_MAX_CODE_BYTES", "-5"},
      {"SATCHEL_OBJECT_CACHE_BYTES", "0"},
      {"SATCHEL_OBJECT_CACHE_BYTES", "1e6"},
      {"SATCHEL_BUSY", "maybe"},
      {"SATCHEL_BUSY", "2"},
      {"SATCHEL_COMPILE", "later"},
      {"SATCHEL_COMPILE", "1"},
  };
  for (const auto& [variable, value] : bad) {
    EXPECT_EXIT(std::_Exit(ask_default_engine(variable, value, "")), testing::ExitedWithCode(kRefusedByName), "")
        << variable << "=" << value;
  }
}

TEST(DefaultEngineDeathTest, CompilesInTheBackground) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  std::string best = "none";
  for (const Target& target : all_targets()) {
    if (target.runnable && best == "none") best = target.name;
  }
  const auto found = [&] {
    setenv("SATCHEL_COMPILE", "background", 1);
    EmbeddingBagSpec spec;
    spec.dim = 20;
    Result<Kernel> kernel = Engine::default_engine().kernel(spec);
    if (!kernel || *Engine::default_engine().wait() != 0) return kSomethingElse;
    const bool by_worker = Engine::default_engine().stats()->switched == (generates_code(best) ? 1 : 0);
    return by_worker && kernel->info().target == best ? kAsWished : kSomethingElse;
  };
  EXPECT_EXIT(std::_Exit(found()), testing::ExitedWithCode(kAsWished), "");
}

// Ends a child made by fork(). What only the worker's stack pointed to is lost there, which a leak check counts though
// the process does not care: under one, the child ends without its destructors.
[[noreturn]] void end_child(int code) {
#if defined(__SANITIZE_ADDRESS__)
  std::_Exit(code);
#else
  std::exit(code);
#endif
}

// A process ends while its worker is busy: nothing crashes, nothing hangs, also not in a child that has no worker.
TEST(DefaultEngineDeathTest, TheProcessEndsWhileTheWorkerCompiles) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  const auto ask_for_many = [] {
    setenv("SATCHEL_COMPILE", "background", 1);
    EmbeddingBagSpec spec;
    for (spec.dim = 1; spec.dim < 500; ++spec.dim) {
      if (!Engine::default_engine().kernel(spec)) return 1;
    }
    return 0;
  };
  EXPECT_EXIT(std::exit(ask_for_many()), testing::ExitedWithCode(0), "");
  EXPECT_EXIT(
      {
        if (ask_for_many() != 0 || *Engine::default_engine().wait() != 0) std::_Exit(1);
        const pid_t child = fork();
        if (child == 0) end_child(7);
        int status = 0;
        waitpid(child, &status, 0);
        std::exit(WIFEXITED(status) ? WEXITSTATUS(status) : 99);
      },
      testing::ExitedWithCode(7), "");
}

TEST(DefaultEngineDeathTest, BoundsFromTheEnvironmentHold) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  const auto kernels_kept = [] {
    setenv("SATCHEL_MAX_KERNELS", "3", 1);
    EmbeddingBagSpec spec;
    for (spec.dim = 1; spec.dim < 20; ++spec.dim) {
      if (!Engine::default_engine().kernel(spec)) return 99;
    }
    Result<EngineStats> stats = Engine::default_engine().stats();
    return stats ? static_cast<int>(stats->kernels) : 99;
  };
  EXPECT_EXIT(std::_Exit(kernels_kept()), testing::ExitedWithCode(3), "");
}

}  // namespace
}  // namespace satchel::test
