#include "tools/conformance/engine_executor.h"

#include <utility>

#include "tools/conformance/status.h"

namespace satchel::conformance {
namespace {

class EngineExecutor final : public Executor {
 public:
  EngineExecutor(std::string target, Engine engine) : target_(std::move(target)), engine_(std::move(engine)) {}

  [[nodiscard]] std::string name() const override { return target_; }

  Status embedding_bag(const EmbeddingBagSpec& spec, const EmbeddingBagArgs& args) override {
    Result<Kernel> kernel = engine_.kernel(spec);
    if (!kernel) return kernel.status();
    const KernelInfo info = kernel->info();
    if (info.target == nullptr || target_ != info.target)
      return fail(StatusCode::kInternal, "asked for target {} and got {}: {}", target_,
                  info.target != nullptr ? info.target : "none", info.reason != nullptr ? info.reason : "");
    return kernel->run(args);
  }

  Status prepack(const satchel_prepack_options& options, const void* weight, int64_t row_count, int64_t dim,
                 void* packed) override {
    return detail::call([&](Error* e) { return satchel_prepack(&options, weight, row_count, dim, packed, e); });
  }

  Status unpack(int32_t bits, const void* packed, int64_t row_count, int64_t dim, float* weight) override {
    return detail::call([&](Error* e) { return satchel_unpack(bits, packed, row_count, dim, weight, 0, e); });
  }

  [[nodiscard]] EngineStats stats() override {
    const Result<EngineStats> stats = engine_.stats();
    return stats ? *stats : EngineStats();
  }

 private:
  std::string target_;
  Engine engine_;
};

}  // namespace

Result<std::unique_ptr<Executor>> make_engine_executor(const std::string& target) {
  EngineOptions options;
  options.target = target.c_str();
  Result<Engine> engine = Engine::create(options);
  if (!engine) return engine.status();
  return std::unique_ptr<Executor>(std::make_unique<EngineExecutor>(target, std::move(*engine)));
}

}  // namespace satchel::conformance
