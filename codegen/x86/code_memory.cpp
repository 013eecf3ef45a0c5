#include "codegen/x86/code_memory.h"

#include <asmjit/core.h>

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
  }
  Block block(shared_from_this(), executable);
  if (executable == writable) return refused("only memory that is writable and executable at once is to be had");
  // Nobody else knows the block yet, and x86 keeps instruction and data views coherent.
  std::memcpy(writable, code.data(), code.size());
  return block;
}

}  // namespace satchel::x86
