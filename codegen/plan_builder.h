// PlanBuilder: writes a plan operation by operation. One method for each operation of codegen/ops.def; nothing here
// knows what the plan is for.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "codegen/plan.h"

namespace satchel {

class PlanBuilder {
 public:
  // A place in memory: base + (index << shift) + `vectors` whole vectors + bytes; `mask` for load_u8 and store.
  struct Address {
    Reg base;
    int64_t bytes = 0;
    Reg index = kNoReg;
    uint8_t shift = 0;
    int16_t vectors = 0;
    Reg mask = kNoReg;
  };

  PlanBuilder(std::string title, const char* numerics) {
    plan_.title = std::move(title);
    plan_.numerics = numerics;
    plan_.ops.reserve(256);
    plan_.registers.reserve(64);
  }

  // ---- declarations
  void arguments(std::vector<const char*> names) { plan_.args = std::move(names); }
  int16_t buffer(const char* name, bool writable = false) {
    plan_.buffers.push_back({name, writable});
    return static_cast<int16_t>(plan_.buffers.size() - 1);
  }
  Reg scalar(const char* name, int64_t bound = -1) {
    return add_register({.kind = RegKind::kScalar, .name = name, .bound = bound});
  }
  Reg pointer(const char* name, int16_t buffer, int64_t window = 0) {
    return add_register({.kind = RegKind::kPointer, .buffer = buffer, .name = name, .window = window});
  }
  Reg vector(RegKind kind, int16_t lanes, const char* name, int16_t number = -1) {
    return add_register({.kind = kind, .lanes = lanes, .number = number, .name = name});
  }
  // Of a constant that is to stay where it is.
  Reg constant_in_memory(int16_t lanes, const char* name, int16_t number = -1) {
    return add_register({.kind = RegKind::kInt, .lanes = lanes, .number = number, .name = name, .in_memory = true});
  }
  Reg mask(int16_t lanes, const char* name, int16_t number = -1) {
    return add_register({.kind = RegKind::kMask, .lanes = lanes, .number = number, .name = name});
  }
  // One more of the same kind.
  Reg another(Reg like) { return add_register(Register(plan_.registers[static_cast<size_t>(like)])); }
  // A scalar or pointer that takes another's place from here on. Each has one home for the whole of its life, so that
  // what is used in two places is better two registers if there are more of them to spare in one than in the other.
  Reg renew(Reg old) {
    const Reg reg = another(old);
    plan_.registers[static_cast<size_t>(reg)].kind == RegKind::kPointer ? add_imm(reg, old, 0) : move(reg, old);
    return reg;
  }
  void scalable() { plan_.scalable = true; }
  int16_t constant(const char* name, RegKind kind, std::vector<uint32_t> lanes) {
    plan_.constants.push_back({name, kind, std::move(lanes)});
    return static_cast<int16_t>(plan_.constants.size() - 1);
  }
  // The same word in every lane.
  int16_t constant(const char* name, RegKind kind, int16_t lanes, uint32_t word) {
    return constant(name, kind, std::vector<uint32_t>(static_cast<size_t>(lanes), word));
  }
  void report(std::vector<Reg> registers) { plan_.report = std::move(registers); }

  // ---- scalars
  void arg(Reg dst, int64_t slot) { emit({.code = OpCode::kArg, .dst = dst, .imm = slot}); }
  void set(Reg dst, int64_t value) { emit({.code = OpCode::kSet, .dst = dst, .imm = value}); }
  void move(Reg dst, Reg a) { emit({.code = OpCode::kMove, .dst = dst, .a = a}); }
  void add(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kAdd, .dst = dst, .a = a, .b = b}); }
  void add_imm(Reg dst, Reg a, int64_t v) { emit({.code = OpCode::kAddImm, .dst = dst, .a = a, .imm = v}); }
  void sub(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kSub, .dst = dst, .a = a, .b = b}); }
  void mul_imm(Reg dst, Reg a, int64_t v) { emit({.code = OpCode::kMulImm, .dst = dst, .a = a, .imm = v}); }
  void min_imm(Reg dst, Reg a, int64_t v) { emit({.code = OpCode::kMinImm, .dst = dst, .a = a, .imm = v}); }
  void max_imm(Reg dst, Reg a, int64_t v) { emit({.code = OpCode::kMaxImm, .dst = dst, .a = a, .imm = v}); }
  void lanes(Reg dst, int64_t vectors, int16_t lanes) {
    emit({.code = OpCode::kLanes, .aux = lanes, .dst = dst, .imm = vectors});
  }
  void and_imm(Reg dst, Reg a, int64_t v) { emit({.code = OpCode::kAndImm, .dst = dst, .a = a, .imm = v}); }
  void count(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kCount, .dst = dst, .a = a, .b = b}); }
  void count_kept(Reg dst, Reg a, Reg lanes) { emit({.code = OpCode::kCountKept, .dst = dst, .a = a, .b = lanes}); }
  void move_if(Reg dst, Reg a, Cond cond, Reg b, Reg value) {
    emit({.code = OpCode::kMoveIf, .cond = cond, .dst = dst, .a = a, .b = b, .c = value});
  }
  void move_if_imm(Reg dst, Reg a, Cond cond, int64_t v, Reg value) {
    emit({.code = OpCode::kMoveIf, .cond = cond, .dst = dst, .a = a, .c = value, .imm = v});
  }
  void bits(Reg dst, Reg a) { emit({.code = OpCode::kBits, .dst = dst, .a = a}); }
  void load_i32(Reg dst, Address m) { memory(OpCode::kLoadI32, dst, m); }
  void load_i64(Reg dst, Address m) { memory(OpCode::kLoadI64, dst, m); }
  void store_i32(Address m, Reg value) {
    emit({.code = OpCode::kStoreI32, .shift = m.shift, .a = m.base, .b = m.index, .c = value, .imm = m.bytes});
  }
  void store_i64(Address m, Reg value) {
    emit({.code = OpCode::kStoreI64, .shift = m.shift, .a = m.base, .b = m.index, .c = value, .imm = m.bytes});
  }
  void store_i64s(Address m, Reg lanes) {
    emit({.code = OpCode::kStoreI64s, .shift = m.shift, .a = m.base, .b = m.index, .c = lanes, .imm = m.bytes});
  }
  void prefetch(Address m, int16_t level) { memory(OpCode::kPrefetch, kNoReg, m, level); }

  // ---- control
  void loop(Reg a, Cond cond, Reg b) { emit({.code = OpCode::kLoop, .cond = cond, .a = a, .b = b}); }
  void loop_imm(Reg a, Cond cond, int64_t v) { emit({.code = OpCode::kLoop, .cond = cond, .a = a, .imm = v}); }
  void if_(Reg a, Cond cond, Reg b) { emit({.code = OpCode::kIf, .cond = cond, .a = a, .b = b}); }
  void if_seldom(Reg a, Cond cond, Reg b) { emit({.code = OpCode::kIf, .cond = cond, .aux = 1, .a = a, .b = b}); }
  void if_seldom_imm(Reg a, Cond cond, int64_t v) {
    emit({.code = OpCode::kIf, .cond = cond, .aux = 1, .a = a, .imm = v});
  }
  void if_imm(Reg a, Cond cond, int64_t v) { emit({.code = OpCode::kIf, .cond = cond, .a = a, .imm = v}); }
  void end() { emit({.code = OpCode::kEnd}); }
  void fail_if(Reg a, Cond cond, Reg b, int16_t code) {
    emit({.code = OpCode::kFailIf, .cond = cond, .aux = code, .a = a, .b = b});
  }

  // ---- vectors
  void below(Reg dst, Reg position, int16_t vectors, int64_t limit) {
    emit({.code = OpCode::kBelow, .dst = dst, .a = position, .vectors = vectors, .imm = limit});
  }
  void load_constant(Reg dst, int16_t constant) { emit({.code = OpCode::kConst, .aux = constant, .dst = dst}); }
  void zero(Reg dst) { emit({.code = OpCode::kZero, .dst = dst}); }
  void splat_f32(Reg dst, Address m) { memory(OpCode::kSplatF32, dst, m); }
  void splat_host(Reg dst, Address m) { memory(OpCode::kSplatHost, dst, m); }
  void splat_f16(Reg dst, Address m) { memory(OpCode::kSplatF16, dst, m); }
  void splat_f16_pair(Reg dst, Address m) { memory(OpCode::kSplatF16Pair, dst, m); }
  void splat_32(Reg dst, Address m) { memory(OpCode::kSplat32, dst, m); }
  void splat_128(Reg dst, Address m) { memory(OpCode::kSplat128, dst, m); }
  void splat_64(Reg dst, Address m) { memory(OpCode::kSplat64, dst, m); }
  void load_u8(Reg dst, Address m) { memory(OpCode::kLoadU8, dst, m); }
  void shuffle_bytes(Reg dst, Reg a, Reg order) {
    emit({.code = OpCode::kShuffleBytes, .dst = dst, .a = a, .c = order});
  }
  void take_byte(Reg dst, Reg a, int16_t byte, Reg order) {
    emit({.code = OpCode::kTakeByte, .aux = byte, .dst = dst, .a = a, .c = order});
  }
  void spread_u8(Reg dst, Address m, Reg order) {
    emit({.code = OpCode::kSpreadU8,
          .shift = m.shift,
          .dst = dst,
          .a = m.base,
          .b = m.index,
          .c = order,
          .imm = m.bytes});
  }
  void load_lane(Reg dst, Address m, int16_t lane, Reg others) {
    emit({.code = OpCode::kLoadLane,
          .shift = m.shift,
          .aux = lane,
          .dst = dst,
          .a = m.base,
          .b = m.index,
          .c = others,
          .imm = m.bytes});
  }
  void load_32(Reg dst, Address m) { memory(OpCode::kLoad32, dst, m); }
  void load(Reg dst, Address m) { memory(OpCode::kLoad, dst, m); }
  void shift_right(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kShiftRight, .dst = dst, .a = a, .b = b}); }
  void bit_and(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kAnd, .dst = dst, .a = a, .b = b}); }
  void bit_xor(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kXor, .dst = dst, .a = a, .b = b}); }
  void copy(Reg dst, Reg a) { emit({.code = OpCode::kCopy, .dst = dst, .a = a}); }
  void iadd(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kIAdd, .dst = dst, .a = a, .b = b}); }
  void umax(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kUMax, .dst = dst, .a = a, .b = b}); }
  void compress(Reg dst, Reg a, Reg kept) { emit({.code = OpCode::kCompress, .dst = dst, .a = a, .b = kept}); }
  void zip_bytes_low(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kZipBytesLow, .dst = dst, .a = a, .b = b}); }
  void zip_bytes_high(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kZipBytesHigh, .dst = dst, .a = a, .b = b}); }
  void zip_pairs_low(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kZipPairsLow, .dst = dst, .a = a, .b = b}); }
  void zip_pairs_high(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kZipPairsHigh, .dst = dst, .a = a, .b = b}); }
  void transpose_bytes(Reg dst, Reg a) { emit({.code = OpCode::kTransposeBytes, .dst = dst, .a = a}); }
  void dot(Reg dst, Reg a, Reg b, Reg c) { emit({.code = OpCode::kDot, .dst = dst, .a = a, .b = b, .c = c}); }
  void to_int(Reg dst, Reg a) { emit({.code = OpCode::kToInt, .dst = dst, .a = a}); }
  void to_float(Reg dst, Reg a) { emit({.code = OpCode::kToFloat, .dst = dst, .a = a}); }
  void lookup(Reg dst, Reg index, Reg table) { emit({.code = OpCode::kLookup, .dst = dst, .a = index, .b = table}); }
  void permute(Reg dst, Reg a, Reg order) { emit({.code = OpCode::kPermute, .dst = dst, .a = a, .b = order}); }
  void permute2(Reg dst, Reg a, Reg b, Reg order) {
    emit({.code = OpCode::kPermute2, .dst = dst, .a = a, .b = b, .c = order});
  }
  void zip_low(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kZipLow, .dst = dst, .a = a, .b = b}); }
  void zip_high(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kZipHigh, .dst = dst, .a = a, .b = b}); }
  void float_of(Reg dst, Reg scalar) { emit({.code = OpCode::kFloatOf, .dst = dst, .a = scalar}); }
  void splat_first(Reg dst, Reg a) { emit({.code = OpCode::kSplatFirst, .dst = dst, .a = a}); }
  void fadd(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kFAdd, .dst = dst, .a = a, .b = b}); }
  void fmul(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kFMul, .dst = dst, .a = a, .b = b}); }
  void fdiv(Reg dst, Reg a, Reg b) { emit({.code = OpCode::kFDiv, .dst = dst, .a = a, .b = b}); }
  void fma(Reg dst, Reg a, Reg b, Reg c) { emit({.code = OpCode::kFma, .dst = dst, .a = a, .b = b, .c = c}); }
  void store(Address m, Reg value, int16_t lanes) {
    emit({.code = OpCode::kStore,
          .shift = m.shift,
          .aux = lanes,
          .a = m.base,
          .b = m.index,
          .c = value,
          .mask = m.mask,
          .vectors = m.vectors,
          .imm = m.bytes});
  }

  Plan finish() && { return std::move(plan_); }

 private:
  Reg add_register(Register r) {
    plan_.registers.push_back(r);
    return static_cast<Reg>(plan_.registers.size() - 1);
  }
  void emit(Op op) { plan_.ops.push_back(op); }
  void memory(OpCode code, Reg dst, Address m, int16_t aux = 0) {
    emit({.code = code,
          .shift = m.shift,
          .aux = aux,
          .dst = dst,
          .a = m.base,
          .b = m.index,
          .mask = m.mask,
          .vectors = m.vectors,
          .imm = m.bytes});
  }

  Plan plan_;
};

}  // namespace satchel
