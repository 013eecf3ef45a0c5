#include "tests/support/tally.h"

#include <cinttypes>
#include <cstdio>
#include <map>
#include <mutex>

namespace satchel::test {
namespace {

struct Counts {
  int64_t kernels = 0, compile_ns = 0, cases = 0;
};

std::mutex mutex;

std::map<std::string, Counts>& counts() {
  static std::map<std::string, Counts> map;
  return map;
}

}  // namespace

void tally_kernels(const std::string& target, int64_t kernels, int64_t compile_ns) {
  const std::scoped_lock lock(mutex);
  counts()[target].kernels += kernels;
  counts()[target].compile_ns += compile_ns;
}

void tally_cases(const std::string& target, int64_t cases) {
  const std::scoped_lock lock(mutex);
  counts()[target].cases += cases;
}

void print_tally() {
  const std::scoped_lock lock(mutex);
  for (const auto& [target, c] : counts()) {
    if (c.kernels == 0 && c.cases == 0) continue;
    std::printf("TALLY %s kernels %" PRId64 " compile_ms %" PRId64 " cases %" PRId64 "\n", target.c_str(), c.kernels,
                c.compile_ns / 1'000'000, c.cases);
  }
}

}  // namespace satchel::test
