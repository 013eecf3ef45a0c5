#include "competitors.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <sstream>
#include <utility>

#include "float_rows.h"

namespace satchel::bench {
namespace {

constexpr char kInterpreterTarget[] = "interpreter";
constexpr int64_t kLongBag = 20;  // rows from which on byte dot products pay
constexpr Numerics kNumerics[] = {Numerics::kReference, Numerics::kFast, Numerics::kInteger};
// Bags that the interpreter, slower by orders of magnitude, is given for the check.
constexpr int64_t kInterpreterRows = 4096;

Status refuse(satchel_code code, const std::string& message) {
  Error e = {};
  e.struct_size = sizeof(Error);
  e.code = code;
  message.copy(e.message, sizeof(e.message) - 1);
  return Status(e);
}

bool wanted(const std::string& name, const std::string& only) {
  std::istringstream words(only);
  bool any = false;
  for (std::string word; words >> word; any = true) {
    if (name.starts_with(word)) return true;
  }
  return !any;
}

const char* suffix(Numerics numerics) {
  return numerics == Numerics::kInteger ? "-integer" : numerics == Numerics::kFast ? "-fast" : "";
}

// Whether satchel runs the problem in these numerics. Problems of one numerics alone are run in no other.
bool takes(const Problem& problem, Numerics numerics) {
  if (problem.spec.numerics != Numerics::kReference && problem.spec.numerics != numerics) return false;
  EmbeddingBagSpec spec = problem.spec;
  spec.numerics = numerics;
  return static_cast<bool>(to_string(spec));  // valid
}

// "avx512", "avx512+vnni" and "avx512+subnormals" are one instruction set: what follows the first name are extensions.
std::string base(const std::string& target) { return target.substr(0, target.find('+')); }
bool has_dots(const std::string& target) { return target == "avx512+vnni" || target == "avx512+subnormals"; }

// Of x86's instruction sets the best extension on this machine, and what LLVM's kernels are compared with; for integer
// numerics only with byte dot products and a long bag. What else there is runs if it is asked for by its whole name.
bool suits(const std::string& target, const Engines& engines, Numerics numerics, int64_t pooling,
           const std::string& only) {
  if (target == kInterpreterTarget) return numerics == Numerics::kReference;
  const auto named = [&](const std::string& name) { return (" " + only + " ").find(" " + name + " ") != only.npos; };
  if (named(target + suffix(numerics)) || (named(target) && numerics == Numerics::kFast)) return true;
  if (numerics == Numerics::kInteger && (!has_dots(target) || pooling < kLongBag)) return false;
  if (!target.starts_with("avx")) return true;
  bool best = true;
  bool has_twin = false;
  for (const Engines::Entry& e : engines.entries()) {
    if (e.target == target) break;  // the best comes first
    if (base(e.target) == base(target)) best = false;
  }
  for (const Engines::Entry& e : engines.entries()) has_twin = has_twin || e.target == "llvm-" + target;
  return best || (has_twin && numerics != Numerics::kInteger);
}

Result<Competitor> satchel_competitor(const Workload& workload, Engines::Entry& entry, Numerics numerics) {
  EmbeddingBagSpec spec = workload.problem().spec;
  spec.numerics = numerics;
  Result<Kernel> kernel = entry.engine.kernel(spec);
  if (!kernel) return kernel.status();
  const KernelInfo info = kernel->info();
  if (info.target != entry.target) {
    return refuse(SATCHEL_INTERNAL, fmt::format("asked for {}, got {}: {}", entry.target, info.target, info.reason));
  }
  Competitor c;
  c.name = entry.target + suffix(numerics);
  c.kind = entry.target == kInterpreterTarget ? Kind::kInterpreter : Kind::kSatchel;
  c.numerics = numerics;
  c.run = [kernel = *std::move(kernel)](Workload& w, int64_t first, int64_t bags) {
    return kernel.run(w.satchel_args(first, bags));
  };
  return c;
}

Competitor plain_competitor(const Workload& workload, const PlainLoops& loops, bool tiled, bool fast) {
  Competitor c;
  c.name = fmt::format("{}-{}{}", tiled ? "tiled" : "plain", loops.compiler, fast ? "-fast" : "");
  c.kind = Kind::kPlain;
  c.numerics = fast ? Numerics::kFast : Numerics::kReference;
  c.run = [function = (tiled ? loops.by_tile : loops.by_row)(workload.plain_key(fast))](Workload& w, int64_t first,
                                                                                        int64_t bags) {
    function(w.plain_args(first, bags));
    return Status();
  };
  return c;
}

Competitor touch_competitor(const char* name, TouchPolicy policy) {
  Competitor c;
  c.name = name;
  c.kind = Kind::kRoofline;
  c.run = [policy](Workload& w, int64_t first, int64_t bags) {
    benchmark::DoNotOptimize(touch_rows(policy, w.touch_args(first, bags)));
    return Status();
  };
  return c;
}

// Only where it is asked for by name: its table is 4 to 16 times as large.
void add_float_rows(Workload& workload, const std::string& only, std::vector<Competitor>& all,
                    std::vector<Missing>& missing) {
  constexpr char kName[] = "fp32";
  if (only.empty() || !wanted(kName, only)) return;
  if (workload.problem().spec.pruned || workload.problem().spec.pooling == Pooling::kMean) {
    missing.push_back({kName, "it pools sums of tables that are not pruned"});
    return;
  }
  if (!workload.make_float_rows()) {
    missing.push_back({kName, "there is no memory for its table"});
    return;
  }
  Competitor c;
  c.name = kName;
  c.kind = Kind::kFloatRows;
  c.run = [](Workload& w, int64_t first, int64_t bags) {
    pool_float_rows(w.float_args(first, bags), w.problem().spec.index_type == IndexType::kI64);
    return Status();
  };
  all.push_back(std::move(c));
}

// Runs on output that holds no result: quiet NaNs that no competitor computes.
Status run_fresh(const Competitor& c, Workload& workload, int64_t bags) {
  std::memset(workload.output(), 0xff, static_cast<size_t>(workload.output_bytes(bags)));
  return c.run(workload, 0, bags);
}

// How far two results in the reference order may be apart: twice its error bound (docs/numerics.md) for the largest
// scale, bias and weight that a workload has.
double reference_bound(const Workload& workload) {
  const Problem& p = workload.problem();
  const double n = static_cast<double>(p.pooling);
  const double code = static_cast<double>((1 << p.spec.bits) - 1);
  const double largest = (p.spec.weighted ? kMaxWeight : 1.0) * (kMaxScale * code + kMaxBias);
  // A mean has one rounding more, and its sum of n terms is divided by n.
  const double terms = p.spec.pooling == Pooling::kMean ? 1.0 : n;
  return 2 * (2 * n + 3) * 0x1p-24 * terms * largest;
}

// A peer's output, after its bits were seen to differ.
Status compare_within_bound(Competitor& c, const Competitor& with, Workload& workload,
                            const std::vector<float>& expected, int64_t bags) {
  const EmbeddingBagSpec& spec = workload.problem().spec;
  const int64_t stride = spec.output_stride != 0 ? spec.output_stride : spec.dim;
  c.same_bits = false;
  c.bound = reference_bound(workload);
  for (int64_t bag = 0; bag < bags; ++bag) {
    for (int64_t j = 0; j < spec.dim; ++j) {
      const float got = workload.output()[bag * stride + j];
      const float want = expected[static_cast<size_t>(bag * stride + j)];
      const double difference = std::abs(static_cast<double>(got) - static_cast<double>(want));
      if (difference <= c.bound) {  // false for a NaN
        c.difference = std::max(c.difference, difference);
        continue;
      }
      return refuse(SATCHEL_INTERNAL,
                    fmt::format("{} and {} differ by more than {:.3g} at bag {}, column {}: {} and {}", c.name,
                                with.name, c.bound, bag, j, got, want));
    }
  }
  return {};
}

Status compare(Competitor& c, const Competitor& with, Workload& workload, const std::vector<float>& expected,
               int64_t bags) {
  if (Status s = run_fresh(c, workload, bags); !s) return s;
  const EmbeddingBagSpec& spec = workload.problem().spec;
  const int64_t stride = spec.output_stride != 0 ? spec.output_stride : spec.dim;
  for (int64_t bag = 0; bag < bags; ++bag) {
    for (int64_t j = 0; j < spec.dim; ++j) {
      const float* got = workload.output() + bag * stride + j;
      const float* want = expected.data() + bag * stride + j;
      if (std::memcmp(got, want, sizeof(float)) == 0) continue;
      if (c.kind == Kind::kPeer) return compare_within_bound(c, with, workload, expected, bags);
      return refuse(SATCHEL_INTERNAL, fmt::format("{} and {} differ at bag {}, column {}: {} and {}", c.name, with.name,
                                                  bag, j, *got, *want));
    }
  }
  return {};
}

}  // namespace

Result<Engines> Engines::create() {
  Engines engines;
  int32_t runnable = 0;
  for (int32_t number = 0; const char* name = satchel_target_name(number, &runnable); ++number) {
    if (runnable == 0) {
      engines.missing_.emplace_back(name);
      continue;
    }
    EngineOptions options;
    options.target = name;
    Result<Engine> engine = Engine::create(options);
    if (!engine) return engine.status();
    engines.entries_.push_back({name, *std::move(engine)});
  }
  return engines;
}

std::vector<const PlainLoops*> plain_loops() {
#if defined(SATCHEL_BENCH_SECOND_COMPILER)
  return {&plain_first::kLoops, &plain_second::kLoops};
#else
  return {&plain_first::kLoops};
#endif
}

Result<std::vector<Competitor>> competitors_for(Workload& workload, Engines& engines, const std::string& only,
                                                std::vector<Missing>& missing) {
  std::vector<Competitor> all;
  const bool only_fast = workload.problem().spec.numerics == Numerics::kFast;
  for (Engines::Entry& entry : engines.entries()) {
    for (Numerics numerics : kNumerics) {
      if (!takes(workload.problem(), numerics) || !suits(entry.target, engines, numerics, workload.pooling(), only)) {
        continue;
      }
      if (!wanted(entry.target + suffix(numerics), only)) continue;
      Result<Competitor> c = satchel_competitor(workload, entry, numerics);
      if (!c) return c.status();
      all.push_back(*std::move(c));
    }
  }
  for (const PlainLoops* loops : plain_loops()) {
    all.push_back(plain_competitor(workload, *loops, false, only_fast));
    all.push_back(plain_competitor(workload, *loops, true, only_fast));
  }
#if defined(SATCHEL_BENCH_FBGEMM)
  for (Competitor& peer : fbgemm_competitors(workload, missing)) all.push_back(std::move(peer));
#endif
  add_float_rows(workload, only, all, missing);
  all.push_back(touch_competitor("touch-none", TouchPolicy::kNone));
  all.push_back(touch_competitor("touch-near", TouchPolicy::kNear));
  all.push_back(touch_competitor("touch-two-level", TouchPolicy::kTwoLevel));
  std::erase_if(all, [&](const Competitor& c) { return !wanted(c.name, only); });
  std::erase_if(missing, [&](const Missing& m) { return !wanted(m.name, only); });
  return all;
}

namespace {

// Kernels of kInteger, with the interpreter's on as many bags as it can be given.
Status check_integer(Workload& workload, const std::vector<Competitor>& competitors, Engines& engines) {
  for (Engines::Entry& entry : engines.entries()) {
    if (entry.target != kInterpreterTarget || !takes(workload.problem(), Numerics::kInteger)) continue;
    Result<Competitor> interpreter = satchel_competitor(workload, entry, Numerics::kInteger);
    if (!interpreter) return interpreter.status();
    const int64_t bags = std::clamp<int64_t>(8 * kInterpreterRows / workload.pooling(), 1, workload.batch());
    std::vector<float> expected;
    for (const Competitor& c : competitors) {
      if (c.numerics != Numerics::kInteger) continue;
      if (expected.empty()) {
        if (Status s = run_fresh(*interpreter, workload, bags); !s) return s;
        expected.assign(workload.output(), workload.output() + workload.output_bytes(bags) / sizeof(float));
      }
      Competitor checked = c;
      if (Status s = compare(checked, *interpreter, workload, expected, bags); !s) return s;
    }
  }
  return {};
}

}  // namespace

Status check_outputs(Workload& workload, std::vector<Competitor>& competitors, Engines& engines) {
  const int64_t batch = workload.batch();
  if (Status s = check_integer(workload, competitors, engines); !s) return s;
  for (Numerics numerics : {Numerics::kReference, Numerics::kFast}) {
    const auto concerned = [&](const Competitor& c) { return c.numerics == numerics && has_result(c.kind); };
    if (std::none_of(competitors.begin(), competitors.end(), concerned)) continue;
    const Competitor plain = plain_competitor(workload, plain_first::kLoops, false, numerics == Numerics::kFast);
    if (Status s = run_fresh(plain, workload, batch); !s) return s;
    const std::vector<float> expected(workload.output(),
                                      workload.output() + workload.output_bytes(batch) / sizeof(float));

    for (Engines::Entry& entry : engines.entries()) {
      if (entry.target != kInterpreterTarget) continue;
      Result<Competitor> interpreter = satchel_competitor(workload, entry, numerics);
      if (!interpreter) return interpreter.status();
      const int64_t bags = std::clamp<int64_t>(kInterpreterRows / workload.pooling(), 1, batch);
      if (Status s = compare(*interpreter, plain, workload, expected, bags); !s) return s;
    }
    for (Competitor& c : competitors) {
      if (!concerned(c) || c.kind == Kind::kInterpreter) continue;
      if (Status s = compare(c, plain, workload, expected, batch); !s) return s;
    }
  }
  return {};
}

}  // namespace satchel::bench
