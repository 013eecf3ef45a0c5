#include "jit/engine.h"

#include <chrono>
#include <cstring>

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "fallback/interpreter_backend.h"
#include "jit/dump.h"
#include "jit/flight.h"
#include "jit/plugin_backend.h"
#include "runtime/errors.h"
#if defined(SATCHEL_WITH_ASMJIT)
#include "codegen/x86/x86_backend.h"
#endif

namespace satchel {

BackendSet make_backends([[maybe_unused]] const BackendOptions& options) {
  BackendSet set;
#if defined(SATCHEL_WITH_ASMJIT)
  set.emplace("x86", std::make_unique<x86::X86Backend>());
#endif
#if defined(SATCHEL_WITH_LLVM)
  set.emplace("llvm",
              std::make_unique<PluginBackend>("llvm", "libsatchel-llvm.so", "satchel_llvm_make_backend", options));
#endif
  set.emplace("interpreter", std::make_unique<InterpreterBackend>());
  return set;
}

namespace {

// The targets an engine tries, in order: those of the best target's back end, then the interpreter, which serves when
// code cannot be had at all. (Another back end would hardly fare better, and loading it is a surprise.) A forced target
// stands alone before the interpreter.
Result<std::vector<const Target*>> choose_targets(const ResolvedOptions& options) {
  const std::string& wanted = options.target;
  std::vector<const Target*> chosen;
  if (wanted == "auto") {
    for (const Target& t : kTargets) {
      if (!t.automatic || !runnable(t, cpu_features())) continue;
      if (chosen.empty() || t.backend == chosen.front()->backend || &t == &kInterpreterTarget) chosen.push_back(&t);
    }
    return chosen;
  }
  const Target* target = find_target(wanted);
  if (target == nullptr) {
    std::string names = "auto";
    for (const Target& t : kTargets) names += fmt::format(", {}", t.name);
    return fail(StatusCode::kInvalidArgument, {.argument = options.target_source}, "{} '{}' is not one of {}",
                options.target_source, wanted.substr(0, 40), names);
  }
  if (!runnable(*target, cpu_features())) {
    return fail(StatusCode::kUnsupported, {.argument = options.target_source}, "{} {}: this machine lacks it",
                options.target_source, target->name);
  }
  chosen.push_back(target);
  if (target != &kInterpreterTarget) chosen.push_back(&kInterpreterTarget);
  return chosen;
}

int64_t now_ns() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

}  // namespace
}  // namespace satchel

using namespace satchel;

Result<satchel_engine*> satchel_engine::create(const ResolvedOptions& options) {
  return create(options, make_backends({options.object_cache_dir.c_str(), options.object_cache_bytes}));
}

Result<satchel_engine*> satchel_engine::create(const ResolvedOptions& options, BackendSet backends) {
  Result<std::vector<const Target*>> targets = choose_targets(options);
  if (!targets) return targets.status();
  return new satchel_engine(options, std::move(backends), *std::move(targets));
}

const Result<satchel_engine*>& satchel_engine::default_engine() {
  // The engine stays when the process ends or the library is unloaded; its worker must not.
  struct Default {
    const Result<satchel_engine*> engine = []() -> Result<satchel_engine*> {
      Result<ResolvedOptions> options = options_from_environment();
      if (!options) return options.status();
      return create(*options);
    }();
    ~Default() {
      if (engine) (*engine)->stop();
    }
  };
  static const Default made;
  return made.engine;
}

satchel_engine::satchel_engine(const ResolvedOptions& options, BackendSet backends, std::vector<const Target*> targets)
    : options_(options),
      targets_(std::move(targets)),
      background_(options.compile_in_background && targets_.front() != &kInterpreterTarget),
      backends_(std::move(backends)),
      cache_(options.max_kernels, options.max_code_bytes, [this](KernelNode* node) { reclaim(node); }) {
  if (!options.dump_dir.empty()) dumper_ = std::make_unique<Dumper>(options.dump_dir);
}

satchel_engine::~satchel_engine() = default;

void satchel_engine::destroy() {
  stop();
  DeadKernels dead;
  {
    const std::scoped_lock lock(mutex_);
    cache_.clear();
    dead = cache_.take_dead();
  }
  owners_.fetch_sub(dead.count());
  dead.clear();
  release_self();
}

void satchel_engine::release_self() {
  if (owners_.fetch_sub(1) == 1) delete this;
}

void satchel_engine::reclaim(KernelNode* node) {
  {
    std::unique_ptr<const CompiledKernel> kernel;
    const std::scoped_lock lock(mutex_);
    kernel = cache_.recycle(node);
  }
  release_self();
}

Result<satchel_engine::Answer> satchel_engine::kernel(const EmbeddingBagSpec& spec, Patience patience) {
  if (Status status = validate_spec(spec); !status) return status;
  const EmbeddingBagSpec canonical = canonicalise(spec);
  const SpecKey key = pack(canonical);
  Result<Answer> answer = Answer{find(canonical), Origin::kHit};
  if (answer->kernel == nullptr) {
    answer = background_ ? answer_meanwhile(canonical, key, patience) : compile_or_wait(canonical, key);
  }
  const bool was_pending = answer && (answer->origin == Origin::kPending || answer->kernel->node->now().pending);
  if (was_pending && patience == Patience::kUntilCompiled) settle(key, *answer);
  return answer;
}

void satchel_engine::land(Flight& flight) {
  flight.landed = true;
  if (const auto found = flights_.find(flight.key); found != flights_.end() && found->second.get() == &flight) {
    flights_.erase(found);
  }
  landed_.notify_all();
}

Result<satchel_engine::Answer> satchel_engine::compile_or_wait(const EmbeddingBagSpec& canonical, const SpecKey& key) {
  std::shared_ptr<Flight> flight;
  bool counted = false;
  for (;;) {
    std::unique_lock lock(mutex_);
    if (const satchel_kernel* hit = cache_.find(key, !counted)) {  // published since we looked
      return Answer{hit, Origin::kHit};
    }
    if (!counted) ++misses_;
    counted = true;
    const auto found = flights_.find(key);
    if (found == flights_.end()) {
      flight = std::make_shared<Flight>();
      flight->key = key;
      flights_.emplace(key, flight);
      break;  // ours to compile
    }
    flight = found->second;
    if (options_.interpret_when_busy) {
      lock.unlock();
      return interpreter_answer(canonical, "another thread is compiling this kernel");
    }
    landed_.wait(lock, [&] { return flight->landed; });
    if (!flight->published) {
      const std::string reason = flight->failure.empty() ? "compilation was abandoned" : flight->failure;
      lock.unlock();
      return interpreter_answer(canonical, reason);
    }
    // Published, but it may have been dropped again before we got here: look again.
  }

  DeadKernels dead;  // destroyed last, without the mutex
  Landing landing{*this, *flight};

  Result<std::unique_ptr<CompiledKernel>> made = compile(canonical);
  if (!made) {
    landing.failure = made.status().message();
    return made.status();
  }
  const bool first_choice = (*made)->target == targets_.front();
  const std::scoped_lock lock(mutex_);
  if (!first_choice) {
    landing.failure = (*made)->reason;
    const Answer answer{cache_.insert_unlisted(*std::move(made)), Origin::kFallback};
    owners_.fetch_add(1);
    return answer;
  }
  count(**made);
  Answer answer{nullptr, Origin::kCompiled};
  if (cache_.can_hold((*made)->code_bytes())) {
    answer.kernel = cache_.insert(key, *std::move(made));
  } else {
    answer.kernel = cache_.insert_unlisted(*std::move(made));
  }
  owners_.fetch_add(1);
  landing.published = true;
  dead = cache_.take_dead();
  owners_.fetch_sub(dead.count());
  return answer;
}

Result<std::unique_ptr<CompiledKernel>> satchel_engine::compile(const EmbeddingBagSpec& canonical, bool takes_over) {
  std::string reasons;
  for (const Target* target : targets_) {
    Result<std::unique_ptr<CompiledKernel>> kernel = compile_for(canonical, *target);
    const bool unfit =
        kernel && takes_over && target != &kInterpreterTarget && (*kernel)->executable->context != nullptr;
    if (kernel && !unfit) {
      (*kernel)->reason = reasons;
      if (!reasons.empty()) note_failure(reasons);
      note_object_cache((*kernel)->executable->object_cache);
      if (dumper_) {
        if (Status status = dumper_->write(**kernel, *backends_.find(target->backend)->second); !status) {
          const std::scoped_lock lock(mutex_);
          set_last_failure(status.message());
        }
      }
      return kernel;
    }
    if (!reasons.empty()) reasons += "; ";
    reasons +=
        fmt::format("{}: {}", target->name,
                    unfit ? "code with a context cannot take over from the interpreter" : kernel.status().message());
  }
  note_failure(reasons);
  return fail(StatusCode::kInternal, {}, "no back end could serve {}: {}", print_spec(canonical), reasons);
}

// Plan, verify, emit, publish.
Result<std::unique_ptr<CompiledKernel>> satchel_engine::compile_for(const EmbeddingBagSpec& canonical,
                                                                    const Target& target) {
  const int64_t begin = now_ns();
  Plan plan = embedding_bag::build_plan(canonical, target.machine);
  if (Status status = verify(plan); !status) return status;
  auto kernel = std::make_unique<CompiledKernel>();
  kernel->spec = canonical;
  kernel->spec_text = plan.title;
  kernel->target = &target;
  Result<std::unique_ptr<Executable>> executable =
      backends_.find(target.backend)->second->compile(std::move(plan), target);
  if (!executable) return executable.status();
  kernel->executable = *std::move(executable);
  kernel->compile_ns = now_ns() - begin;
  return kernel;
}

Result<satchel_engine::Answer> satchel_engine::interpreter_answer(const EmbeddingBagSpec& canonical,
                                                                  const std::string& reason) {
  Result<std::unique_ptr<CompiledKernel>> kernel = compile_for(canonical, kInterpreterTarget);
  if (!kernel) return kernel.status();
  (*kernel)->reason = reason;
  const std::scoped_lock lock(mutex_);
  const Answer answer{cache_.insert_unlisted(*std::move(kernel)), Origin::kFallback};
  owners_.fetch_add(1);
  return answer;
}

void satchel_engine::note_failure(std::string_view reason) noexcept {
  const std::scoped_lock lock(mutex_);
  ++failures_;
  set_last_failure(reason);
}

void satchel_engine::set_last_failure(std::string_view reason) noexcept {
  const size_t length = reason.copy(last_failure_.data(), last_failure_.size() - 1);
  last_failure_[length] = '\0';
}

void satchel_engine::count(const CompiledKernel& made) noexcept {
  if (made.executable->object_cache.loaded) return;  // counted by note_object_cache
  ++compiles_;
  compile_ns_ += made.compile_ns;
}

void satchel_engine::note_object_cache(const ObjectCacheUse& use) noexcept {
  const std::scoped_lock lock(mutex_);
  object_cache_loads_ += use.loaded ? 1 : 0;
  object_cache_stores_ += use.stored ? 1 : 0;
  object_cache_rejected_ += use.rejected ? 1 : 0;
  if (!use.failure.empty()) set_last_failure(use.failure);
}

satchel_engine_stats satchel_engine::stats() {
  satchel_engine_stats s = SATCHEL_ENGINE_STATS_INIT;
  const std::scoped_lock lock(mutex_);
  s.hits = cache_.hits();
  s.misses = misses_;
  s.compiles = compiles_;
  s.failures = failures_;
  s.evictions = cache_.evictions();
  s.kernels = cache_.kernels();
  s.code_bytes = cache_.code_bytes();
  s.compile_ns = compile_ns_;
  s.pending = pending();
  s.switched = switched_;
  s.object_cache_loads = object_cache_loads_;
  s.object_cache_stores = object_cache_stores_;
  s.object_cache_rejected = object_cache_rejected_;
  std::memcpy(s.last_failure, last_failure_.data(), sizeof(s.last_failure));
  return s;
}
