// satchel targets: what this build can make and this machine can run.
#include <fmt/format.h>

#include "tools/command.h"

namespace satchel::tool {
namespace {

constexpr std::string_view kName = "targets";

int run_targets(const Arguments&) {
  std::string text;
  for (const Target& t : targets())
    text += fmt::format("{:<18} {}\n", t.name, t.runnable ? "runs here" : "not on this machine");
  for (int32_t number = 0; const char* name = satchel_foreign_target_name(number); ++number) {
    text += fmt::format("{:<18} another architecture: dump only\n", name);
  }
  return print(text) ? kExitOk : failure(kName, "stdout cannot be written");
}

}  // namespace

const Command kTargetsCommand = {
    kName, "",         "Lists the targets of this build, best first, and whether this machine runs them.", "", {}, 0,
    0,     run_targets};

}  // namespace satchel::tool
