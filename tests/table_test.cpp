// Table memory: every byte is there and nothing beyond, and the report says what the system says.
#include "satchel/table.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <string>
#include <vector>

#include "runtime/memory_facts.h"
#include "runtime/numa.h"
#include "runtime/row_stride.h"
#include "tests/support/environment.h"
#include "tests/support/random.h"

namespace satchel::test {
namespace {

constexpr int64_t kHugePage = 2 * kMebibyte;

// An emulator's memory is not the kernel's: what is resident and on which pages is told of the emulator.
#if defined(SATCHEL_EMULATED)
constexpr bool kRealMemory = false;
#else
constexpr bool kRealMemory = true;
#endif
#define SATCHEL_NEEDS_REAL_MEMORY()                                          \
  if (!kRealMemory) {                                                        \
    announce_not_tested("pages behind a table", "this runs in an emulator"); \
    GTEST_SKIP();                                                            \
  }

TableOptions on(int32_t pages) {
  TableOptions o;
  o.pages = pages;
  return o;
}

// Whether a byte can be read, found out by the kernel without a crash.
bool readable(const uint8_t* at) {
  int ends[2];
  if (pipe(ends) != 0) return false;
  const ssize_t written = write(ends[1], at, 1);
  close(ends[0]);
  close(ends[1]);
  return written == 1;
}

void expect_all_there(const Table& table, int64_t bytes) {
  uint8_t* data = table.data();
  ASSERT_NE(data, nullptr);
  const TableReport r = table.report();
  EXPECT_EQ(r.bytes, bytes);
  EXPECT_GE(r.mapped_bytes, bytes);
  EXPECT_EQ(r.mapped_bytes % base_page_bytes(), 0);
  if (kRealMemory) {
    EXPECT_EQ(r.resident_bytes, r.mapped_bytes);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(data) % static_cast<uintptr_t>(r.page_bytes), 0U);
  }
  EXPECT_EQ(reinterpret_cast<uintptr_t>(data) % static_cast<uintptr_t>(base_page_bytes()), 0U);
  EXPECT_TRUE(std::all_of(data, data + bytes, [](uint8_t byte) { return byte == 0; }));
  std::memset(data, 0xa5, static_cast<size_t>(bytes));
  EXPECT_EQ(data[0], 0xa5);
  EXPECT_EQ(data[bytes - 1], 0xa5);
  EXPECT_TRUE(readable(data + r.mapped_bytes - 1));
  EXPECT_FALSE(readable(data + r.mapped_bytes));
}

TEST(Table, EveryByteAndNoneBeyond) {
  for (const int32_t pages : {SATCHEL_PAGES_AUTO, SATCHEL_PAGES_SMALL, SATCHEL_PAGES_TRANSPARENT}) {
    for (const int64_t bytes :
         {int64_t{1}, int64_t{4095}, int64_t{4096}, int64_t{4097}, kMebibyte - 1, kMebibyte, kHugePage - 1, kHugePage,
          kHugePage + 1, kHugePage + kMebibyte, 5 * kMebibyte + 17, 70 * kMebibyte + 3}) {
      SCOPED_TRACE("pages " + std::to_string(pages) + ", bytes " + std::to_string(bytes));
      Result<Table> table = Table::allocate(bytes, on(pages));
      ASSERT_TRUE(table) << table.status().message();
      expect_all_there(*table, bytes);
      // Reserved pages that happen to be free have nothing before them.
      if (table->report().pages <= SATCHEL_PAGES_TRANSPARENT) {
        EXPECT_FALSE(readable(table->data() - 1));
        // Never more than half a huge page beside what was asked for.
        EXPECT_LT(table->report().mapped_bytes, bytes + std::max(kHugePage / 2 + 1, base_page_bytes()));
      }
    }
  }
}

TEST(Table, FreeGivesTheMemoryBack) {
  uint8_t* data = nullptr;
  {
    Result<Table> table = Table::allocate(3 * kMebibyte);
    ASSERT_TRUE(table);
    data = table->data();
    ASSERT_TRUE(readable(data));
    Table moved = std::move(*table);
    EXPECT_EQ(moved.data(), data);
    EXPECT_EQ(table->data(), nullptr);
    EXPECT_FALSE(*table);
    EXPECT_EQ(table->report().bytes, 0);
    Table other;
    other = std::move(moved);
    EXPECT_EQ(other.data(), data);
  }
  EXPECT_FALSE(readable(data));
  satchel_table_free(nullptr);
  EXPECT_EQ(satchel_table_data(nullptr), nullptr);
}

// ------------------------------------------------------------------------------------------- the report

TEST(TableReport, SmallPagesAreSmall) {
  SATCHEL_NEEDS_REAL_MEMORY();
  Result<Table> table = Table::allocate(8 * kMebibyte, on(SATCHEL_PAGES_SMALL));
  ASSERT_TRUE(table) << table.status().message();
  const TableReport r = table->report();
  EXPECT_EQ(r.pages, SATCHEL_PAGES_SMALL);
  EXPECT_EQ(r.huge_bytes, 0);
  EXPECT_EQ(r.page_bytes, base_page_bytes());
  EXPECT_STREQ(r.pages_reason, "not asked for");
}

// Flags of the page frames behind an address range, which the kernel shows to the superuser: an account of its own.
int64_t huge_bytes_by_frames(const uint8_t* begin, int64_t bytes) {
  const int map = open("/proc/self/pagemap", O_RDONLY);
  const int flags = open("/proc/kpageflags", O_RDONLY);
  int64_t huge = 0;
  for (int64_t at = 0; at < bytes && huge >= 0; at += base_page_bytes()) {
    const auto page = (reinterpret_cast<uintptr_t>(begin) + static_cast<uintptr_t>(at)) / base_page_bytes();
    uint64_t entry = 0, flag = 0;
    const bool known = pread(map, &entry, 8, static_cast<off_t>(page * 8)) == 8 &&
                       (entry & ((uint64_t{1} << 55) - 1)) &&
                       pread(flags, &flag, 8, static_cast<off_t>((entry & ((uint64_t{1} << 55) - 1)) * 8)) == 8;
    if (!known) {
      huge = -1;
    } else if ((flag & (uint64_t{1} << 17 | uint64_t{1} << 22)) != 0) {  // KPF_HUGE, KPF_THP
      huge += base_page_bytes();
    }
  }
  close(map);
  close(flags);
  return huge;
}

TEST(TableReport, AgreesWithThePageFrames) {
  SATCHEL_NEEDS_REAL_MEMORY();
  for (const int32_t pages : {SATCHEL_PAGES_SMALL, SATCHEL_PAGES_TRANSPARENT, SATCHEL_PAGES_AUTO}) {
    for (const int64_t bytes : {17 * kMebibyte, 16 * kMebibyte + 5, 100 * int64_t{1024}}) {
      Result<Table> table = Table::allocate(bytes, on(pages));
      ASSERT_TRUE(table) << table.status().message();
      const TableReport r = table->report();
      const int64_t huge = huge_bytes_by_frames(table->data(), r.mapped_bytes);
      if (huge < 0) {
        announce_not_tested("a table's pages by their frames", "/proc/kpageflags is for the superuser");
        GTEST_SKIP();
      }
      EXPECT_EQ(r.huge_bytes, huge) << "pages " << pages << ", bytes " << bytes << ": " << r.pages_reason;
      const bool could_be_more = r.huge_bytes < r.mapped_bytes / kHugePage * kHugePage;
      EXPECT_TRUE(!could_be_more || r.pages_reason[0] != '\0');
    }
  }
}

// Nothing is remembered: what the system took away, or put together, is in the next report.
TEST(TableReport, IsOfTheMomentWhenItIsMade) {
  SATCHEL_NEEDS_REAL_MEMORY();
  Result<Table> table = Table::allocate(8 * kMebibyte, on(SATCHEL_PAGES_TRANSPARENT));
  ASSERT_TRUE(table) << table.status().message();
  const TableReport before = table->report();
  EXPECT_EQ(before.resident_bytes, 8 * kMebibyte);
  ASSERT_EQ(madvise(table->data() + 2 * kMebibyte, static_cast<size_t>(4 * kMebibyte), MADV_DONTNEED), 0);
  const TableReport after = table->report();
  EXPECT_EQ(after.resident_bytes, 4 * kMebibyte);
  EXPECT_LE(after.huge_bytes, 4 * kMebibyte);
  EXPECT_STRNE(after.pages_reason, before.pages_reason);
}

// Runs `body` in a child process; its exit status is the result.
template <class Body>
int in_child(Body&& body) {
  const pid_t child = fork();
  if (child == 0) _exit(body());
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

TEST(TableReport, SaysWhyHugePagesAreForbidden) {
  SATCHEL_NEEDS_REAL_MEMORY();
  enum { kGood, kCannotForbid, kNoTable, kHuge, kNoReason };
  const int result = in_child([] {
    if (prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0) != 0) return static_cast<int>(kCannotForbid);
    Result<Table> table = Table::allocate(12 * kMebibyte);
    if (!table) return static_cast<int>(kNoTable);
    const TableReport r = table->report();
    if (r.pages >= SATCHEL_PAGES_2M) return static_cast<int>(kGood);
    if (r.huge_bytes != 0 || r.pages != SATCHEL_PAGES_SMALL) return static_cast<int>(kHuge);
    return std::string(r.pages_reason).find("forbidden to this process") == std::string::npos
               ? static_cast<int>(kNoReason)
               : static_cast<int>(kGood);
  });
  EXPECT_EQ(result, kGood);
}

TEST(TableReport, SaysWhyNoLargerPages) {
  Result<Table> table = Table::allocate(100);
  ASSERT_TRUE(table);
  EXPECT_STREQ(
      table->report().pages_reason,
      "1 GiB pages: the table is smaller; 2 MiB pages: the table is smaller; transparent 2 MiB pages: less than "
      "half of one is needed");
}

// ----------------------------------------------------------------------------------------- reserved pages

// Pages that an administrator set aside for this: echo 16 > /proc/sys/vm/nr_hugepages.
TEST(TableReserved, TwoMebibytePages) {
  SATCHEL_NEEDS_REAL_MEMORY();
  const int64_t free = free_reserved_pages(kHugePage);
  if (free < 8) {
    announce_not_tested("reserved huge pages", "there are none; set vm.nr_hugepages to 16");
    GTEST_SKIP();
  }
  for (const int32_t pages : {SATCHEL_PAGES_2M, SATCHEL_PAGES_AUTO}) {
    for (const int64_t bytes : {kHugePage, 8 * kHugePage - 5}) {
      Result<Table> table = Table::allocate(bytes, on(pages));
      ASSERT_TRUE(table) << table.status().message();
      expect_all_there(*table, bytes);
      const TableReport r = table->report();
      EXPECT_EQ(r.pages, SATCHEL_PAGES_2M);
      EXPECT_EQ(r.page_bytes, kHugePage);
      EXPECT_EQ(r.huge_bytes, r.mapped_bytes);
      EXPECT_EQ(huge_bytes_by_frames(table->data(), r.mapped_bytes), r.mapped_bytes);
      EXPECT_EQ(free_reserved_pages(kHugePage), free - r.mapped_bytes / kHugePage);
    }
    EXPECT_EQ(free_reserved_pages(kHugePage), free);
  }
  // One page that is mostly used, but not seven eighths of it.
  Result<Table> table = Table::allocate(kHugePage * 3 / 4, on(SATCHEL_PAGES_AUTO));
  ASSERT_TRUE(table);
  EXPECT_NE(table->report().pages, SATCHEL_PAGES_2M);
  // More than there are.
  const Result<Table> refused = Table::allocate((free + 1) * kHugePage, on(SATCHEL_PAGES_2M));
  ASSERT_EQ(refused.status().code(), StatusCode::kResourceExhausted);
  EXPECT_EQ(refused.status().error().limit, free * kHugePage);
}

// ------------------------------------------------------------------------------------------------- NUMA

TEST(TableNuma, PolicyIsInForce) {
  SATCHEL_NEEDS_REAL_MEMORY();
  const std::vector<int> nodes = numa::nodes();
  ASSERT_FALSE(nodes.empty());
  for (const int32_t policy : {SATCHEL_NUMA_AUTO, SATCHEL_NUMA_LOCAL, SATCHEL_NUMA_INTERLEAVE, SATCHEL_NUMA_BIND}) {
    TableOptions options;
    options.numa = policy;
    options.node = policy == SATCHEL_NUMA_BIND ? nodes.back() : 0;
    const Result<Table> table = Table::allocate(16 * kMebibyte, options);
    if (!numa::why_not().empty() && policy >= SATCHEL_NUMA_INTERLEAVE) {
      ASSERT_EQ(table.status().code(), StatusCode::kUnsupported);
      EXPECT_STREQ(table.status().error().argument, "numa");
      continue;
    }
    ASSERT_TRUE(table) << table.status().message();
    const TableReport r = table->report();
    EXPECT_EQ(r.numa_nodes, static_cast<int32_t>(nodes.size()));
    if (!numa::why_not().empty()) {
      EXPECT_EQ(r.numa, -1);
      EXPECT_STRNE(r.numa_reason, "");
      continue;
    }
    const bool placed = policy >= SATCHEL_NUMA_INTERLEAVE || (policy == SATCHEL_NUMA_AUTO && nodes.size() > 1);
    EXPECT_EQ(r.numa, !placed ? SATCHEL_NUMA_LOCAL : policy == SATCHEL_NUMA_AUTO ? SATCHEL_NUMA_INTERLEAVE : policy);
    EXPECT_EQ(std::string(r.numa_reason).empty(), placed);
    EXPECT_EQ(r.nodes_used, r.numa == SATCHEL_NUMA_INTERLEAVE ? static_cast<int32_t>(nodes.size()) : 1);
  }
}

TEST(TableNuma, OnlyNodesThatAreThere) {
  for (const int32_t node : {-1, numa::nodes().back() + 1, 1023, 1024, 100'000, INT32_MAX}) {
    TableOptions options;
    options.numa = SATCHEL_NUMA_BIND;
    options.node = node;
    const Result<Table> table = Table::allocate(4096, options);
    ASSERT_EQ(table.status().code(), StatusCode::kInvalidArgument) << node;
    EXPECT_STREQ(table.status().error().argument, "node");
    EXPECT_EQ(table.status().error().value, node);
    EXPECT_EQ(table.status().error().limit, numa::nodes().back());
  }
}

// ----------------------------------------------------------------------------------------------- refusals

TEST(TableError, Arguments) {
  const auto refused = [](int64_t bytes, const TableOptions& options, const char* argument, int64_t value) {
    const Result<Table> table = Table::allocate(bytes, options);
    ASSERT_EQ(table.status().code(), StatusCode::kInvalidArgument) << argument;
    EXPECT_STREQ(table.status().error().argument, argument);
    EXPECT_EQ(table.status().error().value, value);
  };
  for (const int64_t bytes : {int64_t{0}, int64_t{-1}, INT64_MIN}) refused(bytes, {}, "bytes", bytes);
  refused(100, on(-1), "pages", -1);
  refused(100, on(5), "pages", 5);
  TableOptions options;
  options.numa = 4;
  refused(100, options, "numa", 4);
  options = {};
  options.node = 1;
  refused(100, options, "node", 1);
  options = {};
  options.threads = -2;
  refused(100, options, "threads", -2);
  options = {};
  options.struct_size = 2;
  refused(100, options, "options", 2);

  Error error = SATCHEL_ERROR_INIT;
  EXPECT_EQ(satchel_table_alloc(100, nullptr, nullptr, &error), SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "table");
  satchel_table* table = nullptr;
  ASSERT_EQ(satchel_table_alloc(100, nullptr, &table, nullptr), SATCHEL_OK);
  EXPECT_EQ(satchel_table_get_report(table, nullptr, &error), SATCHEL_INVALID_ARGUMENT);
  satchel_table_report report = SATCHEL_TABLE_REPORT_INIT;
  EXPECT_EQ(satchel_table_get_report(nullptr, &report, &error), SATCHEL_INVALID_ARGUMENT);
  // A caller's older struct is filled as far as it reaches.
  report.struct_size = offsetof(satchel_table_report, mapped_bytes);
  EXPECT_EQ(satchel_table_get_report(table, &report, nullptr), SATCHEL_OK);
  EXPECT_EQ(report.bytes, 100);
  EXPECT_EQ(report.mapped_bytes, 0);
  satchel_table_free(table);
}

TEST(TableError, MoreThanThereIs) {
  const int64_t there = available_memory();
  for (const int32_t pages :
       {SATCHEL_PAGES_AUTO, SATCHEL_PAGES_SMALL, SATCHEL_PAGES_TRANSPARENT, SATCHEL_PAGES_2M, SATCHEL_PAGES_1G}) {
    for (const int64_t bytes : {there + 4 * kGibibyte, int64_t{1} << 47, int64_t{1} << 50, int64_t{1} << 56,
                                (int64_t{1} << 56) + 1, std::numeric_limits<int64_t>::max()}) {
      satchel_table* table = reinterpret_cast<satchel_table*>(8);
      const TableOptions options = on(pages);
      Error error = SATCHEL_ERROR_INIT;
      ASSERT_EQ(satchel_table_alloc(bytes, &options, &table, &error), SATCHEL_RESOURCE_EXHAUSTED) << bytes;
      EXPECT_EQ(table, nullptr);
      EXPECT_STREQ(error.argument, "bytes");
      EXPECT_EQ(error.value, bytes);
      EXPECT_LT(error.limit, bytes);
    }
  }
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
// Memory that the system counts as there, and does not give: addresses, or pages to write to.
TEST(TableError, LimitsOfTheProcess) {
  SATCHEL_NEEDS_REAL_MEMORY();
  enum { kGood, kNoLimit, kWrongCode, kWrongArgument, kLeak };
  struct {
    int resource;
    int64_t limit;
  } const limits[] = {{RLIMIT_AS, kGibibyte}, {RLIMIT_DATA, kGibibyte / 2}};
  for (const auto& limit : limits) {
    const int result = in_child([&] {
      const rlimit addresses = {rlim_t{12} << 30, rlim_t{12} << 30};
      const rlimit most = {static_cast<rlim_t>(limit.limit), static_cast<rlim_t>(limit.limit)};
      if (setrlimit(RLIMIT_AS, &addresses) != 0 || setrlimit(limit.resource, &most) != 0)
        return static_cast<int>(kNoLimit);
      // Were the failures to leave addresses mapped, they would run out.
      for (int i = 0; i < 20; ++i) {
        for (const int32_t pages : {SATCHEL_PAGES_AUTO, SATCHEL_PAGES_SMALL, SATCHEL_PAGES_TRANSPARENT}) {
          const Result<Table> table = Table::allocate(kGibibyte + 1, on(pages));
          if (table.status().code() != StatusCode::kResourceExhausted) return static_cast<int>(kWrongCode);
          if (std::string(table.status().error().argument) != "bytes") return static_cast<int>(kWrongArgument);
        }
      }
      return Table::allocate(64 * kMebibyte) ? static_cast<int>(kGood) : static_cast<int>(kLeak);
    });
    EXPECT_EQ(result, kGood) << "resource " << limit.resource;
  }
}
#endif

// --------------------------------------------------------------------------------------------- row stride

// Cache lines that 64 consecutive rows touch, counted one by one.
int64_t lines_of_64_rows(int64_t row_bytes, int64_t stride) {
  int64_t lines = 0;
  for (int64_t row = 0; row < 64; ++row) lines += (row * stride + row_bytes - 1) / 64 - row * stride / 64 + 1;
  return lines;
}

TEST(RowStride, ByTheRule) {
  for (int64_t row = 1; row <= 5000; ++row) {
    const int64_t stride = advised_row_stride(row);
    ASSERT_GE(stride, row);
    int64_t padded = 1;
    while (padded < row && padded < 64) padded *= 2;
    if (row > 64) padded = (row + 63) / 64 * 64;
    const double saved =
        1.0 - static_cast<double>(lines_of_64_rows(row, padded)) / static_cast<double>(lines_of_64_rows(row, row));
    const double growth = static_cast<double>(padded - row) / static_cast<double>(row);
    if (std::abs(growth - 2 * saved) < 1e-9) continue;  // either will do
    EXPECT_EQ(stride, growth < 2 * saved ? padded : row) << row;
  }
}

TEST(RowStride, OfSpecs) {
  struct {
    int bits;
    int64_t dim, stride;
  } const rows[] = {{8, 16, 32}, {8, 32, 64},  {8, 48, 64},   {8, 64, 72}, {8, 100, 128}, {8, 128, 136},
                    {8, 56, 64}, {4, 32, 20},  {4, 64, 36},   {4, 96, 64}, {4, 120, 64},  {4, 128, 68},
                    {2, 64, 20}, {2, 128, 36}, {8, 120, 128}, {8, 24, 32}, {8, 256, 264}};
  for (const auto& r : rows) {
    EmbeddingBagSpec spec;
    spec.bits = r.bits;
    spec.dim = r.dim;
    EXPECT_EQ(satchel::advised_row_stride(spec), r.stride) << r.bits << " bits, dim " << r.dim;
  }
  EXPECT_EQ(satchel::advised_row_stride(EmbeddingBagSpec()), 0);  // dim 0
  EXPECT_EQ(satchel_table_row_stride(nullptr), 0);
}

// The whole way: quantised into padded rows of a table of exactly their size, and looked up there.
TEST(Table, PaddedRowsGiveTheSameSums) {
  EmbeddingBagSpec spec;
  spec.dim = 48;
  constexpr int64_t kRows = 3000;
  const int64_t stride = satchel::advised_row_stride(spec);
  ASSERT_EQ(stride, 64);
  Random random(case_seed(93, 0));
  std::vector<float> weight(static_cast<size_t>(kRows * spec.dim));
  for (float& w : weight) w = random.real(-1, 1);
  std::vector<uint8_t> packed(static_cast<size_t>(kRows * row_bytes(spec)));
  satchel_prepack_options options = SATCHEL_PREPACK_OPTIONS_INIT;
  ASSERT_EQ(satchel_prepack(&options, weight.data(), kRows, spec.dim, packed.data(), nullptr), SATCHEL_OK);
  const Result<Table> table = Table::allocate((kRows - 1) * stride + row_bytes(spec));
  ASSERT_TRUE(table) << table.status().message();
  std::memset(table->data(), 0x77, static_cast<size_t>((kRows - 1) * stride));
  options.row_stride = stride;
  ASSERT_EQ(satchel_prepack(&options, weight.data(), kRows, spec.dim, table->data(), nullptr), SATCHEL_OK);
  for (int64_t row = 0; row < kRows; ++row) {
    ASSERT_EQ(std::memcmp(table->data() + row * stride, &packed[static_cast<size_t>(row * row_bytes(spec))],
                          static_cast<size_t>(row_bytes(spec))),
              0)
        << row;
    const bool has_padding = row + 1 < kRows;
    ASSERT_TRUE(!has_padding || table->data()[row * stride + row_bytes(spec)] == 0x77) << "padding was written";
  }

  std::vector<int64_t> indices(5000);
  for (int64_t& index : indices) index = random.range(0, kRows - 1);
  const std::vector<int64_t> offsets = {0, 10, 10, 4000};
  std::vector<std::vector<float>> outputs;
  for (const bool padded : {false, true}) {
    spec.row_stride = padded ? stride : 0;
    Result<Kernel> kernel = Engine::default_engine().kernel(spec);
    ASSERT_TRUE(kernel);
    std::vector<float> output(static_cast<size_t>(4 * spec.dim));
    EmbeddingBagArgs args;
    args.table = padded ? table->data() : packed.data();
    args.row_count = kRows;
    args.indices = indices.data();
    args.index_count = 5000;
    args.offsets = offsets.data();
    args.bag_count = 4;
    args.output = output.data();
    ASSERT_TRUE(kernel->run(args));
    outputs.push_back(output);
  }
  EXPECT_EQ(outputs[0], outputs[1]);
}

}  // namespace
}  // namespace satchel::test
