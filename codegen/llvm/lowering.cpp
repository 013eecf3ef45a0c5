#include "codegen/llvm/lowering.h"

#include <llvm/IR/Constants.h>
#include <llvm/IR/DataLayout.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/Intrinsics.h>
#include <llvm/IR/IntrinsicsX86.h>
#include <llvm/IR/MDBuilder.h>
#include <llvm/IR/Module.h>

#include <numeric>
#include <vector>

#include "codegen/llvm/emulation.h"
#include "runtime/errors.h"

namespace satchel::llvm_backend {
namespace {

namespace ir = llvm;

class Lowering {
 public:
  Lowering(const Plan& plan, const Target& target, const ir::DataLayout& layout, ir::LLVMContext& context)
      : plan_(plan),
        target_(target),
        big_endian_(layout.isBigEndian()),
        module_(std::make_unique<ir::Module>("satchel", context)),
        b_(context) {
    module_->setDataLayout(layout);
  }

  std::unique_ptr<ir::Module> run() && {
    ir::Type* pointer = b_.getPtrTy();
    auto* type = ir::FunctionType::get(b_.getInt64Ty(), {pointer, pointer}, false);
    function_ = ir::Function::Create(type, ir::Function::ExternalLinkage, kEntryName, *module_);
    function_->addFnAttr("frame-pointer", "all");
    function_->addFnAttr(ir::Attribute::NoUnwind);
    function_->addFnAttr("target-features", target_.llvm.features);
    if (*target_.llvm.tune != '\0') function_->addFnAttr("tune-cpu", target_.llvm.tune);
    if (target_.llvm.branch_protection != nullptr) protect_branches();
    args_ = function_->getArg(0);
    b_.SetInsertPoint(block("entry"));
    for (size_t r = 0; r < plan_.registers.size(); ++r) {
      slots_.push_back(
          b_.CreateAlloca(type_of(static_cast<Reg>(r)), nullptr, register_name(plan_, static_cast<Reg>(r))));
    }
    for (const Op& op : plan_.ops) lower(op);
    b_.CreateRet(b_.getInt64(0));
    return std::move(module_);
  }

 private:
  struct Block {
    const Op* op;
    ir::BasicBlock *begin, *end;
  };

  void protect_branches() {
    const ir::StringRef kind = target_.llvm.branch_protection;
    if (kind == "bti") {
      function_->addFnAttr("branch-target-enforcement", "true");
      module_->addModuleFlag(ir::Module::Min, "branch-target-enforcement", 1);
    } else if (kind == "ibt") {
      module_->addModuleFlag(ir::Module::Override, "cf-protection-branch", 1);
    }
  }

  ir::BasicBlock* block(const ir::Twine& name) { return ir::BasicBlock::Create(b_.getContext(), name, function_); }

  [[nodiscard]] ir::ElementCount count(int lanes) const {
    return ir::ElementCount::get(static_cast<unsigned>(lanes), plan_.scalable);
  }
  ir::Type* vector_type(ir::Type* element, int lanes) { return ir::VectorType::get(element, count(lanes)); }
  ir::Type* type_of(Reg reg) {
    const Register& r = plan_.registers[reg];
    switch (r.kind) {
      case RegKind::kScalar:
      case RegKind::kPointer:
        return b_.getInt64Ty();
      case RegKind::kFloat:
        return vector_type(b_.getFloatTy(), r.lanes);
      case RegKind::kInt:
        return vector_type(b_.getInt32Ty(), r.lanes);
      case RegKind::kMask:
        return target_.llvm.length_masks ? b_.getInt32Ty() : vector_type(b_.getInt1Ty(), r.lanes);
    }
    return nullptr;
  }
  [[nodiscard]] int lanes(Reg reg) const { return plan_.registers[reg].lanes; }

  ir::Value* get(Reg reg) { return b_.CreateLoad(type_of(reg), slots_[reg]); }
  // The first `wanted` lanes.
  ir::Value* get(Reg reg, int wanted) { return first_lanes(get(reg), lanes(reg), wanted); }
  void set(Reg reg, ir::Value* value) { b_.CreateStore(value, slots_[reg]); }

  ir::Value* first_lanes(ir::Value* value, int have, int wanted) {
    if (have == wanted) return value;
    std::vector<int> order(static_cast<size_t>(wanted));
    std::iota(order.begin(), order.end(), 0);
    return b_.CreateShuffleVector(value, order);
  }

  ir::Value* address(const Op& op) {
    ir::Value* at = get(op.a);
    if (op.b != kNoReg) at = b_.CreateAdd(at, b_.CreateShl(get(op.b), op.shift));
    if (op.vectors != 0) at = b_.CreateAdd(at, vectors(op.vectors * access_bytes(plan_, op)));
    return b_.CreateIntToPtr(b_.CreateAdd(at, b_.getInt64(static_cast<uint64_t>(op.imm))), b_.getPtrTy());
  }
  // `shortest`, a number for the shortest vectors there can be, for those there are.
  ir::Value* vectors(int64_t shortest) {
    ir::Constant* known = b_.getInt64(static_cast<uint64_t>(shortest));
    return plan_.scalable ? b_.CreateVScale(known) : known;
  }
  ir::Value* load(ir::Type* type, ir::Value* at, uint64_t align = 1) {
    return b_.CreateAlignedLoad(type, at, ir::Align(align));
  }
  // An integer that is little-endian in memory.
  ir::Value* load_little_endian(ir::Type* type, ir::Value* at) {
    ir::Value* value = load(type, at);
    return big_endian_ ? b_.CreateUnaryIntrinsic(ir::Intrinsic::bswap, value) : value;
  }
  ir::Value* splat(ir::Value* scalar, Reg like) { return b_.CreateVectorSplat(count(lanes(like)), scalar); }

  ir::Value* compare(const Op& op) {
    static constexpr ir::CmpInst::Predicate kPredicates[] = {ir::CmpInst::ICMP_EQ,  ir::CmpInst::ICMP_NE,
                                                             ir::CmpInst::ICMP_SLT, ir::CmpInst::ICMP_SGE,
                                                             ir::CmpInst::ICMP_ULT, ir::CmpInst::ICMP_UGE};
    ir::Value* right = op.b != kNoReg ? get(op.b) : b_.getInt64(static_cast<uint64_t>(op.imm));
    return b_.CreateICmp(kPredicates[static_cast<size_t>(op.cond)], get(op.a), right);
  }

  ir::Value* arg_slot(size_t slot) { return b_.CreateConstInBoundsGEP1_64(b_.getInt64Ty(), args_, slot); }

  void fail_if(const Op& op) {
    ir::BasicBlock* failed = block("failed");
    ir::BasicBlock* next = block("next");
    b_.CreateCondBr(compare(op), failed, next);
    b_.SetInsertPoint(failed);
    size_t slot = plan_.args.size();
    for (Reg r : plan_.report) b_.CreateStore(get(r), arg_slot(slot++));
    b_.CreateRet(b_.getInt64(static_cast<uint64_t>(op.aux)));
    b_.SetInsertPoint(next);
  }

  // Loops are tested at the top once and at the bottom every time round.
  void open(const Op& op) {
    Block opened{&op, block("body"), block("after")};
    const bool seldom = op.code == OpCode::kIf && op.aux != 0;
    ir::MDNode* weights = seldom ? ir::MDBuilder(b_.getContext()).createBranchWeights(1, 1000) : nullptr;
    b_.CreateCondBr(compare(op), opened.begin, opened.end, weights);
    b_.SetInsertPoint(opened.begin);
    open_.push_back(opened);
  }
  void close() {
    const Block closed = open_.back();
    open_.pop_back();
    if (closed.op->code == OpCode::kLoop) {
      b_.CreateCondBr(compare(*closed.op), closed.begin, closed.end);
    } else {
      b_.CreateBr(closed.end);
    }
    b_.SetInsertPoint(closed.end);
  }

  ir::Value* splat_64(const Op& op) {
    ir::Value* at = address(op);
    ir::Value* first = load_little_endian(b_.getInt32Ty(), at);
    ir::Value* second = load_little_endian(b_.getInt32Ty(), b_.CreateConstInBoundsGEP1_64(b_.getInt8Ty(), at, 4));
    return alternating(first, second, op.dst);
  }
  ir::Value* splat_128(const Op& op) {
    ir::Value* four = load_little_endian(vector_type(b_.getInt32Ty(), 4), address(op));
    std::vector<int> order;
    for (int j = 0; j < lanes(op.dst); ++j) order.push_back(j % 4);
    return b_.CreateShuffleVector(four, order);
  }
  ir::Value* alternating(ir::Value* even, ir::Value* odd, Reg dst) {
    std::vector<int> order;
    for (int j = 0; j < lanes(dst); ++j) order.push_back(j % 2 == 0 ? j : lanes(dst) + j);
    return b_.CreateShuffleVector(splat(even, dst), splat(odd, dst), order);
  }

  ir::Value* half_to_float(ir::Value* half) {
    return target_.llvm.native_half ? b_.CreateFPExt(b_.CreateBitCast(half, b_.getHalfTy()), b_.getFloatTy())
                                    : emulated_half_to_float(b_, half);
  }
  ir::Value* splat_f16_pair(const Op& op) {
    ir::Value* at = address(op);
    std::array<ir::Value*, 2> pair{};
    for (uint64_t k = 0; k < pair.size(); ++k) {
      pair[k] =
          half_to_float(load_little_endian(b_.getInt16Ty(), b_.CreateConstInBoundsGEP1_64(b_.getInt16Ty(), at, k)));
    }
    return alternating(pair[0], pair[1], op.dst);
  }

  // values[order[j] mod lanes]. LLVM has no such operation for all machines; where a target lists its own, that is
  // used, and lane by lane is always right.
  ir::Value* permuted(ir::Value* values, ir::Value* order, Reg dst) {
    const int n = lanes(dst);
    if (target_.llvm.x86_permutes && (n == 16 || n == 8)) {
      const auto id = n == 16 ? ir::Intrinsic::x86_avx512_permvar_sf_512 : ir::Intrinsic::x86_avx2_permps;
      return b_.CreateIntrinsic(id, {}, {values, order});
    }
    ir::Value* result = ir::PoisonValue::get(values->getType());
    for (int j = 0; j < n; ++j) {
      ir::Value* from =
          b_.CreateAnd(b_.CreateExtractElement(order, static_cast<uint64_t>(j)), static_cast<uint64_t>(n - 1));
      result = b_.CreateInsertElement(result, b_.CreateExtractElement(values, from), static_cast<uint64_t>(j));
    }
    return result;
  }

  // (a, b)[order[j]]
  ir::Value* permuted2(ir::Value* a, ir::Value* b, ir::Value* order, Reg dst) {
    const int n = lanes(dst);
    if (target_.llvm.x86_permutes && n == 16) {
      return b_.CreateIntrinsic(ir::Intrinsic::x86_avx512_vpermi2var_ps_512, {}, {a, order, b});
    }
    if (target_.llvm.x86_permutes && n == 8) {
      ir::Value* from_b = b_.CreateIsNotNull(b_.CreateAnd(order, static_cast<uint64_t>(n)));
      return b_.CreateSelect(from_b, permuted(b, order, dst), permuted(a, order, dst));
    }
    std::vector<int> all(static_cast<size_t>(2 * n));
    std::iota(all.begin(), all.end(), 0);
    ir::Value* both = b_.CreateShuffleVector(a, b, all);
    ir::Value* result = ir::PoisonValue::get(a->getType());
    for (int j = 0; j < n; ++j) {
      ir::Value* from =
          b_.CreateAnd(b_.CreateExtractElement(order, static_cast<uint64_t>(j)), static_cast<uint64_t>(2 * n - 1));
      result = b_.CreateInsertElement(result, b_.CreateExtractElement(both, from), static_cast<uint64_t>(j));
    }
    return result;
  }

  // Lanes of elements `position` and on that are below the limit. A length is enough where the machine takes one.
  ir::Value* below(const Op& op) {
    const int64_t shortest = lanes(op.dst);
    ir::Value* position = b_.CreateAdd(get(op.a), vectors(op.vectors * shortest));
    ir::Value* limit = b_.getInt64(static_cast<uint64_t>(op.imm));
    if (!target_.llvm.length_masks) {
      return b_.CreateIntrinsic(ir::Intrinsic::get_active_lane_mask, {type_of(op.dst), b_.getInt64Ty()},
                                {position, limit});
    }
    ir::Value* left = b_.CreateBinaryIntrinsic(ir::Intrinsic::smax, b_.CreateSub(limit, position), b_.getInt64(0));
    return b_.CreateTrunc(b_.CreateBinaryIntrinsic(ir::Intrinsic::smin, left, vectors(shortest)), b_.getInt32Ty());
  }
  ir::Value* all_lanes(ir::Type* type) {
    const ir::ElementCount lanes = ir::cast<ir::VectorType>(type)->getElementCount();
    return b_.CreateVectorSplat(lanes, b_.getTrue());
  }
  ir::Value* load_lanes(const Op& op, ir::Type* type) {
    ir::Value* at = address(op);
    if (op.mask == kNoReg) return load(type, at);
    if (target_.llvm.length_masks) {
      return b_.CreateIntrinsic(ir::Intrinsic::vp_load, {type, b_.getPtrTy()}, {at, all_lanes(type), get(op.mask)});
    }
    return b_.CreateMaskedLoad(type, at, ir::Align(1), get(op.mask), ir::Constant::getNullValue(type));
  }
  void store_lanes(const Op& op, ir::Value* value) {
    ir::Value* at = address(op);
    if (op.mask == kNoReg) {
      b_.CreateAlignedStore(value, at, ir::Align(4));
    } else if (target_.llvm.length_masks) {
      ir::Type* type = value->getType();
      b_.CreateIntrinsic(ir::Intrinsic::vp_store, {type, b_.getPtrTy()}, {value, at, all_lanes(type), get(op.mask)});
    } else {
      b_.CreateMaskedStore(value, at, ir::Align(4), get(op.mask));
    }
  }

  // a * b + c, rounded once.
  ir::Value* fused(ir::Value* a, ir::Value* b, ir::Value* c, ir::Type* type) {
    if (target_.llvm.fused) return b_.CreateIntrinsic(ir::Intrinsic::fma, {type}, {a, b, c});
    return emulated_fma(b_, a, b, c);
  }

  // The first or second half of a[0] b[0] a[1] b[1] ...
  ir::Value* zip(const Op& op, bool high) {
    const int n = lanes(op.dst);
    ir::Value* a = get(op.a, n);
    ir::Value* b = get(op.b, n);
    if (plan_.scalable) {
      ir::Value* both =
          b_.CreateIntrinsic(ir::Intrinsic::vector_interleave2, {vector_type(b_.getFloatTy(), 2 * n)}, {a, b});
      return b_.CreateExtractVector(type_of(op.dst), both, b_.getInt64(static_cast<uint64_t>(high ? n : 0)));
    }
    std::vector<int> order;
    for (int j = high ? n : 0; j < (high ? 2 * n : n); ++j) order.push_back(j % 2 == 0 ? j / 2 : n + j / 2);
    return b_.CreateShuffleVector(a, b, order);
  }

  ir::Value* bits(ir::Value* value) {
    return b_.CreateBitCast(value, value->getType()->getWithNewType(b_.getInt32Ty()));
  }
  ir::Value* bits_as(ir::Value* value, Reg dst) { return b_.CreateBitCast(value, type_of(dst)); }

  // Byte by byte, these three: no machine whose plans have them is served from here.
  ir::Value* spread_u8(const Op& op) {
    ir::Value* at = address(op);
    ir::Value* order = get(op.c);
    ir::Value* result = ir::PoisonValue::get(vector_type(b_.getInt32Ty(), lanes(op.dst)));
    for (int j = 0; j < lanes(op.dst); ++j) {
      ir::Value* numbers = b_.CreateExtractElement(order, static_cast<uint64_t>(j));
      ir::Value* word = b_.getInt32(0);
      for (uint64_t k = 0; k < 4; ++k) {
        ir::Value* number = b_.CreateAnd(b_.CreateLShr(numbers, 8 * k), 255);
        ir::Value* none = b_.CreateICmpEQ(number, b_.getInt32(255));
        ir::Value* place = b_.CreateZExt(b_.CreateSelect(none, b_.getInt32(0), number), b_.getInt64Ty());
        ir::Value* byte = b_.CreateZExt(load(b_.getInt8Ty(), b_.CreateGEP(b_.getInt8Ty(), at, place)), b_.getInt32Ty());
        word = b_.CreateOr(word, b_.CreateShl(b_.CreateSelect(none, b_.getInt32(0), byte), 8 * k));
      }
      result = b_.CreateInsertElement(result, word, static_cast<uint64_t>(j));
    }
    return b_.CreateBitCast(result, type_of(op.dst));
  }

  ir::Value* shuffle_bytes(const Op& op) {
    ir::Value* from = get(op.a);
    ir::Value* order = get(op.c);
    ir::Value* result = ir::PoisonValue::get(vector_type(b_.getInt32Ty(), lanes(op.dst)));
    for (uint64_t j = 0; j < static_cast<uint64_t>(lanes(op.dst)); ++j) {
      ir::Value* numbers = b_.CreateExtractElement(order, j);
      ir::Value* word = b_.getInt32(0);
      for (uint64_t k = 0; k < 4; ++k) {
        ir::Value* number = b_.CreateAnd(b_.CreateLShr(numbers, 8 * k), 255);
        ir::Value* lane =
            b_.CreateAdd(b_.CreateAnd(b_.CreateLShr(number, 2), 3), b_.getInt32(static_cast<uint32_t>(j / 4 * 4)));
        ir::Value* shift = b_.CreateShl(b_.CreateAnd(number, 3), 3);
        ir::Value* byte = b_.CreateAnd(b_.CreateLShr(b_.CreateExtractElement(from, lane), shift), 255);
        ir::Value* none = b_.CreateICmpEQ(number, b_.getInt32(255));
        word = b_.CreateOr(word, b_.CreateShl(b_.CreateSelect(none, b_.getInt32(0), byte), 8 * k));
      }
      result = b_.CreateInsertElement(result, word, j);
    }
    return b_.CreateBitCast(result, type_of(op.dst));
  }

  ir::Value* take_byte(const Op& op) {
    ir::Value* from = get(op.a);
    ir::Value* order = get(op.c);
    const auto shift = static_cast<uint64_t>(8 * op.aux);
    ir::Value* result = ir::PoisonValue::get(vector_type(b_.getInt32Ty(), lanes(op.dst)));
    for (uint64_t j = 0; j < static_cast<uint64_t>(lanes(op.dst)); ++j) {
      ir::Value* number = b_.CreateAnd(b_.CreateLShr(b_.CreateExtractElement(order, j), shift), 255);
      ir::Value* inside = b_.CreateICmpULT(number, b_.getInt32(4 * static_cast<uint32_t>(lanes(op.a))));
      ir::Value* place = b_.CreateSelect(inside, number, b_.getInt32(0));
      ir::Value* word = b_.CreateExtractElement(from, b_.CreateLShr(place, 2));
      ir::Value* byte = b_.CreateAnd(b_.CreateLShr(word, b_.CreateShl(b_.CreateAnd(place, 3), 3)), 255);
      ir::Value* taken = b_.CreateSelect(inside, b_.CreateShl(byte, shift), b_.getInt32(0));
      result = b_.CreateInsertElement(result, taken, j);
    }
    return b_.CreateBitCast(result, type_of(op.dst));
  }

  ir::Value* not_negative(Reg reg) {
    ir::Value* lanes = get(reg, kFourLanes);
    return b_.CreateICmpSGE(lanes, ir::Constant::getNullValue(lanes->getType()));
  }
  // Lane by lane: no machine whose plans have it is served from here.
  ir::Value* compress(const Op& op) {
    ir::Value* from = get(op.a, kFourLanes);
    ir::Value* kept = not_negative(op.b);
    ir::Value* result = ir::Constant::getNullValue(from->getType());
    ir::Value* next = b_.getInt64(0);
    for (uint64_t j = 0; j < kFourLanes; ++j) {
      ir::Value* is_kept = b_.CreateExtractElement(kept, j);
      ir::Value* with = b_.CreateInsertElement(result, b_.CreateExtractElement(from, j), next);
      result = b_.CreateSelect(is_kept, with, result);
      next = b_.CreateAdd(next, b_.CreateZExt(is_kept, b_.getInt64Ty()));
    }
    return result;
  }

  // Byte k of the four lanes from `lane` on, counted from a lane's low end, as memory numbers bytes.
  [[nodiscard]] int byte_at(int lane, int k) const { return 4 * lane + (big_endian_ ? k ^ 3 : k); }
  ir::Value* shuffled_bytes(ir::Value* a, ir::Value* b, ir::ArrayRef<int> order) {
    ir::Type* bytes = ir::FixedVectorType::get(b_.getInt8Ty(), static_cast<unsigned>(order.size()));
    ir::Value* shuffled = b_.CreateShuffleVector(b_.CreateBitCast(a, bytes), b_.CreateBitCast(b, bytes), order);
    return b_.CreateBitCast(shuffled, a->getType());
  }

  // Of every four lanes, `width` bytes of a and of b in turn: the first or second half of that.
  ir::Value* zip_bytes(const Op& op, int width, bool high) {
    const int n = lanes(op.dst);
    std::vector<int> order(static_cast<size_t>(4 * n));
    for (int lane = 0; lane < n; lane += 4) {
      for (int k = 0; k < 16; ++k) {
        const int from = (high ? 8 : 0) + k / (2 * width) * width + k % width;
        const int source = k / width % 2 == 0 ? 0 : 4 * n;
        order[static_cast<size_t>(byte_at(lane, k))] = source + byte_at(lane, from);
      }
    }
    return shuffled_bytes(get(op.a, n), get(op.b, n), order);
  }

  ir::Value* transpose_bytes(const Op& op) {
    const int n = lanes(op.dst);
    std::vector<int> order(static_cast<size_t>(4 * n));
    for (int lane = 0; lane < n; lane += 4) {
      for (int k = 0; k < 16; ++k) {
        order[static_cast<size_t>(byte_at(lane, k))] = byte_at(lane, k % 4 * 4 + k / 4);
      }
    }
    ir::Value* a = get(op.a, n);
    return shuffled_bytes(a, a, order);
  }

  ir::Value* constant(const Constant& c, Reg dst) {
    if (plan_.scalable) {
      ir::Constant* bits = b_.getInt32(c.lanes[0]);
      return splat(c.kind == RegKind::kInt ? bits : ir::ConstantExpr::getBitCast(bits, b_.getFloatTy()), dst);
    }
    if (c.kind == RegKind::kInt) return ir::ConstantDataVector::get(b_.getContext(), c.lanes);
    return ir::ConstantDataVector::getFP(b_.getFloatTy(), c.lanes);
  }

  void lower(const Op& op) {
    const int n = op.dst != kNoReg ? lanes(op.dst) : op.aux;
    const auto imm = [&] { return b_.getInt64(static_cast<uint64_t>(op.imm)); };
    switch (op.code) {
      case OpCode::kArg:
        return set(op.dst, b_.CreateLoad(b_.getInt64Ty(), arg_slot(static_cast<size_t>(op.imm))));
      case OpCode::kSet:
        return set(op.dst, imm());
      case OpCode::kMove:
        return set(op.dst, get(op.a));
      case OpCode::kAdd:
        return set(op.dst, b_.CreateAdd(get(op.a), get(op.b)));
      case OpCode::kAddImm:
        return set(op.dst, b_.CreateAdd(get(op.a), imm()));
      case OpCode::kSub:
        return set(op.dst, b_.CreateSub(get(op.a), get(op.b)));
      case OpCode::kMulImm:
        return set(op.dst, b_.CreateMul(get(op.a), imm()));
      case OpCode::kMinImm:
        return set(op.dst, b_.CreateBinaryIntrinsic(ir::Intrinsic::smin, get(op.a), imm()));
      case OpCode::kMaxImm:
        return set(op.dst, b_.CreateBinaryIntrinsic(ir::Intrinsic::smax, get(op.a), imm()));
      case OpCode::kAndImm:
        return set(op.dst, b_.CreateAnd(get(op.a), imm()));
      case OpCode::kBits: {
        ir::Value* first = b_.CreateExtractElement(get(op.a), uint64_t{0});
        return set(op.dst, b_.CreateZExt(b_.CreateBitCast(first, b_.getInt32Ty()), b_.getInt64Ty()));
      }
      case OpCode::kCount:
        return set(op.dst, b_.CreateAdd(get(op.a), b_.CreateZExt(b_.CreateIsNotNull(get(op.b)), b_.getInt64Ty())));
      case OpCode::kCountKept: {
        ir::Type* words = vector_type(b_.getInt64Ty(), kFourLanes);
        ir::Value* kept = b_.CreateAddReduce(b_.CreateZExt(not_negative(op.b), words));
        return set(op.dst, b_.CreateAdd(get(op.a), kept));
      }
      case OpCode::kMoveIf:
        return set(op.dst, b_.CreateSelect(compare(op), get(op.c), get(op.dst)));
      case OpCode::kLanes:
        return set(op.dst, vectors(op.imm * op.aux));
      case OpCode::kBelow:
        return set(op.dst, below(op));
      case OpCode::kLoadI32:
        return set(op.dst, b_.CreateSExt(load(b_.getInt32Ty(), address(op), 4), b_.getInt64Ty()));
      case OpCode::kLoadI64:
        return set(op.dst, load(b_.getInt64Ty(), address(op), 8));
      case OpCode::kStoreI32:
        b_.CreateAlignedStore(b_.CreateTrunc(get(op.c), b_.getInt32Ty()), address(op), ir::Align(4));
        return;
      case OpCode::kStoreI64:
        b_.CreateAlignedStore(get(op.c), address(op), ir::Align(8));
        return;
      case OpCode::kPrefetch:
        // read, locality 3 (nearest) to 1, data
        b_.CreateIntrinsic(
            ir::Intrinsic::prefetch, {b_.getPtrTy()},
            {address(op), b_.getInt32(0), b_.getInt32(static_cast<uint32_t>(4 - op.aux)), b_.getInt32(1)});
        return;
      case OpCode::kLoop:
      case OpCode::kIf:
        return open(op);
      case OpCode::kEnd:
        return close();
      case OpCode::kFailIf:
        return fail_if(op);
      case OpCode::kConst:
        return set(op.dst, constant(plan_.constants[op.aux], op.dst));
      case OpCode::kZero:
        return set(op.dst, ir::Constant::getNullValue(type_of(op.dst)));
      case OpCode::kSplatF32:
        return set(op.dst,
                   splat(b_.CreateBitCast(load_little_endian(b_.getInt32Ty(), address(op)), b_.getFloatTy()), op.dst));
      case OpCode::kSplatHost:
        return set(op.dst, splat(load(type_of(op.dst)->getScalarType(), address(op)), op.dst));
      case OpCode::kSplatF16: {
        ir::Value* half = load_little_endian(b_.getInt16Ty(), address(op));
        return set(op.dst, splat(half_to_float(half), op.dst));
      }
      case OpCode::kSplatF16Pair:
        return set(op.dst, splat_f16_pair(op));
      case OpCode::kSplat32:
        return set(op.dst, splat(load_little_endian(b_.getInt32Ty(), address(op)), op.dst));
      case OpCode::kSplat64:
        return set(op.dst, splat_64(op));
      case OpCode::kLoadU8:
        return set(op.dst, b_.CreateZExt(load_lanes(op, vector_type(b_.getInt8Ty(), n)), type_of(op.dst)));
      case OpCode::kSplat128:
        return set(op.dst, splat_128(op));
      case OpCode::kShuffleBytes:
        return set(op.dst, shuffle_bytes(op));
      case OpCode::kLoadLane: {
        ir::Value* lane = load(b_.getInt32Ty(), address(op), 4);
        return set(op.dst, b_.CreateInsertElement(get(op.c, n), lane, static_cast<uint64_t>(op.aux)));
      }
      case OpCode::kUMax:
        return set(op.dst, b_.CreateBinaryIntrinsic(ir::Intrinsic::umax, get(op.a, n), get(op.b, n)));
      case OpCode::kCompress:
        return set(op.dst, bits_as(bits(compress(op)), op.dst));
      case OpCode::kStoreI64s: {
        ir::Value* words = b_.CreateSExt(get(op.c, kFourLanes), vector_type(b_.getInt64Ty(), kFourLanes));
        b_.CreateAlignedStore(words, address(op), ir::Align(8));
        return;
      }
      case OpCode::kTakeByte:
        return set(op.dst, take_byte(op));
      case OpCode::kSpreadU8:
        return set(op.dst, spread_u8(op));
      case OpCode::kLoad32:
        return set(op.dst, bits_as(load_little_endian(vector_type(b_.getInt32Ty(), n), address(op)), op.dst));
      case OpCode::kLoad:
        return set(op.dst, load(type_of(op.dst), address(op)));
      case OpCode::kShiftRight:
        return set(op.dst, b_.CreateLShr(get(op.a, n), get(op.b, n)));
      case OpCode::kAnd:
        return set(op.dst, bits_as(b_.CreateAnd(bits(get(op.a, n)), get(op.b, n)), op.dst));
      case OpCode::kXor:
        return set(op.dst, b_.CreateXor(get(op.a, n), get(op.b, n)));
      case OpCode::kCopy:
        return set(op.dst, bits_as(bits(get(op.a, n)), op.dst));
      case OpCode::kIAdd:
        return set(op.dst, bits_as(b_.CreateAdd(bits(get(op.a, n)), bits(get(op.b, n))), op.dst));
      case OpCode::kZipBytesLow:
      case OpCode::kZipBytesHigh:
        return set(op.dst, zip_bytes(op, 1, op.code == OpCode::kZipBytesHigh));
      case OpCode::kZipPairsLow:
      case OpCode::kZipPairsHigh:
        return set(op.dst, zip_bytes(op, 2, op.code == OpCode::kZipPairsHigh));
      case OpCode::kTransposeBytes:
        return set(op.dst, transpose_bytes(op));
      case OpCode::kDot:
        return set(op.dst, emulated_dot(b_, get(op.a, n), get(op.b, n), get(op.c, n)));
      case OpCode::kToInt:
        return set(op.dst, emulated_to_int(b_, get(op.a, n)));
      case OpCode::kToFloat:
        return set(op.dst, b_.CreateSIToFP(get(op.a, n), type_of(op.dst)));
      case OpCode::kLookup:
        return set(op.dst, permuted(get(op.b), get(op.a, n), op.dst));
      case OpCode::kPermute:
        return set(op.dst, permuted(get(op.a, n), get(op.b, n), op.dst));
      case OpCode::kPermute2:
        return set(op.dst, permuted2(get(op.a, n), get(op.b, n), get(op.c, n), op.dst));
      case OpCode::kFloatOf:
        return set(op.dst, splat(b_.CreateSIToFP(get(op.a), b_.getFloatTy()), op.dst));
      case OpCode::kSplatFirst:
        return set(op.dst, splat(b_.CreateExtractElement(get(op.a), uint64_t{0}), op.dst));
      case OpCode::kFAdd:
        return set(op.dst, b_.CreateFAdd(get(op.a, n), get(op.b, n)));
      case OpCode::kFMul:
        return set(op.dst, b_.CreateFMul(get(op.a, n), get(op.b, n)));
      case OpCode::kFDiv:
        return set(op.dst, b_.CreateFDiv(get(op.a, n), get(op.b, n)));
      case OpCode::kFma:
        return set(op.dst, fused(get(op.a, n), get(op.b, n), get(op.c, n), type_of(op.dst)));
      case OpCode::kZipLow:
      case OpCode::kZipHigh:
        return set(op.dst, zip(op, op.code == OpCode::kZipHigh));
      case OpCode::kStore:
        return store_lanes(op, first_lanes(get(op.c), lanes(op.c), n));
    }
  }

  const Plan& plan_;
  const Target& target_;
  const bool big_endian_;
  std::unique_ptr<ir::Module> module_;
  ir::IRBuilder<> b_;
  ir::Function* function_ = nullptr;
  ir::Value* args_ = nullptr;
  std::vector<ir::AllocaInst*> slots_;
  std::vector<Block> open_;
};

}  // namespace

Result<std::unique_ptr<llvm::Module>> lower(const Plan& plan, const Target& target, const llvm::DataLayout& layout,
                                            llvm::LLVMContext& context) {
  return Lowering(plan, target, layout, context).run();
}

}  // namespace satchel::llvm_backend
