#include "codegen/x86/register_plan.h"

#include <algorithm>
#include <array>
#include <bit>

#include "codegen/x86/scalar_lives.h"
#include "runtime/errors.h"

namespace satchel::x86 {
namespace {

// First operation that writes the register to last operation that needs it, loops considered.
struct Life {
  int32_t begin = INT32_MAX;
  int32_t end = -1;
  int64_t weight = 0;  // uses, ten times as heavy for every loop around them
};

class Lives {
 public:
  // So much lighter is a use where the plan says that it is seldom.
  static constexpr int64_t kSeldom = 1000;

  explicit Lives(const Plan& plan) : plan_(plan), lives_(kOperands + plan.registers.size()) {
    const std::vector<int32_t> loop_end = ends();
    loops_.reserve(8);
    int64_t weight = kSeldom;
    int32_t seldom_end = -1;
    for (int32_t at = 0; at < static_cast<int32_t>(plan.ops.size()); ++at) {
      const Op& op = plan.ops[at];
      // A loop's own comparison is made again at its end.
      if (op.code == OpCode::kLoop) {
        loops_.push_back({at, loop_end[at]});
        inner_loop_begin_ = at;
        weight *= 10;
      }
      // A result that is written before all sources are read must not share a register with one that dies here.
      if (op.code == OpCode::kPermute2 || op.code == OpCode::kDot || op.code == OpCode::kSpreadU8) {
        touch(op.dst, 0, at - 1, 0);
      }
      touch(op.a, 0, at, weight);
      touch(op.b, 1, at, weight);
      touch(op.c, 2, at, weight);
      touch(op.dst, 3, at, weight);
      // Only what is inside: the comparison is made every time.
      if (op.code == OpCode::kIf && op.aux != 0 && seldom_end < 0) {
        seldom_end = loop_end[at];
        weight /= kSeldom;
      }
      if (op.code == OpCode::kArg) last_arg_ = at;
      if (!loops_.empty() && loops_.back().end == at) {
        weight /= 10;
        loops_.pop_back();
        inner_loop_begin_ = loops_.empty() ? -1 : loops_.back().begin;
      }
      if (at == seldom_end) {
        weight *= kSeldom;
        seldom_end = -1;
      }
    }
  }
  const Life& operator[](Reg r) const { return lives_[static_cast<size_t>(r) + kOperands]; }
  [[nodiscard]] int32_t last_arg() const { return last_arg_; }

 private:
  struct Loop {
    int32_t begin, end;
  };

  [[nodiscard]] std::vector<int32_t> ends() const {
    std::vector<int32_t> end(plan_.ops.size(), -1);
    std::vector<int32_t> open;
    open.reserve(16);
    for (int32_t at = 0; at < static_cast<int32_t>(plan_.ops.size()); ++at) {
      const OpCode code = plan_.ops[at].code;
      if (code == OpCode::kLoop || code == OpCode::kIf) open.push_back(at);
      if (code == OpCode::kEnd) {
        end[open.back()] = at;
        open.pop_back();
      }
    }
    return end;
  }

  // Most operations have fewer operands, but no two of them the same ones: a life of no register for each costs less
  // than to ask whether there is one.
  static constexpr size_t kOperands = 4;

  void touch(Reg r, size_t operand, int32_t at, int64_t weight) {
    const bool none = r == kNoReg;
    Life& life = lives_[none ? operand : static_cast<size_t>(r) + kOperands];
    life.begin = std::min(life.begin, at);
    life.end = std::max(life.end, at);
    life.weight += weight;
    // What exists before a loop and is touched inside it must survive until the loop's last round is over.
    if (none | (life.begin > inner_loop_begin_)) return;
    for (const Loop& loop : loops_) {
      if (life.begin <= loop.begin) {
        life.end = std::max(life.end, loop.end);
        break;  // loops inside end earlier
      }
    }
  }

  const Plan& plan_;
  std::vector<Life> lives_;  // those of no register first
  std::vector<Loop> loops_;  // around the current operation
  int32_t inner_loop_begin_ = -1;
  int32_t last_arg_ = -1;
};

// Caller-saved ones first: rcx rdx rsi rdi r8-r11, then rbx r12-r15.
constexpr std::array<uint8_t, 13> kScalarRegisters = {1, 2, 6, 7, 8, 9, 10, 11, 3, 12, 13, 14, 15};
constexpr bool callee_saved(uint8_t reg) { return reg == 3 || reg >= 12; }

bool is_vector(const Register& r) { return r.lanes != 0; }
bool takes_vector(const Register& r) { return is_vector(r) && !r.in_memory; }

// Operations of a plan, a bit each.
class OpSet {
 public:
  explicit OpSet(size_t ops = 0) : words_(ops / 64 + 1) {}

  void clear() { std::fill(words_.begin(), words_.end(), 0); }
  void add(Stretch s) {
    for (int32_t begin = s.begin; begin < s.end; begin = (begin / 64 + 1) * 64) {
      const int32_t end = std::min(s.end, (begin / 64 + 1) * 64);
      const uint64_t bits = end - begin == 64 ? ~uint64_t{0} : ((uint64_t{1} << (end - begin)) - 1) << (begin % 64);
      words_[static_cast<size_t>(begin) / 64] |= bits;
    }
  }
  void add(const OpSet& other) {
    for (size_t k = 0; k < words_.size(); ++k) words_[k] |= other.words_[k];
  }
  [[nodiscard]] bool meets(const OpSet& other) const {
    uint64_t both = 0;
    for (size_t k = 0; k < words_.size(); ++k) both |= words_[k] & other.words_[k];
    return both != 0;
  }

 private:
  std::vector<uint64_t> words_;
};

// Heaviest first; a register takes the first physical one that is free wherever its own value is needed.
void place_scalars(const Plan& plan, const Lives& lives, RegisterPlan& out) {
  std::vector<Reg> order;
  order.reserve(plan.registers.size());
  for (Reg r = 0; r < static_cast<Reg>(plan.registers.size()); ++r) {
    if (!is_vector(plan.registers[r]) && lives[r].end >= 0) order.push_back(r);
  }
  std::sort(order.begin(), order.end(), [&](Reg a, Reg b) {
    return lives[a].weight != lives[b].weight ? lives[a].weight > lives[b].weight : a < b;
  });

  std::array<OpSet, 16> taken;  // by physical register
  taken.fill(OpSet(plan.ops.size()));
  taken[kArgsPointer].add({0, lives.last_arg() + 1});
  uint32_t used = 0;
  const ScalarLives stretches = scalar_lives(plan);
  OpSet needed(plan.ops.size());
  for (Reg r : order) {
    needed.clear();
    stretches.for_each(r, [&](Stretch stretch) { needed.add(stretch); });
    const auto free = std::find_if(kScalarRegisters.begin(), kScalarRegisters.end(),
                                   [&](uint8_t candidate) { return !taken[candidate].meets(needed); });
    if (free == kScalarRegisters.end()) {
      out.homes[r] = {Home::Where::kStack, static_cast<uint8_t>(out.stack_slots++)};
      continue;
    }
    if (((used >> *free) & 1) == 0 && callee_saved(*free)) out.saved.push_back(*free);
    used |= 1u << *free;
    taken[*free].add(needed);
    out.homes[r] = {Home::Where::kRegister, *free};
  }
}

// Linear scan in order of birth. A source that dies in the operation that makes another value gives it its register.
Status place_vectors(const Plan& plan, const Lives& lives, int registers, RegisterPlan& out) {
  std::vector<Reg> order;
  order.reserve(plan.registers.size());
  for (Reg r = 0; r < static_cast<Reg>(plan.registers.size()); ++r) {
    if (takes_vector(plan.registers[r]) && lives[r].end >= 0) order.push_back(r);
  }
  std::sort(order.begin(), order.end(),
            [&](Reg a, Reg b) { return lives[a].begin != lives[b].begin ? lives[a].begin < lives[b].begin : a < b; });
  std::array<int32_t, 32> free_from{};
  for (Reg r : order) {
    int chosen = -1;
    for (int i = 0; i < registers && chosen < 0; ++i) {
      if (free_from[i] <= lives[r].begin) chosen = i;
    }
    if (chosen < 0) {
      return fail(StatusCode::kInternal, {}, "the plan keeps more than {} vectors at once", registers);
    }
    free_from[chosen] = lives[r].end;
    out.homes[r] = {Home::Where::kRegister, static_cast<uint8_t>(chosen)};
  }
  return {};
}

// Operations that take several instructions and one register beside their own.
bool needs_vector_scratch(const Op& op, const Plan& plan, const Machine& machine) {
  const bool zips = op.code == OpCode::kZipLow || op.code == OpCode::kZipHigh;
  return op.code == OpCode::kStoreI64s || (op.code == OpCode::kDot && !machine.dots) ||
         (op.code == OpCode::kPermute2 && machine.vector_registers <= 16) || (zips && plan.registers[op.dst].lanes > 4);
}

void place_scratch(const Plan& plan, const Lives& lives, const Machine& machine, RegisterPlan& out) {
  for (size_t at = 0; at < plan.ops.size(); ++at) {
    if (!needs_vector_scratch(plan.ops[at], plan, machine)) continue;
    uint64_t taken = 0;
    for (size_t r = 0; r < plan.registers.size(); ++r) {
      const Life& life = lives[static_cast<Reg>(r)];
      const bool alive = life.begin <= static_cast<int32_t>(at) && static_cast<int32_t>(at) <= life.end;
      if (alive && takes_vector(plan.registers[r])) taken |= uint64_t{1} << out.homes[r].number;
    }
    out.vector_scratch.resize(plan.ops.size(), kNoScratch);
    const int free = std::countr_one(taken);
    if (free < machine.vector_registers) out.vector_scratch[at] = static_cast<uint8_t>(free);
  }
}

}  // namespace

Result<RegisterPlan> plan_registers(const Plan& plan, const Machine& machine) {
  const Lives lives(plan);
  RegisterPlan out;
  out.homes.resize(plan.registers.size());
  place_scalars(plan, lives, out);
  if (Status status = place_vectors(plan, lives, machine.vector_registers, out); !status) return status;
  place_scratch(plan, lives, machine, out);
  return out;
}

}  // namespace satchel::x86
