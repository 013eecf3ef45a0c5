#include "runtime/memory_facts.h"

#include <fmt/format.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <limits>
#include <string_view>

namespace satchel {
namespace {

// The first number of a file of one number; `otherwise` where there is none ("max", no file).
int64_t number_in(const std::string& path, int64_t otherwise) {
  int64_t value = 0;
  return std::ifstream(path) >> value ? value : otherwise;
}

// "Name:   123 kB" -> 123 KiB in bytes, if the line is about `name`; -1 if not.
int64_t kilobytes(std::string_view line, std::string_view name) {
  const size_t at = line.find(name);
  if (at == std::string_view::npos) return -1;
  line.remove_prefix(at + name.size());
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  int64_t value = -1;
  (void)std::from_chars(line.data(), line.data() + line.size(), value);
  return value < 0 ? -1 : value * 1024;
}

// A limit of the process's group and what is used of it, of either version of control groups.
int64_t left_in_group(const char* limit, const char* used) {
  constexpr int64_t kNone = std::numeric_limits<int64_t>::max();
  const int64_t most = number_in(limit, kNone);
  return most == kNone ? kNone : most - number_in(used, 0);
}

}  // namespace

int64_t base_page_bytes() {
  static const int64_t bytes = sysconf(_SC_PAGESIZE);
  return bytes;
}

int64_t transparent_page_bytes() {
  static const int64_t bytes = number_in("/sys/kernel/mm/transparent_hugepage/hpage_pmd_size", 2 * kMebibyte);
  return bytes;
}

std::string transparent_page_mode() {
  std::string word;
  for (std::ifstream file("/sys/kernel/mm/transparent_hugepage/enabled"); file >> word;) {
    if (word.size() > 2 && word.front() == '[') return word.substr(1, word.size() - 2);
  }
  return "";
}

bool transparent_pages_forbidden() { return prctl(PR_GET_THP_DISABLE, 0, 0, 0, 0) == 1; }

int64_t free_reserved_pages(int64_t page_bytes) {
  const std::string folder = fmt::format("/sys/kernel/mm/hugepages/hugepages-{}kB/", page_bytes / 1024);
  const int64_t free = number_in(folder + "free_hugepages", -1);
  return free < 0 ? -1 : std::max<int64_t>(0, free - number_in(folder + "resv_hugepages", 0));
}

int64_t available_memory() {
  int64_t available = std::numeric_limits<int64_t>::max();
  std::ifstream file("/proc/meminfo");
  for (std::string line; std::getline(file, line);) {
    if (const int64_t bytes = kilobytes(line, "MemAvailable:"); bytes >= 0) available = bytes;
  }
  available = std::min(available, left_in_group("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"));
  available = std::min(available, left_in_group("/sys/fs/cgroup/memory/memory.limit_in_bytes",
                                                "/sys/fs/cgroup/memory/memory.usage_in_bytes"));
  return std::max<int64_t>(available, 0);
}

int64_t available_on_node(int node) {
  // Free, or filled from files that can be read again.
  int64_t available = 0;
  bool found = false;
  std::ifstream file(fmt::format("/sys/devices/system/node/node{}/meminfo", node));
  for (std::string line; std::getline(file, line);) {
    for (const char* name : {" MemFree:", " Active(file):", " Inactive(file):"}) {
      if (const int64_t bytes = kilobytes(line, name); bytes >= 0) {
        available += bytes;
        found = true;
      }
    }
  }
  return found ? available : std::numeric_limits<int64_t>::max();
}

Residency residency(const void* begin, size_t bytes) {
  const auto first = reinterpret_cast<uintptr_t>(begin);
  const uintptr_t end = first + bytes;
  Residency r;
  uintptr_t covered = 0;
  bool inside = false;
  std::ifstream file("/proc/self/smaps");
  for (std::string line; std::getline(file, line);) {
    // A mapping begins with "55d0c000-55d0e000 rw-p ...", facts about it follow.
    uintptr_t from = 0, to = 0;
    const char* text = line.data();
    const char* text_end = text + line.size();
    const auto [dash, error] = std::from_chars(text, text_end, from, 16);
    if (error == std::errc() && dash != text_end && *dash == '-' &&
        std::from_chars(dash + 1, text_end, to, 16).ec == std::errc()) {
      if (from >= end) break;
      inside = from >= first && to <= end;
      if (inside) covered += to - from;
      continue;
    }
    if (!inside) continue;
    const auto add = [&](std::string_view name, int64_t& sum) {
      if (!line.starts_with(name)) return;
      if (const int64_t value = kilobytes(line, name); value > 0) sum += value;
    };
    add("Rss:", r.resident);
    add("AnonHugePages:", r.transparent);
    add("Shared_Hugetlb:", r.reserved);
    add("Private_Hugetlb:", r.reserved);
    if (line.starts_with("KernelPageSize:")) r.page_bytes = kilobytes(line, "KernelPageSize:");
  }
  r.resident += r.reserved;  // which "Rss" leaves out
  r.known = covered == bytes;
  return r;
}

}  // namespace satchel
