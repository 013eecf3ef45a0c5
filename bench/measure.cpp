#include "measure.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "goals.h"
#include "machine.h"
#include "random.h"

namespace satchel::bench {

double quantile(const std::vector<double>& sorted, double q) {
  const double at = q * static_cast<double>(sorted.size() - 1);
  const size_t below = static_cast<size_t>(at);
  const size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

namespace {

// How much of a competitor one sample is.
struct Plan {
  int64_t bags = 1;  // of each call
  int64_t calls = 1;
  double seconds = 0;
};

class Timer {
 public:
  Timer(Workload& workload, bool cold) : workload_(workload), cold_(cold) {}

  // Seconds of `calls` calls, each on the bags after the last one's.
  Result<double> time(const Competitor& c, int64_t bags, int64_t calls) {
    double flushing = 0;
    const double start = thread_seconds();
    for (int64_t i = 0; i < calls; ++i) {
      if (next_bag_ + bags > workload_.stream_bags()) next_bag_ = 0;
      if (cold_) {
        const double before = thread_seconds();
        workload_.flush(next_bag_, bags);
        flushing += thread_seconds() - before;
      }
      if (Status s = c.run(workload_, next_bag_, bags); !s) return s;
      next_bag_ += bags;
    }
    return thread_seconds() - start - flushing;
  }

 private:
  Workload& workload_;
  bool cold_;
  int64_t next_bag_ = 0;
};

Result<Plan> plan_samples(const Competitor& c, Workload& workload, Timer& timer, double sample_seconds) {
  Plan plan;
  // From one bag upwards, so that the slowest competitor does not run a whole batch to be found slow.
  double per_bag = 0;
  for (plan.bags = 1;; plan.bags = std::min(plan.bags * 4, workload.batch())) {
    Result<double> seconds = timer.time(c, plan.bags, 1);
    if (!seconds) return seconds.status();
    per_bag = *seconds / static_cast<double>(plan.bags);
    if (plan.bags == workload.batch() || *seconds > sample_seconds) break;
  }
  plan.calls = std::max<int64_t>(1, static_cast<int64_t>(sample_seconds / (per_bag * static_cast<double>(plan.bags))));
  plan.seconds = per_bag * static_cast<double>(plan.bags * plan.calls);
  return plan;
}

void summarise(Measurement& m) {
  std::vector<double> sorted = m.samples;
  std::sort(sorted.begin(), sorted.end());
  m.min = sorted.front();
  m.median = quantile(sorted, 0.5);
  m.quartile1 = quantile(sorted, 0.25);
  m.quartile3 = quantile(sorted, 0.75);
}

// Sorted.
std::vector<double> paired_ratios(const Measurement& m, const Measurement& base) {
  std::vector<double> ratios;
  for (size_t i = 0; i < m.samples.size(); ++i) ratios.push_back(m.samples[i] / base.samples[i]);
  std::sort(ratios.begin(), ratios.end());
  return ratios;
}

double paired_ratio(const Measurement& m, const Measurement* base) {
  return base == nullptr ? 0 : quantile(paired_ratios(m, *base), 0.5);
}

void compare_with_peer(Measurement& m, const Measurement* peer) {
  if (peer == nullptr) return;
  const std::vector<double> ratios = paired_ratios(*peer, m);
  m.to_peer_quartile1 = quantile(ratios, 0.25);
  m.to_peer = quantile(ratios, 0.5);
  m.to_peer_quartile3 = quantile(ratios, 0.75);
}

}  // namespace

const Measurement* find(const std::vector<Measurement>& measurements, const std::string& name) {
  const auto at = std::find_if(measurements.begin(), measurements.end(),
                               [&](const Measurement& other) { return other.name == name; });
  return at == measurements.end() ? nullptr : &*at;
}

const Measurement* best_of(const std::vector<Measurement>& measurements, Kind kind) {
  const Measurement* best = nullptr;
  for (const Measurement& m : measurements) {
    if (m.kind == kind && (best == nullptr || m.median < best->median)) best = &m;
  }
  return best;
}

std::string twin_of(const std::string& name) {
  constexpr std::string_view kLlvm = "llvm-";
  return name.starts_with(kLlvm) ? name.substr(kLlvm.size()) : "";
}

Result<std::vector<Measurement>> measure(Workload& workload, const std::vector<Competitor>& competitors,
                                         const MeasureOptions& options) {
  Timer timer(workload, options.cold);
  std::vector<Plan> plans;
  std::vector<Measurement> measurements;
  double round_seconds = 0;
  for (const Competitor& c : competitors) {
    Result<Plan> plan = plan_samples(c, workload, timer, options.sample_seconds);
    if (!plan) return plan.status();
    round_seconds += plan->seconds;
    Measurement m;
    m.name = c.name;
    m.kind = c.kind;
    m.numerics = c.numerics;
    m.same_bits = c.same_bits;
    m.difference = c.difference;
    m.bound = c.bound;
    m.rows_per_sample = plan->bags * plan->calls * workload.pooling();
    measurements.push_back(std::move(m));
    plans.push_back(*plan);
  }

  const double affordable = std::min(options.budget_seconds / round_seconds, 1e6);
  const int rounds = std::clamp(static_cast<int>(affordable), options.min_rounds, options.max_rounds);
  std::vector<size_t> order(competitors.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = i;
  Random random(options.seed);
  for (int round = 0; round < rounds; ++round) {
    for (size_t i = order.size(); i > 1; --i) {
      std::swap(order[i - 1], order[static_cast<size_t>(random.below(static_cast<int64_t>(i)))]);
    }
    for (size_t i : order) {
      // A stream of one batch is meant to be in the cache: the predecessor may have driven part of it out.
      if (workload.stream_bags() == workload.batch() && !options.cold) {
        if (Result<double> warm = timer.time(competitors[i], plans[i].bags, 1); !warm) return warm.status();
      }
      Result<double> seconds = timer.time(competitors[i], plans[i].bags, plans[i].calls);
      if (!seconds) return seconds.status();
      measurements[i].samples.push_back(*seconds * 1e9 / static_cast<double>(measurements[i].rows_per_sample));
    }
  }

  for (Measurement& m : measurements) summarise(m);
  const Measurement* plain = best_of(measurements, Kind::kPlain);
  const Measurement* roofline = best_of(measurements, Kind::kRoofline);
  for (Measurement& m : measurements) {
    m.to_plain = paired_ratio(m, plain);
    m.to_roofline = paired_ratio(m, roofline);
    m.to_twin = paired_ratio(m, find(measurements, twin_of(m.name)));
    if (m.kind == Kind::kSatchel) compare_with_peer(m, find(measurements, peer_of(m.name)));
  }
  return measurements;
}

}  // namespace satchel::bench
