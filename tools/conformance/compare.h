// Comparison of what a call computed with what the vectors say: bit for bit, and the first difference in words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "tools/conformance/outcome.h"
#include "tools/conformance/vectors.h"

namespace satchel::conformance {

enum class NanRule {
  kSameBits,
  // Any NaN equals any NaN: in f32 outputs, and in the scale and bias of packed rows of `bits` bits.
  kAnyNan,
};

// Nothing where both are the same, else e.g. "output[1][7]: expected 0.5 (0x3f000000), got 0.25 (0x3e800000)
// (and 3 more)". `outcome` is an accepted one; `bits` matters for packed rows only.
std::optional<std::string> describe_difference(const Tensor& expected, const Outcome& outcome, NanRule rule, int bits);

}  // namespace satchel::conformance
