// Every plan finds its vector registers on every x86 target: one that does not is served by the interpreter, which only
// somebody who watches the speed would notice. And what a plan reads from a scalar is what it last wrote there.
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/plan_builder.h"
#include "codegen/targets.h"

#if defined(SATCHEL_WITH_ASMJIT)
#include "codegen/x86/register_plan.h"

namespace satchel::test {
namespace {

// All that changes which vectors there are.
EmbeddingBagSpec spec_of(int32_t bits, int64_t dim, int options, Numerics numerics) {
  EmbeddingBagSpec spec;
  spec.bits = bits;
  spec.dim = dim;
  spec.weighted = (options & 1) != 0;
  spec.pruned = (options & 2) != 0;
  spec.pooling = (options & 4) != 0 ? Pooling::kMean : Pooling::kSum;
  spec.numerics = numerics;
  if (options >= 8) spec.offset_type = IndexType::kNone;
  return spec;
}

// Follows a plan along every path with nothing but whose value each physical register holds: another way to the answer
// than that of the plan, which asks backward where a value is needed.
class Owners {
 public:
  Owners(const Plan& plan, const x86::RegisterPlan& registers) : plan_(plan), registers_(registers) {
    holds_.fill(kNobody);
    holds_[x86::kArgsPointer] = kArgs;
  }

  // What is wrong; empty: nothing.
  std::string check() {
    run(0, plan_.ops.size());
    return wrong_;
  }

 private:
  static constexpr Reg kNobody = -1, kArgs = -2;
  using State = std::array<Reg, 16>;

  // Operations [at, end), blocks as a whole.
  void run(size_t at, size_t end) {
    for (; at < end && wrong_.empty(); ++at) {
      const Op& op = plan_.ops[at];
      if (op.code == OpCode::kIf || op.code == OpCode::kLoop) {
        at = run_block(at);
      } else {
        read_all(op, at);
        if (scalar(op.dst)) write(op.dst);
      }
    }
  }

  size_t run_block(size_t at) {
    const Op& op = plan_.ops[at];
    size_t end = at + 1;
    for (int depth = 1; depth > 0; ++end) {
      const OpCode code = plan_.ops[end].code;
      depth += code == OpCode::kEnd ? -1 : code == OpCode::kIf || code == OpCode::kLoop ? 1 : 0;
    }
    State before = holds_;
    for (bool again = true; again && wrong_.empty();) {
      read_all(op, at);
      run(at + 1, end - 1);
      for (size_t k = 0; k < holds_.size(); ++k) {
        if (holds_[k] != before[k]) holds_[k] = kNobody;
      }
      again = op.code == OpCode::kLoop && holds_ != before;
      before = holds_;
    }
    return end - 1;
  }

  void read_all(const Op& op, size_t at) {
    for (const Reg r : {op.a, op.b, op.c}) read(r, at);
    if (op.code == OpCode::kMoveIf) read(op.dst, at);
    if (op.code == OpCode::kArg && holds_[x86::kArgsPointer] != kArgs) wrong_ = "the arguments are lost";
    if (op.code != OpCode::kFailIf) return;
    for (const Reg r : plan_.report) read(r, at);
  }

  void read(Reg r, size_t at) {
    if (!scalar(r)) return;
    const x86::Home& home = registers_.homes[static_cast<size_t>(r)];
    if (home.where == x86::Home::Where::kStack || holds_[home.number] == r) return;
    wrong_ = "operation " + std::to_string(at) + " reads " + register_name(plan_, r) + ", which is overwritten";
  }

  void write(Reg r) {
    const x86::Home& home = registers_.homes[static_cast<size_t>(r)];
    if (home.where == x86::Home::Where::kRegister) holds_[home.number] = r;
  }

  [[nodiscard]] bool scalar(Reg r) const { return r != kNoReg && plan_.registers[static_cast<size_t>(r)].lanes == 0; }

  const Plan& plan_;
  const x86::RegisterPlan& registers_;
  State holds_;
  std::string wrong_;
};

TEST(RegisterPlan, EveryPlanFindsItsRegisters) {
  int64_t plans = 0, with_scratch = 0;
  for (const satchel::Target& target : kTargets) {
    if (target.backend != "x86") continue;
    for (const int32_t bits : {8, 4, 2}) {
      for (int64_t dim = 1; dim <= 1100; dim += dim < 140 ? 1 : dim < 820 ? 4 : 67) {
        for (int options = 0; options < 16; ++options) {
          for (const Numerics numerics : {Numerics::kReference, Numerics::kFast, Numerics::kInteger}) {
            const EmbeddingBagSpec spec = spec_of(bits, dim, options, numerics);
            if (!validate_spec(spec)) continue;
            const Plan plan = embedding_bag::build_plan(canonicalise(spec), target.machine);
            const Result<x86::RegisterPlan> registers = x86::plan_registers(plan, target.machine);
            ASSERT_TRUE(registers.ok()) << plan.title << " on " << target.name << ": " << registers.status().message();
            ASSERT_EQ(Owners(plan, *registers).check(), "") << plan.title << " on " << target.name;
            for (size_t at = 0; at < plan.ops.size(); ++at) {
              if (plan.ops[at].code != OpCode::kStoreI64s) continue;
              ++with_scratch;
              ASSERT_NE(registers->vector_scratch.at(at), x86::kNoScratch) << plan.title << " on " << target.name;
            }
            ++plans;
          }
        }
      }
    }
  }
  EXPECT_GT(plans, 30000);
  EXPECT_GT(with_scratch, 1000);
}

// Two loops, each with as many scalars of its own as there are registers: none has to be on the stack. One that is
// written in a branch, or left as it is by a move, keeps its place until it is read.
TEST(RegisterPlan, ScalarsShareRegistersOneAfterTheOther) {
  PlanBuilder b("shared registers", "reference");
  b.arguments({"out", "count"});
  const Reg out = b.pointer("out", b.buffer("out", true), 8);
  const Reg count = b.scalar("count"), sum = b.scalar("sum"), chosen = b.scalar("chosen"), i = b.scalar("i");
  b.arg(out, 0);
  b.arg(count, 1);
  b.set(sum, 0);
  b.set(chosen, 7);
  std::vector<Reg> own;
  for (int k = 0; k < 8; ++k) own.push_back(b.scalar("own"));
  for (int loop = 0; loop < 2; ++loop) {
    std::vector<Reg> more;
    for (int k = 0; k < 8; ++k) more.push_back(b.scalar("more"));
    b.set(i, 0);
    b.loop(i, Cond::kLt, count);
    for (const Reg r : loop == 0 ? own : more) b.add_imm(r, i, 3);
    for (const Reg r : loop == 0 ? own : more) b.add(sum, sum, r);
    b.if_imm(sum, Cond::kLt, 0);
    b.move(chosen, count);
    b.end();
    b.move_if_imm(chosen, sum, Cond::kEq, 0, i);
    b.add_imm(i, i, 1);
    b.end();
  }
  for (const Reg r : own) b.set(r, 1);  // alive once more: between, they are not
  for (const Reg r : own) b.add(chosen, chosen, r);
  b.add(sum, sum, chosen);
  b.store_i64({out}, sum);
  const Plan plan = std::move(b).finish();
  ASSERT_TRUE(verify(plan)) << verify(plan).message();
  const Result<x86::RegisterPlan> registers = x86::plan_registers(plan, kTargets[0].machine);
  ASSERT_TRUE(registers.ok());
  EXPECT_EQ(registers->stack_slots, 0);
  EXPECT_EQ(Owners(plan, *registers).check(), "");
}

}  // namespace
}  // namespace satchel::test
#endif
