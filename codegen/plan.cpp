#include "codegen/plan.h"

#include <fmt/format.h>

#include <cstring>

namespace satchel {
namespace {

std::string address(const Plan& plan, const Op& op) {
  std::string text = fmt::format("[{}", register_name(plan, op.a));
  if (op.b != kNoReg) {
    text += fmt::format(" + {}", register_name(plan, op.b));
    if (op.shift != 0) text += fmt::format("<<{}", op.shift);
  }
  if (op.vectors != 0) text += fmt::format(" + {} vectors", op.vectors);
  if (op.imm != 0) text += fmt::format(" {} {}", op.imm < 0 ? "-" : "+", op.imm < 0 ? -op.imm : op.imm);
  text += "]";
  if (op.mask != kNoReg) text += fmt::format(" if {}", register_name(plan, op.mask));
  return text;
}

std::string comparison(const Plan& plan, const Op& op) {
  return fmt::format("{} {} {}", register_name(plan, op.a), cond_text(op.cond),
                     op.b != kNoReg ? register_name(plan, op.b) : fmt::format("{}", op.imm));
}

const char* kind_text(RegKind kind) { return kind == RegKind::kFloat ? "f32" : "i32"; }

}  // namespace

const char* cond_text(Cond cond) {
  static constexpr const char* kText[] = {"==", "!=", "<", ">=", "<u", ">=u"};
  return kText[static_cast<size_t>(cond)];
}

bool addresses_memory(OpCode code) {
  switch (code) {
    case OpCode::kLoadI32:
    case OpCode::kLoadI64:
    case OpCode::kStoreI32:
    case OpCode::kStoreI64:
    case OpCode::kPrefetch:
    case OpCode::kSplatF32:
    case OpCode::kSplatHost:
    case OpCode::kSplatF16:
    case OpCode::kSplatF16Pair:
    case OpCode::kSplat32:
    case OpCode::kSplat64:
    case OpCode::kSplat128:
    case OpCode::kLoadU8:
    case OpCode::kSpreadU8:
    case OpCode::kLoadLane:
    case OpCode::kLoad32:
    case OpCode::kLoad:
    case OpCode::kStore:
    case OpCode::kStoreI64s:
      return true;
    default:
      return false;
  }
}

Reg Op::*may_stay_in_memory(OpCode code) {
  if (code == OpCode::kShuffleBytes || code == OpCode::kSpreadU8) return &Op::c;
  const bool two_sources = code == OpCode::kIAdd || code == OpCode::kAnd || code == OpCode::kShiftRight;
  return two_sources ? &Op::b : nullptr;
}

int64_t access_bytes(const Plan& plan, const Op& op) {
  switch (op.code) {
    case OpCode::kSplatF16:
      return 2;
    case OpCode::kLoadI32:
    case OpCode::kSplatF32:
    case OpCode::kSplatHost:
    case OpCode::kSplat32:
    case OpCode::kSplatF16Pair:
    case OpCode::kLoadLane:
    case OpCode::kStoreI32:
      return 4;
    case OpCode::kLoadI64:
    case OpCode::kStoreI64:
    case OpCode::kSplat64:
      return 8;
    case OpCode::kSplat128:
      return 16;
    case OpCode::kLoadU8:
    case OpCode::kSpreadU8:
      return plan.registers[op.dst].lanes;
    case OpCode::kLoad32:
    case OpCode::kLoad:
      return int64_t{4} * plan.registers[op.dst].lanes;
    case OpCode::kStore:
      return int64_t{4} * op.aux;
    case OpCode::kStoreI64s:
      return int64_t{8} * kFourLanes;
    default:
      return 0;
  }
}

int64_t element_bytes(const Op& op) { return op.code == OpCode::kLoadU8 ? 1 : op.code == OpCode::kStore ? 4 : 0; }

std::string register_name(const Plan& plan, Reg reg) {
  const Register& r = plan.registers[reg];
  return r.number < 0 ? std::string(r.name) : fmt::format("{}{}", r.name, r.number);
}

std::string print(const Plan& plan, const Op& op) {
  const OpInfo& info = op_info(op.code);
  std::string text;
  if (op.dst != kNoReg) {
    const Register& d = plan.registers[op.dst];
    text = register_name(plan, op.dst);
    if (d.kind == RegKind::kFloat || d.kind == RegKind::kInt) {
      text += fmt::format(":{}x{}{}", kind_text(d.kind), d.lanes, plan.scalable ? "n" : "");
    }
    text += " = ";
  }
  text += info.mnemonic;
  switch (op.code) {
    case OpCode::kArg:
      return text + fmt::format(" {}", plan.args[op.imm]);
    case OpCode::kSet:
      return text + fmt::format(" {}", op.imm);
    case OpCode::kLanes:
      return text + fmt::format(" {} * {}", op.imm, op.aux);
    case OpCode::kBelow:
      return text + fmt::format(" {} + {} vectors, {}", register_name(plan, op.a), op.vectors, op.imm);
    case OpCode::kConst:
      return text +
             fmt::format(" {}{}", plan.constants[op.aux].name, plan.registers[op.dst].in_memory ? ", in memory" : "");
    case OpCode::kAddImm:
    case OpCode::kMulImm:
    case OpCode::kMinImm:
    case OpCode::kMaxImm:
    case OpCode::kAndImm:
      return text + fmt::format(" {}, {}", register_name(plan, op.a), op.imm);
    case OpCode::kLoop:
    case OpCode::kIf:
      return fmt::format("{} {}{} {{", text, comparison(plan, op), op.aux != 0 ? ", seldom" : "");
    case OpCode::kFailIf:
      return fmt::format("{} {} -> {}", text, comparison(plan, op), op.aux);
    case OpCode::kEnd:
      return "}";
    case OpCode::kPrefetch:
      return text + fmt::format(" L{} ", op.aux) + address(plan, op);
    case OpCode::kMoveIf:
      return text + fmt::format(" {} ? {}", comparison(plan, op), register_name(plan, op.c));
    case OpCode::kStoreI32:
    case OpCode::kStoreI64:
    case OpCode::kStoreI64s:
    case OpCode::kSpreadU8:
      return text + fmt::format(" {} {}", address(plan, op), register_name(plan, op.c));
    case OpCode::kTakeByte:
      return text + fmt::format(" {} of {}, {}", op.aux, register_name(plan, op.a), register_name(plan, op.c));
    case OpCode::kLoadLane:
      return text + fmt::format(" {} {}, else {}", op.aux, address(plan, op), register_name(plan, op.c));
    case OpCode::kStore:
      return text + fmt::format(" {} {} lanes {}", address(plan, op), op.aux, register_name(plan, op.c));
    default:
      break;
  }
  if (addresses_memory(op.code)) return fmt::format("{} {}", text, address(plan, op));
  const char* separator = " ";
  for (Reg source : {op.a, op.b, op.c}) {
    if (source == kNoReg) continue;
    text += separator + register_name(plan, source);
    separator = ", ";
  }
  return text;
}

std::string print(const Plan& plan) {
  std::string text = fmt::format("plan {}\n  numerics {}\n", plan.title, plan.numerics);
  for (const Constant& constant : plan.constants) {
    text += fmt::format("  constant {}:{}x{} = {{", constant.name, kind_text(constant.kind), constant.lanes.size());
    const char* separator = "";
    for (uint32_t bits : constant.lanes) {
      float value = 0;
      static_assert(sizeof value == sizeof bits);
      std::memcpy(&value, &bits, sizeof value);
      text += constant.kind == RegKind::kFloat ? fmt::format("{}{}", separator, value)
                                               : fmt::format("{}{}", separator, bits);
      separator = ", ";
    }
    text += "}\n";
  }
  text += "  report";
  for (Reg r : plan.report) text += fmt::format(" {}", register_name(plan, r));
  text += "\n";
  size_t depth = 1;
  for (const Op& op : plan.ops) {
    if (op.code == OpCode::kEnd) --depth;
    text.append(2 * depth, ' ');
    text += print(plan, op);
    text += '\n';
    if (op.code == OpCode::kLoop || op.code == OpCode::kIf) ++depth;
  }
  return text;
}

}  // namespace satchel
