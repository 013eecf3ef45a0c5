// Exit status of the test binary: 0 everything ran and passed, 1 something failed, 77 nothing failed but something
// could not be tested on this machine. CTest shows 77 as "Skipped" instead of "Passed".
#include <gtest/gtest.h>

#include <cstdio>

#include "tests/support/tally.h"

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  const int result = RUN_ALL_TESTS();
  satchel::test::print_tally();
  const int skipped = testing::UnitTest::GetInstance()->skipped_test_count();
  if (result != 0 || skipped == 0) return result;
  std::printf("*** NOT TESTED HERE: %d tests ***\n", skipped);
  return 77;
}
