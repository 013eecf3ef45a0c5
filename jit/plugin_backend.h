// A back end that lives in a shared object of its own and is loaded when a kernel first asks for it. Until then it
// costs nothing; where it cannot be loaded, every request fails with the reason and the engine goes on to its next
// target.
#pragma once

#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>

#include "codegen/backend.h"

namespace satchel {

class PluginBackend final : public Backend {
 public:
  // `file` lies beside this library (or in ../lib of this program); `factory` is the C function in it that takes the
  // hash of the headers we were made from and a BackendOptions* and returns a new Backend, or null if it was made from
  // others.
  PluginBackend(std::string_view name, std::string file, std::string factory, const BackendOptions& options)
      : name_(name),
        file_(std::move(file)),
        factory_(std::move(factory)),
        object_cache_dir_(options.object_cache_dir),
        object_cache_bytes_(options.object_cache_bytes) {}

  [[nodiscard]] std::string_view name() const override { return name_; }
  Result<std::unique_ptr<Executable>> compile(Plan plan, const Target& target) override;
  [[nodiscard]] Result<std::string> listing(const Plan& plan, const Target& target) const override;
  [[nodiscard]] Result<std::string> bytes(const Plan& plan, const Target& target) const override;
  [[nodiscard]] Result<std::string> ir(const Plan& plan, const Target& target) const override;

 private:
  // A call into the shared object. Refused when the process is ending, which waits for those under way.
  struct Visit {
    Backend* backend = nullptr;
    std::shared_lock<std::shared_mutex> inside;
  };
  Result<Visit> enter() const;
  Result<Backend*> loaded() const;

  const std::string_view name_;
  const std::string file_;
  const std::string factory_;
  const std::string object_cache_dir_;
  const int64_t object_cache_bytes_;
  mutable std::mutex mutex_;
  mutable std::unique_ptr<Backend> backend_;  // its code stays mapped for the life of the process
};

}  // namespace satchel
