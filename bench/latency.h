// satchel_bench_latency: what an engine costs apart from the rows. Google Benchmark runs and times everything here.
#pragma once

#include <benchmark/benchmark.h>
#include <satchel/engine.h>

#include <cstdint>
#include <string>
#include <vector>

namespace satchel::bench {

// Instruction sets of this machine, best first; the interpreter is the last.
std::vector<std::string> runnable_targets();
// A private engine on `target` ("auto" for the best). Ends the process with a message where it cannot be had.
Engine make_engine(const std::string& target, int64_t max_kernels = 0, const std::string& object_cache_dir = "");
// Whether a target's kernels are made by LLVM, which takes milliseconds and has an object cache.
bool compiles_slowly(const std::string& target);
EmbeddingBagSpec make_spec(int bits, int64_t dim);

// Spec -> callable kernel, misses only, compiled and from the object cache, and pre-warming.
void register_compile_benchmarks();
// Hits, and calls through a held handle.
void register_call_benchmarks();
// Calls that are cut, on two threads, and what it costs to find that one is too small.
void register_parallel_benchmarks();

// Prints the medians of the repetitions like Google Benchmark's own console reporter, and remembers them for
// print_goals().
class GoalReporter : public benchmark::ConsoleReporter {
 public:
  GoalReporter() : ConsoleReporter(OO_Tabular) {}
  void ReportRuns(const std::vector<Run>& runs) override;
  // The goals, what was measured, and whether it meets them; only those whose benchmarks were run.
  void print_goals() const;

 private:
  struct Median {
    std::string name;  // without Google Benchmark's suffixes
    double ns;
    double speedup;  // 0 where there is none
  };
  [[nodiscard]] const Median* find(const std::string& name) const;
  std::vector<Median> medians_;
};

// Set by every benchmark here: nanoseconds of one operation. Of the thread's own time where it is short: Google
// Benchmark's time is the wall's, shared with whoever else runs, and divided by the number of threads. Of the wall's
// where each operation is timed alone and the median speaks.
inline constexpr char kNsCounter[] = "ns";

}  // namespace satchel::bench
