#include "tools/conformance/runner.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "tools/conformance/adapter.h"
#include "tools/conformance/compare.h"

namespace satchel::conformance {
namespace {

enum class Rule {
  kBits,        // the output, bit for bit
  kBitsOrNan,   // the same, any NaN for a NaN
  kErrorClass,  // the class of the refusal
  kSurvive,     // nothing crashes, nothing outside the buffers is touched
  kOptional,    // counted, never a fault
  kLater,       // an operation of later work
};

// What each group of the format asks for. `operation` "" means the case's attribute `op`.
struct GroupFacts {
  std::string_view name;
  Rule rule;
  std::string_view operation;
};
constexpr GroupFacts kGroups[] = {
    {"prepack", Rule::kBits, "prepack"},
    {"prepack_special", Rule::kBitsOrNan, "prepack"},
    {"unpack", Rule::kBits, "unpack"},
    {"bag", Rule::kBits, "bag"},
    {"bag_special", Rule::kBitsOrNan, "bag"},
    {"qtensor_bag", Rule::kBits, "qtensor_bag"},
    {"embedding", Rule::kBits, "embedding"},
    {"error", Rule::kErrorClass, ""},
    {"undefined", Rule::kSurvive, ""},
    {"quirk", Rule::kOptional, ""},
    {"from_float", Rule::kLater, "from_float"},
    {"quantize_rows", Rule::kLater, "quantize_rows"},
    {"sparse_linear", Rule::kLater, "sparse_linear"},
    {"qat", Rule::kLater, "qat"},
    {"sparse_quantize", Rule::kLater, "sparse_quantize"},
};

const GroupFacts* find_group(std::string_view name) {
  const auto* found = std::ranges::find(kGroups, name, &GroupFacts::name);
  return found == std::end(kGroups) ? nullptr : found;
}

std::string refusal_text(const Outcome& o) {
  return fmt::format("refused by the {} as {}: {}", o.by_library ? "library" : "adapter", o.error_class, o.message);
}

std::optional<std::string> output_difference(const Case& c, const Outcome& outcome, NanRule rule) {
  if (!outcome.accepted()) return fmt::format("expected an output, got: {}", refusal_text(outcome));
  const Tensor* expected = c.output(outcome.output_name);
  if (expected == nullptr) return fmt::format("malformed case: no output '{}'", outcome.output_name);
  const std::string_view bits = c.attribute("bits");
  return describe_difference(*expected, outcome, rule, bits == "8" ? 8 : bits == "4" ? 4 : 2);
}

std::optional<std::string> error_difference(const Case& c, const Outcome& outcome) {
  if (c.error_class.empty()) return "malformed case: no error class";
  if (outcome.accepted()) return fmt::format("expected {}, got an output", c.error_class);
  if (outcome.error_class == c.error_class) return std::nullopt;
  return fmt::format("expected {}, got: {}", c.error_class, refusal_text(outcome));
}

CaseResult same_or(std::optional<std::string> difference) {
  if (!difference) return {};
  return {Verdict::kDifferent, *std::move(difference)};
}

CaseResult judge(Rule rule, const Case& c, const Outcome& outcome) {
  if (outcome.stray_write) return {Verdict::kDifferent, "memory beside the output was written"};
  // A fault that the library itself admits to is no answer, whatever was asked.
  if (outcome.by_library && outcome.error.code == SATCHEL_INTERNAL) return {Verdict::kDifferent, refusal_text(outcome)};
  switch (rule) {
    case Rule::kBits:
      return same_or(output_difference(c, outcome, NanRule::kSameBits));
    case Rule::kBitsOrNan:
      return same_or(output_difference(c, outcome, NanRule::kAnyNan));
    case Rule::kErrorClass:
      return same_or(error_difference(c, outcome));
    case Rule::kSurvive:
      return {Verdict::kSame, outcome.accepted() ? "accepted" : refusal_text(outcome)};
    case Rule::kOptional:
      if (!outcome.accepted()) return {Verdict::kRefused, refusal_text(outcome)};
      if (auto difference = output_difference(c, outcome, NanRule::kSameBits))
        return {Verdict::kAcceptedDifferent, *std::move(difference)};
      return {Verdict::kAcceptedSame, ""};
    case Rule::kLater:
      break;
  }
  return {Verdict::kNotRun, "no such operation in this build"};
}

void count(GroupReport& group, Verdict verdict) {
  ++group.cases;
  switch (verdict) {
    case Verdict::kSame:
      ++group.same;
      break;
    case Verdict::kDifferent:
      ++group.different;
      break;
    case Verdict::kNotRun:
      ++group.not_run;
      break;
    case Verdict::kAcceptedSame:
      ++group.accepted_same;
      break;
    case Verdict::kAcceptedDifferent:
      ++group.accepted_different;
      break;
    case Verdict::kRefused:
      ++group.refused;
      break;
  }
}

}  // namespace

CaseResult run_case(const Case& c, Executor& executor) {
  const GroupFacts* group = find_group(c.group);
  if (group == nullptr) return {Verdict::kNotRun, "unknown group"};
  const std::string_view operation = group->operation.empty() ? c.attribute("op") : group->operation;
  if (!is_operation(operation)) return {Verdict::kNotRun, fmt::format("no operation '{}' in this build", operation)};
  // Accesses before a buffer and behind it cannot both be forbidden at once: undefined cases run both ways.
  if (group->rule == Rule::kSurvive) {
    const Result<Outcome> before = run_operation(operation, c, executor, Placement::kAtStart);
    if (!before) return {Verdict::kDifferent, before.status().message()};
    if (CaseResult r = judge(group->rule, c, *before); r.verdict == Verdict::kDifferent) return r;
  }
  const Result<Outcome> outcome = run_operation(operation, c, executor, Placement::kAtEnd);
  if (!outcome) return {Verdict::kDifferent, outcome.status().message()};
  return judge(group->rule, c, *outcome);
}

int64_t Report::total(int64_t GroupReport::*count) const {
  int64_t sum = 0;
  for (const GroupReport& g : groups) sum += g.*count;
  return sum;
}

Report run_cases(const VectorSet& vectors, Executor& executor, const std::function<void(const Case&)>& before_case) {
  Report report;
  report.executor = executor.name();
  for (const Case& c : vectors.cases) {
    if (before_case) before_case(c);
    CaseResult result = run_case(c, executor);
    auto group = std::ranges::find(report.groups, c.group, &GroupReport::name);
    if (group == report.groups.end()) {
      group = report.groups.emplace(report.groups.end());
      group->name = c.group;
    }
    count(*group, result.verdict);
    if (result.verdict == Verdict::kNotRun && group->not_run_reason.empty()) group->not_run_reason = result.text;
    if (result.verdict == Verdict::kDifferent) report.differences.push_back({c.id, c.group, std::move(result.text)});
  }
  return report;
}

std::string to_text(const Report& report) {
  std::string text = fmt::format("backend {}\n  {:<16} {:>6} {:>6} {:>9} {:>8}\n", report.executor, "group", "cases",
                                 "same", "different", "not run");
  for (const GroupReport& g : report.groups) {
    text += fmt::format("  {:<16} {:>6} {:>6} {:>9} {:>8}", g.name, g.cases, g.same, g.different, g.not_run);
    if (g.accepted_same + g.accepted_different + g.refused > 0)
      text += fmt::format("  not required: {} accepted with PyTorch's result, {} with another, {} refused",
                          g.accepted_same, g.accepted_different, g.refused);
    if (g.not_run > 0) text += fmt::format("  NOT RUN: {}", g.not_run_reason);
    text += '\n';
  }
  for (const Difference& d : report.differences) text += fmt::format("DIFFERENT {} {}\n", d.case_id, d.text);
  text += fmt::format("{}: {} cases executed, {} differences, {} cases NOT RUN\n", report.executor, report.executed(),
                      report.differences.size(), report.total(&GroupReport::not_run));
  return text;
}

}  // namespace satchel::conformance
