// Operations that some machines lack, made of others that all of them have, with the same bits.
#pragma once

#include <llvm/IR/IRBuilder.h>

namespace satchel::llvm_backend {

// i16, the bits of an IEEE binary16 -> float, exact. LLVM's own conversion calls library functions, or gives up, where
// there is no instruction.
llvm::Value* emulated_half_to_float(llvm::IRBuilder<>& b, llvm::Value* half);

// Vectors of float: x * y + z, rounded once.
llvm::Value* emulated_fma(llvm::IRBuilder<>& b, llvm::Value* x, llvm::Value* y, llvm::Value* z);

// Vectors of float -> vectors of i32, rounded to the nearest, ties to even. Beyond 31 bits and of NaN: any integers,
// but the same ones wherever the result is used.
llvm::Value* emulated_to_int(llvm::IRBuilder<>& b, llvm::Value* value);

// Vectors of i32: c + the sum over a lane's four bytes of a's, unsigned, times b's, signed; wrapping.
llvm::Value* emulated_dot(llvm::IRBuilder<>& b, llvm::Value* x, llvm::Value* y, llvm::Value* sum);

}  // namespace satchel::llvm_backend
