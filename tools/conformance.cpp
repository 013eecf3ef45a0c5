// satchel conformance: runs a folder of conformance vectors on this machine's back ends.
#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include "tools/command.h"
#include "tools/conformance/engine_executor.h"
#include "tools/conformance/runner.h"
#include "tools/conformance/vectors.h"

namespace satchel::tool {
namespace {

constexpr std::string_view kName = "conformance";

// A stray access of a kernel ends the process (its buffers border on forbidden pages): the signal handler says in
// which case. Then the signal takes its usual course.
constexpr int kCrashSignals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE};
struct sigaction g_previous_actions[std::size(kCrashSignals)];
char g_crash_line[256];
size_t g_crash_line_length = 0;

void announce_crash(int signal) {
  (void)!write(STDERR_FILENO, g_crash_line, g_crash_line_length);
  for (size_t i = 0; i < std::size(kCrashSignals); ++i)
    if (kCrashSignals[i] == signal) sigaction(signal, &g_previous_actions[i], nullptr);
}

void install_crash_handler() {
  struct sigaction action = {};
  action.sa_handler = announce_crash;
  for (size_t i = 0; i < std::size(kCrashSignals); ++i) sigaction(kCrashSignals[i], &action, &g_previous_actions[i]);
}

void remember_case(const std::string& target, const conformance::Case& c) {
  const auto end = fmt::format_to_n(g_crash_line, sizeof(g_crash_line), "\nCRASHED {} on backend {}\n", c.id, target);
  g_crash_line_length = std::min(end.size, sizeof(g_crash_line));
}

// Runs all cases on one target; the exit code of that alone.
int run_target(const conformance::VectorSet& vectors, const std::string& target) {
  Result<std::unique_ptr<conformance::Executor>> executor = conformance::make_engine_executor(target);
  if (!executor) return failure(kName, executor.status().message());
  const conformance::Report report =
      conformance::run_cases(vectors, **executor, [&](const conformance::Case& c) { remember_case(target, c); });
  if (!print(conformance::to_text(report) + "\n")) return failure(kName, "stdout cannot be written");
  if (report.executed() == 0) return failure(kName, "not one case could be executed");
  return report.differences.empty() ? kExitOk : kExitFailed;
}

int run_conformance(const Arguments& arguments) {
  const std::string& dir = arguments.positionals[0];
  const std::string backend = arguments.value("--backend");
  if (arguments.has("--backend") && !is_target(backend))
    return usage_error(kName, fmt::format("there is no backend '{}', only {}", backend, target_names()));
  const Result<conformance::VectorSet> vectors = conformance::read_vectors(dir);
  if (!vectors) return failure(kName, fmt::format("{}: {}", dir, vectors.status().message()));
  if (!print(fmt::format("{}: {} cases, {} bytes of tensors, CRC-32 matches\n\n", dir, (*vectors).cases.size(),
                         (*vectors).blob.size())))
    return failure(kName, "stdout cannot be written");

  install_crash_handler();
  if (!backend.empty()) return run_target(*vectors, backend);
  int code = kExitOk;
  std::string skipped;
  for (const Target& t : targets()) {
    if (t.runnable)
      code = std::max(code, run_target(*vectors, t.name));
    else
      skipped += fmt::format("backend {}: NOT RUN, this machine cannot run it\n", t.name);
  }
  return print(skipped) ? code : failure(kName, "stdout cannot be written");
}

constexpr Option kOptions[] = {{"--backend", true}};

}  // namespace

const Command kConformanceCommand = {
    kName,
    "DIR [--backend T]",
    "Runs the conformance vectors of a folder and prints counts by group and every difference.",
    "  --backend T   on this target only ('satchel targets'); default: on all that run here, one after the other\n"
    "DIR holds manifest.txt and data.bin. Outputs are compared bit for bit. Cases of operations that this build\n"
    "does not have are counted as NOT RUN. Exit code 1 on any difference.\n",
    kOptions,
    1,
    1,
    run_conformance};

}  // namespace satchel::tool
