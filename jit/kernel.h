// Kernel: an executable with its call contract, and the counted reference to it that callers hold.
//
// The last step on the way Spec -> Plan -> Kernel. Kernels are made by jit/engine, kept by jit/kernel_cache and run by
// jit/embedding_bag_call.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "codegen/backend.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "satchel/spec.h"

namespace satchel {

struct CompiledKernel {
  EmbeddingBagSpec spec;  // canonical
  std::string spec_text;
  const Target* target = nullptr;
  std::string reason;  // why this target and no faster one; "" for the first choice
  int64_t compile_ns = 0;
  bool pending = false;                          // to be replaced when it has been compiled in the background
  std::unique_ptr<Executable> executable;        // null: the one of `before` goes on running
  std::unique_ptr<const CompiledKernel> before;  // what this took over from; calls may still be inside
  mutable std::unique_ptr<const CompiledKernel> next_dead;  // of DeadKernels
  [[nodiscard]] int64_t code_bytes() const { return executable != nullptr ? executable->code_bytes : 0; }
};

// Kernels to be destroyed, by whom and when it suits. A list through the kernels, for one dies also where there is no
// memory left for another list.
class DeadKernels {
 public:
  DeadKernels() = default;
  DeadKernels(DeadKernels&& other) noexcept : first_(std::move(other.first_)), count_(std::exchange(other.count_, 0)) {}
  DeadKernels& operator=(DeadKernels&& other) noexcept {
    clear();
    first_ = std::move(other.first_);
    count_ = std::exchange(other.count_, 0);
    return *this;
  }
  ~DeadKernels() { clear(); }

  void add(std::unique_ptr<const CompiledKernel> kernel) noexcept {
    kernel->next_dead = std::move(first_);
    first_ = std::move(kernel);
    ++count_;
  }
  [[nodiscard]] int64_t count() const { return count_; }
  void clear() noexcept {  // one by one: each would take those behind it along, deeper and deeper
    while (first_ != nullptr) first_ = std::move(first_->next_dead);
    count_ = 0;
  }

 private:
  std::unique_ptr<const CompiledKernel> first_;
  int64_t count_ = 0;
};

// Where calls enter. May be replaced while they do, by one store; a plain load on x86-64.
class EntryPoint {
 public:
  EntryPoint() = default;
  EntryPoint(const EntryPoint& other) : entry_(other.get()) {}
  EntryPoint& operator=(const EntryPoint& other) {
    set(other.get());
    return *this;
  }
  [[nodiscard]] KernelEntry get() const { return entry_.load(std::memory_order_acquire); }
  void set(KernelEntry entry) { entry_.store(entry, std::memory_order_release); }

 private:
  std::atomic<KernelEntry> entry_{nullptr};
};

// Elements of an array of the caller's, of 8 bytes at most: its size fits 63 bits.
inline constexpr int kMaxElementsLog2 = 59;
inline constexpr int64_t kMaxElements = (int64_t{1} << kMaxElementsLog2) - 1;

// What a call needs to know, gathered so that checking and running it touch one cache line.
struct CallContract {
  EntryPoint entry;
  const void* context = nullptr;              // of the first entry, for good: see Executable
  int64_t max_rows = 0;                       // row_count * row_stride must not overflow
  int64_t max_bags = 0;                       // nor bag_count * output_stride
  uint8_t index_align = 0, offset_align = 0;  // bytes - 1; offset_align 0: no offsets
  bool weighted = false, pruned = false, single = false, include_last_offset = false;
  int32_t dim = 0;
  const uint8_t* blank_row = nullptr;  // of pruned tables, as the kernel takes it
};
CallContract make_contract(const CompiledKernel& kernel);

struct KernelNode;

}  // namespace satchel

// One shard of a kernel's reference count, with all that a call needs: the C interface's handle.
//
// Every thread takes its references from a shard of its own (as long as there are enough), so that threads which ask
// for the same kernel do not fight over one counter. Two cache lines each: processors fetch lines in pairs, and with
// one line a shard two threads took 12% longer for a hit than one. A reference, its copies included, belongs to one
// shard for good.
struct alignas(128) satchel_kernel {
  // References, above two flags: see jit/kernel_cache.cpp.
  mutable std::atomic<uint64_t> count{0};
  satchel::KernelNode* node = nullptr;
  satchel::CallContract contract;
};
static_assert(sizeof(satchel_kernel) == 128);
