// The rows inside packed weights, PyTorch's and ours.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/native/quantized/cpu/fbgemm_utils.h>

#include "torch_backend/packed_embedding.h"

namespace satchel_torch {

// PyTorch's packed weights of 8 or 4 bits, or null if that is not what is behind the pointer.
inline const PackedEmbeddingBagWeight* as_pytorch_packed(const c10::intrusive_ptr<EmbeddingPackedParamsBase>& weight) {
  return dynamic_cast<const PackedEmbeddingBagWeight*>(weight.get());
}

inline const at::Tensor& rows_of(const char* op, int bits,
                                 const c10::intrusive_ptr<EmbeddingPackedParamsBase>& weight) {
  const PackedEmbeddingBagWeight* packed = as_pytorch_packed(weight);
  TORCH_CHECK(packed != nullptr, op, ": weight was not made by quantized::embedding_bag_prepack");
  TORCH_CHECK(packed->bit_rate_ == bits, op, ": weight holds rows of ", packed->bit_rate_, " bits, not ", bits);
  return packed->packed_w;
}

inline const at::Tensor& rows_of(const char* op, int bits, const PackedEmbeddingPtr& weight) {
  TORCH_CHECK(weight->bits == bits, op, ": weight holds rows of ", weight->bits, " bits, not ", bits);
  return weight->rows;
}

}  // namespace satchel_torch
