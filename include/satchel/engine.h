// Engine and Kernel: the C interface as C++ values. Header-only over satchel.h, so the C ABI is the only one.
//
// Get a kernel once, keep it, call it often:
//   auto kernel = satchel::Engine::default_engine().kernel(spec);   // Result<Kernel>
//   satchel::Status status = kernel->run(args);
#pragma once

#include <satchel/satchel.h>
#include <satchel/spec.h>
#include <satchel/status.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace satchel {

// See satchel_embedding_bag_args for shapes and ownership.
struct EmbeddingBagArgs : satchel_embedding_bag_args {
  EmbeddingBagArgs() : satchel_embedding_bag_args(SATCHEL_EMBEDDING_BAG_ARGS_INIT) {}
};

struct EngineOptions : satchel_engine_options {
  EngineOptions() : satchel_engine_options(SATCHEL_ENGINE_OPTIONS_INIT) {}
};

struct EngineStats : satchel_engine_stats {
  EngineStats() : satchel_engine_stats(SATCHEL_ENGINE_STATS_INIT) {}
};

struct KernelInfo : satchel_kernel_info {
  KernelInfo() : satchel_kernel_info(SATCHEL_KERNEL_INFO_INIT) {}
};

// Threads, executor and grain of Kernel::run_parallel; see satchel_parallel_options.
struct ParallelOptions : satchel_parallel_options {
  ParallelOptions() : satchel_parallel_options(SATCHEL_PARALLEL_OPTIONS_INIT) {}
};

namespace detail {
// Calls a C function that takes a trailing error pointer and turns what it says into a Status.
template <class Function>
Status call(Function&& function) {
  Error error;
  error.struct_size = sizeof(Error);
  return function(&error) == SATCHEL_OK ? Status() : Status(error);
}
// Calls a C function that fills a text buffer, twice if need be.
template <class Function>
Result<std::string> text(Function&& function) {
  std::string out(512, '\0');
  for (;;) {
    size_t length = 0;
    const size_t capacity = out.size() + 1;  // data()[size()] is the string's own zero
    if (Status s = call([&](Error* e) { return function(out.data(), capacity, &length, e); }); !s) return s;
    const bool fits = length < capacity;
    out.resize(length);
    if (fits) return out;
  }
}
}  // namespace detail

// The kernel for exactly one spec. A counted reference: cheap to move, an atomic increment to copy. Thread-safe.
class Kernel {
 public:
  Kernel() = default;
  explicit Kernel(const satchel_kernel* owned) : kernel_(owned) {}
  Kernel(const Kernel& o) : kernel_(o.kernel_ ? satchel_kernel_retain(o.kernel_) : nullptr) {}
  Kernel(Kernel&& o) noexcept : kernel_(std::exchange(o.kernel_, nullptr)) {}
  Kernel& operator=(Kernel o) noexcept {
    std::swap(kernel_, o.kernel_);
    return *this;
  }
  ~Kernel() {
    if (kernel_) satchel_kernel_release(kernel_);
  }

  [[nodiscard]] Status run(const EmbeddingBagArgs& args) const {
    // The error struct is written on failure only, so the good path pays for neither it nor a Status.
    Error error;
    error.struct_size = sizeof(Error);
    if (satchel_kernel_run(kernel_, &args, &error) == SATCHEL_OK) return {};
    return Status(error);
  }
  // The same bits on several threads, those of satchel's pool or of options.parallel_for. See
  // satchel_kernel_run_parallel.
  [[nodiscard]] Status run_parallel(const EmbeddingBagArgs& args, const ParallelOptions& options = {}) const {
    Error error;
    error.struct_size = sizeof(Error);
    if (satchel_kernel_run_parallel(kernel_, &args, &options, &error) == SATCHEL_OK) return {};
    return Status(error);
  }
  // On the threads of `parallel_for`, which is called as parallel_for(tasks, task), calls task(i) for every i in
  // [0, tasks) and returns when all of them have; it must not throw.
  //   kernel.run_parallel(args, [](int64_t tasks, auto task) { tbb::parallel_for(int64_t{0}, tasks, task); });
  template <class ParallelFor>
  requires std::is_invocable_v<ParallelFor&, int64_t, void (*)(int64_t)>
  [[nodiscard]] Status run_parallel(const EmbeddingBagArgs& args, ParallelFor&& parallel_for,
                                    ParallelOptions options = {}) const {
    using Callable = std::remove_reference_t<ParallelFor>;
    options.executor = const_cast<void*>(static_cast<const void*>(std::addressof(parallel_for)));
    options.parallel_for = [](void* executor, int64_t tasks, satchel_task task, void* context) noexcept {
      (*static_cast<Callable*>(executor))(tasks, [=](int64_t number) { task(context, number); });
    };
    return run_parallel(args, options);
  }
  [[nodiscard]] KernelInfo info() const {
    KernelInfo info;
    (void)satchel_kernel_get_info(kernel_, &info, nullptr);
    return info;
  }
  explicit operator bool() const { return kernel_ != nullptr; }
  [[nodiscard]] const satchel_kernel* get() const { return kernel_; }

 private:
  const satchel_kernel* kernel_ = nullptr;
};

struct PrewarmReport : satchel_prewarm_report {
  PrewarmReport() : satchel_prewarm_report{} { struct_size = sizeof(satchel_prewarm_report); }
};
// number, spec line, SATCHEL_PREWARM_*, error (null unless rejected). Must not throw.
using PrewarmProgress = std::function<void(int64_t, const char*, int32_t, const Error*)>;

// Compiles and caches kernels. Thread-safe. Movable; the default engine is never destroyed.
class Engine {
 public:
  static Engine& default_engine() {
    static Engine engine;  // null pointer: the C interface's name for the default engine
    return engine;
  }
  static Result<Engine> create(const EngineOptions& options = {}) {
    Engine e;
    if (Status s = detail::call([&](Error* err) { return satchel_engine_create(&options, &e.engine_, err); }); !s)
      return s;
    return e;
  }
  Engine(Engine&& o) noexcept : engine_(std::exchange(o.engine_, nullptr)) {}
  Engine& operator=(Engine&& o) noexcept {
    std::swap(engine_, o.engine_);
    return *this;
  }
  ~Engine() {
    if (engine_) satchel_engine_destroy(engine_);
  }

  Result<Kernel> kernel(const EmbeddingBagSpec& spec) {
    const satchel_embedding_bag_spec c = to_c(spec);
    const satchel_kernel* k = nullptr;
    Error error;
    error.struct_size = sizeof(Error);
    if (satchel_engine_kernel(engine_, &c, &k, &error) != SATCHEL_OK) return Status(error);
    return Kernel(k);
  }

  Result<PrewarmReport> prewarm(std::span<const EmbeddingBagSpec> specs, int threads = 0,
                                PrewarmProgress progress = nullptr) {
    std::vector<satchel_embedding_bag_spec> c;
    c.reserve(specs.size());
    for (const EmbeddingBagSpec& s : specs) c.push_back(to_c(s));
    PrewarmReport report;
    Status s = detail::call([&](Error* e) {
      return satchel_engine_prewarm(engine_, c.data(), static_cast<int64_t>(c.size()), threads,
                                    progress ? &forward : nullptr, &progress, &report, e);
    });
    if (!s) return s;
    return report;
  }
  Result<PrewarmReport> prewarm_file(const std::string& path, int threads = 0, PrewarmProgress progress = nullptr) {
    PrewarmReport report;
    Status s = detail::call([&](Error* e) {
      return satchel_engine_prewarm_file(engine_, path.c_str(), threads, progress ? &forward : nullptr, &progress,
                                         &report, e);
    });
    if (!s) return s;
    return report;
  }

  // Waits until no kernel is pending or `timeout_ms` milliseconds have passed (-1: as long as it takes); how many are
  // still pending. See satchel_engine_wait.
  Result<int64_t> wait(int64_t timeout_ms = -1) {
    int64_t pending = 0;
    if (Status s = detail::call([&](Error* e) { return satchel_engine_wait(engine_, timeout_ms, &pending, e); }); !s)
      return s;
    return pending;
  }

  Result<EngineStats> stats() {
    EngineStats stats;
    if (Status s = detail::call([&](Error* e) { return satchel_engine_get_stats(engine_, &stats, e); }); !s) return s;
    return stats;
  }

 private:
  Engine() = default;
  static void forward(void* user, int64_t number, const char* spec, int32_t outcome, const Error* error) {
    (*static_cast<PrewarmProgress*>(user))(number, spec, outcome, error);
  }
  satchel_engine* engine_ = nullptr;
};

inline Status validate(const EmbeddingBagSpec& spec) {
  const satchel_embedding_bag_spec c = to_c(spec);
  return detail::call([&](Error* e) { return satchel_spec_validate(&c, e); });
}
inline Result<EmbeddingBagSpec> parse_spec(const std::string& text) {
  satchel_embedding_bag_spec c = SATCHEL_EMBEDDING_BAG_SPEC_INIT;
  if (Status s = detail::call([&](Error* e) { return satchel_spec_parse(text.c_str(), &c, e); }); !s) return s;
  return from_c(c);
}
inline Result<std::string> to_string(const EmbeddingBagSpec& spec) {
  const satchel_embedding_bag_spec c = to_c(spec);
  return detail::text([&](char* text, size_t capacity, size_t* length, Error* e) {
    return satchel_spec_print(&c, text, capacity, length, e);
  });
}
// Bytes of one packed row, 0 if the spec is not valid.
inline int64_t row_bytes(const EmbeddingBagSpec& spec) {
  const satchel_embedding_bag_spec c = to_c(spec);
  return satchel_spec_row_bytes(&c);
}

enum class DumpKind : int32_t {
  kPlan = SATCHEL_DUMP_PLAN,
  kListing = SATCHEL_DUMP_LISTING,
  kBytes = SATCHEL_DUMP_BYTES,
  kIr = SATCHEL_DUMP_IR,
};
inline Result<std::string> dump(const EmbeddingBagSpec& spec, const std::string& target, DumpKind kind) {
  const satchel_embedding_bag_spec c = to_c(spec);
  return detail::text([&](char* text, size_t capacity, size_t* length, Error* e) {
    return satchel_dump(&c, target.c_str(), static_cast<int32_t>(kind), text, capacity, length, e);
  });
}

}  // namespace satchel
