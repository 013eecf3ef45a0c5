// The emitter's operations on the bytes of vectors: zips, transposition, dot products.
#include <algorithm>

#include "codegen/x86/emitter.h"

namespace satchel::x86 {
namespace {

namespace Id = x::Inst;

constexpr std::array<uint32_t, 4> everywhere(uint32_t word) { return {word, word, word, word}; }

}  // namespace

// Zips and shuffles of bytes work in every 128 bits by themselves, which is just what the plan's operations mean.
void Emitter::byte_operation(const Op& op) {
  const int lanes = plan_.registers[op.dst].lanes;
  const x::Vec a = vec(op.a, lanes);
  if (op.code == OpCode::kTransposeBytes) {
    a_.vpshufb(vec(op.dst), a, pattern({0x0c080400, 0x0d090501, 0x0e0a0602, 0x0f0b0703}));
    return;
  }
  const auto inst = op.code == OpCode::kZipBytesLow    ? Id::kIdVpunpcklbw
                    : op.code == OpCode::kZipBytesHigh ? Id::kIdVpunpckhbw
                    : op.code == OpCode::kZipPairsLow  ? Id::kIdVpunpcklwd
                                                       : Id::kIdVpunpckhwd;
  a_.emit(inst, vec(op.dst), a, vec(op.b, lanes));
}

void Emitter::dot(const Op& op) {
  const int lanes = plan_.registers[op.dst].lanes;
  const x::Vec dst = vec(op.dst);
  const x::Vec a = vec(op.a, lanes);
  const x::Vec b = vec(op.b, lanes);
  // The result's register is neither a's nor b's (see register_plan.cpp).
  if (!(home(op.dst) == home(op.c))) a_.vmovups(dst, vec(op.c, lanes));
  if (dots_) {
    a_.evex().vpdpbusd(dst, a, b);  // its VEX form is another feature
    return;
  }
  const x::Vec part = scratch(op);
  if (unsupported_ == &op) return;
  // vpmaddubsw adds two products into 16 bits, and saturates: 255 * 127 * 2 is too much for it. With a's low seven bits
  // the sum is 127 * -128 * 2 at most, with its high bit alone 128 * -128 * 2 = -32768: both fit.
  for (uint32_t bits : {0x7f7f7f7fu, 0x80808080u}) {
    a_.emit(evex_ ? Id::kIdVpandd : Id::kIdVpand, part, a, pattern(everywhere(bits)));
    a_.vpmaddubsw(part, part, b);
    a_.vpmaddwd(part, part, pattern(everywhere(0x00010001)));
    a_.vpaddd(dst, dst, part);
  }
}

void Emitter::splat_128(const Op& op) {
  switch (plan_.registers[op.dst].lanes) {
    case 16:
      a_.vbroadcasti32x4(vec(op.dst), address(op));
      break;
    case 8:
      evex_ ? a_.vbroadcasti32x4(vec(op.dst), address(op)) : a_.vbroadcasti128(vec(op.dst), address(op));
      break;
    default:
      a_.vmovups(vec(op.dst), address(op));
      break;
  }
}

// A plan takes the same byte everywhere: its mask is made once.
void Emitter::byte_mask() {
  for (const Op& op : plan_.ops) {
    if (op.code != OpCode::kTakeByte) continue;
    taken_byte_ = op.aux;
    const x::Gp bytes = scratch_scalar();
    a_.mov(bytes, static_cast<int64_t>(0x1111111111111111 << taken_byte_));
    a_.kmovq(x::k1, bytes);
    return;
  }
}

void Emitter::take_byte(const Op& op) {
  if (!byte_permutes_ || op.aux != taken_byte_) unsupported_ = &op;
  // Behind a shorter vector's bytes are zeros: every operation that writes one leaves them.
  a_.k(x::k1).z().vpermb(vec(op.dst), vec(op.c, 16), vec(op.a, 16));
}

// Every 128 bits, of which shuffles of bytes see no others, get all the bytes there are; or only the first do, and a
// permutation of all bytes finds zeros behind them.
void Emitter::spread_u8(const Op& op) {
  const int lanes = plan_.registers[op.dst].lanes;
  const x::Vec dst = vec(op.dst);
  if (lanes == 16 && byte_permutes_) {
    if (plan_.registers[op.c].in_memory) unsupported_ = &op;
    a_.vmovups(vec(op.dst, 4), address(op));
    a_.vpermb(dst, vec(op.c, lanes), dst);
    return;
  }
  if (lanes == 16) {
    a_.vbroadcasti32x4(dst, address(op));
  } else if (lanes == 8) {
    a_.vpbroadcastq(dst, address(op));
  } else {
    a_.vpbroadcastd(dst, address(op));
  }
  a_.emit(Id::kIdVpshufb, dst, dst, vector_or_memory(op.c, lanes));
}

x::Mem Emitter::pattern(const std::array<uint32_t, 4>& words) {
  auto found = std::find_if(patterns_.begin(), patterns_.end(), [&](const Pattern& p) { return p.words == words; });
  if (found == patterns_.end()) found = patterns_.insert(found, {words, a_.newLabel()});
  return x::ptr(found->label);
}

// As long as the longest vector, whatever reads them.
void Emitter::patterns() {
  const int copies = evex_ ? 4 : 2;
  for (const Pattern& p : patterns_) {
    const auto bytes = static_cast<uint32_t>(sizeof p.words);
    a_.align(asmjit::AlignMode::kZero, bytes * static_cast<uint32_t>(copies));
    a_.bind(p.label);
    for (int i = 0; i < copies; ++i) a_.embed(p.words.data(), bytes);
  }
}

}  // namespace satchel::x86
