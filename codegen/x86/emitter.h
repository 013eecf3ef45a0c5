// Emitter: one plan operation -> x86-64 instructions, for every x86 target.
//
// Targets differ in how many vector registers there are, in the encoding that reaches them, and in whether bytes have
// dot products; widths come with the plan's registers. The calling convention is System V: args in rdi; the frame is
// rbp-based so that profilers and debuggers can walk through it.
#pragma once

#include <asmjit/x86.h>

#include <array>
#include <vector>

#include "codegen/plan.h"
#include "codegen/x86/register_plan.h"

namespace satchel::x86 {

namespace x = asmjit::x86;

class Emitter {
 public:
  Emitter(const Plan& plan, const RegisterPlan& registers, const Machine& machine, x::Assembler& assembler);

  void prologue();
  void emit(const Op& op);
  // An operation that was not emitted because there is no code for it yet; null if there was none.
  [[nodiscard]] const Op* unsupported() const { return unsupported_; }
  // A block that is seldom run is emitted behind the way out: leave_out() is the branch to it from where it belongs,
  // and the operations between are emitted between come_back_for() and go_back(). Where a block for just the other case
  // follows, that one is entered without asking again; only who comes from the seldom one asks.
  struct Seldom {
    size_t first, last;         // operations
    size_t next;                // the first operation that is emitted in its place
    const Op* otherwise;        // opens the block for the other case, or null
    asmjit::Label begin, back;  // of the block; where it goes back to
    asmjit::Label behind;       // the block for the other case
  };
  [[nodiscard]] Seldom leave_out(size_t at, size_t end);
  void come_back_for(const Seldom& block);
  void go_back(const Seldom& block);
  // The ways out.
  void epilogue();
  void failure_exits();
  // Behind the code, in the order of the plan, each aligned to its size; then those of the operations themselves.
  void constants();

 private:
  static constexpr int kWordBytes = 8;

  struct Block {
    const Op* op;
    asmjit::Label begin, end;
  };
  struct FailureExit {
    asmjit::Label label;
    int16_t code;
  };

  // ---- operands
  [[nodiscard]] const Home& home(Reg reg) const { return registers_.homes[reg]; }
  [[nodiscard]] bool in_register(Reg reg) const { return home(reg).where == Home::Where::kRegister; }
  [[nodiscard]] x::Mem stack_slot(int slot) const;
  [[nodiscard]] x::Gp gp(Reg reg) const { return x::gpq(home(reg).number); }
  asmjit::Operand register_or_memory(Reg reg) const;
  asmjit::Operand vector_or_memory(Reg reg, int lanes) const;
  x::Gp load_scalar(Reg reg);  // in its register, or fetched into the scratch register
  x::Gp scratch_scalar();      // the scratch register, to be written
  x::Gp destination(Reg reg);  // its register, or the scratch register
  void finish(Reg reg);        // stores the scratch register if that is where the result went
  void bind(const asmjit::Label& label);
  x::Mem address(const Op& op);
  [[nodiscard]] static x::Vec sized(uint32_t number, int lanes);
  [[nodiscard]] x::Vec vec(Reg reg, int lanes) const { return sized(home(reg).number, lanes); }
  [[nodiscard]] x::Vec vec(Reg reg) const { return vec(reg, plan_.registers[reg].lanes); }

  x::Vec scratch(const Op& op);  // a free register; if there is none, the operation is unsupported

  // ---- scalars and comparisons (scalar_operations.cpp)
  void binary(asmjit::x86::Inst::Id inst, const Op& op, bool commutes);
  void add_imm(const Op& op);
  void mul_imm(const Op& op);
  void clamp(const Op& op, bool to_min);
  void and_imm(const Op& op);
  void count(const Op& op);
  void move_if(const Op& op);
  void store_word(const Op& op, uint32_t bytes);
  void compare(const Op& op);
  void jump_if(Cond cond, asmjit::Label label);

  // ---- vectors (vector_operations.cpp)
  void zero(x::Xmm reg);
  void fma(const Op& op);
  void splat_f16(const Op& op);
  void splat_f16_pair(const Op& op);
  void zip(const Op& op);
  [[nodiscard]] const Op* behind(const Op& op) const;  // the operation that is emitted next; null: none
  bool zip_both(const Op& low);
  bool splat_product(const Op& splat);
  void load(const Op& op);
  void float_of(const Op& op);
  void permute2(const Op& op);
  void store(const Op& op);
  void compress(const Op& op);
  void count_kept(const Op& op);
  void store_i64s(const Op& op);

  // ---- bytes of vectors (byte_operations.cpp)
  void byte_operation(const Op& op);
  void dot(const Op& op);
  void spread_u8(const Op& op);
  void take_byte(const Op& op);
  void splat_128(const Op& op);
  void byte_mask();
  // A vector of the same four bytes everywhere, or of the same sixteen, behind the code.
  struct Pattern {
    std::array<uint32_t, 4> words;
    asmjit::Label label;
  };
  x::Mem pattern(const std::array<uint32_t, 4>& words);
  void patterns();

  const Plan& plan_;
  const RegisterPlan& registers_;
  const bool evex_;  // 32 vector registers and their encodings
  const bool dots_;
  const bool byte_permutes_;
  x::Assembler& a_;
  std::vector<Block> open_;
  std::vector<FailureExit> failures_;
  std::vector<asmjit::Label> constants_;
  std::vector<std::pair<Reg, int16_t>> in_memory_;  // registers, and the constants that they are
  std::vector<Pattern> patterns_;
  asmjit::Label exit_;
  const Op* merged_ = nullptr;  // was emitted with the operation before it
  Reg held_ = kNoReg;  // of those with a stack slot, the one that the scratch register has: it is not loaded again
  int16_t taken_byte_ = -1;  // that the mask keeps
  const Op* unsupported_ = nullptr;
};

}  // namespace satchel::x86
