// What the environment says to the tests: SATCHEL_TEST_SEED repeats a run, SATCHEL_TEST_SCALE (default 1)
// multiplies iteration counts, so that sanitizer builds finish in bounded time.
#pragma once

#include <cstdint>

namespace satchel::test {

// The seed of this process: SATCHEL_TEST_SEED, or a fresh one. Printed once, at the first call.
uint64_t base_seed();

// A seed for case `number` of the stream `stream` of this process.
uint64_t case_seed(uint64_t stream, uint64_t number);

double scale();

// `count` times the scale, but at least `at_least`.
int64_t scaled(int64_t count, int64_t at_least = 1);

// Says on standard output, where nobody overlooks it, that something was not tested here.
void announce_not_tested(const char* what, const char* why);

}  // namespace satchel::test
