// The emitter's operations on scalars, and comparisons, that take more than one instruction, or one of several.
#include <bit>
#include <cstdint>
#include <limits>

#include "codegen/x86/emitter.h"

namespace satchel::x86 {
namespace {

namespace Id = x::Inst;

bool fits_i32(int64_t v) {
  return v >= std::numeric_limits<int32_t>::min() && v <= std::numeric_limits<int32_t>::max();
}

x::Inst::Id cmov(Cond cond) {
  switch (cond) {
    case Cond::kEq:
      return Id::kIdCmove;
    case Cond::kNe:
      return Id::kIdCmovne;
    case Cond::kLt:
      return Id::kIdCmovl;
    case Cond::kGe:
      return Id::kIdCmovge;
    case Cond::kULt:
      return Id::kIdCmovb;
    case Cond::kUGe:
      break;
  }
  return Id::kIdCmovae;
}

}  // namespace

void Emitter::binary(x::Inst::Id inst, const Op& op, bool commutes) {
  // Where the right operand's register is also the result's, the result would overwrite it too early.
  const bool clash = in_register(op.dst) && home(op.dst) == home(op.b) && !(home(op.dst) == home(op.a));
  if (clash && commutes) {
    a_.emit(inst, gp(op.dst), register_or_memory(op.a));
    return;
  }
  if (inst == Id::kIdAdd && in_register(op.dst) && in_register(op.a) && in_register(op.b) &&
      !(home(op.dst) == home(op.a))) {
    a_.lea(gp(op.dst), x::ptr(gp(op.a), gp(op.b)));
    return;
  }
  const x::Gp work = clash ? scratch_scalar() : destination(op.dst);
  if (!in_register(op.a) || !(gp(op.a) == work)) a_.emit(Id::kIdMov, work, register_or_memory(op.a));
  a_.emit(inst, work, register_or_memory(op.b));
  if (clash) a_.mov(gp(op.dst), work);
  finish(op.dst);
}

void Emitter::add_imm(const Op& op) {
  if (!fits_i32(op.imm)) {
    const x::Gp work = scratch_scalar();
    a_.mov(work, op.imm);
    a_.emit(Id::kIdAdd, work, register_or_memory(op.a));
    if (in_register(op.dst)) a_.mov(gp(op.dst), work);
    finish(op.dst);
    return;
  }
  if (home(op.dst) == home(op.a)) {
    if (held_ == op.dst) scratch_scalar();
    a_.emit(Id::kIdAdd, register_or_memory(op.dst), asmjit::Imm(op.imm));
    return;
  }
  a_.lea(destination(op.dst), x::ptr(load_scalar(op.a), static_cast<int32_t>(op.imm)));
  finish(op.dst);
}

void Emitter::mul_imm(const Op& op) {
  const x::Gp dst = destination(op.dst);
  if (op.imm > 0 && std::has_single_bit(static_cast<uint64_t>(op.imm))) {
    if (!in_register(op.a) || !(gp(op.a) == dst)) a_.emit(Id::kIdMov, dst, register_or_memory(op.a));
    a_.shl(dst, std::countr_zero(static_cast<uint64_t>(op.imm)));
  } else if (fits_i32(op.imm)) {
    a_.emit(Id::kIdImul, dst, register_or_memory(op.a), asmjit::Imm(op.imm));
  } else {
    const x::Gp work = scratch_scalar();
    a_.mov(work, op.imm);
    a_.emit(Id::kIdImul, work, register_or_memory(op.a));
    if (in_register(op.dst)) a_.mov(dst, work);
  }
  finish(op.dst);
}

void Emitter::and_imm(const Op& op) {
  if (!fits_i32(op.imm)) {
    const x::Gp work = scratch_scalar();
    a_.mov(work, op.imm);
    a_.emit(Id::kIdAnd, work, register_or_memory(op.a));
    if (in_register(op.dst)) a_.mov(gp(op.dst), work);
    finish(op.dst);
    return;
  }
  const x::Gp dst = destination(op.dst);
  if (!in_register(op.a) || !(gp(op.a) == dst)) a_.emit(Id::kIdMov, dst, register_or_memory(op.a));
  a_.emit(Id::kIdAnd, dst, asmjit::Imm(op.imm));
  finish(op.dst);
}

void Emitter::clamp(const Op& op, bool to_min) {
  // dst = imm; where a is on the right side of it, dst = a. dst may be a's own register: go through the scratch one.
  const x::Gp work = scratch_scalar();
  a_.mov(work, op.imm);
  a_.emit(Id::kIdCmp, work, register_or_memory(op.a));
  a_.emit(to_min ? Id::kIdCmovg : Id::kIdCmovl, work, register_or_memory(op.a));
  if (in_register(op.dst)) a_.mov(gp(op.dst), work);
  finish(op.dst);
}

// b below 1 as an unsigned number is a borrow, which takes back the 1.
void Emitter::count(const Op& op) {
  a_.emit(Id::kIdCmp, register_or_memory(op.b), asmjit::Imm(1));
  const x::Gp work = destination(op.dst);
  if (!in_register(op.a) || !(gp(op.a) == work)) a_.emit(Id::kIdMov, work, register_or_memory(op.a));
  a_.sbb(work, -1);
  finish(op.dst);
}

// cmov reads memory as well as registers, but writes registers only.
void Emitter::move_if(const Op& op) {
  compare(op);
  const x::Gp dst = load_scalar(op.dst);  // leaves the flags alone
  a_.emit(cmov(op.cond), dst, register_or_memory(op.c));
  finish(op.dst);
}

void Emitter::store_word(const Op& op, uint32_t bytes) {
  const bool value_held = held_ == op.c;
  x::Mem to = address(op);
  const auto store = [&](const x::Gp& value) { bytes == 4 ? a_.mov(to, value.r32()) : a_.mov(to, value.r64()); };
  if (value_held && held_ == op.c) return store(x::rax);
  if (in_register(op.c)) return store(gp(op.c));
  // The address may have the scratch register: the value goes through the stack, or borrows another one.
  const x::Mem value = stack_slot(1 + home(op.c).number);
  if (bytes == kWordBytes) {
    a_.push(value);
    to.setSize(kWordBytes);
    a_.pop(to);
    return;
  }
  const auto is_free = [&](const x::Gp& reg) { return reg.id() != to.baseId() && reg.id() != to.indexId(); };
  const x::Gp borrowed = is_free(x::rcx) ? x::rcx : is_free(x::rdx) ? x::rdx : x::rsi;
  a_.push(borrowed);
  a_.mov(borrowed, value);
  store(borrowed);
  a_.pop(borrowed);
}

void Emitter::compare(const Op& op) {
  if (op.b != kNoReg) {
    const bool both_in_memory = !in_register(op.a) && !in_register(op.b);
    const asmjit::Operand left = both_in_memory ? asmjit::Operand(load_scalar(op.a)) : register_or_memory(op.a);
    a_.emit(Id::kIdCmp, left, register_or_memory(op.b));
  } else if (op.imm == 0 && in_register(op.a)) {
    a_.test(gp(op.a), gp(op.a));
  } else if (fits_i32(op.imm)) {
    a_.emit(Id::kIdCmp, register_or_memory(op.a), asmjit::Imm(op.imm));
  } else {
    const x::Gp work = scratch_scalar();
    a_.mov(work, op.imm);
    a_.emit(Id::kIdCmp, register_or_memory(op.a), work);
  }
}

void Emitter::jump_if(Cond cond, asmjit::Label label) {
  switch (cond) {
    case Cond::kEq:
      a_.je(label);
      break;
    case Cond::kNe:
      a_.jne(label);
      break;
    case Cond::kLt:
      a_.jl(label);
      break;
    case Cond::kGe:
      a_.jge(label);
      break;
    case Cond::kULt:
      a_.jb(label);
      break;
    case Cond::kUGe:
      a_.jae(label);
      break;
  }
}

}  // namespace satchel::x86
