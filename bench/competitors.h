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

enum class Kind : int32_t { kSatchel, kInterpreter, kPlain, kPeer, kFloatRows, kRoofline };

// Whether a competitor computes the problem's result.
inline bool has_result(Kind kind) { return kind != Kind::kRoofline && kind != Kind::kFloatRows; }

struct Competitor {
  std::string name;  // "avx512", "avx512-fast", "avx512+vnni-integer", "interpreter", "plain-gcc", "tiled-clang",
                     // "touch-near", ...: the target or compiler, and what it does
  Kind kind = Kind::kSatchel;
  // Each is compared with the plain loop in its order of operations; there is no plain loop of kInteger, which is
  // compared with the interpreter.
  Numerics numerics = Numerics::kReference;
  // Set by check_outputs. Only of a peer may the bits differ, within the bound of its order of operations.
  bool same_bits = true;
  double difference = 0;  // the largest from the plain loop's output, and what is allowed
  double bound = 0;
  // `bags` bags of the stream from bag `first` on into workload.output().
  std::function<Status(Workload& workload, int64_t first, int64_t bags)> run;
};

// A competitor that cannot run a problem, and why.
struct Missing {
  std::string name;
  std::string reason;
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
  [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
  [[nodiscard]] const std::vector<std::string>& missing() const { return missing_; }

 private:
  std::vector<Entry> entries_;
  std::vector<std::string> missing_;
};

// The competitors of a problem whose names begin with one of the words of `only` (all where it is empty). A kernel
// that does not run on the instruction set it was asked for is an error; a peer that has no kernel is added to
// `missing`.
Result<std::vector<Competitor>> competitors_for(Workload& workload, Engines& engines, const std::string& only,
                                                std::vector<Missing>& missing);

// Compares everybody's output on the first batch with the plain loop, bit for bit; the loop itself with the
// interpreter. A peer whose bits differ is compared with the bound of its order of operations, and marked.
Status check_outputs(Workload& workload, std::vector<Competitor>& competitors, Engines& engines);

// The plain loops of this build, the first compiler's first.
std::vector<const PlainLoops*> plain_loops();

#if defined(SATCHEL_BENCH_FBGEMM)
// FBGEMM's kernels for the problem. What it has no kernel for is added to `missing`.
std::vector<Competitor> fbgemm_competitors(const Workload& workload, std::vector<Missing>& missing);
// The instruction set that FBGEMM chooses on this machine.
std::string fbgemm_instruction_set();
#endif

}  // namespace satchel::bench
