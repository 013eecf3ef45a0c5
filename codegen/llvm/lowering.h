// Lowering: a plan -> one LLVM function of type KernelEntry. One operation in, a few IR instructions out; nothing here
// knows what the plan is for.
//
// Every register becomes a stack slot of the function, which LLVM's own mem2reg turns into SSA values afterwards. IR
// carries no fast-math flag: what the operations of ops.def round, the code rounds, and nothing else.
#pragma once

#include <memory>

#include "codegen/plan.h"
#include "codegen/targets.h"

namespace llvm {
class DataLayout;
class LLVMContext;
class Module;
}  // namespace llvm

namespace satchel::llvm_backend {

inline constexpr const char* kEntryName = "satchel_kernel";

// The module's data layout and triple are the caller's to set afterwards; `layout` must agree with them.
Result<std::unique_ptr<llvm::Module>> lower(const Plan& plan, const Target& target, const llvm::DataLayout& layout,
                                            llvm::LLVMContext& context);

}  // namespace satchel::llvm_backend
