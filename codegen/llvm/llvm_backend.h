// The LLVM back end: plans -> objects, linked by ORC. Built as a shared object of its own, which the engine loads when
// a kernel first asks for it (jit/plugin_backend): libLLVM is large, and most processes never need it.
#pragma once

#include <map>
#include <memory>
#include <mutex>

#include "codegen/backend.h"
#include "codegen/llvm/object_cache.h"

namespace llvm {
class MemoryBuffer;
namespace orc {
class LLJIT;
}  // namespace orc
}  // namespace llvm

namespace satchel::llvm_backend {

class LlvmBackend final : public Backend {
 public:
  explicit LlvmBackend(const BackendOptions& options);
  ~LlvmBackend() override;

  [[nodiscard]] std::string_view name() const override { return "llvm"; }
  Result<std::unique_ptr<Executable>> compile(Plan plan, const Target& target) override;
  [[nodiscard]] Result<std::string> listing(const Plan& plan, const Target& target) const override;
  [[nodiscard]] Result<std::string> ir(const Plan& plan, const Target& target) const override;
  // The relocatable object that compile() links.
  [[nodiscard]] Result<std::string> bytes(const Plan& plan, const Target& target) const override;

 private:
  // Links an object, which is to define kEntryName.
  Result<std::unique_ptr<Executable>> link(std::unique_ptr<llvm::MemoryBuffer> object, const Target& target);
  // A kernel from the object cache; null where it has none, or none that can be used, which `use` then tells.
  std::unique_ptr<Executable> load(std::string_view key, const Target& target, ObjectCacheUse& use);
  // The linker for a target's objects, made at first need.
  Result<std::shared_ptr<llvm::orc::LLJIT>> linker(const Target& target);

  std::unique_ptr<const ObjectCache> cache_;  // null: none

  std::mutex mutex_;
  std::map<std::string, std::shared_ptr<llvm::orc::LLJIT>, std::less<>> linkers_;
};

}  // namespace satchel::llvm_backend
