// The background mode: a miss is answered with a kernel on the interpreter, which is in the cache at once; a flight
// holds it, too. Who takes the flight, the worker or a thread that cannot go on without code, compiles and lets the
// kernel switch over. The engine's mutex guards flights and queue; nobody compiles under it.
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <exception>

#include "jit/flight.h"
#include "runtime/errors.h"

using namespace satchel;

Result<satchel_engine::Answer> satchel_engine::answer_meanwhile(const EmbeddingBagSpec& canonical, const SpecKey& key,
                                                                Patience patience) {
  Result<std::unique_ptr<CompiledKernel>> made = compile_for(canonical, kInterpreterTarget);
  if (!made) return made.status();
  (*made)->reason = fmt::format("being compiled for {}", targets_.front()->name);
  (*made)->pending = true;

  auto flight = std::make_shared<Flight>();
  flight->spec = canonical;
  flight->key = key;
  DeadKernels dead;  // destroyed without the mutex
  Answer answer{nullptr, Origin::kPending};
  bool mine = false;  // to compile on this thread
  {
    const std::scoped_lock lock(mutex_);
    if (const satchel_kernel* hit = cache_.find(key)) return Answer{hit, Origin::kHit};  // published since we looked
    ++misses_;
    if (const auto found = flights_.find(key); found != flights_.end()) {  // dropped from the cache, but under way
      return Answer{KernelCache::retain(found->second->handle), Origin::kPending};
    }
    const bool crowded = static_cast<int64_t>(flights_.size()) >= options_.max_kernels;
    if (stopping_ || (crowded && patience == Patience::kNone)) {
      (*made)->reason = stopping_ ? kStopped : fmt::format("{} kernels are being compiled already", flights_.size());
      (*made)->pending = false;
      answer = {cache_.insert_unlisted(*std::move(made)), Origin::kFallback};
      owners_.fetch_add(1);
      return answer;
    }
    flights_.emplace(key, flight);
    try {
      mine = patience == Patience::kUntilCompiled || !enqueue(flight);
      flight->taken = mine;
      answer.kernel = cache_.insert(key, *std::move(made));
    } catch (...) {
      std::erase(queue_, flight);
      flights_.erase(key);
      throw;
    }
    owners_.fetch_add(1);
    flight->handle = KernelCache::retain(answer.kernel);
    dead = cache_.take_dead();
    owners_.fetch_sub(dead.count());
  }
  if (mine) fly(*flight);
  return answer;
}

// False where no worker can be had.
bool satchel_engine::enqueue(const std::shared_ptr<Flight>& flight) {
  queue_.push_back(flight);
  if (!worker_.joinable()) {
    // The application's signals are for the application's threads.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    try {
      worker_ = std::thread([this] { work(); });
      worker_process_ = getpid();
    } catch (const std::exception&) {
      queue_.pop_back();
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
  }
  queued_.notify_one();
  return worker_.joinable();
}

void satchel_engine::work() {
#if defined(__linux__)
  pthread_setname_np(pthread_self(), "satchel-compile");  // for top, perf and debuggers
#endif
  std::unique_lock lock(mutex_);
  for (;;) {
    queued_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
    if (stopping_) return;
    const std::shared_ptr<Flight> flight = std::move(queue_.front());
    queue_.pop_front();
    flight->taken = true;
    // Dropped from the cache and released by all: in one step with leaving the table, so that nobody gets it now.
    const bool wanted = !KernelCache::abandoned(flight->handle);
    if (!wanted) land(*flight);
    lock.unlock();
    if (wanted) {
      fly(*flight);
    } else {
      KernelCache::release(flight->handle);
    }
    lock.lock();
  }
}

// Compiles, and lets the kernel of a flight switch over. Exceptions end here, for there may be no caller to have them.
void satchel_engine::fly(Flight& flight) noexcept {
  {
    DeadKernels dead;  // destroyed last, without the mutex
    Landing landing{*this, flight};
    try {
      Result<std::unique_ptr<CompiledKernel>> made = compile(flight.spec, true);
      if (!made) {
        keep_interpreting(flight, made.status().message());
      } else if ((*made)->target == &kInterpreterTarget) {  // which is at work already
        keep_interpreting(flight, (*made)->reason);
      } else {
        const std::scoped_lock lock(mutex_);
        if ((*made)->target == targets_.front()) {
          count(**made);
        } else {
          cache_.remove(flight.handle);  // better than nothing, but the next request shall try again
        }
        ++switched_;
        cache_.replace(flight.handle, *std::move(made));
        dead = cache_.take_dead();
        owners_.fetch_sub(dead.count());
      }
    } catch (const std::exception& e) {
      note_failure(e.what());
      keep_interpreting(flight, e.what());
    }
  }
  KernelCache::release(flight.handle);
}

// The kernel of a flight stays what it is, leaves the cache, and says why.
void satchel_engine::keep_interpreting(Flight& flight, std::string_view reason) noexcept {
  const std::scoped_lock lock(mutex_);
  cache_.remove(flight.handle);
  try {
    const CompiledKernel& so_far = flight.handle->node->now();
    auto restated = std::make_unique<CompiledKernel>();
    restated->spec = so_far.spec;
    restated->spec_text = so_far.spec_text;
    restated->target = so_far.target;
    restated->reason = reason;
    restated->compile_ns = so_far.compile_ns;
    cache_.replace(flight.handle, std::move(restated));
  } catch (const std::exception&) {
    // No memory for words: it goes on saying that it is pending.
  }
}

void satchel_engine::settle(const SpecKey& key, Answer& answer) {
  std::shared_ptr<Flight> flight;
  {
    std::unique_lock lock(mutex_);
    const auto found = flights_.find(key);
    if (found != flights_.end() && found->second->handle->node == answer.kernel->node) flight = found->second;
    if (flight != nullptr && flight->taken) {
      landed_.wait(lock, [&] { return flight->landed; });
    } else if (flight != nullptr) {
      flight->taken = true;
      std::erase(queue_, flight);
      lock.unlock();
      fly(*flight);
    }
  }
  answer.origin = answer.kernel->node->now().target == targets_.front() ? Origin::kCompiled : Origin::kFallback;
}

int64_t satchel_engine::wait(int64_t timeout_ms) {
  constexpr int64_t kDecades = int64_t{1} << 40;  // in milliseconds: what is longer would overflow the clock
  std::unique_lock lock(mutex_);
  const auto none = [&] { return pending() == 0; };
  if (timeout_ms < 0) {
    landed_.wait(lock, none);
  } else {
    landed_.wait_for(lock, std::chrono::milliseconds(std::min(timeout_ms, kDecades)), none);
  }
  return pending();
}

void satchel_engine::stop() {
  if (worker_.joinable() && worker_process_ != getpid()) {  // a child's copy: no such thread here to wait for
    worker_.detach();
    return;
  }
  std::deque<std::shared_ptr<Flight>> dropped;
  {
    const std::scoped_lock lock(mutex_);
    stopping_ = true;
    dropped.swap(queue_);
    for (const std::shared_ptr<Flight>& flight : dropped) flight->taken = true;
  }
  queued_.notify_one();
  for (const std::shared_ptr<Flight>& flight : dropped) {
    {
      const Landing landing{*this, *flight};
      keep_interpreting(*flight, kStopped);
    }
    KernelCache::release(flight->handle);
  }
  if (worker_.joinable()) worker_.join();
}
