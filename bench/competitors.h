// Everybody who runs a problem: satchel on each instruction set of this machine and both numerics, its interpreter,
// the plain loops of each compiler, the touch-only roofline, and FBGEMM where it is installed.
#pragma once

#include <satchel/engine.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "workload.h"

namespace satchel::bench {

enum class Kind : int32_t { kSatchel, kInterpreter, kPlain, kPeer, kRoofline };

struct Competitor {
  std::string name;  // "avx512", "avx512-fast", "interpreter", "plain-gcc", "tiled-clang", "touch-near", ...
  Kind kind = Kind::kSatchel;
  bool fast = false;  // runs kFast, and is compared with the plain loop in that order
  // `bags` bags of the stream from bag `first` on into workload.output().
  std::function<Status(Workload& workload, int64_t first, int64_t bags)> run;
};

// One private engine for each instruction set that this machine runs.
class Engines {
 public:
  struct Entry {
    std::string target;
    Engine engine;
  };
  // `only` as in competitors_for. A target of the build that this machine lacks is listed in missing().
  static Result<Engines> create();
  std::vector<Entry>& entries() { return entries_; }
  [[nodiscard]] const std::vector<std::string>& missing() const { return missing_; }

 private:
  std::vector<Entry> entries_;
  std::vector<std::string> missing_;
};

// The competitors of a problem whose names begin with one of the words of `only` (all where it is empty). A kernel
// that does not run on the instruction set it was asked for is an error.
Result<std::vector<Competitor>> competitors_for(const Workload& workload, Engines& engines, const std::string& only);

// Compares everybody's output on the first batch with the plain loop, bit for bit; the loop itself with the
// interpreter.
Status check_outputs(Workload& workload, const std::vector<Competitor>& competitors, Engines& engines);

// The plain loops of this build, the first compiler's first.
std::vector<const PlainLoops*> plain_loops();

#if defined(SATCHEL_BENCH_FBGEMM)
// FBGEMM's kernel for the problem, or one without `run` where it has none (offset=none, kFast, pruned with strides).
Competitor fbgemm_competitor(const Workload& workload);
#endif

}  // namespace satchel::bench
