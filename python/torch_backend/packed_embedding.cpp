#include "torch_backend/packed_embedding.h"

#include <ATen/Functions.h>
#include <c10/util/Half.h>

#include <cstring>
#include <tuple>
#include <utility>

#include "torch_backend/bag_call.h"

namespace satchel_torch {
namespace {

int64_t bits_of(at::ScalarType type) {
  switch (type) {
    case at::kQUInt8:
      return 8;
    case at::kQUInt4x2:
      return 4;
    case at::kQUInt2x4:
      return 2;
    default:
      TORCH_CHECK(false, "satchel: weight must be quint8, quint4x2 or quint2x4, not ", type);
  }
}

at::ScalarType type_of(int64_t bits) { return bits == 8 ? at::kQUInt8 : bits == 4 ? at::kQUInt4x2 : at::kQUInt2x4; }

void write_tail(uint8_t* tail, int64_t bits, float scale, float bias) {
  if (bits == 8) {
    std::memcpy(tail, &scale, sizeof scale);
    std::memcpy(tail + sizeof scale, &bias, sizeof bias);
  } else {
    const c10::Half half_scale = scale, half_bias = bias;
    std::memcpy(tail, &half_scale, sizeof half_scale);
    std::memcpy(tail + sizeof half_scale, &half_bias, sizeof half_bias);
  }
}

std::pair<float, float> read_tail(const uint8_t* tail, int64_t bits) {
  if (bits == 8) {
    float pair[2];
    std::memcpy(pair, tail, sizeof pair);
    return {pair[0], pair[1]};
  }
  c10::Half pair[2];
  std::memcpy(pair, tail, sizeof pair);
  return {pair[0], pair[1]};
}

using State = std::tuple<at::Tensor, int64_t, c10::optional<at::Tensor>, c10::optional<at::Tensor>>;

c10::optional<at::Tensor> optional(const at::Tensor& t) {
  return t.defined() ? c10::optional<at::Tensor>(t) : c10::nullopt;
}

}  // namespace

PackedEmbedding::PackedEmbedding(at::Tensor packed_rows, int64_t bit_count, at::Tensor row_scales,
                                 at::Tensor row_zero_points)
    : rows(std::move(packed_rows)),
      bits(bit_count),
      scales(std::move(row_scales)),
      zero_points(std::move(row_zero_points)) {
  TORCH_CHECK(bits == 8 || bits == 4 || bits == 2, "satchel: bits is ", bits, ": it must be 8, 4 or 2");
  TORCH_CHECK(rows.scalar_type() == at::kByte && rows.dim() == 2, "satchel: rows must be uint8 and 2-D, not ",
              rows.scalar_type(), " and ", rows.dim(), "-D");
  TORCH_CHECK(rows.device().is_cpu(), "satchel: rows must be on the CPU, not on ", rows.device());
  TORCH_CHECK(columns() > 0, "satchel: rows has rows of ", rows.size(1), " bytes: with ", bits,
              " bits the smallest row has ", bits == 8 ? 9 : 5);
  for (const at::Tensor* t : {&scales, &zero_points})
    TORCH_CHECK(!t->defined() || (t->scalar_type() == at::kFloat && t->dim() == 1 && t->numel() == rows.size(0)),
                "satchel: scales and zero_points must be float32, one for each of ", rows.size(0), " rows");
  TORCH_CHECK(scales.defined() == zero_points.defined(), "satchel: scales and zero_points go together");
  rows = rows.contiguous();
}

int64_t PackedEmbedding::columns() const { return columns_of(rows.size(1), static_cast<int>(bits)); }

PackedEmbeddingPtr pack_quantized(const at::Tensor& weight) {
  TORCH_CHECK(weight.is_quantized() && weight.qscheme() == c10::kPerChannelAffineFloatQParams &&
                  weight.q_per_channel_axis() == 0,
              "satchel: weight must be quantized by rows with torch.per_channel_affine_float_qparams, axis 0");
  TORCH_CHECK(weight.dim() == 2, "satchel: weight must be 2-D, not ", weight.dim(), "-D");
  const int64_t bits = bits_of(weight.scalar_type()), row_count = weight.size(0), columns = weight.size(1);
  TORCH_CHECK(columns * bits % 8 == 0, "satchel: weight has ", columns, " columns: with ", bits,
              " bits it must be a multiple of ", 8 / bits);
  const at::Tensor contiguous = weight.contiguous();
  const at::Tensor scales = weight.q_per_channel_scales().to(at::kFloat).contiguous();
  const at::Tensor zero_points = weight.q_per_channel_zero_points().to(at::kFloat).contiguous();
  const int64_t code_bytes = columns * bits / 8, row_bytes = code_bytes + (bits == 8 ? 8 : 4);
  at::Tensor rows = at::empty({row_count, row_bytes}, at::kByte);
  // Both sides keep the lowest bits first, so a row of codes is one copy.
  const auto* codes = static_cast<const uint8_t*>(contiguous.data_ptr());
  uint8_t* out = rows.data_ptr<uint8_t>();
  for (int64_t row = 0; row < row_count; ++row, codes += code_bytes, out += row_bytes) {
    const float scale = scales.data_ptr<float>()[row];
    std::memcpy(out, codes, static_cast<size_t>(code_bytes));
    write_tail(out + code_bytes, bits, scale, -(zero_points.data_ptr<float>()[row] * scale));
  }
  return c10::make_intrusive<PackedEmbedding>(rows, bits, scales, zero_points);
}

at::Tensor unpack_quantized(const PackedEmbeddingPtr& packed) {
  const int64_t bits = packed->bits, row_count = packed->row_count(), columns = packed->columns();
  const int64_t row_bytes = packed->rows.size(1), code_bytes = columns * bits / 8;
  at::Tensor scales = packed->scales, zero_points = packed->zero_points;
  const uint8_t* rows = packed->rows.data_ptr<uint8_t>();
  if (!scales.defined()) {
    scales = at::empty({row_count}, at::kFloat);
    zero_points = at::empty({row_count}, at::kFloat);
    for (int64_t row = 0; row < row_count; ++row) {
      const auto [scale, bias] = read_tail(rows + row * row_bytes + code_bytes, bits);
      scales.data_ptr<float>()[row] = scale;
      zero_points.data_ptr<float>()[row] = scale == 0 ? 0 : -bias / scale;
    }
  }
  at::Tensor weight = at::_empty_per_channel_affine_quantized({row_count, columns}, scales, zero_points, 0,
                                                              at::device(at::kCPU).dtype(type_of(bits)));
  auto* codes = static_cast<uint8_t*>(weight.data_ptr());
  for (int64_t row = 0; row < row_count; ++row)
    std::memcpy(codes + row * code_bytes, rows + row * row_bytes, static_cast<size_t>(code_bytes));
  return weight;
}

void define_packed_embedding(torch::Library& library) {
  library.class_<PackedEmbedding>("PackedEmbedding")
      .def(torch::init([](at::Tensor rows, int64_t bits) {
        return c10::make_intrusive<PackedEmbedding>(std::move(rows), bits, at::Tensor(), at::Tensor());
      }))
      .def("rows", [](const PackedEmbeddingPtr& self) { return self->rows; })
      .def("bits", [](const PackedEmbeddingPtr& self) { return self->bits; })
      .def("row_count", [](const PackedEmbeddingPtr& self) { return self->row_count(); })
      .def("columns", [](const PackedEmbeddingPtr& self) { return self->columns(); })
      .def_pickle(
          [](const PackedEmbeddingPtr& self) -> State {
            // copy.deepcopy, too, is state out and state in: a copy has to have rows of its own.
            return {self->rows.clone(), self->bits, optional(self->scales), optional(self->zero_points)};
          },
          [](State state) {
            return c10::make_intrusive<PackedEmbedding>(std::get<0>(state), std::get<1>(state),
                                                        std::get<2>(state).value_or(at::Tensor()),
                                                        std::get<3>(state).value_or(at::Tensor()));
          });
}

}  // namespace satchel_torch
