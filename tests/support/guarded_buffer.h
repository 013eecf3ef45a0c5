// A buffer of exactly the asked size that touches an inaccessible page, before or after it: one byte too far
// is a crash. The accessible bytes on its other side carry a pattern, so that writes there are found too.
#pragma once

#include <cstddef>
#include <cstdint>

namespace satchel::test {

enum class Guard { kBefore, kAfter };

class GuardedBuffer {
 public:
  GuardedBuffer() = default;
  // `size` 0 gives an address that cannot even be read. Ends the process where memory cannot be had.
  GuardedBuffer(size_t size, Guard side);
  GuardedBuffer(const void* bytes, size_t size, Guard side);
  GuardedBuffer(GuardedBuffer&& other) noexcept;
  GuardedBuffer& operator=(GuardedBuffer&& other) noexcept;
  ~GuardedBuffer();

  [[nodiscard]] uint8_t* data() const { return data_; }
  [[nodiscard]] size_t size() const { return size_; }

  // From now on `data` is where the same bytes can only be read: a write there is a crash, too.
  void make_read_only();
  // Whether the accessible bytes outside the buffer still carry their pattern.
  [[nodiscard]] bool surroundings_intact() const;

 private:
  // Pages between inaccessible ones, twice: once to be written, once only to be read. Kept for the next buffer of as
  // many pages: to map and to protect them anew for each of hundreds of thousands of cases took longer than all else.
  struct Pages {
    uint8_t* writable = nullptr;
    uint8_t* read_only = nullptr;
    size_t bytes = 0;
  };
  class Pool;
  static Pool& pool();

  [[nodiscard]] uint8_t* accessible() const { return read_only_ ? pages_.read_only : pages_.writable; }

  Pages pages_;
  bool read_only_ = false;
  uint8_t* data_ = nullptr;
  size_t size_ = 0;
};

// Reserves `size` bytes of zeros that cost memory only where they are touched; null if that cannot be had.
class SparseMemory {
 public:
  explicit SparseMemory(size_t size);
  SparseMemory(const SparseMemory&) = delete;
  SparseMemory& operator=(const SparseMemory&) = delete;
  ~SparseMemory();
  [[nodiscard]] uint8_t* data() const { return data_; }

 private:
  uint8_t* data_ = nullptr;
  size_t size_ = 0;
};

}  // namespace satchel::test
