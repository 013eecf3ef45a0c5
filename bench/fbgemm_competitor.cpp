// FBGEMM as a competitor, built only where find_package finds an installed copy. Kernels are generated before the
// timing, with that library's own defaults (prefetch 16 rows ahead).
#include <fbgemm/FbgemmEmbedding.h>
#include <fbgemm/Utils.h>

#include <cstdint>
#include <cstring>
#include <exception>
#include <utility>

#include "competitors.h"
#include "goals.h"

#if defined(__x86_64__)
#include <immintrin.h>
#if defined(SATCHEL_BENCH_CPUINFO)
#include <cpuinfo.h>
// FBGEMM's description of the processor. Weak, because not every way of linking FBGEMM lets it be seen.
extern struct cpuinfo_x86_isa cpuinfo_isa __attribute__((weak));
#endif
#endif

namespace satchel::bench {
namespace {

constexpr int kPrefetch = 16;
constexpr bool kPositionalWeights = false;
constexpr bool kUseOffsets = true;

// While it lives, FBGEMM makes AVX2 code, if ok(). Its 8-bit kernels follow fbgemmForceIsa(); the 4- and 2-bit ones
// ask for AVX-512 past it and take it where the processor has it, so that this has to be denied them as well.
class ForcedAvx2 {
 public:
  ForcedAvx2() {
    (void)fbgemm::fbgemmInstructionSet();  // looks at the processor once for all, which must not happen below
    fbgemm::fbgemmForceIsa(fbgemm::inst_set_t::avx2);
    deny_avx512(true);
  }
  ~ForcedAvx2() {
    deny_avx512(false);
    fbgemm::fbgemmForceIsa(fbgemm::inst_set_t::anyarch);
  }
  ForcedAvx2(const ForcedAvx2&) = delete;
  ForcedAvx2& operator=(const ForcedAvx2&) = delete;

  [[nodiscard]] static bool ok(int bits) {
    if (!fbgemm::fbgemmHasAvx2Support()) return false;
    return bits == 8 ? fbgemm::fbgemmInstructionSet() == fbgemm::inst_set_t::avx2 : !fbgemm::fbgemmHasAvx512Support();
  }

 private:
  void deny_avx512([[maybe_unused]] bool deny) {
#if defined(SATCHEL_BENCH_CPUINFO)
    if (&cpuinfo_isa == nullptr) return;
    if (deny) had_avx512_ = cpuinfo_isa.avx512f;
    cpuinfo_isa.avx512f = !deny && had_avx512_;
#endif
  }
  [[maybe_unused]] bool had_avx512_ = false;
};

// FBGEMM's kernels return with the upper halves of the vector registers in use, which slows down the next one's
// legacy SSE instructions on some processors: nobody else's sample may pay for that.
#if defined(__x86_64__)
__attribute__((target("avx"))) void leave_clean() { _mm256_zeroupper(); }
#else
void leave_clean() {}
#endif

Status outcome(bool good) {
  leave_clean();
  if (good) return {};
  Error e = {};
  e.struct_size = sizeof(Error);
  e.code = SATCHEL_INTERNAL;
  std::strncpy(e.message, "FBGEMM refused the batch", sizeof(e.message) - 1);
  return Status(e);
}

template <class Index, class Offset>
Competitor dense(const EmbeddingBagSpec& s) {
  const bool mean = s.pooling == Pooling::kMean;
  const int64_t row_stride = s.row_stride != 0 ? s.row_stride : row_bytes(s);
  const int64_t output_stride = s.output_stride != 0 ? s.output_stride : s.dim;
  auto kernel =
      s.bits == 8
          ? fbgemm::GenerateEmbeddingSpMDMWithStrides<uint8_t, Index, Offset>(
                s.dim, s.weighted, mean, kPrefetch, kPositionalWeights, kUseOffsets, output_stride, row_stride)
          : fbgemm::GenerateEmbeddingSpMDMNBitWithStrides<Index, Offset>(
                s.bits, s.dim, s.weighted, mean, kPrefetch, kPositionalWeights, kUseOffsets, output_stride, row_stride);
  Competitor c;
  c.run = [kernel = std::move(kernel)](Workload& w, int64_t first, int64_t bags) {
    const EmbeddingBagArgs a = w.satchel_args(first, bags);
    return outcome(kernel(a.bag_count, a.index_count, a.row_count, static_cast<const uint8_t*>(a.table),
                          static_cast<const Index*>(a.indices), static_cast<const Offset*>(a.offsets),
                          a.per_sample_weights, a.output));
  };
  return c;
}

template <class Index, class Offset>
Competitor pruned(const EmbeddingBagSpec& s) {
  const bool mean = s.pooling == Pooling::kMean;
  auto kernel = s.bits == 8 ? fbgemm::GenerateEmbeddingSpMDMRowWiseSparse<uint8_t, Index, Offset>(
                                  s.dim, s.weighted, mean, kPrefetch, kPositionalWeights, kUseOffsets)
                            : fbgemm::GenerateEmbeddingSpMDMNBitRowWiseSparse<Index, Offset>(
                                  s.bits, s.dim, s.weighted, mean, kPrefetch, kPositionalWeights, kUseOffsets);
  Competitor c;
  c.run = [kernel = std::move(kernel)](Workload& w, int64_t first, int64_t bags) {
    const EmbeddingBagArgs a = w.satchel_args(first, bags);
    return outcome(kernel(a.bag_count, a.index_count, a.mapping_count, static_cast<const uint8_t*>(a.table),
                          static_cast<const Index*>(a.indices), static_cast<const Offset*>(a.offsets),
                          a.per_sample_weights, a.output, a.mapping));
  };
  return c;
}

template <class Index, class Offset>
Competitor typed(const EmbeddingBagSpec& s) {
  return s.pruned ? pruned<Index, Offset>(s) : dense<Index, Offset>(s);
}
template <class Index>
Competitor indexed(const EmbeddingBagSpec& s) {
  return s.offset_type == IndexType::kI32 ? typed<Index, int32_t>(s) : typed<Index, int64_t>(s);
}

// Why there is none, or "".
std::string add(std::vector<Competitor>& all, const char* name, const EmbeddingBagSpec& s) {
  // Its pruned kernels take no strides.
  const bool strides =
      (s.row_stride != 0 && s.row_stride != row_bytes(s)) || (s.output_stride != 0 && s.output_stride != s.dim);
  if (s.offset_type == IndexType::kNone) return "its kernels take offsets";
  if (s.pruned && strides) return "its pruned kernels take no strides";
  try {
    Competitor c = s.index_type == IndexType::kI32 ? indexed<int32_t>(s) : indexed<int64_t>(s);
    c.name = name;
    c.kind = Kind::kPeer;
    all.push_back(std::move(c));
  } catch (const std::exception& e) {
    return e.what();
  }
  return "";
}

}  // namespace

std::string fbgemm_instruction_set() {
  switch (fbgemm::fbgemmInstructionSet()) {
    case fbgemm::inst_set_t::avx2:
      return "avx2";
    case fbgemm::inst_set_t::avx512:
      return "avx512";
    case fbgemm::inst_set_t::avx512_ymm:
      return "avx512 (256 bits)";
    case fbgemm::inst_set_t::avx512_vnni:
      return "avx512 with vnni";
    case fbgemm::inst_set_t::avx512_vnni_ymm:
      return "avx512 with vnni (256 bits)";
    case fbgemm::inst_set_t::sve:
      return "sve";
    case fbgemm::inst_set_t::anyarch:
      break;
  }
  return "portable";
}

std::vector<Competitor> fbgemm_competitors(const Workload& workload, std::vector<Missing>& missing) {
  const EmbeddingBagSpec& s = workload.problem().spec;
  std::vector<Competitor> all;
  if (std::string why = add(all, kPeer, s); !why.empty()) missing.push_back({kPeer, std::move(why)});
  const ForcedAvx2 forced;
  std::string why = ForcedAvx2::ok(s.bits) ? add(all, kPeerAvx2, s) : "it cannot be kept from AVX-512 here";
  if (!why.empty()) missing.push_back({kPeerAvx2, std::move(why)});
  return all;
}

}  // namespace satchel::bench
