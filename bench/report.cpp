#include "report.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <fstream>

#include "goals.h"
#include "machine.h"

namespace satchel::bench {
namespace {

std::string number(double value, const char* none = "-") { return value > 0 ? fmt::format("{:.2f}", value) : none; }

// The names of satchel's own competitors over all results, in their order.
std::vector<std::string> satchel_names(const std::vector<ProblemResult>& results) {
  std::vector<std::string> names;
  for (const ProblemResult& r : results) {
    for (const Measurement& m : r.measurements) {
      if (m.kind == Kind::kSatchel && std::find(names.begin(), names.end(), m.name) == names.end()) {
        names.push_back(m.name);
      }
    }
  }
  return names;
}

std::string print_slower(const std::vector<ProblemResult>& results) {
  std::string text;
  for (const ProblemResult& r : results) {
    const Measurement* plain = best_of(r.measurements, Kind::kPlain);
    for (const Measurement& m : r.measurements) {
      if (m.kind != Kind::kSatchel || plain == nullptr || m.to_plain <= 1.0) continue;
      text += fmt::format("  {:<48} {:<26} {:>6.2f}  x{:.2f} of {} {:.2f}\n", short_name(r.problem), m.name, m.median,
                          m.to_plain, plain->name, plain->median);
    }
  }
  return text.empty() ? "No kernel was slower than the best plain loop.\n"
                      : "Slower than the best plain loop (median ns per row):\n" + text;
}

// LLVM's kernels beside asmjit's: how the ratios are spread, and where they are farthest from 1.
std::string print_twins(const std::vector<ProblemResult>& results) {
  struct Pair {
    double ratio;
    std::string problem;
  };
  std::string text;
  for (const std::string& name : satchel_names(results)) {
    std::vector<Pair> pairs;
    for (const ProblemResult& r : results) {
      const Measurement* m = find(r.measurements, name);
      if (m != nullptr && m->to_twin > 0) pairs.push_back({m->to_twin, short_name(r.problem)});
    }
    if (pairs.empty()) continue;
    std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.ratio < b.ratio; });
    const auto at = [&](double q) {
      return pairs[static_cast<size_t>(q * static_cast<double>(pairs.size() - 1))].ratio;
    };
    const auto within =
        std::count_if(pairs.begin(), pairs.end(), [](const Pair& p) { return p.ratio > 0.9 && p.ratio < 1.1; });
    text += fmt::format(
        "{} / {}: {} problems, {} within 10%; least {:.2f} ({}), quartiles {:.2f} {:.2f} {:.2f}, most {:.2f} ({})\n",
        name, twin_of(name), pairs.size(), within, pairs.front().ratio, pairs.front().problem, at(0.25), at(0.5),
        at(0.75), pairs.back().ratio, pairs.back().problem);
  }
  return text.empty() ? text : "LLVM's kernels beside asmjit's, time / time:\n" + text + "\n";
}

}  // namespace

std::string short_name(const Problem& p) {
  const EmbeddingBagSpec& s = p.spec;
  std::string name = fmt::format("{}b x{} pool {} {}", s.bits, s.dim, p.pooling, print_size(table_bytes(p)));
  if (p.distribution == Distribution::kZipf) name += " zipf";
  if (s.weighted) name += " weighted";
  if (s.pruned) name += " pruned";
  if (s.index_type == IndexType::kI32) name += " i32";
  if (s.pooling == Pooling::kMean) name += " mean";
  if (s.numerics == Numerics::kFast) name += " fast";
  if (s.numerics == Numerics::kInteger) name += " integer";
  return name;
}

std::string print_problem(const ProblemResult& result) {
  std::string text = to_line(result.problem) + "\n";
  text += fmt::format("  {:<26} {:>9} {:>9} {:>7} {:>9} {:>11} {:>9}\n", "ns per row", "min", "median", "spread",
                      "to plain", "to roofline", "peer to");
  for (const Measurement& m : result.measurements) {
    text += fmt::format("  {:<26} {:>9.2f} {:>9.2f} {:>6.1f}% {:>9} {:>11} {:>9}", m.name, m.min, m.median,
                        100 * m.spread(), number(m.to_plain), number(m.to_roofline), number(m.to_peer));
    if (!m.same_bits) text += fmt::format("  OTHER BITS, by {:.3g} (bound {:.3g})", m.difference, m.bound);
    text += "\n";
  }
  return text;
}

std::string print_summary(const std::vector<ProblemResult>& results) {
  const std::vector<std::string> names = satchel_names(results);
  std::string text = "Median ns per row; after each kernel its ratio to the best plain loop.\n";
  text += fmt::format("{:<48} {:>8} {:>8}", "", "roofline", "plain");
  for (const std::string& name : names) text += fmt::format(" {:>14}", name);
  text += fmt::format(" {:>12}\n", "interpreter");
  for (const ProblemResult& r : results) {
    const Measurement* roofline = best_of(r.measurements, Kind::kRoofline);
    const Measurement* plain = best_of(r.measurements, Kind::kPlain);
    const Measurement* interpreter = best_of(r.measurements, Kind::kInterpreter);
    text += fmt::format("{:<48} {:>8} {:>8}", short_name(r.problem), number(roofline ? roofline->median : 0),
                        number(plain ? plain->median : 0));
    for (const std::string& name : names) {
      const Measurement* m = find(r.measurements, name);
      text += fmt::format(" {:>8} {:>5}", number(m ? m->median : 0), number(m ? m->to_plain : 0));
    }
    text += fmt::format(" {:>12}\n", number(interpreter ? interpreter->median : 0));
  }
  return text + "\n" + print_twins(results) + print_slower(results);
}

Status write_json(const std::string& path, const char* program, const std::vector<ProblemResult>& results, bool cold,
                  const std::vector<std::pair<std::string, std::string>>& context) {
  std::ofstream file(path);
  benchmark::JSONReporter reporter;
  reporter.SetOutputStream(&file);
  reporter.SetErrorStream(&file);
  benchmark::BenchmarkReporter::Context::executable_name = program;
  for (const auto& [key, value] : context) benchmark::AddCustomContext(key, value);
  reporter.ReportContext(benchmark::BenchmarkReporter::Context());

  std::vector<benchmark::BenchmarkReporter::Run> runs;
  for (const ProblemResult& r : results) {
    for (const Measurement& m : r.measurements) {
      benchmark::BenchmarkReporter::Run run;
      run.run_name.function_name = to_line(r.problem) + "/" + m.name;
      run.family_index = static_cast<int64_t>(&r - results.data());
      run.per_family_instance_index = static_cast<int64_t>(&m - r.measurements.data());
      run.repetitions = static_cast<int64_t>(m.samples.size());
      run.repetition_index = 0;
      // Times of this format are those of one iteration: here, of one row, the median of all repetitions.
      run.iterations = m.rows_per_sample;
      run.time_unit = benchmark::kNanosecond;
      run.real_accumulated_time = m.median * 1e-9 * static_cast<double>(run.iterations);
      run.cpu_accumulated_time = run.real_accumulated_time;
      run.counters["ns_min"] = m.min;
      run.counters["ns_quartile1"] = m.quartile1;
      run.counters["ns_quartile3"] = m.quartile3;
      run.counters["table_bytes"] = static_cast<double>(table_bytes(r.problem));
      run.counters["to_plain"] = m.to_plain;
      run.counters["to_roofline"] = m.to_roofline;
      if (m.to_twin > 0) run.counters["to_asmjit"] = m.to_twin;
      if (m.to_peer > 0) {
        run.counters["to_peer"] = m.to_peer;
        run.counters["to_peer_quartile1"] = m.to_peer_quartile1;
        run.counters["to_peer_quartile3"] = m.to_peer_quartile3;
        if (has_goal(m)) {
          const Goal goal = goal_of(r.problem, m.name, m.numerics != Numerics::kReference, cold);
          run.counters["goal"] = goal.ratio;
          run.report_label = goal.name;
        }
      }
      if (m.kind == Kind::kPeer) run.counters["same_bits"] = m.same_bits ? 1 : 0;
      runs.push_back(std::move(run));
    }
  }
  reporter.ReportRuns(runs);
  reporter.Finalize();
  file.close();
  if (file) return {};
  Error e = {};
  e.struct_size = sizeof(Error);
  e.code = SATCHEL_IO_ERROR;
  fmt::format_to_n(e.message, sizeof(e.message) - 1, "cannot write {}", path);
  return Status(e);
}

}  // namespace satchel::bench
