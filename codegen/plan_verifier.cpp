// What a plan must be before anybody executes it. Cheap enough to run on every plan.
#include <fmt/format.h>

#include <array>

#include "codegen/plan.h"
#include "runtime/errors.h"

namespace satchel {
namespace {

// The kinds of register that an operand class of ops.def takes, one bit each. A table, because every plan is verified.
constexpr auto kAccepted = [] {
  constexpr auto kBit = [](RegKind kind) { return static_cast<uint8_t>(1u << static_cast<int>(kind)); };
  std::array<uint8_t, 128> kinds{};
  kinds['S'] = kinds['N'] = kBit(RegKind::kScalar);
  kinds['P'] = kBit(RegKind::kPointer);
  kinds['X'] = kBit(RegKind::kScalar) | kBit(RegKind::kPointer);
  kinds['F'] = kBit(RegKind::kFloat);
  kinds['I'] = kBit(RegKind::kInt);
  kinds['V'] = kBit(RegKind::kFloat) | kBit(RegKind::kInt);
  kinds['M'] = kBit(RegKind::kMask);
  return kinds;
}();

class Verifier {
 public:
  explicit Verifier(const Plan& plan) : plan_(plan), defined_(plan.registers.size(), 0) {
    trail_.reserve(plan.registers.size());
  }

  Status run() {
    for (position_ = 0; position_ < plan_.ops.size(); ++position_) {
      if (const char* fault = check(plan_.ops[position_])) {
        return fail(StatusCode::kInternal, {.position = static_cast<int64_t>(position_)}, "plan operation {} ({}): {}",
                    position_, op_info(plan_.ops[position_].code).name, fault);
      }
    }
    if (!open_.empty()) return fail(StatusCode::kInternal, {}, "plan: a loop or if is not closed");
    return {};
  }

 private:
  // A structured block: what was defined before it is all that is defined after it.
  struct Block {
    size_t undo;   // length of trail_ at its beginning
    size_t facts;  // length of facts_ at its beginning
  };

  // What a mask stands for, as long as neither it nor the position it was made from is written again.
  struct Fact {
    Reg mask;
    Reg position;
    int16_t vectors;
    int64_t limit;
  };

  const char* check(const Op& op) {
    const OpInfo& info = op_info(op.code);
    if (const char* fault = source(op.a, info.a)) return fault;
    if (const char* fault = source(op.b, info.b)) return fault;
    if (const char* fault = source(op.c, info.c)) return fault;
    if (const char* fault = kind(op.dst, info.dst)) return fault;
    if (const char* fault = lanes(op)) return fault;
    if (op.mask != kNoReg || op.vectors != 0) {
      if (const char* fault = lane_by_lane(op)) return fault;
    }
    if (addresses_memory(op.code)) {
      if (const char* fault = memory(op)) return fault;
    }
    if (const char* fault = in_memory(op)) return fault;
    switch (op.code) {
      case OpCode::kArg:
        if (op.imm < 0 || op.imm >= static_cast<int64_t>(plan_.args.size())) return "no such argument";
        break;
      case OpCode::kConst: {
        if (op.aux < 0 || op.aux >= static_cast<int16_t>(plan_.constants.size())) return "no such constant";
        const Constant& constant = plan_.constants[op.aux];
        const Register& dst = plan_.registers[op.dst];
        const auto wanted = static_cast<size_t>(plan_.scalable ? 1 : dst.lanes);
        if (constant.kind != dst.kind || constant.lanes.size() != wanted) {
          return "constant and register differ in type";
        }
        break;
      }
      case OpCode::kLoop:
      case OpCode::kIf:
        open_.push_back({trail_.size(), facts_.size()});
        // What a loop's body writes, an earlier round of it may have written already.
        if (op.code == OpCode::kLoop && !facts_.empty()) forget_written_until_end();
        break;
      case OpCode::kEnd:
        if (open_.empty()) return "nothing to close";
        for (; trail_.size() > open_.back().undo; trail_.pop_back()) defined_[trail_.back()] = false;
        // Facts made inside need not hold outside. (Written inside, facts from outside are gone already.)
        while (facts_.size() > open_.back().facts) facts_.pop_back();
        open_.pop_back();
        break;
      case OpCode::kFailIf:
        if (op.aux <= 0) return "failure code must be positive";
        for (Reg r : plan_.report) {
          if (!defined_[r]) return "a report register may be undefined here";
        }
        break;
      default:
        break;
    }
    const bool writes_early = op.code == OpCode::kPermute2 || op.code == OpCode::kDot;
    if (writes_early && (op.dst == op.a || op.dst == op.b)) return "the result is its own source";
    if (op.code == OpCode::kMoveIf) {
      if (const char* fault = move_if(op)) return fault;
    }
    if (op.dst != kNoReg) {
      if (const char* fault = bound(op)) return fault;
      if (!facts_.empty()) forget(op.dst);
      if (op.code == OpCode::kBelow) facts_.push_back({op.dst, op.a, op.vectors, op.imm});
      if (!defined_[op.dst]) {
        defined_[op.dst] = true;
        trail_.push_back(op.dst);
      }
    }
    return nullptr;
  }

  const char* move_if(const Op& op) const {
    if (!defined_[op.dst]) return "may leave its destination undefined";
    const Register &dst = plan_.registers[op.dst], &value = plan_.registers[op.c];
    if (dst.kind != value.kind) return "moves a pointer to a scalar, or the other way";
    if (dst.kind == RegKind::kPointer && (dst.buffer != value.buffer || dst.window > value.window)) {
      return "the value points elsewhere, or with less behind it";
    }
    return nullptr;
  }

  const char* kind(Reg reg, char wanted) const {
    if (wanted == '_') return reg == kNoReg ? nullptr : "an operand too many";
    if (reg == kNoReg) return wanted == 'N' ? nullptr : "an operand is missing";
    if (reg < 0 || static_cast<size_t>(reg) >= plan_.registers.size()) return "no such register";
    const bool fits =
        (kAccepted[static_cast<unsigned char>(wanted)] >> static_cast<int>(plan_.registers[reg].kind)) & 1;
    return fits ? nullptr : "an operand has the wrong type";
  }

  const char* source(Reg reg, char wanted) const {
    if (const char* fault = kind(reg, wanted)) return fault;
    if (reg != kNoReg && !defined_[reg]) return "an operand may be undefined here";
    return nullptr;
  }

  const char* in_memory(const Op& op) const {
    const auto stays = [&](Reg r) { return r != kNoReg && plan_.registers[r].in_memory; };
    for (Reg Op::*operand : {&Op::a, &Op::b, &Op::c}) {
      if (stays(op.*operand) && operand != may_stay_in_memory(op.code))
        return "a constant in memory is no operand here";
    }
    if (!stays(op.dst)) return nullptr;
    if (op.code != OpCode::kConst) return "a constant in memory is written";
    return open_.empty() && !defined_[op.dst] ? nullptr : "a constant in memory is more than one";
  }

  const char* lanes(const Op& op) const {
    const int16_t wanted = op.code == OpCode::kStore ? op.aux : op.dst == kNoReg ? 0 : plan_.registers[op.dst].lanes;
    if (op.code == OpCode::kStore && wanted <= 0) return "stores no lane";
    const bool widens = op.code == OpCode::kSplatFirst || op.code == OpCode::kTakeByte;  // a, that is
    for (Reg r : {widens ? kNoReg : op.a, op.b, op.c}) {
      if (r != kNoReg && plan_.registers[r].lanes != 0 && plan_.registers[r].lanes < wanted)
        return "a source is too narrow";
    }
    if (op.code == OpCode::kCopy && plan_.registers[op.a].lanes != wanted) return "a copy of another width";
    // Bytes behind a are zeros: only vectors of four lanes and more are written as a whole.
    if (op.code == OpCode::kTakeByte && plan_.registers[op.a].lanes < 4) return "a source is too narrow";
    if (op.code == OpCode::kLookup && plan_.registers[op.b].lanes != wanted) return "the table has another width";
    if (op.code == OpCode::kTakeByte && (wanted != 16 || op.aux < 0 || op.aux > 3))
      return "takes bytes 0 to 3 of 16 lanes";
    const bool by_fours = op.code >= OpCode::kZipBytesLow && op.code <= OpCode::kTransposeBytes;
    if ((by_fours || op.code == OpCode::kSplat128) && wanted % 4 != 0) return "not a multiple of four lanes";
    if (const char* fault = four_lanes(op)) return fault;
    if (plan_.scalable) return scalable_lanes(op, wanted);
    return nullptr;
  }

  const char* four_lanes(const Op& op) const {
    Reg vector = kNoReg;
    switch (op.code) {
      case OpCode::kLoadLane:
        if (op.aux < 0 || op.aux >= kFourLanes) return "no such lane";
        [[fallthrough]];
      case OpCode::kCompress:
        vector = op.dst;
        break;
      case OpCode::kCountKept:
        vector = op.b;
        break;
      case OpCode::kStoreI64s:
        vector = op.c;
        break;
      default:
        return nullptr;
    }
    return plan_.registers[vector].lanes == kFourLanes ? nullptr : "for four lanes alone";
  }

  // Masks, and whole vectors to skip.
  const char* lane_by_lane(const Op& op) const {
    if (op.code == OpCode::kBelow && op.mask == kNoReg) return nullptr;
    if (element_bytes(op) == 0) return "masks and vectors to skip are for lane-by-lane access";
    if (op.mask == kNoReg) return nullptr;
    if (const char* fault = source(op.mask, 'M')) return fault;
    const int16_t accessed = op.code == OpCode::kStore ? op.aux : plan_.registers[op.dst].lanes;
    return plan_.registers[op.mask].lanes == accessed ? nullptr : "the mask has another width";
  }

  // The first so many lanes of a longer vector: how many is that, times an unknown factor? Nothing may depend on it.
  const char* scalable_lanes(const Op& op, int16_t wanted) const {
    switch (op.code) {
      case OpCode::kLookup:
      case OpCode::kPermute:
      case OpCode::kPermute2:
      case OpCode::kSplat64:
      case OpCode::kSplat128:
      case OpCode::kShuffleBytes:
      case OpCode::kBits:
      case OpCode::kSpreadU8:
      case OpCode::kTakeByte:
      case OpCode::kCountKept:
      case OpCode::kLoadLane:
      case OpCode::kCompress:
      case OpCode::kStoreI64s:
      case OpCode::kSplatFirst:
      case OpCode::kSplatF16Pair:
      case OpCode::kLoad32:
      case OpCode::kLoad:
      case OpCode::kZipBytesLow:
      case OpCode::kZipBytesHigh:
      case OpCode::kZipPairsLow:
      case OpCode::kZipPairsHigh:
      case OpCode::kTransposeBytes:
        return "not for scalable vectors";
      default:
        break;
    }
    for (Reg r : {op.a, op.b, op.c}) {
      if (r != kNoReg && plan_.registers[r].lanes != 0 && plan_.registers[r].lanes != wanted)
        return "scalable vectors of different widths";
    }
    return nullptr;
  }

  const char* memory(const Op& op) const {
    const Register& base = plan_.registers[op.a];
    if (base.buffer < 0 || base.buffer >= static_cast<int16_t>(plan_.buffers.size())) return "pointer without a buffer";
    const bool writes = op.code == OpCode::kStore || op.code == OpCode::kStoreI32 || op.code == OpCode::kStoreI64 ||
                        op.code == OpCode::kStoreI64s;
    if (writes && !plan_.buffers[base.buffer].writable) return "store to a read-only buffer";
    if (op.shift > 3) return "index shift above 3";
    if (base.window == 0 || op.code == OpCode::kPrefetch) return nullptr;
    if (op.mask != kNoReg || (plan_.scalable && element_bytes(op) != 0)) return masked_access(op, base.window);
    int64_t reach = op.imm + access_bytes(plan_, op) + int64_t{op.vectors} * access_bytes(plan_, op);
    if (op.b != kNoReg) {
      const int64_t most = plan_.registers[op.b].bound;
      if (most < 0) return "index without a bound into a window";
      reach += most << op.shift;
    }
    return op.imm >= 0 && reach <= base.window ? nullptr : "access outside the window";
  }

  // Elements from `position` on, those below the limit: the mask must have been made from just that.
  const char* masked_access(const Op& op, int64_t window) const {
    if (op.mask == kNoReg) return "a scalable access into a window needs a mask";
    for (const Fact& fact : facts_) {
      if (fact.mask != op.mask) continue;
      if (fact.position != op.b || fact.vectors != op.vectors) return "the mask was made for another place";
      if (plan_.registers[op.b].bound < 0) return "index without a bound into a window";
      if (int64_t{1} << op.shift != element_bytes(op)) return "the index does not count elements";
      return op.imm >= 0 && op.imm + fact.limit * element_bytes(op) <= window ? nullptr : "access outside the window";
    }
    return "the mask, or what it was made from, has changed";
  }

  void forget(Reg written) {
    for (Fact& fact : facts_) {
      if (fact.mask == written || fact.position == written) fact.mask = kNoReg;
    }
  }
  void forget_written_until_end() {
    size_t depth = 0;
    for (size_t at = position_; at < plan_.ops.size(); ++at) {
      const Op& op = plan_.ops[at];
      if (op.code == OpCode::kLoop || op.code == OpCode::kIf) ++depth;
      if (op.code == OpCode::kEnd && --depth == 0) return;
      if (op.dst != kNoReg) forget(op.dst);
    }
  }

  // A register with a bound may only get values that keep it.
  const char* bound(const Op& op) const {
    const int64_t most = plan_.registers[op.dst].bound;
    if (most < 0) return nullptr;
    const auto source_bound = [&] { return plan_.registers[op.a].bound; };
    switch (op.code) {
      case OpCode::kSet:
        return op.imm >= 0 && op.imm <= most ? nullptr : "value above the register's bound";
      case OpCode::kMinImm:  // of a bounded, hence non-negative, register
        return op.imm >= 0 && op.imm <= most && source_bound() >= 0 ? nullptr : "value above the register's bound";
      case OpCode::kAndImm:  // of any register: the result has no other bits
        return op.imm >= 0 && op.imm <= most ? nullptr : "value above the register's bound";
      case OpCode::kMulImm:
        return op.imm >= 0 && source_bound() >= 0 && source_bound() * op.imm <= most
                   ? nullptr
                   : "value above the register's bound";
      case OpCode::kAddImm:  // a loop counter: non-negative as long as it counts up; the loop ends it
        return op.imm >= 0 && op.a == op.dst ? nullptr : "value above the register's bound";
      case OpCode::kAdd:  // the same with a step that is not known yet
        return op.a == op.dst && plan_.registers[op.b].bound >= 0 ? nullptr : "value above the register's bound";
      case OpCode::kLanes:
        return op.imm >= 0 && op.imm * op.aux <= most / kMostLanesFactor ? nullptr : "value above the register's bound";
      default:
        return "a bounded register gets an unchecked value";
    }
  }

  const Plan& plan_;
  std::vector<char> defined_;  // not vector<bool>: this is the hot path of compiling
  std::vector<Reg> trail_;
  std::vector<Block> open_;
  std::vector<Fact> facts_;
  size_t position_ = 0;
};

}  // namespace

Status verify(const Plan& plan) { return Verifier(plan).run(); }

}  // namespace satchel
