// The object cache through engines and through the satchel command: what is loaded runs and gives the oracle's bits,
// and whatever is wrong with the folder, kernels are served.
#if defined(SATCHEL_WITH_LLVM)

#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/bag_case.h"
#include "tests/support/check.h"
#include "tests/support/environment.h"
#include "tests/support/random.h"
#include "tests/support/targets.h"
#include "tests/support/vector_folder.h"

extern char** environ;

namespace satchel::test {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> llvm_targets() {
  std::vector<std::string> names;
  EmbeddingBagSpec spec;
  spec.dim = 8;
  for (const Target& target : all_targets()) {
    if (!target.runnable || !generates_code(target.name)) continue;
    TargetEngine engine(target.name);
    std::string why;
    const Kernel kernel = engine.kernel(spec, &why);
    if (kernel && std::string(kernel.info().backend) == "llvm") names.push_back(target.name);
  }
  return names;
}

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file) << path;
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> objects_in(const std::string& folder) {
  std::vector<fs::path> found;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".satchel") found.push_back(entry.path());
  }
  return found;
}

class LlvmObjectCache : public testing::Test {
 protected:
  void SetUp() override {
    static const std::vector<std::string> names = llvm_targets();
    ASSERT_FALSE(names.empty());
    targets_ = names;
  }
  [[nodiscard]] std::string folder() const { return outer_.path() + "/objects"; }
  TargetEngine engine(const std::string& target, int64_t bytes = 0) const {
    const std::string path = folder();
    EngineOptions options;
    options.object_cache_dir = path.c_str();
    options.object_cache_bytes = bytes;
    return TargetEngine(target, options);
  }
  // The kernel of a fresh engine runs and gives the right bits; what its statistics say.
  EngineStats serve(const std::string& target, const EmbeddingBagSpec& spec) {
    TargetEngine made = engine(target);
    const BagCase c = random_case(case_seed(7, 7), spec, 2000);
    EXPECT_EQ(check(c, expect(c), made, Guard::kAfter), "");
    return *made.engine().stats();
  }
  static EmbeddingBagSpec small_spec(int64_t dim = 40) {
    EmbeddingBagSpec spec;
    spec.bits = 4;
    spec.dim = dim;
    return spec;
  }

  TemporaryFolder outer_;
  std::vector<std::string> targets_;
};

TEST_F(LlvmObjectCache, AnotherEngineLoadsWhatOneHasCompiled) {
  for (const std::string& target : targets_) {
    Random random(case_seed(31, 0));
    std::vector<EmbeddingBagSpec> specs;
    for (int64_t n = 0; n < scaled(40, 6); ++n) specs.push_back(random_spec(random));
    const auto serve_all = [&](std::vector<int64_t>& code_bytes) {
      TargetEngine made = engine(target);
      for (const EmbeddingBagSpec& spec : specs) {
        const BagCase c = random_case(case_seed(32, 0), spec, 1000);
        EXPECT_EQ(check(c, expect(c), made, Guard::kBefore), "");
        code_bytes.push_back(made.engine().kernel(spec)->info().code_bytes);
      }
      return *made.engine().stats();
    };
    std::vector<int64_t> compiled_bytes, loaded_bytes;
    const EngineStats first = serve_all(compiled_bytes);
    const EngineStats second = serve_all(loaded_bytes);
    EXPECT_GT(first.compiles, 0);
    EXPECT_EQ(first.object_cache_loads, 0);
    EXPECT_EQ(first.object_cache_stores, first.compiles);
    EXPECT_EQ(second.compiles, 0) << second.last_failure;
    EXPECT_EQ(second.compile_ns, 0);
    EXPECT_EQ(second.object_cache_loads, first.compiles);
    EXPECT_EQ(second.object_cache_stores, 0);
    EXPECT_EQ(first.object_cache_rejected + second.object_cache_rejected, 0);
    EXPECT_STREQ(second.last_failure, "");
    EXPECT_EQ(compiled_bytes, loaded_bytes);
  }
}

// One file a spec and target: key, then the very object that a dump shows. The key names no place.
TEST_F(LlvmObjectCache, AFileHoldsWhatTheCompilerMade) {
  const std::string target = targets_.front();
  EXPECT_EQ(serve(target, small_spec()).object_cache_stores, 1);
  ASSERT_EQ(objects_in(folder()).size(), 1U);
  const std::string content = read_file(objects_in(folder()).front());
  const std::string object = *dump(small_spec(), target, DumpKind::kBytes);
  ASSERT_GT(content.size(), object.size() + 40);
  EXPECT_EQ(content.substr(content.size() - object.size()), object);
  const std::string key = content.substr(40, content.size() - object.size() - 40);
  EXPECT_EQ(key.find('/'), std::string::npos) << key;
  for (const char* part :
       {"\nplan ", "\nnumerics reference\n", "\ntriple ", "\ncpu ", "\nfeatures ", "\nllvm 19.", "\nsatchel "}) {
    EXPECT_NE(key.find(part), std::string::npos) << part << "\n" << key;
  }
  EXPECT_EQ(key.find("spec " + spec_line(small_spec()) + "\n"), 0U) << key;
  EXPECT_NE(key.find("\ntarget " + target + "\n"), std::string::npos) << key;
}

TEST_F(LlvmObjectCache, EverySpecAndTargetHasItsOwn) {
  size_t files = 0;
  for (const std::string& target : targets_) {
    EmbeddingBagSpec spec = small_spec();
    for (const Numerics numerics : {Numerics::kReference, Numerics::kFast, Numerics::kInteger}) {
      spec.numerics = numerics;
      EXPECT_EQ(serve(target, spec).object_cache_stores, 1);
      EXPECT_EQ(objects_in(folder()).size(), ++files);
      EXPECT_EQ(serve(target, spec).object_cache_loads, 1);
    }
  }
}

TEST_F(LlvmObjectCache, ADamagedObjectIsCompiledAgainAndReplaced) {
  const std::string target = targets_.front();
  serve(target, small_spec());
  const fs::path file = objects_in(folder()).at(0);
  const std::string good = read_file(file);
  Random random(case_seed(33, 0));
  for (int64_t round = 0; round < scaled(30, 8); ++round) {
    std::string bad = good;
    if (round % 2 == 0) {
      bad.resize(static_cast<size_t>(random.range(0, static_cast<int64_t>(good.size()) - 1)));
    } else {
      bad[static_cast<size_t>(random.range(0, static_cast<int64_t>(good.size()) - 1))] ^= 0x10;
    }
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bad;
    const EngineStats stats = serve(target, small_spec());
    EXPECT_EQ(stats.object_cache_rejected, 1) << round;
    EXPECT_EQ(stats.compiles, 1);
    EXPECT_EQ(stats.object_cache_loads, 0);
    EXPECT_EQ(stats.object_cache_stores, 1);
    EXPECT_EQ(stats.failures, 0) << "the kernel itself did not fail";
    EXPECT_EQ(std::string(stats.last_failure).find("object cache: " + file.filename().string()), 0U)
        << stats.last_failure;
    EXPECT_EQ(read_file(file), good);
  }
  EXPECT_EQ(serve(target, small_spec()).object_cache_loads, 1);
}

TEST_F(LlvmObjectCache, AFolderThatOthersMayWriteIsNotUsed) {
  const std::string target = targets_.front();
  serve(target, small_spec());
  ASSERT_EQ(chmod(folder().c_str(), 0777), 0);
  const EngineStats stats = serve(target, small_spec());
  EXPECT_EQ(stats.compiles, 1);
  EXPECT_EQ(stats.object_cache_loads, 0);
  EXPECT_EQ(stats.object_cache_stores, 0);
  EXPECT_EQ(stats.object_cache_rejected, 1);
  EXPECT_NE(std::string(stats.last_failure).find("may be written by others (mode 777)"), std::string::npos)
      << stats.last_failure;
}

TEST_F(LlvmObjectCache, AFolderThatCannotBeMadeIsTold) {
  std::ofstream(outer_.path() + "/objects") << "in the way";
  const EngineStats stats = serve(targets_.front(), small_spec());
  EXPECT_EQ(stats.compiles, 1);
  EXPECT_EQ(stats.object_cache_stores, 0);
  EXPECT_NE(std::string(stats.last_failure).find("object cache: "), std::string::npos) << stats.last_failure;
}

TEST_F(LlvmObjectCache, TheBoundIsTheEnginesOption) {
  TargetEngine made = engine(targets_.front(), 10000);
  for (int64_t dim = 8; dim <= 8 * scaled(40, 12); dim += 8) ASSERT_TRUE(made.engine().kernel(small_spec(dim)).ok());
  uintmax_t sum = 0;
  for (const fs::path& path : objects_in(folder())) sum += fs::file_size(path);
  EXPECT_LE(sum, 10000U);
  EXPECT_GT(sum, 0U);
  EXPECT_EQ(made.engine().stats()->object_cache_stores, made.engine().stats()->compiles);
}

TEST_F(LlvmObjectCache, OptionsOutOfRangeAreErrors) {
  EngineOptions options;
  for (const int64_t bytes : {int64_t{-1}, (int64_t{1} << 40) + 1}) {
    options.object_cache_bytes = bytes;
    const Result<Engine> made = Engine::create(options);
    ASSERT_FALSE(made.ok());
    EXPECT_STREQ(made.status().error().argument, "object_cache_bytes");
    EXPECT_EQ(made.status().error().value, bytes);
  }
}

// Every thread compiles, or loads, kernels of its own and some that others ask for at the same time.
TEST_F(LlvmObjectCache, ThreadsCompileAndLoadAtOnce) {
  for (const char* what : {"compile", "load"}) {
    TargetEngine made = engine(targets_.front());
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int64_t t = 0; t < 4; ++t) {
      threads.emplace_back([&, t] {
        for (int64_t n = 0; n < 10; ++n) {
          const Result<Kernel> kernel = made.engine().kernel(small_spec(n < 5 ? 8 + 2 * n : 100 + 20 * t + 2 * n));
          if (!kernel.ok() || std::string(kernel->info().backend) != "llvm") ++wrong;
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(wrong, 0) << what;
    const EngineStats stats = *made.engine().stats();
    EXPECT_EQ(stats.compiles + stats.object_cache_loads, 5 + 4 * 5) << what;
    EXPECT_EQ(stats.object_cache_rejected, 0) << stats.last_failure;
    if (std::string(what) == "load") {
      EXPECT_EQ(stats.compiles, 0) << stats.last_failure;
    }
  }
}

// Several processes warm up with the same list at the same time; a later one compiles nothing.
TEST_F(LlvmObjectCache, ProcessesShareAFolder) {
  std::string lines;
  const int64_t count = scaled(40, 10);
  for (int64_t n = 0; n < count; ++n) lines += spec_line(small_spec(8 + 2 * n)) + "\n";
  const std::string list = outer_.write("specs.txt", lines);

  std::vector<std::string> words = {SATCHEL_TOOL, "prewarm", list}, variables;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    if (std::string(*variable).rfind("SATCHEL_", 0) != 0) variables.emplace_back(*variable);
  }
  variables.push_back("SATCHEL_TARGET=" + targets_.front());
  variables.push_back("SATCHEL_OBJECT_CACHE_DIR=" + folder());
  const auto pointers = [](std::vector<std::string>& texts) {
    std::vector<char*> out;
    for (std::string& text : texts) out.push_back(text.data());
    out.push_back(nullptr);
    return out;
  };
  std::vector<pid_t> children(4);
  posix_spawn_file_actions_t quiet;
  posix_spawn_file_actions_init(&quiet);
  posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  for (pid_t& child : children) {
    ASSERT_EQ(posix_spawn(&child, SATCHEL_TOOL, &quiet, nullptr, pointers(words).data(), pointers(variables).data()),
              0);
  }
  posix_spawn_file_actions_destroy(&quiet);
  for (const pid_t child : children) {
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << status;
  }
  EXPECT_EQ(objects_in(folder()).size(), static_cast<size_t>(count));
  TargetEngine made = engine(targets_.front());
  for (int64_t n = 0; n < count; ++n) ASSERT_TRUE(made.engine().kernel(small_spec(8 + 2 * n)).ok());
  EXPECT_EQ(made.engine().stats()->object_cache_loads, count) << "written by processes that have another address space";
  EXPECT_EQ(made.engine().stats()->compiles, 0);
}

}  // namespace
}  // namespace satchel::test

#endif
