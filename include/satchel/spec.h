// EmbeddingBagSpec: what the caller wants, a plain value, and (canonicalised) the kernel's key.
// Field for field the C struct satchel_embedding_bag_spec, whose comments are the reference.
#pragma once

#include <satchel/satchel.h>
#include <satchel/status.h>

#include <cstdint>
#include <string>

namespace satchel {

enum class Pooling : int32_t { kSum = SATCHEL_POOLING_SUM, kMean = SATCHEL_POOLING_MEAN };
enum class IndexType : int32_t {
  kNone = SATCHEL_TYPE_NONE,  // offsets only: every index is a bag of its own
  kI32 = SATCHEL_TYPE_I32,
  kI64 = SATCHEL_TYPE_I64,
};
enum class OutputType : int32_t { kF32 = SATCHEL_TYPE_F32 };

// kReference: for each index in order acc = fma(s, code, acc + b), s = w * scale, b = w * bias (no product
//   when unweighted): PyTorch's bits.
// kFast: acc = fma(s, code, acc), bias_sum = bias_sum + b, result acc + bias_sum. The same bits everywhere too.
// kInteger: the scales of 128 positions at a time become integers of 23 bits under one exponent, whose sums of products
//   with the codes are exact (docs/numerics.md). The same bits everywhere, with or without byte dot products. Only for
//   bags (offset_type is not kNone) of rows of at least 16 bytes.
enum class Numerics : int32_t {
  kReference = SATCHEL_NUMERICS_REFERENCE,
  kFast = SATCHEL_NUMERICS_FAST,
  kInteger = SATCHEL_NUMERICS_INTEGER,
};

struct EmbeddingBagSpec {
  int32_t bits = 8;
  int64_t dim = 0;
  Pooling pooling = Pooling::kSum;
  bool weighted = false;
  bool pruned = false;
  IndexType index_type = IndexType::kI64;
  IndexType offset_type = IndexType::kI64;
  bool include_last_offset = false;
  OutputType output_type = OutputType::kF32;
  Numerics numerics = Numerics::kReference;
  int32_t prefetch_distance = -1;
  int64_t row_stride = 0;
  int64_t output_stride = 0;
  int32_t prefetch_far_distance = -1;

  // Field by field. Specs that differ only in how they spell a default (row_stride 0 or the packed width)
  // compare unequal here and share a kernel all the same: the engine compares canonical specs.
  bool operator==(const EmbeddingBagSpec&) const = default;
};

inline satchel_embedding_bag_spec to_c(const EmbeddingBagSpec& s) {
  satchel_embedding_bag_spec c = SATCHEL_EMBEDDING_BAG_SPEC_INIT;
  c.bits = s.bits;
  c.pooling = static_cast<int32_t>(s.pooling);
  c.dim = s.dim;
  c.weighted = s.weighted;
  c.pruned = s.pruned;
  c.index_type = static_cast<int32_t>(s.index_type);
  c.offset_type = static_cast<int32_t>(s.offset_type);
  c.include_last_offset = s.include_last_offset;
  c.output_type = static_cast<int32_t>(s.output_type);
  c.numerics = static_cast<int32_t>(s.numerics);
  c.prefetch_distance = s.prefetch_distance;
  c.row_stride = s.row_stride;
  c.output_stride = s.output_stride;
  c.prefetch_far_distance = s.prefetch_far_distance;
  return c;
}

// No checks: a struct with an unknown flag or enumerator does not survive validation afterwards.
inline EmbeddingBagSpec from_c(const satchel_embedding_bag_spec& c) {
  return {c.bits,
          c.dim,
          static_cast<Pooling>(c.pooling),
          c.weighted != 0,
          c.pruned != 0,
          static_cast<IndexType>(c.index_type),
          static_cast<IndexType>(c.offset_type),
          c.include_last_offset != 0,
          static_cast<OutputType>(c.output_type),
          static_cast<Numerics>(c.numerics),
          c.prefetch_distance,
          c.row_stride,
          c.output_stride,
          c.prefetch_far_distance};
}

}  // namespace satchel
