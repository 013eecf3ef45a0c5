// What the example prints at the end, from plain numbers.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "timing.h"

namespace language_id {

struct WidthResult {
  int bits = 0;
  int64_t table_bytes = 0;
  double accuracy = 0;
  std::string target;      // of the kernel the default engine gave: "avx512"
  std::string reason;      // why no better one, or ""
  int64_t code_bytes = 0;  // 0: it was the interpreter
  int64_t compile_ns = 0;
  Timing jit, interpreter, plain;
  int64_t interpreter_differences = 0;  // floats whose bits differ from the JIT's
  int64_t plain_differences = 0;
};

struct Report {
  int64_t test_lines = 0;
  int64_t fp32_bytes = 0;
  double fp32_accuracy = 0;
  int64_t dim = 0;
  int64_t batch_bags = 0;
  int64_t batch_rows = 0;  // looked up in the batch
  int repeats = 0;
  std::vector<WidthResult> widths;
  int64_t kernels_compiled = 0;
  int64_t compile_ns = 0;  // of all of them
  std::string listings;    // folder
};

std::string format_report(const Report& report);

}  // namespace language_id
