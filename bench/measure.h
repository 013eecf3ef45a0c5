// Interleaved timing: in every round each competitor is timed once, in random order, and ratios are taken between
// samples of one round. Memory of a shared machine can slow down by factors for minutes; everybody in a round
// suffers alike, so the ratios hold where the times do not.
#pragma once

#include <satchel/status.h>

#include <cstdint>
#include <string>
#include <vector>

#include "competitors.h"

namespace satchel::bench {

struct MeasureOptions {
  double budget_seconds = 0.4;     // for all rounds of one problem
  double sample_seconds = 0.0004;  // for one sample of one competitor
  bool cold = false;               // what a call reads is driven out of the caches before it, untimed
  int min_rounds = 7;
  int max_rounds = 101;
  uint64_t seed = 1;
};

// Times are nanoseconds per index looked up (per row, where nothing is pruned).
struct Measurement {
  std::string name;
  Kind kind = Kind::kSatchel;
  Numerics numerics = Numerics::kReference;
  std::vector<double> samples;  // one for each round
  int64_t rows_per_sample = 0;
  double min = 0, median = 0, quartile1 = 0, quartile3 = 0;
  // Median over the rounds of time / time of the best plain loop or roofline (the one with the smallest median);
  // 0 where there is none.
  double to_plain = 0, to_roofline = 0;
  // The same for a kernel of the LLVM back end and asmjit's for the same instruction set.
  double to_twin = 0;
  // For satchel's kernels the other way round, time of peer_of(name) / time, as speed is claimed; and the quartiles of
  // these ratios over the rounds. 0 where that peer was not measured.
  double to_peer = 0, to_peer_quartile1 = 0, to_peer_quartile3 = 0;
  // Of a peer: see Competitor.
  bool same_bits = true;
  double difference = 0, bound = 0;
  [[nodiscard]] double spread() const { return (quartile3 - quartile1) / median; }
};

// In the order of `competitors`.
Result<std::vector<Measurement>> measure(Workload& workload, const std::vector<Competitor>& competitors,
                                         const MeasureOptions& options);

// Of sorted values: 0.5 is the median; between two of them in proportion.
double quantile(const std::vector<double>& sorted, double q);

const Measurement* find(const std::vector<Measurement>& measurements, const std::string& name);
// The one of a kind with the smallest median, or null.
const Measurement* best_of(const std::vector<Measurement>& measurements, Kind kind);

// The name of the competitor that to_twin compares with, "" if there is none: "llvm-avx2-fast" has "avx2-fast".
std::string twin_of(const std::string& name);

}  // namespace satchel::bench
