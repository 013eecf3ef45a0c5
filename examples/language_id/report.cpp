#include "report.h"

#include <fmt/format.h>

#include <iterator>
#include <utility>

namespace language_id {
namespace {

template <class... Args>
void add(std::string& text, fmt::format_string<Args...> format, Args&&... args) {
  fmt::format_to(std::back_inserter(text), format, std::forward<Args>(args)...);
}

// "61.20 [58.93 .. 61.88]": millions of rows per second, median and both ends.
std::string rate(const Timing& timing, int64_t rows) {
  const double millions = static_cast<double>(rows) / 1e6;
  return fmt::format("{:.2f} [{:.2f} .. {:.2f}]", millions / timing.median, millions / timing.slowest,
                     millions / timing.fastest);
}

void add_accuracy(std::string& text, const Report& report) {
  add(text, "\nAccuracy on {} lines of held-out pages\n", report.test_lines);
  add(text, "  {:<8}{:>12}{:>12}\n", "table", "bytes", "accuracy");
  add(text, "  {:<8}{:>12}{:>11.2f}%\n", "fp32", report.fp32_bytes, 100 * report.fp32_accuracy);
  for (const WidthResult& width : report.widths) {
    add(text, "  {:<8}{:>12}{:>11.2f}%\n", fmt::format("{} bits", width.bits), width.table_bytes, 100 * width.accuracy);
  }
}

bool is_compiled(const WidthResult& width) { return width.code_bytes > 0; }

void add_speed(std::string& text, const Report& report) {
  add(text, "\nSpeed on one thread: {} lines, {} rows of {} elements looked up and averaged\n", report.batch_bags,
      report.batch_rows, report.dim);
  add(text, "million rows per second, median [slowest .. fastest] of {} runs in turn\n", report.repeats);
  add(text, "  {:<8}{:<30}{:<30}{:<34}{}\n", "table", "JIT", "interpreter", "plain loop (-O3 -march=native)",
      "JIT / plain");
  for (const WidthResult& width : report.widths) {
    const bool compiled = is_compiled(width);
    add(text, "  {:<8}{:<30}{:<30}{:<34}{}\n", fmt::format("{} bits", width.bits),
        compiled ? rate(width.jit, report.batch_rows) : "none", rate(width.interpreter, report.batch_rows),
        rate(width.plain, report.batch_rows),
        compiled ? fmt::format("{:.2f}", width.plain.median / width.jit.median) : "");
  }
}

void add_bits(std::string& text, const Report& report) {
  add(text, "\nSame bits on this batch ({} floats of each table)\n", report.batch_bags * report.dim);
  const auto verdict = [](int64_t differences) {
    return differences == 0 ? std::string("identical") : fmt::format("{} FLOATS DIFFER", differences);
  };
  for (const WidthResult& width : report.widths) {
    const std::string bits = fmt::format("{} bits", width.bits);
    if (is_compiled(width)) {
      add(text, "  {:<8}JIT and interpreter: {}; JIT and plain loop: {}\n", bits,
          verdict(width.interpreter_differences), verdict(width.plain_differences));
    } else {
      add(text, "  {:<8}interpreter and plain loop: {}\n", bits, verdict(width.plain_differences));
    }
  }
}

void add_kernels(std::string& text, const Report& report) {
  add(text, "\nKernels compiled: {}, in {:.1f} us together, the first of this process\n", report.kernels_compiled,
      static_cast<double>(report.compile_ns) / 1e3);
  for (const WidthResult& width : report.widths) {
    const std::string bits = fmt::format("{} bits", width.bits);
    if (is_compiled(width)) {
      add(text, "  {:<8}{}, {} bytes of code, {:.1f} us\n", bits, width.target, width.code_bytes,
          static_cast<double>(width.compile_ns) / 1e3);
    } else {
      add(text, "  {:<8}no code, interpreted: {}\n", bits, width.reason.empty() ? "as asked for" : width.reason);
    }
  }
  add(text, "Listings written to {}\n", report.listings);
}

}  // namespace

std::string format_report(const Report& report) {
  std::string text;
  add_accuracy(text, report);
  add_speed(text, report);
  add_bits(text, report);
  add_kernels(text, report);
  return text;
}

}  // namespace language_id
