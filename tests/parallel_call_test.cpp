// run_parallel: what run() does, bit for bit and error for error, however the call is cut and whoever runs the parts.
#include "jit/parallel_call.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cfenv>
#include <chrono>
#include <cstring>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "runtime/task_pool.h"
#include "tests/support/check.h"
#include "tests/support/crash_note.h"
#include "tests/support/environment.h"
#include "tests/support/tally.h"
#include "tests/support/targets.h"

namespace satchel::test {
namespace {

// What an executor was asked for, and how it goes about it.
struct Trial {
  enum Kind { kInOrder, kBackwards, kThreads, kHalf, kNone, kTwice, kPool, kKinds };
  Kind kind = kInOrder;
  int64_t calls = 0, tasks = 0;

  void run(int64_t count, satchel_task task, void* context) {
    ++calls;
    tasks = count;
    switch (kind) {
      case kInOrder:
      case kTwice:
        for (int64_t i = 0; i < count; ++i) task(context, i);
        if (kind == kTwice) run_backwards(count, task, context);
        return;
      case kBackwards:
        return run_backwards(count, task, context);
      case kThreads: {
        std::vector<std::thread> threads;
        for (int64_t i = 0; i < count; ++i) threads.emplace_back(task, context, i);
        for (std::thread& t : threads) t.join();
        return;
      }
      case kHalf:
        for (int64_t i = 0; i < count; i += 2) task(context, i);
        return;
      default:
        return;
    }
  }
  static void run_backwards(int64_t count, satchel_task task, void* context) {
    for (int64_t i = count; i > 0; --i) task(context, i - 1);
  }
  static void entry(void* trial, int64_t count, satchel_task task, void* context) {
    static_cast<Trial*>(trial)->run(count, task, context);
  }
  // Options that cut whatever can be cut.
  ParallelOptions options(int32_t threads) {
    ParallelOptions o;
    o.threads = threads;
    o.grain = 1;
    if (kind != kPool) {
      o.parallel_for = entry;
      o.executor = this;
    }
    return o;
  }
};

class ParallelCall : public EveryTarget {
 protected:
  // Runs `c` in parallel and compares everything with the oracle, and the error, to the letter, with that of run().
  std::string check_parallel(const BagCase& c, Trial trial, int32_t threads, Guard side) {
    const auto report = [&](const std::string& what) {
      return what + "\n  " + describe(c, engine().name()) + ", executor " + std::to_string(trial.kind) + ", threads " +
             std::to_string(threads);
    };
    std::string why;
    const Kernel kernel = engine().kernel(c.spec, &why);
    if (!kernel) return report(why);
    set_crash_note(report("run_parallel"));
    const BoundCase bound(c, side);
    const satchel_embedding_bag_args args = bound.args();
    const ParallelOptions options = trial.options(threads);
    Error error = SATCHEL_ERROR_INIT;
    const satchel_code returned = satchel_kernel_run_parallel(kernel.get(), &args, &options, &error);
    const BoundCase plain(c, side);
    const satchel_embedding_bag_args plain_args = plain.args();
    Error plain_error = SATCHEL_ERROR_INIT;
    const satchel_code plain_returned = satchel_kernel_run(kernel.get(), &plain_args, &plain_error);
    set_crash_note("not in a kernel");
    if (returned != plain_returned || std::memcmp(&error, &plain_error, sizeof error) != 0) {
      return report(std::string("run_parallel says \"") + error.message + "\", run \"" + plain_error.message + "\"");
    }
    if (trial.kind != Trial::kPool) split_ += trial.calls;
    if (trial.calls > 1 || trial.tasks > std::min<int64_t>(threads, c.bag_count)) {
      return report(std::to_string(trial.calls) + " calls of the executor, with " + std::to_string(trial.tasks));
    }
    const std::string found = difference(c, expect(c), bound, returned, error);
    tally_cases(engine().name(), 1);
    return found.empty() ? "" : report(found);
  }

  int64_t split_ = 0;
};

constexpr int32_t kThreads[] = {2, 2, 3, 5, 8, 256};

TEST_P(ParallelCall, RandomProblems) {
  const int64_t cases = scaled(1500, 40);
  int64_t failures = 0;
  for (int64_t i = 0; i < cases && failures < 5; ++i) {
    const uint64_t seed = case_seed(90, static_cast<uint64_t>(i));
    Random random(seed);
    EmbeddingBagSpec spec = random_spec(random);
    spec.dim = std::min<int64_t>(spec.dim, random.pick<int64_t>({8, 64, 1024}));  // few kernels, many bags
    if (!integer_is_allowed(spec) && spec.numerics == Numerics::kInteger) spec.numerics = Numerics::kReference;
    if (spec.row_stride != 0) spec.row_stride = packed_row_bytes(spec) + 5;
    if (spec.output_stride != 0) spec.output_stride = spec.dim + 3;
    BagCase c = random_case(seed, spec, random.pick<int64_t>({3000, 20'000}));
    if (i % 3 == 2) break_case(random, &c);
    Trial trial;
    trial.kind = static_cast<Trial::Kind>(i % Trial::kKinds);
    const int32_t threads = kThreads[random.range(0, 5)];
    if (trial.kind == Trial::kThreads && threads > 8) continue;
    const std::string report = check_parallel(c, trial, threads, i % 2 == 0 ? Guard::kBefore : Guard::kAfter);
    if (!report.empty()) {
      ++failures;
      ADD_FAILURE() << report;
    }
  }
  EXPECT_GT(split_, cases / 4) << "hardly any call was split";
}

// One bad value in every place of the offsets, with and without a bad index before or after it.
TEST_P(ParallelCall, EveryOffsetBroken) {
  for (const IndexType type : {IndexType::kI32, IndexType::kI64}) {
    for (const bool last : {false, true}) {
      EmbeddingBagSpec spec;
      spec.bits = 8;
      spec.dim = 4;
      spec.offset_type = type;
      spec.include_last_offset = last;
      BagCase good = random_case(11, spec, 0);
      good.row_count = 4;
      good.table.assign(static_cast<size_t>(4 * row_stride(spec)), 0x31);
      good.indices.assign(40, 3);
      good.bag_count = 20;
      good.offsets.clear();
      for (int64_t bag = 0; bag < 20 + (last ? 1 : 0); ++bag) good.offsets.push_back(2 * bag);
      for (size_t place = 0; place < good.offsets.size(); ++place) {
        for (const int64_t bad : {int64_t{-1}, int64_t{INT32_MIN}, int64_t{0}, int64_t{7}, int64_t{33}, int64_t{40},
                                  int64_t{41}, int64_t{INT32_MAX}, INT64_MIN, INT64_MAX}) {
          if (type == IndexType::kI32 && (bad < INT32_MIN || bad > INT32_MAX)) continue;
          for (const size_t bad_index : {size_t{5}, size_t{30}, size_t{99}}) {
            BagCase c = good;
            c.offsets[place] = bad;
            if (bad_index < c.indices.size()) c.indices[bad_index] = 4;
            Trial trial;
            trial.kind = place % 2 == 0 ? Trial::kBackwards : Trial::kInOrder;
            ASSERT_EQ(check_parallel(c, trial, 3, Guard::kAfter), "") << "offsets[" << place << "] = " << bad;
          }
        }
      }
    }
  }
}

// Bags of 0 to 3000 rows, most rows in a few of them.
TEST_P(ParallelCall, UnevenBags) {
  for (int64_t i = 0; i < scaled(12, 3); ++i) {
    const uint64_t seed = case_seed(91, static_cast<uint64_t>(i));
    Random random(seed);
    EmbeddingBagSpec spec = random_spec(random, 4, 16);
    if (spec.offset_type == IndexType::kNone) spec.offset_type = IndexType::kI32;
    BagCase c = random_case(seed, spec, 0);
    c.row_count = 9;
    c.table.assign(static_cast<size_t>(9 * row_stride(spec)), 0);
    for (uint8_t& byte : c.table) byte = static_cast<uint8_t>(random.range(0x30, 0x40));
    c.mapping.clear();
    if (spec.pruned) c.mapping = {8, -1, 3, 0, -1, 7, 2, 1, 4};
    c.offsets.clear();
    c.bag_count = 60;
    int64_t end = 2;
    for (int64_t bag = 0; bag < c.bag_count; ++bag) {
      c.offsets.push_back(end);
      if (random.chance(0.7)) end += random.chance(0.1) ? random.range(500, 3000) : random.range(0, 5);
    }
    if (spec.include_last_offset) c.offsets.push_back(end);
    c.indices.resize(static_cast<size_t>(end));
    for (int64_t& index : c.indices) index = random.range(0, 8);
    c.weights.assign(spec.weighted ? c.indices.size() : 0, 0.75f);
    Trial trial;
    trial.kind = Trial::kThreads;
    EXPECT_EQ(check_parallel(c, trial, 3, Guard::kAfter), "");
    trial.kind = Trial::kPool;
    EXPECT_EQ(check_parallel(c, trial, 4, Guard::kBefore), "");
  }
}

SATCHEL_TEST_EVERY_TARGET(ParallelCall);

// ------------------------------------------------------------------------------------------------ cutting

// A contract and arguments over bags of the given lengths; the rest of a call is nothing that cutting looks at.
struct Bags {
  explicit Bags(const std::vector<int64_t>& lengths, bool last = false) {
    for (const int64_t length : lengths) {
      offsets.push_back(rows);
      rows += length;
    }
    if (last) offsets.push_back(rows);
    contract.offset_align = 7;
    contract.include_last_offset = last;
    args.offsets = offsets.data();
    args.bag_count = static_cast<int64_t>(lengths.size());
    args.index_count = rows;
  }
  // Work of a range: rows and bags.
  [[nodiscard]] int64_t work(const BagRange& range) const {
    const auto begin_of = [&](int64_t bag) {
      return bag < static_cast<int64_t>(offsets.size()) ? offsets[static_cast<size_t>(bag)] : rows;
    };
    return begin_of(range.end) - begin_of(range.begin) + range.end - range.begin;
  }
  std::vector<int64_t> offsets;
  int64_t rows = 0;
  CallContract contract;
  EmbeddingBagArgs args;
};

TEST(ParallelCut, RangesJoinAndBalance) {
  Random random(case_seed(92, 0));
  for (int trial = 0; trial < 300; ++trial) {
    std::vector<int64_t> lengths(static_cast<size_t>(random.range(2, 400)));
    int64_t longest = 0;
    for (int64_t& length : lengths) {
      length = random.chance(0.05) ? random.range(0, 2000) : random.range(0, 9);
      longest = std::max(longest, length);
    }
    const Bags bags(lengths, random.chance(0.5));
    const auto threads = static_cast<int32_t>(random.range(2, 256));
    BagCuts cuts;
    ASSERT_TRUE(cuts.cut(bags.contract, bags.args, 1, 1, threads));
    EXPECT_LE(cuts.threads(), threads);
    const int64_t all = bags.rows + bags.args.bag_count;
    int64_t next = 0, sum = 0;
    for (int32_t i = 0; i < cuts.ranges(); ++i) {
      const BagRange range = cuts.range(i);
      ASSERT_EQ(range.begin, next);
      ASSERT_LE(range.begin, range.end);
      next = range.end;
      sum += bags.work(range);
      EXPECT_EQ(range.pooled + range.end - range.begin, bags.work(range));
      // No bag is cut, so a range can be off by half of one at either end.
      EXPECT_LE(bags.work(range), all / cuts.ranges() + longest + 2);
      // Consecutive ranges have consecutive shares of the work.
      EXPECT_LE(std::abs(sum - all * (i + 1) / cuts.ranges()), longest / 2 + 2);
    }
    EXPECT_EQ(next, bags.args.bag_count);
  }
}

TEST(ParallelCut, TwoThreadsGetHalfEach) {
  const Bags bags({1000, 0, 0, 250, 250, 250, 250});
  BagCuts cuts;
  ASSERT_TRUE(cuts.cut(bags.contract, bags.args, 1, 1, 2));
  ASSERT_EQ(cuts.ranges(), 8);
  EXPECT_EQ(cuts.range(0).begin, 0);
  int64_t first_half = 0;
  for (int32_t i = 0; i < 4; ++i) first_half += bags.work(cuts.range(i));
  EXPECT_NEAR(static_cast<double>(first_half), 1003, 4);
}

TEST(ParallelCut, ThreadsAreWorthTheirWork) {
  const Bags bags(std::vector<int64_t>(100, 9));  // 1000 units of work
  BagCuts cuts;
  EXPECT_FALSE(cuts.cut(bags.contract, bags.args, 100, 50'100, 8));  // shares of 501
  ASSERT_TRUE(cuts.cut(bags.contract, bags.args, 100, 50'000, 8));
  EXPECT_EQ(cuts.threads(), 2);
  EXPECT_EQ(cuts.ranges(), 2);
  ASSERT_TRUE(cuts.cut(bags.contract, bags.args, 100, 33'300, 8));
  EXPECT_EQ(cuts.threads(), 3);
  EXPECT_EQ(cuts.ranges(), 3);
  ASSERT_TRUE(cuts.cut(bags.contract, bags.args, 100, 1, 8));
  EXPECT_EQ(cuts.threads(), 8);
  EXPECT_EQ(cuts.ranges(), 8 * kRangesPerThread);
  EXPECT_FALSE(cuts.cut(bags.contract, bags.args, 100, 1, 1));
}

// ------------------------------------------------------------------------------------- options, executors, pool

// 64 bags of 16 rows, dim 64, whose work is a little above (below) two default grains if repeated often enough.
class ParallelRun : public testing::Test {
 protected:
  void SetUp() override {
    Result<Kernel> kernel = Engine::default_engine().kernel(spec());
    ASSERT_TRUE(kernel) << kernel.status().message();
    kernel_ = *kernel;
    table_.assign(static_cast<size_t>(100 * row_bytes(spec())), 0x3c);
    resize(20'000);
  }
  static EmbeddingBagSpec spec() {
    EmbeddingBagSpec spec;
    spec.dim = 64;
    return spec;
  }
  // Bags of one row each: (rows + bags) * (dim + 32) of work.
  void resize(int64_t bags) {
    indices_.resize(static_cast<size_t>(bags));
    offsets_.resize(static_cast<size_t>(bags));
    for (int64_t i = 0; i < bags; ++i) {
      indices_[static_cast<size_t>(i)] = i * 7 % 100;
      offsets_[static_cast<size_t>(i)] = i;
    }
    output_.assign(static_cast<size_t>(64 * bags), -1.0f);
    args_.table = table_.data();
    args_.row_count = 100;
    args_.indices = indices_.data();
    args_.index_count = bags;
    args_.offsets = offsets_.data();
    args_.bag_count = bags;
    args_.output = output_.data();
  }
  std::vector<float> plain() {
    std::vector<float> output(output_.size());
    EmbeddingBagArgs args = args_;
    args.output = output.data();
    EXPECT_TRUE(kernel_.run(args));
    return output;
  }

  Kernel kernel_;
  std::vector<uint8_t> table_;
  std::vector<int64_t> indices_, offsets_;
  std::vector<float> output_;
  EmbeddingBagArgs args_;
};

TEST_F(ParallelRun, SmallCallsAreNotSplit) {
  constexpr int64_t kBags = SATCHEL_DEFAULT_GRAIN / (64 + 32);  // one row each: exactly two grains, rounded down
  for (const int64_t bags : {int64_t{0}, int64_t{1}, int64_t{2}, kBags - 1, kBags, kBags + 1}) {
    resize(bags);
    Trial trial;
    ParallelOptions options = trial.options(2);
    options.grain = 0;
    ASSERT_TRUE(kernel_.run_parallel(args_, options));
    EXPECT_EQ(trial.calls, bags >= kBags ? 1 : 0) << bags;
    EXPECT_EQ(output_, plain());
  }
  // Indices in no bag are no work.
  resize(2 * kBags);
  args_.bag_count = 2;
  args_.offsets = offsets_.data() + offsets_.size() - 2;
  Trial trial;
  ParallelOptions options = trial.options(2);
  options.grain = 0;
  ASSERT_TRUE(kernel_.run_parallel(args_, options));
  EXPECT_EQ(trial.calls, 0);
}

TEST_F(ParallelRun, Options) {
  const auto expect_refused = [&](const ParallelOptions& options, const char* argument, int64_t value) {
    const Status s = kernel_.run_parallel(args_, options);
    ASSERT_EQ(s.code(), StatusCode::kInvalidArgument);
    EXPECT_STREQ(s.error().argument, argument);
    EXPECT_EQ(s.error().value, value);
    EXPECT_EQ(output_[0], -1.0f);
  };
  ParallelOptions options;
  options.threads = -1;
  expect_refused(options, "threads", -1);
  options.threads = 257;
  expect_refused(options, "threads", 257);
  options = {};
  options.grain = -5;
  expect_refused(options, "grain", -5);
  options = {};
  options.executor = &options;
  expect_refused(options, "parallel_for", 0);
  options = {};
  options.struct_size = 3;
  expect_refused(options, "options", 3);
  // A small call looks at its options, too.
  resize(1);
  options = {};
  options.threads = -1;
  expect_refused(options, "threads", -1);

  Error error = SATCHEL_ERROR_INIT;
  EXPECT_EQ(satchel_kernel_run_parallel(nullptr, &args_, nullptr, &error), SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "kernel");
  EXPECT_EQ(satchel_kernel_run_parallel(kernel_.get(), nullptr, nullptr, &error), SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "args");
  EXPECT_EQ(satchel_kernel_run_parallel(kernel_.get(), &args_, nullptr, nullptr), SATCHEL_OK);
  // Wild counts, which wrap around where they are added.
  for (const int64_t wild : {INT64_MIN, int64_t{-1}, INT64_MAX, int64_t{1} << 60}) {
    EmbeddingBagArgs args = args_;
    args.index_count = args.bag_count = wild;
    EXPECT_EQ(satchel_kernel_run_parallel(kernel_.get(), &args, nullptr, nullptr), SATCHEL_INVALID_ARGUMENT) << wild;
    args.bag_count = 1;
    EXPECT_EQ(satchel_kernel_run_parallel(kernel_.get(), &args, nullptr, nullptr), SATCHEL_INVALID_ARGUMENT) << wild;
  }
  EmbeddingBagArgs args = args_;
  args.output = nullptr;
  Trial trial;
  options = trial.options(2);
  EXPECT_EQ(kernel_.run_parallel(args, options).code(), StatusCode::kInvalidArgument);
  EXPECT_EQ(trial.calls, 0);
}

TEST_F(ParallelRun, AnyCallableIsAnExecutor) {
  int64_t seen = 0;
  ParallelOptions options;
  options.threads = 3;
  ASSERT_TRUE(kernel_.run_parallel(
      args_,
      [&](int64_t tasks, auto task) {
        seen = tasks;
        for (int64_t i = tasks; i > 0; --i) task(i - 1);
      },
      options));
  EXPECT_EQ(seen, 3);
  EXPECT_EQ(output_, plain());
}

// How the caller rounds, not how the threads do that happen to run a part; and those round on as they did.
TEST_F(ParallelRun, RoundsAsTheCallerDoes) {
  const std::vector<float> nearest = plain();
  std::fesetround(FE_UPWARD);
  const std::vector<float> upward = plain();
  std::atomic<int> changed = 0;
  ParallelOptions options;
  options.threads = 3;
  const Status own_threads = kernel_.run_parallel(
      args_,
      [&](int64_t tasks, auto task) {
        for (int64_t i = 0; i < tasks; ++i) {
          std::thread([&] {
            std::fesetround(FE_DOWNWARD);
            task(i);
            if (std::fegetround() != FE_DOWNWARD) ++changed;
          }).join();
        }
      },
      options);
  const std::vector<float> by_threads = output_;
  std::fill(output_.begin(), output_.end(), -1.0f);
  options.grain = 1000;
  const Status pool = kernel_.run_parallel(args_, options);
  const int rounding = std::fegetround();
  std::fesetround(FE_TONEAREST);
  ASSERT_TRUE(own_threads) << own_threads.message();
  ASSERT_TRUE(pool) << pool.message();
  EXPECT_NE(upward, nearest) << "nothing is rounded: this test would prove nothing";
  EXPECT_EQ(by_threads, upward);
  EXPECT_EQ(output_, upward);
  EXPECT_EQ(changed, 0);
  EXPECT_EQ(rounding, FE_UPWARD);
}

TEST_F(ParallelRun, Pool) {
  int32_t threads = 0;
  const std::string name = satchel_pool_name(&threads);
#if defined(SATCHEL_WITH_TBB)
  EXPECT_EQ(name, "tbb") << task_pool().why_not_better;
#else
  EXPECT_EQ(name, "threads");
  EXPECT_STREQ(task_pool().why_not_better, "built without oneTBB");
#endif
  EXPECT_GE(threads, 1);
  for (int i = 0; i < 50; ++i) {
    std::fill(output_.begin(), output_.end(), -1.0f);
    ParallelOptions options;
    options.threads = i % 4;
    options.grain = i % 2;
    ASSERT_TRUE(kernel_.run_parallel(args_, options));
    ASSERT_EQ(output_, plain());
  }
  ASSERT_TRUE(kernel_.run_parallel(args_));
}

// Both pools run every task once, and two at the same time where there are two processors.
TEST(ParallelPool, TasksRunAtTheSameTime) {
  for (const TaskPool* pool : {&task_pool(), &thread_pool()}) {
    struct Meeting {
      std::atomic<int> arrived{0};
      std::atomic<int> calls{0};
    } meeting;
    const auto task = [](void* context, int64_t) {
      auto& m = *static_cast<Meeting*>(context);
      ++m.calls;
      ++m.arrived;
      const auto give_up = std::chrono::steady_clock::now() + std::chrono::seconds(60);
      while (m.arrived < 2 && std::chrono::steady_clock::now() < give_up) std::this_thread::yield();
    };
    if (pool->threads < 2) {
      announce_not_tested("two tasks at the same time", "there is one processor");
      GTEST_SKIP();
    }
    pool->parallel_for(nullptr, 2, task, &meeting);
    EXPECT_EQ(meeting.arrived, 2) << pool->name;
    pool->parallel_for(nullptr, 1000, task, &meeting);
    EXPECT_EQ(meeting.calls, 1002) << pool->name;
    pool->parallel_for(nullptr, 0, task, &meeting);
    EXPECT_EQ(meeting.calls, 1002) << pool->name;
  }
}

// Many threads split calls of their own at once; some calls fail.
TEST_F(ParallelRun, ManyCallersAtOnce) {
  const std::vector<float> expected = plain();
  std::vector<int64_t> broken = indices_;
  broken[15'000] = 100;
  broken[7'000] = -1;
  std::atomic<int> wrong = 0;
  std::vector<std::thread> callers;
  for (int caller = 0; caller < 4; ++caller) {
    callers.emplace_back([&, caller] {
      for (int i = 0; i < 10; ++i) {
        std::vector<float> output(expected.size());
        EmbeddingBagArgs args = args_;
        args.output = output.data();
        const bool bad = (caller + i) % 3 == 0;
        if (bad) args.indices = broken.data();
        ParallelOptions options;
        options.grain = 1;
        options.threads = 2 + caller;
        const Status s = kernel_.run_parallel(args, options);
        const size_t complete = bad ? 7'000 * 64 : expected.size();
        if (s.ok() == bad || (bad && (s.error().bag != 7'000 || s.error().value != -1)) ||
            !std::equal(output.begin(), output.begin() + static_cast<std::ptrdiff_t>(complete), expected.begin())) {
          ++wrong;
        }
      }
    });
  }
  for (std::thread& t : callers) t.join();
  EXPECT_EQ(wrong, 0);
}

#if !defined(__SANITIZE_THREAD__)
// A child of fork() has none of the pool's threads; its own does the work.
TEST_F(ParallelRun, InAForkedChild) {
  ParallelOptions options;
  options.grain = 1;
  options.threads = 2;
  ASSERT_TRUE(kernel_.run_parallel(args_, options));
  const std::vector<float> expected = output_;
  const pid_t child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    alarm(60);
    bool good = true;
    for (int i = 0; i < 20; ++i) {
      std::fill(output_.begin(), output_.end(), -1.0f);
      good = good && kernel_.run_parallel(args_, options) && output_ == expected;
    }
    _exit(good ? 0 : 1);
  }
  int status = 0;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status)) << "signal " << WTERMSIG(status);
  EXPECT_EQ(WEXITSTATUS(status), 0);
}
#endif

}  // namespace
}  // namespace satchel::test
