// The plans built for every machine of the table, this one or another, run by the interpreter: the oracle's bits. What
// a plan does is thereby known before any back end has made code of it; scalable plans run with several vector lengths.
#include <gtest/gtest.h>

#include <memory>

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "fallback/interpreter.h"
#include "jit/embedding_bag_call.h"
#include "tests/support/check.h"
#include "tests/support/environment.h"
#include "tests/support/random.h"

namespace satchel::test {
namespace {

// "" or what differs from the oracle.
std::string interpret_plan_of(const satchel::Target& target, int factor, const BagCase& c, Guard side) {
  Plan plan = embedding_bag::build_plan(canonicalise(c.spec), target.machine);
  if (Status status = verify(plan); !status) return status.message();
  Result<InterpreterProgram> program = make_interpreter_program(std::move(plan), factor);
  if (!program) return program.status().message();
  CompiledKernel kernel;
  kernel.spec = canonicalise(c.spec);
  kernel.executable = std::make_unique<Executable>();
  kernel.executable->entry = interpret;
  kernel.executable->context = &*program;
  const BoundCase bound(c, side);
  Error error = SATCHEL_ERROR_INIT;
  const satchel_code returned = run_embedding_bag(make_contract(kernel), bound.args(), &error);
  return difference(c, expect(c), bound, returned, error);
}

class MachinePlan : public testing::TestWithParam<const satchel::Target*> {
 protected:
  void sweep(int64_t cases, uint64_t stream, bool broken) {
    const satchel::Target& target = *GetParam();
    int64_t compared = 0;
    for (int64_t n = 0; n < cases; ++n) {
      const uint64_t seed = case_seed(stream, static_cast<uint64_t>(n));
      Random random(seed);
      BagCase c = random_case(seed, random_spec(random), 2000);
      if (broken) break_case(random, &c);
      const int16_t widest = target.machine.vector_lanes.front();
      for (int factor = 1; factor == 1 || (target.machine.scalable && factor * widest <= kMostLanes); factor *= 2) {
        ASSERT_EQ(interpret_plan_of(target, factor, c, n % 2 == 0 ? Guard::kBefore : Guard::kAfter), "")
            << describe(c, target.name.data()) << ", vectors " << factor << " times as long";
        ++compared;
      }
    }
    EXPECT_GE(compared, cases);
  }
  static constexpr int kMostLanes = 16;  // of the interpreter's registers
};

TEST_P(MachinePlan, GivesTheOraclesBits) { sweep(scaled(1500, 100), 81, false); }
TEST_P(MachinePlan, StopsWhereTheOracleStops) { sweep(scaled(500, 50), 82, true); }

// Vectors longer than the interpreter's own registers hold at their widest: narrower ones in their place.
TEST(ScalablePlan, AnyVectorLength) {
  for (const satchel::Target& target : kTargets) {
    if (!target.machine.scalable) continue;
    satchel::Target narrow = target;
    const int16_t least = target.machine.vector_lanes.back();
    narrow.machine.vector_lanes = {least, least, least};
    for (int64_t n = 0; n < scaled(1000, 50); ++n) {
      const uint64_t seed = case_seed(83, static_cast<uint64_t>(n));
      Random random(seed);
      const BagCase c = random_case(seed, random_spec(random), 2000);
      for (int factor = 1; factor * least <= 16; factor *= 2) {
        ASSERT_EQ(interpret_plan_of(narrow, factor, c, Guard::kAfter), "")
            << describe(c, target.name.data()) << ", vectors " << factor << " times as long";
      }
    }
  }
}

std::vector<const satchel::Target*> machines() {
  std::vector<const satchel::Target*> all;
  for (const satchel::Target& target : kTargets) {
    if (&target != &kInterpreterTarget) all.push_back(&target);
  }
  return all;
}

INSTANTIATE_TEST_SUITE_P(Target, MachinePlan, testing::ValuesIn(machines()), [](const auto& machine) {
  return test_name({std::string(machine.param->name), 0});
});
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(MachinePlan);  // a build whose only machine is the interpreter

}  // namespace
}  // namespace satchel::test
