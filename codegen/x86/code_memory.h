// Executable memory. Never writable and executable at one address: the allocator maps its pages twice, code is written
// through one view and runs in the other.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>

#include "satchel/status.h"

namespace satchel::x86 {

class CodeMemory : public std::enable_shared_from_this<CodeMemory> {
 public:
  // Code that lives as long as this object.
  class Block {
   public:
    Block() = default;
    Block(std::shared_ptr<CodeMemory> owner, void* address) : owner_(std::move(owner)), address_(address) {}
    Block(Block&& other) noexcept : owner_(std::move(other.owner_)), address_(other.address_) {
      other.address_ = nullptr;
    }
    Block& operator=(Block&& other) noexcept {
      std::swap(owner_, other.owner_);
      std::swap(address_, other.address_);
      return *this;
    }
    ~Block();
    [[nodiscard]] void* address() const { return address_; }

   private:
    std::shared_ptr<CodeMemory> owner_;
    void* address_ = nullptr;
  };

  CodeMemory();
  ~CodeMemory();
  CodeMemory(const CodeMemory&) = delete;
  CodeMemory& operator=(const CodeMemory&) = delete;

  // Copies position-independent code to where it can run, at a 64-byte boundary. Thread-safe.
  // kResourceExhausted where the system gives no such memory.
  Result<Block> publish(std::span<const uint8_t> code);

  // For tests: the next `count` calls of publish fail as if the system had refused.
  void fail_next(int count) { failures_to_inject_.store(count); }

 private:
  struct Allocator;
  std::mutex mutex_;
  std::unique_ptr<Allocator> allocator_;
  std::atomic<int> failures_to_inject_ = 0;
};

}  // namespace satchel::x86
