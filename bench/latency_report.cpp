#include <fmt/format.h>

#include <cstdio>
#include <utility>

#include "latency.h"

namespace satchel::bench {
namespace {

// Threads do not slow each other down: per-thread times of a quiet machine agree within this.
constexpr double kNoSlower = 1.10;

void print_goal(const std::string& what, double measured, double limit, const char* unit) {
  fmt::print("  {:<58} {:>8.2f} {:<3} (<= {:>4} {}) {}\n", what, measured, unit, limit, unit,
             measured <= limit ? "met" : "MISSED");
}

}  // namespace

void GoalReporter::ReportRuns(const std::vector<Run>& runs) {
  std::vector<Run> shown;
  for (Run run : runs) {
    if (!run.error_occurred && run.aggregate_name != "median") continue;
    // How it was run is in the JSON; here it would hide what was run.
    run.run_name.min_time = run.run_name.iterations = run.run_name.time_type = run.run_name.repetitions = "";
    run.aggregate_name = "";
    run.run_type = Run::RT_Iteration;
    const auto counter = run.counters.find(kNsCounter);
    const auto speedup = run.counters.find("speedup");
    if (counter != run.counters.end()) {
      medians_.push_back(
          {run.benchmark_name(), counter->second.value, speedup != run.counters.end() ? speedup->second.value : 0.0});
    }
    shown.push_back(std::move(run));
  }
  ConsoleReporter::ReportRuns(shown);
}

const GoalReporter::Median* GoalReporter::find(const std::string& name) const {
  for (const Median& r : medians_) {
    if (r.name == name) return &r;
  }
  return nullptr;
}

void GoalReporter::print_goals() const {
  fmt::print("\nGoals (medians)\n");
  for (const std::string& target : runnable_targets()) {
    for (int bits : {8, 4, 2}) {
      for (const auto& [dim, limit] : {std::pair{128, 10.0}, std::pair{1024, 30.0}}) {
        const Median* r = find(fmt::format("compile/{}/bits:{}/dim:{}", target, bits, dim));
        const Median* again = find(fmt::format("reload/{}/bits:{}/dim:{}", target, bits, dim));
        if (r != nullptr) print_goal(r->name, r->ns * 1e-3, compiles_slowly(target) ? 4000 : limit, "us");
        if (again != nullptr) print_goal(again->name, again->ns * 1e-3, 200, "us");
      }
    }
  }
  for (const char* keys : {"same_key", "different_keys"}) {
    const Median* one = find(fmt::format("hit/{}/threads:1", keys));
    const Median* two = find(fmt::format("hit/{}/threads:2", keys));
    if (one != nullptr) print_goal(one->name, one->ns, 30, "ns");
    if (one != nullptr && two != nullptr) {
      print_goal(fmt::format("{}, per thread, against one thread's time", two->name), two->ns / one->ns, kNoSlower,
                 "x");
    }
  }
  for (const std::string& target : runnable_targets()) {
    const Median* r = find(fmt::format("call/{}/empty", target));
    if (r != nullptr) print_goal(r->name, r->ns, 5, "ns");
  }
  if (const Median* r = find("split/small_call_beside_run")) print_goal(r->name, r->ns, 20, "ns");
  for (const Median& r : medians_) {
    if (r.speedup > 0 && r.name.ends_with("bags:512")) {
      print_goal(r.name + ", two threads' time against one's", 1 / r.speedup, 0.56, "x");
    }
  }
}

}  // namespace satchel::bench
