// Wall-clock times of contenders that take turns, so that whatever else the machine does hits all of them alike.
#pragma once

#include <functional>
#include <vector>

namespace language_id {

struct Timing {
  double median = 0, fastest = 0, slowest = 0;  // seconds
};

// One untimed round, then `repeats` timed ones; the contenders run in turn within a round.
std::vector<Timing> time_in_turn(const std::vector<std::function<void()>>& contenders, int repeats);

}  // namespace language_id
