// Engine: the front door. Spec in, counted kernel handle out.
//
// A hit is one lock-free look-up. A miss compiles outside the lock, once for a key however many threads ask, and
// publishes inside. A compilation that fails is never cached: the caller gets the interpreter, the reason is kept, and
// the next request tries again. In the background mode a miss is answered with a kernel on the interpreter, which a
// worker switches over to code.
#pragma once

#include <sys/types.h>

#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

#include "codegen/backend.h"
#include "jit/engine_options.h"
#include "jit/kernel.h"
#include "jit/kernel_cache.h"
#include "jit/spec_key.h"

namespace satchel {

class Dumper;

// All back ends of this build, by the name that kTargets uses.
using BackendSet = std::map<std::string_view, std::unique_ptr<Backend>, std::less<>>;
BackendSet make_backends(const BackendOptions& options = {});

}  // namespace satchel

// The C interface's opaque engine. It outlives satchel_engine_destroy for as long as handles to its kernels exist.
struct satchel_engine {
 public:
  enum class Origin : uint8_t { kHit, kCompiled, kFallback, kPending };
  // Whether a kernel may still be pending when it is handed out; matters in the background mode only.
  enum class Patience : uint8_t { kNone, kUntilCompiled };
  struct Answer {
    const satchel_kernel* kernel = nullptr;  // counted
    Origin origin = Origin::kHit;
  };

  // Fails for a target that is unknown or that this machine cannot run.
  static satchel::Result<satchel_engine*> create(const satchel::ResolvedOptions& options);
  static satchel::Result<satchel_engine*> create(const satchel::ResolvedOptions& options, satchel::BackendSet backends);
  // The process-wide engine, made with the environment's options at its first use; never destroyed.
  static const satchel::Result<satchel_engine*>& default_engine();
  void destroy();

  // The cached kernel for a spec as it is written, or null: then kernel() finds out. Specs as callers write them are
  // mostly canonical already, so this looks before anything is checked; only valid canonical specs are in the table.
  const satchel_kernel* find(const satchel::EmbeddingBagSpec& spec) {
    if (!satchel::packs_exactly(spec)) return nullptr;
    return cache_.find(satchel::pack(spec));
  }
  satchel::Result<Answer> kernel(const satchel::EmbeddingBagSpec& spec, Patience patience = Patience::kNone);
  // Until no kernel is pending, or `timeout_ms` have passed (-1: no limit). How many are still pending.
  int64_t wait(int64_t timeout_ms);
  [[nodiscard]] satchel_engine_stats stats();

  // Called when the last handle of a kernel that has left the cache is released.
  void reclaim(satchel::KernelNode* node);

 private:
  struct Flight;
  struct Landing;

  satchel_engine(const satchel::ResolvedOptions& options, satchel::BackendSet backends,
                 std::vector<const satchel::Target*> targets);
  ~satchel_engine();

  satchel::Result<Answer> compile_or_wait(const satchel::EmbeddingBagSpec& canonical, const satchel::SpecKey& key);
  // On the best target that works; notes why better ones did not. `takes_over`: of code, only what may take over under
  // running calls works.
  satchel::Result<std::unique_ptr<satchel::CompiledKernel>> compile(const satchel::EmbeddingBagSpec& canonical,
                                                                    bool takes_over = false);
  satchel::Result<std::unique_ptr<satchel::CompiledKernel>> compile_for(const satchel::EmbeddingBagSpec& canonical,
                                                                        const satchel::Target& target);
  satchel::Result<Answer> interpreter_answer(const satchel::EmbeddingBagSpec& canonical, const std::string& reason);
  void land(Flight& flight);  // under the mutex
  void release_self();
  void note_failure(std::string_view reason) noexcept;
  void note_object_cache(const satchel::ObjectCacheUse& use) noexcept;
  void count(const satchel::CompiledKernel& made) noexcept;  // under the mutex
  void set_last_failure(std::string_view reason) noexcept;   // under the mutex

  // ---- the background mode: engine_background.cpp
  static constexpr const char* kStopped = "the engine was destroyed before this kernel was compiled";
  satchel::Result<Answer> answer_meanwhile(const satchel::EmbeddingBagSpec& canonical, const satchel::SpecKey& key,
                                           Patience patience);
  bool enqueue(const std::shared_ptr<Flight>& flight);  // under the mutex
  void work();
  void fly(Flight& flight) noexcept;
  void keep_interpreting(Flight& flight, std::string_view reason) noexcept;
  // Compiles what `answer` is waiting for on this thread, or waits for who is at it.
  void settle(const satchel::SpecKey& key, Answer& answer);
  // Ends the worker; what it has not begun stays with the interpreter.
  void stop();
  [[nodiscard]] int64_t pending() const { return background_ ? static_cast<int64_t>(flights_.size()) : 0; }

  const satchel::ResolvedOptions options_;
  const std::vector<const satchel::Target*> targets_;  // preferred first, interpreter last
  const bool background_;                              // chosen, and there is something to compile
  satchel::BackendSet backends_;
  std::unique_ptr<satchel::Dumper> dumper_;
  std::atomic<int64_t> owners_{1};  // the engine's user, and every kernel that is alive

  std::mutex mutex_;
  std::condition_variable landed_;
  satchel::KernelCache cache_;
  std::unordered_map<satchel::SpecKey, std::shared_ptr<Flight>, satchel::SpecKeyHash> flights_;
  std::condition_variable queued_;
  std::deque<std::shared_ptr<Flight>> queue_;  // flights that nobody has taken yet
  std::thread worker_;
  pid_t worker_process_ = 0;  // the process that has it
  bool stopping_ = false;
  int64_t switched_ = 0;
  int64_t misses_ = 0;
  int64_t compiles_ = 0;
  int64_t failures_ = 0;
  int64_t compile_ns_ = 0;
  int64_t object_cache_loads_ = 0;
  int64_t object_cache_stores_ = 0;
  int64_t object_cache_rejected_ = 0;
  std::array<char, sizeof(satchel_engine_stats::last_failure)> last_failure_{};
};
