#include "tools/conformance/adapter.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "tools/conformance/qtensor.h"
#include "tools/conformance/status.h"

namespace satchel::conformance {
namespace {

// ------------------------------------------------------------------------------ reading what a case says

template <class... Args>
Status malformed(fmt::format_string<Args...> format, Args&&... args) {
  return fail(StatusCode::kParseError, "malformed case: {}", fmt::format(format, std::forward<Args>(args)...));
}

Result<int32_t> read_bits(const Case& c) {
  const std::string_view text = c.attribute("bits");
  if (text == "8") return 8;
  if (text == "4") return 4;
  if (text == "2") return 2;
  return malformed("attr bits is '{}', not 8, 4 or 2", text);
}

// 0, 1, or not there at all, which means 0.
Result<bool> read_flag(const Case& c, std::string_view key) {
  const std::string_view text = c.attribute(key);
  if (text.empty() || text == "0") return false;
  if (text == "1") return true;
  return malformed("attr {} is '{}', not 0 or 1", key, text);
}

template <class T>
Result<T> read_number(const Case& c, std::string_view key) {
  const std::string_view text = c.attribute(key);
  T value = {};
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || stop != text.data() + text.size() || text.empty())
    return malformed("attr {} is '{}', not a number", key, text);
  return value;
}

// Elements of a tensor as T; the blob promises 16-byte alignment within the file, not in memory.
template <class T>
std::vector<T> copy_elements(const Tensor& t) {
  std::vector<T> values(static_cast<size_t>(t.elements));
  if (t.elements != 0) std::memcpy(values.data(), t.data, values.size() * sizeof(T));
  return values;
}

int64_t tail_bytes(int32_t bits) { return bits == 8 ? 8 : 4; }

// ------------------------------------------------------------------------------ the two kinds of refusal

// Tensor-level classes, refused by the adapter before any call: INDEX_DTYPE, OFFSET_DTYPE, PSW_DTYPE, WEIGHT_DTYPE,
// MAPPING_DTYPE, PREPACK_DTYPE, INDICES_RANK, OFFSETS_RANK, WEIGHT_RANK, OFFSETS_MISSING, OFFSETS_FOR_2D,
// MAPPING_MISSING, PREPACK_COLUMNS, and PSW_COUNT (ours: pointers carry no length, so fewer weights than indices
// cannot be seen further down).
Outcome refuse(std::string_view error_class, std::string message) {
  Outcome o;
  o.error_class = error_class;
  o.message = std::move(message);
  return o;
}

// Data-level classes: INDEX_RANGE, PRUNED_INDEX_RANGE, OFFSETS_RANGE. They come from the library, or not at all.
std::string class_of(const Status& status, bool goes_through_mapping) {
  switch (status.code()) {
    case StatusCode::kIndexOutOfRange:
      return goes_through_mapping ? "PRUNED_INDEX_RANGE" : "INDEX_RANGE";
    case StatusCode::kOffsetsDecreasing:
    case StatusCode::kOffsetOutOfRange:
    case StatusCode::kOffsetNegative:
      return "OFFSETS_RANGE";
    default:
      return satchel_code_name(static_cast<satchel_code>(status.code()));
  }
}

// The outcome of a call: what it refused with, or the output.
Outcome finish(const Status& status, bool goes_through_mapping, const GuardedBuffers& buffers, const void* output,
               std::string_view name, DType dtype, std::vector<int64_t> dims, size_t bytes) {
  Outcome o;
  o.stray_write = !buffers.intact();
  if (!status) {
    o.error_class = class_of(status, goes_through_mapping);
    o.message = status.message();
    o.by_library = true;
    o.error = status.error();
    return o;
  }
  o.output_name = name;
  o.dtype = dtype;
  o.dims = std::move(dims);
  const auto* first = static_cast<const uint8_t*>(output);
  o.bytes.assign(first, first + bytes);
  return o;
}

Status too_large() {
  return fail(StatusCode::kResourceExhausted, "the buffers of this case are too large for this machine");
}

// ------------------------------------------------------------------------------ bags and look-ups

struct Table {
  const uint8_t* rows = nullptr;
  int64_t row_count = 0;
  int64_t dim = 0;
  size_t bytes = 0;
};

std::optional<IndexType> index_type(DType dtype) {
  if (dtype == DType::kI32) return IndexType::kI32;
  if (dtype == DType::kI64) return IndexType::kI64;
  return std::nullopt;
}

// Fixed-length bags: offsets 0, length, 2 * length, ...
template <class T>
std::vector<uint8_t> regular_offsets(int64_t count, int64_t length) {
  std::vector<uint8_t> bytes(static_cast<size_t>(count) * sizeof(T));
  for (int64_t i = 0; i < count; ++i) {
    const T offset = static_cast<T>(i * length);
    std::memcpy(bytes.data() + static_cast<size_t>(i) * sizeof(T), &offset, sizeof(T));
  }
  return bytes;
}

// Runs a spec on a table and the arguments gathered so far; only `output` is still to be made.
Result<Outcome> call_bag(const EmbeddingBagSpec& spec, EmbeddingBagArgs& args, bool goes_through_mapping,
                         std::vector<int64_t> dims, GuardedBuffers& buffers, Executor& executor) {
  // A bag count or width below zero is the library's to refuse.
  const int64_t rows = std::max<int64_t>(args.bag_count, 0), dim = std::max<int64_t>(spec.dim, 0);
  int64_t bytes = 0;
  if (__builtin_mul_overflow(rows, dim, &bytes) || __builtin_mul_overflow(bytes, int64_t{4}, &bytes))
    return too_large();
  args.output = static_cast<float*>(buffers.output(static_cast<size_t>(bytes)));
  if (!buffers.ok()) return too_large();
  const Status status = executor.embedding_bag(spec, args);
  return finish(status, goes_through_mapping, buffers, args.output, "output", DType::kF32, std::move(dims),
                static_cast<size_t>(bytes));
}

Result<Outcome> pool(const Case& c, int32_t bits, const Table& table, Executor& executor, Placement placement) {
  const Result<bool> pruned = read_flag(c, "pruned");
  if (!pruned) return pruned.status();
  const Result<bool> include_last_offset = read_flag(c, "include_last_offset");
  if (!include_last_offset) return include_last_offset.status();
  const Tensor* indices = c.input("indices");
  if (indices == nullptr) return malformed("no indices");
  const Tensor* offsets = c.input("offsets");
  const Tensor* weights = c.input("per_sample_weights");
  const Tensor* mapping = *pruned ? c.input("mapping") : nullptr;

  EmbeddingBagSpec spec;
  spec.bits = bits;
  spec.dim = table.dim;
  spec.weighted = weights != nullptr;
  spec.pruned = *pruned;
  spec.include_last_offset = *include_last_offset;
  EmbeddingBagArgs args;
  GuardedBuffers buffers(placement);
  args.table = buffers.input(table.rows, table.bytes);
  args.row_count = table.row_count;

  const auto index = index_type(indices->dtype);
  if (!index) return refuse("INDEX_DTYPE", fmt::format("indices are {}", dtype_name(indices->dtype)));
  if (indices->rank() != 1 && indices->rank() != 2)
    return refuse("INDICES_RANK", fmt::format("indices have rank {}", indices->rank()));
  spec.index_type = *index;
  args.indices = buffers.input(indices->data, indices->bytes());
  args.index_count = indices->elements;

  if (indices->rank() == 2) {
    if (offsets != nullptr) return refuse("OFFSETS_FOR_2D", "2-D indices and offsets");
    spec.offset_type = *index;
    args.bag_count = indices->dims[0];
    const int64_t count = args.bag_count + (spec.include_last_offset ? 1 : 0);
    const std::vector<uint8_t> regular = *index == IndexType::kI32 ? regular_offsets<int32_t>(count, indices->dims[1])
                                                                   : regular_offsets<int64_t>(count, indices->dims[1]);
    args.offsets = buffers.input(regular.data(), regular.size());
  } else {
    if (offsets == nullptr) return refuse("OFFSETS_MISSING", "1-D indices and no offsets");
    if (offsets->rank() != 1) return refuse("OFFSETS_RANK", fmt::format("offsets have rank {}", offsets->rank()));
    const auto offset = index_type(offsets->dtype);
    if (!offset) return refuse("OFFSET_DTYPE", fmt::format("offsets are {}", dtype_name(offsets->dtype)));
    spec.offset_type = *offset;
    args.bag_count = offsets->elements - (spec.include_last_offset ? 1 : 0);
    args.offsets = buffers.input(offsets->data, offsets->bytes());
  }

  if (weights != nullptr) {
    // PyTorch takes fp16 weights for the packed rows that hold fp16 themselves. The library takes fp32 only.
    const bool half = weights->dtype == DType::kF16 && bits != 8;
    if (weights->dtype != DType::kF32 && !half)
      return refuse("PSW_DTYPE", fmt::format("per_sample_weights are {}", dtype_name(weights->dtype)));
    if (weights->elements < indices->elements)
      return refuse("PSW_COUNT", fmt::format("{} weights for {} indices", weights->elements, indices->elements));
    std::vector<float> floats;
    if (half) {
      for (const uint16_t h : copy_elements<uint16_t>(*weights)) floats.push_back(half_to_float(h));
    } else {
      floats = copy_elements<float>(*weights);
    }
    floats.resize(static_cast<size_t>(indices->elements));  // exactly what the call may read
    args.per_sample_weights = static_cast<const float*>(buffers.input(floats.data(), floats.size() * sizeof(float)));
  }

  bool goes_through_mapping = false;
  if (*pruned) {
    if (mapping == nullptr) return refuse("MAPPING_MISSING", "pruned and no mapping");
    if (mapping->dtype != DType::kI32)
      return refuse("MAPPING_DTYPE", fmt::format("mapping is {}", dtype_name(mapping->dtype)));
    args.mapping = static_cast<const int32_t*>(buffers.input(mapping->data, mapping->bytes()));
    args.mapping_count = mapping->elements;
    const bool none = mapping->elements == 1 && copy_elements<int32_t>(*mapping)[0] == 0;
    goes_through_mapping = !none;
  }
  return call_bag(spec, args, goes_through_mapping, {args.bag_count, table.dim}, buffers, executor);
}

Result<Outcome> run_bag(const Case& c, Executor& executor, Placement placement) {
  const Result<int32_t> bits = read_bits(c);
  if (!bits) return bits.status();
  const Tensor* packed = c.input("packed");
  if (packed == nullptr) return malformed("no packed");
  if (packed->dtype != DType::kU8)
    return refuse("WEIGHT_DTYPE", fmt::format("packed is {}", dtype_name(packed->dtype)));
  if (packed->rank() != 2) return refuse("WEIGHT_RANK", fmt::format("packed has rank {}", packed->rank()));
  // A row too narrow for its scale and bias gives a dim below 1, which the library has to refuse.
  const int64_t dim = (packed->dims[1] - tail_bytes(*bits)) * 8 / *bits;
  return pool(c, *bits, {packed->data, packed->dims[0], dim, packed->bytes()}, executor, placement);
}

// The table of qtensor_bag and embedding, packed as quantized::embedding_bag_prepack does.
Result<std::vector<uint8_t>> pack_table(const Case& c, int32_t bits) {
  const Tensor* codes = c.input("qvalues");
  const Tensor* scales = c.input("scales");
  const Tensor* zero_points = c.input("zero_points");
  if (codes == nullptr || codes->dtype != DType::kU8 || codes->rank() != 2)
    return malformed("qvalues must be u8 of rank 2");
  if (codes->dims[1] * bits % 8 != 0) return malformed("{} codes of {} bits fill no bytes", codes->dims[1], bits);
  for (const Tensor* t : {scales, zero_points})
    if (t == nullptr || t->dtype != DType::kF32 || t->rank() != 1 || t->dims[0] != codes->dims[0])
      return malformed("scales and zero_points must be f32, one for each row");
  return pack_qtensor(bits, codes->data, copy_elements<float>(*scales).data(),
                      copy_elements<float>(*zero_points).data(), codes->dims[0], codes->dims[1]);
}

Result<Outcome> run_qtensor_bag(const Case& c, Executor& executor, Placement placement) {
  const Result<int32_t> bits = read_bits(c);
  if (!bits) return bits.status();
  const Result<std::vector<uint8_t>> packed = pack_table(c, *bits);
  if (!packed) return packed.status();
  const std::vector<int64_t>& shape = c.input("qvalues")->dims;
  return pool(c, *bits, {(*packed).data(), shape[0], shape[1], (*packed).size()}, executor, placement);
}

// Every index is a bag of its own; the output has the shape of the indices, and the columns.
Result<Outcome> run_embedding(const Case& c, Executor& executor, Placement placement) {
  const Result<int32_t> bits = read_bits(c);
  if (!bits) return bits.status();
  const Result<std::vector<uint8_t>> packed = pack_table(c, *bits);
  if (!packed) return packed.status();
  const std::vector<int64_t>& shape = c.input("qvalues")->dims;
  const Tensor* indices = c.input("indices");
  if (indices == nullptr) return malformed("no indices");
  const auto index = index_type(indices->dtype);
  if (!index) return refuse("INDEX_DTYPE", fmt::format("indices are {}", dtype_name(indices->dtype)));
  if (indices->rank() != 1 && indices->rank() != 2)
    return refuse("INDICES_RANK", fmt::format("indices have rank {}", indices->rank()));

  EmbeddingBagSpec spec;
  spec.bits = *bits;
  spec.dim = shape[1];
  spec.index_type = *index;
  spec.offset_type = IndexType::kNone;
  GuardedBuffers buffers(placement);
  EmbeddingBagArgs args;
  args.table = buffers.input((*packed).data(), (*packed).size());
  args.row_count = shape[0];
  args.indices = buffers.input(indices->data, indices->bytes());
  args.index_count = args.bag_count = indices->elements;
  std::vector<int64_t> dims = indices->dims;
  dims.push_back(spec.dim);
  return call_bag(spec, args, false, std::move(dims), buffers, executor);
}

// ------------------------------------------------------------------------------ prepack and unpack

Result<Outcome> run_prepack(const Case& c, Executor& executor, Placement placement) {
  const Result<int32_t> bits = read_bits(c);
  if (!bits) return bits.status();
  const Result<bool> optimized = read_flag(c, "optimized");
  if (!optimized) return optimized.status();
  const Tensor* weight = c.input("weight");
  if (weight == nullptr || weight->rank() == 0) return malformed("weight must have a last dim");
  if (weight->dtype != DType::kF32 && weight->dtype != DType::kF16)
    return refuse("PREPACK_DTYPE", fmt::format("weight is {}", dtype_name(weight->dtype)));
  const int64_t dim = weight->dims.back();
  if (dim * *bits % 8 != 0) return refuse("PREPACK_COLUMNS", fmt::format("{} codes of {} bits", dim, *bits));

  satchel_prepack_options options = SATCHEL_PREPACK_OPTIONS_INIT;
  options.bits = *bits;
  options.source_type = weight->dtype == DType::kF16 ? int32_t{SATCHEL_TYPE_F16} : int32_t{SATCHEL_TYPE_F32};
  options.optimized = *optimized ? 1 : 0;
  if (*optimized) {
    const Result<int32_t> nbins = read_number<int32_t>(c, "nbins");
    const Result<double> ratio = read_number<double>(c, "ratio");
    if (!nbins) return nbins.status();
    if (!ratio) return ratio.status();
    options.nbins = *nbins;
    options.ratio = *ratio;
  }

  std::vector<int64_t> dims = weight->dims;
  dims.back() = dim * *bits / 8 + tail_bytes(*bits);
  int64_t row_count = 1;
  for (size_t i = 0; i + 1 < weight->rank(); ++i) row_count *= weight->dims[i];
  const size_t bytes = static_cast<size_t>(row_count) * static_cast<size_t>(dims.back());
  GuardedBuffers buffers(placement);
  const void* source = buffers.input(weight->data, weight->bytes());
  void* packed = buffers.output(bytes);
  if (!buffers.ok()) return too_large();
  const Status status = executor.prepack(options, source, row_count, dim, packed);
  return finish(status, false, buffers, packed, "packed", DType::kU8, std::move(dims), bytes);
}

Result<Outcome> run_unpack(const Case& c, Executor& executor, Placement placement) {
  const Result<int32_t> bits = read_bits(c);
  if (!bits) return bits.status();
  const Tensor* packed = c.input("packed");
  if (packed == nullptr || packed->dtype != DType::kU8 || packed->rank() == 0)
    return malformed("packed must be u8 with a last dim");
  const int64_t columns = packed->dims.back() - tail_bytes(*bits);
  if (columns < 1) return malformed("a packed row of {} bytes holds no codes", packed->dims.back());
  const int64_t dim = columns * 8 / *bits;
  const int64_t row_count = packed->elements / packed->dims.back();
  std::vector<int64_t> dims = packed->dims;
  dims.back() = dim;
  const size_t bytes = static_cast<size_t>(row_count) * static_cast<size_t>(dim) * sizeof(float);
  GuardedBuffers buffers(placement);
  const void* source = buffers.input(packed->data, packed->bytes());
  auto* weight = static_cast<float*>(buffers.output(bytes));
  if (!buffers.ok()) return too_large();
  const Status status = executor.unpack(*bits, source, row_count, dim, weight);
  return finish(status, false, buffers, weight, "weight", DType::kF32, std::move(dims), bytes);
}

struct Operation {
  std::string_view name;
  Result<Outcome> (*run)(const Case&, Executor&, Placement);
};
constexpr Operation kOperations[] = {
    {"bag", run_bag},         {"qtensor_bag", run_qtensor_bag}, {"embedding", run_embedding},
    {"prepack", run_prepack}, {"unpack", run_unpack},
};

const Operation* find_operation(std::string_view name) {
  for (const Operation& o : kOperations)
    if (o.name == name) return &o;
  return nullptr;
}

}  // namespace

bool is_operation(std::string_view operation) { return find_operation(operation) != nullptr; }

Result<Outcome> run_operation(std::string_view operation, const Case& c, Executor& executor, Placement placement) {
  const Operation* found = find_operation(operation);
  if (found == nullptr) return malformed("unknown operation '{}'", operation);
  return found->run(c, executor, placement);
}

}  // namespace satchel::conformance
