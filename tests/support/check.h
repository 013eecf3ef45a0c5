// Runs one case on the oracle and on a target, and says what differs. All comparisons are bit for bit, NaN
// payloads aside.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/oracle/oracle.h"
#include "tests/support/bag_case.h"
#include "tests/support/targets.h"

namespace satchel::test {

// What the oracle says about a case.
struct Expectation {
  oracle::Outcome outcome;
  std::vector<float> output;  // [bag_count, output_stride]
};
Expectation expect(const BagCase& bag_case);

// Same bits, or both NaN.
bool same(float a, float b);
std::string hex(float value);

// Spec line, seed and sizes: enough to find the case again.
std::string describe(const BagCase& bag_case, const std::string& target);

// Compares what a run returned and left in `bound` with the expectation; "" or the first difference.
std::string difference(const BagCase& bag_case, const Expectation& expected, const BoundCase& bound,
                       satchel_code returned, const Error& error);

// The whole way: kernel, buffers against guard pages, run, comparison. "" or a report.
std::string check(const BagCase& bag_case, const Expectation& expected, TargetEngine& engine, Guard side);

#if defined(__x86_64__)
// The same with the run alone on a thread that has these bits of MXCSR set, too.
std::string check_with(uint32_t mxcsr_bits, const BagCase& bag_case, const Expectation& expected, TargetEngine& engine);
#endif

}  // namespace satchel::test
