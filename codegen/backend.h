// Backend: what makes a plan callable. One operation in, one emission out; a back end knows nothing of bags.
//
// Implemented by codegen/x86 and fallback; jit/engine keeps an ordered list of them.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "codegen/plan.h"
#include "codegen/targets.h"
#include "satchel/status.h"

namespace satchel {

// What an engine tells a back end that is made for it. Plain data: it crosses into shared objects.
struct BackendOptions {
  const char* object_cache_dir = "";  // "": none. Copied by whoever keeps it
  int64_t object_cache_bytes = 0;     // of its files, at most
};

// What a back end's object cache did for a kernel.
struct ObjectCacheUse {
  bool loaded = false;    // the code came from there: nothing was compiled
  bool stored = false;    // the code was put there
  bool rejected = false;  // something was there that must not be used
  std::string failure;    // why it was rejected, or could not be stored; "" if all is well
};

// A plan made callable, and whatever keeps it so. Immutable; calls may run on any number of threads.
class Executable {
 public:
  Executable() = default;
  Executable(const Executable&) = delete;
  Executable& operator=(const Executable&) = delete;
  virtual ~Executable() = default;

  KernelEntry entry = nullptr;
  // Second argument of entry; null: entry takes no notice of that argument. Only such code may take over from another
  // executable under a kernel that is being called: entry alone is replaced, in one step, and from then on gets its
  // predecessor's context, which stays alive with the kernel (KernelCache::replace).
  const void* context = nullptr;
  int64_t code_bytes = 0;  // of machine code, constants included; 0 if there is none
  ObjectCacheUse object_cache;
};

class Backend {
 public:
  Backend() = default;
  Backend(const Backend&) = delete;
  Backend& operator=(const Backend&) = delete;
  virtual ~Backend() = default;

  [[nodiscard]] virtual std::string_view name() const = 0;

  // Makes `plan`, built for `target.machine` and verified, callable. Thread-safe.
  virtual Result<std::unique_ptr<Executable>> compile(Plan plan, const Target& target) = 0;

  // The code that compile() would produce, for people and for objdump. The target need not be this machine's.
  [[nodiscard]] virtual Result<std::string> listing(const Plan& plan, const Target& target) const = 0;
  [[nodiscard]] virtual Result<std::string> bytes(const Plan& plan, const Target& target) const = 0;
  // What lies between plan and code, for a back end that has such a thing.
  [[nodiscard]] virtual Result<std::string> ir(const Plan& plan, const Target& target) const;
};

}  // namespace satchel
