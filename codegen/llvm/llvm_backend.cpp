#include "codegen/llvm/llvm_backend.h"

#include <llvm/ExecutionEngine/Orc/LLJIT.h>
#include <llvm/Object/ObjectFile.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Target/TargetMachine.h>

#include "codegen/llvm/code_generator.h"
#include "codegen/llvm/disassembly.h"
#include "codegen/llvm/lowering.h"
#include "codegen/llvm/object_key.h"
#include "runtime/errors.h"

namespace satchel::llvm_backend {
namespace {

namespace orc = llvm::orc;

Status from_llvm(llvm::Error error, const char* what) {
  return fail(StatusCode::kResourceExhausted, {}, "LLVM cannot {}: {}", what, llvm::toString(std::move(error)));
}

// One link or removal at a time: the layer that links for IBM Z (RuntimeDyld) keeps its unwind tables without a lock.
// Both take microseconds, compiling milliseconds.
std::recursive_mutex& linking() {
  static auto* const leaked = new std::recursive_mutex;
  return *leaked;
}

// Every kernel is a dynamic library of its own in the linker's session, so that it can be removed alone.
class Linked final : public Executable {
 public:
  Linked(std::shared_ptr<orc::LLJIT> linker, orc::JITDylib& library, KernelEntry code, int64_t bytes)
      : linker_(std::move(linker)), library_(library) {
    entry = code;
    code_bytes = bytes;
  }
  ~Linked() override {
    const std::scoped_lock lock(linking());
    llvm::consumeError(linker_->getExecutionSession().removeJITDylib(library_));
  }

 private:
  std::shared_ptr<orc::LLJIT> linker_;
  orc::JITDylib& library_;
};

// Bytes of code and constants in an object.
int64_t code_bytes_of(const llvm::MemoryBuffer& object) {
  auto file = llvm::object::ObjectFile::createObjectFile(object.getMemBufferRef());
  if (!file) {
    llvm::consumeError(file.takeError());
    return 0;
  }
  int64_t bytes = 0;
  for (const llvm::object::SectionRef& section : (*file)->sections()) {
    if (section.isText() || section.isData()) bytes += static_cast<int64_t>(section.getSize());
  }
  return bytes;
}

}  // namespace

LlvmBackend::LlvmBackend(const BackendOptions& options) {
  initialise_llvm();
  if (*options.object_cache_dir != '\0') {
    cache_ = std::make_unique<const ObjectCache>(options.object_cache_dir, options.object_cache_bytes);
  }
}
LlvmBackend::~LlvmBackend() = default;

Result<std::shared_ptr<orc::LLJIT>> LlvmBackend::linker(const Target& target) {
  const std::scoped_lock lock(mutex_);
  if (const auto found = linkers_.find(target.name); found != linkers_.end()) return found->second;
  orc::JITTargetMachineBuilder builder{llvm::Triple(target.llvm.triple)};
  builder.setRelocationModel(llvm::Reloc::PIC_);
  builder.setCodeModel(llvm::CodeModel::Small);
  auto made = orc::LLJITBuilder().setJITTargetMachineBuilder(std::move(builder)).create();
  if (!made) return from_llvm(made.takeError(), "make a linker");
  std::shared_ptr<orc::LLJIT> linker = std::move(*made);
  linkers_.emplace(target.name, linker);
  return linker;
}

Result<std::unique_ptr<Executable>> LlvmBackend::link(std::unique_ptr<llvm::MemoryBuffer> object,
                                                      const Target& target) {
  Result<std::shared_ptr<orc::LLJIT>> jit = linker(target);
  if (!jit) return jit.status();
  static std::atomic<uint64_t> serial{0};
  const std::scoped_lock lock(linking());
  auto library = (*jit)->createJITDylib(fmt::format("kernel{}", serial.fetch_add(1)));
  if (!library) return from_llvm(library.takeError(), "make a library");
  const int64_t bytes = code_bytes_of(*object);
  auto linked = std::make_unique<Linked>(*jit, *library, nullptr, bytes);
  if (llvm::Error error = (*jit)->addObjectFile(*library, std::move(object))) {
    return from_llvm(std::move(error), "link");
  }
  auto address = (*jit)->lookup(*library, kEntryName);
  if (!address) return from_llvm(address.takeError(), "link");
  linked->entry = address->toPtr<KernelEntry>();
  return std::unique_ptr<Executable>(std::move(linked));
}

std::unique_ptr<Executable> LlvmBackend::load(std::string_view key, const Target& target, ObjectCacheUse& use) {
  const auto reject = [&](const Status& why) {
    use.rejected = true;
    use.failure = why.message();
    return nullptr;
  };
  Result<std::optional<std::string>> found = cache_->load(key);
  if (!found) return reject(found.status());
  if (!found->has_value()) return nullptr;
  auto linked = link(llvm::MemoryBuffer::getMemBufferCopy(**found, "object"), target);
  if (!linked) return reject(linked.status());
  use.loaded = true;
  return *std::move(linked);
}

// From the object cache, or made now and put there. Nothing that fails there fails the kernel.
Result<std::unique_ptr<Executable>> LlvmBackend::compile(Plan plan, const Target& target) {
  ObjectCacheUse use;
  std::string key;
  std::unique_ptr<Executable> kernel;
  if (cache_) {
    Result<std::string> made = object_key(plan, target);
    if (made) {
      key = *std::move(made);
      kernel = load(key, target, use);
    } else {
      use.failure = made.status().message();
    }
  }
  if (!kernel) {
    Result<std::unique_ptr<llvm::MemoryBuffer>> object = make_object(plan, target);
    if (!object) return object.status();
    const std::string bytes = key.empty() ? "" : (*object)->getBuffer().str();
    Result<std::unique_ptr<Executable>> linked = link(*std::move(object), target);
    if (!linked) return linked;
    kernel = *std::move(linked);
    if (!key.empty()) {
      const Status status = cache_->store(key, bytes);
      use.stored = status.ok();
      if (!status) use.failure = status.message();
    }
  }
  kernel->object_cache = std::move(use);
  return kernel;
}

Result<std::string> LlvmBackend::listing(const Plan& plan, const Target& target) const {
  Result<std::unique_ptr<llvm::MemoryBuffer>> object = make_object(plan, target);
  if (!object) return object.status();
  Result<std::string> text = disassemble((*object)->getMemBufferRef(), target);
  if (!text) return text;
  return fmt::format("; spec      {}\n; target    {} ({})\n; numerics  {}\n; bytes     {}\n{}", plan.title, target.name,
                     target.llvm.triple, plan.numerics, code_bytes_of(**object), *text);
}

Result<std::string> LlvmBackend::ir(const Plan& plan, const Target& target) const {
  Result<std::string> text = make_ir(plan, target);
  if (!text) return text;
  return fmt::format("; spec      {}\n; target    {}\n; numerics  {}\n{}", plan.title, target.name, plan.numerics,
                     *text);
}

Result<std::string> LlvmBackend::bytes(const Plan& plan, const Target& target) const {
  Result<std::unique_ptr<llvm::MemoryBuffer>> object = make_object(plan, target);
  if (!object) return object.status();
  return (*object)->getBuffer().str();
}

}  // namespace satchel::llvm_backend
