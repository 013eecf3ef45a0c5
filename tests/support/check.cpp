#include "tests/support/check.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>

#include "tests/support/crash_note.h"
#include "tests/support/environment.h"
#include "tests/support/processor_state.h"
#include "tests/support/tally.h"

namespace satchel::test {
namespace {

// Field by field of what a data error tells; "" if it agrees with the oracle.
std::string error_difference(const oracle::Outcome& expected, satchel_code returned, const Error& error) {
  const auto text = [](satchel_code code, int64_t bag, int64_t position, int64_t value, int64_t limit) {
    return std::string(satchel_code_name(code)) + " bag " + std::to_string(bag) + " position " +
           std::to_string(position) + " value " + std::to_string(value) + " limit " + std::to_string(limit);
  };
  if (returned == SATCHEL_OK && expected.code == SATCHEL_OK) return "";
  const std::string want = text(expected.code, expected.bag, expected.position, expected.value, expected.limit);
  if (returned == SATCHEL_OK) return "returned OK, expected " + want;
  if (expected.code == SATCHEL_OK) {
    return "expected OK, returned " + text(returned, error.bag, error.position, error.value, error.limit) + " \"" +
           error.argument + "\": " + error.message;
  }
  const std::string got = text(returned, error.bag, error.position, error.value, error.limit);
  if (got != want) return "expected " + want + ", returned " + got;
  if (error.code != returned) return "error.code " + std::to_string(error.code) + " is not what was returned";
  return "";
}

}  // namespace

Expectation expect(const BagCase& c) {
  const BoundCase bound(c, Guard::kAfter);
  Expectation expected;
  expected.outcome = oracle::embedding_bag(c.spec, bound.args());
  expected.output.assign(bound.output(), bound.output() + bound.output_count());
  return expected;
}

bool same(float a, float b) { return std::memcmp(&a, &b, sizeof(a)) == 0 || (std::isnan(a) && std::isnan(b)); }

std::string hex(float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof(bits));
  char text[64];
  std::snprintf(text, sizeof(text), "0x%08x (%.9g)", bits, static_cast<double>(value));
  return text;
}

std::string describe(const BagCase& c, const std::string& target) {
  std::string text = "target " + target + ", \"" + spec_line(c.spec) + "\", case seed " + std::to_string(c.seed) +
                     ", SATCHEL_TEST_SEED=" + std::to_string(base_seed()) + ", rows " + std::to_string(c.row_count) +
                     ", indices " + std::to_string(c.index_count()) + ", bags " + std::to_string(c.bag_count);
  if (c.spec.pruned) text += ", mapping " + std::to_string(c.mapping.size());
  return text;
}

std::string difference(const BagCase& c, const Expectation& expected, const BoundCase& bound, satchel_code returned,
                       const Error& error) {
  if (std::string text = error_difference(expected.outcome, returned, error); !text.empty()) return text;
  if (std::string text = bound.damage(); !text.empty()) return text;
  const int64_t complete = returned == SATCHEL_OK ? c.bag_count : expected.outcome.bag;
  const int64_t stride = output_stride(c.spec);
  for (int64_t bag = 0; bag < c.bag_count; ++bag) {
    for (int64_t column = 0; column < stride; ++column) {
      const int64_t place = bag * stride + column;
      const float got = bound.output()[place];
      const std::string where = "output[" + std::to_string(bag) + "][" + std::to_string(column) + "]";
      if (column >= c.spec.dim) {
        const float before = untouched(place);
        if (std::memcmp(&got, &before, sizeof(got)) != 0) return where + " beyond dim was written: " + hex(got);
      } else if (bag < complete) {
        const float want = expected.output[static_cast<size_t>(place)];
        const float before = untouched(place);
        if (std::memcmp(&got, &before, sizeof(got)) == 0) return where + " was not written";
        if (!same(got, want)) return where + " is " + hex(got) + ", the oracle says " + hex(want);
      }
    }
  }
  return "";
}

std::string check(const BagCase& c, const Expectation& expected, TargetEngine& engine, Guard side) {
  const auto report = [&](const std::string& what) {
    return what + "\n  " + describe(c, engine.name()) + (side == Guard::kBefore ? ", guard before" : ", guard after");
  };
  std::string why;
  const Kernel kernel = engine.kernel(c.spec, &why);
  if (!kernel) return report(why);
  const BoundCase bound(c, side);
  set_crash_note(report("run"));
  const satchel_embedding_bag_args args = bound.args();
  Error error = SATCHEL_ERROR_INIT;
  const satchel_code returned = satchel_kernel_run(kernel.get(), &args, &error);
  set_crash_note("not in a kernel");
  const std::string found = difference(c, expected, bound, returned, error);
  tally_cases(engine.name(), 1);
  return found.empty() ? "" : report(found);
}

#if defined(__x86_64__)
std::string check_with(uint32_t mxcsr_bits, const BagCase& bag_case, const Expectation& expected,
                       TargetEngine& engine) {
  std::string why;
  const Kernel kernel = engine.kernel(bag_case.spec, &why);
  if (!kernel) return why;
  const BoundCase bound(bag_case, Guard::kAfter);
  const satchel_embedding_bag_args args = bound.args();
  Error error = SATCHEL_ERROR_INIT;
  satchel_code returned = 0;
  {
    const MxcsrBits bits(mxcsr_bits);
    returned = satchel_kernel_run(kernel.get(), &args, &error);
  }
  return difference(bag_case, expected, bound, returned, error);
}
#endif

}  // namespace satchel::test
