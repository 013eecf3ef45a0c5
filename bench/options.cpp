#include "options.h"

#include <fmt/format.h>

#include <charconv>
#include <fstream>
#include <functional>
#include <string_view>

#include "machine.h"
#include "workload.h"

namespace satchel::bench {

const char kUsage[] = R"(usage: satchel_bench [OPTION]... [PROBLEM]...

Times satchel's kernels beside plain C++ loops, the interpreter and a touch-only roofline, in one process,
interleaved, after comparing their outputs bit for bit.

A PROBLEM is a spec line with rows= or table=, pooling=, batch= and dist= among its words:
  satchel_bench "bits=4 dim=128 weighted table=16M pooling=20 dist=zipf"

  --matrix=short|full|peer|none
                            named list of problems (short: about a minute; without it, only PROBLEMs if there are any)
  --problems=FILE           problem lines from a file; empty lines and lines beginning with # are skipped
  --filter="WORD..."        only problems with all of these words; !WORD: without it.
                            Also tiny, small, medium, large; unweighted, unpruned, sum
  --sample=N                N of the problems at random, by --seed
  --again=N                 N times more, elsewhere in memory, what was slower than FBGEMM
  --only="NAME..."          only competitors whose names begin so: avx512 avx2 interpreter plain tiled touch fbgemm
  --check-only              compare everybody's bits, time nothing
  --cold                    empty the caches of the table and of all other inputs before each sample (x86-64)
  --large=SIZE              largest table of the matrices (1G; 0: none), at most half of the free memory
  --huge-pages              ask for huge pages for the table
  --budget-ms=N             time for all rounds of one problem (400)
  --sample-us=N             time for one sample (400)
  --cpu=N                   processor to stay on (the last one allowed)
  --seed=N                  of tables and indices (1)
  --json=FILE               results in the format of Google Benchmark
  --brief                   no table for each problem, only the summary
  --list                    print the problems and stop
)";

namespace {

Status refuse(const std::string& message) {
  Error e = {};
  e.struct_size = sizeof(Error);
  e.code = SATCHEL_INVALID_ARGUMENT;
  message.copy(e.message, sizeof(e.message) - 1);
  return Status(e);
}

bool read_number(const std::string& text, int64_t low, int64_t high, int64_t& value) {
  const char* end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, value);
  return error == std::errc() && rest == end && value >= low && value <= high;
}

Status read_problems(const std::string& path, std::vector<std::string>& lines) {
  std::ifstream file(path);
  if (!file) return refuse(fmt::format("cannot read {}", path));
  for (std::string line; std::getline(file, line);) {
    const size_t first = line.find_first_not_of(" \t\r");
    if (first != std::string::npos && line[first] != '#') lines.push_back(line);
  }
  return {};
}

}  // namespace

Result<Options> parse_options(int argc, char** argv) {
  Options o;
  bool matrix_given = false;
  for (int i = 1; i < argc; ++i) {
    const std::string arg = argv[i];
    if (!arg.starts_with("--")) {
      o.lines.push_back(arg);
      continue;
    }
    const size_t equals = arg.find('=');
    const std::string name = arg.substr(2, equals == std::string::npos ? equals : equals - 2);
    const std::string value = equals == std::string::npos ? "" : arg.substr(equals + 1);
    int64_t number = 0;
    bool good = true;
    if (name == "help") {
      o.help = true;
    } else if (name == "matrix") {
      good = value == "short" || value == "full" || value == "peer" || value == "none";
      o.matrix = value;
      matrix_given = true;
    } else if (name == "problems") {
      if (Status s = read_problems(value, o.lines); !s) return s;
    } else if (name == "filter") {
      o.filter = value;
    } else if (name == "only") {
      o.only = value;
    } else if (name == "json") {
      good = !value.empty();
      o.json = value;
    } else if (name == "large") {
      o.large_bytes = parse_size(value);
      good = o.large_bytes >= 0;
    } else if (name == "sample") {
      good = read_number(value, 1, INT64_MAX, o.sample);
    } else if (name == "again") {
      good = read_number(value, 0, 1000, o.again);
    } else if (name == "check-only") {
      o.check_only = true;
    } else if (name == "cold") {
      o.measure.cold = true;
      good = Workload::can_flush();
    } else if (name == "huge-pages") {
      o.huge_pages = true;
    } else if (name == "budget-ms") {
      good = read_number(value, 1, 3600000, number);
      o.measure.budget_seconds = static_cast<double>(number) * 1e-3;
    } else if (name == "sample-us") {
      good = read_number(value, 1, 10000000, number);
      o.measure.sample_seconds = static_cast<double>(number) * 1e-6;
    } else if (name == "cpu") {
      good = read_number(value, 0, 1 << 20, number);
      o.cpu = static_cast<int>(number);
    } else if (name == "seed") {
      good = read_number(value, 0, INT64_MAX, number);
      o.seed = static_cast<uint64_t>(number);
    } else if (name == "brief") {
      o.brief = true;
    } else if (name == "list") {
      o.list = true;
    } else {
      return refuse(fmt::format("unknown option --{}", name));
    }
    if (!good && name == "cold") return refuse("--cold: no way to empty the caches on this machine");
    if (!good) return refuse(fmt::format("--{}: \"{}\" cannot be read", name, value));
  }
  if (!o.lines.empty() && !matrix_given) o.matrix = "none";
  if (o.check_only && !o.json.empty()) return refuse("--json: --check-only has no results to write");
  o.measure.seed = o.seed;
  return o;
}

}  // namespace satchel::bench
