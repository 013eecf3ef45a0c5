// The command line of satchel_bench.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "measure.h"
#include "problem.h"

namespace satchel::bench {

struct Options {
  std::string matrix = "short";    // short, full, peer, none
  std::vector<std::string> lines;  // problem lines; with any, the matrix is left out unless it was asked for
  std::string filter;              // see matches()
  std::string only;                // names of competitors, or how they begin
  std::string json;                // file for the results, or ""
  int64_t sample = 0;              // run so many of the problems at random; 0: all
  int64_t again = 0;               // measure what was slower than the peer so many times more
  int64_t large_bytes = int64_t{1} << 30;
  int cpu = -1;  // -1: the last one allowed
  bool huge_pages = false;
  bool list = false;
  bool brief = false;  // no table for each problem, the summary alone
  bool check_only = false;
  bool help = false;
  uint64_t seed = 1;
  MeasureOptions measure;
};

// Reads the command line, problem files included. A Status with a sentence for the user where it makes no sense.
Result<Options> parse_options(int argc, char** argv);
extern const char kUsage[];

}  // namespace satchel::bench
