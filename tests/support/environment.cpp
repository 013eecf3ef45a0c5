#include "tests/support/environment.h"

#include <algorithm>
#include <cerrno>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace satchel::test {
namespace {

// A switch that cannot be read ends the run: a test under a seed nobody chose would prove the wrong thing.
[[noreturn]] void refuse(const char* name, const char* value) {
  std::fprintf(stderr, "%s=%s: not a number\n", name, value);
  std::exit(2);
}

uint64_t read_seed() {
  if (const char* text = std::getenv("SATCHEL_TEST_SEED")) {
    char* end = nullptr;
    errno = 0;
    const uint64_t seed = std::strtoull(text, &end, 0);
    if (end == text || *end != '\0' || errno != 0) refuse("SATCHEL_TEST_SEED", text);
    return seed;
  }
  std::random_device device;
  return (uint64_t{device()} << 32) | device();
}

double read_scale() {
  const char* text = std::getenv("SATCHEL_TEST_SCALE");
  if (text == nullptr) return 1.0;
  char* end = nullptr;
  const double scale = std::strtod(text, &end);
  if (end == text || *end != '\0' || !(scale > 0)) refuse("SATCHEL_TEST_SCALE", text);
  return scale;
}

uint64_t mix(uint64_t x) {
  x += 0x9e3779b97f4a7c15;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return x ^ (x >> 31);
}

}  // namespace

uint64_t base_seed() {
  static const uint64_t seed = [] {
    const uint64_t s = read_seed();
    std::printf("SATCHEL_TEST_SEED=%" PRIu64 " repeats this run\n", s);
    std::fflush(stdout);
    return s;
  }();
  return seed;
}

uint64_t case_seed(uint64_t stream, uint64_t number) { return mix(mix(base_seed() ^ mix(stream)) + number); }

double scale() {
  static const double value = read_scale();
  return value;
}

int64_t scaled(int64_t count, int64_t at_least) {
  return std::max(at_least, static_cast<int64_t>(static_cast<double>(count) * scale()));
}

void announce_not_tested(const char* what, const char* why) {
  std::printf("\n*** NOT TESTED HERE: %s: %s ***\n\n", what, why);
  std::fflush(stdout);
}

}  // namespace satchel::test
