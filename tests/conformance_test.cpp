// The conformance vectors, bit for bit, on the oracle and on every target of this build.
//
// SATCHEL_CONFORMANCE_DIR names the folder. Without it the folder beside the checkout must be there; "none" says
// that there is no folder, and then these tests are skipped, loudly.
#include <gtest/gtest.h>

#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "tests/support/crash_note.h"
#include "tests/support/environment.h"
#include "tests/support/oracle_executor.h"
#include "tests/support/tally.h"
#include "tests/support/targets.h"
#include "tools/conformance/adapter.h"
#include "tools/conformance/engine_executor.h"
#include "tools/conformance/runner.h"
#include "tools/conformance/vectors.h"

namespace satchel::test {
namespace {

using conformance::Case;
using conformance::CaseResult;
using conformance::Executor;
using conformance::Outcome;
using conformance::Report;
using conformance::VectorSet;

std::string folder() {
  const char* chosen = std::getenv("SATCHEL_CONFORMANCE_DIR");
  return chosen != nullptr ? chosen : SATCHEL_CONFORMANCE_DIR_DEFAULT;
}

const Result<VectorSet>& vectors() {
  static const Result<VectorSet> read = conformance::read_vectors(folder());
  return read;
}

std::vector<std::string> executor_names() {
  std::vector<std::string> names = target_names();
  names.insert(names.begin(), "oracle");
  return names;
}

class Conformance : public testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    if (folder() == "none") {
      announce_not_tested("conformance vectors", "SATCHEL_CONFORMANCE_DIR is none");
      GTEST_SKIP() << "no conformance vectors";
    }
    ASSERT_TRUE(vectors()) << folder() << ": " << vectors().status().message()
                           << "\nSet SATCHEL_CONFORMANCE_DIR to the folder of the vectors, or to none.";
    if (GetParam() == "oracle") {
      executor_ = std::make_unique<OracleExecutor>();
      return;
    }
    if (!is_runnable(GetParam())) {
      announce_not_tested(("conformance on " + GetParam()).c_str(), "this machine cannot run it");
      GTEST_SKIP() << "NOT RUN: " << GetParam();
    }
    Result<std::unique_ptr<Executor>> made = conformance::make_engine_executor(GetParam());
    ASSERT_TRUE(made) << made.status().message();
    executor_ = *std::move(made);
  }
  void TearDown() override {
    set_crash_note("");
    if (executor_ == nullptr) return;
    const EngineStats stats = executor_->stats();
    tally_kernels(GetParam(), stats.compiles, stats.compile_ns);
  }

  // Every case of one group must run and be as the vectors say. Error cases of operations of later work are left
  // out, and counted.
  Report run_group(std::string_view name) {
    VectorSet group;
    int64_t later = 0;
    for (const Case& c : (*vectors()).cases) {
      if (c.group != name) continue;
      group.cases.push_back(c);
      const std::string_view operation = c.attribute("op");
      if (!operation.empty() && !conformance::is_operation(operation)) ++later;
    }
    Report report =
        conformance::run_cases(group, *executor_, [&](const Case& c) { set_crash_note(c.id + " on " + GetParam()); });
    tally_cases(GetParam(), report.executed());
    EXPECT_TRUE(report.differences.empty()) << conformance::to_text(report);
    EXPECT_EQ(report.total(&conformance::GroupReport::not_run), later) << conformance::to_text(report);
    EXPECT_GT(report.executed(), 0) << folder() << " has no case of group " << name;
    return report;
  }

  std::unique_ptr<Executor> executor_;
};

TEST_P(Conformance, Bag) { run_group("bag"); }
TEST_P(Conformance, BagSpecial) { run_group("bag_special"); }
TEST_P(Conformance, Prepack) { run_group("prepack"); }
TEST_P(Conformance, PrepackSpecial) { run_group("prepack_special"); }
TEST_P(Conformance, Unpack) { run_group("unpack"); }
TEST_P(Conformance, QTensorBag) { run_group("qtensor_bag"); }
TEST_P(Conformance, Embedding) { run_group("embedding"); }
TEST_P(Conformance, Error) { run_group("error"); }
TEST_P(Conformance, Undefined) { run_group("undefined"); }

TEST_P(Conformance, Quirk) {
  // None of them is required, but every target must answer them as the oracle does.
  const Report report = run_group("quirk");
  OracleExecutor oracle;
  for (const Case& c : (*vectors()).cases) {
    if (c.group != "quirk") continue;
    const CaseResult got = conformance::run_case(c, *executor_), expected = conformance::run_case(c, oracle);
    EXPECT_EQ(got.verdict, expected.verdict) << c.id << ": " << got.text << "\noracle: " << expected.text;
  }
}

// The vectors name a class. Bag, position, value and limit must be the oracle's.
TEST_P(Conformance, ErrorsNameThePlaceThatTheOracleNames) {
  OracleExecutor oracle;
  int64_t compared = 0;
  for (const Case& c : (*vectors()).cases) {
    const std::string_view operation = c.attribute("op");
    if (!conformance::is_operation(operation)) continue;
    Result<Outcome> got = conformance::run_operation(operation, c, *executor_, conformance::Placement::kAtEnd);
    Result<Outcome> expected = conformance::run_operation(operation, c, oracle, conformance::Placement::kAtEnd);
    ASSERT_TRUE(got) << c.id << ": " << got.status().message();
    ASSERT_TRUE(expected) << c.id << ": " << expected.status().message();
    EXPECT_EQ(got->error_class, expected->error_class) << c.id << ": " << got->message;
    EXPECT_EQ(got->by_library, expected->by_library) << c.id;
    EXPECT_EQ(got->bytes, expected->bytes) << c.id;
    if (!got->by_library || !expected->by_library) continue;
    EXPECT_EQ(got->error.code, expected->error.code) << c.id;
    EXPECT_EQ(got->error.bag, expected->error.bag) << c.id;
    EXPECT_EQ(got->error.position, expected->error.position) << c.id;
    if (expected->error.position >= 0) {  // a data error
      EXPECT_EQ(got->error.value, expected->error.value) << c.id;
      EXPECT_EQ(got->error.limit, expected->error.limit) << c.id;
      ++compared;
    }
  }
  EXPECT_GT(compared, 0);
}

INSTANTIATE_TEST_SUITE_P(Target, Conformance, testing::ValuesIn(executor_names()), test_name);

}  // namespace
}  // namespace satchel::test
