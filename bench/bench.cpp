// satchel_bench: kernel speed. See README.md in this folder.
#include <fmt/format.h>
#include <satchel/satchel.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "competitors.h"
#include "goals.h"
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

Status nobody(const std::string& only) {
  Error e = {};
  e.struct_size = sizeof(Error);
  e.code = SATCHEL_INVALID_ARGUMENT;
  fmt::format_to_n(e.message, sizeof(e.message) - 1, "nobody to measure, --only=\"{}\" leaves none", only);
  return Status(e);
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
  if (o.matrix == "peer") problems = peer_matrix(large);
  for (const std::string& line : o.lines) {
    Result<Problem> p = parse_problem(line);
    if (!p) return p.status();
    problems.push_back(*p);
  }
  std::erase_if(problems, [&](const Problem& p) { return !matches(p, o.filter); });
  if (o.sample > 0) problems = sample(std::move(problems), o.sample, o.seed);
  return problems;
}

// The output of one problem: compared always, timed unless asked not to.
class Runner {
 public:
  Runner(const Options& options, Engines& engines)
      : options_(options), engines_(engines), tables_(options.seed, options.huge_pages) {}

  Status run(const Problem& problem) {
    ProblemResult result = {problem, {}};
    if (Status s = run(engines_, options_.seed, result); !s) return s;
    if (!options_.check_only) results_.push_back(std::move(result));
    return {};
  }

  // Every problem of which some kernel was slower than the peer, `times` more: with another number of bags, other rows
  // and indices, and kernels compiled anew, which lie elsewhere.
  Status run_again(int64_t times) {
    slower_ = slower_than_peer(results_);
    for (int64_t time = 0; time < times; ++time) {
      Result<Engines> engines = Engines::create();
      if (!engines) return engines.status();
      for (Slower& slower : slower_) {
        ProblemResult result = {slower.problem, {}};
        result.problem.batch = std::max<int64_t>(1, slower.problem.batch * (3 + time) / 4);
        if (Status s = run(*engines, options_.seed + 1 + static_cast<uint64_t>(time), result); !s) return s;
        for (Slower::Kernel& kernel : slower.kernels) {
          if (const Measurement* m = find(result.measurements, kernel.name)) kernel.again.push_back(m->to_peer);
        }
      }
    }
    return {};
  }

  [[nodiscard]] const std::vector<ProblemResult>& results() const { return results_; }
  [[nodiscard]] const std::vector<Slower>& slower() const { return slower_; }

  // What was compared, and what could not be.
  void print_checks() const {
    for (const auto& [who, count] : missing_) fmt::print("*** NOT MEASURED in {} problems: {} ***\n", count, who);
    int64_t others = 0;
    for (const auto& [name, count] : other_bits_) {
      others += count;
      fmt::print("{} outputs of {} have other bits, all within its error bound\n", count, name);
    }
    fmt::print("{} of {} outputs equal bit for bit\n", outputs_ - others, outputs_);
  }

 private:
  Status run(Engines& engines, uint64_t seed, ProblemResult& result) {
    Result<Workload> workload = Workload::make(result.problem, tables_, seed);
    if (!workload) return workload.status();
    std::vector<Missing> missing;
    Result<std::vector<Competitor>> competitors = competitors_for(*workload, engines, options_.only, missing);
    if (!competitors) return competitors.status();
    if (competitors->empty()) return nobody(options_.only);
    for (const Missing& m : missing) ++missing_[fmt::format("{}: {}", m.name, m.reason)];
    if (Status s = check_outputs(*workload, *competitors, engines); !s) return s;
    for (const Competitor& c : *competitors) {
      if (!has_result(c.kind)) continue;
      ++outputs_;
      if (!c.same_bits) ++other_bits_[c.name];
    }
    if (options_.check_only) return {};
    Result<std::vector<Measurement>> measurements = measure(*workload, *competitors, options_.measure);
    if (!measurements) return measurements.status();
    result.measurements = *std::move(measurements);
    return {};
  }

  const Options& options_;
  Engines& engines_;
  Tables tables_;
  std::vector<ProblemResult> results_;
  std::vector<Slower> slower_;
  std::map<std::string, int64_t> missing_, other_bits_;
  int64_t outputs_ = 0;
};

using Context = std::vector<std::pair<std::string, std::string>>;

Context describe(const Options& o, int cpu) {
  Context context = {
      {"satchel", fmt::format("{} ({})", satchel_version(), satchel_commit())},
      {"pinned_to", std::to_string(cpu)},
      {"huge_pages", o.huge_pages ? "asked for" : "no"},
      {"inputs", o.measure.cold ? "cold" : "hot"},
      {"seed", std::to_string(o.seed)},
  };
  for (const PlainLoops* loops : plain_loops()) context.emplace_back(loops->compiler, loops->version);
#if defined(SATCHEL_BENCH_FBGEMM)
  context.emplace_back(kPeer, fmt::format("chooses {}", fbgemm_instruction_set()));
#endif
  return context;
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
  const Context context = describe(o, cpu);
  for (const auto& [key, value] : context) fmt::print("{}: {}\n", key, value);
  fmt::print("\n");

  Runner runner(o, *engines);
  const bool show_progress = (o.brief || o.check_only) && isatty(STDERR_FILENO) != 0;
  const auto start = std::chrono::steady_clock::now();
  size_t done = 0;
  for (const Problem& problem : *problems) {
    if (Status s = runner.run(problem); !s) {
      fmt::print(stderr, "satchel_bench: {}\n", to_line(problem));
      return complain(s);
    }
    ++done;
    if (show_progress) fmt::print(stderr, "\r{} of {} problems", done, problems->size());
    if (!o.brief && !o.check_only) fmt::print("{}\n", print_problem(runner.results().back()));
    std::fflush(stdout);
  }
  if (show_progress) fmt::print(stderr, "\n");
  if (!o.check_only) {
    fmt::print("{}", print_summary(runner.results()));
    fmt::print("{}", print_relations(runner.results(), o.huge_pages));
    fmt::print("{}", print_goals(runner.results(), o.measure.cold, o.brief));
    if (Status s = runner.run_again(o.again); !s) return complain(s);
    fmt::print("{}", print_again(runner.slower(), o.again));
  }
  runner.print_checks();
  fmt::print("{} problem{} in {:.0f} s\n", done, done == 1 ? "" : "s",
             std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  if (o.json.empty()) return 0;
  if (Status s = write_json(o.json, "satchel_bench", runner.results(), o.measure.cold, context); !s) return complain(s);
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
