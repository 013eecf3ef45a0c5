#include "machine.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <sched.h>
#include <sys/mman.h>
#include <time.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <limits>
#include <utility>

namespace satchel::bench {

std::vector<int> allowed_cpus() {
  std::vector<int> cpus;
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof(set), &set) != 0) return {0};
  for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
    if (CPU_ISSET(cpu, &set)) cpus.push_back(cpu);
  }
  return cpus;
}

bool pin_thread(int cpu) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(cpu, &set);
  return sched_setaffinity(0, sizeof(set), &set) == 0;
}

void allow_cpus(const std::vector<int>& cpus) {
  cpu_set_t set;
  CPU_ZERO(&set);
  for (int cpu : cpus) CPU_SET(cpu, &set);
  (void)sched_setaffinity(0, sizeof(set), &set);
}

double thread_seconds() {
  timespec t = {};
  (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

int64_t available_memory() {
  int64_t available = std::numeric_limits<int64_t>::max();
  std::ifstream meminfo("/proc/meminfo");
  for (std::string name, unit; meminfo >> name;) {
    int64_t value = 0;
    meminfo >> value;
    std::getline(meminfo, unit);
    if (name == "MemAvailable:") available = value * 1024;
  }
  int64_t limit = 0;  // "max" leaves it unread
  int64_t used = 0;
  if (std::ifstream("/sys/fs/cgroup/memory.max") >> limit && std::ifstream("/sys/fs/cgroup/memory.current") >> used) {
    available = std::min(available, limit - used);
  }
  return std::max<int64_t>(available, 0);
}

int64_t second_level_cache_bytes() {
  for (const auto& cache : benchmark::CPUInfo::Get().caches) {
    if (cache.level == 2 && cache.size > 0) return cache.size;
  }
  return int64_t{1} << 20;
}

int64_t last_level_cache_bytes() {
  int64_t bytes = 0;
  for (const auto& cache : benchmark::CPUInfo::Get().caches) bytes = std::max<int64_t>(bytes, cache.size);
  return bytes > 0 ? bytes : int64_t{32} << 20;
}

int64_t parse_size(const std::string& text) {
  int64_t value = -1;
  const char* end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || value < 0) return -1;
  const std::string suffix(rest, end);
  int shift = 0;
  if (suffix == "K") shift = 10;
  if (suffix == "M") shift = 20;
  if (suffix == "G") shift = 30;
  if (!suffix.empty() && shift == 0) return -1;
  return value > (std::numeric_limits<int64_t>::max() >> shift) ? -1 : value << shift;
}

std::string print_size(int64_t bytes) {
  // A table holds whole rows: one that is a few bytes short of a unit is still named by it.
  const double size = static_cast<double>(bytes);
  if (size >= 0.999 * 0x1p30) return fmt::format("{:.3g}G", size * 0x1p-30);
  if (size >= 0.999 * 0x1p20) return fmt::format("{:.3g}M", size * 0x1p-20);
  return fmt::format("{:.3g}K", size * 0x1p-10);
}

Memory::Memory(int64_t bytes, bool huge_pages) {
  void* p = mmap(nullptr, static_cast<size_t>(bytes), PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED) return;
  // Said either way: what the system does by default differs from machine to machine, and is worth a factor.
  (void)madvise(p, static_cast<size_t>(bytes), huge_pages ? MADV_HUGEPAGE : MADV_NOHUGEPAGE);
  data_ = static_cast<uint8_t*>(p);
  bytes_ = bytes;
}
Memory::Memory(Memory&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), bytes_(std::exchange(other.bytes_, 0)) {}
Memory& Memory::operator=(Memory&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(bytes_, other.bytes_);
  return *this;
}
Memory::~Memory() {
  if (data_ != nullptr) munmap(data_, static_cast<size_t>(bytes_));
}

}  // namespace satchel::bench
