// An object's code as text, read back from its bytes: what is shown is what is linked.
#pragma once

#include <string>

#include "codegen/targets.h"
#include "satchel/status.h"

namespace llvm {
class MemoryBufferRef;
}  // namespace llvm

namespace satchel::llvm_backend {

// Every section of code and constants: instructions with their offsets and bytes, labels where they branch to, and
// relocations behind the instructions that they patch.
Result<std::string> disassemble(const llvm::MemoryBufferRef& object, const Target& target);

}  // namespace satchel::llvm_backend
