// Embedding bags as plain loops, written for a compiler's vectoriser. See plain_loop.h.
//
// Written twice, because no single way of writing it suits every compiler: measured on Zen 4 at dim 128 and
// pooling 50, cache-resident, by rows takes gcc 12 and clang 19 9.6 / 7.7 ns (8 bits) and clang 19 by tiles 5.9;
// at 2 bits gcc is faster by tiles. The obvious formulation, acc[j] with j / per_byte inside, is 2 to 8 times slower.
#include "plain_loop.h"

#include <cmath>
#include <cstring>
#if defined(__F16C__)
#include <immintrin.h>
#endif

#if !defined(SATCHEL_BENCH_PLAIN_NAMESPACE)
#define SATCHEL_BENCH_PLAIN_NAMESPACE plain_first
#endif

namespace satchel::bench::SATCHEL_BENCH_PLAIN_NAMESPACE {
namespace {

inline float half_to_float(uint16_t half) {
#if defined(__F16C__)
  return _cvtsh_ss(half);
#else
  // The exponent is rebased with one exact product; infinities and NaNs get the exponent that it missed.
  const uint32_t magnitude = static_cast<uint32_t>(half & 0x7fff) << 13;
  float value;
  std::memcpy(&value, &magnitude, sizeof(value));
  value *= 0x1p112f;
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof(bits));
  if ((half & 0x7c00) == 0x7c00) bits |= 0x7f800000u;
  bits |= static_cast<uint32_t>(half & 0x8000) << 16;
  std::memcpy(&value, &bits, sizeof(value));
  return value;
#endif
}

template <int kBits>
constexpr int kPlanes = 8 / kBits;

template <int kBits>
inline float code(uint8_t byte, int plane) {
  return static_cast<float>((static_cast<int>(byte) >> (kBits * plane)) & ((1 << kBits) - 1));
}

template <bool kFast>
inline float step(float s, float c, float acc, float b) {
  return kFast ? std::fma(s, c, acc) : std::fma(s, c, acc + b);
}

struct ScaleBias {
  float scale, bias;
};

template <int kBits>
inline ScaleBias scale_bias(const uint8_t* at) {
  if constexpr (kBits == 8) {
    ScaleBias v;
    std::memcpy(&v, at, sizeof(v));
    return v;
  } else {
    uint16_t v[2];
    std::memcpy(v, at, sizeof(v));
    return {half_to_float(v[0]), half_to_float(v[1])};
  }
}

// Calls use(codes, s, b) for every row of positions [begin, end) that is not pruned away.
template <class Index, int kBits, bool kWeighted, bool kPruned, class Use>
inline void for_rows(const PlainArgs& a, int64_t begin, int64_t end, Use&& use) {
  const Index* indices = static_cast<const Index*>(a.indices);
  const int64_t code_bytes = a.dim / kPlanes<kBits>;
  for (int64_t i = begin; i < end; ++i) {
    int64_t row = indices[i];
    if constexpr (kPruned) {
      row = a.mapping[row];
      if (row < 0) continue;
    }
    const uint8_t* codes = a.table + row * a.row_stride;
    ScaleBias v = scale_bias<kBits>(codes + code_bytes);
    if constexpr (kWeighted) {
      v.scale = a.weights[i] * v.scale;
      v.bias = a.weights[i] * v.bias;
    }
    use(codes, v.scale, v.bias);
  }
}

// Never inlined: gcc forgets what __restrict promised once a body is part of its caller, and stays scalar.
template <bool kFast>
[[gnu::noinline]] void add_row_8(const uint8_t* __restrict codes, int64_t n, float s, float b, float* __restrict p0) {
  for (int64_t k = 0; k < n; ++k) p0[k] = step<kFast>(s, code<8>(codes[k], 0), p0[k], b);
}
template <bool kFast>
[[gnu::noinline]] void add_row_4(const uint8_t* __restrict codes, int64_t n, float s, float b, float* __restrict p0,
                                 float* __restrict p1) {
  for (int64_t k = 0; k < n; ++k) {
    p0[k] = step<kFast>(s, code<4>(codes[k], 0), p0[k], b);
    p1[k] = step<kFast>(s, code<4>(codes[k], 1), p1[k], b);
  }
}
template <bool kFast>
[[gnu::noinline]] void add_row_2(const uint8_t* __restrict codes, int64_t n, float s, float b, float* __restrict p0,
                                 float* __restrict p1, float* __restrict p2, float* __restrict p3) {
  for (int64_t k = 0; k < n; ++k) {
    p0[k] = step<kFast>(s, code<2>(codes[k], 0), p0[k], b);
    p1[k] = step<kFast>(s, code<2>(codes[k], 1), p1[k], b);
    p2[k] = step<kFast>(s, code<2>(codes[k], 2), p2[k], b);
    p3[k] = step<kFast>(s, code<2>(codes[k], 3), p3[k], b);
  }
}

template <int kBits, bool kFast>
inline void add_row(const uint8_t* codes, int64_t n, float s, float b, float* acc) {
  if constexpr (kBits == 8) add_row_8<kFast>(codes, n, s, b, acc);
  if constexpr (kBits == 4) add_row_4<kFast>(codes, n, s, b, acc, acc + n);
  if constexpr (kBits == 2) add_row_2<kFast>(codes, n, s, b, acc, acc + n, acc + 2 * n, acc + 3 * n);
}

// What is left when a bag's rows are summed: the sum of the biases, the mean, and the order of the elements.
struct Finish {
  float bias_sum = 0.0f;
  float factor = 1.0f;
  bool mean = false;
};

template <int kBits, bool kFast>
inline void write_planes(const float* __restrict acc, int64_t n, const Finish& finish, float* __restrict out) {
  for (int64_t k = 0; k < n; ++k) {
    for (int p = 0; p < kPlanes<kBits>; ++p) {
      float v = acc[p * n + k];
      if constexpr (kFast) v = v + finish.bias_sum;
      if (finish.mean) v = v * finish.factor;
      out[k * kPlanes<kBits> + p] = v;
    }
  }
}

inline Finish make_finish(const PlainArgs& a, int64_t length) {
  Finish finish;
  finish.mean = a.mean && length > 0;
  if (finish.mean) finish.factor = 1.0f / static_cast<float>(length);
  return finish;
}

template <class Index, int kBits, bool kWeighted, bool kPruned, bool kFast>
void by_row(const PlainArgs& a) {
  const int64_t n = a.dim / kPlanes<kBits>;
  for (int64_t bag = 0; bag < a.bag_count; ++bag) {
    Finish finish = make_finish(a, a.offsets[bag + 1] - a.offsets[bag]);
    float* acc = a.scratch;
    std::memset(acc, 0, static_cast<size_t>(a.dim) * sizeof(float));
    for_rows<Index, kBits, kWeighted, kPruned>(a, a.offsets[bag], a.offsets[bag + 1],
                                               [&](const uint8_t* codes, float s, float b) {
                                                 if constexpr (kFast) finish.bias_sum = finish.bias_sum + b;
                                                 add_row<kBits, kFast>(codes, n, s, b, acc);
                                               });
    write_planes<kBits, kFast>(acc, n, finish, a.output + bag * a.output_stride);
  }
}

// kWidth columns from byte `first` of the codes on, all known to the compiler; or, for a row's last columns, as many
// as are left.
template <class Index, int kBits, bool kWeighted, bool kPruned, bool kFast, int kWidth, bool kLast>
inline void tile(const PlainArgs& a, int64_t bag, int64_t first) {
  constexpr int kBytes = kWidth / kPlanes<kBits>;
  const int64_t n = kLast ? a.dim / kPlanes<kBits> - first : kBytes;
  float acc[kPlanes<kBits>][kBytes] = {};
  Finish finish = make_finish(a, a.offsets[bag + 1] - a.offsets[bag]);
  for_rows<Index, kBits, kWeighted, kPruned>(
      a, a.offsets[bag], a.offsets[bag + 1], [&](const uint8_t* codes, float s, float b) {
        if constexpr (kFast) finish.bias_sum = finish.bias_sum + b;
        for (int p = 0; p < kPlanes<kBits>; ++p) {
          for (int64_t k = 0; k < n; ++k) acc[p][k] = step<kFast>(s, code<kBits>(codes[first + k], p), acc[p][k], b);
        }
      });
  float* out = a.output + bag * a.output_stride + first * kPlanes<kBits>;
  for (int64_t k = 0; k < n; ++k) {
    for (int p = 0; p < kPlanes<kBits>; ++p) {
      float v = acc[p][k];
      if constexpr (kFast) v = v + finish.bias_sum;
      if (finish.mean) v = v * finish.factor;
      out[k * kPlanes<kBits> + p] = v;
    }
  }
}

template <class Index, int kBits, bool kWeighted, bool kPruned, bool kFast>
void by_tile(const PlainArgs& a) {
  constexpr int kP = kPlanes<kBits>;
  for (int64_t bag = 0; bag < a.bag_count; ++bag) {
    int64_t j = 0;
    for (; j + 128 <= a.dim; j += 128) tile<Index, kBits, kWeighted, kPruned, kFast, 128, false>(a, bag, j / kP);
    for (; j + 64 <= a.dim; j += 64) tile<Index, kBits, kWeighted, kPruned, kFast, 64, false>(a, bag, j / kP);
    for (; j + 32 <= a.dim; j += 32) tile<Index, kBits, kWeighted, kPruned, kFast, 32, false>(a, bag, j / kP);
    for (; j + 16 <= a.dim; j += 16) tile<Index, kBits, kWeighted, kPruned, kFast, 16, false>(a, bag, j / kP);
    if (j < a.dim) tile<Index, kBits, kWeighted, kPruned, kFast, 16, true>(a, bag, j / kP);
  }
}

// From run-time fields to template arguments, one field at a time.
template <bool kTiles, class Index, int kBits, bool kWeighted, bool kPruned, bool kFast>
PlainFunction chosen() {
  if constexpr (kTiles) return by_tile<Index, kBits, kWeighted, kPruned, kFast>;
  return by_row<Index, kBits, kWeighted, kPruned, kFast>;
}
template <bool kTiles, class Index, int kBits, bool kWeighted, bool kPruned>
PlainFunction by_numerics(const PlainKey& key) {
  return key.fast ? chosen<kTiles, Index, kBits, kWeighted, kPruned, true>()
                  : chosen<kTiles, Index, kBits, kWeighted, kPruned, false>();
}
template <bool kTiles, class Index, int kBits>
PlainFunction by_flags(const PlainKey& key) {
  if (key.weighted) {
    return key.pruned ? by_numerics<kTiles, Index, kBits, true, true>(key)
                      : by_numerics<kTiles, Index, kBits, true, false>(key);
  }
  return key.pruned ? by_numerics<kTiles, Index, kBits, false, true>(key)
                    : by_numerics<kTiles, Index, kBits, false, false>(key);
}
template <bool kTiles, class Index>
PlainFunction by_bits(const PlainKey& key) {
  switch (key.bits) {
    case 8:
      return by_flags<kTiles, Index, 8>(key);
    case 4:
      return by_flags<kTiles, Index, 4>(key);
    case 2:
      return by_flags<kTiles, Index, 2>(key);
    default:
      return nullptr;
  }
}
template <bool kTiles>
PlainFunction choose(const PlainKey& key) {
  return key.index64 ? by_bits<kTiles, int64_t>(key) : by_bits<kTiles, int32_t>(key);
}

#define SATCHEL_BENCH_STRING2(x) #x
#define SATCHEL_BENCH_STRING(x) SATCHEL_BENCH_STRING2(x)
#define SATCHEL_BENCH_VERSION(a, b, c) SATCHEL_BENCH_STRING(a) "." SATCHEL_BENCH_STRING(b) "." SATCHEL_BENCH_STRING(c)
#if defined(__clang__)
constexpr char kCompiler[] = "clang";
constexpr char kVersion[] = "clang " SATCHEL_BENCH_VERSION(__clang_major__, __clang_minor__, __clang_patchlevel__);
#else
constexpr char kCompiler[] = "gcc";
constexpr char kVersion[] = "gcc " SATCHEL_BENCH_VERSION(__GNUC__, __GNUC_MINOR__, __GNUC_PATCHLEVEL__);
#endif

}  // namespace

extern const PlainLoops kLoops = {kCompiler, kVersion, choose<false>, choose<true>};

}  // namespace satchel::bench::SATCHEL_BENCH_PLAIN_NAMESPACE
