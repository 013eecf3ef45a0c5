// The goals of the comparison with the peer, as data: how many times faster than it a kernel ought to be, by what
// the problem is. A goal is a line of the table in goals.cpp; reports and the JSON file take it from here.
#pragma once

#include <string>
#include <vector>

#include "measure.h"
#include "problem.h"

namespace satchel::bench {

// The peers' names: FBGEMM with the instruction set that it chooses, and kept to AVX2.
inline constexpr char kPeer[] = "fbgemm";
inline constexpr char kPeerAvx2[] = "fbgemm-avx2";
// The one that a kernel of satchel is compared with: like with like.
std::string peer_of(const std::string& name);

struct Goal {
  const char* name;  // the line of the table: "4-bit", "pooling 1-4", ...
  double ratio;      // time of the peer / time of the kernel, at least
};

// The goal of a kernel for a problem. Where several lines of the table cover it, the highest counts; where none does,
// and for other kernels than those of the best instruction set, it is not to be slower: 1.0. `cold`: the caches are
// emptied before each sample, for which there are no goals of their own.
Goal goal_of(const Problem& problem, const std::string& kernel, bool fast, bool cold);

// Whether a kernel takes part: those of LLVM on x86-64 are a cross-check, and do not.
bool has_goal(const Measurement& m);

}  // namespace satchel::bench
