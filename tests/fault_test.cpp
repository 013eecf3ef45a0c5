// When executable memory cannot be had: the interpreter answers, the reason is told, nothing is cached, and the next
// request tries again.
#include <gtest/gtest.h>

#if defined(SATCHEL_WITH_ASMJIT) && defined(__linux__)

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "codegen/x86/x86_backend.h"
#include "fallback/interpreter_backend.h"
#include "jit/embedding_bag_call.h"
#include "jit/engine.h"
#include "support/environment.h"
#include "support/two_rows.h"

namespace satchel {
namespace {

EmbeddingBagSpec small_spec() {
  EmbeddingBagSpec spec;
  spec.dim = 16;
  return spec;
}

bool runs(const satchel_kernel* kernel) {
  test::TwoRows call(small_spec().dim);
  return run_embedding_bag(kernel->contract, call.args, nullptr) == SATCHEL_OK && call.right();
}

// A forced engine whose code memory can be made to fail.
struct FaultyEngine {
  satchel_engine* engine = nullptr;
  x86::X86Backend* backend = nullptr;

  FaultyEngine() {
    ResolvedOptions options;
    options.target = "avx2";
    auto x86 = std::make_unique<x86::X86Backend>();
    backend = x86.get();
    BackendSet set;
    set.emplace("x86", std::move(x86));
    set.emplace("interpreter", std::make_unique<InterpreterBackend>());
    if (auto made = satchel_engine::create(options, std::move(set))) engine = *made;
  }
  ~FaultyEngine() {
    if (engine != nullptr) engine->destroy();
  }
};

class Fault : public testing::Test {
 protected:
  void SetUp() override {
    if (!runnable(*find_target("avx2"), cpu_features())) {
      test::announce_not_tested("code memory faults", "this machine runs no generated code");
      GTEST_SKIP() << "NOT TESTED: this machine runs no generated code";
    }
  }
};

TEST_F(Fault, InterpreterAnswersAndTheNextRequestTriesAgain) {
  FaultyEngine faulty;
  ASSERT_NE(faulty.engine, nullptr);
  faulty.backend->memory().fail_next(2);
  for (int attempt = 0; attempt < 3; ++attempt) {
    auto answer = faulty.engine->kernel(small_spec());
    ASSERT_TRUE(answer.ok()) << answer.status().message();
    const CompiledKernel& kernel = answer->kernel->node->now();
    EXPECT_TRUE(runs(answer->kernel));
    if (attempt < 2) {
      EXPECT_EQ(answer->origin, satchel_engine::Origin::kFallback);
      EXPECT_EQ(kernel.target->name, "interpreter");
      EXPECT_NE(kernel.reason.find("avx2: no executable memory"), std::string::npos) << kernel.reason;
      EXPECT_EQ(faulty.engine->stats().kernels, 0);
      EXPECT_EQ(faulty.engine->stats().failures, attempt + 1);
      EXPECT_NE(std::string(faulty.engine->stats().last_failure).find("injected"), std::string::npos);
    } else {
      EXPECT_EQ(answer->origin, satchel_engine::Origin::kCompiled);
      EXPECT_EQ(kernel.target->name, "avx2");
      EXPECT_EQ(kernel.reason, "");
      EXPECT_EQ(faulty.engine->stats().kernels, 1);
    }
    KernelCache::release(answer->kernel);
  }
}

TEST_F(Fault, WaitersOfAFailedCompilationAreServedToo) {
  for (int round = 0; round < 20; ++round) {
    FaultyEngine faulty;
    ASSERT_NE(faulty.engine, nullptr);
    faulty.backend->memory().fail_next(1000);
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
      threads.emplace_back([&] {
        auto answer = faulty.engine->kernel(small_spec());
        if (!answer) return;
        if (runs(answer->kernel) && answer->kernel->node->now().target->name == "interpreter") ++good;
        KernelCache::release(answer->kernel);
      });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(good, 8);
    EXPECT_EQ(faulty.engine->stats().kernels, 0);
  }
}

// Runs `body` in a child process; its exit status is the result.
template <class Body>
int in_child(Body&& body) {
  const pid_t child = fork();
  if (child == 0) _exit(body());
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

enum ChildResult { kGood = 0, kNoEngine, kNoKernel, kWrongTarget, kWrongBits, kCannotForbid };

int compile_and_run(const char* wanted) {
  ResolvedOptions options;
  options.target = "avx2";
  auto engine = satchel_engine::create(options);
  if (!engine) return kNoEngine;
  auto answer = (*engine)->kernel(small_spec());
  if (!answer) return kNoKernel;
  if (answer->kernel->node->now().target->name != wanted) return kWrongTarget;
  return runs(answer->kernel) ? kGood : kWrongBits;
}

TEST_F(Fault, WorksWhereWriteAndExecuteAtOnceIsForbidden) {
  constexpr int kSetMdwe = 65;  // PR_SET_MDWE, PR_MDWE_REFUSE_EXEC_GAIN: newer than this system's headers
  const int result = in_child([] {
    if (prctl(kSetMdwe, 1, 0, 0, 0) != 0) return static_cast<int>(kCannotForbid);
    return compile_and_run("avx2");
  });
  if (result == kCannotForbid) {
    test::announce_not_tested("PR_SET_MDWE", "this kernel does not know it");
    GTEST_SKIP() << "NOT TESTED: this kernel has no PR_SET_MDWE";
  }
  EXPECT_EQ(result, kGood);
}

TEST_F(Fault, InterpreterServesWhereNoMappingCanBeMade) {
  EXPECT_EQ(in_child([] {
              const rlimit none = {0, 0};  // the double mapping needs a file descriptor
              if (setrlimit(RLIMIT_NOFILE, &none) != 0) return static_cast<int>(kCannotForbid);
              return compile_and_run("interpreter");
            }),
            kGood);
}

TEST_F(Fault, NoMappingIsWritableAndExecutable) {
  auto engine = satchel_engine::create(ResolvedOptions{});
  ASSERT_TRUE(engine.ok());
  auto answer = (*engine)->kernel(small_spec());
  ASSERT_TRUE(answer.ok());
  std::ifstream maps("/proc/self/maps");
  std::string line;
  int executable = 0;
  while (std::getline(maps, line)) {
    const std::string rights = line.substr(line.find(' ') + 1, 3);
    EXPECT_NE(rights, "rwx") << line;
    executable += rights[2] == 'x' ? 1 : 0;
  }
  EXPECT_GT(executable, 0);
  KernelCache::release(answer->kernel);
  (*engine)->destroy();
}

}  // namespace
}  // namespace satchel

#endif
