// parallel_for: every item once, whatever the grain and the threads, also where no thread can be made.
#include "runtime/parallel.h"

#include <gtest/gtest.h>
#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <memory>
#include <set>
#include <system_error>
#include <thread>

namespace satchel::test {
namespace {

void expect_each_once(int64_t count, int64_t grain, int32_t threads) {
  const auto visits = std::make_unique<std::atomic<int>[]>(static_cast<size_t>(count) + 1);
  std::atomic<int64_t> longest = 0;
  std::atomic<bool> in_range = true;
  parallel_for(count, grain, threads, [&](int64_t begin, int64_t end) noexcept {
    if (begin < 0 || begin >= end || end > count) {
      in_range = false;
      return;
    }
    for (int64_t seen = longest; seen < end - begin && !longest.compare_exchange_weak(seen, end - begin);) {
    }
    for (int64_t i = begin; i < end; ++i) ++visits[static_cast<size_t>(i)];
  });
  EXPECT_TRUE(in_range);
  EXPECT_LE(longest, std::max<int64_t>(grain, 1));
  for (int64_t i = 0; i < count; ++i) {
    ASSERT_EQ(visits[static_cast<size_t>(i)], 1)
        << "item " << i << " of " << count << ", grain " << grain << ", threads " << threads;
  }
}

TEST(Parallel, EachItemOnce) {
  for (const int64_t count : {0, 1, 2, 3, 7, 64, 1000}) {
    for (const int64_t grain : {0, 1, 2, 3, 64, 999, 1000, 1001}) {
      for (const int32_t threads : {0, 1, 2, 3, 8}) expect_each_once(count, grain, threads);
    }
  }
  parallel_for(-5, 1, 2, [](int64_t, int64_t) noexcept { ADD_FAILURE() << "called for nothing"; });
}

TEST(Parallel, WorkerCount) {
  EXPECT_EQ(worker_count(4, 100), 4);
  EXPECT_EQ(worker_count(4, 3), 3);
  EXPECT_EQ(worker_count(1, 100), 1);
  EXPECT_EQ(worker_count(4, 0), 1);
  EXPECT_EQ(worker_count(0, 1'000'000), std::max(1u, std::thread::hardware_concurrency()));
}

// The first chunk waits for the second, which comes only if two threads run them.
TEST(Parallel, ThreadsRunAtTheSameTime) {
  std::atomic<int> arrived = 0;
  const auto give_up = std::chrono::steady_clock::now() + std::chrono::seconds(60);
  parallel_for(2, 1, 2, [&](int64_t, int64_t) noexcept {
    const int now = ++arrived;
    while (now == 1 && arrived < 2 && std::chrono::steady_clock::now() < give_up) std::this_thread::yield();
    if (arrived < 2) arrived = -10;
  });
  EXPECT_EQ(arrived, 2);
}

#if defined(__GLIBC__)
// A default stack that no address space holds: from now on no thread can be made.
class NoThreads {
 public:
  NoThreads() {
    pthread_attr_init(&before_);
    pthread_getattr_default_np(&before_);
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, size_t{1} << 62);
    EXPECT_EQ(pthread_setattr_default_np(&attributes), 0);
    pthread_attr_destroy(&attributes);
  }
  NoThreads(const NoThreads&) = delete;
  NoThreads& operator=(const NoThreads&) = delete;
  ~NoThreads() {
    pthread_setattr_default_np(&before_);
    pthread_attr_destroy(&before_);
  }

 private:
  pthread_attr_t before_;
};

TEST(Parallel, WithoutThreadsTheCallerDoesItAll) {
  {
    const NoThreads no_threads;
    bool made = true;
    try {
      std::thread([] {}).join();
    } catch (const std::system_error&) {
      made = false;
    }
    ASSERT_FALSE(made) << "threads can still be made: this test would prove nothing";
    std::set<std::thread::id> used;
    int64_t done = 0;
    parallel_for(100, 3, 4, [&](int64_t begin, int64_t end) noexcept {
      used.insert(std::this_thread::get_id());
      done += end - begin;
    });
    EXPECT_EQ(used, std::set<std::thread::id>{std::this_thread::get_id()});
    EXPECT_EQ(done, 100);
    expect_each_once(1000, 7, 8);
  }
  expect_each_once(1000, 7, 8);
}
#endif

}  // namespace
}  // namespace satchel::test
