#include "tests/support/targets.h"

#include <cctype>
#include <utility>

#include "tests/support/environment.h"
#include "tests/support/tally.h"

namespace satchel::test {

const std::vector<Target>& all_targets() {
  static const std::vector<Target> targets = [] {
    std::vector<Target> list;
    int32_t runnable = 0;
    for (int32_t i = 0; const char* name = satchel_target_name(i, &runnable); ++i)
      list.push_back({name, runnable != 0});
    return list;
  }();
  return targets;
}

std::vector<std::string> target_names() {
  std::vector<std::string> names;
  for (const Target& target : all_targets()) names.push_back(target.name);
  return names;
}

bool is_runnable(const std::string& name) {
  for (const Target& target : all_targets()) {
    if (target.name == name) return target.runnable;
  }
  return false;
}

std::string test_name(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  for (char& c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  }
  return name;
}

bool generates_code(const std::string& name) { return name != "interpreter"; }

TargetEngine::TargetEngine(std::string name, EngineOptions options) : name_(std::move(name)) {
  options.target = name_.c_str();
  Result<Engine> engine = Engine::create(options);
  if (!engine) {
    ADD_FAILURE() << "no engine for target " << name_ << ": " << engine.status().message();
    return;
  }
  engine_ = std::make_unique<Engine>(*std::move(engine));
}

TargetEngine::~TargetEngine() {
  if (engine_ == nullptr) return;
  if (const Result<EngineStats> stats = engine_->stats()) tally_kernels(name_, stats->compiles, stats->compile_ns);
}

Kernel TargetEngine::kernel(const EmbeddingBagSpec& spec, std::string* why) {
  if (engine_ == nullptr) {
    *why = "no engine";
    return {};
  }
  Result<Kernel> kernel = engine_->kernel(spec);
  if (!kernel) {
    *why = std::string("no kernel: ") + kernel.status().message();
    return {};
  }
  const KernelInfo info = kernel->info();
  if (info.target == nullptr || info.backend == nullptr || info.reason == nullptr || info.spec == nullptr) {
    *why = "satchel_kernel_get_info leaves out a name";
    return {};
  }
  const bool has_code = info.code_bytes > 0;
  if (info.target != name_ || has_code != generates_code(name_)) {
    *why = "target " + name_ + " was forced, but " + info.backend + "/" + info.target + " would run (" +
           std::to_string(info.code_bytes) + " code bytes, reason: " + info.reason + ")";
    return {};
  }
  return *std::move(kernel);
}

std::vector<TargetEngine> runnable_engines() {
  std::vector<TargetEngine> engines;
  for (const Target& target : all_targets()) {
    if (target.runnable) {
      engines.emplace_back(target.name);
    } else {
      announce_not_tested(target.name.c_str(), "this machine cannot run it");
    }
  }
  return engines;
}

void EveryTarget::SetUp() {
  if (!is_runnable(GetParam())) {
    announce_not_tested(GetParam().c_str(), "this machine cannot run it");
    GTEST_SKIP() << "target " << GetParam() << " cannot run on this machine: NOT TESTED";
  }
  engine_ = std::make_unique<TargetEngine>(GetParam());
}

}  // namespace satchel::test
