#include "codegen/x86/scalar_lives.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <span>
#include <utility>

namespace satchel::x86 {
namespace {

// Registers, a bit each; the words are somebody else's.
class RegSet {
 public:
  RegSet() = default;
  explicit RegSet(std::span<uint64_t> words) : words_(words) {}

  [[nodiscard]] bool has(Reg r) const { return ((words_[word(r)] >> (r % 64)) & 1) != 0; }
  void add(Reg r) { words_[word(r)] |= bit(r); }
  void remove(Reg r) { words_[word(r)] &= ~bit(r); }
  void clear() { std::fill(words_.begin(), words_.end(), 0); }
  void assign(const RegSet& other) { std::copy(other.words_.begin(), other.words_.end(), words_.begin()); }
  RegSet& operator|=(const RegSet& other) {
    for (size_t k = 0; k < words_.size(); ++k) words_[k] |= other.words_[k];
    return *this;
  }
  // Those of `other` that are not here.
  template <class Visit>
  void for_missing(const RegSet& other, const Visit& visit) const {
    for (size_t k = 0; k < words_.size(); ++k) {
      for (uint64_t left = other.words_[k] & ~words_[k]; left != 0; left &= left - 1) {
        visit(static_cast<Reg>(64 * k + static_cast<size_t>(std::countr_zero(left))));
      }
    }
  }

 private:
  static size_t word(Reg r) { return static_cast<size_t>(r) / 64; }
  static uint64_t bit(Reg r) { return uint64_t{1} << (r % 64); }

  std::span<uint64_t> words_;
};

// Twice through the plan from its end to its beginning: first for what each loop takes from the round before or from
// outside, which is alive at its end; then for the stretches.
class Scan {
  struct Block {
    bool loops;
    RegSet taken;   // of loops: from the round before or from outside
    RegSet behind;  // alive after it
  };

 public:
  explicit Scan(const Plan& plan) : plan_(plan), until_(plan.registers.size()) {
    lives_.stretches.reserve(4 * plan.registers.size());
    lives_.first.assign(plan.registers.size(), -1);
    find_blocks();
  }

  ScalarLives run() {
    find_what_loops_take();
    live_.clear();
    find_stretches();
    return std::move(lives_);
  }

 private:
  [[nodiscard]] bool is_scalar(Reg r) const { return r != kNoReg && plan_.registers[r].lanes == 0; }

  template <class Visit>
  void for_reads(const Op& op, const Visit& visit) const {
    for (const Reg r : {op.a, op.b, op.c}) {
      if (is_scalar(r)) visit(r);
    }
    if (op.code == OpCode::kMoveIf) visit(op.dst);  // stays where the condition does not hold
    if (op.code == OpCode::kFailIf) {
      for (const Reg r : plan_.report) visit(r);
    }
  }

  static bool opens(const Op& op) { return op.code == OpCode::kLoop || op.code == OpCode::kIf; }

  // In the order of their ends, last one first: that in which they are met. All sets lie in one piece of memory.
  void find_blocks() {
    std::vector<const Op*> open;
    open.reserve(16);
    blocks_.reserve(128);
    for (const Op& op : plan_.ops) {
      if (opens(op)) open.push_back(&op);
      if (op.code != OpCode::kEnd) continue;
      blocks_.push_back({open.back()->code == OpCode::kLoop, {}, {}});
      open.pop_back();
    }
    std::reverse(blocks_.begin(), blocks_.end());

    const size_t words = (plan_.registers.size() + 63) / 64;
    memory_.resize(words * (1 + 2 * blocks_.size()));
    std::span<uint64_t> left = memory_;
    const auto next_set = [&] {
      const RegSet set(left.first(words));
      left = left.subspan(words);
      return set;
    };
    live_ = next_set();
    for (Block& block : blocks_) {
      block.taken = next_set();
      block.behind = next_set();
    }
  }

  // From the last operation to the first; `enter` a block at its end, `leave` it where it begins.
  template <class Enter, class Visit, class Leave>
  void backward(const Enter& enter, const Visit& visit, const Leave& leave) {
    std::vector<Block*> open;
    open.reserve(16);
    size_t met = 0;
    for (size_t at = plan_.ops.size(); at-- > 0;) {
      const Op& op = plan_.ops[at];
      if (op.code == OpCode::kEnd) {
        open.push_back(&blocks_[met++]);
        open.back()->behind.assign(live_);
        enter(*open.back(), at);
      }
      visit(op, at);
      if (!opens(op)) continue;
      leave(*open.back(), at);
      open.pop_back();
    }
  }

  void find_what_loops_take() {
    backward(
        [&](const Block& block, size_t) {
          if (block.loops) live_.clear();
        },
        [&](const Op& op, size_t) {
          if (is_scalar(op.dst)) live_.remove(op.dst);
          for_reads(op, [&](Reg r) { live_.add(r); });
        },
        [&](Block& block, size_t) {
          if (block.loops) block.taken.assign(live_);
          live_ |= block.behind;
        });
  }

  void find_stretches() {
    const auto wake_all = [&](const RegSet& registers, size_t at) {
      live_.for_missing(registers, [&](Reg r) { wake(r, at); });
    };
    backward([&](const Block& block, size_t at) { wake_all(block.taken, at); },
             [&](const Op& op, size_t at) {
               if (is_scalar(op.dst)) write(op.dst, at);
               for_reads(op, [&](Reg r) { wake(r, at); });
             },
             [&](const Block& block, size_t at) { wake_all(block.behind, at); });
  }

  void wake(Reg r, size_t at) {
    if (live_.has(r)) return;
    live_.add(r);
    until_[r] = static_cast<int32_t>(at);
  }

  void write(Reg r, size_t at) {
    const auto begin = static_cast<int32_t>(at);
    // What nobody reads is written all the same.
    const auto number = static_cast<int32_t>(lives_.stretches.size());
    lives_.stretches.push_back({begin, live_.has(r) ? until_[r] : begin + 1, std::exchange(lives_.first[r], number)});
    live_.remove(r);
  }

  const Plan& plan_;
  std::vector<uint64_t> memory_;  // of sets
  RegSet live_;
  std::vector<Block> blocks_;
  ScalarLives lives_;
  std::vector<int32_t> until_;  // of those that are alive
};

}  // namespace

ScalarLives scalar_lives(const Plan& plan) { return Scan(plan).run(); }

}  // namespace satchel::x86
