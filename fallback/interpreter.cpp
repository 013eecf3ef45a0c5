#include "fallback/interpreter.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#include "runtime/cpu_features.h"
#include "runtime/errors.h"
#include "runtime/half.h"

namespace satchel {
namespace {

constexpr int kMaxLanes = 16;
constexpr int kMaxScalars = 192;
constexpr int kMaxVectors = 256;

// fp32 or 32-bit integer lanes, by the register's kind.
union alignas(64) Vector {
  float f[kMaxLanes];
  uint32_t i[kMaxLanes];
};

template <class T>
T load(const char* at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

uint32_t little_endian(uint32_t value) {
  return std::endian::native == std::endian::little ? value : __builtin_bswap32(value);
}

float load_half(const char* at) {
  return half_to_float(static_cast<uint16_t>(load<uint8_t>(at) | load<uint8_t>(at + 1) << 8));
}

bool holds(Cond cond, int64_t a, int64_t b) {
  const auto ua = static_cast<uint64_t>(a);
  const auto ub = static_cast<uint64_t>(b);
  switch (cond) {
    case Cond::kEq:
      return a == b;
    case Cond::kNe:
      return a != b;
    case Cond::kLt:
      return a < b;
    case Cond::kGe:
      return a >= b;
    case Cond::kULt:
      return ua < ub;
    case Cond::kUGe:
      return ua >= ub;
  }
  return false;
}

int64_t wrap(uint64_t value) { return static_cast<int64_t>(value); }

// dst = a * b + c, rounded once. std::fma is exact everywhere, but a library call where the compiler may not assume the
// instruction: where the processor has it, the same loop is compiled once more with it.
using FmaLanes = void (*)(Vector& dst, const Vector& a, const Vector& b, const Vector& c);

void fma_lanes_portable(Vector& dst, const Vector& a, const Vector& b, const Vector& c) {
  for (int j = 0; j < kMaxLanes; ++j) dst.f[j] = std::fma(a.f[j], b.f[j], c.f[j]);
}

#if defined(__x86_64__)
__attribute__((target("avx2,fma"))) void fma_lanes_x86(Vector& dst, const Vector& a, const Vector& b, const Vector& c) {
  Vector result;  // dst may be one of the sources
  for (int j = 0; j < kMaxLanes; ++j) result.f[j] = __builtin_fmaf(a.f[j], b.f[j], c.f[j]);
  dst = result;
}
#endif

FmaLanes fma_lanes() {
#if defined(__x86_64__)
  constexpr CpuFeatures kNeeded = kCpuAvx2 | kCpuFma;
  static const FmaLanes chosen = (cpu_features() & kNeeded) == kNeeded ? fma_lanes_x86 : fma_lanes_portable;
  return chosen;
#else
  return fma_lanes_portable;
#endif
}

// The state of one run: registers on the stack, a position in the plan.
class Machine {
 public:
  Machine(const InterpreterProgram& program, int64_t* args) : program_(program), plan_(program.plan), args_(args) {}

  int64_t run() {
    const Op* const ops = plan_.ops.data();
    const auto count = static_cast<int32_t>(plan_.ops.size());
    for (int32_t at = 0; at < count; ++at) {
      const Op& op = ops[at];
      switch (op.code) {
        case OpCode::kLoop:
        case OpCode::kIf:
          if (!compare(op)) at = program_.partner[at];
          break;
        case OpCode::kEnd: {
          const int32_t begin = program_.partner[at];
          if (ops[begin].code == OpCode::kLoop && compare(ops[begin])) at = begin;
          break;
        }
        case OpCode::kFailIf:
          if (compare(op)) return stop(op.aux);
          break;
        default:
          if (op.code < OpCode::kConst) {
            scalar_op(op);
          } else {
            vector_op(op);
          }
      }
    }
    return 0;
  }

 private:
  [[nodiscard]] int lanes_of(Reg reg) const { return plan_.registers[reg].lanes * program_.lanes_factor; }
  int64_t& s(Reg reg) { return scalars_[program_.slot[reg]]; }
  Vector& v(Reg reg) { return vectors_[program_.slot[reg]]; }

  bool compare(const Op& op) { return holds(op.cond, s(op.a), op.b != kNoReg ? s(op.b) : op.imm); }

  int64_t stop(int64_t code) {
    int64_t* slot = args_ + plan_.args.size();
    for (Reg r : plan_.report) *slot++ = s(r);
    return code;
  }

  char* address(const Op& op) {
    uint64_t at = static_cast<uint64_t>(s(op.a)) + static_cast<uint64_t>(op.imm);
    if (op.b != kNoReg) at += static_cast<uint64_t>(s(op.b)) << op.shift;
    if (op.vectors != 0) at += static_cast<uint64_t>(op.vectors * access_bytes(plan_, op) * program_.lanes_factor);
    return reinterpret_cast<char*>(static_cast<uintptr_t>(at));
  }

  void scalar_op(const Op& op) {
    switch (op.code) {
      case OpCode::kArg:
        s(op.dst) = args_[op.imm];
        break;
      case OpCode::kSet:
        s(op.dst) = op.imm;
        break;
      case OpCode::kMove:
        s(op.dst) = s(op.a);
        break;
      case OpCode::kAdd:
        s(op.dst) = wrap(static_cast<uint64_t>(s(op.a)) + static_cast<uint64_t>(s(op.b)));
        break;
      case OpCode::kAddImm:
        s(op.dst) = wrap(static_cast<uint64_t>(s(op.a)) + static_cast<uint64_t>(op.imm));
        break;
      case OpCode::kSub:
        s(op.dst) = wrap(static_cast<uint64_t>(s(op.a)) - static_cast<uint64_t>(s(op.b)));
        break;
      case OpCode::kMulImm:
        s(op.dst) = wrap(static_cast<uint64_t>(s(op.a)) * static_cast<uint64_t>(op.imm));
        break;
      case OpCode::kMinImm:
        s(op.dst) = std::min(s(op.a), op.imm);
        break;
      case OpCode::kMaxImm:
        s(op.dst) = std::max(s(op.a), op.imm);
        break;
      case OpCode::kAndImm:
        s(op.dst) = s(op.a) & op.imm;
        break;
      case OpCode::kBits:
        s(op.dst) = std::bit_cast<uint32_t>(v(op.a).f[0]);
        break;
      case OpCode::kCount:
        s(op.dst) = wrap(static_cast<uint64_t>(s(op.a)) + (s(op.b) != 0 ? 1 : 0));
        break;
      case OpCode::kCountKept: {
        uint64_t kept = 0;
        for (int j = 0; j < kFourLanes; ++j) kept += not_negative(v(op.b), j) ? 1 : 0;
        s(op.dst) = wrap(static_cast<uint64_t>(s(op.a)) + kept);
        break;
      }
      case OpCode::kMoveIf:
        if (compare(op)) s(op.dst) = s(op.c);
        break;
      case OpCode::kLanes:
        s(op.dst) = op.imm * op.aux * program_.lanes_factor;
        break;
      case OpCode::kBelow: {  // a mask is the number of its lanes
        const int64_t lanes = lanes_of(op.dst);
        s(op.dst) = std::clamp<int64_t>(op.imm - s(op.a) - op.vectors * lanes, 0, lanes);
        break;
      }
      case OpCode::kLoadI32:
        s(op.dst) = load<int32_t>(address(op));
        break;
      case OpCode::kLoadI64:
        s(op.dst) = load<int64_t>(address(op));
        break;
      case OpCode::kStoreI32: {
        const auto word = static_cast<uint32_t>(s(op.c));
        std::memcpy(address(op), &word, sizeof word);
        break;
      }
      case OpCode::kStoreI64:
        std::memcpy(address(op), &s(op.c), sizeof(int64_t));
        break;
      case OpCode::kPrefetch:
        __builtin_prefetch(address(op), 0, 3);
        break;
      default:
        break;
    }
  }

  void vector_op(const Op& op) {
    int lanes = op.dst != kNoReg ? lanes_of(op.dst) : op.aux * program_.lanes_factor;
    if (op.mask != kNoReg) lanes = static_cast<int>(s(op.mask));
    // Results go through a local where an operation may read its own destination's other lanes.
    switch (op.code) {
      case OpCode::kConst:
        if (plan_.scalable) {
          std::fill_n(v(op.dst).i, kMaxLanes, plan_.constants[op.aux].lanes[0]);
        } else {
          std::memcpy(v(op.dst).i, plan_.constants[op.aux].lanes.data(), 4 * static_cast<size_t>(lanes));
        }
        break;
      case OpCode::kZero:
        std::memset(v(op.dst).f, 0, sizeof(Vector));
        break;
      case OpCode::kSplatF32:
        std::fill_n(v(op.dst).f, kMaxLanes, std::bit_cast<float>(little_endian(load<uint32_t>(address(op)))));
        break;
      case OpCode::kSplatHost:
        std::fill_n(v(op.dst).i, kMaxLanes, load<uint32_t>(address(op)));
        break;
      case OpCode::kSplatF16:
        std::fill_n(v(op.dst).f, kMaxLanes, load_half(address(op)));
        break;
      case OpCode::kSplatF16Pair: {
        const float pair[2] = {load_half(address(op)), load_half(address(op) + 2)};
        for (int j = 0; j < kMaxLanes; ++j) v(op.dst).f[j] = pair[j % 2];
        break;
      }
      case OpCode::kSplat32:
        std::fill_n(v(op.dst).i, kMaxLanes, little_endian(load<uint32_t>(address(op))));
        break;
      case OpCode::kSplat64: {
        const char* at = address(op);
        const uint32_t word[2] = {little_endian(load<uint32_t>(at)), little_endian(load<uint32_t>(at + 4))};
        for (int j = 0; j < kMaxLanes; ++j) v(op.dst).i[j] = word[j % 2];
        break;
      }
      case OpCode::kSplat128: {
        const char* at = address(op);
        for (int j = 0; j < kMaxLanes; ++j) v(op.dst).i[j] = little_endian(load<uint32_t>(at + 4 * (j % 4)));
        break;
      }
      case OpCode::kShuffleBytes: {
        const Vector from = v(op.a), order = v(op.c);
        for (int j = 0; j < lanes; ++j) {
          uint32_t word = 0;
          for (int k = 0; k < 4; ++k) {
            const auto number = static_cast<int>(byte(order, j, k));
            if (number != 255) word |= byte(from, j / 4 * 4 + number / 4, number % 4) << 8 * k;
          }
          v(op.dst).i[j] = word;
        }
        break;
      }
      case OpCode::kLoadU8: {
        const char* at = address(op);
        uint8_t bytes[kMaxLanes] = {};
        std::memcpy(bytes, at, static_cast<size_t>(lanes));
        for (int j = 0; j < kMaxLanes; ++j) v(op.dst).i[j] = bytes[j];
        break;
      }
      case OpCode::kSpreadU8: {
        uint8_t bytes[256] = {};  // the last one stays zero: no vector is that long
        std::memcpy(bytes, address(op), static_cast<size_t>(lanes));
        const Vector order = v(op.c);
        for (int j = 0; j < lanes; ++j) {
          uint32_t word = 0;
          for (int k = 0; k < 4; ++k) word |= uint32_t{bytes[byte(order, j, k)]} << 8 * k;
          v(op.dst).i[j] = word;
        }
        break;
      }
      case OpCode::kLoadLane: {
        Vector result = v(op.c);
        result.i[op.aux] = load<uint32_t>(address(op));
        v(op.dst) = result;
        break;
      }
      case OpCode::kCompress: {
        Vector result{};
        int next = 0;
        for (int j = 0; j < kFourLanes; ++j) {
          if (not_negative(v(op.b), j)) result.i[next++] = v(op.a).i[j];
        }
        v(op.dst) = result;
        break;
      }
      case OpCode::kCopy:
        v(op.dst) = Vector(v(op.a));
        break;
      case OpCode::kTakeByte: {
        const Vector from = v(op.a), order = v(op.c);
        const int bytes = 4 * plan_.registers[op.a].lanes;
        for (int j = 0; j < lanes; ++j) {
          const auto number = static_cast<int>(byte(order, j, op.aux));
          v(op.dst).i[j] = number < bytes ? byte(from, number / 4, number % 4) << 8 * op.aux : 0;
        }
        break;
      }
      case OpCode::kLoad32:
      case OpCode::kLoad:
        std::memcpy(v(op.dst).i, address(op), 4 * static_cast<size_t>(lanes));
        if (op.code == OpCode::kLoad32) {
          for (int j = 0; j < lanes; ++j) v(op.dst).i[j] = little_endian(v(op.dst).i[j]);
        }
        break;
      case OpCode::kZipBytesLow:
      case OpCode::kZipBytesHigh:
      case OpCode::kZipPairsLow:
      case OpCode::kZipPairsHigh:
        v(op.dst) = zip_bytes(op.code, v(op.a), v(op.b));
        break;
      case OpCode::kTransposeBytes: {
        const Vector from = v(op.a);
        for (int j = 0; j < kMaxLanes; ++j) {
          uint32_t word = 0;
          for (int k = 0; k < 4; ++k) word |= byte(from, j / 4 * 4 + k, j % 4) << 8 * k;
          v(op.dst).i[j] = word;
        }
        break;
      }
      case OpCode::kToInt:
        for (int j = 0; j < lanes; ++j) v(op.dst).i[j] = to_int(v(op.a).f[j]);
        break;
      case OpCode::kToFloat:
        for (int j = 0; j < kMaxLanes; ++j) v(op.dst).f[j] = static_cast<float>(static_cast<int32_t>(v(op.a).i[j]));
        break;
      case OpCode::kFloatOf:
        std::fill_n(v(op.dst).f, kMaxLanes, static_cast<float>(s(op.a)));
        break;
      case OpCode::kSplatFirst:
        std::fill_n(v(op.dst).f, kMaxLanes, float{v(op.a).f[0]});
        break;
      case OpCode::kStore:
        std::memcpy(address(op), v(op.c).f, 4 * static_cast<size_t>(lanes));
        break;
      case OpCode::kStoreI64s: {
        int64_t words[kFourLanes];
        for (int j = 0; j < kFourLanes; ++j) words[j] = static_cast<int32_t>(v(op.c).i[j]);
        std::memcpy(address(op), words, sizeof words);
        break;
      }
      case OpCode::kLookup:
      case OpCode::kPermute: {
        const Vector from = v(op.code == OpCode::kLookup ? op.b : op.a);
        const Vector at = v(op.code == OpCode::kLookup ? op.a : op.b);
        const auto mask = static_cast<uint32_t>(lanes - 1);
        for (int j = 0; j < kMaxLanes; ++j) v(op.dst).f[j] = from.f[at.i[j] & mask];
        break;
      }
      case OpCode::kPermute2: {
        const Vector a = v(op.a);
        const Vector b = v(op.b);
        const Vector at = v(op.c);
        const auto n = static_cast<uint32_t>(lanes);
        for (int j = 0; j < lanes; ++j) {
          const uint32_t from = at.i[j] & (2 * n - 1);
          v(op.dst).f[j] = from < n ? a.f[from] : b.f[from - n];
        }
        break;
      }
      case OpCode::kZipLow:
      case OpCode::kZipHigh: {
        const Vector a = v(op.a);
        const Vector b = v(op.b);
        const int first = op.code == OpCode::kZipLow ? 0 : lanes;
        for (int j = 0; j < lanes; ++j) v(op.dst).f[j] = ((first + j) % 2 == 0 ? a : b).f[(first + j) / 2];
        break;
      }
      default:
        arithmetic(op, v(op.dst), v(op.a), v(op.b), v(op.c != kNoReg ? op.c : op.a));
    }
  }

  static bool not_negative(const Vector& from, int lane) { return static_cast<int32_t>(from.i[lane]) >= 0; }
  static uint32_t byte(const Vector& from, int lane, int k) { return from.i[lane] >> 8 * k & 0xff; }

  // In the default rounding mode to nearest even; where C++ leaves the result open, as x86 does.
  static uint32_t to_int(float value) {
    const bool fits = value >= -2147483648.0f && value < 2147483648.0f;
    return fits ? static_cast<uint32_t>(std::lrintf(value)) : 0x80000000u;
  }

  // Byte k of the result's four lanes, of `width` bytes in turn from a and from b.
  static Vector zip_bytes(OpCode code, const Vector& a, const Vector& b) {
    const int width = code == OpCode::kZipBytesLow || code == OpCode::kZipBytesHigh ? 1 : 2;
    const int first = code == OpCode::kZipBytesLow || code == OpCode::kZipPairsLow ? 0 : 8;
    Vector result{};
    for (int j = 0; j < kMaxLanes; ++j) {
      for (int k = 0; k < 4; ++k) {
        const int at = j % 4 * 4 + k;                                    // byte of the result's four lanes
        const int from = first + at / (2 * width) * width + at % width;  // byte of the source's
        const Vector& source = at / width % 2 == 0 ? a : b;
        result.i[j] |= byte(source, j / 4 * 4 + from / 4, from % 4) << 8 * k;
      }
    }
    return result;
  }

  // Lane by lane over the whole width: the compiler makes vector code of it, and lanes past a register's own are
  // never looked at.
  static void arithmetic(const Op& op, Vector& dst, const Vector& a, const Vector& b, const Vector& c) {
    switch (op.code) {
      case OpCode::kShiftRight:
        for (int j = 0; j < kMaxLanes; ++j) dst.i[j] = a.i[j] >> (b.i[j] & 31);
        break;
      case OpCode::kAnd:
        for (int j = 0; j < kMaxLanes; ++j) dst.i[j] = a.i[j] & b.i[j];
        break;
      case OpCode::kXor:
        for (int j = 0; j < kMaxLanes; ++j) dst.i[j] = a.i[j] ^ b.i[j];
        break;
      case OpCode::kIAdd:
        for (int j = 0; j < kMaxLanes; ++j) dst.i[j] = a.i[j] + b.i[j];
        break;
      case OpCode::kUMax:
        for (int j = 0; j < kMaxLanes; ++j) dst.i[j] = std::max(a.i[j], b.i[j]);
        break;
      case OpCode::kDot:
        for (int j = 0; j < kMaxLanes; ++j) {
          uint32_t sum = c.i[j];
          for (int k = 0; k < 4; ++k) {
            const auto digit = static_cast<uint32_t>(static_cast<int8_t>(b.i[j] >> 8 * k));
            sum += (a.i[j] >> 8 * k & 0xff) * digit;
          }
          dst.i[j] = sum;
        }
        break;
      case OpCode::kFAdd:
        for (int j = 0; j < kMaxLanes; ++j) dst.f[j] = a.f[j] + b.f[j];
        break;
      case OpCode::kFMul:
        for (int j = 0; j < kMaxLanes; ++j) dst.f[j] = a.f[j] * b.f[j];
        break;
      case OpCode::kFDiv:
        for (int j = 0; j < kMaxLanes; ++j) dst.f[j] = a.f[j] / b.f[j];
        break;
      case OpCode::kFma:
        fma_lanes()(dst, a, b, c);
        break;
      default:
        break;
    }
  }

  const InterpreterProgram& program_;
  const Plan& plan_;
  int64_t* args_;
  int64_t scalars_[kMaxScalars];
  Vector vectors_[kMaxVectors];
};

}  // namespace

Result<InterpreterProgram> make_interpreter_program(Plan plan, int lanes_factor) {
  InterpreterProgram program;
  program.lanes_factor = plan.scalable ? lanes_factor : 1;
  int16_t scalars = 0;
  int16_t vectors = 0;
  for (const Register& r : plan.registers) {
    const bool in_scalar = r.lanes == 0 || r.kind == RegKind::kMask;
    program.slot.push_back(in_scalar ? scalars++ : vectors++);
    if (r.lanes * program.lanes_factor > kMaxLanes) {
      return fail(StatusCode::kUnsupported, {}, "interpreter: vectors of {} lanes", r.lanes * program.lanes_factor);
    }
  }
  if (scalars > kMaxScalars || vectors > kMaxVectors) {
    return fail(StatusCode::kUnsupported, {}, "interpreter: {} scalar and {} vector registers, at most {} and {}",
                scalars, vectors, kMaxScalars, kMaxVectors);
  }
  program.partner.assign(plan.ops.size(), -1);
  std::vector<int32_t> open;
  for (int32_t at = 0; at < static_cast<int32_t>(plan.ops.size()); ++at) {
    const OpCode code = plan.ops[at].code;
    if (code == OpCode::kLoop || code == OpCode::kIf) open.push_back(at);
    if (code == OpCode::kEnd) {
      program.partner[at] = open.back();
      program.partner[open.back()] = at;
      open.pop_back();
    }
  }
  program.plan = std::move(plan);
  return program;
}

int64_t interpret(int64_t* args, const void* context) {
  return Machine(*static_cast<const InterpreterProgram*>(context), args).run();
}

}  // namespace satchel
