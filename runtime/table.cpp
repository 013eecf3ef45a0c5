#include "runtime/table.h"

#include <fmt/format.h>
#include <sys/mman.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <limits>
#include <memory>
#include <string_view>

#include "runtime/errors.h"
#include "runtime/memory_facts.h"
#include "runtime/numa.h"
#include "runtime/parallel.h"

// Newer than the C library's headers may be.
#if !defined(MADV_POPULATE_WRITE)
#define MADV_POPULATE_WRITE 23
#endif
#if !defined(MADV_COLLAPSE)
#define MADV_COLLAPSE 25
#endif
#if !defined(MAP_FIXED_NOREPLACE)
#define MAP_FIXED_NOREPLACE 0x100000
#endif
#if !defined(MAP_HUGE_SHIFT)
#define MAP_HUGE_SHIFT 26
#endif

namespace satchel {
namespace {

// A way to map a table, better ones first.
struct Kind {
  int32_t pages;
  int64_t page_bytes;
};

std::string size_text(int64_t bytes) {
  if (bytes % kGibibyte == 0) return fmt::format("{} GiB", bytes / kGibibyte);
  if (bytes % kMebibyte == 0) return fmt::format("{} MiB", bytes / kMebibyte);
  return fmt::format("{} KiB", bytes / 1024);
}

int64_t round_up(int64_t bytes, int64_t unit) { return (bytes + unit - 1) / unit * unit; }

Status exhausted(int64_t bytes, int64_t limit, std::string_view of) {
  return fail(StatusCode::kResourceExhausted, {.argument = "bytes", .value = bytes, .limit = limit},
              "bytes is {}: there are {} bytes of {} to be had", bytes, limit, of);
}

Status refused(int64_t bytes, std::string_view what, int error) {
  return fail(StatusCode::kResourceExhausted, {.argument = "bytes", .value = bytes}, "bytes is {}: {} failed: {}",
              bytes, what, std::strerror(error));
}

// Maps reserved huge pages. Behind them a page without access, if nothing else is there.
Status map_reserved(satchel_table& t, const Kind& kind) {
  int shift = 0;
  while ((int64_t{1} << shift) < kind.page_bytes) ++shift;
  t.mapped = round_up(t.bytes, kind.page_bytes);
  void* at = mmap(nullptr, static_cast<size_t>(t.mapped), PROT_READ | PROT_WRITE,
                  MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB | (shift << MAP_HUGE_SHIFT), -1, 0);
  if (at == MAP_FAILED) return refused(t.bytes, "mapping reserved pages", errno);
  t.data = t.reserved = static_cast<uint8_t*>(at);
  t.reserved_bytes = static_cast<size_t>(t.mapped);
  const auto guard = static_cast<size_t>(base_page_bytes());
  void* behind = mmap(t.data + t.mapped, guard, PROT_NONE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
  if (behind == t.data + t.mapped) {
    t.reserved_bytes += guard;
  } else if (behind != MAP_FAILED) {
    munmap(behind, guard);  // a kernel that does not know the flag takes the address for a wish
  }
  return {};
}

// Maps pages of the system's own size, so aligned that they can be put together to huge ones.
Status map_own(satchel_table& t, const Kind& kind) {
  const int64_t guard = base_page_bytes();
  // An end that fills no half of a huge page stays on small ones.
  const int64_t tail = t.bytes % kind.page_bytes;
  t.mapped = t.bytes - tail + (tail < kind.page_bytes / 2 ? round_up(tail, guard) : kind.page_bytes);
  t.reserved_bytes = static_cast<size_t>(t.mapped + kind.page_bytes + 2 * guard);
  void* at = mmap(nullptr, t.reserved_bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (at == MAP_FAILED) {
    t.reserved_bytes = 0;
    return refused(t.bytes, "reserving addresses", errno);
  }
  t.reserved = static_cast<uint8_t*>(at);
  const auto first = reinterpret_cast<uintptr_t>(t.reserved) + static_cast<uintptr_t>(guard);
  const auto unit = static_cast<uintptr_t>(kind.page_bytes);
  t.data = t.reserved + guard + (unit - first % unit) % unit;
  if (mprotect(t.data, static_cast<size_t>(t.mapped), PROT_READ | PROT_WRITE) != 0)
    return refused(t.bytes, "mapping pages", errno);
  const int advice = kind.pages == SATCHEL_PAGES_TRANSPARENT ? MADV_HUGEPAGE : MADV_NOHUGEPAGE;
  (void)madvise(t.data, static_cast<size_t>(t.mapped), advice);  // refused where there are none: the report tells
  return {};
}

Status place(satchel_table& t, const satchel_table_options& options) {
  const auto size = static_cast<size_t>(t.mapped);
  const size_t nodes = numa::nodes().size();
  t.numa_reason = numa::why_not();
  if (options.numa == SATCHEL_NUMA_LOCAL || (options.numa == SATCHEL_NUMA_AUTO && nodes < 2)) {
    if (nodes < 2) {
      t.numa_reason = "there is one node";
    } else if (t.numa_reason.empty()) {
      t.numa_reason = "not asked for";
    }
    return {};
  }
  const bool done =
      options.numa == SATCHEL_NUMA_BIND ? numa::bind(t.data, size, options.node) : numa::interleave(t.data, size);
  if (done) return {};
  if (t.numa_reason.empty()) t.numa_reason = fmt::format("mbind failed: {}", std::strerror(errno));
  if (options.numa == SATCHEL_NUMA_AUTO) return {};
  return fail(StatusCode::kUnsupported, {.argument = "numa", .value = options.numa}, "numa is {}: {}", options.numa,
              t.numa_reason);
}

// Brings every page into memory; 0 or an error number.
int fill(const satchel_table& t, int32_t threads) {
  const int64_t piece = std::max<int64_t>(t.page_bytes, 32 * kMebibyte);
  const int64_t pieces = (t.mapped + piece - 1) / piece;
  std::atomic<int> failure = 0;
  parallel_for(pieces, 1, threads, [&](int64_t begin, int64_t end) noexcept {
    for (int64_t i = begin; i < end; ++i) {
      uint8_t* at = t.data + i * piece;
      const int64_t size = std::min(piece, t.mapped - i * piece);
      if (madvise(at, static_cast<size_t>(size), MADV_POPULATE_WRITE) == 0) continue;
      if (errno != EINVAL) {
        failure.store(errno, std::memory_order_relaxed);
        return;
      }
      // A kernel before 5.14.
      for (int64_t page = 0; page < size; page += base_page_bytes()) *static_cast<volatile uint8_t*>(at + page) = 0;
    }
  });
  return failure.load(std::memory_order_relaxed);
}

// Why not one of these pages can be used for the table; "" if they can.
std::string unfit(const Kind& kind, int64_t bytes) {
  const std::string name = fmt::format("{} pages: ", size_text(kind.page_bytes));
  if (kind.pages == SATCHEL_PAGES_TRANSPARENT) {
    if (bytes < kind.page_bytes / 2) return fmt::format("transparent {}less than half of one is needed", name);
    if (transparent_pages_forbidden()) return fmt::format("transparent {}forbidden to this process", name);
    const std::string mode = transparent_page_mode();
    if (mode != "always" && mode != "madvise") {
      return fmt::format("transparent {}{}", name, mode.empty() ? "the system has none" : "switched off ('never')");
    }
    return "";
  }
  if (bytes < kind.page_bytes - kind.page_bytes / 8) return name + "the table is smaller";
  const int64_t needed = (bytes + kind.page_bytes - 1) / kind.page_bytes;
  const int64_t waste = needed * kind.page_bytes - bytes;
  if (waste > bytes / 8) return name + "more than an eighth would be wasted";
  const int64_t free = free_reserved_pages(kind.page_bytes);
  if (free < 0) return name + "the system has none";
  if (free < needed) return fmt::format("{}{} needed, {} free", name, needed, free);
  return "";
}

// The table on pages of one kind.
Result<std::unique_ptr<satchel_table>> make_on(const Kind& kind, int64_t bytes, const satchel_table_options& options) {
  auto t = std::make_unique<satchel_table>();
  t->bytes = bytes;
  t->pages = kind.pages;
  t->page_bytes = kind.page_bytes;
  const bool reserved = kind.pages >= SATCHEL_PAGES_2M;
  if (reserved) {
    const int64_t free = std::max<int64_t>(0, free_reserved_pages(kind.page_bytes));
    if ((bytes - 1) / kind.page_bytes >= free) {
      return exhausted(bytes, free * kind.page_bytes, fmt::format("reserved pages of {}", size_text(kind.page_bytes)));
    }
  } else {
    // Where memory is promised and not there, a process is killed; so it is asked for first.
    int64_t available = available_memory();
    if (options.numa == SATCHEL_NUMA_BIND) available = std::min(available, available_on_node(options.node));
    if (bytes > available - std::min(available, kind.page_bytes)) return exhausted(bytes, available, "memory");
  }
  if (Status s = reserved ? map_reserved(*t, kind) : map_own(*t, kind); !s) return s;
  if (Status s = place(*t, options); !s) return s;
  // The calling thread's policy is its own.
  const bool own_policy = options.numa == SATCHEL_NUMA_LOCAL && numa::nodes().size() > 1;
  if (const int error = fill(*t, own_policy ? 1 : options.threads); error != 0) {
    return refused(bytes, "filling the pages", error);
  }
  if (kind.pages == SATCHEL_PAGES_TRANSPARENT) {
    const auto size = static_cast<size_t>(t->mapped);
    const Residency r = residency(t->data, size);
    // What could not be had huge at once, the system may put together by moving pages.
    if (r.known && r.transparent < t->mapped / kind.page_bytes * kind.page_bytes)
      (void)madvise(t->data, size, MADV_COLLAPSE);
  }
  return t;
}

}  // namespace
}  // namespace satchel

using namespace satchel;

satchel_table::~satchel_table() {
  if (reserved != nullptr) munmap(reserved, reserved_bytes);
}

Result<satchel_table*> satchel_table::make(int64_t bytes, const satchel_table_options& options) {
  const Kind kinds[] = {{SATCHEL_PAGES_1G, kGibibyte},
                        {SATCHEL_PAGES_2M, 2 * kMebibyte},
                        {SATCHEL_PAGES_TRANSPARENT, transparent_page_bytes()},
                        {SATCHEL_PAGES_SMALL, base_page_bytes()}};
  if (options.numa == SATCHEL_NUMA_BIND) {
    const std::vector<int> nodes = numa::nodes();
    if (std::find(nodes.begin(), nodes.end(), options.node) == nodes.end()) {
      return fail(StatusCode::kInvalidArgument, {.argument = "node", .value = options.node, .limit = nodes.back()},
                  "node is {}: the process may use {} nodes, the last of which is {}", options.node, nodes.size(),
                  nodes.back());
    }
  }
  // Far beyond any address space, and sums with page sizes do not overflow below it.
  constexpr int64_t kMost = int64_t{1} << 56;
  if (bytes > kMost) return exhausted(bytes, available_memory(), "memory");

  std::string reasons;
  const auto because = [&](const std::string& why) { reasons += (reasons.empty() ? "" : "; ") + why; };
  for (const Kind& kind : kinds) {
    const bool last = kind.pages == SATCHEL_PAGES_SMALL;
    if (options.pages != SATCHEL_PAGES_AUTO && options.pages != kind.pages) continue;
    if (options.pages == SATCHEL_PAGES_AUTO && !last) {
      if (const std::string why = unfit(kind, bytes); !why.empty()) {
        because(why);
        continue;
      }
    }
    Result<std::unique_ptr<satchel_table>> made = make_on(kind, bytes, options);
    if (!made) {
      if (options.pages != SATCHEL_PAGES_AUTO || kind.pages <= SATCHEL_PAGES_TRANSPARENT) return made.status();
      because(fmt::format("{} pages: {}", size_text(kind.page_bytes), made.status().message()));
      continue;
    }
    if (options.pages != SATCHEL_PAGES_AUTO && kind.pages != SATCHEL_PAGES_1G) because("not asked for");
    (*made)->pages_reason = reasons;
    return (*made).release();
  }
  return fail(StatusCode::kInternal, {}, "no pages for the table");
}

satchel_table_report satchel_table::report() const {
  satchel_table_report r = SATCHEL_TABLE_REPORT_INIT;
  const auto size = static_cast<size_t>(mapped);
  r.bytes = bytes;
  r.mapped_bytes = mapped;
  r.pages = pages;
  r.page_bytes = base_page_bytes();
  std::string reason = pages_reason;
  const Residency found = residency(data, size);
  if (found.known) {
    r.resident_bytes = found.resident;
    r.huge_bytes = found.transparent + found.reserved;
    if (found.transparent > 0) r.page_bytes = transparent_page_bytes();
    if (found.reserved > 0) r.page_bytes = found.page_bytes;
    const int64_t whole = mapped / transparent_page_bytes();
    const int64_t got = found.transparent / transparent_page_bytes();
    if (pages == SATCHEL_PAGES_TRANSPARENT && got < whole) {
      const std::string part = fmt::format("the system put together {} of {} huge pages", got, whole);
      reason = reason.empty() ? part : part + "; " + reason;
    }
  } else {
    r.resident_bytes = r.huge_bytes = -1;
    reason = "/proc/self/smaps does not tell; " + reason;
  }
  r.numa = numa::policy_at(data);
  r.numa_nodes = static_cast<int32_t>(numa::nodes().size());
  r.nodes_used = numa::nodes_holding(data, size, r.page_bytes);
  std::memcpy(r.pages_reason, reason.data(), std::min(reason.size(), sizeof(r.pages_reason) - 1));
  std::memcpy(r.numa_reason, numa_reason.data(), std::min(numa_reason.size(), sizeof(r.numa_reason) - 1));
  return r;
}
