// Operations that some machines lack, made of others that all of them have, with the same bits.
#pragma once

#include <llvm/IR/IRBuilder.h>

namespace satchel::llvm_backend {

// i16, the bits of an IEEE binary16 -> float, exact. LLVM's own conversion calls library functions, or gives up, where
// there is no instruction.
llvm::Value* emulated_half_to_float(llvm::IRBuilder<>& b, llvm::Value* half);

// Vectors of float: x * y + z, rounded once.
llvm::Value* emulated_fma(llvm::IRBuilder<>& b, llvm::Value* x, llvm::Value* y, llvm::Value* z);

}  // namespace satchel::llvm_backend
