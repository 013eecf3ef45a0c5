#include "runtime/numa.h"

#include <cerrno>
#include <fstream>
#include <set>

#include "satchel/satchel.h"

#if defined(SATCHEL_WITH_NUMA)
#include <dlfcn.h>
#include <fmt/format.h>
#include <numa.h>
#include <numaif.h>
#endif

namespace satchel::numa {
namespace {

// Nodes that the system says are there, where libnuma cannot be asked: "0-1,3" -> 3 of them.
std::vector<int> nodes_online() {
  std::vector<int> nodes;
  std::ifstream file("/sys/devices/system/node/has_memory");
  int first = 0;
  while (file >> first) {
    int last = first;
    if (file.peek() == '-') {
      file.get();
      file >> last;
    }
    for (int node = first; node <= last && nodes.size() < 4096; ++node) nodes.push_back(node);
    if (file.peek() == ',') file.get();
  }
  if (nodes.empty()) nodes.push_back(0);
  return nodes;
}

#if defined(SATCHEL_WITH_NUMA)

struct Library {
  std::string why_not;
  std::vector<int> nodes;
  decltype(&numa_bitmask_alloc) bitmask_alloc = nullptr;
  decltype(&numa_bitmask_free) bitmask_free = nullptr;
  decltype(&numa_bitmask_setbit) set_bit = nullptr;
  decltype(&::mbind) mbind = nullptr;
  decltype(&::get_mempolicy) get_mempolicy = nullptr;
  decltype(&::move_pages) move_pages = nullptr;
};

template <class Function>
bool find(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(dlsym(library, name));
  return function != nullptr;
}

Library load() {
  Library l;
  l.nodes = nodes_online();
  void* library = dlopen("libnuma.so.1", RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) {
    l.why_not = "libnuma.so.1 cannot be loaded";
    return l;
  }
  decltype(&numa_available) available = nullptr;
  decltype(&numa_get_mems_allowed) allowed_nodes = nullptr;
  decltype(&numa_bitmask_isbitset) is_set = nullptr;
  if (!find(library, "numa_available", available) || !find(library, "numa_get_mems_allowed", allowed_nodes) ||
      !find(library, "numa_bitmask_isbitset", is_set) || !find(library, "numa_bitmask_alloc", l.bitmask_alloc) ||
      !find(library, "numa_bitmask_free", l.bitmask_free) || !find(library, "numa_bitmask_setbit", l.set_bit) ||
      !find(library, "mbind", l.mbind) || !find(library, "get_mempolicy", l.get_mempolicy) ||
      !find(library, "move_pages", l.move_pages)) {
    l.why_not = "libnuma.so.1 lacks a function";
    return l;
  }
  if (available() < 0) {
    l.why_not = "the kernel has no NUMA";
    return l;
  }
  if (bitmask* allowed = allowed_nodes(); allowed != nullptr) {
    std::vector<int> nodes;
    for (const int node : l.nodes) {
      if (is_set(allowed, static_cast<unsigned>(node)) != 0) nodes.push_back(node);
    }
    l.bitmask_free(allowed);
    if (!nodes.empty()) l.nodes = nodes;
  }
  return l;
}

const Library& library() {
  static const Library loaded = load();
  return loaded;
}

bool set_policy(void* begin, size_t bytes, int mode, const std::vector<int>& nodes) {
  const Library& l = library();
  if (!l.why_not.empty()) {
    errno = ENOSYS;
    return false;
  }
  bitmask* mask = l.bitmask_alloc(static_cast<unsigned>(nodes.back()) + 1);
  if (mask == nullptr) {
    errno = ENOMEM;
    return false;
  }
  for (const int node : nodes) l.set_bit(mask, static_cast<unsigned>(node));
  // The kernel takes one bit less than it is told of.
  const bool done = l.mbind(begin, bytes, mode, mask->maskp, mask->size + 1, 0) == 0;
  const int error = errno;
  l.bitmask_free(mask);
  errno = error;
  return done;
}

#endif

}  // namespace

#if defined(SATCHEL_WITH_NUMA)

std::vector<int> nodes() { return library().nodes; }
const std::string& why_not() { return library().why_not; }

bool interleave(void* begin, size_t bytes) { return set_policy(begin, bytes, MPOL_INTERLEAVE, library().nodes); }
bool bind(void* begin, size_t bytes, int node) { return set_policy(begin, bytes, MPOL_BIND, {node}); }

int32_t policy_at(void* address) {
  const Library& l = library();
  int mode = -1;
  if (!l.why_not.empty() || l.get_mempolicy(&mode, nullptr, 0, address, MPOL_F_ADDR) != 0) return -1;
  switch (mode) {
    case MPOL_DEFAULT:
    case MPOL_LOCAL:
      return SATCHEL_NUMA_LOCAL;
    case MPOL_INTERLEAVE:
      return SATCHEL_NUMA_INTERLEAVE;
    case MPOL_BIND:
      return SATCHEL_NUMA_BIND;
    default:
      return -1;
  }
}

int32_t nodes_holding(void* begin, size_t bytes, int64_t page_bytes) {
  const Library& l = library();
  if (!l.why_not.empty() || bytes == 0) return 0;
  const size_t count = (bytes + static_cast<size_t>(page_bytes) - 1) / static_cast<size_t>(page_bytes);
  // An odd step, so that pages that lie on nodes in turn are not all met on the same one.
  const size_t step = count / 1024 | 1;
  std::vector<void*> pages;
  for (size_t i = 0; i < count; i += step)
    pages.push_back(static_cast<char*>(begin) + i * static_cast<size_t>(page_bytes));
  std::vector<int> where(pages.size(), -1);
  // Without target nodes nothing moves: it tells where pages are.
  if (l.move_pages(0, pages.size(), pages.data(), nullptr, where.data(), 0) != 0) return 0;
  std::set<int> found;
  for (const int node : where) {
    if (node >= 0) found.insert(node);
  }
  return static_cast<int32_t>(found.size());
}

#else

std::vector<int> nodes() { return nodes_online(); }
const std::string& why_not() {
  static const std::string reason = "built without libnuma";
  return reason;
}
bool interleave(void*, size_t) {
  errno = ENOSYS;
  return false;
}
bool bind(void*, size_t, int) {
  errno = ENOSYS;
  return false;
}
int32_t policy_at(void*) { return -1; }
int32_t nodes_holding(void*, size_t, int64_t) { return 0; }

#endif

}  // namespace satchel::numa
