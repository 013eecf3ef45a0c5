// The verifier must refuse every kind of broken plan, and accept every plan the builder makes.
#include <gtest/gtest.h>

#include <string>

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/plan_builder.h"
#include "codegen/targets.h"
#include "tests/support/small_plan.h"

namespace satchel::test {
namespace {

TEST(PlanVerifier, AcceptsASmallPlan) {
  Small s;
  s.b.load_u8(s.w, {s.source, 56});
  s.b.to_float(s.v, s.w);
  s.b.store({s.target, 32}, s.v, 8);
  EXPECT_EQ(std::move(s).verdict(), "");
}

TEST(PlanVerifier, AcceptsAPrefetchOutsideTheWindow) {
  Small s;
  s.b.prefetch({s.source, 4096}, 1);
  EXPECT_EQ(std::move(s).verdict(), "");
}

TEST(PlanVerifier, RefusesALoadOneByteTooFar) {
  Small s;
  s.b.load_u8(s.w, {s.source, 57});
  EXPECT_FAULT(s, "access outside the window");
}

TEST(PlanVerifier, RefusesALoadBeforeTheWindow) {
  Small s;
  s.b.splat_f32(s.v, {s.source, -1});
  EXPECT_FAULT(s, "access outside the window");
}

TEST(PlanVerifier, RefusesAnUnboundedIndexIntoAWindow) {
  Small s;
  s.b.splat_f32(s.v, {s.source, 0, s.count});
  EXPECT_FAULT(s, "index without a bound");
}

TEST(PlanVerifier, CountsTheIndexBound) {
  for (const int64_t most : {15, 16}) {
    Small s;
    const Reg index = s.b.scalar("index", most);
    s.b.set(index, 0);
    s.b.splat_f32(s.v, {s.source, 0, index, 2});
    if (most == 15) {
      EXPECT_EQ(std::move(s).verdict(), "");
    } else {
      EXPECT_FAULT(s, "access outside the window");
    }
  }
}

TEST(PlanVerifier, RefusesABoundThatIsNotKept) {
  Small s;
  const Reg index = s.b.scalar("index", 4);
  s.b.set(index, 5);
  EXPECT_FAULT(s, "above the register's bound");
}

TEST(PlanVerifier, RefusesAnUncheckedValueInABoundedRegister) {
  Small s;
  const Reg index = s.b.scalar("index", 4);
  s.b.move(index, s.count);
  EXPECT_FAULT(s, "unchecked value");
}

TEST(PlanVerifier, RefusesAStoreToAReadOnlyBuffer) {
  Small s;
  s.b.zero(s.v);
  s.b.store({s.source, 0}, s.v, 8);
  EXPECT_FAULT(s, "read-only");
}

TEST(PlanVerifier, RefusesAnUndefinedSource) {
  Small s;
  s.b.to_float(s.v, s.w);
  EXPECT_FAULT(s, "may be undefined");
}

TEST(PlanVerifier, RefusesAValueFromABlockThatMayNotHaveRun) {
  Small s;
  s.b.if_imm(s.count, Cond::kEq, 1);
  s.b.zero(s.v);
  s.b.end();
  s.b.store({s.target, 0}, s.v, 8);
  EXPECT_FAULT(s, "may be undefined");
}

TEST(PlanVerifier, RefusesTheWrongKindOfRegister) {
  Small s;
  s.b.zero(s.v);
  s.b.to_float(s.v, s.v);
  EXPECT_FAULT(s, "wrong type");
}

TEST(PlanVerifier, RefusesASourceThatIsTooNarrow) {
  Small s;
  s.b.zero(s.narrow);
  s.b.fadd(s.v, s.narrow, s.narrow);
  EXPECT_FAULT(s, "too narrow");
}

TEST(PlanVerifier, RefusesAWordStoredToAReadOnlyBuffer) {
  Small s;
  s.b.store_i64({s.source}, s.count);
  EXPECT_FAULT(s, "read-only");
}

TEST(PlanVerifier, RefusesAWordStoredOutsideTheWindow) {
  Small s;
  s.b.store_i64({s.target, 57}, s.count);
  EXPECT_FAULT(s, "access outside the window");
}

TEST(PlanVerifier, KnowsHowManyBytesAreAccessed) {
  using Build = void (*)(Small&, int64_t);
  struct Case {
    Build build;
    int64_t last;  // byte that an access of the window's 64 can begin with
  };
  for (const Case& c : {
           Case{[](Small&s, int64_t byte) {
                  s.b.store_i32({s.target, byte}, s.count);
                },
                60},
           Case{[](Small&s, int64_t byte) {
                  s.b.store_i64({s.target, byte}, s.count);
                },
                56},
           Case{[](Small&s, int64_t byte) {
                  s.b.store_i64s({s.target, byte}, s.four);
                },
                32},
           Case{[](Small&s, int64_t byte) {
                  s.b.load_lane(s.four, {s.source, byte}, 3, s.four);
                },
                60},
       }) {
    for (const int64_t beyond : {0, 1}) {
      Small s;
      s.b.zero(s.four);
      c.build(s, c.last + beyond);
      EXPECT_EQ(std::move(s).verdict().find("access outside the window") != std::string::npos, beyond == 1) << c.last;
    }
  }
}

TEST(PlanVerifier, RefusesAnyWordStoredToAReadOnlyBuffer) {
  Small one;
  one.b.store_i32({one.source}, one.count);
  EXPECT_FAULT(one, "read-only");
  Small four;
  four.b.zero(four.four);
  four.b.store_i64s({four.source}, four.four);
  EXPECT_FAULT(four, "read-only");
}

TEST(PlanVerifier, RefusesOperationsOnFourLanesOfOtherVectors) {
  using Build = void (*)(Small&);
  for (const Build build : {
           Build{[](Small& s) { s.b.load_lane(s.w, {s.source}, 0, s.w); }},
           Build{[](Small& s) { s.b.compress(s.w, s.w, s.w); }},
           Build{[](Small& s) { s.b.count_kept(s.count, s.count, s.w); }},
           Build{[](Small& s) { s.b.store_i64s({s.target}, s.w); }},
       }) {
    Small s;
    s.b.zero(s.w);
    build(s);
    EXPECT_FAULT(s, "for four lanes alone");
  }
  for (const int16_t lane : {int16_t{-1}, int16_t{4}}) {
    Small s;
    s.b.zero(s.four);
    s.b.load_lane(s.four, {s.source}, lane, s.four);
    EXPECT_FAULT(s, "no such lane");
  }
}

TEST(PlanVerifier, RefusesAMoveThatMayLeaveNothing) {
  Small s;
  const Reg fresh = s.b.scalar("fresh");
  s.b.move_if_imm(fresh, s.count, Cond::kEq, 0, s.count);
  EXPECT_FAULT(s, "may leave its destination undefined");
}

TEST(PlanVerifier, RefusesAMoveOfAnotherKindOrToElsewhere) {
  {
    Small s;
    s.b.move_if_imm(s.count, s.count, Cond::kEq, 0, s.source);
    EXPECT_FAULT(s, "moves a pointer to a scalar, or the other way");
  }
  for (const int64_t window : {int64_t{0}, int64_t{8}, int64_t{16}}) {
    for (const bool elsewhere : {false, true}) {
      Small s;
      const int16_t buffer = s.b.buffer("more"), other = s.b.buffer("other");
      const Reg wide = s.b.pointer("wide", buffer, 16),
                narrow = s.b.pointer("narrow", elsewhere ? other : buffer, window);
      s.b.arg(wide, 0);
      s.b.arg(narrow, 0);
      s.b.move_if_imm(wide, s.count, Cond::kEq, 0, narrow);
      if (elsewhere || window < 16) {
        EXPECT_FAULT(s, "the value points elsewhere, or with less behind it");
      } else {
        EXPECT_EQ(std::move(s).verdict(), "");
      }
    }
  }
}

TEST(PlanVerifier, RefusesAPermutationOfTwoInPlace) {
  Small s;
  s.b.zero(s.v);
  s.b.load_u8(s.w, {s.source});
  s.b.permute2(s.v, s.v, s.v, s.w);
  EXPECT_FAULT(s, "its own source");
}

TEST(PlanVerifier, RefusesAnOpenBlock) {
  Small s;
  s.b.loop_imm(s.count, Cond::kLt, 1);
  EXPECT_FAULT(s, "not closed");
}

TEST(PlanVerifier, RefusesAnEndTooMany) {
  Small s;
  s.b.end();
  EXPECT_FAULT(s, "nothing to close");
}

TEST(PlanVerifier, RefusesFailureCodeZero) {
  Small s;
  s.b.fail_if(s.count, Cond::kEq, s.count, 0);
  EXPECT_FAULT(s, "must be positive");
}

TEST(PlanVerifier, RefusesAConstantOfAnotherType) {
  Small s;
  s.b.load_constant(s.v, s.b.constant("ints", RegKind::kInt, std::vector<uint32_t>(8)));
  EXPECT_FAULT(s, "differ in type");
}

struct InMemory : Small {
  Reg constant = b.constant_in_memory(8, "constant");
  int16_t ones = b.constant("ones", RegKind::kInt, 8, 1);

  InMemory() {
    b.load_constant(constant, ones);
    b.load_u8(w, {source});
  }
};

TEST(PlanVerifier, AcceptsAConstantInMemory) {
  InMemory s;
  s.b.iadd(s.w, s.w, s.constant);
  EXPECT_EQ(std::move(s).verdict(), "");
}

TEST(PlanVerifier, RefusesAConstantInMemoryWhereItCannotBeRead) {
  InMemory left, other;
  left.b.iadd(left.w, left.constant, left.w);
  EXPECT_FAULT(left, "no operand here");
  other.b.bit_xor(other.w, other.w, other.constant);
  EXPECT_FAULT(other, "no operand here");
  InMemory both, taken;
  both.b.iadd(both.w, both.constant, both.constant);
  EXPECT_FAULT(both, "no operand here");
  const Reg wide = taken.b.vector(RegKind::kFloat, 16, "wide"), order = taken.b.constant_in_memory(16, "order");
  taken.b.load_constant(order, taken.b.constant("order", RegKind::kInt, 16, 0));
  taken.b.take_byte(wide, taken.w, 0, order);
  EXPECT_FAULT(taken, "no operand here");
}

TEST(PlanVerifier, RefusesToChangeAConstantInMemory) {
  InMemory written, again, inside;
  written.b.load_u8(written.constant, {written.source});
  EXPECT_FAULT(written, "is written");
  again.b.load_constant(again.constant, again.ones);
  EXPECT_FAULT(again, "more than one");
  const Reg other = inside.b.constant_in_memory(8, "other");
  inside.b.if_imm(inside.count, Cond::kEq, 0);
  inside.b.load_constant(other, inside.ones);
  inside.b.end();
  EXPECT_FAULT(inside, "more than one");
}

TEST(PlanVerifier, RefusesADotOntoItsFactors) {
  const auto verdict = [](bool onto_a, bool onto_b) {
    Small s;
    const Reg other = s.b.vector(RegKind::kInt, 8, "other");
    s.b.zero(s.w);
    s.b.zero(other);
    s.b.dot(s.w, onto_a ? s.w : other, onto_b ? s.w : other, s.w);
    return std::move(s).verdict();
  };
  EXPECT_NE(verdict(true, false).find("its own source"), std::string::npos);
  EXPECT_NE(verdict(false, true).find("its own source"), std::string::npos);
  EXPECT_EQ(verdict(false, false), "");
}

TEST(PlanVerifier, RefusesAZipThatIsNoMultipleOfFourLanes) {
  Small s;
  const Reg two = s.b.vector(RegKind::kInt, 2, "two");
  s.b.zero(two);
  s.b.zip_bytes_low(two, two, two);
  EXPECT_FAULT(s, "multiple of four");
}

TEST(PlanVerifier, RefusesWordsOutsideTheWindow) {
  for (const bool host : {true, false}) {
    Small s;
    const PlanBuilder::Address at = {s.source, 33};  // 8 lanes of 4 bytes, of 64
    host ? s.b.load(s.w, at) : s.b.load_32(s.w, at);
    EXPECT_FAULT(s, "access outside the window");
  }
}

TEST(PlanVerifier, KnowsWhatASpreadReads) {
  for (const int64_t at : {56, 57}) {  // 8 bytes of 64
    Small s;
    s.b.load_u8(s.w, {s.source, 0});
    s.b.spread_u8(s.v, {s.source, at}, s.w);
    if (at == 56) {
      EXPECT_EQ(std::move(s).verdict(), "");
    } else {
      EXPECT_FAULT(s, "access outside the window");
    }
  }
}

TEST(PlanVerifier, KnowsWhereAByteMayBeTaken) {
  using Numbers = std::initializer_list<int16_t>;
  for (const int16_t lanes : Numbers{16, 8}) {
    for (const int16_t at : Numbers{0, 3, 4, -1}) {
      Small s;
      const Reg order = s.b.vector(RegKind::kInt, 16, "order");
      const Reg taken = s.b.vector(RegKind::kFloat, lanes, "taken");
      s.b.zero(order);
      s.b.load_u8(s.w, {s.source, 0});  // of eight lanes: it may be shorter than the result
      s.b.take_byte(taken, s.w, at, order);
      if (lanes == 16 && at >= 0 && at <= 3) {
        EXPECT_EQ(std::move(s).verdict(), "");
      } else {
        EXPECT_FAULT(s, "takes bytes 0 to 3 of 16 lanes");
      }
    }
  }
}

TEST(PlanVerifier, KnowsWhatIsTooNarrowToTakeBytes) {
  Small s;  // numbers of eight lanes for sixteen bytes
  const Reg taken = s.b.vector(RegKind::kFloat, 16, "taken");
  s.b.load_u8(s.w, {s.source, 0});
  s.b.take_byte(taken, s.w, 0, s.w);
  EXPECT_FAULT(s, "a source is too narrow");
  Small t;
  const Reg order = t.b.vector(RegKind::kInt, 16, "order");
  const Reg two = t.b.vector(RegKind::kInt, 2, "two");
  const Reg bytes = t.b.vector(RegKind::kFloat, 16, "bytes");
  t.b.zero(order);
  t.b.zero(two);
  t.b.take_byte(bytes, two, 0, order);
  EXPECT_FAULT(t, "a source is too narrow");
}

TEST(PlanVerifier, ACopyIsAsWide) {
  for (const bool wide : {true, false}) {
    Small s;
    s.b.load_u8(s.w, {s.source, 0});
    s.b.copy(wide ? s.v : s.narrow, s.w);
    if (wide) {
      EXPECT_EQ(std::move(s).verdict(), "");
    } else {
      EXPECT_FAULT(s, "a copy of another width");
    }
  }
}

TEST(PlanVerifier, ASplatMayWidenAndAnAdditionMayNot) {
  Small s;
  s.b.splat_f32(s.narrow, {s.source, 0});
  s.b.splat_first(s.v, s.narrow);
  EXPECT_EQ(std::move(s).verdict(), "");
  Small t;
  t.b.splat_f32(t.narrow, {t.source, 0});
  t.b.fadd(t.v, t.narrow, t.narrow);
  EXPECT_FAULT(t, "a source is too narrow");
}

TEST(PlanVerifier, KnowsWhatIsLeftOfAMaskedScalar) {
  for (const int64_t most : {7, 6}) {
    Small s;
    const Reg index = s.b.scalar("index", most);
    s.b.and_imm(index, s.count, 7);
    if (most == 7) {
      EXPECT_EQ(std::move(s).verdict(), "");
    } else {
      EXPECT_FAULT(s, "above the register's bound");
    }
  }
}

TEST(PlanVerifier, AcceptsEveryBuiltPlan) {
  int plans = 0;
  for (const Target& target : kTargets) {
    for (const RowFormat& format : kRowFormats) {
      for (int64_t dim = format.dim_multiple(); dim <= 5000; dim += dim < 300 ? format.dim_multiple() : 388) {
        for (int flags = 0; flags < 64; ++flags) {
          EmbeddingBagSpec spec;
          spec.bits = format.bits;
          spec.dim = dim;
          spec.weighted = (flags & 1) != 0;
          spec.pruned = (flags & 2) != 0;
          const bool fast = (flags & 4) != 0;
          spec.numerics = flags >= 32 ? Numerics::kInteger : fast ? Numerics::kFast : Numerics::kReference;
          spec.offset_type = (flags & 8) != 0 ? IndexType::kNone : IndexType::kI32;
          spec.pooling = (flags & 16) != 0 ? Pooling::kMean : Pooling::kSum;
          if (spec.numerics == Numerics::kInteger && !validate_spec(spec)) continue;  // no bags, or too short a row
          ASSERT_TRUE(validate_spec(spec)) << dim;
          const Status status = verify(embedding_bag::build_plan(canonicalise(spec), target.machine));
          ASSERT_TRUE(status.ok()) << target.name << ": " << print_spec(spec) << ": " << status.message();
          ++plans;
        }
      }
    }
  }
  EXPECT_GT(plans, 10000);
}

}  // namespace
}  // namespace satchel::test
