#include "jit/plugin_backend.h"

#include <dlfcn.h>

#include <shared_mutex>

#include "runtime/errors.h"
#include "runtime/plugin_places.h"

// Builds without a plug-in compile this file, too.
#if !defined(SATCHEL_PLUGIN_INTERFACE)
#define SATCHEL_PLUGIN_INTERFACE ""
#endif

namespace satchel {
namespace {

// Who calls into a plug-in holds the door. Leaked, for threads may come to it when everything else is gone.
std::shared_mutex& door() {
  static auto* const leaked = new std::shared_mutex;
  return *leaked;
}

// When the process ends, a plug-in's global objects (libLLVM has many) are destroyed, and a thread, such as an engine's
// worker, may be using them. Made after the first plug-in was loaded and so destroyed before its objects, this waits
// for who is inside and lets nobody in any more.
struct DoorCloser {
  ~DoorCloser() { door().lock(); }
};

}  // namespace

Result<PluginBackend::Visit> PluginBackend::enter() const {
  Result<Backend*> backend = loaded();
  if (!backend) return backend.status();
  Visit visit{*backend, std::shared_lock(door(), std::try_to_lock)};
  if (!visit.inside) return fail(StatusCode::kUnsupported, {}, "back end {}: the process is ending", name_);
  return visit;
}

Result<Backend*> PluginBackend::loaded() const {
  const std::scoped_lock lock(mutex_);
  if (backend_ != nullptr) return backend_.get();
  std::string reason;
  for (const std::string& place : plugin_places(file_)) {
    // Never closed: kernels and the libraries behind the back end may outlive every engine.
    void* library = dlopen(place.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
      reason = dlerror();
      continue;
    }
    static const DoorCloser closer;
    using Factory = Backend* (*)(const char*, const BackendOptions*);
    const auto factory = reinterpret_cast<Factory>(dlsym(library, factory_.c_str()));
    const BackendOptions options = {object_cache_dir_.c_str(), object_cache_bytes_};
    Backend* made = factory != nullptr ? factory(SATCHEL_PLUGIN_INTERFACE, &options) : nullptr;
    if (made == nullptr) {
      reason = fmt::format("{} is of another build of satchel", place);
      continue;
    }
    backend_.reset(made);
    return made;
  }
  return fail(StatusCode::kUnsupported, {.argument = "target"}, "back end {} cannot be loaded: {}", name_, reason);
}

Result<std::unique_ptr<Executable>> PluginBackend::compile(Plan plan, const Target& target) {
  Result<Visit> visit = enter();
  if (!visit) return visit.status();
  return visit->backend->compile(std::move(plan), target);
}

Result<std::string> PluginBackend::listing(const Plan& plan, const Target& target) const {
  Result<Visit> visit = enter();
  if (!visit) return visit.status();
  return visit->backend->listing(plan, target);
}

Result<std::string> PluginBackend::bytes(const Plan& plan, const Target& target) const {
  Result<Visit> visit = enter();
  if (!visit) return visit.status();
  return visit->backend->bytes(plan, target);
}

Result<std::string> PluginBackend::ir(const Plan& plan, const Target& target) const {
  Result<Visit> visit = enter();
  if (!visit) return visit.status();
  return visit->backend->ir(plan, target);
}

}  // namespace satchel
