// Buffers of exactly the bytes a call may touch, so that one byte too far is found instead of forgiven.
//
// Every buffer borders on a page that may not be touched: behind its last byte, or before its first one. Inputs
// cannot be written. What lies between an output and the far end of its page is filled and checked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace satchel::conformance {

enum class Placement { kAtEnd, kAtStart };  // which side of the buffer borders on the forbidden page

// Owns the buffers of one call. Not copyable; buffers live as long as the set.
class GuardedBuffers {
 public:
  explicit GuardedBuffers(Placement placement) : placement_(placement) {}
  GuardedBuffers(const GuardedBuffers&) = delete;
  GuardedBuffers& operator=(const GuardedBuffers&) = delete;
  ~GuardedBuffers();

  // A read-only copy of `bytes` bytes. Never null, also for 0 bytes, but where memory could not be had: then ok()
  // is false, and no call must be made.
  const void* input(const void* data, size_t bytes);
  // A writable buffer, filled with a pattern. `bytes` a multiple of 4.
  void* output(size_t bytes);

  // Every buffer so far could be had.
  [[nodiscard]] bool ok() const { return ok_; }
  // Nothing beside an output was written.
  [[nodiscard]] bool intact() const;

  // Larger buffers are refused: a damaged folder must not make the machine swap.
  static constexpr size_t kMaxBytes = size_t{1} << 30;

 private:
  struct Mapping {
    uint8_t* base;         // first guard page
    size_t map_bytes;      // with both guard pages
    uint8_t *begin, *end;  // the buffer
    bool writable;
  };
  Mapping* map(size_t bytes, bool writable);

  Placement placement_;
  std::vector<Mapping> mappings_;
  bool ok_ = true;
};

}  // namespace satchel::conformance
