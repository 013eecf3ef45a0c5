// FBGEMM as a competitor, built only where find_package finds an installed copy. Kernels are generated before the
// timing, with that library's own defaults (prefetch 16 rows ahead).
#include <fbgemm/FbgemmEmbedding.h>

#include <cstdint>
#include <cstring>
#include <utility>

#include "competitors.h"

namespace satchel::bench {
namespace {

constexpr int kPrefetch = 16;
constexpr bool kPositionalWeights = false;
constexpr bool kUseOffsets = true;

Status outcome(bool good) {
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

}  // namespace

Competitor fbgemm_competitor(const Workload& workload) {
  const EmbeddingBagSpec& s = workload.problem().spec;
  // Its pruned kernels take no strides.
  const bool strides =
      (s.row_stride != 0 && s.row_stride != row_bytes(s)) || (s.output_stride != 0 && s.output_stride != s.dim);
  if (s.offset_type == IndexType::kNone || s.numerics == Numerics::kFast || (s.pruned && strides)) return {};
  Competitor c = s.index_type == IndexType::kI32 ? indexed<int32_t>(s) : indexed<int64_t>(s);
  c.name = "fbgemm";
  c.kind = Kind::kPeer;
  return c;
}

}  // namespace satchel::bench
