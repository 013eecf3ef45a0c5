// PackedEmbedding: a table of packed rows as a TorchScript object, torch.classes.satchel.PackedEmbedding. Where
// PyTorch's own packed weights know 8 and 4 bits, this knows 2 as well.
#pragma once

#include <ATen/core/Tensor.h>
#include <torch/custom_class.h>

#include <cstdint>

namespace satchel_torch {

struct PackedEmbedding : torch::CustomClassHolder {
  // rows: u8 [rows, row bytes], contiguous. scales, zero_points: f32 [rows], or undefined where the rows were not made
  // from a quantized tensor. The rows hold them too, but with 4 and 2 bits rounded to fp16.
  PackedEmbedding(at::Tensor packed_rows, int64_t bit_count, at::Tensor row_scales, at::Tensor row_zero_points);

  at::Tensor rows;
  int64_t bits;
  at::Tensor scales, zero_points;

  int64_t row_count() const { return rows.size(0); }
  int64_t columns() const;
};

using PackedEmbeddingPtr = c10::intrusive_ptr<PackedEmbedding>;

// From a tensor of torch.quint8, quint4x2 or quint2x4, quantized by rows with float parameters.
PackedEmbeddingPtr pack_quantized(const at::Tensor& weight);
// The way back: same codes, scales and zero points. From rows without scales of their own, those that the rows hold.
at::Tensor unpack_quantized(const PackedEmbeddingPtr& packed);

// Adds the class to a library under definition.
void define_packed_embedding(torch::Library& library);

}  // namespace satchel_torch
