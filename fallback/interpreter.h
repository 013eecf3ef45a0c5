// The interpreter: runs a plan as it stands. Every machine, no code generated, no executable memory.
//
// It is the last back end of every list and the path behind every failure, and it is not a second implementation: what
// it executes is the same plan that the others compile, built for a machine with its own vector widths.
#pragma once

#include <cstdint>
#include <vector>

#include "codegen/plan.h"

namespace satchel {

// A plan with its control flow resolved. Immutable; one program may run on any number of threads.
struct InterpreterProgram {
  Plan plan;
  std::vector<int32_t> partner;  // for loop, if and end: position of the other end of the block
  std::vector<int16_t> slot;     // for each register: its place among the scalars, or among the vectors
  int lanes_factor = 1;          // scalable plans: how many times longer vectors are than their registers say
};

// Fails (kUnsupported) for plans that need more registers, or longer ones, than the interpreter keeps on its stack. A
// scalable plan gives the same bits with any factor; tests try them all.
Result<InterpreterProgram> make_interpreter_program(Plan plan, int lanes_factor = 1);

// A KernelEntry; `context` is the InterpreterProgram.
int64_t interpret(int64_t* args, const void* context);

}  // namespace satchel
