// satchel_bench_latency: compile latency, hit latency, call overhead, pre-warm throughput. See README.md.
#include "latency.h"

#include <fmt/format.h>
#include <satchel/satchel.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <utility>
#include <vector>

namespace satchel::bench {

std::vector<std::string> runnable_targets() {
  std::vector<std::string> targets;
  int32_t runnable = 0;
  for (int32_t number = 0; const char* name = satchel_target_name(number, &runnable); ++number) {
    // "avx512+vnni" makes the same code of these kernels as avx512 does; "+subnormals" another one, for 8 bits.
    if (runnable != 0 && !std::string_view(name).ends_with("+vnni")) targets.emplace_back(name);
  }
  return targets;
}

Engine make_engine(const std::string& target, int64_t max_kernels, const std::string& object_cache_dir) {
  EngineOptions options;
  options.target = target.c_str();
  options.max_kernels = max_kernels;
  options.object_cache_dir = object_cache_dir.c_str();
  Result<Engine> engine = Engine::create(options);
  if (!engine) {
    fmt::print(stderr, "satchel_bench_latency: no engine for {}: {}\n", target, engine.status().message());
    std::exit(1);
  }
  return *std::move(engine);
}

bool compiles_slowly(const std::string& target) {
  Result<Kernel> kernel = make_engine(target).kernel(make_spec(8, 16));
  return kernel && std::string(kernel->info().backend) == "llvm";
}

EmbeddingBagSpec make_spec(int bits, int64_t dim) {
  EmbeddingBagSpec spec;
  spec.bits = bits;
  spec.dim = dim;
  return spec;
}

}  // namespace satchel::bench

int main(int argc, char** argv) {
  using namespace satchel::bench;
  int32_t runnable = 0;
  for (int32_t number = 0; const char* name = satchel_target_name(number, &runnable); ++number) {
    if (runnable == 0) fmt::print("*** {} is NOT MEASURED: this machine cannot run it ***\n", name);
  }
  // What is shown is the median of five repetitions; arguments of the user's own win over these.
  std::vector<std::string> arguments = {argv[0], "--benchmark_repetitions=5",
                                        "--benchmark_report_aggregates_only=true"};
  arguments.insert(arguments.end(), argv + 1, argv + argc);
  std::vector<char*> pointers;
  for (std::string& a : arguments) pointers.push_back(a.data());
  int count = static_cast<int>(pointers.size());
  benchmark::Initialize(&count, pointers.data());
  if (benchmark::ReportUnrecognizedArguments(count, pointers.data())) return 2;
  benchmark::AddCustomContext("satchel", fmt::format("{} ({})", satchel_version(), satchel_commit()));
  register_compile_benchmarks();
  register_call_benchmarks();
  register_parallel_benchmarks();
  GoalReporter reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
  reporter.print_goals();
  benchmark::Shutdown();
  return 0;
}
