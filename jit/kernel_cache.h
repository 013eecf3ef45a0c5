// KernelCache: kernels by key. A hit takes no lock and allocates nothing; everything else happens under the caller's
// mutex. Bounded by count and bytes; a dropped kernel lives on until its last handle is released.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "jit/kernel.h"
#include "jit/spec_key.h"

namespace satchel {

inline constexpr unsigned kShards = 8;

// This thread's shard, handed out in turn at its first request. initial-exec: reached without a call even from a shared
// library.
inline constexpr unsigned kNoShard = ~0u;
inline constinit thread_local unsigned thread_shard_number __attribute__((tls_model("initial-exec"))) = kNoShard;
unsigned take_thread_shard();
inline unsigned thread_shard() { return thread_shard_number != kNoShard ? thread_shard_number : take_thread_shard(); }

// A kernel's place in the cache. Nodes are recycled but never freed while the cache exists, so a reader that comes too
// late looks at a stale node, not at freed memory, and finds out.
struct KernelNode {
  std::array<satchel_kernel, kShards> shards;
  std::array<std::atomic<uint64_t>, 4> key{};
  std::atomic<bool> referenced{false};               // since the eviction hand last passed
  std::atomic<unsigned> open_shards{0};              // shards that are not yet drained
  std::unique_ptr<const CompiledKernel> kernel;      // under the mutex
  std::atomic<const CompiledKernel*> told{nullptr};  // the same, for who holds a handle
  class KernelCache* cache = nullptr;
  KernelNode* next_free = nullptr;

  // What it is at the moment. Lives as long as the handle, also when something else takes over.
  [[nodiscard]] const CompiledKernel& now() const { return *told.load(std::memory_order_acquire); }
};

class KernelCache {
 public:
  // `on_unused` runs, without the mutex, when a release takes the last handle of a node that has left the cache.
  KernelCache(int64_t max_kernels, int64_t max_code_bytes, std::function<void(KernelNode*)> on_unused);
  ~KernelCache();

  // Lock-free. A counted handle, or null. `count_hit`: whether hits() shall count it.
  const satchel_kernel* find(const SpecKey& key, bool count_hit = true);

  // ---- under the owner's mutex
  // Publishes a kernel, dropping others to make room, and returns a handle to it.
  const satchel_kernel* insert(const SpecKey& key, std::unique_ptr<const CompiledKernel> kernel);
  // A handle to a kernel that is not in the cache and dies with its last handle.
  const satchel_kernel* insert_unlisted(std::unique_ptr<const CompiledKernel> kernel);
  // Whether insert() would keep a kernel of that size.
  [[nodiscard]] bool can_hold(int64_t code_bytes) const { return code_bytes <= max_code_bytes_; }
  // Lets `next` take over: calls that begin from here on, through whichever handle, run its code, and calls under way
  // end where they began. Its bytes are counted, others dropped to make room; a kernel too large for the cache leaves
  // it. Without an executable of its own `next` only tells something else of what runs on. `next->executable` must
  // not have a context, and what it takes over from must not have code.
  void replace(const satchel_kernel* handle, std::unique_ptr<CompiledKernel> next);
  // Takes a kernel out of the table if it is still there: the next request for its key is a miss.
  void remove(const satchel_kernel* handle);
  // Whether a kernel has left the table and `handle` is its only handle.
  [[nodiscard]] static bool abandoned(const satchel_kernel* handle);
  void clear();
  // Takes back a node that on_unused was called for. Its kernel is the caller's, to be destroyed without the mutex.
  std::unique_ptr<const CompiledKernel> recycle(KernelNode* node) noexcept;
  // Kernels that left the cache and had no handle; to be destroyed without the mutex.
  DeadKernels take_dead() { return std::exchange(dead_, {}); }

  [[nodiscard]] int64_t hits() const;
  [[nodiscard]] int64_t kernels() const { return count_; }
  [[nodiscard]] int64_t code_bytes() const { return code_bytes_; }
  [[nodiscard]] int64_t evictions() const { return evictions_; }

  // ---- handles
  static const satchel_kernel* retain(const satchel_kernel* handle);
  static void release(const satchel_kernel* handle);

 private:
  KernelNode* take_node(std::unique_ptr<const CompiledKernel> kernel);
  void evict_one(bool with_code = false);
  void unlink(size_t slot);
  void retire(KernelNode* node);
  void carry_hits(const satchel_kernel& shard);

  const int64_t max_kernels_;
  const int64_t max_code_bytes_;
  const std::function<void(KernelNode*)> on_unused_;
  size_t slot_mask_;
  std::unique_ptr<std::atomic<KernelNode*>[]> slots_;  // open addressing, linear probing
  size_t hand_ = 0;                                    // of the eviction clock
  std::vector<std::unique_ptr<KernelNode>> nodes_;
  KernelNode* free_ = nullptr;
  DeadKernels dead_;
  int64_t count_ = 0;
  int64_t code_bytes_ = 0;
  int64_t evictions_ = 0;
  std::atomic<uint64_t> carried_hits_{0};
};

}  // namespace satchel
