#include "tools/conformance/guarded_buffers.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

namespace satchel::conformance {
namespace {

constexpr uint8_t kFill = 0xA5;

size_t page_bytes() {
  static const auto bytes = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  return bytes;
}

}  // namespace

GuardedBuffers::~GuardedBuffers() {
  for (const Mapping& m : mappings_) munmap(m.base, m.map_bytes);
}

GuardedBuffers::Mapping* GuardedBuffers::map(size_t bytes, bool writable) {
  ok_ = ok_ && bytes <= kMaxBytes;
  if (!ok_) return nullptr;
  const size_t page = page_bytes();
  const size_t inner = (bytes + page - 1) / page * page;
  const size_t total = inner + 2 * page;
  void* base = mmap(nullptr, total, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  ok_ = base != MAP_FAILED;
  if (!ok_) return nullptr;
  uint8_t* first = static_cast<uint8_t*>(base) + page;
  uint8_t* begin = placement_ == Placement::kAtEnd ? first + inner - bytes : first;
  mappings_.push_back({static_cast<uint8_t*>(base), total, begin, begin + bytes, writable});
  ok_ = inner == 0 || mprotect(first, inner, PROT_READ | PROT_WRITE) == 0;
  if (!ok_) return nullptr;
  std::memset(first, kFill, inner);
  return &mappings_.back();
}

const void* GuardedBuffers::input(const void* data, size_t bytes) {
  const Mapping* m = map(bytes, false);
  if (m == nullptr) return nullptr;
  if (bytes == 0) return m->begin;
  std::memcpy(m->begin, data, bytes);
  const size_t page = page_bytes();
  ok_ = mprotect(m->base + page, m->map_bytes - 2 * page, PROT_READ) == 0;
  return m->begin;
}

void* GuardedBuffers::output(size_t bytes) {
  const Mapping* m = map(bytes, true);
  return m == nullptr ? nullptr : m->begin;
}

bool GuardedBuffers::intact() const {
  const size_t page = page_bytes();
  const auto untouched = [](uint8_t byte) { return byte == kFill; };
  return std::ranges::all_of(mappings_, [&](const Mapping& m) {
    return !m.writable || (std::all_of(m.base + page, m.begin, untouched) &&
                           std::all_of(m.end, m.base + m.map_bytes - page, untouched));
  });
}

}  // namespace satchel::conformance
