#include "torch_backend/padding.h"

#include <ATen/ATen.h>

namespace satchel_torch {

WithoutPadding without_padding(const char* op, int64_t padding_idx, const at::Tensor& indices,
                               const c10::optional<at::Tensor>& offsets, const c10::optional<at::Tensor>& weights,
                               bool include_last_offset) {
  const at::Tensor keep = indices.ne(padding_idx).reshape({-1});
  if (keep.all().item<bool>()) return {indices, offsets, weights};
  TORCH_CHECK(indices.dim() == 1 || indices.dim() == 2, op, ": indices must be 1-D or 2-D, not ", indices.dim(), "-D");

  at::Tensor starts;
  if (indices.dim() == 2) {
    TORCH_CHECK(!offsets.has_value(), op,
                ": offsets must be None where indices are 2-D: every row of indices is a bag");
    TORCH_CHECK(!include_last_offset, op, ": include_last_offset means nothing where indices are 2-D");
    starts = at::arange(indices.size(0), at::kLong).mul(indices.size(1));
  } else {
    TORCH_CHECK(offsets.has_value(), op, ": offsets must be given where indices are 1-D");
    starts = offsets->to(at::kLong).contiguous();
  }
  // kept[i]: how many of the indices before position i stay.
  const at::Tensor kept = at::cat({at::zeros({1}, at::kLong), keep.cumsum(0)});
  const int64_t count = indices.numel();
  at::Tensor moved = at::empty_like(starts);
  for (int64_t i = 0; i < starts.numel(); ++i) {
    const int64_t start = starts.data_ptr<int64_t>()[i];
    TORCH_CHECK(start >= 0 && start <= count, op, ": offsets[", i, "] is ", start, ": it must be in [0, ", count, "]");
    moved.data_ptr<int64_t>()[i] = kept.data_ptr<int64_t>()[start];
  }
  c10::optional<at::Tensor> rest_of_weights;
  if (weights.has_value()) {
    TORCH_CHECK(weights->numel() >= count, op, ": per_sample_weights has ", weights->numel(), " elements: ", count,
                " indices need as many");
    rest_of_weights = weights->reshape({-1}).slice(0, 0, count).masked_select(keep);
  }
  return {indices.reshape({-1}).masked_select(keep), moved, rest_of_weights};
}

}  // namespace satchel_torch
