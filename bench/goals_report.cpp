// The comparison with the peer, for people.
#include <fmt/format.h>

#include <algorithm>

#include "goals.h"
#include "report.h"

namespace satchel::bench {
namespace {

constexpr size_t kWorst = 10;

struct Cell {
  const ProblemResult* result;
  const Measurement* kernel;
  Goal goal;
};

std::vector<Cell> cells_of(const std::vector<ProblemResult>& results, bool cold) {
  std::vector<Cell> cells;
  for (const ProblemResult& r : results) {
    for (const Measurement& m : r.measurements) {
      if (has_goal(m)) cells.push_back({&r, &m, goal_of(r.problem, m.name, m.numerics != Numerics::kReference, cold)});
    }
  }
  return cells;
}

std::string print_cell(const Cell& cell) {
  const Measurement& m = *cell.kernel;
  std::string text = fmt::format("  {:<48} {:<12} {:<18} {:>5.2f} {:>6.2f} [{:.2f} {:.2f}] {:>8.2f}",
                                 short_name(cell.result->problem), m.name, cell.goal.name, cell.goal.ratio, m.to_peer,
                                 m.to_peer_quartile1, m.to_peer_quartile3, m.to_roofline);
  // A quarter of the rounds and more reached the goal.
  if (m.to_peer < cell.goal.ratio && m.to_peer_quartile3 >= cell.goal.ratio) text += "  within the noise";
  return text + "\n";
}

std::string print_list(const std::string& title, const std::vector<Cell>& cells) {
  std::string text = title + "\n";
  for (const Cell& cell : cells) text += print_cell(cell);
  return text;
}

std::vector<Cell> below(std::vector<Cell> cells, double (*limit)(const Cell&)) {
  std::erase_if(cells, [&](const Cell& cell) { return cell.kernel->to_peer >= limit(cell); });
  return cells;
}

}  // namespace

std::string print_goals(const std::vector<ProblemResult>& results, bool cold, bool brief) {
  std::vector<Cell> cells = cells_of(results, cold);
  if (cells.empty()) return "";
  std::string text = fmt::format(
      "Time of FBGEMM / time of satchel, median [quartiles] of the rounds\n  {:<48} {:<12} {:<18} "
      "{:>5} {:>6} {:<11} {:>8}\n",
      "", "kernel", "class", "goal", "ratio", "", "roofline");
  if (!brief) {
    for (const Cell& cell : cells) text += print_cell(cell);
    text += "\n";
  }
  std::stable_sort(cells.begin(), cells.end(),
                   [](const Cell& a, const Cell& b) { return a.kernel->to_peer < b.kernel->to_peer; });
  const std::vector<Cell> missed = below(cells, [](const Cell& cell) { return cell.goal.ratio; });
  const std::vector<Cell> slower = below(cells, [](const Cell&) { return 1.0; });
  text += print_list(fmt::format("Below the goal: {} of {}", missed.size(), cells.size()), missed);
  text += print_list(fmt::format("Slower than FBGEMM: {} of {}", slower.size(), cells.size()), slower);
  cells.resize(std::min(cells.size(), kWorst));
  text += print_list(fmt::format("The worst {}", cells.size()), cells);
  return text + "\n";
}

std::vector<Slower> slower_than_peer(const std::vector<ProblemResult>& results) {
  std::vector<Slower> slower;
  for (const ProblemResult& r : results) {
    Slower s = {r.problem, {}};
    for (const Measurement& m : r.measurements) {
      if (has_goal(m) && m.to_peer < 1) s.kernels.push_back({m.name, m.to_peer, {}});
    }
    if (!s.kernels.empty()) slower.push_back(std::move(s));
  }
  return slower;
}

std::string print_again(const std::vector<Slower>& slower, int64_t times) {
  if (times == 0) return "";
  struct Line {
    double median;
    std::string text;
  };
  std::vector<Line> lines;
  for (const Slower& s : slower) {
    for (const Slower::Kernel& k : s.kernels) {
      std::vector<double> again = k.again;
      if (again.empty()) continue;
      std::sort(again.begin(), again.end());
      const double median = quantile(again, 0.5);
      lines.push_back({median, fmt::format("  {:<48} {:<24} {:>5.2f} {:>6.2f} [{:.2f} {:.2f}]\n", short_name(s.problem),
                                           k.name, k.first, median, again.front(), again.back())});
    }
  }
  std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.median < b.median; });
  const auto stay = std::count_if(lines.begin(), lines.end(), [](const Line& line) { return line.median < 1; });
  std::string text = fmt::format("Measured again, {} times: {} of the {} are slower than FBGEMM in the median\n", times,
                                 stay, lines.size());
  if (!lines.empty()) {
    text += fmt::format("  {:<48} {:<24} {:>5} {:>6} [least most]\n", "", "kernel", "first", "median");
  }
  for (const Line& line : lines) text += line.text;
  return text + "\n";
}

}  // namespace satchel::bench
