#include "codegen/llvm/emulation.h"

namespace satchel::llvm_backend {

namespace ir = llvm;

// Integer operations and one exact subtraction. Exponents are moved from bias 15 to bias 127; zeros and subnormals are
// built as 2^-14 * (1 + fraction) - 2^-14, infinities and NaN get the largest exponent.
ir::Value* emulated_half_to_float(ir::IRBuilder<>& b, ir::Value* half) {
  ir::Type* i32 = b.getInt32Ty();
  ir::Value* bits = b.CreateZExt(half, i32);
  ir::Value* sign = b.CreateShl(b.CreateAnd(bits, 0x8000), 16);
  ir::Value* magnitude = b.CreateShl(b.CreateAnd(bits, 0x7fff), 13);
  ir::Value* exponent = b.CreateAnd(magnitude, 0x0f800000);
  ir::Value* normal = b.CreateAdd(magnitude, b.getInt32((127 - 15) << 23));
  ir::Value* special = b.CreateAdd(normal, b.getInt32((128 - 16) << 23));
  ir::Value* tiny = b.CreateAdd(normal, b.getInt32(1 << 23));
  ir::Value* exact = b.CreateFSub(b.CreateBitCast(tiny, b.getFloatTy()), ir::ConstantFP::get(b.getFloatTy(), 0x1p-14));
  ir::Value* result = b.CreateSelect(b.CreateICmpEQ(exponent, b.getInt32(0x0f800000)), special, normal);
  result = b.CreateSelect(b.CreateICmpEQ(exponent, b.getInt32(0)), b.CreateBitCast(exact, i32), result);
  return b.CreateBitCast(b.CreateOr(result, sign), b.getFloatTy());
}

// The product of two fp32 is exact in fp64. The sum is made odd where it was rounded (Boldo and Melquiond's rounding to
// odd), and an odd fp64 rounds to fp32 as the exact sum does.
ir::Value* emulated_fma(ir::IRBuilder<>& b, ir::Value* x, ir::Value* y, ir::Value* z) {
  const ir::ElementCount lanes = ir::cast<ir::VectorType>(x->getType())->getElementCount();
  ir::Type* wide = ir::VectorType::get(b.getDoubleTy(), lanes);
  ir::Type* bits = ir::VectorType::get(b.getInt64Ty(), lanes);
  const auto integer = [&](uint64_t value) { return b.CreateVectorSplat(lanes, b.getInt64(value)); };
  ir::Value* addend = b.CreateFPExt(z, wide);
  ir::Value* product = b.CreateFMul(b.CreateFPExt(x, wide), b.CreateFPExt(y, wide));
  ir::Value* sum = b.CreateFAdd(product, addend);
  // What the sum lost (Knuth's TwoSum); NaN where there is nothing finite to lose.
  ir::Value* part = b.CreateFSub(sum, product);
  ir::Value* lost = b.CreateFAdd(b.CreateFSub(product, b.CreateFSub(sum, part)), b.CreateFSub(addend, part));
  ir::Value* inexact = b.CreateFCmpONE(lost, ir::Constant::getNullValue(wide));
  ir::Value* sum_bits = b.CreateBitCast(sum, bits);
  ir::Value* even = b.CreateICmpEQ(b.CreateAnd(sum_bits, integer(1)), integer(0));
  // One step away from zero if what was lost has the sum's sign, else one step towards it.
  ir::Value* opposite = b.CreateAShr(b.CreateXor(sum_bits, b.CreateBitCast(lost, bits)), integer(63));
  ir::Value* odd = b.CreateAdd(sum_bits, b.CreateOr(opposite, integer(1)));
  ir::Value* result = b.CreateSelect(b.CreateAnd(inexact, even), odd, sum_bits);
  return b.CreateFPTrunc(b.CreateBitCast(result, wide), x->getType());
}

// Adding and subtracting 2^23 rounds what is smaller as the machine rounds sums, to nearest even; what is larger is an
// integer. LLVM's own rounding calls library functions where there is no instruction.
ir::Value* emulated_to_int(ir::IRBuilder<>& b, ir::Value* value) {
  const ir::ElementCount lanes = ir::cast<ir::VectorType>(value->getType())->getElementCount();
  ir::Type* integers = ir::VectorType::get(b.getInt32Ty(), lanes);
  ir::Value* magic = ir::ConstantFP::get(value->getType(), 0x1p23);
  ir::Value* size = b.CreateUnaryIntrinsic(ir::Intrinsic::fabs, value);
  ir::Value* rounded = b.CreateFSub(b.CreateFAdd(size, magic), magic);
  rounded = b.CreateBinaryIntrinsic(ir::Intrinsic::copysign, rounded, value);
  rounded = b.CreateSelect(b.CreateFCmpOLT(size, magic), rounded, value);
  return b.CreateFreeze(b.CreateFPToSI(rounded, integers));
}

// Bytes 0 and 2, and bytes 1 and 3, as 16-bit numbers, whose products fit in 16 bits: 255 * -128 and 255 * 127 do. All
// four are added, so it does not matter which half of a lane comes first in memory.
ir::Value* emulated_dot(ir::IRBuilder<>& b, ir::Value* x, ir::Value* y, ir::Value* sum) {
  ir::Type* lanes = x->getType();
  const ir::ElementCount count = ir::cast<ir::VectorType>(lanes)->getElementCount();
  ir::Type* halves = ir::VectorType::get(b.getInt16Ty(), count * 2);
  x = b.CreateBitCast(x, halves);
  y = b.CreateBitCast(y, halves);
  ir::Value* even = b.CreateMul(b.CreateAnd(x, 0xff), b.CreateAShr(b.CreateShl(y, 8), 8));
  ir::Value* odd = b.CreateMul(b.CreateLShr(x, 8), b.CreateAShr(y, 8));
  for (ir::Value* products : {even, odd}) {
    ir::Value* pair = b.CreateBitCast(products, lanes);
    sum = b.CreateAdd(sum, b.CreateAdd(b.CreateAShr(b.CreateShl(pair, 16), 16), b.CreateAShr(pair, 16)));
  }
  return sum;
}

}  // namespace satchel::llvm_backend
