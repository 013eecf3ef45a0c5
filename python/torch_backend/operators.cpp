// torch.ops.satchel.*: the schemas of PyTorch's quantized:: embedding operators, and a few of our own for what those
// cannot say (mean, padding_idx, 2 bits on packed weights).
#include <ATen/Functions.h>
#include <ATen/native/quantized/cpu/fbgemm_utils.h>
#include <torch/library.h>

#include <string>

#include "torch_backend/bag_call.h"
#include "torch_backend/names.h"
#include "torch_backend/packed_embedding.h"
#include "torch_backend/padding.h"
#include "torch_backend/prepack.h"
#include "torch_backend/pytorch_packed.h"
#include "torch_backend/take_over.h"
#include "torch_backend/threads.h"

namespace satchel_torch {
namespace {

using at::Tensor;
using OptionalTensor = c10::optional<Tensor>;

// ------------------------------------------------------------------------------ rows in a tensor

template <int kBits, Tensor (*kRun)(const BagCall&)>
Tensor bag_rows(const Tensor& weight, const Tensor& indices, const OptionalTensor& offsets, bool /*scale_grad_by_freq*/,
                int64_t /*mode: PyTorch pools by sum whatever it says*/, bool pruned_weights,
                const OptionalTensor& per_sample_weights, const OptionalTensor& compressed_indices_mapping,
                bool include_last_offset) {
  return kRun({name_of<kBits>(kBagRows),
               {weight, kBits},
               indices,
               offsets,
               per_sample_weights,
               compressed_indices_mapping,
               pruned_weights,
               include_last_offset});
}

// ------------------------------------------------------------------------------ packed weights

template <int kBits, class Packed, Tensor (*kRun)(const BagCall&)>
Tensor bag_packed(const c10::intrusive_ptr<Packed>& weight, const Tensor& indices, const OptionalTensor& offsets,
                  bool /*scale_grad_by_freq*/, int64_t /*mode*/, bool pruned_weights,
                  const OptionalTensor& per_sample_weights, const OptionalTensor& compressed_indices_mapping,
                  bool include_last_offset) {
  const char* op = name_of<kBits>(kBagPacked);
  return kRun({op,
               {rows_of(op, kBits, weight), kBits},
               indices,
               offsets,
               per_sample_weights,
               compressed_indices_mapping,
               pruned_weights,
               include_last_offset});
}

void refuse_pruned(const char* op, bool pruned) {
  TORCH_CHECK(!pruned, op, ": pruned_weights needs a mapping, and this operator takes none");
}

template <int kBits, class Packed>
Tensor look_up_packed(const c10::intrusive_ptr<Packed>& weight, const Tensor& indices, bool pruned_weights) {
  const char* op = name_of<kBits>(kLookUpPacked);
  refuse_pruned(op, pruned_weights);
  return look_up(op, {rows_of(op, kBits, weight), kBits}, indices);
}

template <int kBits, class Packed>
Tensor look_up_packed_meta(const c10::intrusive_ptr<Packed>& weight, const Tensor& indices, bool pruned_weights) {
  const char* op = name_of<kBits>(kLookUpPacked);
  refuse_pruned(op, pruned_weights);
  return look_up_meta(op, columns_of(rows_of(op, kBits, weight).size(1), kBits), indices,
                      indices.options().dtype(at::kFloat));
}

// ------------------------------------------------------------------------------ prepack, unpack

Tensor byte_prepack(const Tensor& weight) { return prepack(name_of<8>(kPrepack), 8, weight, false, 0, 0); }
Tensor byte_prepack_meta(const Tensor& weight) { return prepack_meta(name_of<8>(kPrepack), 8, weight); }
template <int kBits>
Tensor narrow_prepack(const Tensor& weight, bool optimized_qparams, int64_t nbins, double ratio) {
  return prepack(name_of<kBits>(kPrepack), kBits, weight, optimized_qparams, nbins, ratio);
}
template <int kBits>
Tensor narrow_prepack_meta(const Tensor& weight, bool, int64_t, double) {
  return prepack_meta(name_of<kBits>(kPrepack), kBits, weight);
}
template <int kBits, Tensor (*kRun)(const char*, int, const Tensor&)>
Tensor unpack_rows(const Tensor& weight) {
  return kRun(name_of<kBits>(kUnpack), kBits, weight);
}

// ------------------------------------------------------------------------------ satchel's own

// torch.nn.EmbeddingBag on a packed table: mode 0 is sum, 1 is mean; indices equal to padding_idx (negative: none) are
// left out, of the mean's count as well.
Tensor embedding_bag(const PackedEmbeddingPtr& weight, const Tensor& indices, const OptionalTensor& offsets,
                     int64_t mode, const OptionalTensor& per_sample_weights, const OptionalTensor& mapping,
                     bool include_last_offset, int64_t padding_idx) {
  const char* op = "embedding_bag";
  TORCH_CHECK(mode == 0 || mode == 1, op, ": mode is ", mode, ": it must be 0 (sum) or 1 (mean)");
  const int bits = static_cast<int>(weight->bits);
  const auto run = [&](const Tensor& i, const OptionalTensor& o, const OptionalTensor& w) {
    return pool({op,
                 {weight->rows, bits},
                 i,
                 o,
                 w,
                 mapping,
                 mapping.has_value(),
                 include_last_offset,
                 mode == 1 ? int32_t{SATCHEL_POOLING_MEAN} : int32_t{SATCHEL_POOLING_SUM}});
  };
  if (padding_idx < 0) return run(indices, offsets, per_sample_weights);
  const WithoutPadding rest =
      without_padding(op, padding_idx, indices, offsets, per_sample_weights, include_last_offset);
  return run(rest.indices, rest.offsets, rest.weights);
}

Tensor embedding_bag_meta(const PackedEmbeddingPtr& weight, const Tensor& indices, const OptionalTensor& offsets,
                          int64_t mode, const OptionalTensor& per_sample_weights, const OptionalTensor& mapping,
                          bool include_last_offset, int64_t /*padding_idx*/) {
  TORCH_CHECK(mode == 0 || mode == 1, "embedding_bag: mode is ", mode, ": it must be 0 (sum) or 1 (mean)");
  return pool_meta({"embedding_bag",
                    {weight->rows, static_cast<int>(weight->bits)},
                    indices,
                    offsets,
                    per_sample_weights,
                    mapping,
                    mapping.has_value(),
                    include_last_offset});
}

Tensor embedding(const PackedEmbeddingPtr& weight, const Tensor& indices) {
  const Tensor flat = indices.dim() == 1 || indices.dim() == 2 ? indices : indices.reshape({-1});
  Tensor output = look_up("embedding", {weight->rows, static_cast<int>(weight->bits)}, flat);
  if (indices.dim() == 1 || indices.dim() == 2) return output;
  std::vector<int64_t> sizes = indices.sizes().vec();
  sizes.push_back(weight->columns());
  return output.view(sizes);
}

Tensor embedding_meta(const PackedEmbeddingPtr& weight, const Tensor& indices) {
  std::vector<int64_t> sizes = indices.sizes().vec();
  sizes.push_back(weight->columns());
  return at::empty(sizes, indices.options().dtype(at::kFloat));
}

PackedEmbeddingPtr pack_rows(const Tensor& rows, int64_t bits) {
  return c10::make_intrusive<PackedEmbedding>(rows, bits, Tensor(), Tensor());
}

// ------------------------------------------------------------------------------ schemas

constexpr const char* kBagTail =
    "Tensor indices, Tensor? offsets=None, bool scale_grad_by_freq=False, int mode=0, bool pruned_weights=False, "
    "Tensor? per_sample_weights=None, Tensor? compressed_indices_mapping=None, bool include_last_offset=False) -> "
    "Tensor";
constexpr const char* kPyTorchPacked = "__torch__.torch.classes.quantized.EmbeddingPackedParamsBase";
constexpr const char* kSatchelPacked = "__torch__.torch.classes.satchel.PackedEmbedding";

std::string schema(Family family, int bits) {
  const std::string name = kNames[family][width_number(bits)];
  const std::string packed = bits == 2 ? kSatchelPacked : kPyTorchPacked;
  switch (family) {
    case kBagRows:
      return name + "(Tensor weight, " + kBagTail;
    case kBagPacked:
      return name + "(" + packed + " weight, " + kBagTail;
    case kLookUpPacked:
      return name + "(" + packed + " weight, Tensor indices, bool pruned_weights=False) -> Tensor";
    case kPrepack:
      return name + (bits == 8 ? "(Tensor weight) -> Tensor"
                               : "(Tensor weight, bool optimized_qparams=False, int nbins=200, float ratio=0.16) -> "
                                 "Tensor");
    default:
      return name + "(Tensor weight) -> Tensor";
  }
}

TORCH_LIBRARY(satchel, m) {
  define_packed_embedding(m);
  for (int family = 0; family < kFamilyCount; ++family)
    for (const int bits : kWidths) m.def(torch::schema(schema(static_cast<Family>(family), bits).c_str()));

  const std::string packed = kSatchelPacked;
  m.def(("embedding_bag(" + packed +
         " weight, Tensor indices, Tensor? offsets=None, int mode=0, Tensor? per_sample_weights=None, Tensor? "
         "mapping=None, bool include_last_offset=False, int padding_idx=-1) -> Tensor")
            .c_str());
  m.def(("embedding(" + packed + " weight, Tensor indices) -> Tensor").c_str());
  m.def(("embedding_bag_prepack(Tensor weight) -> " + packed).c_str(), &pack_quantized);
  m.def(("embedding_bag_unpack(" + packed + " weight) -> Tensor").c_str(), &unpack_quantized);
  m.def(("embedding_bag_pack_rows(Tensor rows, int bits) -> " + packed).c_str(), &pack_rows);

  // For satchel.torch.
  m.def("_enable", &enable);
  m.def("_disable", &disable);
  m.def("_enabled", &enabled);
  m.def("_stats", &stats);
  m.def("_reset_stats", &reset_stats);
  m.def("_split_calls", &split_calls);
}

template <int kBits>
void implement_rows(torch::Library& m, bool meta) {
  m.impl(name_of<kBits>(kBagRows), meta ? &bag_rows<kBits, pool_meta> : &bag_rows<kBits, pool>);
  m.impl(name_of<kBits>(kUnpack), meta ? &unpack_rows<kBits, unpack_meta> : &unpack_rows<kBits, unpack>);
}

template <int kBits, class Packed>
void implement_packed(torch::Library& m, bool meta) {
  m.impl(name_of<kBits>(kBagPacked), meta ? &bag_packed<kBits, Packed, pool_meta> : &bag_packed<kBits, Packed, pool>);
  m.impl(name_of<kBits>(kLookUpPacked), meta ? &look_up_packed_meta<kBits, Packed> : &look_up_packed<kBits, Packed>);
}

void implement(torch::Library& m, bool meta) {
  implement_rows<8>(m, meta);
  implement_rows<4>(m, meta);
  implement_rows<2>(m, meta);
  implement_packed<8, EmbeddingPackedParamsBase>(m, meta);
  implement_packed<4, EmbeddingPackedParamsBase>(m, meta);
  implement_packed<2, PackedEmbedding>(m, meta);
  m.impl(name_of<8>(kPrepack), meta ? &byte_prepack_meta : &byte_prepack);
  m.impl(name_of<4>(kPrepack), meta ? &narrow_prepack_meta<4> : &narrow_prepack<4>);
  m.impl(name_of<2>(kPrepack), meta ? &narrow_prepack_meta<2> : &narrow_prepack<2>);
  m.impl("embedding_bag", meta ? &embedding_bag_meta : &embedding_bag);
  m.impl("embedding", meta ? &embedding_meta : &embedding);
}

TORCH_LIBRARY_IMPL(satchel, CPU, m) { implement(m, false); }
TORCH_LIBRARY_IMPL(satchel, Meta, m) { implement(m, true); }
// No operator has a gradient. PyTorch 1.13 passes over autograd by itself on the CPU, but not for meta tensors.
TORCH_LIBRARY_IMPL(satchel, AutogradMeta, m) {
  for (const auto& family : kNames)
    for (const char* name : family) m.impl(name, torch::CppFunction::makeFallthrough());
  m.impl("embedding_bag", torch::CppFunction::makeFallthrough());
  m.impl("embedding", torch::CppFunction::makeFallthrough());
}

}  // namespace
}  // namespace satchel_torch
