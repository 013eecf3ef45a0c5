// What cutting a call costs where it is not cut, and what it brings where it is.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <string>
#include <vector>

#include "latency.h"
#include "machine.h"

namespace satchel::bench {
namespace {

// A table in the second-level cache, and bags over it.
struct Problem {
  Problem(const EmbeddingBagSpec& spec, int64_t bags, int64_t length) {
    const int64_t row_count = std::max<int64_t>(16, (int64_t{1} << 20) / row_bytes(spec));
    table.assign(static_cast<size_t>(row_count * row_bytes(spec)), 0x31);
    indices.resize(static_cast<size_t>(bags * length));
    uint64_t random = 1;
    for (int64_t& index : indices) {
      random = random * 6364136223846793005u + 1442695040888963407u;
      index = static_cast<int64_t>((random >> 33) % static_cast<uint64_t>(row_count));
    }
    for (int64_t bag = 0; bag < bags; ++bag) offsets.push_back(bag * length);
    output.resize(static_cast<size_t>(bags * spec.dim));
    args.table = table.data();
    args.row_count = row_count;
    args.indices = indices.data();
    args.index_count = bags * length;
    args.offsets = offsets.data();
    args.bag_count = bags;
    args.output = output.data();
  }
  std::vector<uint8_t> table;
  std::vector<int64_t> indices, offsets;
  std::vector<float> output;
  EmbeddingBagArgs args;
};

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

// run_parallel and run of a call of one bag with one row, in turn: their difference, which is what the question "is it
// small?" costs.
void small_call(benchmark::State& state) {
  Result<Kernel> kernel = Engine::default_engine().kernel(make_spec(8, 128));
  if (!kernel) return state.SkipWithError(kernel.status().message());
  const Problem problem(make_spec(8, 128), 1, 1);
  constexpr int kBatch = 4096;
  const auto time = [&](auto&& call) {
    const double start = thread_seconds();
    for (int i = 0; i < kBatch; ++i) {
      Status status = call();
      benchmark::DoNotOptimize(status);
      benchmark::ClobberMemory();
    }
    return (thread_seconds() - start) * 1e9 / kBatch;
  };
  std::vector<double> plain, extra;
  for ([[maybe_unused]] auto _ : state) {
    plain.push_back(time([&] { return kernel->run(problem.args); }));
    extra.push_back(time([&] { return kernel->run_parallel(problem.args); }) - plain.back());
  }
  state.counters["run_ns"] = median(plain);
  state.counters[kNsCounter] = median(extra);
}

// One thread and two, in turn, on the wall's clock. Whoever else uses the processors takes from both, and more from
// two: the best of all rounds is what the machine can do, the median what it did.
void two_threads(benchmark::State& state, const EmbeddingBagSpec& spec, int64_t bags, int64_t length) {
  Result<Kernel> kernel = Engine::default_engine().kernel(spec);
  if (!kernel) return state.SkipWithError(kernel.status().message());
  const Problem problem(spec, bags, length);
  ParallelOptions options;
  options.threads = 2;
  const auto time = [&](auto&& call) {
    const auto start = std::chrono::steady_clock::now();
    const Status status = call();
    const double ns = std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count();
    if (!status) state.SkipWithError(status.message());
    return ns;
  };
  std::vector<double> ratios;
  double one = std::numeric_limits<double>::max();
  double two = one;
  for ([[maybe_unused]] auto _ : state) {
    const double a = time([&] { return kernel->run(problem.args); });
    const double b = time([&] { return kernel->run_parallel(problem.args, options); });
    ratios.push_back(a / b);
    one = std::min(one, a);
    two = std::min(two, b);
  }
  state.counters["one_ns"] = one;
  state.counters["speedup"] = one / two;
  state.counters["median_speedup"] = median(ratios);
  state.counters[kNsCounter] = two;
}

}  // namespace

void register_parallel_benchmarks() {
  benchmark::RegisterBenchmark("split/small_call_beside_run", small_call)->Iterations(200);
  for (const int bits : {8, 4}) {
    for (const int64_t bags : {64, 128, 512, 4096}) {
      benchmark::RegisterBenchmark(fmt::format("split/bits:{}/dim:128/length:50/bags:{}", bits, bags).c_str(),
                                   [=](benchmark::State& state) { two_threads(state, make_spec(bits, 128), bags, 50); })
          ->Iterations(std::max<int64_t>(50, 200'000 / bags));
    }
  }
}

}  // namespace satchel::bench
