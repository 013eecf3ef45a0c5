// The instruction sets of prepack: one table, and the bodies compiled for each of them.
#include <algorithm>
#include <iterator>

#include "runtime/prepack.h"
#include "runtime/prepack_rows.h"
#include "runtime/prepack_search.h"
#include "runtime/prepack_unpack_rows.h"

namespace satchel {
namespace {

using prepack_detail::quantise_rows;
using prepack_detail::unpack_rows;

template <class Source>
SATCHEL_INLINE void quantise_from(const PrepackJob& job, int64_t begin, int64_t end, const Range* ranges) {
  if (job.bits == 8) return quantise_rows<8, Source>(job, begin, end, ranges);
  if (job.bits == 4) return quantise_rows<4, Source>(job, begin, end, ranges);
  return quantise_rows<2, Source>(job, begin, end, ranges);
}

SATCHEL_INLINE void quantise_any_rows(const PrepackJob& job, int64_t begin, int64_t end, const Range* ranges) {
  if (job.source_type == SourceType::kF32) return quantise_from<float>(job, begin, end, ranges);
  return quantise_from<uint16_t>(job, begin, end, ranges);
}

SATCHEL_INLINE void unpack_any_rows(const UnpackJob& job, int64_t begin, int64_t end) {
  if (job.bits == 8) return unpack_rows<8>(job, begin, end);
  if (job.bits == 4) return unpack_rows<4>(job, begin, end);
  return unpack_rows<2>(job, begin, end);
}

#define SATCHEL_PREPACK_FUNCTIONS(name, attribute)                                                                  \
  attribute void quantise_##name(const PrepackJob& job, int64_t begin, int64_t end, const Range* ranges) noexcept { \
    quantise_any_rows(job, begin, end, ranges);                                                                     \
  }                                                                                                                 \
  attribute void search_##name(const SearchJob& job, SearchLanes& lanes) noexcept {                                 \
    prepack_detail::search(job, lanes);                                                                             \
  }                                                                                                                 \
  attribute void unpack_##name(const UnpackJob& job, int64_t begin, int64_t end) noexcept {                         \
    unpack_any_rows(job, begin, end);                                                                               \
  }

#if defined(__x86_64__)
SATCHEL_PREPACK_FUNCTIONS(avx512, [[gnu::target("avx2,avx512f,avx512bw,avx512dq,avx512vl")]])
SATCHEL_PREPACK_FUNCTIONS(avx2, [[gnu::target("avx2")]])
#endif
SATCHEL_PREPACK_FUNCTIONS(portable, )

constexpr PrepackTarget kPrepackTargets[] = {
#if defined(__x86_64__)
    {"avx512", kCpuAvx2 | kCpuAvx512f | kCpuAvx512bw | kCpuAvx512dq | kCpuAvx512vl, quantise_avx512, search_avx512,
     unpack_avx512},
    {"avx2", kCpuAvx2, quantise_avx2, search_avx2, unpack_avx2},
#endif
    {"portable", 0, quantise_portable, search_portable, unpack_portable},
};

}  // namespace

std::span<const PrepackTarget> prepack_targets() { return kPrepackTargets; }

const PrepackTarget& prepack_target() {
  static const PrepackTarget& best =
      *std::find_if(std::begin(kPrepackTargets), std::end(kPrepackTargets),
                    [](const PrepackTarget& target) { return (cpu_features() & target.needs) == target.needs; });
  return best;
}

}  // namespace satchel
