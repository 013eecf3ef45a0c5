#include "torch_backend/bag_call.h"

#include <ATen/EmptyTensor.h>
#include <ATen/Functions.h>

#include <string>
#include <vector>

#include "torch_backend/kernels.h"
#include "torch_backend/threads.h"

namespace satchel_torch {
namespace {

constexpr int64_t kMaxColumns = int64_t{1} << 24;  // satchel's largest dim

int32_t integer_type(const char* op, const char* argument, const at::Tensor& t) {
  switch (t.scalar_type()) {
    case at::kInt:
      return SATCHEL_TYPE_I32;
    case at::kLong:
      return SATCHEL_TYPE_I64;
    default:
      TORCH_CHECK(false, op, ": ", argument, " must be int32 or int64, not ", t.scalar_type());
  }
}

void check_table(const char* op, const Table& table) {
  TORCH_CHECK(table.rows.scalar_type() == at::kByte, op, ": weight must be uint8, not ", table.rows.scalar_type());
  TORCH_CHECK(table.rows.dim() == 2, op, ": weight must be 2-D, rows of packed bytes, not ", table.rows.dim(), "-D");
  const int64_t bytes = table.rows.size(1), columns = columns_of(bytes, table.bits);
  TORCH_CHECK(columns > 0, op, ": weight has rows of ", bytes, " bytes: with ", table.bits,
              " bits the smallest row has ", table.bits == 8 ? 9 : 5);
}

// What the shapes say. Data is not looked at.
struct Shape {
  int64_t columns, bags, bag_length;  // bag_length: of 2-D indices
};

Shape check_shapes(const BagCall& c) {
  check_table(c.op, c.table);
  (void)integer_type(c.op, "indices", c.indices);
  TORCH_CHECK(c.indices.dim() == 1 || c.indices.dim() == 2, c.op, ": indices must be 1-D or 2-D, not ", c.indices.dim(),
              "-D");
  Shape s{columns_of(c.table.rows.size(1), c.table.bits), 0, 0};
  if (c.indices.dim() == 2) {
    TORCH_CHECK(!c.offsets.has_value(), c.op,
                ": offsets must be None where indices are 2-D: every row of indices is a bag");
    s.bags = c.indices.size(0);
    s.bag_length = c.indices.size(1);
  } else {
    TORCH_CHECK(c.offsets.has_value(), c.op, ": offsets must be given where indices are 1-D");
    (void)integer_type(c.op, "offsets", *c.offsets);
    TORCH_CHECK(c.offsets->dim() == 1, c.op, ": offsets must be 1-D, not ", c.offsets->dim(), "-D");
    s.bags = c.offsets->numel();
    if (c.include_last_offset) {
      TORCH_CHECK(s.bags >= 1, c.op, ": offsets has no element: with include_last_offset it must have at least 1");
      s.bags -= 1;
    } else {
      TORCH_CHECK(s.bags > 0 || c.indices.numel() == 0, c.op, ": offsets has no element, but indices has ",
                  c.indices.numel(), ": no bag takes them");
    }
  }
  if (c.weights.has_value()) {
    const bool half = c.table.bits != 8 && c.weights->scalar_type() == at::kHalf;
    TORCH_CHECK(c.weights->scalar_type() == at::kFloat || half, c.op, ": per_sample_weights must be float32",
                c.table.bits == 8 ? "" : " or float16", ", not ", c.weights->scalar_type());
    TORCH_CHECK(c.weights->numel() >= c.indices.numel(), c.op, ": per_sample_weights has ", c.weights->numel(),
                " elements: ", c.indices.numel(), " indices need as many");
  }
  if (c.pruned) {
    TORCH_CHECK(c.mapping.has_value(), c.op, ": compressed_indices_mapping must be given with pruned_weights");
    TORCH_CHECK(c.mapping->scalar_type() == at::kInt, c.op, ": compressed_indices_mapping must be int32, not ",
                c.mapping->scalar_type());
  }
  return s;
}

int64_t first_element(const at::Tensor& t) {
  return t.scalar_type() == at::kInt ? *t.data_ptr<int32_t>() : *t.data_ptr<int64_t>();
}

// Rows in satchel's sense: bytes side by side, rows any distance apart. A view of some columns or of every second row
// is taken as it is; anything else is copied.
struct Rows {
  at::Tensor owner;  // keeps a copy alive
  const uint8_t* data;
  int64_t count, stride;
};

void take_rows(const Table& table, Rows& rows) {
  const at::Tensor* t = &table.rows;
  const int64_t bytes = t->size(1);
  rows.count = t->size(0);
  rows.stride = t->stride(0);
  const bool as_it_is = t->is_contiguous() || (t->stride(1) == 1 && rows.stride >= bytes);
  if (!as_it_is) {
    rows.owner = t->contiguous();
    t = &rows.owner;
    rows.stride = bytes;
  }
  rows.data = t->data_ptr<uint8_t>();
}

// What a call without any element hands over: the library wants an address, and reads nothing from it.
alignas(8) const int64_t kNothing = 0;
template <class T>
const T* or_nothing(const T* data) {
  return data != nullptr ? data : reinterpret_cast<const T*>(&kNothing);
}

at::Tensor contiguous(const at::Tensor& t) { return t.is_contiguous() ? t : t.contiguous(); }

[[noreturn]] void raise(const char* op, const satchel_error& error) { TORCH_CHECK(false, op, ": ", error.message); }

// Whether PyTorch's kernel could be given this call without reading outside a tensor. It takes strides for granted, and
// what the mapping says.
bool safe_for_pytorch(const BagCall& c) {
  if (!c.table.rows.is_contiguous() || !c.indices.is_contiguous()) return false;
  if (c.offsets.has_value() && !c.offsets->is_contiguous()) return false;
  if (c.weights.has_value() && !c.weights->is_contiguous()) return false;
  if (!c.pruned) return true;
  if (!c.mapping->is_contiguous()) return false;
  const int32_t* data = c.mapping->data_ptr<int32_t>();
  const int64_t count = c.mapping->numel(), rows = c.table.rows.size(0);
  if (count == 1 && data[0] == 0) return true;
  for (int64_t i = 0; i < count; ++i)
    if (data[i] < -1 || data[i] >= rows) return false;
  return true;
}

// Why PyTorch should decide about an error of satchel's, or null if the error stands.
const char* forward_reason(const satchel_error& error) {
  switch (error.code) {
    case SATCHEL_OFFSETS_DECREASING:
    case SATCHEL_OFFSET_OUT_OF_RANGE:
    case SATCHEL_OFFSET_NEGATIVE:
      return "offsets that do not rise from 0 to the number of indices";
    case SATCHEL_UNSUPPORTED:
      return "unsupported here";
    case SATCHEL_INVALID_SPEC:
      return "too wide";
    case SATCHEL_RESOURCE_EXHAUSTED:
      return "out of resources";
    case SATCHEL_INTERNAL:
      return "internal error";
    default:
      return nullptr;
  }
}

enum class Caller { kOperator, kTakeOver };

// True: `output` is the result. False (take-over only): `why` tells why it is PyTorch's turn.
bool pool_for(Caller caller, const BagCall& c, at::Tensor& output, const char*& why) {
  const Shape shape = check_shapes(c);
  const bool take_over = caller == Caller::kTakeOver;

  // PyTorch forms offsets 0, length, 2 * length, ... for 2-D indices and then takes the last one for the end.
  if (c.indices.dim() == 2 && c.include_last_offset) {
    TORCH_CHECK(take_over, c.op, ": include_last_offset means nothing where indices are 2-D");
    if (shape.bags > 0 && shape.bag_length > 0 && safe_for_pytorch(c)) {
      why = "include_last_offset with 2-D indices";
      return false;
    }
  }

  const at::Tensor indices = contiguous(c.indices);
  at::Tensor offsets, weights, mapping;
  if (c.weights.has_value())
    weights = contiguous(c.weights->scalar_type() == at::kHalf ? c.weights->to(at::kFloat) : *c.weights);
  if (c.pruned) mapping = contiguous(*c.mapping);

  Rows rows;
  take_rows(c.table, rows);
  satchel_embedding_bag_args args = SATCHEL_EMBEDDING_BAG_ARGS_INIT;
  args.table = or_nothing(rows.data);
  args.row_count = rows.count;
  args.indices = or_nothing(static_cast<const char*>(indices.data_ptr()));
  args.index_count = indices.numel();
  args.bag_count = shape.bags;

  KernelKey key;
  key.bits = c.table.bits;
  key.dim = shape.columns;
  key.row_stride = rows.stride == c.table.rows.size(1) ? 0 : rows.stride;
  key.pooling = c.pooling;
  key.weighted = c.weights.has_value();
  key.pruned = c.pruned;
  key.index_type = integer_type(c.op, "indices", c.indices);

  std::vector<int64_t> regular;
  if (c.indices.dim() == 2) {
    key.offset_type = SATCHEL_TYPE_I64;
    regular.resize(static_cast<size_t>(shape.bags) + 1);
    for (int64_t bag = 0; bag <= shape.bags; ++bag) regular[static_cast<size_t>(bag)] = bag * shape.bag_length;
    args.offsets = regular.data();
  } else {
    offsets = contiguous(*c.offsets);
    key.offset_type = integer_type(c.op, "offsets", offsets);
    key.include_last_offset = c.include_last_offset;
    args.offsets = or_nothing(static_cast<const char*>(offsets.data_ptr()));
    // Here satchel would begin at offsets[0], and PyTorch begins at index 0 and takes differences only.
    if (offsets.numel() > 0 && first_element(offsets) != 0) {
      if (take_over && safe_for_pytorch(c)) {
        why = "offsets that do not begin with 0";
        return false;
      }
      TORCH_CHECK(false, c.op, ": offsets[0] is ", first_element(offsets), ": it must be 0");
    }
  }
  if (c.weights.has_value()) args.per_sample_weights = or_nothing(weights.data_ptr<float>());
  if (c.pruned) {
    args.mapping = or_nothing(mapping.data_ptr<int32_t>());
    args.mapping_count = mapping.numel();
  }

  satchel_error error = SATCHEL_ERROR_INIT;
  const satchel_kernel* kernel = shape.columns > kMaxColumns && take_over ? nullptr : find_kernel(key, &error);
  if (kernel == nullptr) {
    why = "no kernel";
    if (take_over && safe_for_pytorch(c)) return false;
    raise(c.op, error);
  }
  output = at::detail::empty_cpu({shape.bags, shape.columns}, at::kFloat);
  args.output =
      reinterpret_cast<float*>(const_cast<char*>(or_nothing(reinterpret_cast<char*>(output.data_ptr<float>()))));
  if (run_on_threads(kernel, args, &error) == SATCHEL_OK) return true;
  if (take_over) {
    why = forward_reason(error);
    if (why != nullptr && shape.bags > 0 && safe_for_pytorch(c)) return false;
  }
  raise(c.op, error);
}

bool look_up_for(Caller caller, const char* op, const Table& table, const at::Tensor& indices, at::Tensor& output,
                 const char*& why) {
  check_table(op, table);
  KernelKey key;
  key.bits = table.bits;
  key.dim = columns_of(table.rows.size(1), table.bits);
  key.index_type = integer_type(op, "indices", indices);
  key.offset_type = SATCHEL_TYPE_NONE;
  TORCH_CHECK(indices.dim() == 1 || indices.dim() == 2, op, ": indices must be 1-D or 2-D, not ", indices.dim(), "-D");
  const at::Tensor flat = contiguous(indices);
  Rows rows;
  take_rows(table, rows);
  if (rows.stride != table.rows.size(1)) key.row_stride = rows.stride;

  satchel_embedding_bag_args args = SATCHEL_EMBEDDING_BAG_ARGS_INIT;
  args.table = or_nothing(rows.data);
  args.row_count = rows.count;
  args.indices = or_nothing(static_cast<const char*>(flat.data_ptr()));
  args.index_count = args.bag_count = flat.numel();
  satchel_error error = SATCHEL_ERROR_INIT;
  const satchel_kernel* kernel = find_kernel(key, &error);
  if (kernel == nullptr) {
    why = "no kernel";
    if (caller == Caller::kTakeOver && flat.numel() > 0) return false;
    raise(op, error);
  }
  output = indices.dim() == 1 ? at::detail::empty_cpu({indices.size(0), key.dim}, at::kFloat)
                              : at::detail::empty_cpu({indices.size(0), indices.size(1), key.dim}, at::kFloat);
  if (args.bag_count == 0) return true;
  args.output = output.data_ptr<float>();
  if (run_on_threads(kernel, args, &error) == SATCHEL_OK) return true;
  raise(op, error);
}

}  // namespace

int64_t columns_of(int64_t row_bytes, int bits) { return (row_bytes - (bits == 8 ? 8 : 4)) * 8 / bits; }

at::Tensor pool(const BagCall& call) {
  at::Tensor output;
  const char* why = nullptr;
  (void)pool_for(Caller::kOperator, call, output, why);
  return output;
}

bool try_pool(const BagCall& call, at::Tensor& output, const char*& why) {
  return pool_for(Caller::kTakeOver, call, output, why);
}

at::Tensor look_up(const char* op, const Table& table, const at::Tensor& indices) {
  at::Tensor output;
  const char* why = nullptr;
  (void)look_up_for(Caller::kOperator, op, table, indices, output, why);
  return output;
}

bool try_look_up(const char* op, const Table& table, const at::Tensor& indices, at::Tensor& output, const char*& why) {
  return look_up_for(Caller::kTakeOver, op, table, indices, output, why);
}

at::Tensor pool_meta(const BagCall& call) {
  const Shape shape = check_shapes(call);
  return at::empty({shape.bags, shape.columns}, call.indices.options().dtype(at::kFloat));
}

at::Tensor look_up_meta(const char* op, int64_t columns, const at::Tensor& indices, const at::TensorOptions& options) {
  (void)integer_type(op, "indices", indices);
  TORCH_CHECK(indices.dim() == 1 || indices.dim() == 2, op, ": indices must be 1-D or 2-D, not ", indices.dim(), "-D");
  std::vector<int64_t> sizes = indices.sizes().vec();
  sizes.push_back(columns);
  return at::empty(sizes, options);
}

}  // namespace satchel_torch
