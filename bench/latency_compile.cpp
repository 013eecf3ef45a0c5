// How long a kernel takes from spec to callable, and how many a pre-warm makes in a second.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

#include "latency.h"

namespace satchel::bench {
namespace {

constexpr int64_t kIterations = 1024;
constexpr int64_t kKeysPerEngine = 256;  // fewer than an engine keeps: no eviction is timed
constexpr int64_t kWarmUp = 32;
// By LLVM a kernel takes milliseconds, not microseconds.
constexpr int64_t kSlowIterations = 200;

// Every output stride is a key of its own, and a kernel that differs from the others in one constant.
EmbeddingBagSpec fresh(EmbeddingBagSpec spec, int64_t number) {
  spec.output_stride = spec.dim + 1 + number;
  return spec;
}

double quantile(std::vector<double> v, double q) {
  const auto at = v.begin() + static_cast<int64_t>(q * static_cast<double>(v.size() - 1));
  std::nth_element(v.begin(), at, v.end());
  return *at;
}

// Each request is timed alone: the median is what a caller waits for, and one page fault does not shift it.
// `keep` kernels at most stay in the engine; 0: it is replaced, untimed, before it would have to evict.
void compile(benchmark::State& state, const std::string& target, const EmbeddingBagSpec& spec, int64_t keep) {
  std::optional<Engine> engine = make_engine(target, keep);
  int64_t number = 0;
  for (; number < kWarmUp; ++number) (void)engine->kernel(fresh(spec, number)).ok();

  std::vector<double> samples;
  for (auto _ : state) {
    if (keep == 0 && number % kKeysPerEngine == 0) {
      engine.reset();
      engine = make_engine(target, keep);
      for (int64_t i = 1; i <= kWarmUp; ++i) (void)engine->kernel(fresh(spec, number + kKeysPerEngine + i)).ok();
    }
    const EmbeddingBagSpec key = fresh(spec, number++);
    const auto start = std::chrono::steady_clock::now();
    Result<Kernel> kernel = engine->kernel(key);
    const double ns = std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count();
    if (!kernel || kernel->info().target != target) {
      state.SkipWithError(kernel ? kernel->info().reason : kernel.status().message());
      return;
    }
    state.counters["bytes"] = static_cast<double>(kernel->info().code_bytes);
    state.SetIterationTime(ns * 1e-9);
    samples.push_back(ns);
  }
  Result<EngineStats> stats = engine->stats();
  if (!stats || stats->hits != 0) {
    state.SkipWithError("a request that should have been compiled was a hit");
    return;
  }
  state.counters[kNsCounter] = quantile(samples, 0.5);
  state.counters["p10"] = quantile(samples, 0.1);
  state.counters["p90"] = quantile(samples, 0.9);
  state.counters["p99"] = quantile(samples, 0.99);
}

// Kernels that an earlier engine has compiled and put into an object cache: file, validation, link, ready to call.
void reload(benchmark::State& state, const std::string& target, const EmbeddingBagSpec& spec) {
  std::string folder = (std::filesystem::temp_directory_path() / "satchel-bench-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) {
    state.SkipWithError("no temporary folder");
    return;
  }
  {
    Engine first = make_engine(target, 0, folder);
    for (int64_t i = 0; i < kKeysPerEngine; ++i) (void)first.kernel(fresh(spec, i)).ok();
  }
  std::unique_ptr<Engine> engine;
  std::vector<double> samples;
  int64_t loads = 0;
  int64_t number = kKeysPerEngine;
  for (auto _ : state) {
    if (number == kKeysPerEngine) {
      engine.reset();
      engine = std::make_unique<Engine>(make_engine(target, 0, folder));
      for (number = 0; number < kWarmUp; ++number) (void)engine->kernel(fresh(spec, number)).ok();
      loads = kWarmUp;
    }
    const EmbeddingBagSpec key = fresh(spec, number++);
    const auto start = std::chrono::steady_clock::now();
    Result<Kernel> kernel = engine->kernel(key);
    const double ns = std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count();
    ++loads;
    if (!kernel || engine->stats()->object_cache_loads != loads) {
      state.SkipWithError(kernel ? "a kernel was not loaded" : kernel.status().message());
      break;
    }
    state.SetIterationTime(ns * 1e-9);
    samples.push_back(ns);
  }
  std::filesystem::remove_all(folder);
  if (samples.empty()) return;
  state.counters[kNsCounter] = quantile(samples, 0.5);
  state.counters["p10"] = quantile(samples, 0.1);
  state.counters["p90"] = quantile(samples, 0.9);
  state.counters["p99"] = quantile(samples, 0.99);
}

// In the background mode: how long a caller waits for an answer, and (counter "switched") until the code runs. Nothing
// else is asked for meanwhile.
void background(benchmark::State& state, const std::string& target, const EmbeddingBagSpec& spec) {
  EngineOptions options;
  options.target = target.c_str();
  options.compile = 1;
  Result<Engine> engine = Engine::create(options);
  if (!engine) {
    state.SkipWithError(engine.status().message());
    return;
  }
  std::vector<double> answered;
  std::vector<double> switched;
  int64_t number = 0;
  const auto ask = [&] {
    const auto start = std::chrono::steady_clock::now();
    Result<Kernel> kernel = engine->kernel(fresh(spec, number++));
    answered.push_back(std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count());
    const bool settled = engine->wait().ok();
    switched.push_back(std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count());
    return kernel && settled && kernel->info().target == target;
  };
  while (number < kWarmUp) (void)ask();
  answered.clear();
  switched.clear();
  for (auto _ : state) {
    if (!ask()) {
      state.SkipWithError("a kernel was not switched over");
      return;
    }
    state.SetIterationTime(answered.back() * 1e-9);
  }
  state.counters[kNsCounter] = quantile(answered, 0.5);
  state.counters["p99"] = quantile(answered, 0.99);
  state.counters["switched"] = quantile(switched, 0.5);
}

void prewarm(benchmark::State& state, int threads) {
  std::vector<EmbeddingBagSpec> specs;
  for (int bits : {8, 4, 2}) {
    for (int64_t dim = 8; dim <= 1024; dim += 8) specs.push_back(make_spec(bits, dim));
  }
  for (auto _ : state) {
    Engine engine = make_engine("auto");
    const auto start = std::chrono::steady_clock::now();
    Result<PrewarmReport> report = engine.prewarm(specs, threads);
    const double s = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (!report || report->compiled != static_cast<int64_t>(specs.size())) {
      state.SkipWithError("a spec was not compiled");
      return;
    }
    state.SetIterationTime(s);
    state.counters[kNsCounter] = s * 1e9 / static_cast<double>(specs.size());
  }
  state.SetItemsProcessed(state.iterations() * static_cast<int64_t>(specs.size()));
}

void register_compile(const std::string& target, const std::string& suffix, const EmbeddingBagSpec& spec, int64_t keep,
                      int64_t iterations) {
  benchmark::RegisterBenchmark(fmt::format("compile/{}/{}", target, suffix).c_str(),
                               [=](benchmark::State& state) { compile(state, target, spec, keep); })
      ->UseManualTime()
      ->Iterations(iterations)
      ->Unit(benchmark::kMicrosecond);
}

void register_slow_compile(const std::string& target) {
  for (int bits : {8, 4, 2}) {
    for (int64_t dim : {128, 1024}) {
      const EmbeddingBagSpec spec = make_spec(bits, dim);
      const std::string suffix = fmt::format("bits:{}/dim:{}", bits, dim);
      register_compile(target, suffix, spec, 0, kSlowIterations);
      benchmark::RegisterBenchmark(fmt::format("reload/{}/{}", target, suffix).c_str(),
                                   [=](benchmark::State& state) { reload(state, target, spec); })
          ->UseManualTime()
          ->Iterations(kSlowIterations)
          ->Unit(benchmark::kMicrosecond);
    }
  }
}

}  // namespace

void register_compile_benchmarks() {
  for (const std::string& target : runnable_targets()) {
    if (compiles_slowly(target)) {
      register_slow_compile(target);
      continue;
    }
    for (int bits : {8, 4, 2}) {
      for (int64_t dim : {16, 64, 100, 128, 256, 512, 1024, 2048, 4096}) {
        register_compile(target, fmt::format("bits:{}/dim:{}", bits, dim), make_spec(bits, dim), 0, kIterations);
      }
      EmbeddingBagSpec full = make_spec(bits, 128);
      full.weighted = full.pruned = true;
      full.pooling = Pooling::kMean;
      register_compile(target, fmt::format("bits:{}/dim:128/weighted/pruned/mean", bits), full, 0, kIterations);
      // The steady state of an engine that is too small: every miss also drops a kernel.
      register_compile(target, fmt::format("bits:{}/dim:128/evicting", bits), make_spec(bits, 128), 16, kIterations);
    }
  }
  for (const std::string& target : runnable_targets()) {
    if (target == "interpreter") continue;  // nothing to compile
    for (int64_t dim : {16, 128, 1024}) {
      benchmark::RegisterBenchmark(fmt::format("background/{}/bits:8/dim:{}", target, dim).c_str(),
                                   [=](benchmark::State& state) { background(state, target, make_spec(8, dim)); })
          ->UseManualTime()
          ->Iterations(kIterations)
          ->Unit(benchmark::kMicrosecond);
    }
  }
  for (int threads : {1, 2}) {
    benchmark::RegisterBenchmark(fmt::format("prewarm/workers:{}", threads).c_str(),
                                 [=](benchmark::State& state) { prewarm(state, threads); })
        ->UseManualTime()
        ->Iterations(8)
        ->Unit(benchmark::kMillisecond);
  }
}

}  // namespace satchel::bench
