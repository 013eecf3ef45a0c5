// The emitter's operations on vectors that take more than one instruction, or one of several.
#include "codegen/x86/emitter.h"

namespace satchel::x86 {
namespace {

namespace Id = x::Inst;

}  // namespace

void Emitter::fma(const Op& op) {
  const int lanes = plan_.registers[op.dst].lanes;
  const x::Vec dst = vec(op.dst);
  const x::Vec a = vec(op.a, lanes);
  const x::Vec b = vec(op.b, lanes);
  const x::Vec c = vec(op.c, lanes);
  if (dst == c) {
    a_.vfmadd231ps(dst, a, b);
  } else if (dst == a) {
    a_.vfmadd213ps(dst, b, c);
  } else if (dst == b) {
    a_.vfmadd213ps(dst, a, c);
  } else {
    a_.vmovaps(dst, c);
    a_.vfmadd231ps(dst, a, b);
  }
}

// The whole register, whatever its width: the shortest form, which processors know to need no arithmetic.
void Emitter::zero(x::Xmm reg) {
  if (reg.id() < 16) {
    a_.vxorps(reg, reg, reg);
  } else {
    a_.vpxord(reg, reg, reg);
  }
}

void Emitter::permute2(const Op& op) {
  const int lanes = plan_.registers[op.dst].lanes;
  const x::Vec dst = vec(op.dst);
  const x::Vec a = vec(op.a, lanes);
  const x::Vec b = vec(op.b, lanes);
  const x::Vec order = vec(op.c, lanes);
  // The result's register is none of the sources' (see register_plan.cpp).
  if (evex_) {
    a_.vmovups(dst, order);
    a_.vpermi2ps(dst, a, b);
    return;
  }
  const x::Vec part = scratch(op);
  if (unsupported_ == &op) return;
  const auto permute = [&](const x::Vec& from) {  // neither looks at the bit that tells a from b
    if (lanes == 8) {
      a_.vpermps(part, order, from);
    } else {
      a_.vpermilps(part, from, order);
    }
  };
  // Lanes of a, and where the order's bit says b, of a ^ (a ^ b): a blend would take one register more.
  a_.vxorps(part, a, b);
  permute(part);
  a_.vpslld(dst, order, lanes == 8 ? 28 : 29);
  a_.vpsrad(dst, dst, 31);
  a_.vandps(dst, dst, part);
  permute(a);
  a_.vxorps(dst, dst, part);
}

// Instructions zip every four lanes by themselves: of eight, those of each result are halves of two.
void Emitter::zip(const Op& op) {
  const int lanes = plan_.registers[op.dst].lanes;
  const bool low = op.code == OpCode::kZipLow;
  const x::Vec dst = vec(op.dst);
  const x::Vec a = vec(op.a, lanes);
  const x::Vec b = vec(op.b, lanes);
  if (lanes == 4) {
    a_.emit(low ? Id::kIdVunpcklps : Id::kIdVunpckhps, dst, a, b);
    return;
  }
  if (low && lanes == 8 && zip_both(op)) return;
  const x::Vec high_lanes = scratch(op);
  if (lanes != 8) unsupported_ = &op;
  if (unsupported_ == &op) return;
  a_.vunpckhps(high_lanes, a, b);
  a_.vunpcklps(dst, a, b);
  // The first 128 bits of both, or the second ones.
  if (evex_) {
    a_.vshuff32x4(dst, dst, high_lanes, low ? 0 : 3);
  } else {
    a_.vperm2f128(dst, dst, high_lanes, low ? 0x20 : 0x31);
  }
}

// Both results of two vectors, if that is what comes next, are halves of the same two. What is free at the second
// operation is so at the first one, whose sources are its own.
bool Emitter::zip_both(const Op& low) {
  const Op* next = behind(low);
  if (next == nullptr) return false;
  const Op& high = *next;
  if (high.code != OpCode::kZipHigh || plan_.registers[high.dst].lanes != 8) return false;
  const bool same_sources = high.a == low.a && high.b == low.b && low.dst != low.a && low.dst != low.b;
  if (!same_sources || home(high.dst) == home(low.dst)) return false;
  const x::Vec high_lanes = scratch(high);
  // (A result that nobody reads has its register for one operation and not longer.)
  if (unsupported_ == &high || high_lanes == vec(low.dst)) return false;
  a_.vunpckhps(high_lanes, vec(low.a, 8), vec(low.b, 8));
  a_.vunpcklps(vec(low.dst), vec(low.a, 8), vec(low.b, 8));
  if (evex_) {
    a_.vshuff32x4(vec(high.dst), vec(low.dst), high_lanes, 3);
    a_.vshuff32x4(vec(low.dst), vec(low.dst), high_lanes, 0);
  } else {
    a_.vperm2f128(vec(high.dst), vec(low.dst), high_lanes, 0x31);
    a_.vperm2f128(vec(low.dst), vec(low.dst), high_lanes, 0x20);
  }
  merged_ = &high;
  return true;
}

// EVEX instructions read one float for all lanes: a product with what was just loaded, in whose place it is put.
bool Emitter::splat_product(const Op& splat) {
  const Op* product = behind(splat);
  const int lanes = plan_.registers[splat.dst].lanes;
  if (!evex_ || product == nullptr || product->code != OpCode::kFMul || lanes < 4) return false;
  if (product->dst != splat.dst || product->b != splat.dst || product->a == splat.dst) return false;
  const x::Mem factor = address(splat);
  a_.vmulps(vec(splat.dst), vec(product->a, lanes),
            lanes == 16  ? factor._1to16()
            : lanes == 8 ? factor._1to8()
                         : factor._1to4());
  merged_ = product;
  return true;
}

x::Vec Emitter::scratch(const Op& op) {
  const uint8_t number = registers_.vector_scratch[static_cast<size_t>(&op - plan_.ops.data())];
  if (number == kNoScratch) unsupported_ = &op;
  return sized(number == kNoScratch ? 0 : number, plan_.registers[op.dst].lanes);
}

// In 512 bits a conversion takes as long as four in 128: one value is converted, then copied.
void Emitter::splat_f16(const Op& op) {
  const int lanes = plan_.registers[op.dst].lanes;
  const bool copies = lanes == 16;
  const x::Vec half = vec(op.dst, copies ? 4 : lanes / 2);  // as many bytes as the result has lanes, twice
  const x::Vec converted = copies ? half : vec(op.dst);
  a_.vpbroadcastw(half, address(op));
  a_.vcvtph2ps(converted, half);
  if (copies) a_.vbroadcastss(vec(op.dst), half.as<x::Xmm>());
}

void Emitter::splat_f16_pair(const Op& op) {
  const int lanes = plan_.registers[op.dst].lanes;
  const x::Vec halves = vec(op.dst, lanes == 16 ? 8 : 4);  // as many of them as the result has lanes
  a_.vpbroadcastd(halves, address(op));
  a_.vcvtph2ps(vec(op.dst), halves);
}

void Emitter::load(const Op& op) {
  const x::Mem from = address(op);
  switch (plan_.registers[op.dst].lanes) {
    case 1:
      a_.vmovd(vec(op.dst).as<x::Xmm>(), from);
      break;
    case 2:
      a_.vmovq(vec(op.dst).as<x::Xmm>(), from);
      break;
    default:
      a_.vmovups(vec(op.dst), from);
      break;
  }
}

void Emitter::float_of(const Op& op) {
  const x::Vec first = vec(op.dst, 4);
  zero(first.as<x::Xmm>());  // cvtsi2ss keeps the upper lanes of its source: give it none
  a_.vcvtsi2ss(first.as<x::Xmm>(), first.as<x::Xmm>(), load_scalar(op.a));
  a_.vbroadcastss(vec(op.dst), first.as<x::Xmm>());
}

void Emitter::store(const Op& op) {
  const x::Mem to = address(op);
  const x::Xmm value = x::xmm(home(op.c).number);
  switch (op.aux) {
    case 1:
      a_.vmovss(to, value);
      break;
    case 2:
    case 3:
      a_.vmovlps(to, value);
      if (op.aux == 3) {
        x::Mem third = to;
        third.addOffset(8);
        a_.vextractps(third, value, 2);
      }
      break;
    default:
      a_.vmovups(to, vec(op.c, op.aux));
      break;
  }
}

// k1 is the mask of bytes (see byte_mask()).
void Emitter::compress(const Op& op) {
  if (!evex_) {
    unsupported_ = &op;
    return;
  }
  a_.vpmovd2m(x::k2, vec(op.b, kFourLanes));
  a_.knotb(x::k2, x::k2);
  a_.k(x::k2).z().vpcompressd(vec(op.dst), vec(op.a, kFourLanes));
}

void Emitter::count_kept(const Op& op) {
  if (!evex_) {
    unsupported_ = &op;
    return;
  }
  const x::Gp kept = scratch_scalar();
  a_.vpmovd2m(x::k2, vec(op.b, kFourLanes));
  a_.kmovd(kept.r32(), x::k2);
  a_.xor_(kept.r32(), (1 << kFourLanes) - 1);
  a_.popcnt(kept.r32(), kept.r32());
  if (in_register(op.dst) && in_register(op.a)) {
    home(op.dst) == home(op.a) ? a_.add(gp(op.dst), kept) : a_.lea(gp(op.dst), x::ptr(gp(op.a), kept));
    return;
  }
  a_.emit(Id::kIdAdd, kept, register_or_memory(op.a));
  if (in_register(op.dst)) a_.mov(gp(op.dst), kept);
  finish(op.dst);
}

void Emitter::store_i64s(const Op& op) {
  const uint8_t number = registers_.vector_scratch[static_cast<size_t>(&op - plan_.ops.data())];
  if (number == kNoScratch) {
    unsupported_ = &op;
    return;
  }
  a_.vpmovsxdq(x::ymm(number), vec(op.c, kFourLanes).as<x::Xmm>());
  a_.vmovups(address(op), x::ymm(number));
}

}  // namespace satchel::x86
