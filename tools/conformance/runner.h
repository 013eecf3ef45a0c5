// Runner: every case of a vector set against one Executor, counted by group.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "tools/conformance/executor.h"
#include "tools/conformance/vectors.h"

namespace satchel::conformance {

enum class Verdict {
  kSame,       // as the vectors say; for `undefined`: nothing broke
  kDifferent,  // a fault
  kNotRun,     // its operation is not part of this build
  // Calls that PyTorch accepts and nobody has to: none of these is a fault.
  kAcceptedSame,
  kAcceptedDifferent,
  kRefused,
};

struct CaseResult {
  Verdict verdict = Verdict::kSame;
  std::string text;  // what is different, or why it was not run
};

// Runs one case. Buffers have exactly the bytes of the call, so a stray access ends the process or is a difference.
CaseResult run_case(const Case& c, Executor& executor);

struct GroupReport {
  std::string name;
  int64_t cases = 0;
  int64_t same = 0, different = 0, not_run = 0;
  int64_t accepted_same = 0, accepted_different = 0, refused = 0;
  std::string not_run_reason;  // of the first case not run
};

struct Difference {
  std::string case_id, group, text;
};

struct Report {
  std::string executor;
  std::vector<GroupReport> groups;  // in the order of the vectors
  std::vector<Difference> differences;

  [[nodiscard]] int64_t total(int64_t GroupReport::*count) const;
  // Cases that were really executed, whatever came of them.
  [[nodiscard]] int64_t executed() const { return total(&GroupReport::cases) - total(&GroupReport::not_run); }
};

// `before_case` may be null; it is called with each case before it runs.
Report run_cases(const VectorSet& vectors, Executor& executor, const std::function<void(const Case&)>& before_case);

// A table of counts, every difference, and a last line to read alone.
std::string to_text(const Report& report);

}  // namespace satchel::conformance
