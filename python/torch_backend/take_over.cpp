#include "torch_backend/take_over.h"

#include <ATen/Functions.h>
#include <c10/util/Exception.h>
#include <torch/library.h>

#include <array>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "torch_backend/bag_call.h"
#include "torch_backend/names.h"
#include "torch_backend/original_kernels.h"
#include "torch_backend/prepack.h"
#include "torch_backend/pytorch_packed.h"

namespace satchel_torch {
namespace {

using at::Tensor;
using OptionalTensor = c10::optional<Tensor>;
using PyTorchPacked = c10::intrusive_ptr<EmbeddingPackedParamsBase>;

// What ran where. A call that satchel serves costs one relaxed addition.
struct Counts {
  std::atomic<int64_t> satchel{0}, pytorch{0};
};
Counts counts[kFamilyCount][kWidthCount];
std::mutex reasons_mutex;
std::map<std::string, int64_t>& reasons() {
  static auto* map = new std::map<std::string, int64_t>;  // outlives every thread that may still count
  return *map;
}

void count_served(Family family, int bits) {
  counts[family][width_number(bits)].satchel.fetch_add(1, std::memory_order_relaxed);
}
void count_forwarded(Family family, int bits, const char* why) {
  counts[family][width_number(bits)].pytorch.fetch_add(1, std::memory_order_relaxed);
  const std::lock_guard<std::mutex> lock(reasons_mutex);
  ++reasons()[std::string(kNames[family][width_number(bits)]) + "/pytorch: " + why];
}

// Everything that exists while take-over is on.
struct State {
  std::array<std::array<std::unique_ptr<OriginalKernel>, kWidthCount>, kFamilyCount> originals;
  std::unique_ptr<torch::Library> library;
};
std::mutex state_mutex;
// Never destroyed: at exit the dispatcher may be gone before. The originals stay after disable(), for calls still
// inside.
State& state() {
  static auto* s = new State;
  return *s;
}

const OriginalKernel& original(Family family, int bits) { return *state().originals[family][width_number(bits)]; }

template <int kBits>
Tensor bag_rows(const Tensor& weight, const Tensor& indices, const OptionalTensor& offsets, bool scale_grad_by_freq,
                int64_t mode, bool pruned_weights, const OptionalTensor& per_sample_weights,
                const OptionalTensor& mapping, bool include_last_offset) {
  Tensor output;
  const char* why = nullptr;
  if (try_pool({name_of<kBits>(kBagRows),
                {weight, kBits},
                indices,
                offsets,
                per_sample_weights,
                mapping,
                pruned_weights,
                include_last_offset},
               output, why)) {
    count_served(kBagRows, kBits);
    return output;
  }
  count_forwarded(kBagRows, kBits, why);
  return original(kBagRows, kBits)
      .call<Tensor, const Tensor&, const Tensor&, const OptionalTensor&, bool, int64_t, bool, const OptionalTensor&,
            const OptionalTensor&, bool>(weight, indices, offsets, scale_grad_by_freq, mode, pruned_weights,
                                         per_sample_weights, mapping, include_last_offset);
}

// Packed weights that satchel reads: PyTorch's own, of the width that the operator is for. PyTorch's operators take any
// width for theirs, and some of its modules rely on the number that comes out.
const Tensor* served_rows(const PyTorchPacked& weight, int bits, const char*& why) {
  const PackedEmbeddingBagWeight* packed = as_pytorch_packed(weight);
  if (packed == nullptr) {
    why = "packed weights of another kind";
    return nullptr;
  }
  if (packed->bit_rate_ != bits) {
    why = "packed weights of another width than the operator's";
    return nullptr;
  }
  return &packed->packed_w;
}

template <int kBits>
Tensor bag_packed(const PyTorchPacked& weight, const Tensor& indices, const OptionalTensor& offsets,
                  bool scale_grad_by_freq, int64_t mode, bool pruned_weights, const OptionalTensor& per_sample_weights,
                  const OptionalTensor& mapping, bool include_last_offset) {
  Tensor output;
  const char* why = nullptr;
  const Tensor* rows = served_rows(weight, kBits, why);
  if (rows != nullptr && try_pool({name_of<kBits>(kBagPacked),
                                   {*rows, kBits},
                                   indices,
                                   offsets,
                                   per_sample_weights,
                                   mapping,
                                   pruned_weights,
                                   include_last_offset},
                                  output, why)) {
    count_served(kBagPacked, kBits);
    return output;
  }
  count_forwarded(kBagPacked, kBits, why);
  return original(kBagPacked, kBits)
      .call<Tensor, const PyTorchPacked&, const Tensor&, const OptionalTensor&, bool, int64_t, bool,
            const OptionalTensor&, const OptionalTensor&, bool>(weight, indices, offsets, scale_grad_by_freq, mode,
                                                                pruned_weights, per_sample_weights, mapping,
                                                                include_last_offset);
}

template <int kBits>
Tensor look_up_packed(const PyTorchPacked& weight, const Tensor& indices, bool pruned_weights) {
  const char* op = name_of<kBits>(kLookUpPacked);
  TORCH_CHECK(!pruned_weights, op, ": pruned_weights needs a mapping, and this operator takes none");
  Tensor output;
  const char* why = nullptr;
  const Tensor* rows = served_rows(weight, kBits, why);
  if (rows != nullptr && try_look_up(op, {*rows, kBits}, indices, output, why)) {
    count_served(kLookUpPacked, kBits);
    return output;
  }
  count_forwarded(kLookUpPacked, kBits, why);
  return original(kLookUpPacked, kBits)
      .call<Tensor, const PyTorchPacked&, const Tensor&, bool>(weight, indices, pruned_weights);
}

Tensor byte_prepack(const Tensor& weight) {
  count_served(kPrepack, 8);
  return prepack(name_of<8>(kPrepack), 8, weight, false, 0, 0);
}

template <int kBits>
Tensor narrow_prepack(const Tensor& weight, bool optimized_qparams, int64_t nbins, double ratio) {
  const bool odd =
      weight.dim() != 2 || (optimized_qparams && (nbins < 1 || nbins > (1 << 20) || !(ratio > 0 && ratio <= 1)));
  if (!odd) {
    count_served(kPrepack, kBits);
    return prepack(name_of<kBits>(kPrepack), kBits, weight, optimized_qparams, nbins, ratio);
  }
  count_forwarded(kPrepack, kBits, "weight that is not 2-D, or a search with odd parameters");
  return original(kPrepack, kBits)
      .call<Tensor, const Tensor&, bool, int64_t, double>(weight, optimized_qparams, nbins, ratio);
}

template <int kBits>
Tensor unpack_rows(const Tensor& weight) {
  count_served(kUnpack, kBits);
  return unpack(name_of<kBits>(kUnpack), kBits, weight);
}

class Silence : public c10::WarningHandler {
 public:
  void process(const c10::SourceLocation&, const std::string&, bool) override {}
};

template <int kBits>
void implement_rows(torch::Library& m) {
  m.impl(name_of<kBits>(kBagRows), &bag_rows<kBits>);
  m.impl(name_of<kBits>(kUnpack), &unpack_rows<kBits>);
}
template <int kBits>
void implement_packed(torch::Library& m) {
  m.impl(name_of<kBits>(kBagPacked), &bag_packed<kBits>);
  m.impl(name_of<kBits>(kLookUpPacked), &look_up_packed<kBits>);
}

int guarded(void (*action)()) {
  try {
    action();
    return 0;
  } catch (...) {
    return 1;  // nothing may be thrown into a host in C
  }
}

// For hosts in C++ that only load this library.
const bool kEnabledOnLoad = [] {
  const char* value = std::getenv("SATCHEL_TORCH");
  return value != nullptr && std::strcmp(value, "enable") == 0 && guarded(&enable) == 0;
}();

}  // namespace

void enable() {
  const std::lock_guard<std::mutex> lock(state_mutex);
  State& s = state();
  if (s.library != nullptr) return;
  State fresh;
  for (int family = 0; family < kFamilyCount; ++family)
    for (int width = 0; width < kWidthCount; ++width) {
      const bool exists = width != width_number(2) || (family != kBagPacked && family != kLookUpPacked);
      if (exists)
        fresh.originals[static_cast<size_t>(family)][static_cast<size_t>(width)] =
            std::make_unique<OriginalKernel>(kNames[family][width]);
    }
  s.originals = std::move(fresh.originals);

  // PyTorch warns about every kernel that is put over another.
  Silence silence;
  const c10::Warning::WarningHandlerGuard guard(&silence);
  auto library = std::make_unique<torch::Library>(torch::Library::IMPL, "quantized", c10::DispatchKey::CPU, __FILE__,
                                                  static_cast<uint32_t>(__LINE__));
  implement_rows<8>(*library);
  implement_rows<4>(*library);
  implement_rows<2>(*library);
  implement_packed<8>(*library);
  implement_packed<4>(*library);
  library->impl(name_of<8>(kPrepack), &byte_prepack);
  library->impl(name_of<4>(kPrepack), &narrow_prepack<4>);
  library->impl(name_of<2>(kPrepack), &narrow_prepack<2>);
  s.library = std::move(library);
}

void disable() {
  const std::lock_guard<std::mutex> lock(state_mutex);
  Silence silence;
  const c10::Warning::WarningHandlerGuard guard(&silence);
  state().library.reset();
}

bool enabled() {
  const std::lock_guard<std::mutex> lock(state_mutex);
  return state().library != nullptr;
}

c10::Dict<std::string, int64_t> stats() {
  c10::Dict<std::string, int64_t> result;
  for (int family = 0; family < kFamilyCount; ++family)
    for (int width = 0; width < kWidthCount; ++width) {
      const Counts& c = counts[family][width];
      const std::string name = kNames[family][width];
      if (c.satchel != 0) result.insert(name + "/satchel", c.satchel);
      if (c.pytorch != 0) result.insert(name + "/pytorch", c.pytorch);
    }
  const std::lock_guard<std::mutex> lock(reasons_mutex);
  for (const auto& reason : reasons()) result.insert(reason.first, reason.second);
  return result;
}

void reset_stats() {
  for (auto& family : counts)
    for (Counts& c : family) c.satchel = c.pytorch = 0;
  const std::lock_guard<std::mutex> lock(reasons_mutex);
  reasons().clear();
}

}  // namespace satchel_torch

int satchel_torch_enable(void) { return satchel_torch::guarded(&satchel_torch::enable); }
int satchel_torch_disable(void) { return satchel_torch::guarded(&satchel_torch::disable); }
