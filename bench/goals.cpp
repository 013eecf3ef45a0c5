#include "goals.h"

#include <limits>

namespace satchel::bench {
namespace {

constexpr int64_t kAny = std::numeric_limits<int64_t>::max();

// A ratio for the line, and a higher one for its larger problems.
struct Level {
  double ratio = 1.0;
  double higher = 0;           // 0: none
  int64_t higher_dim = 0;      // from this dim on,
  int64_t higher_pooling = 0;  // and from this pooling on
};

struct Line {
  const char* name;
  int64_t min_dim, max_dim, min_pooling, max_pooling;
  // For tables in the second level of cache, in both numerics, and outside the caches in reference numerics.
  Level near_reference, near_fast, far_reference;
  int bits = 0;           // 0: any
  bool odd_dims = false;  // odd dims and dims below 16 alone
  bool mean = false;      // mean pooling alone
};

// Weighted, pruned and int32 problems have the goals of the others.
constexpr Line kLines[] = {
    {"8-bit", 32, 1024, 10, kAny, {1.05}, {1.2, 1.5, 128, 50}, {1.2, 1.4, 256, 0}, 8},
    {"4-bit", 32, 1024, 10, kAny, {1.5}, {1.8, 2.3, 128, 50}, {1.25, 1.5, 256, 0}, 4},
    {"2-bit", 32, 1024, 10, kAny, {1.8}, {2.2}, {1.35, 1.6, 256, 0}, 2},
    {"pooling 1-4", 1, kAny, 1, 4, {1.0}, {1.0}, {1.1}},
    {"odd or small dim", 1, kAny, 1, kAny, {1.2}, {1.2}, {1.0}, 0, true},
    {"mean", 1, kAny, 1, kAny, {2.0}, {2.0}, {1.2}, 0, false, true},
};

bool covers(const Line& line, const Problem& p) {
  const int64_t dim = p.spec.dim;
  if (line.bits != 0 && line.bits != p.spec.bits) return false;
  if (dim < line.min_dim || dim > line.max_dim) return false;
  if (p.pooling < line.min_pooling || p.pooling > line.max_pooling) return false;
  if (line.odd_dims && dim % 2 == 0 && dim >= 16) return false;
  return !line.mean || p.spec.pooling == Pooling::kMean;
}

double ratio_of(const Level& level, const Problem& p) {
  const bool higher = level.higher > 0 && p.spec.dim >= level.higher_dim && p.pooling >= level.higher_pooling;
  return higher ? level.higher : level.ratio;
}

}  // namespace

std::string peer_of(const std::string& name) { return name.find("avx2") != std::string::npos ? kPeerAvx2 : kPeer; }

bool has_goal(const Measurement& m) { return m.to_peer > 0 && !m.name.starts_with("llvm-"); }

Goal goal_of(const Problem& p, const std::string& kernel, bool fast, bool cold) {
  const TableSize size = table_size(p);
  const Goal not_slower = {"not slower", 1.0};
  const bool no_column = size == TableSize::kTiny || size == TableSize::kMedium || (size == TableSize::kLarge && fast);
  if (peer_of(kernel) == kPeerAvx2 || cold || no_column) return not_slower;
  Goal goal = {nullptr, 0};
  for (const Line& line : kLines) {
    if (!covers(line, p)) continue;
    const Level& level = size == TableSize::kLarge ? line.far_reference : fast ? line.near_fast : line.near_reference;
    if (const double ratio = ratio_of(level, p); ratio > goal.ratio) goal = {line.name, ratio};
  }
  return goal.name != nullptr ? goal : not_slower;
}

}  // namespace satchel::bench
