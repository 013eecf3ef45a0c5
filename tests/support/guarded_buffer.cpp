#include "tests/support/guarded_buffer.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace satchel::test {
namespace {

constexpr uint8_t kPattern = 0xC5;

size_t page_size() {
  static const size_t size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  return size;
}

[[noreturn]] void refuse(const char* call) {
  std::perror(call);
  std::exit(2);
}

}  // namespace

GuardedBuffer::GuardedBuffer(size_t size, Guard side) : size_(size) {
  const size_t page = page_size();
  accessible_ = (size + page - 1) / page * page;
  mapped_ = accessible_ + 2 * page;
  void* address = mmap(nullptr, mapped_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (address == MAP_FAILED) refuse("mmap of a guarded buffer");
  mapping_ = static_cast<uint8_t*>(address);
  uint8_t* begin = mapping_ + page;
  if (accessible_ != 0) {
    if (mprotect(begin, accessible_, PROT_READ | PROT_WRITE) != 0) refuse("mprotect of a guarded buffer");
    std::memset(begin, kPattern, accessible_);
  }
  data_ = side == Guard::kBefore ? begin : begin + accessible_ - size;
}

GuardedBuffer::GuardedBuffer(const void* bytes, size_t size, Guard side) : GuardedBuffer(size, side) {
  if (size != 0) std::memcpy(data_, bytes, size);
}

GuardedBuffer::GuardedBuffer(GuardedBuffer&& other) noexcept { *this = std::move(other); }

GuardedBuffer& GuardedBuffer::operator=(GuardedBuffer&& other) noexcept {
  std::swap(mapping_, other.mapping_);
  std::swap(mapped_, other.mapped_);
  std::swap(accessible_, other.accessible_);
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  return *this;
}

GuardedBuffer::~GuardedBuffer() {
  if (mapping_ != nullptr) munmap(mapping_, mapped_);
}

void GuardedBuffer::make_read_only() {
  if (accessible_ != 0 && mprotect(mapping_ + page_size(), accessible_, PROT_READ) != 0) {
    refuse("mprotect of a guarded buffer");
  }
}

bool GuardedBuffer::surroundings_intact() const {
  if (accessible_ == 0) return true;
  const uint8_t* begin = mapping_ + page_size();
  const uint8_t* end = begin + accessible_;
  const auto is_pattern = [](uint8_t byte) { return byte == kPattern; };
  return std::all_of(begin, static_cast<const uint8_t*>(data_), is_pattern) &&
         std::all_of(static_cast<const uint8_t*>(data_) + size_, end, is_pattern);
}

SparseMemory::SparseMemory(size_t size) : size_(size) {
  void* address = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (address == MAP_FAILED) return;
  data_ = static_cast<uint8_t*>(address);
  // One touched byte must not cost a huge page.
  madvise(address, size, MADV_NOHUGEPAGE);
}

SparseMemory::~SparseMemory() {
  if (data_ != nullptr) munmap(data_, size_);
}

}  // namespace satchel::test
