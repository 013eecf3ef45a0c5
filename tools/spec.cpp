// satchel spec: reads a spec line and prints its canonical form.
#include <fmt/format.h>

#include "satchel/engine.h"
#include "tools/command.h"

namespace satchel::tool {
namespace {

constexpr std::string_view kName = "spec";

int run_spec(const Arguments& arguments) {
  const Result<EmbeddingBagSpec> spec = parse_spec(arguments.positionals[0]);
  if (!spec) return failure(kName, spec.status().message());
  const Result<std::string> line = to_string(*spec);
  if (!line) return failure(kName, line.status().message());
  const std::string text = fmt::format("{}\nrow bytes {}\n", *line, row_bytes(*spec));
  return print(text) ? kExitOk : failure(kName, "stdout cannot be written");
}

}  // namespace

const Command kSpecCommand = {
    kName, "\"SPEC\"", "Checks a spec line and prints it in canonical form, with the bytes of one row.", "", {}, 1,
    1,     run_spec};

}  // namespace satchel::tool
