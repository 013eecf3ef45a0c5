#include "codegen/x86/code_memory.h"

#include <asmjit/core.h>
#include <sys/mman.h>

#include <cstring>

#include "runtime/errors.h"

namespace satchel::x86 {

struct CodeMemory::Allocator {
  static asmjit::JitAllocator::CreateParams params() {
    asmjit::JitAllocator::CreateParams p;
    p.options = asmjit::JitAllocatorOptions::kUseDualMapping;
    return p;
  }
  asmjit::JitAllocator::CreateParams parameters = params();
  asmjit::JitAllocator memory{&parameters};
  uintptr_t populated_begin = 0;  // of the executable view
  uintptr_t populated_end = 0;

  // Fresh pages fault once in each view, which would cost a kernel more than its assembly does. Allocations mostly
  // follow one another, so both views are populated a stretch at a time. Only a hint: failure costs those faults.
  void populate(void* executable, void* writable, size_t bytes) {
    constexpr uintptr_t kPage = 4096;
    constexpr size_t kStretch = 16 * kPage;
    const auto begin = reinterpret_cast<uintptr_t>(executable);
    if (begin >= populated_begin && begin + bytes <= populated_end) return;
    const auto page = [](void* at) { return reinterpret_cast<void*>(reinterpret_cast<uintptr_t>(at) & ~(kPage - 1)); };
#if defined(MADV_POPULATE_READ) && defined(MADV_POPULATE_WRITE)
    (void)madvise(page(writable), kStretch, MADV_POPULATE_WRITE);
    (void)madvise(page(executable), kStretch, MADV_POPULATE_READ);
#endif
    populated_begin = begin & ~(kPage - 1);
    populated_end = populated_begin + kStretch;
  }
};

CodeMemory::CodeMemory() : allocator_(std::make_unique<Allocator>()) {}
CodeMemory::~CodeMemory() = default;

CodeMemory::Block::~Block() {
  if (address_ == nullptr) return;
  const std::scoped_lock lock(owner_->mutex_);
  owner_->allocator_->memory.release(address_);
}

Result<CodeMemory::Block> CodeMemory::publish(std::span<const uint8_t> code) {
  const auto refused = [&](const char* why) {
    return fail(StatusCode::kResourceExhausted, {.argument = "code_memory", .value = static_cast<int64_t>(code.size())},
                "no executable memory for {} bytes: {}", code.size(), why);
  };
  if (int left = failures_to_inject_.load(); left > 0 && failures_to_inject_.compare_exchange_strong(left, left - 1)) {
    return refused("refusal injected by a test");
  }
  void* executable = nullptr;
  void* writable = nullptr;
  {
    const std::scoped_lock lock(mutex_);
    if (allocator_->memory.alloc(&executable, &writable, code.size()) != asmjit::kErrorOk) {
      return refused("the system refused the mapping");
    }
    allocator_->populate(executable, writable, code.size());
  }
  Block block(shared_from_this(), executable);
  if (executable == writable) return refused("only memory that is writable and executable at once is to be had");
  // Nobody else knows the block yet, and x86 keeps instruction and data views coherent.
  std::memcpy(writable, code.data(), code.size());
  return block;
}

}  // namespace satchel::x86
