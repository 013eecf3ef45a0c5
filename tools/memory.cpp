// satchel memory: what memory for a table would be got on this machine, and why not better.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

#include "satchel/table.h"
#include "tools/command.h"

namespace satchel::tool {
namespace {

constexpr std::string_view kName = "memory";
constexpr Option kOptions[] = {{"--pages", true}, {"--numa", true}};

constexpr std::string_view kPages[] = {"auto", "small", "transparent", "2M", "1G"};
constexpr std::string_view kNuma[] = {"auto", "local", "interleave", "bind"};

// "100", "64K", "64M", "6G" -> bytes; -1 if it is none of these.
int64_t read_size(std::string_view text) {
  int64_t value = 0;
  const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const std::string_view suffix(rest, text.data() + text.size());
  const int shift = suffix == "K" ? 10 : suffix == "M" ? 20 : suffix == "G" ? 30 : 0;
  if (error != std::errc() || value < 1 || value > int64_t{1} << 30 || (shift == 0 && !suffix.empty())) return -1;
  return value << shift;
}

// Place of a name in a list, -1 if it is not there.
template <size_t kCount>
int32_t place_of(std::string_view name, const std::string_view (&names)[kCount]) {
  for (size_t i = 0; i < kCount; ++i) {
    if (names[i] == name) return static_cast<int32_t>(i);
  }
  return -1;
}

int run_memory(const Arguments& arguments) {
  const std::string size = arguments.positionals.empty() ? "64M" : arguments.positionals[0];
  const int64_t bytes = read_size(size);
  if (bytes < 0) return usage_error(kName, fmt::format("'{}' is not a size such as 64M or 6G", size));
  TableOptions options;
  if (arguments.has("--pages")) options.pages = place_of(arguments.value("--pages"), kPages);
  if (options.pages < 0) return usage_error(kName, "--pages must be auto, small, transparent, 2M or 1G");
  if (arguments.has("--numa")) {
    const std::string policy = arguments.value("--numa");
    options.numa = place_of(policy.substr(0, policy.find(':')), kNuma);
    if (options.numa == SATCHEL_NUMA_BIND) {
      const char* end = policy.data() + policy.size();
      const char* node = std::min(policy.data() + std::string_view("bind:").size(), end);
      if (const auto [rest, error] = std::from_chars(node, end, options.node); error != std::errc() || rest != end)
        options.numa = -1;
    } else if (policy.find(':') != std::string::npos) {
      options.numa = -1;
    }
  }
  if (options.numa < 0) return usage_error(kName, "--numa must be auto, local, interleave or bind:NODE");

  const Result<Table> table = Table::allocate(bytes, options);
  if (!table) return failure(kName, table.status().message());
  const TableReport r = table->report();
  std::string text = fmt::format(
      "bytes           {}\nmapped bytes    {}\nresident bytes  {}\non huge pages   {}\nlargest page    {}\n"
      "pages           {}{}{}\n",
      r.bytes, r.mapped_bytes, r.resident_bytes, r.huge_bytes, r.page_bytes, kPages[r.pages],
      r.pages_reason[0] != '\0' ? "; " : "", r.pages_reason);
  text += fmt::format("nodes           {}, used {}\nplacement       {}{}{}\n", r.numa_nodes, r.nodes_used,
                      r.numa >= 0 ? kNuma[r.numa] : "not known", r.numa_reason[0] != '\0' ? "; " : "", r.numa_reason);
  int32_t threads = 0;
  const char* pool = satchel_pool_name(&threads);
  text += fmt::format("pool            {}, {} threads\n", pool, threads);
  return print(text) ? kExitOk : failure(kName, "stdout cannot be written");
}

}  // namespace

const Command kMemoryCommand = {kName,
                                "[SIZE] [--pages KIND] [--numa POLICY]",
                                "Allocates memory for a table (64M) and shows what pages and nodes it is on.",
                                "KIND is auto, small, transparent, 2M or 1G; POLICY auto, local, interleave or "
                                "bind:NODE. Also shows\nthe pool that runs calls on several threads.\n",
                                kOptions,
                                0,
                                1,
                                run_memory};

}  // namespace satchel::tool
