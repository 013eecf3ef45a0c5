#include "codegen/x86/emitter.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace satchel::x86 {
namespace {

namespace Id = x::Inst;

Cond negate(Cond cond) {
  switch (cond) {
    case Cond::kEq:
      return Cond::kNe;
    case Cond::kNe:
      return Cond::kEq;
    case Cond::kLt:
      return Cond::kGe;
    case Cond::kGe:
      return Cond::kLt;
    case Cond::kULt:
      return Cond::kUGe;
    case Cond::kUGe:
      break;
  }
  return Cond::kULt;
}

// Whether `next` opens a block for just the other case.
bool is_otherwise(const Op& op, const Op& next) {
  return next.code == OpCode::kIf && next.aux == 0 && next.cond == negate(op.cond) && next.a == op.a &&
         next.b == op.b && next.imm == op.imm;
}

}  // namespace

Emitter::Emitter(const Plan& plan, const RegisterPlan& registers, const Machine& machine, x::Assembler& assembler)
    : plan_(plan),
      registers_(registers),
      evex_(machine.vector_registers > 16),
      dots_(machine.dots),
      byte_permutes_(machine.byte_permutes),
      a_(assembler),
      exit_(assembler.newLabel()) {
  for (size_t i = 0; i < plan.constants.size(); ++i) constants_.push_back(a_.newLabel());
}

// Slot 0 holds the argument pointer; the plan's own slots follow.
x::Mem Emitter::stack_slot(int slot) const {
  const int saved = static_cast<int>(registers_.saved.size());
  return x::qword_ptr(x::rbp, -kWordBytes * (saved + 1 + slot));
}

asmjit::Operand Emitter::vector_or_memory(Reg reg, int lanes) const {
  if (!plan_.registers[reg].in_memory) return vec(reg, lanes);
  const auto found = std::find_if(in_memory_.begin(), in_memory_.end(), [&](const auto& c) { return c.first == reg; });
  return x::ptr(constants_[found->second]);
}

asmjit::Operand Emitter::register_or_memory(Reg reg) const {
  if (in_register(reg)) return gp(reg);
  return stack_slot(1 + home(reg).number);
}

x::Gp Emitter::load_scalar(Reg reg) {
  if (in_register(reg)) return gp(reg);
  if (held_ != reg) a_.mov(x::rax, stack_slot(1 + home(reg).number));
  held_ = reg;
  return x::rax;
}

x::Gp Emitter::scratch_scalar() {
  held_ = kNoReg;
  return x::rax;
}

x::Gp Emitter::destination(Reg reg) { return in_register(reg) ? gp(reg) : scratch_scalar(); }

void Emitter::finish(Reg reg) {
  if (in_register(reg)) return;
  a_.mov(stack_slot(1 + home(reg).number), x::rax);
  held_ = reg;
}

// Whoever jumps there has something else in the scratch register.
void Emitter::bind(const asmjit::Label& label) {
  held_ = kNoReg;
  a_.bind(label);
}

x::Vec Emitter::sized(uint32_t number, int lanes) {
  if (lanes > 8) return x::zmm(number);
  if (lanes > 4) return x::ymm(number);
  return x::xmm(number);
}

x::Mem Emitter::address(const Op& op) {
  const auto disp = static_cast<int32_t>(op.imm);
  if (op.b == kNoReg) return x::ptr(load_scalar(op.a), disp);
  if (in_register(op.a)) return x::ptr(gp(op.a), load_scalar(op.b), op.shift, disp);
  if (in_register(op.b)) return x::ptr(load_scalar(op.a), gp(op.b), op.shift, disp);
  const x::Gp sum = scratch_scalar();
  a_.mov(sum, stack_slot(1 + home(op.b).number));
  if (op.shift != 0) a_.shl(sum, op.shift);
  a_.add(sum, stack_slot(1 + home(op.a).number));
  return x::ptr(sum, disp);
}

void Emitter::prologue() {
  a_.endbr64();
  a_.push(x::rbp);
  a_.mov(x::rbp, x::rsp);
  for (uint8_t reg : registers_.saved) a_.push(x::gpq(reg));
  // Slots stay below rsp where possible, so that a leaf needs no adjustment: but signal handlers may run on this
  // stack and the red zone is 128 bytes only, so make room.
  a_.sub(x::rsp, kWordBytes * (registers_.stack_slots + 1));
  a_.mov(stack_slot(0), x::rdi);
  byte_mask();
}

void Emitter::epilogue() {
  a_.xor_(x::eax, x::eax);
  a_.bind(exit_);
  a_.vzeroupper();
  a_.add(x::rsp, kWordBytes * (registers_.stack_slots + 1));
  for (auto reg = registers_.saved.rbegin(); reg != registers_.saved.rend(); ++reg) a_.pop(x::gpq(*reg));
  a_.pop(x::rbp);
  a_.ret();
}

Emitter::Seldom Emitter::leave_out(size_t at, size_t end) {
  const Op& op = plan_.ops[at];
  Seldom block = {at + 1, end, end + 1, nullptr, a_.newLabel(), a_.newLabel(), {}};
  compare(op);
  jump_if(op.cond, block.begin);
  bind(block.back);
  if (block.next < plan_.ops.size() && is_otherwise(op, plan_.ops[block.next])) {
    block.otherwise = &plan_.ops[block.next++];
    block.behind = a_.newLabel();
    open_.push_back({block.otherwise, {}, block.behind});
  }
  return block;
}

void Emitter::come_back_for(const Seldom& block) { bind(block.begin); }

void Emitter::go_back(const Seldom& block) {
  if (block.otherwise != nullptr) {
    compare(*block.otherwise);
    jump_if(negate(block.otherwise->cond), block.behind);
  }
  a_.jmp(block.back);
}

void Emitter::failure_exits() {
  for (const FailureExit& failure : failures_) {
    a_.bind(failure.label);
    a_.mov(x::rax, stack_slot(0));
    auto slot = static_cast<int32_t>(kWordBytes * plan_.args.size());
    for (Reg r : plan_.report) {
      const x::Mem to = x::qword_ptr(x::rax, slot);
      if (in_register(r)) {
        a_.mov(to, gp(r));
      } else {
        a_.push(stack_slot(1 + home(r).number));
        a_.pop(to);
      }
      slot += kWordBytes;
    }
    a_.mov(x::eax, failure.code);
    a_.jmp(exit_);
  }
}

void Emitter::constants() {
  for (size_t i = 0; i < plan_.constants.size(); ++i) {
    const std::vector<uint32_t>& lanes = plan_.constants[i].lanes;
    const auto bytes = static_cast<uint32_t>(lanes.size() * sizeof(uint32_t));
    a_.align(asmjit::AlignMode::kZero, std::bit_ceil(bytes));
    a_.bind(constants_[i]);
    a_.embed(lanes.data(), bytes);
  }
  patterns();
}

const Op* Emitter::behind(const Op& op) const { return &op == &plan_.ops.back() ? nullptr : &op + 1; }

void Emitter::emit(const Op& op) {
  if (merged_ == &op) return;
  if (op.mask != kNoReg) unsupported_ = &op;
  switch (op.code) {
    case OpCode::kArg: {
      const x::Mem slot = x::qword_ptr(x::rdi, static_cast<int32_t>(kWordBytes * op.imm));
      a_.mov(destination(op.dst), slot);
      finish(op.dst);
      break;
    }
    case OpCode::kSet: {
      const x::Gp dst = destination(op.dst);
      if (op.imm == 0) {
        a_.xor_(dst.r32(), dst.r32());
      } else {
        a_.mov(dst, op.imm);
      }
      finish(op.dst);
      break;
    }
    case OpCode::kMove:
      if (home(op.dst) == home(op.a)) break;
      a_.emit(Id::kIdMov, destination(op.dst), register_or_memory(op.a));
      finish(op.dst);
      break;
    case OpCode::kAdd:
      binary(Id::kIdAdd, op, /*commutes=*/true);
      break;
    case OpCode::kSub:
      binary(Id::kIdSub, op, /*commutes=*/false);
      break;
    case OpCode::kAddImm:
      add_imm(op);
      break;
    case OpCode::kMulImm:
      mul_imm(op);
      break;
    case OpCode::kMinImm:
      clamp(op, /*to_min=*/true);
      break;
    case OpCode::kMaxImm:
      clamp(op, /*to_min=*/false);
      break;
    case OpCode::kAndImm:
      and_imm(op);
      break;
    case OpCode::kBits:
      a_.vmovd(destination(op.dst).r32(), vec(op.a, 4).as<x::Xmm>());
      finish(op.dst);
      break;
    case OpCode::kCount:
      count(op);
      break;
    case OpCode::kCountKept:
      count_kept(op);
      break;
    case OpCode::kMoveIf:
      move_if(op);
      break;
    case OpCode::kStoreI32:
      store_word(op, 4);
      break;
    case OpCode::kStoreI64:
      store_word(op, kWordBytes);
      break;
    case OpCode::kLoadI32: {
      x::Mem from = address(op);
      from.setSize(4);
      a_.movsxd(destination(op.dst), from);
      finish(op.dst);
      break;
    }
    case OpCode::kLoadI64:
      a_.mov(destination(op.dst), address(op));
      finish(op.dst);
      break;
    case OpCode::kPrefetch:
      if (op.aux <= 1) {
        a_.prefetcht0(address(op));
      } else if (op.aux == 2) {
        a_.prefetcht1(address(op));
      } else {
        a_.prefetcht2(address(op));
      }
      break;
    case OpCode::kLoop:
    case OpCode::kIf:
      open_.push_back({&op, a_.newLabel(), a_.newLabel()});
      compare(op);
      jump_if(negate(op.cond), open_.back().end);
      if (op.code == OpCode::kLoop) bind(open_.back().begin);
      break;
    case OpCode::kEnd: {
      const Block block = open_.back();
      open_.pop_back();
      if (block.op->code == OpCode::kLoop) {
        compare(*block.op);
        jump_if(block.op->cond, block.begin);
      }
      bind(block.end);
      break;
    }
    case OpCode::kFailIf:
      failures_.push_back({a_.newLabel(), op.aux});
      compare(op);
      jump_if(op.cond, failures_.back().label);
      break;
    case OpCode::kConst:
      if (plan_.registers[op.dst].in_memory) {
        in_memory_.push_back({op.dst, op.aux});
      } else {
        a_.vmovups(vec(op.dst), x::ptr(constants_[op.aux]));
      }
      break;
    case OpCode::kCopy:
      if (!(home(op.dst) == home(op.a))) a_.vmovaps(vec(op.dst), vec(op.a, plan_.registers[op.dst].lanes));
      break;
    case OpCode::kZero:
      zero(x::xmm(home(op.dst).number));
      break;
    case OpCode::kSplatF16:
      splat_f16(op);
      break;
    case OpCode::kSplatF16Pair:
      splat_f16_pair(op);
      break;
    case OpCode::kSplatF32:
    case OpCode::kSplatHost:
    case OpCode::kSplat32:
      if (splat_product(op)) break;
      // Floats as well: vbroadcastss from memory takes a shuffle besides the load on AMD's processors.
      a_.vpbroadcastd(vec(op.dst), address(op));
      break;
    case OpCode::kSplat64:
      a_.vpbroadcastq(vec(op.dst), address(op));
      break;
    case OpCode::kSplat128:
      splat_128(op);
      break;
    case OpCode::kShuffleBytes:
      a_.emit(Id::kIdVpshufb, vec(op.dst), vec(op.a, plan_.registers[op.dst].lanes),
              vector_or_memory(op.c, plan_.registers[op.dst].lanes));
      break;
    case OpCode::kLoadU8:
      a_.vpmovzxbd(vec(op.dst), address(op));
      break;
    case OpCode::kSpreadU8:
      spread_u8(op);
      break;
    case OpCode::kTakeByte:
      take_byte(op);
      break;
    case OpCode::kLoadLane:
      a_.vpinsrd(vec(op.dst).as<x::Xmm>(), vec(op.c, kFourLanes).as<x::Xmm>(), address(op), op.aux);
      break;
    case OpCode::kUMax: {
      const int lanes = plan_.registers[op.dst].lanes;
      a_.vpmaxud(vec(op.dst), vec(op.a, lanes), vec(op.b, lanes));
      break;
    }
    case OpCode::kCompress:
      compress(op);
      break;
    case OpCode::kStoreI64s:
      store_i64s(op);
      break;
    case OpCode::kLoad32:
    case OpCode::kLoad:
      load(op);
      break;
    case OpCode::kShiftRight: {
      const int lanes = plan_.registers[op.dst].lanes;
      a_.emit(Id::kIdVpsrlvd, vec(op.dst), vec(op.a, lanes), vector_or_memory(op.b, lanes));
      break;
    }
    case OpCode::kAnd:
    case OpCode::kXor:
    case OpCode::kIAdd: {
      const int lanes = plan_.registers[op.dst].lanes;
      const auto inst = op.code == OpCode::kIAdd  ? Id::kIdVpaddd
                        : op.code == OpCode::kAnd ? (evex_ ? Id::kIdVpandd : Id::kIdVpand)
                                                  : (evex_ ? Id::kIdVpxord : Id::kIdVpxor);
      a_.emit(inst, vec(op.dst), vec(op.a, lanes), vector_or_memory(op.b, lanes));
      break;
    }
    case OpCode::kZipBytesLow:
    case OpCode::kZipBytesHigh:
    case OpCode::kZipPairsLow:
    case OpCode::kZipPairsHigh:
    case OpCode::kTransposeBytes:
      byte_operation(op);
      break;
    case OpCode::kDot:
      dot(op);
      break;
    case OpCode::kToInt:
      a_.vcvtps2dq(vec(op.dst), vec(op.a, plan_.registers[op.dst].lanes));
      break;
    case OpCode::kToFloat:
      a_.vcvtdq2ps(vec(op.dst), vec(op.a, plan_.registers[op.dst].lanes));
      break;
    case OpCode::kLookup:
      a_.vpermps(vec(op.dst), vec(op.a, plan_.registers[op.dst].lanes), vec(op.b));
      break;
    case OpCode::kPermute: {
      const int lanes = plan_.registers[op.dst].lanes;
      a_.vpermps(vec(op.dst), vec(op.b, lanes), vec(op.a, lanes));
      break;
    }
    case OpCode::kPermute2:
      permute2(op);
      break;
    case OpCode::kFloatOf:
      float_of(op);
      break;
    case OpCode::kSplatFirst:
      a_.vbroadcastss(vec(op.dst), vec(op.a, 4).as<x::Xmm>());
      break;
    case OpCode::kFAdd:
    case OpCode::kFMul:
    case OpCode::kFDiv: {
      const int lanes = plan_.registers[op.dst].lanes;
      const auto inst = op.code == OpCode::kFAdd   ? Id::kIdVaddps
                        : op.code == OpCode::kFMul ? Id::kIdVmulps
                                                   : Id::kIdVdivps;
      a_.emit(inst, vec(op.dst), vec(op.a, lanes), vec(op.b, lanes));
      break;
    }
    case OpCode::kFma:
      fma(op);
      break;
    case OpCode::kStore:
      store(op);
      break;
    case OpCode::kZipLow:
    case OpCode::kZipHigh:
      zip(op);
      break;
    case OpCode::kLanes:
    case OpCode::kBelow:
      unsupported_ = &op;
      break;
  }
}

}  // namespace satchel::x86
