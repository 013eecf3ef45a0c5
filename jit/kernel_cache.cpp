// How handles are counted
//
// A node has kShards counters. Counter word: two flags, 30 bits of references, 32 bits that count hits (in the same
// addition that takes the reference, so that a hit is one atomic operation). While a node is listed, its counters go up
// and down freely and zero means nothing. Retiring it (it has left the table, no new handles) sets kRetired in every
// counter; from then on a shard that reaches zero is drained, for good, and the one who drains the last shard hands
// the node back. kDrained is set in the same step that makes a retired counter zero, so that this happens once a
// shard although late readers (below) may lift a drained counter for a moment.
//
// A reader finds a node, increments its shard, and only then makes sure that the node is still listed under its key;
// otherwise it takes the increment back. The increment and the second look are sequentially consistent, as are
// unlinking and reading the counters in retire(): either the reader sees that the node is gone, or retire() sees the
// reader's reference. Readers may touch nodes that were recycled meanwhile: nodes are never freed, their counters are
// never overwritten (flags are cleared by fetch_and), and the key is compared again at the end.
#include "jit/kernel_cache.h"

#include <algorithm>
#include <bit>
#include <limits>

#include "codegen/operators/blank_row.h"
#include "codegen/operators/embedding_bag_spec.h"

namespace satchel {
namespace {

constexpr uint64_t kRetired = 1;
constexpr uint64_t kDrained = 2;
constexpr uint64_t kReference = 4;
constexpr uint64_t kReferences = 0xffff'fffc;
constexpr uint64_t kHit = uint64_t{1} << 32;
constexpr uint64_t kManyHits = uint64_t{1} << 63;  // half of what the word can count

bool has_key(const KernelNode& node, const SpecKey& key) {
  for (size_t i = 0; i < key.words.size(); ++i) {
    if (node.key[i].load(std::memory_order_relaxed) != key.words[i]) return false;
  }
  return true;
}

// Under the mutex: nodes are retired in the same step that takes them out of the table.
bool listed(const KernelNode& node) { return (node.shards[0].count.load(std::memory_order_relaxed) & kRetired) == 0; }

SpecKey key_of(const KernelNode& node) {
  SpecKey key;
  for (size_t i = 0; i < key.words.size(); ++i) key.words[i] = node.key[i].load(std::memory_order_relaxed);
  return key;
}

// Takes one reference back, and the hit that was counted with it if `hit` is kHit. True if the node is now unused.
// Until the exchange succeeds the reference keeps the node alive; afterwards it may be gone, unless this was the step
// that drained the shard. `carried` tells whether the hit is no longer in the word.
bool drop(const satchel_kernel& shard, uint64_t hit, bool* carried) {
  uint64_t word = shard.count.load(std::memory_order_relaxed);
  bool drains = false;
  uint64_t next = 0;
  do {
    drains = (word & kReferences) == kReference && (word & (kRetired | kDrained)) == kRetired;
    *carried = hit != 0 && word < kHit;
    next = word - kReference - (*carried ? 0 : hit) + (drains ? kDrained : 0);
  } while (!shard.count.compare_exchange_weak(word, next));
  return drains && shard.node->open_shards.fetch_sub(1) == 1;
}

}  // namespace

unsigned take_thread_shard() {
  static std::atomic<unsigned> next{0};
  return thread_shard_number = next.fetch_add(1, std::memory_order_relaxed) % kShards;
}

CallContract make_contract(const CompiledKernel& kernel) {
  const EmbeddingBagSpec& s = kernel.spec;
  const auto align = [](IndexType type) {
    return static_cast<uint8_t>(type == IndexType::kI64 ? 7 : type == IndexType::kI32 ? 3 : 0);
  };
  CallContract c;
  c.entry.set(kernel.executable->entry);
  c.context = kernel.executable->context;
  c.max_rows = std::numeric_limits<int64_t>::max() / row_stride_bytes(s);
  // Not more offsets than indices: with include_last_offset there is one for every bag, and one besides.
  c.max_bags = std::min(std::numeric_limits<int64_t>::max() / (4 * output_stride_elements(s)), kMaxElements - 1);
  c.index_align = align(s.index_type);
  c.offset_align = align(s.offset_type);
  c.weighted = s.weighted;
  c.pruned = s.pruned;
  c.single = s.offset_type == IndexType::kNone;
  c.include_last_offset = s.include_last_offset;
  c.dim = static_cast<int32_t>(s.dim);
  if (s.pruned && s.dim <= kMostBlankColumns) c.blank_row = blank_row(row_format(s), s.dim);
  return c;
}

KernelCache::KernelCache(int64_t max_kernels, int64_t max_code_bytes, std::function<void(KernelNode*)> on_unused)
    : max_kernels_(max_kernels), max_code_bytes_(max_code_bytes), on_unused_(std::move(on_unused)) {
  // At most half full, so that probes stay short.
  const size_t slots = std::bit_ceil(static_cast<size_t>(2 * max_kernels + 2));
  slot_mask_ = slots - 1;
  slots_ = std::make_unique<std::atomic<KernelNode*>[]>(slots);
}

KernelCache::~KernelCache() = default;

void KernelCache::carry_hits(const satchel_kernel& shard) {
  // One of the threads that see the bit clears it; that one carries.
  if ((shard.count.fetch_and(~kManyHits) & kManyHits) != 0) carried_hits_.fetch_add(kManyHits / kHit);
}

int64_t KernelCache::hits() const {
  uint64_t sum = carried_hits_.load();
  for (const auto& node : nodes_) {
    for (const satchel_kernel& shard : node->shards) sum += shard.count.load(std::memory_order_relaxed) / kHit;
  }
  return static_cast<int64_t>(sum);
}

const satchel_kernel* KernelCache::find(const SpecKey& key, bool count_hit) {
  const uint64_t hit = count_hit ? kHit : 0;
  for (size_t at = key.hash() & slot_mask_;; at = (at + 1) & slot_mask_) {
    KernelNode* node = slots_[at].load(std::memory_order_acquire);
    if (node == nullptr) return nullptr;
    if (!has_key(*node, key)) continue;
    const satchel_kernel& shard = node->shards[thread_shard()];
    const uint64_t before = shard.count.fetch_add(kReference + hit);
    if ((before & kManyHits) != 0) [[unlikely]]
      carry_hits(shard);
    // The slot may have been emptied, moved or reused since: then this is not our kernel. The caller looks again
    // under the mutex, so giving up here costs time only.
    if ((before & kRetired) == 0 && slots_[at].load() == node && has_key(*node, key)) {
      if (!node->referenced.load(std::memory_order_relaxed)) node->referenced.store(true, std::memory_order_relaxed);
      return &shard;
    }
    bool carried = false;
    const bool unused = drop(shard, hit, &carried);
    if (carried) carried_hits_.fetch_sub(1);
    if (unused) on_unused_(node);
    return nullptr;
  }
}

KernelNode* KernelCache::take_node(std::unique_ptr<const CompiledKernel> kernel) {
  if (free_ == nullptr) {
    nodes_.push_back(std::make_unique<KernelNode>());
    free_ = nodes_.back().get();
    for (satchel_kernel& shard : free_->shards) shard.node = free_;
    free_->cache = this;
  }
  KernelNode* node = std::exchange(free_, free_->next_free);
  node->kernel = std::move(kernel);
  node->told.store(node->kernel.get(), std::memory_order_release);
  const CallContract contract = make_contract(*node->kernel);
  node->open_shards.store(kShards);
  for (satchel_kernel& shard : node->shards) {
    shard.contract = contract;
    shard.count.fetch_and(~(kRetired | kDrained));
  }
  return node;
}

const satchel_kernel* KernelCache::insert(const SpecKey& key, std::unique_ptr<const CompiledKernel> kernel) {
  const int64_t bytes = kernel->code_bytes();
  while (count_ > 0 && (count_ + 1 > max_kernels_ || code_bytes_ + bytes > max_code_bytes_)) evict_one();
  KernelNode* node = take_node(std::move(kernel));
  for (size_t i = 0; i < key.words.size(); ++i) node->key[i].store(key.words[i], std::memory_order_relaxed);
  node->referenced.store(true, std::memory_order_relaxed);
  const satchel_kernel& shard = node->shards[thread_shard()];
  shard.count.fetch_add(kReference);
  size_t at = key.hash() & slot_mask_;
  while (slots_[at].load(std::memory_order_relaxed) != nullptr) at = (at + 1) & slot_mask_;
  slots_[at].store(node);
  ++count_;
  code_bytes_ += bytes;
  return &shard;
}

const satchel_kernel* KernelCache::insert_unlisted(std::unique_ptr<const CompiledKernel> kernel) {
  KernelNode* node = take_node(std::move(kernel));
  const satchel_kernel& shard = node->shards[thread_shard()];
  shard.count.fetch_add(kReference);
  retire(node);
  return &shard;
}

// Clock: a kernel that was asked for since the hand last passed gets another round. `with_code`: only such are dropped,
// for others make no room where bytes are short; there must be one.
void KernelCache::evict_one(bool with_code) {
  for (;; hand_ = (hand_ + 1) & slot_mask_) {
    KernelNode* node = slots_[hand_].load(std::memory_order_relaxed);
    if (node == nullptr || (with_code && node->kernel->code_bytes() == 0)) continue;
    if (node->referenced.exchange(false, std::memory_order_relaxed)) continue;
    unlink(hand_);
    ++evictions_;
    retire(node);
    return;
  }
}

// Empties a slot and closes the gap, so that probes need no tombstones. A reader that runs meanwhile may miss a kernel
// that is just being moved; it then looks again under the mutex.
void KernelCache::unlink(size_t slot) {
  const KernelNode* node = slots_[slot].load(std::memory_order_relaxed);
  --count_;
  code_bytes_ -= node->kernel->code_bytes();
  size_t gap = slot;
  for (size_t at = (slot + 1) & slot_mask_;; at = (at + 1) & slot_mask_) {
    KernelNode* moved = slots_[at].load(std::memory_order_relaxed);
    if (moved == nullptr) break;
    const size_t wanted = key_of(*moved).hash() & slot_mask_;
    // `moved` may fill the gap unless its own place lies after the gap.
    if (((at - wanted) & slot_mask_) >= ((at - gap) & slot_mask_)) {
      slots_[gap].store(moved);
      gap = at;
    }
  }
  slots_[gap].store(nullptr);
}

void KernelCache::retire(KernelNode* node) {
  bool unused = false;
  for (satchel_kernel& shard : node->shards) {
    uint64_t word = shard.count.load(std::memory_order_relaxed);
    uint64_t next = 0;
    do {
      next = word | kRetired | ((word & kReferences) == 0 ? kDrained : 0);
    } while (!shard.count.compare_exchange_weak(word, next));
    if (next & kDrained) unused |= node->open_shards.fetch_sub(1) == 1;
  }
  if (unused) dead_.add(recycle(node));
}

void KernelCache::replace(const satchel_kernel* handle, std::unique_ptr<CompiledKernel> next) {
  KernelNode* node = handle->node;
  if (!can_hold(next->code_bytes())) remove(handle);
  if (listed(*node)) {
    while (code_bytes_ + next->code_bytes() > max_code_bytes_) evict_one(true);
    code_bytes_ += next->code_bytes();
  }
  const Executable* executable = next->executable.get();
  next->before = std::move(node->kernel);
  node->kernel = std::move(next);
  if (executable != nullptr) {
    for (satchel_kernel& shard : node->shards) shard.contract.entry.set(executable->entry);
  }
  node->told.store(node->kernel.get(), std::memory_order_release);  // last: who reads it finds it so
}

void KernelCache::remove(const satchel_kernel* handle) {
  KernelNode* node = handle->node;
  if (!listed(*node)) return;
  size_t at = key_of(*node).hash() & slot_mask_;
  while (slots_[at].load(std::memory_order_relaxed) != node) at = (at + 1) & slot_mask_;
  unlink(at);
  retire(node);
}

// A shard of a retired node that has no references gets none any more (late readers' pass), so looking at one after the
// other is enough.
bool KernelCache::abandoned(const satchel_kernel* handle) {
  const KernelNode& node = *handle->node;
  if (listed(node)) return false;
  uint64_t references = 0;
  for (const satchel_kernel& shard : node.shards) references += shard.count.load() & kReferences;
  return references == kReference;
}

void KernelCache::clear() {
  for (size_t at = 0; at <= slot_mask_; ++at) {
    KernelNode* node = slots_[at].load(std::memory_order_relaxed);
    if (node == nullptr) continue;
    slots_[at].store(nullptr);
    --count_;
    code_bytes_ -= node->kernel->code_bytes();
    retire(node);
  }
}

std::unique_ptr<const CompiledKernel> KernelCache::recycle(KernelNode* node) noexcept {
  node->next_free = std::exchange(free_, node);
  return std::move(node->kernel);
}

const satchel_kernel* KernelCache::retain(const satchel_kernel* handle) {
  handle->count.fetch_add(kReference, std::memory_order_relaxed);
  return handle;
}

void KernelCache::release(const satchel_kernel* handle) {
  KernelNode* node = handle->node;
  bool carried = false;
  if (drop(*handle, 0, &carried)) node->cache->on_unused_(node);
}

}  // namespace satchel
