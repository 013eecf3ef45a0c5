// satchel_bench: kernel speed. See README.md in this folder.
#include <fmt/format.h>
#include <satchel/satchel.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include "competitors.h"
#include "machine.h"
#include "measure.h"
#include "options.h"
#include "problem.h"
#include "report.h"
#include "workload.h"

namespace satchel::bench {
namespace {

int complain(const Status& status) {
  fmt::print(stderr, "satchel_bench: {}\n", status.message());
  return 1;
}

Result<std::vector<Problem>> choose_problems(const Options& o) {
  std::vector<Problem> problems;
  const int64_t large = std::min(o.large_bytes, available_memory() / 2);
  if (large < o.large_bytes) {
    fmt::print(stderr, "satchel_bench: only {} of memory are free, tables go up to {}\n",
               print_size(available_memory()), print_size(large));
  }
  if (o.matrix == "short") problems = short_matrix(large);
  if (o.matrix == "full") problems = full_matrix(large);
  for (const std::string& line : o.lines) {
    Result<Problem> p = parse_problem(line);
    if (!p) return p.status();
    problems.push_back(*p);
  }
  std::erase_if(problems, [&](const Problem& p) { return !matches(p, o.filter); });
  return problems;
}

int run(const Options& o) {
  Result<std::vector<Problem>> problems = choose_problems(o);
  if (!problems) return complain(problems.status());
  if (o.list) {
    for (const Problem& p : *problems) fmt::print("{}\n", to_line(p));
    return 0;
  }
  if (problems->empty()) {
    fmt::print(stderr, "satchel_bench: no problem left to run\n");
    return 1;
  }

  const std::vector<int> cpus = allowed_cpus();
  const int cpu = o.cpu >= 0 ? o.cpu : cpus.back();
  if (!pin_thread(cpu)) {
    fmt::print(stderr, "satchel_bench: cannot stay on processor {}\n", cpu);
    return 1;
  }
  Result<Engines> engines = Engines::create();
  if (!engines) return complain(engines.status());
  for (const std::string& target : engines->missing()) {
    fmt::print("*** {} is NOT MEASURED: this machine cannot run it ***\n", target);
  }
  std::vector<std::pair<std::string, std::string>> context = {
      {"satchel", fmt::format("{} ({})", satchel_version(), satchel_commit())},
      {"pinned_to", std::to_string(cpu)},
      {"huge_pages", o.huge_pages ? "asked for" : "no"},
      {"seed", std::to_string(o.seed)},
  };
  for (const PlainLoops* loops : plain_loops()) context.emplace_back(loops->compiler, loops->version);
  for (const auto& [key, value] : context) fmt::print("{}: {}\n", key, value);
  fmt::print("\n");

  Tables tables(o.seed, o.huge_pages);
  std::vector<ProblemResult> results;
  const bool show_progress = o.brief && isatty(STDERR_FILENO) != 0;
  const auto start = std::chrono::steady_clock::now();
  for (const Problem& problem : *problems) {
    Result<Workload> workload = Workload::make(problem, tables, o.seed);
    if (!workload) return complain(workload.status());
    Result<std::vector<Competitor>> competitors = competitors_for(*workload, *engines, o.only);
    if (!competitors) return complain(competitors.status());
    if (competitors->empty()) {
      fmt::print(stderr, "satchel_bench: nobody to measure, --only=\"{}\" leaves none\n", o.only);
      return 1;
    }
    if (Status s = check_outputs(*workload, *competitors, *engines); !s) {
      fmt::print(stderr, "satchel_bench: {}\n", to_line(problem));
      return complain(s);
    }
    Result<std::vector<Measurement>> measurements = measure(*workload, *competitors, o.measure);
    if (!measurements) return complain(measurements.status());
    results.push_back({problem, *std::move(measurements)});
    if (o.brief) {
      if (show_progress) fmt::print(stderr, "\r{} of {} problems", results.size(), problems->size());
    } else {
      fmt::print("{}\n", print_problem(results.back()));
    }
    std::fflush(stdout);
  }
  if (show_progress) fmt::print(stderr, "\n");
  fmt::print("{}", print_summary(results));
  fmt::print("{} problem{} in {:.0f} s, all outputs equal bit for bit\n", results.size(),
             results.size() == 1 ? "" : "s",
             std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  if (o.json.empty()) return 0;
  if (Status s = write_json(o.json, "satchel_bench", results, context); !s) return complain(s);
  return 0;
}

}  // namespace
}  // namespace satchel::bench

int main(int argc, char** argv) {
  satchel::Result<satchel::bench::Options> options = satchel::bench::parse_options(argc, argv);
  if (!options) {
    fmt::print(stderr, "satchel_bench: {} (try --help)\n", options.status().message());
    return 2;
  }
  if (options->help) {
    fmt::print("{}", satchel::bench::kUsage);
    return 0;
  }
  return satchel::bench::run(*options);
}
