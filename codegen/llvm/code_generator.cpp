#include "codegen/llvm/code_generator.h"

#include <llvm/ADT/SmallVector.h>
#include <llvm/IR/LLVMContext.h>
#include <llvm/IR/LegacyPassManager.h>
#include <llvm/IR/Module.h>
#include <llvm/IR/Verifier.h>
#include <llvm/MC/TargetRegistry.h>
#include <llvm/Pass.h>
#include <llvm/Support/SmallVectorMemoryBuffer.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Support/raw_ostream.h>
#include <llvm/Target/TargetMachine.h>
#include <llvm/Transforms/Utils.h>

#include <map>
#include <mutex>
#include <vector>

#include "codegen/llvm/lowering.h"
#include "runtime/errors.h"

namespace satchel::llvm_backend {
namespace {

// Target machines between code generations: making one, and what it derives from its features at first use, costs as
// much as lowering a plan. A machine serves one code generation at a time, so there are as many as ever ran at once.
class Machines {
 public:
  // Never destroyed: code may still be generated while the process ends.
  static Machines& instance() {
    static auto& machines = *new Machines;
    return machines;
  }
  Result<std::unique_ptr<llvm::TargetMachine>> take(const Target& target) {
    {
      const std::scoped_lock lock(mutex_);
      auto& idle = idle_[target.name];
      if (!idle.empty()) {
        auto machine = std::move(idle.back());
        idle.pop_back();
        return machine;
      }
    }
    return make_target_machine(target);
  }
  void give_back(const Target& target, std::unique_ptr<llvm::TargetMachine> machine) {
    const std::scoped_lock lock(mutex_);
    idle_[target.name].push_back(std::move(machine));
  }

 private:
  std::mutex mutex_;
  std::map<std::string_view, std::vector<std::unique_ptr<llvm::TargetMachine>>> idle_;
};

// What one code generation owns; the module must go before its context.
struct Lowered {
  explicit Lowered(const Target& t) : target(&t) {}
  Lowered(Lowered&&) = default;
  ~Lowered() {
    if (machine) Machines::instance().give_back(*target, std::move(machine));
  }

  const Target* target;
  std::unique_ptr<llvm::LLVMContext> context = std::make_unique<llvm::LLVMContext>();
  std::unique_ptr<llvm::TargetMachine> machine;
  std::unique_ptr<llvm::Module> module;
};

Result<Lowered> lower_for(const Plan& plan, const Target& target) {
  Lowered out(target);
  Result<std::unique_ptr<llvm::TargetMachine>> machine = Machines::instance().take(target);
  if (!machine) return machine.status();
  out.machine = *std::move(machine);
  Result<std::unique_ptr<llvm::Module>> module = lower(plan, target, out.machine->createDataLayout(), *out.context);
  if (!module) return module.status();
  out.module = *std::move(module);
  out.module->setTargetTriple(target.llvm.triple);
  std::string fault;
  llvm::raw_string_ostream stream(fault);
  if (llvm::verifyModule(*out.module, &stream)) {
    return fail(StatusCode::kInternal, {}, "LLVM refuses the lowered plan: {}", fault);
  }
  // Registers were lowered to stack slots; this is the one IR pass that runs.
  llvm::legacy::PassManager promote;
  promote.add(llvm::createPromoteMemoryToRegisterPass());
  promote.run(*out.module);
  return out;
}

}  // namespace

void initialise_llvm() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeAllTargetInfos();
    llvm::InitializeAllTargets();
    llvm::InitializeAllTargetMCs();
    llvm::InitializeAllAsmPrinters();
    llvm::InitializeAllDisassemblers();
  });
}

Result<std::unique_ptr<llvm::TargetMachine>> make_target_machine(const Target& target) {
  initialise_llvm();
  std::string error;
  const llvm::Target* found = llvm::TargetRegistry::lookupTarget(target.llvm.triple, error);
  if (found == nullptr) return fail(StatusCode::kUnsupported, {.argument = "target"}, "LLVM: {}", error);
  llvm::TargetOptions options;
  options.AllowFPOpFusion = llvm::FPOpFusion::Strict;  // fused where the plan says so, nowhere else
  options.MCOptions.ABIName = target.llvm.abi;
  std::unique_ptr<llvm::TargetMachine> machine(
      found->createTargetMachine(target.llvm.triple, target.llvm.cpu, target.llvm.features, options, llvm::Reloc::PIC_,
                                 llvm::CodeModel::Small, llvm::CodeGenOptLevel::Default));
  if (machine == nullptr) {
    return fail(StatusCode::kUnsupported, {.argument = "target"}, "LLVM makes no code for {}", target.name);
  }
  return machine;
}

Result<std::unique_ptr<llvm::MemoryBuffer>> make_object(const Plan& plan, const Target& target) {
  Result<Lowered> lowered = lower_for(plan, target);
  if (!lowered) return lowered.status();
  llvm::SmallVector<char, 0> object;
  llvm::raw_svector_ostream out(object);
  llvm::legacy::PassManager passes;
  if (lowered->machine->addPassesToEmitFile(passes, out, nullptr, llvm::CodeGenFileType::ObjectFile)) {
    return fail(StatusCode::kInternal, {}, "LLVM writes no objects for {}", target.llvm.triple);
  }
  passes.run(*lowered->module);
  return std::unique_ptr<llvm::MemoryBuffer>(
      std::make_unique<llvm::SmallVectorMemoryBuffer>(std::move(object), /*RequiresNullTerminator=*/false));
}

Result<std::string> make_ir(const Plan& plan, const Target& target) {
  Result<Lowered> lowered = lower_for(plan, target);
  if (!lowered) return lowered.status();
  std::string text;
  llvm::raw_string_ostream out(text);
  lowered->module->print(out, nullptr);
  return text;
}

}  // namespace satchel::llvm_backend
