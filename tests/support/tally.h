// What this test process really did on each target. main() prints it as lines that scripts/test-cross adds up:
//   TALLY aarch64+neon kernels 120 compile_ms 812 cases 480
#pragma once

#include <cstdint>
#include <string>

namespace satchel::test {

// Any thread.
void tally_kernels(const std::string& target, int64_t kernels, int64_t compile_ns);
void tally_cases(const std::string& target, int64_t cases);

// Nothing for targets on which nothing was done.
void print_tally();

}  // namespace satchel::test
