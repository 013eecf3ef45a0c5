// What the system says about memory: how much there is, which pages it has, and what a mapping really lies on.
// Everything is read from the system at the moment of asking.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace satchel {

inline constexpr int64_t kMebibyte = int64_t{1} << 20;
inline constexpr int64_t kGibibyte = int64_t{1} << 30;

int64_t base_page_bytes();
// Of transparent huge pages; 2 MiB where the system does not say.
int64_t transparent_page_bytes();
// "always", "madvise" or "never"; "" where the system has none. Changed for one process by prctl: see
// transparent_pages_forbidden.
std::string transparent_page_mode();
// prctl(PR_SET_THP_DISABLE) is in force.
bool transparent_pages_forbidden();

// Pages of one size that an administrator has set aside: those that are free and promised to nobody; -1 where the
// system knows no such size.
int64_t free_reserved_pages(int64_t page_bytes);

// Bytes that can be had without swapping, also under a memory limit of the process's group.
int64_t available_memory();
// The same for one NUMA node alone.
int64_t available_on_node(int node);

// What the pages of [begin, begin + bytes) are, added up over the mappings that it holds.
struct Residency {
  bool known = false;  // /proc/self/smaps could be read and has all of the range
  int64_t resident = 0;
  int64_t transparent = 0;  // of these, on transparent huge pages
  int64_t reserved = 0;     // of these, on pages set aside
  int64_t page_bytes = 0;   // what the kernel calls the mapping's pages; of set-aside pages their size
};
// Reads the process's list of mappings up to the range: milliseconds where it has many large ones.
Residency residency(const void* begin, size_t bytes);

}  // namespace satchel
