// How long a kernel takes to find again, and what a call costs beside its rows.
#include <fmt/format.h>

#include <cstdlib>
#include <memory>
#include <utility>
#include <vector>

#include "latency.h"
#include "machine.h"

namespace satchel::bench {
namespace {

// Each thread on a processor of its own, until the benchmark is over.
class Pinned {
 public:
  explicit Pinned(int thread) : cpus_(allowed_cpus()) { (void)pin_thread(cpus_[thread % cpus_.size()]); }
  Pinned(const Pinned&) = delete;
  Pinned& operator=(const Pinned&) = delete;
  ~Pinned() { allow_cpus(cpus_); }

 private:
  std::vector<int> cpus_;
};

// Runs the loop of `state` and reports its time for one operation on this thread. In batches, because the loop's
// own start is a barrier: a clock read before it would count the wait for the other threads.
template <class Operation>
void time_operations(benchmark::State& state, Operation&& operation) {
  constexpr int64_t kBatch = 8192;
  double seconds = 0;
  int64_t count = 0;
  while (state.KeepRunningBatch(kBatch)) {
    const double start = thread_seconds();
    for (int64_t i = 0; i < kBatch; ++i) operation();
    seconds += thread_seconds() - start;
    count += kBatch;
  }
  state.counters[kNsCounter] =
      benchmark::Counter(seconds * 1e9 / static_cast<double>(count), benchmark::Counter::kAvgThreads);
}

// What each thread asks for.
enum class Keys : int32_t {
  kSame,       // all threads for one kernel, whose reference count they share
  kDifferent,  // each thread for one of its own
  kMany,       // each thread for 64 in turn, all the same
};

// Looking up and letting go, as a caller does that keeps no handles. The engine outlives all threads and runs.
void hit(benchmark::State& state, Engine& engine, Keys keys) {
  const Pinned pinned(state.thread_index());
  std::vector<EmbeddingBagSpec> specs;
  const int count = keys == Keys::kMany ? 64 : 1;
  for (int i = 0; i < count; ++i) {
    specs.push_back(make_spec(8, 16 * (1 + i) + (keys == Keys::kDifferent ? 16 * state.thread_index() : 0)));
    if (!engine.kernel(specs.back()).ok()) {
      state.SkipWithError("no kernel");
      return;
    }
  }
  size_t next = 0;
  time_operations(state, [&] {
    Result<Kernel> kernel = engine.kernel(specs[next]);
    benchmark::DoNotOptimize(kernel->get());
    next = next + 1 < specs.size() ? next + 1 : 0;
  });
}

// A batch of `bags` bags of `length` rows, all in the nearest cache.
void call(benchmark::State& state, const std::string& target, const EmbeddingBagSpec& spec, int64_t bags,
          int64_t length) {
  const Pinned pinned(0);
  Engine engine = make_engine(target);
  Result<Kernel> kernel = engine.kernel(spec);
  if (!kernel || kernel->info().target != target) {
    state.SkipWithError(kernel ? kernel->info().reason : kernel.status().message());
    return;
  }
  std::vector<uint8_t> table(static_cast<size_t>(16 * row_bytes(spec)));
  std::vector<int64_t> indices(static_cast<size_t>(bags * length) + 1);
  for (size_t i = 0; i < indices.size(); ++i) indices[i] = static_cast<int64_t>(i * 7 % 16);
  std::vector<int64_t> offsets(static_cast<size_t>(bags) + 1);
  for (int64_t bag = 0; bag <= bags; ++bag) offsets[bag] = bag * length;
  std::vector<float> output(static_cast<size_t>((bags + 1) * spec.dim));
  EmbeddingBagArgs args;
  args.table = table.data();
  args.row_count = 16;
  args.indices = indices.data();
  args.index_count = bags * length;
  args.offsets = offsets.data();
  args.bag_count = bags;
  args.output = output.data();

  if (Status s = kernel->run(args); !s) {
    state.SkipWithError(s.message());
    return;
  }
  time_operations(state, [&] {
    Status status = kernel->run(args);
    benchmark::DoNotOptimize(status);
    benchmark::ClobberMemory();
  });
}

void register_hit(const char* name, Keys keys, std::shared_ptr<Engine> engine) {
  for (int threads : {1, 2}) {
    benchmark::RegisterBenchmark(fmt::format("hit/{}", name).c_str(),
                                 [=](benchmark::State& state) { hit(state, *engine, keys); })
        ->Threads(threads)
        ->UseRealTime()
        ->MinTime(0.1);
  }
}

void register_call(const std::string& target, const std::string& name, const EmbeddingBagSpec& spec, int64_t bags,
                   int64_t length) {
  benchmark::RegisterBenchmark(fmt::format("call/{}/{}", target, name).c_str(), [=](benchmark::State& state) {
    call(state, target, spec, bags, length);
  })->MinTime(0.05);
}

}  // namespace

void register_call_benchmarks() {
  const auto engine = std::make_shared<Engine>(make_engine("auto"));
  register_hit("same_key", Keys::kSame, engine);
  register_hit("different_keys", Keys::kDifferent, engine);
  register_hit("64_keys", Keys::kMany, engine);
  for (const std::string& target : runnable_targets()) {
    register_call(target, "empty", make_spec(8, 128), 0, 0);
    for (int bits : {8, 4, 2}) {
      for (int64_t dim : {16, 128}) {
        for (int64_t length : {0, 1, 10}) {
          register_call(target, fmt::format("one_bag/bits:{}/dim:{}/length:{}", bits, dim, length),
                        make_spec(bits, dim), 1, length);
        }
      }
    }
  }
}

}  // namespace satchel::bench
