// What ought to hold between problems that differ in one field: 4 bits are never slower than 8, weights cost next to
// nothing, and so on; and how near the roofline kernels come outside the caches. Problems are timed one after the
// other, so that these quotients suffer from a machine's moods more than the others.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "report.h"

namespace satchel::bench {
namespace {

struct Relation {
  const char* name;
  double limit;                           // time / time of the other problem, at most
  bool (*other)(EmbeddingBagSpec& spec);  // makes the spec the other problem's; false: nothing to compare with
};

bool has_bits(EmbeddingBagSpec& spec, int bits, int others) {
  if (spec.bits != bits) return false;
  spec.bits = others;
  return true;
}

constexpr Relation kRelations[] = {
    {"4 bits / 8 bits", 1.0, [](EmbeddingBagSpec& s) { return has_bits(s, 4, 8); }},
    {"2 bits / 4 bits", 1.0, [](EmbeddingBagSpec& s) { return has_bits(s, 2, 4); }},
    {"weighted / unweighted", 1.1, [](EmbeddingBagSpec& s) { return std::exchange(s.weighted, false); }},
    {"half pruned / unpruned, per index", 1.5, [](EmbeddingBagSpec& s) { return std::exchange(s.pruned, false); }},
};

// What ought to hold between a kernel and others that ran beside it, outside the caches.
struct Bar {
  const char* name;
  double limit;  // time / time of the other, at most
  bool (*applies)(const Problem& problem, bool huge_pages);
  double (*ratio)(const Measurement& kernel, const ProblemResult& result);  // 0: nobody to compare with
};

constexpr Bar kBars[] = {
    // Where a row is neither too short to pay for its own overhead nor many lines long.
    {"time / roofline outside the caches, dims 32-128, pooling from 10, huge pages", 1.25,
     [](const Problem& p, bool huge_pages) {
       return huge_pages && p.spec.dim >= 32 && p.spec.dim <= 128 && p.pooling >= 10;
     },
     [](const Measurement& kernel, const ProblemResult&) { return kernel.to_roofline; }},
    {"8 bits / fp32 rows outside the caches", 1.0, [](const Problem& p, bool) { return p.spec.bits == 8; },
     [](const Measurement& kernel, const ProblemResult& r) {
       const Measurement* floats = best_of(r.measurements, Kind::kFloatRows);
       return floats != nullptr ? kernel.median / floats->median : 0;
     }},
};

const ProblemResult* find_problem(const std::vector<ProblemResult>& results, const EmbeddingBagSpec& spec,
                                  const Problem& like) {
  const auto at = std::find_if(results.begin(), results.end(), [&](const ProblemResult& r) {
    // Tables hold whole rows and may share their room with a mapping: nearly the same size is the same.
    const double sizes = static_cast<double>(table_bytes(r.problem)) / static_cast<double>(table_bytes(like));
    return r.problem.spec == spec && r.problem.pooling == like.pooling && std::abs(sizes - 1.0) < 0.1 &&
           r.problem.distribution == like.distribution;
  });
  return at == results.end() ? nullptr : &*at;
}

struct Excess {
  double ratio;
  std::string line;
};

std::string print_excesses(const std::string& title, double limit, size_t count, std::vector<Excess> found) {
  if (count == 0) return "";
  std::string text = fmt::format("{}: at most {:.2f}; {} of {} are above\n", title, limit, found.size(), count);
  std::stable_sort(found.begin(), found.end(), [](const Excess& a, const Excess& b) { return a.ratio > b.ratio; });
  for (const Excess& e : found) text += fmt::format("  {} {:>5.2f}\n", e.line, e.ratio);
  return text;
}

}  // namespace

std::string print_relations(const std::vector<ProblemResult>& results, bool huge_pages) {
  std::string text;
  for (const Relation& relation : kRelations) {
    size_t count = 0;
    std::vector<Excess> found;
    for (const ProblemResult& r : results) {
      EmbeddingBagSpec spec = r.problem.spec;
      const ProblemResult* other = relation.other(spec) ? find_problem(results, spec, r.problem) : nullptr;
      if (other == nullptr) continue;
      for (const Measurement& m : r.measurements) {
        const Measurement* base = m.kind == Kind::kSatchel ? find(other->measurements, m.name) : nullptr;
        if (base == nullptr) continue;
        ++count;
        const double ratio = m.median / base->median;
        if (ratio > relation.limit)
          found.push_back({ratio, fmt::format("{:<48} {:<12}", short_name(r.problem), m.name)});
      }
    }
    text += print_excesses(relation.name, relation.limit, count, std::move(found));
  }

  for (const Bar& bar : kBars) {
    size_t count = 0;
    std::vector<Excess> found;
    for (const ProblemResult& r : results) {
      if (table_size(r.problem) != TableSize::kLarge || !bar.applies(r.problem, huge_pages)) continue;
      for (const Measurement& m : r.measurements) {
        const double ratio = m.kind == Kind::kSatchel ? bar.ratio(m, r) : 0;
        if (ratio <= 0) continue;
        ++count;
        if (ratio > bar.limit) found.push_back({ratio, fmt::format("{:<48} {:<12}", short_name(r.problem), m.name)});
      }
    }
    text += print_excesses(bar.name, bar.limit, count, std::move(found));
  }
  return text.empty() ? text : "Between problems:\n" + text + "\n";
}

}  // namespace satchel::bench
