// A back end that waits at a gate, so that a test decides when a kernel has been compiled, and how: for tests of the
// background mode.
#pragma once

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <utility>

#include "codegen/backend.h"
#include "runtime/errors.h"

namespace satchel::test {

// Knows compilations by the spec line, a plan's title.
class Gatekeeper {
 public:
  // Until further notice all, or those of one spec, stop here.
  void hold_all() {
    change([&] { all_ = true; });
  }
  void hold(const std::string& line) {
    change([&] { held_.insert(line); });
  }
  void open() {
    change([&] {
      all_ = false;
      held_.clear();
    });
  }
  // The next `count` compilations for a target ("": any) fail.
  void fail_next(int count, std::string_view target = "") {
    change([&] {
      failures_ = count;
      failing_target_ = target;
    });
  }
  // Code comes with a context from here on.
  void add_context() {
    change([&] { context_ = true; });
  }

  // Blocks until `count` compilations of a spec have come to the gate.
  void await(const std::string& line, int count = 1) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return came_[line] >= count; });
  }
  int came(const std::string& line) {
    const std::scoped_lock lock(mutex_);
    return came_[line];
  }

  // For the back end. False: fail.
  bool pass(const std::string& line, std::string_view target) {
    std::unique_lock lock(mutex_);
    ++came_[line];
    changed_.notify_all();
    changed_.wait(lock, [&] { return !all_ && held_.count(line) == 0; });
    if (failures_ == 0 || (!failing_target_.empty() && failing_target_ != target)) return true;
    --failures_;
    return false;
  }
  bool context() {
    const std::scoped_lock lock(mutex_);
    return context_;
  }

 private:
  template <class Change>
  void change(const Change& what) {
    const std::scoped_lock lock(mutex_);
    what();
    changed_.notify_all();
  }
  std::mutex mutex_;
  std::condition_variable changed_;
  bool all_ = false, context_ = false;
  int failures_ = 0;
  std::string failing_target_;
  std::set<std::string> held_;
  std::map<std::string, int> came_;
};

class HeldBackend final : public Backend {
 public:
  HeldBackend(std::unique_ptr<Backend> inner, Gatekeeper& keeper) : inner_(std::move(inner)), keeper_(keeper) {}

  [[nodiscard]] std::string_view name() const override { return inner_->name(); }
  Result<std::unique_ptr<Executable>> compile(Plan plan, const satchel::Target& target) override {
    if (!keeper_.pass(plan.title, target.name)) return fail(StatusCode::kResourceExhausted, {}, "injected failure");
    Result<std::unique_ptr<Executable>> made = inner_->compile(std::move(plan), target);
    if (made && keeper_.context()) (*made)->context = this;
    return made;
  }
  [[nodiscard]] Result<std::string> listing(const Plan& plan, const satchel::Target& target) const override {
    return inner_->listing(plan, target);
  }
  [[nodiscard]] Result<std::string> bytes(const Plan& plan, const satchel::Target& target) const override {
    return inner_->bytes(plan, target);
  }

 private:
  std::unique_ptr<Backend> inner_;
  Gatekeeper& keeper_;
};

}  // namespace satchel::test
