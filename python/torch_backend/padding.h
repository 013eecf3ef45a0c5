// padding_idx of torch.nn.EmbeddingBag: indices that count for nothing.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace satchel_torch {

struct WithoutPadding {
  at::Tensor indices;
  c10::optional<at::Tensor> offsets, weights;
};

// The same bags without the indices that equal `padding_idx`, and without their weights. Nothing is copied where there
// are none. Bad offsets stay bad, for the kernel to refuse.
WithoutPadding without_padding(const char* op, int64_t padding_idx, const at::Tensor& indices,
                               const c10::optional<at::Tensor>& offsets, const c10::optional<at::Tensor>& weights,
                               bool include_last_offset);

}  // namespace satchel_torch
