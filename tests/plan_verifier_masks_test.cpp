// What the verifier knows of vectors whose length only the machine knows: each access needs a mask that ends it inside
// its window.
#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

#include "codegen/plan_builder.h"
#include "tests/support/small_plan.h"

namespace satchel::test {
namespace {

// A scalable plan with a mask for the bytes below 64 from `position` on, one vector further on.
struct Scalable : Small {
  Reg position = b.scalar("position", 1 << 20);
  Reg step = b.scalar("step", 8 * kMostLanesFactor);
  Reg mask = b.mask(8, "mask");

  explicit Scalable(int64_t limit = 64) {
    b.scalable();
    b.set(position, 0);
    b.lanes(step, 1, 8);
    b.below(mask, position, 1, limit);
  }
  void load(Reg index, int16_t vectors, uint8_t shift = 0, int64_t bytes = 0) {
    b.load_u8(w, {.base = source, .bytes = bytes, .index = index, .shift = shift, .vectors = vectors, .mask = mask});
  }
};

TEST(PlanVerifierMasks, AcceptsAMaskThatEndsAtTheWindow) {
  Scalable s;
  s.load(s.position, 1);
  s.b.to_float(s.v, s.w);
  s.b.below(s.mask, s.position, 0, 16);
  s.b.store({.base = s.target, .index = s.position, .shift = 2, .mask = s.mask}, s.v, 8);
  EXPECT_EQ(std::move(s).verdict(), "");
}

TEST(PlanVerifierMasks, RefusesAMaskThatEndsBehindTheWindow) {
  Scalable s(65);
  s.load(s.position, 1);
  EXPECT_FAULT(s, "access outside the window");
  Scalable further;
  further.load(further.position, 1, 0, 1);
  EXPECT_FAULT(further, "access outside the window");
}

TEST(PlanVerifierMasks, RefusesAScalableAccessWithoutAMask) {
  Scalable s;
  s.b.load_u8(s.w, {s.source, 0});
  EXPECT_FAULT(s, "needs a mask");
}

TEST(PlanVerifierMasks, RefusesAMaskThatWasMadeForAnotherPlace) {
  Scalable vectors;
  vectors.load(vectors.position, 2);
  EXPECT_FAULT(vectors, "made for another place");
  Scalable index;
  index.load(index.step, 1);
  EXPECT_FAULT(index, "made for another place");
  Scalable shift;
  shift.load(shift.position, 1, 2);
  EXPECT_FAULT(shift, "does not count elements");
}

TEST(PlanVerifierMasks, RefusesAMaskWhosePositionHasMoved) {
  Scalable s;
  s.b.add(s.position, s.position, s.step);
  s.load(s.position, 1);
  EXPECT_FAULT(s, "has changed");
}

// In its second round the position is another one than the mask was made from.
TEST(PlanVerifierMasks, RefusesAMaskFromBeforeALoopThatMovesThePosition) {
  Scalable s;
  s.b.loop_imm(s.count, Cond::kLt, 9);
  s.load(s.position, 1);
  s.b.add(s.position, s.position, s.step);
  s.b.end();
  EXPECT_FAULT(s, "has changed");
}

TEST(PlanVerifierMasks, RefusesAMaskThatMayHaveBeenMadeAnew) {
  Scalable s;
  s.b.if_imm(s.count, Cond::kLt, 9);
  s.b.below(s.mask, s.position, 1, 1 << 20);
  s.b.end();
  s.load(s.position, 1);
  EXPECT_FAULT(s, "has changed");
}

TEST(PlanVerifierMasks, RefusesAPositionThatMayBeNegative) {
  Scalable s;
  s.b.below(s.mask, s.count, 1, 64);
  s.load(s.count, 1);
  EXPECT_FAULT(s, "without a bound");
}

TEST(PlanVerifierMasks, RefusesWhatDependsOnTheLengthOfAVector) {
  Scalable lookup;
  lookup.b.zero(lookup.v);
  lookup.load(lookup.position, 1);
  lookup.b.lookup(lookup.v, lookup.w, lookup.v);
  EXPECT_FAULT(lookup, "not for scalable vectors");
  Scalable narrow;
  narrow.load(narrow.position, 1);
  narrow.b.to_float(narrow.narrow, narrow.w);
  EXPECT_FAULT(narrow, "different widths");
  Scalable constant;
  constant.b.load_constant(constant.w, constant.b.constant("eight", RegKind::kInt, std::vector<uint32_t>(8)));
  EXPECT_FAULT(constant, "differ in type");
}

TEST(PlanVerifierMasks, RefusesOperationsOnFourLanesOfScalableVectors) {
  using Build = void (*)(PlanBuilder&, Reg);
  const Build builds[] = {
      [](PlanBuilder& b, Reg w) { b.zip_bytes_low(w, w, w); }, [](PlanBuilder& b, Reg w) { b.zip_bytes_high(w, w, w); },
      [](PlanBuilder& b, Reg w) { b.zip_pairs_low(w, w, w); }, [](PlanBuilder& b, Reg w) { b.zip_pairs_high(w, w, w); },
      [](PlanBuilder& b, Reg w) { b.transpose_bytes(w, w); },
  };
  for (const Build build : builds) {
    Scalable s;
    s.load(s.position, 1);
    build(s.b, s.w);
    EXPECT_FAULT(s, "not for scalable vectors");
  }
  using BuildOfFour = void (*)(Scalable&);
  const BuildOfFour builds_of_four[] = {
      [](Scalable& s) { s.b.load_lane(s.four, {s.source}, 0, s.four); },
      [](Scalable& s) { s.b.compress(s.four, s.four, s.four); },
      [](Scalable& s) { s.b.count_kept(s.count, s.count, s.four); },
      [](Scalable& s) { s.b.store_i64s({s.target}, s.four); },
  };
  for (const BuildOfFour build : builds_of_four) {
    Scalable s;
    s.b.zero(s.four);
    build(s);
    EXPECT_FAULT(s, "not for scalable vectors");
  }
  Scalable words;
  words.b.load_32(words.w, {words.source, 0});
  EXPECT_FAULT(words, "not for scalable vectors");
  Scalable own;
  own.b.load(own.w, {own.source, 0});
  EXPECT_FAULT(own, "not for scalable vectors");
}

TEST(PlanVerifierMasks, RefusesAMaskWhereThereAreNoLanes) {
  Scalable s;
  s.b.splat_f32(s.v, {.base = s.source, .mask = s.mask});
  EXPECT_FAULT(s, "lane-by-lane");
}

}  // namespace
}  // namespace satchel::test
