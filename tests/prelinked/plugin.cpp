// Stands in for the LLVM back end on machines where LLVM does not run: kernels that were compiled elsewhere
// (satchel objects) and linked in, so that the tests run unchanged. scripts/test-cross builds it twice. The first time
// it knows no kernel, interprets every plan and writes down what it was asked for; the second time it has just that.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>

#include "codegen/backend.h"
#include "fallback/interpreter_backend.h"
#include "runtime/errors.h"

#define SATCHEL_PRELINKED(number, target, spec) \
  extern "C" int64_t satchel_kernel_##number(int64_t* args, const void* context);
#include "kernels.inc"
#undef SATCHEL_PRELINKED

namespace satchel {
namespace {

using Key = std::pair<std::string, std::string>;  // target, canonical spec

struct Prelinked {
  const char* target;
  const char* spec;
  KernelEntry entry;
};
constexpr Prelinked kPrelinked[] = {
#define SATCHEL_PRELINKED(number, target, spec) {target, spec, satchel_kernel_##number},
#include "kernels.inc"
#undef SATCHEL_PRELINKED
    {"", "", nullptr},  // there may be none
};

const std::map<Key, KernelEntry>& kernels() {
  static const std::map<Key, KernelEntry> table = [] {
    std::map<Key, KernelEntry> all;
    for (const Prelinked& kernel : kPrelinked) all.emplace(Key(kernel.target, kernel.spec), kernel.entry);
    return all;
  }();
  return table;
}

class PrelinkedBackend final : public Backend {
 public:
  [[nodiscard]] std::string_view name() const override { return "llvm"; }

  Result<std::unique_ptr<Executable>> compile(Plan plan, const Target& target) override {
    if (const char* file = std::getenv("SATCHEL_PRELINKED_RECORD")) return record(file, std::move(plan), target);
    const auto found = kernels().find({std::string(target.name), plan.title});
    if (found == kernels().end()) {
      return fail(StatusCode::kUnsupported, {}, "not among the {} kernels linked in: {}", kernels().size(), plan.title);
    }
    auto executable = std::make_unique<Executable>();
    executable->entry = found->second;
    executable->code_bytes = 1;  // how many is not known here
    return executable;
  }
  [[nodiscard]] Result<std::string> listing(const Plan&, const Target&) const override { return elsewhere(); }
  [[nodiscard]] Result<std::string> bytes(const Plan&, const Target&) const override { return elsewhere(); }

 private:
  static Status elsewhere() { return fail(StatusCode::kUnsupported, {}, "compiled elsewhere"); }

  Result<std::unique_ptr<Executable>> record(const char* path, Plan plan, const Target& target) {
    {
      const std::scoped_lock lock(mutex_);
      std::FILE* file = std::fopen(path, "a");  // short lines are appended whole, also by several processes
      if (file == nullptr) return fail(StatusCode::kIoError, {}, "cannot write {}", path);
      const std::string line = fmt::format("{}\t{}\n", target.name, plan.title);
      std::fputs(line.c_str(), file);
      std::fclose(file);
    }
    Result<std::unique_ptr<Executable>> interpreted = interpreter_.compile(std::move(plan), target);
    if (interpreted) (*interpreted)->code_bytes = 1;
    return interpreted;
  }

  std::mutex mutex_;
  InterpreterBackend interpreter_;
};

}  // namespace
}  // namespace satchel

extern "C" __attribute__((visibility("default"))) satchel::Backend* satchel_llvm_make_backend(
    const char* interface, const satchel::BackendOptions* /*options: nothing is compiled, so nothing is kept*/) {
  return std::strcmp(interface, SATCHEL_PLUGIN_INTERFACE) == 0 ? new satchel::PrelinkedBackend : nullptr;
}
