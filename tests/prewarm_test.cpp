// Pre-warming: lists and files of specs, what was compiled, what was there, what was rejected and why, and the
// progress that is told on the way.
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <fstream>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/bag_case.h"
#include "tests/support/environment.h"
#include "tests/support/targets.h"

namespace satchel::test {
namespace {

struct Told {
  std::string spec;
  int32_t outcome = -1;
  satchel_code code = SATCHEL_OK;
  std::string message;
};

// Keeps what progress tells, and that it is told by one thread at a time.
class Listener {
 public:
  static void hear(void* user, int64_t number, const char* spec, int32_t outcome, const satchel_error* error) {
    static_cast<Listener*>(user)->note(number, spec, outcome, error);
  }
  [[nodiscard]] const std::map<int64_t, Told>& told() const { return told_; }
  [[nodiscard]] bool overlapped() const { return overlapped_; }
  [[nodiscard]] bool repeated() const { return repeated_; }

 private:
  void note(int64_t number, const char* spec, int32_t outcome, const satchel_error* error) {
    if (inside_.exchange(true)) overlapped_ = true;
    Told told;
    told.spec = spec != nullptr ? spec : "";
    told.outcome = outcome;
    if (error != nullptr) {
      told.code = error->code;
      told.message = error->message;
    }
    if (!told_.emplace(number, told).second) repeated_ = true;
    std::this_thread::yield();
    inside_ = false;
  }
  std::map<int64_t, Told> told_;
  std::atomic<bool> inside_ = false;
  std::atomic<bool> overlapped_ = false;
  bool repeated_ = false;
};

// A file that is gone when the test is over.
class TextFile {
 public:
  explicit TextFile(const std::string& text) {
    static std::atomic<int> number = 0;
    path_ = testing::TempDir() + "satchel_prewarm_" + std::to_string(getpid()) + "_" + std::to_string(++number);
    std::ofstream(path_, std::ios::binary) << text;
  }
  ~TextFile() { std::remove(path_.c_str()); }
  TextFile(const TextFile&) = delete;
  TextFile& operator=(const TextFile&) = delete;
  [[nodiscard]] const char* path() const { return path_.c_str(); }

 private:
  std::string path_;
};

// The C interface's own engine, for the calls that take a callback and a user pointer.
class Prewarm : public testing::Test {
 protected:
  void SetUp() override {
    Error error = SATCHEL_ERROR_INIT;
    ASSERT_EQ(satchel_engine_create(nullptr, &engine_, &error), SATCHEL_OK) << error.message;
  }
  void TearDown() override { satchel_engine_destroy(engine_); }

  static std::vector<satchel_embedding_bag_spec> some_specs(int64_t count) {
    std::vector<satchel_embedding_bag_spec> specs;
    for (int64_t i = 0; i < count; ++i) {
      EmbeddingBagSpec spec;
      spec.dim = 4 + 4 * i;
      spec.bits = i % 3 == 0 ? 8 : (i % 3 == 1 ? 4 : 2);
      specs.push_back(to_c(spec));
    }
    return specs;
  }
  static satchel_prewarm_report empty_report() {
    satchel_prewarm_report report = {};
    report.struct_size = sizeof(report);
    report.first_error = SATCHEL_ERROR_INIT;
    return report;
  }
  satchel_prewarm_report prewarm(const std::vector<satchel_embedding_bag_spec>& specs, int32_t threads,
                                 Listener* listener) {
    satchel_prewarm_report report = empty_report();
    Error error = SATCHEL_ERROR_INIT;
    EXPECT_EQ(satchel_engine_prewarm(engine_, specs.data(), static_cast<int64_t>(specs.size()), threads,
                                     listener != nullptr ? &Listener::hear : nullptr, listener, &report, &error),
              SATCHEL_OK)
        << error.message;
    return report;
  }
  satchel_prewarm_report prewarm_file(const std::string& text, int32_t threads, Listener* listener) {
    const TextFile file(text);
    satchel_prewarm_report report = empty_report();
    Error error = SATCHEL_ERROR_INIT;
    EXPECT_EQ(satchel_engine_prewarm_file(engine_, file.path(), threads, &Listener::hear, listener, &report, &error),
              SATCHEL_OK)
        << error.message;
    return report;
  }
  EngineStats stats() {
    EngineStats stats;
    EXPECT_EQ(satchel_engine_get_stats(engine_, &stats, nullptr), SATCHEL_OK);
    return stats;
  }

  satchel_engine* engine_ = nullptr;
};

constexpr const char* kFile =
    "# kernels of a model\n"
    "embedding_bag bits=8 dim=64 index=i64 offset=i64\n"
    "\n"
    "embedding_bag bits=4 dim=128 weighted pruned index=i64 offset=i32\n"
    "embedding_bag bits=5 dim=128 index=i64 offset=i32\n"
    "# a comment between\n"
    "embedding_bag bits=2 dim=100 pooling=mean index=i32 offset=none\n"
    "embeding_bag bits=2 dim=100\n"
    "embedding_bag bits=4 dim=7 index=i64 offset=i64\n"
    "embedding_bag dim=12 bits=8 index=i32 include_last_offset offset=i32";  // no newline at the end
constexpr int64_t kGoodLines[] = {2, 4, 7, 10};
constexpr int64_t kBadLines[] = {5, 8, 9};

TEST_F(Prewarm, CompilesAListOnAnyNumberOfThreads) {
  int64_t compiled = 0;
  for (const int32_t threads : {1, 2, 5, 0}) {
    satchel_engine_destroy(engine_);
    ASSERT_EQ(satchel_engine_create(nullptr, &engine_, nullptr), SATCHEL_OK);
    const std::vector<satchel_embedding_bag_spec> specs = some_specs(40);
    Listener listener;
    const satchel_prewarm_report report = prewarm(specs, threads, &listener);
    EXPECT_EQ(report.compiled, 40) << threads << " threads";
    EXPECT_EQ(report.present, 0);
    EXPECT_EQ(report.rejected, 0) << report.first_error.message;
    EXPECT_EQ(report.first_rejected, -1);
    EXPECT_EQ(stats().compiles, 40);
    EXPECT_EQ(stats().kernels, 40);
    ASSERT_EQ(listener.told().size(), 40U);
    EXPECT_FALSE(listener.overlapped());
    EXPECT_FALSE(listener.repeated());
    const int64_t first = listener.told().begin()->first;
    EXPECT_EQ(listener.told().rbegin()->first, first + 39);
    for (const auto& [number, told] : listener.told()) {
      EXPECT_EQ(told.outcome, SATCHEL_PREWARM_COMPILED);
      EXPECT_EQ(told.spec, spec_line(from_c(specs[static_cast<size_t>(number - first)])));
    }
    // What was compiled is what a later request gets, without another compile.
    const EngineStats before = stats();
    for (const satchel_embedding_bag_spec& spec : specs) {
      const satchel_kernel* kernel = nullptr;
      ASSERT_EQ(satchel_engine_kernel(engine_, &spec, &kernel, nullptr), SATCHEL_OK);
      satchel_kernel_release(kernel);
    }
    EXPECT_EQ(stats().compiles, 40);
    EXPECT_EQ(stats().hits, before.hits + 40);
    ++compiled;
  }
  EXPECT_EQ(compiled, 4);
}

TEST_F(Prewarm, TheSecondTimeAllIsPresent) {
  const std::vector<satchel_embedding_bag_spec> specs = some_specs(25);
  EXPECT_EQ(prewarm(specs, 2, nullptr).compiled, 25);
  Listener listener;
  const satchel_prewarm_report report = prewarm(specs, 2, &listener);
  EXPECT_EQ(report.compiled, 0);
  EXPECT_EQ(report.present, 25);
  EXPECT_EQ(report.rejected, 0);
  EXPECT_EQ(stats().compiles, 25);
  ASSERT_EQ(listener.told().size(), 25U);
  for (const auto& [number, told] : listener.told()) EXPECT_EQ(told.outcome, SATCHEL_PREWARM_PRESENT) << number;
}

TEST_F(Prewarm, TheSameSpecTwiceIsCompiledOnce) {
  std::vector<satchel_embedding_bag_spec> specs(30, some_specs(1)[0]);
  for (size_t i = 1; i < specs.size(); i += 2) specs[i].row_stride = satchel_spec_row_bytes(specs.data());
  const satchel_prewarm_report report = prewarm(specs, 4, nullptr);
  EXPECT_EQ(report.compiled, 1);
  EXPECT_EQ(report.present, 29);
  EXPECT_EQ(stats().compiles, 1);
}

TEST_F(Prewarm, BadSpecsDoNotStopTheOthers) {
  std::vector<satchel_embedding_bag_spec> specs = some_specs(12);
  specs[3].bits = 6;
  specs[7].dim = -1;
  for (const int32_t threads : {1, 4}) {
    Listener listener;
    const satchel_prewarm_report report = prewarm(specs, threads, &listener);
    EXPECT_EQ(report.compiled + report.present, 10);
    EXPECT_EQ(report.rejected, 2);
    ASSERT_EQ(listener.told().size(), 12U);
    const int64_t first = listener.told().begin()->first;
    EXPECT_EQ(report.first_rejected, first + 3);
    EXPECT_EQ(report.first_error.code, SATCHEL_INVALID_SPEC);
    EXPECT_STREQ(report.first_error.argument, "bits");
    for (const auto& [number, told] : listener.told()) {
      const bool bad = number - first == 3 || number - first == 7;
      EXPECT_EQ(told.outcome == SATCHEL_PREWARM_REJECTED, bad) << number;
      EXPECT_EQ(told.code, bad ? SATCHEL_INVALID_SPEC : SATCHEL_OK) << number;
      EXPECT_EQ(told.message.empty(), !bad) << number;
    }
  }
}

TEST_F(Prewarm, ReadsAFile) {
  for (const int32_t threads : {1, 3}) {
    satchel_engine_destroy(engine_);
    ASSERT_EQ(satchel_engine_create(nullptr, &engine_, nullptr), SATCHEL_OK);
    Listener listener;
    satchel_prewarm_report report = prewarm_file(kFile, threads, &listener);
    EXPECT_EQ(report.compiled, 4);
    EXPECT_EQ(report.present, 0);
    EXPECT_EQ(report.rejected, 3);
    EXPECT_EQ(report.first_rejected, 5);
    EXPECT_NE(report.first_error.code, SATCHEL_OK);
    EXPECT_NE(std::string(report.first_error.message).find("bits"), std::string::npos) << report.first_error.message;
    EXPECT_FALSE(listener.overlapped());
    ASSERT_EQ(listener.told().size(), 7U);
    for (const int64_t line : kGoodLines) {
      ASSERT_EQ(listener.told().count(line), 1U) << "line " << line;
      EXPECT_EQ(listener.told().at(line).outcome, SATCHEL_PREWARM_COMPILED) << "line " << line;
    }
    for (const int64_t line : kBadLines) {
      ASSERT_EQ(listener.told().count(line), 1U) << "line " << line;
      const Told& told = listener.told().at(line);
      EXPECT_EQ(told.outcome, SATCHEL_PREWARM_REJECTED) << "line " << line;
      EXPECT_NE(told.code, SATCHEL_OK);
      EXPECT_NE(told.message, "");
    }
    EXPECT_NE(listener.told().at(8).message.find("embeding_bag"), std::string::npos) << listener.told().at(8).message;
    EXPECT_EQ(listener.told().at(9).code, SATCHEL_INVALID_SPEC);
    EXPECT_NE(listener.told().at(8).spec.find("embeding_bag"), std::string::npos) << "the line as it stands";

    Listener again;
    report = prewarm_file(kFile, threads, &again);
    EXPECT_EQ(report.compiled, 0);
    EXPECT_EQ(report.present, 4);
    EXPECT_EQ(report.rejected, 3);
    EXPECT_EQ(stats().compiles, 4);
  }
}

TEST_F(Prewarm, FilesWithNothingInThem) {
  for (const char* text : {"", "\n", "\n\n\n", "# only a comment", "# one\n#two\n\n"}) {
    Listener listener;
    const satchel_prewarm_report report = prewarm_file(text, 2, &listener);
    EXPECT_EQ(report.compiled + report.present + report.rejected, 0) << text;
    EXPECT_EQ(report.first_rejected, -1);
    EXPECT_TRUE(listener.told().empty()) << text;
  }
}

TEST_F(Prewarm, ALineOfAnyLengthIsOneLine) {
  std::string text = "embedding_bag bits=8 dim=8 index=i64 offset=i64 " + std::string(100'000, 'x') + "\n";
  text += "embedding_bag bits=8 dim=8 index=i64 offset=i64\n";
  Listener listener;
  const satchel_prewarm_report report = prewarm_file(text, 1, &listener);
  EXPECT_EQ(report.rejected, 1);
  EXPECT_EQ(report.first_rejected, 1);
  EXPECT_EQ(report.compiled, 1);
  ASSERT_EQ(listener.told().count(2), 1U);
  EXPECT_EQ(listener.told().at(2).outcome, SATCHEL_PREWARM_COMPILED);
}

TEST_F(Prewarm, AFileThatCannotBeReadIsAnError) {
  const std::string missing = testing::TempDir() + "satchel_no_such_file_" + std::to_string(getpid());
  Listener listener;
  satchel_prewarm_report report = empty_report();
  Error error = SATCHEL_ERROR_INIT;
  EXPECT_EQ(satchel_engine_prewarm_file(engine_, missing.c_str(), 1, &Listener::hear, &listener, &report, &error),
            SATCHEL_IO_ERROR);
  EXPECT_EQ(error.code, SATCHEL_IO_ERROR);
  EXPECT_NE(std::string(error.message).find("satchel_no_such_file"), std::string::npos) << error.message;
  EXPECT_TRUE(listener.told().empty());
  EXPECT_EQ(satchel_engine_prewarm_file(engine_, testing::TempDir().c_str(), 1, nullptr, nullptr, nullptr, nullptr),
            SATCHEL_IO_ERROR)
      << "a folder is not a file";
  EXPECT_EQ(stats().kernels, 0);
}

TEST_F(Prewarm, EmptyListsAndMissingPointers) {
  EXPECT_EQ(satchel_engine_prewarm(engine_, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr), SATCHEL_OK);
  const std::vector<satchel_embedding_bag_spec> specs = some_specs(3);
  EXPECT_EQ(satchel_engine_prewarm(engine_, specs.data(), 3, 0, nullptr, nullptr, nullptr, nullptr), SATCHEL_OK);
  EXPECT_EQ(stats().kernels, 3);
}

TEST_F(Prewarm, ThroughTheCppInterface) {
  Result<Engine> engine = Engine::create();
  ASSERT_TRUE(engine) << engine.status().message();
  std::vector<EmbeddingBagSpec> specs;
  for (const satchel_embedding_bag_spec& spec : some_specs(6)) specs.push_back(from_c(spec));
  std::atomic<int> told = 0;
  Result<PrewarmReport> report =
      engine->prewarm(specs, 2, [&](int64_t, const char*, int32_t, const Error*) { ++told; });
  ASSERT_TRUE(report) << report.status().message();
  EXPECT_EQ(report->compiled, 6);
  EXPECT_EQ(told.load(), 6);
  const TextFile file(kFile);
  told = 0;
  report = engine->prewarm_file(file.path(), 2, [&](int64_t, const char*, int32_t, const Error*) { ++told; });
  ASSERT_TRUE(report) << report.status().message();
  EXPECT_EQ(report->compiled, 4);
  EXPECT_EQ(report->rejected, 3);
  EXPECT_EQ(told.load(), 7);
  EXPECT_EQ(engine->prewarm_file("/no/such/file").status().code(), StatusCode::kIoError);
}

// Several threads pre-warm and ask for the same kernels.
TEST_F(Prewarm, BesideOrdinaryRequests) {
  const std::vector<satchel_embedding_bag_spec> specs = some_specs(60);
  std::atomic<int64_t> compiled = 0;
  std::atomic<int> failed = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < 2; ++t) {
    threads.emplace_back([&] {
      satchel_prewarm_report report = empty_report();
      if (satchel_engine_prewarm(engine_, specs.data(), 60, 2, nullptr, nullptr, &report, nullptr) != SATCHEL_OK) {
        ++failed;
      }
      if (report.compiled + report.present != 60) ++failed;
      compiled += report.compiled;
    });
    threads.emplace_back([&] {
      for (const satchel_embedding_bag_spec& spec : specs) {
        const satchel_kernel* kernel = nullptr;
        if (satchel_engine_kernel(engine_, &spec, &kernel, nullptr) != SATCHEL_OK) ++failed;
        satchel_kernel_release(kernel);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(failed.load(), 0);
  EXPECT_LE(compiled.load(), 60);
  EXPECT_EQ(stats().compiles, 60);
  EXPECT_EQ(stats().kernels, 60);
}

}  // namespace
}  // namespace satchel::test
