// Which physical register, or stack slot, each of a plan's virtual registers lives in.
//
// Plans are written for the number of vector registers there is, so vectors always find one (or the plan is wrong).
// Scalars may be more than there are: those that matter least, counted by loop depth, get a stack slot. The others
// share registers wherever their values are not needed at the same time (see scalar_lives.h).
#pragma once

#include <cstdint>
#include <vector>

#include "codegen/plan.h"
#include "codegen/targets.h"

namespace satchel::x86 {

struct Home {
  enum class Where : uint8_t { kNowhere, kRegister, kStack };
  Where where = Where::kNowhere;
  uint8_t number = 0;  // physical register, or stack slot
  bool operator==(const Home&) const = default;
};

struct RegisterPlan {
  std::vector<Home> homes;     // by virtual register
  std::vector<uint8_t> saved;  // callee-saved registers in use
  int stack_slots = 0;
  // By operation, a vector register that is free while it runs, if it needs one; kNoScratch: it needs none, or all are
  // taken. Empty: no operation of the plan needs one.
  std::vector<uint8_t> vector_scratch;
};

// Physical numbers as the processor encodes them. The scratch register and the frame pointer are never handed out.
inline constexpr uint8_t kScratch = 0;      // rax
inline constexpr uint8_t kArgsPointer = 7;  // rdi, taken until the last argument is read
inline constexpr uint8_t kNoScratch = 0xff;

Result<RegisterPlan> plan_registers(const Plan& plan, const Machine& machine);

}  // namespace satchel::x86
