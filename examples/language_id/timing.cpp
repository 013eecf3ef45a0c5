#include "timing.h"

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace language_id {

std::vector<Timing> time_in_turn(const std::vector<std::function<void()>>& contenders, int repeats) {
  using Clock = std::chrono::steady_clock;
  std::vector<std::vector<double>> seconds(contenders.size());
  for (const auto& run : contenders) run();
  for (int round = 0; round < repeats; ++round) {
    for (std::size_t i = 0; i < contenders.size(); ++i) {
      const Clock::time_point start = Clock::now();
      contenders[i]();
      seconds[i].push_back(std::chrono::duration<double>(Clock::now() - start).count());
    }
  }
  std::vector<Timing> timings;
  for (std::vector<double>& s : seconds) {
    std::sort(s.begin(), s.end());
    const std::size_t half = s.size() / 2;
    const double median = s.size() % 2 != 0 ? s[half] : (s[half - 1] + s[half]) / 2;
    timings.push_back({median, s.front(), s.back()});
  }
  return timings;
}

}  // namespace language_id
