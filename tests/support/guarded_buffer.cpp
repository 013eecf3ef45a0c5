#include "tests/support/guarded_buffer.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

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

class GuardedBuffer::Pool {
 public:
  Pages take(size_t bytes) {
    {
      const std::scoped_lock lock(mutex_);
      std::vector<Pages>& free = free_[bytes];
      if (!free.empty()) {
        const Pages pages = free.back();
        free.pop_back();
        return pages;
      }
    }
    return map(bytes);
  }

  void give_back(const Pages& pages) {
    if (pages.bytes > kKept) {
      munmap(pages.writable - page_size(), mapped_bytes(pages.bytes));
      return;
    }
    const std::scoped_lock lock(mutex_);
    free_[pages.bytes].push_back(pages);
  }

 private:
  static constexpr size_t kKept = size_t{1} << 20;

  // guard, pages, guard, the same pages, guard
  static size_t mapped_bytes(size_t bytes) { return 2 * bytes + 3 * page_size(); }

  static Pages map(size_t bytes) {
    const size_t page = page_size();
    void* address = mmap(nullptr, mapped_bytes(bytes), PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (address == MAP_FAILED) refuse("mmap of a guarded buffer");
    uint8_t* const first = static_cast<uint8_t*>(address) + page;
    const Pages pages{.writable = first, .read_only = first + bytes + page, .bytes = bytes};
    if (bytes == 0) return pages;
    const int file = memfd_create("guarded buffer", MFD_CLOEXEC);
    if (file < 0 || ftruncate(file, static_cast<off_t>(bytes)) != 0) refuse("memfd_create of a guarded buffer");
    const auto view = [&](uint8_t* at, int protection) {
      if (mmap(at, bytes, protection, MAP_SHARED | MAP_FIXED, file, 0) == MAP_FAILED) refuse("mmap of a view");
    };
    view(pages.writable, PROT_READ | PROT_WRITE);
    view(pages.read_only, PROT_READ);
    close(file);
    return pages;
  }

  std::mutex mutex_;
  std::map<size_t, std::vector<Pages>> free_;
};

// Never destroyed: buffers may outlive it.
GuardedBuffer::Pool& GuardedBuffer::pool() {
  static auto* const pool = new Pool;
  return *pool;
}

GuardedBuffer::GuardedBuffer(size_t size, Guard side) : size_(size) {
  const size_t page = page_size();
  pages_ = pool().take((size + page - 1) / page * page);
  if (pages_.bytes != 0) std::memset(pages_.writable, kPattern, pages_.bytes);
  data_ = side == Guard::kBefore ? pages_.writable : pages_.writable + pages_.bytes - size;
}

GuardedBuffer::GuardedBuffer(const void* bytes, size_t size, Guard side) : GuardedBuffer(size, side) {
  if (size != 0) std::memcpy(data_, bytes, size);
}

GuardedBuffer::GuardedBuffer(GuardedBuffer&& other) noexcept { *this = std::move(other); }

GuardedBuffer& GuardedBuffer::operator=(GuardedBuffer&& other) noexcept {
  std::swap(pages_, other.pages_);
  std::swap(read_only_, other.read_only_);
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  return *this;
}

GuardedBuffer::~GuardedBuffer() {
  if (data_ != nullptr) pool().give_back(pages_);
}

void GuardedBuffer::make_read_only() {
  if (read_only_) return;
  data_ = pages_.read_only + (data_ - pages_.writable);
  read_only_ = true;
}

bool GuardedBuffer::surroundings_intact() const {
  if (pages_.bytes == 0) return true;
  const uint8_t* begin = accessible();
  const uint8_t* end = begin + pages_.bytes;
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
