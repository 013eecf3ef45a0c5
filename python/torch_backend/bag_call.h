// One embedding-bag call on tensors: what a tensor can get wrong is checked here, then a kernel of satchel runs on the
// tensors' own memory, split over PyTorch's threads where that pays. Operators, take-over and modules all end up here.
#pragma once

#include <ATen/core/Tensor.h>
#include <satchel/satchel.h>

#include <cstdint>

namespace satchel_torch {

// A table of packed rows.
struct Table {
  const at::Tensor& rows;  // u8 [rows, row bytes]
  int bits;
};

struct BagCall {
  const char* op;  // name for messages
  Table table;
  const at::Tensor& indices;                 // int32 or int64, 1-D, or 2-D: a bag each row
  const c10::optional<at::Tensor>& offsets;  // int32 or int64, 1-D; for 1-D indices only
  const c10::optional<at::Tensor>& weights;  // f32 (f16 for 4 and 2 bits), at least one for each index
  const c10::optional<at::Tensor>& mapping;  // int32, with `pruned`
  bool pruned = false;
  bool include_last_offset = false;
  int32_t pooling = SATCHEL_POOLING_SUM;
};

// Columns of a row of packed bytes; negative where scale and bias do not fit.
int64_t columns_of(int64_t row_bytes, int bits);

// The output, f32 [bags, columns]. Throws c10::Error (RuntimeError) with argument, position, value and limit.
at::Tensor pool(const BagCall& call);

// Rows as they are, without pooling: f32 [indices' shape, columns]; indices 1-D or 2-D.
at::Tensor look_up(const char* op, const Table& table, const at::Tensor& indices);

// The same for take-over, where results must be PyTorch's in every case that PyTorch survives: false, with the reason
// in `why`, for calls that satchel does not serve and that PyTorch's kernel may be given without danger. Throws as
// above.
bool try_pool(const BagCall& call, at::Tensor& output, const char*& why);
bool try_look_up(const char* op, const Table& table, const at::Tensor& indices, at::Tensor& output, const char*& why);

// Number of columns and bags without looking at data, for shape inference. Same checks, same messages.
at::Tensor pool_meta(const BagCall& call);
at::Tensor look_up_meta(const char* op, int64_t columns, const at::Tensor& indices, const at::TensorOptions& options);

}  // namespace satchel_torch
