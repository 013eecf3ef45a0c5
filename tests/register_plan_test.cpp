// Every plan finds its vector registers on every x86 target: one that does not is served by the interpreter, which only
// somebody who watches the speed would notice.
#include <gtest/gtest.h>

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/embedding_bag_spec.h"
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

}  // namespace
}  // namespace satchel::test
#endif
