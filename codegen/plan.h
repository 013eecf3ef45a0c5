// Plan: how a kernel does its work, as data. A short program over typed virtual registers with structured loops.
//
// It comes from an operator's builder (codegen/operators/), which alone knows what a bag or a row format is, and goes
// to a consumer (fallback/interpreter, codegen/x86/, ...), which alone knows how to execute one operation. Registers
// may be assigned more than once; there is no optimiser, so what a builder writes is what runs.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "satchel/status.h"

namespace satchel {

enum class OpCode : uint8_t {
#define SATCHEL_OP(name, mnemonic, dst, a, b, c) k##name,
#include "codegen/ops.def"
};

// Signed unless marked u.
enum class Cond : uint8_t { kEq, kNe, kLt, kGe, kULt, kUGe };

// How many times longer than it says a scalable vector can be: RISC-V's longest, 65536 bits, counted in 64 bits.
inline constexpr int64_t kMostLanesFactor = 1024;

// An index into Plan::registers.
using Reg = int16_t;
inline constexpr Reg kNoReg = -1;

struct Op {
  OpCode code = OpCode::kEnd;
  Cond cond = Cond::kEq;
  uint8_t shift = 0;  // memory: index << shift
  int16_t aux = 0;    // constant, cache level, failure code or lanes: see ops.def
  Reg dst = kNoReg;
  Reg a = kNoReg;
  Reg b = kNoReg;
  Reg c = kNoReg;
  Reg mask = kNoReg;    // memory: the lanes that are accessed
  int16_t vectors = 0;  // memory: whole vectors of elements to skip
  int64_t imm = 0;
};

enum class RegKind : uint8_t { kScalar, kPointer, kFloat, kInt, kMask };

struct Register {
  RegKind kind = RegKind::kScalar;
  int16_t lanes = 0;      // vectors and masks; in a scalable plan the least there can be
  int16_t buffer = -1;    // pointers: which of Plan::buffers
  int16_t number = -1;    // for the printed name: acc3
  const char* name = "";  // static text
  int64_t window = 0;     // pointers: bytes that may be touched from here; 0: not known when the plan is made
  int64_t bound = -1;     // scalars: a value that is never exceeded (and never negative); -1: not known
  // A constant that is read where it is, and takes no register: by operations that can (may_stay_in_memory()).
  bool in_memory = false;
};

struct Constant {
  const char* name = "";
  RegKind kind = RegKind::kInt;
  std::vector<uint32_t> lanes;  // bits; in a scalable plan one value, which every lane gets
};

// A region of the caller's memory.
struct Buffer {
  const char* name = "";
  bool writable = false;
};

struct Plan {
  std::string title;              // first line of every listing: the canonical spec
  bool scalable = false;          // vectors are some power of two times as long as their registers say
  const char* numerics = "";      // which rounding contract the operations follow; for listings
  std::vector<const char*> args;  // names of the argument slots (64 bits each), in order
  std::vector<Buffer> buffers;
  std::vector<Register> registers;
  std::vector<Constant> constants;
  std::vector<Op> ops;
  std::vector<Reg> report;  // registers a failing kernel stores, into argument slots args.size() and up
};

// Entry point of a kernel in any form. `args` holds the plan's argument slots followed by its report slots.
// Returns 0, or the failure code of the FailIf that was hit.
using KernelEntry = int64_t (*)(int64_t* args, const void* context);

struct OpInfo {
  const char* name;      // enumerator without the k
  const char* mnemonic;  // as printed
  char dst, a, b, c;     // operand classes of ops.def
};
inline constexpr OpInfo kOpInfos[] = {
#define SATCHEL_OP(name, mnemonic, dst, a, b, c) {#name, mnemonic, #dst[0], #a[0], #b[0], #c[0]},
#include "codegen/ops.def"
};
// Lanes of the vectors of operations that have just so many.
inline constexpr int16_t kFourLanes = 4;

inline const OpInfo& op_info(OpCode code) { return kOpInfos[static_cast<size_t>(code)]; }
const char* cond_text(Cond cond);

// True for operations that read or write memory at a + (b << shift) + imm.
bool addresses_memory(OpCode code);
// The operand that may be a constant in memory; null: none.
Reg Op::*may_stay_in_memory(OpCode code);
// Bytes that a memory operation touches, without a mask and of the shortest vectors; 0 for hints.
int64_t access_bytes(const Plan& plan, const Op& op);
// Bytes of one element of LoadU8 or Store, the two operations that access memory lane by lane; else 0.
int64_t element_bytes(const Op& op);

// Text: the header (args, buffers, constants) and one line an operation. Two equal plans print alike.
std::string print(const Plan& plan);
std::string print(const Plan& plan, const Op& op);
std::string register_name(const Plan& plan, Reg reg);

// Types, definitions before use, structure, and every access to a pointer with a window against that window.
Status verify(const Plan& plan);

}  // namespace satchel
