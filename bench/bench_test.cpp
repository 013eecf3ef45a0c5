// The tables behind satchel_bench: which goal a problem has, what is in the matrices, how they are cut down.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "goals.h"
#include "problem.h"
#include "report.h"

namespace satchel::bench {
namespace {

Problem problem(const std::string& line) {
  Result<Problem> p = parse_problem(line);
  EXPECT_TRUE(p) << line << ": " << p.status().message();
  return *p;
}

double ratio(const std::string& line, const std::string& kernel = "avx512") {
  const bool fast = kernel.find("-fast") != std::string::npos;
  return goal_of(problem(line), kernel, fast, false).ratio;
}

TEST(Goals, AreThoseOfTheTable) {
  EXPECT_EQ(ratio("bits=8 dim=32 pooling=10"), 1.05);
  EXPECT_EQ(ratio("bits=8 dim=1024 pooling=100"), 1.05);
  EXPECT_EQ(ratio("bits=8 dim=64 pooling=50", "avx512-fast"), 1.2);
  EXPECT_EQ(ratio("bits=8 dim=128 pooling=10", "avx512-fast"), 1.2);
  EXPECT_EQ(ratio("bits=8 dim=128 pooling=50", "avx512-fast"), 1.5);
  EXPECT_EQ(ratio("bits=4 dim=128 pooling=50"), 1.5);
  EXPECT_EQ(ratio("bits=4 dim=64 pooling=50", "avx512-fast"), 1.8);
  EXPECT_EQ(ratio("bits=4 dim=128 pooling=50", "avx512-fast"), 2.3);
  EXPECT_EQ(ratio("bits=2 dim=128 pooling=50"), 1.8);
  EXPECT_EQ(ratio("bits=2 dim=128 pooling=50", "avx512-fast"), 2.2);
  EXPECT_EQ(ratio("bits=4 dim=64 pooling=50 weighted pruned index=i32 offset=i32"), 1.5);
}

TEST(Goals, DependOnWhereTheTableLies) {
  EXPECT_EQ(ratio("bits=8 dim=128 pooling=10 rows=1000000000"), 1.2);
  EXPECT_EQ(ratio("bits=8 dim=256 pooling=10 rows=100000000"), 1.4);
  EXPECT_EQ(ratio("bits=4 dim=128 pooling=10 rows=1000000000"), 1.25);
  EXPECT_EQ(ratio("bits=4 dim=256 pooling=10 rows=1000000000"), 1.5);
  EXPECT_EQ(ratio("bits=2 dim=128 pooling=10 rows=1000000000"), 1.35);
  EXPECT_EQ(ratio("bits=2 dim=256 pooling=10 rows=1000000000"), 1.6);
  EXPECT_EQ(ratio("bits=8 dim=128 pooling=1 rows=1000000000"), 1.1);
  EXPECT_EQ(ratio("bits=8 dim=128 pooling=10 pooling=mean rows=1000000000"), 1.2);
  // No goal there but not to be slower.
  EXPECT_EQ(ratio("bits=4 dim=128 pooling=10 rows=1000000000", "avx512-fast"), 1.0);
  EXPECT_EQ(goal_of(problem("bits=4 dim=128"), "avx512", false, true).ratio, 1.0);
}

TEST(Goals, OfShortBagsOddDimsAndMeans) {
  EXPECT_EQ(ratio("bits=8 dim=128 pooling=1"), 1.0);
  EXPECT_EQ(ratio("bits=8 dim=128 pooling=4"), 1.0);
  EXPECT_EQ(ratio("bits=8 dim=128 pooling=5"), 1.0);  // between the lines
  EXPECT_EQ(ratio("bits=8 dim=33 pooling=50"), 1.2);  // the higher of two
  EXPECT_EQ(ratio("bits=8 dim=3 pooling=50"), 1.2);
  EXPECT_EQ(ratio("bits=4 dim=8 pooling=50"), 1.2);
  EXPECT_EQ(ratio("bits=8 dim=16 pooling=50"), 1.0);
  EXPECT_EQ(ratio("bits=8 dim=2048 pooling=50"), 1.0);
  EXPECT_EQ(ratio("bits=8 dim=128 pooling=50 pooling=mean"), 2.0);
  EXPECT_EQ(ratio("bits=4 dim=128 pooling=50 pooling=mean", "avx512-fast"), 2.3);
}

TEST(Goals, OfAvx2IsNotToBeSlowerThanThePeersAvx2) {
  EXPECT_EQ(peer_of("avx2"), kPeerAvx2);
  EXPECT_EQ(peer_of("avx2-fast"), kPeerAvx2);
  EXPECT_EQ(peer_of("avx512"), kPeer);
  EXPECT_EQ(peer_of("avx512-fast"), kPeer);
  EXPECT_EQ(ratio("bits=4 dim=128 pooling=50", "avx2"), 1.0);
  EXPECT_EQ(ratio("bits=4 dim=128 pooling=50", "avx2-fast"), 1.0);
}

TEST(PeerMatrix, HasEveryCellOnce) {
  const std::vector<Problem> cells = peer_matrix(int64_t{1} << 30);
  std::set<std::string> lines;
  std::set<int64_t> dims8, dims4, dims2, poolings;
  for (const Problem& p : cells) {
    lines.insert(to_line(p));
    ASSERT_GT(p.rows, 0);
    ASSERT_GT(p.batch, 0);
    (p.spec.bits == 8 ? dims8 : p.spec.bits == 4 ? dims4 : dims2).insert(p.spec.dim);
    poolings.insert(p.pooling);
  }
  EXPECT_EQ(dims8.size(), 21u);
  EXPECT_EQ(dims4.size(), 15u);  // even ones
  EXPECT_EQ(dims2.size(), 14u);  // multiples of four
  EXPECT_EQ(poolings, (std::set<int64_t>{1, 2, 5, 10, 50, 100}));
  // Sizes and distributions x (dims) x poolings x (weighted x pruned x i32, and the mean).
  EXPECT_EQ(cells.size(), 5u * (21 + 15 + 14) * 6 * 9);
  EXPECT_EQ(lines.size(), cells.size());
}

TEST(PeerMatrix, PrunedTablesLeaveRoomForTheirMapping) {
  const int64_t large = int64_t{1} << 30;
  int64_t largest = 0;
  for (const Problem& p : peer_matrix(large)) {
    const int64_t mapping = p.spec.pruned ? 2 * p.rows * static_cast<int64_t>(sizeof(int32_t)) : 0;
    ASSERT_LE(table_bytes(p) + (table_size(p) == TableSize::kLarge ? mapping : 0), large);
    largest = std::max(largest, table_bytes(p));
  }
  EXPECT_GT(largest, large - (int64_t{1} << 16));
}

TEST(Sample, IsChosenByItsSeedAndKeepsTheOrder) {
  const std::vector<Problem> all = peer_matrix(0);
  const auto lines = [](const std::vector<Problem>& problems) {
    std::vector<std::string> text;
    text.reserve(problems.size());
    for (const Problem& p : problems) text.push_back(to_line(p));
    return text;
  };
  const std::vector<std::string> first = lines(sample(all, 20, 1));
  EXPECT_EQ(first.size(), 20u);
  EXPECT_EQ(first, lines(sample(all, 20, 1)));
  EXPECT_NE(first, lines(sample(all, 20, 2)));
  size_t at = 0;
  const std::vector<std::string> in_order = lines(all);
  for (const std::string& line : first) {
    while (at < in_order.size() && in_order[at] != line) ++at;
    EXPECT_LT(at, in_order.size()) << line;
  }
  EXPECT_EQ(sample(all, int64_t{1} << 40, 1).size(), all.size());
}

Measurement measured(const std::string& name, double to_peer) {
  Measurement m;
  m.name = name;
  m.to_peer = to_peer;
  return m;
}

TEST(Again, TakesWhatWasSlowerThanThePeer) {
  const std::vector<ProblemResult> results = {
      {problem("bits=8 dim=64"), {measured("avx512", 1.0), measured("avx512-fast", 1.2), measured("fbgemm", 0)}},
      {problem("bits=8 dim=33"), {measured("avx512", 0.99), measured("llvm-avx512", 0.9), measured("avx2-fast", 0.9)}},
  };
  const std::vector<Slower> slower = slower_than_peer(results);
  ASSERT_EQ(slower.size(), 1u);
  EXPECT_EQ(slower[0].problem.spec.dim, 33);
  ASSERT_EQ(slower[0].kernels.size(), 2u);
  EXPECT_EQ(slower[0].kernels[0].name, "avx512");
  EXPECT_EQ(slower[0].kernels[1].name, "avx2-fast");
}

TEST(Again, SaysWhatStaysSlowerInTheMedian) {
  const std::vector<Slower> slower = {
      {problem("bits=8 dim=33"), {{"avx512", 0.99, {1.2, 0.9, 1.1}}, {"avx2-fast", 0.9, {0.97, 0.8, 1.3}}}}};
  const std::string text = print_again(slower, 3);
  EXPECT_NE(text.find("3 times: 1 of the 2 are slower"), std::string::npos) << text;
  EXPECT_LT(text.find("avx2-fast"), text.find("avx512 ")) << text;  // the slowest first
  EXPECT_NE(text.find("0.99   1.10 [0.90 1.20]"), std::string::npos) << text;
  EXPECT_EQ(print_again(slower, 0), "");

  const std::vector<Slower> even = {{problem("bits=8 dim=33"), {{"avx512", 0.9, {1.2, 0.9}}}}};
  EXPECT_NE(print_again(even, 2).find("0.90   1.05 [0.90 1.20]"), std::string::npos) << print_again(even, 2);
}

Measurement timed(const std::string& name, Kind kind, double median) {
  Measurement m;
  m.name = name;
  m.kind = kind;
  m.median = median;
  return m;
}

TEST(Relations, FloatRowsOutsideTheCaches) {
  const auto far = problem("bits=8 dim=128 rows=100000000"), near = problem("bits=8 dim=128 rows=1000");
  const auto result = [](const Problem& p, double kernel, double floats) {
    return ProblemResult{p, {timed("avx512", Kind::kSatchel, kernel), timed("fp32", Kind::kFloatRows, floats)}};
  };
  const std::string good = print_relations({result(far, 10, 30), result(near, 3, 2)}, false);
  EXPECT_NE(good.find("8 bits / fp32 rows outside the caches: at most 1.00; 0 of 1 are above"), std::string::npos)
      << good;
  const std::string bad = print_relations({result(far, 30, 20)}, false);
  EXPECT_NE(bad.find("1 of 1 are above"), std::string::npos) << bad;
  EXPECT_NE(bad.find(" 1.50\n"), std::string::npos) << bad;
}

TEST(Relations, FewerBitsAreNotSlower) {
  const auto result = [](const std::string& line, double median) {
    return ProblemResult{problem(line), {timed("avx512", Kind::kSatchel, median)}};
  };
  const std::string text = print_relations({result("bits=8 dim=128", 2), result("bits=4 dim=128", 3)}, false);
  EXPECT_NE(text.find("4 bits / 8 bits: at most 1.00; 1 of 1 are above"), std::string::npos) << text;
}

}  // namespace
}  // namespace satchel::bench
