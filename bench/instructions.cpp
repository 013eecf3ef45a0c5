// satchel_bench_instructions: runs the kernels of a list of problems once each, for callgrind to count their
// instructions. scripts/check-instructions runs it and compares; by itself it only says how many rows there are.
//   satchel_bench_instructions TARGET PROBLEMS
// PROBLEMS is a file like instructions.txt: in each line a figure, which is not read here, and a problem.
#include <fmt/format.h>
#include <satchel/engine.h>
#include <valgrind/callgrind.h>

#include <fstream>
#include <string>

#include "problem.h"
#include "workload.h"

namespace satchel::bench {
namespace {

constexpr uint64_t kSeed = 1;

int complain(const std::string& what, const Status& status) {
  fmt::print(stderr, "satchel_bench_instructions: {}: {}\n", what, status.message());
  return 1;
}

// Counting is on during the second call alone, so that what a process does once is not in it. One dump of the counters
// for each problem, named by its line.
int count(Engine& engine, const std::string& target, const std::string& line, int number) {
  Result<Problem> problem = parse_problem(line);
  if (!problem) return complain(line, problem.status());
  Tables tables(kSeed, false);
  Result<Workload> workload = Workload::make(*problem, tables, kSeed);
  if (!workload) return complain(line, workload.status());
  Result<Kernel> kernel = engine.kernel(problem->spec);
  if (!kernel) return complain(line, kernel.status());
  if (kernel->info().target != target) {
    fmt::print(stderr, "satchel_bench_instructions: {}: asked for {}, got {}\n", line, target, kernel->info().target);
    return 1;
  }
  const EmbeddingBagArgs args = workload->satchel_args(0, workload->batch());
  if (Status s = kernel->run(args); !s) return complain(line, s);
  CALLGRIND_TOGGLE_COLLECT;
  const Status status = kernel->run(args);
  CALLGRIND_TOGGLE_COLLECT;
  if (!status) return complain(line, status);
  CALLGRIND_DUMP_STATS_AT(fmt::format("problem {}", number).c_str());
  fmt::print("{} {}\n", number, workload->batch() * workload->pooling());
  return 0;
}

int run(const std::string& target, const std::string& path) {
  EngineOptions options;
  options.target = target.c_str();
  Result<Engine> engine = Engine::create(options);
  if (!engine) return complain(target, engine.status());
  std::ifstream file(path);
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    const size_t problem = line.find("bits=");
    if (problem == std::string::npos) {
      fmt::print(stderr, "satchel_bench_instructions: {}: no problem in \"{}\"\n", path, line);
      return 1;
    }
    if (int failed = count(*engine, target, line.substr(problem), ++number); failed != 0) return failed;
  }
  if (number > 0) return 0;
  fmt::print(stderr, "satchel_bench_instructions: no problem in {}\n", path);
  return 1;
}

}  // namespace
}  // namespace satchel::bench

int main(int argc, char** argv) {
  if (argc != 3) {
    fmt::print(stderr, "usage: satchel_bench_instructions TARGET PROBLEMS\n");
    return 2;
  }
  return satchel::bench::run(argv[1], argv[2]);
}
