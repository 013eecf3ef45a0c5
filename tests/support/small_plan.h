// A small plan for tests of the verifier to break.
#pragma once

#include <string>
#include <utility>

#include "codegen/plan_builder.h"

namespace satchel::test {

// One of everything.
struct Small {
  PlanBuilder b{"test", "reference"};
  int16_t in = b.buffer("in");
  int16_t out = b.buffer("out", true);
  Reg source = b.pointer("source", in, 64);
  Reg target = b.pointer("target", out, 64);
  Reg count = b.scalar("count");
  Reg v = b.vector(RegKind::kFloat, 8, "v");
  Reg w = b.vector(RegKind::kInt, 8, "w");
  Reg narrow = b.vector(RegKind::kFloat, 4, "narrow");
  Reg four = b.vector(RegKind::kInt, 4, "four");

  Small() {
    b.arguments({"source", "target", "count"});
    b.arg(source, 0);
    b.arg(target, 1);
    b.arg(count, 2);
    b.report({count});
  }
  std::string verdict() && {
    const Status status = verify(std::move(b).finish());
    return status.ok() ? "" : status.message();
  }
};

#define EXPECT_FAULT(small, text)                                              \
  do {                                                                         \
    const std::string verdict = std::move(small).verdict();                    \
    EXPECT_NE(verdict.find(text), std::string::npos) << "'" << verdict << "'"; \
  } while (false)

}  // namespace satchel::test
