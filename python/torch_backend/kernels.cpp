#include "torch_backend/kernels.h"

#include <array>

namespace satchel_torch {
namespace {

// A model has a few tables and calls them in a few ways, so a small direct-mapped cache catches nearly all. The engine
// answers the rest: a probe of its own cache, without a lock.
class ThreadKernels {
 public:
  ~ThreadKernels() {
    for (Slot& slot : slots_)
      if (slot.kernel != nullptr) satchel_kernel_release(slot.kernel);
  }

  const satchel_kernel* find(const KernelKey& key, satchel_error* error) {
    Slot& slot = slots_[hash(key) % kSlots];
    if (slot.kernel != nullptr && slot.good && slot.key == key) return slot.kernel;
    satchel_embedding_bag_spec spec = SATCHEL_EMBEDDING_BAG_SPEC_INIT;
    spec.bits = key.bits;
    spec.dim = key.dim;
    spec.row_stride = key.row_stride;
    spec.pooling = key.pooling;
    spec.weighted = key.weighted ? 1 : 0;
    spec.pruned = key.pruned ? 1 : 0;
    spec.index_type = key.index_type;
    spec.offset_type = key.offset_type;
    spec.include_last_offset = key.include_last_offset ? 1 : 0;
    const satchel_kernel* kernel = nullptr;
    if (satchel_engine_kernel(nullptr, &spec, &kernel, error) != SATCHEL_OK) return nullptr;
    if (slot.kernel != nullptr) satchel_kernel_release(slot.kernel);
    slot.key = key;
    slot.kernel = kernel;
    // A kernel that could not be compiled now is asked for again: the next request tries anew.
    satchel_kernel_info info = SATCHEL_KERNEL_INFO_INIT;
    slot.good = satchel_kernel_get_info(kernel, &info, nullptr) == SATCHEL_OK && info.reason[0] == '\0';
    return kernel;
  }

 private:
  static constexpr size_t kSlots = 64;
  struct Slot {
    KernelKey key;
    const satchel_kernel* kernel = nullptr;
    bool good = false;
  };
  static size_t hash(const KernelKey& k) {
    const auto flags = static_cast<uint64_t>(k.bits) ^ static_cast<uint64_t>(k.pooling) << 4 ^
                       static_cast<uint64_t>(k.index_type) << 5 ^ static_cast<uint64_t>(k.offset_type) << 7 ^
                       static_cast<uint64_t>(k.weighted) << 9 ^ static_cast<uint64_t>(k.pruned) << 10 ^
                       static_cast<uint64_t>(k.include_last_offset) << 11;
    const uint64_t mixed =
        (static_cast<uint64_t>(k.dim) << 12 ^ static_cast<uint64_t>(k.row_stride) << 37 ^ flags) * 0x9E3779B97F4A7C15u;
    return static_cast<size_t>(mixed >> 40);
  }
  std::array<Slot, kSlots> slots_;
};

}  // namespace

const satchel_kernel* find_kernel(const KernelKey& key, satchel_error* error) {
  thread_local ThreadKernels kernels;
  return kernels.find(key, error);
}

}  // namespace satchel_torch
