// Packing rows and back, as PyTorch's operators do it.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace satchel_torch {

// f32 or f16 [..., columns] -> u8 [..., row bytes]. `optimized`, `nbins`, `ratio`: 4 and 2 bits only.
at::Tensor prepack(const char* op, int bits, const at::Tensor& weight, bool optimized, int64_t nbins, double ratio);
// u8 [..., row bytes] -> f32 [..., columns].
at::Tensor unpack(const char* op, int bits, const at::Tensor& packed);

at::Tensor prepack_meta(const char* op, int bits, const at::Tensor& weight);
at::Tensor unpack_meta(const char* op, int bits, const at::Tensor& packed);

}  // namespace satchel_torch
