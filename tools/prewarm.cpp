// satchel prewarm: compiles every spec of a file, to see that all of them can be had and what they cost.
#include <fmt/format.h>

#include <charconv>

#include "satchel/engine.h"
#include "tools/command.h"

namespace satchel::tool {
namespace {

constexpr std::string_view kName = "prewarm";

std::string_view outcome_text(int32_t outcome) {
  switch (outcome) {
    case SATCHEL_PREWARM_COMPILED:
      return "compiled";
    case SATCHEL_PREWARM_PRESENT:
      return "already there";
    default:
      return "REJECTED";
  }
}

int run_prewarm(const Arguments& arguments) {
  int threads = 0;
  if (arguments.has("--threads")) {
    const std::string text = arguments.value("--threads");
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), threads);
    if (error != std::errc() || stop != text.data() + text.size() || threads < 1)
      return usage_error(kName, fmt::format("--threads '{}' is not a number of at least 1", text));
  }
  bool written = true;
  const auto progress = [&](int64_t line, const char* spec, int32_t outcome, const Error* error) {
    written = print(fmt::format("line {}: {}: {}{}{}\n", line, outcome_text(outcome), spec,
                                error != nullptr ? ": " : "", error != nullptr ? error->message : "")) &&
              written;
  };
  Engine& engine = Engine::default_engine();
  const Result<PrewarmReport> report = engine.prewarm_file(arguments.positionals[0], threads, progress);
  if (!report) return failure(kName, report.status().message());
  const Result<EngineStats> stats = engine.stats();
  if (!stats) return failure(kName, stats.status().message());
  const PrewarmReport& r = *report;
  written = print(fmt::format("{} compiled, {} already there, {} rejected; {} bytes of code, {:.3f} ms compiling\n",
                              r.compiled, r.present, r.rejected, (*stats).code_bytes,
                              static_cast<double>((*stats).compile_ns) * 1e-6)) &&
            written;
  if (r.rejected > 0)
    return failure(kName, fmt::format("{} specs rejected, first in line {}: {}", r.rejected, r.first_rejected,
                                      r.first_error.message));
  return written ? kExitOk : failure(kName, "stdout cannot be written");
}

constexpr Option kOptions[] = {{"--threads", true}};

}  // namespace

const Command kPrewarmCommand = {
    kName,
    "FILE [--threads N]",
    "Compiles every spec of a file (one line each) and tells which cannot be had, and why.",
    "  --threads N   compile on N threads; default: one for each processor\n"
    "Empty lines and lines that begin with # are skipped. Exit code 1 if any spec is rejected.\n"
    "Environment: SATCHEL_TARGET, SATCHEL_DUMP_DIR and the other switches of the default engine.\n",
    kOptions,
    1,
    1,
    run_prewarm};

}  // namespace satchel::tool
