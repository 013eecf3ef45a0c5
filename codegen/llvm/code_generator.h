// A plan -> the text or object that LLVM makes of it for a target, this machine's or another's.
#pragma once

#include <memory>
#include <string>

#include "codegen/plan.h"
#include "codegen/targets.h"

namespace llvm {
class MemoryBuffer;
class TargetMachine;
}  // namespace llvm

namespace satchel::llvm_backend {

// Once for a process; any thread.
void initialise_llvm();

Result<std::unique_ptr<llvm::TargetMachine>> make_target_machine(const Target& target);

Result<std::unique_ptr<llvm::MemoryBuffer>> make_object(const Plan& plan, const Target& target);
// IR as the code generator gets it.
Result<std::string> make_ir(const Plan& plan, const Target& target);

}  // namespace satchel::llvm_backend
