// satchel dump: plan, IR, listing or bytes of the kernel for one spec.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>

#include "satchel/engine.h"
#include "tools/command.h"

namespace satchel::tool {
namespace {

constexpr std::string_view kName = "dump";

std::string best_runnable_target() {
  for (const Target& t : targets())
    if (t.runnable) return t.name;
  return "";  // the interpreter runs everywhere, so this is not reached
}

bool write_file(const std::string& path, const std::string& content) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(content.data(), static_cast<std::streamsize>(content.size()));
  file.close();
  return static_cast<bool>(file);
}

int run_dump(const Arguments& arguments) {
  const bool bytes = arguments.has("--bytes");
  const bool all = !bytes && !arguments.has("--plan") && !arguments.has("--ir") && !arguments.has("--listing");
  if (bytes && (arguments.has("--plan") || arguments.has("--ir") || arguments.has("--listing")))
    return usage_error(kName, "--bytes stands alone");
  const std::string path = arguments.value("-o");
  if (arguments.has("-o") && path.empty()) return usage_error(kName, "-o needs a file name");
  if (bytes && path.empty() && isatty(STDOUT_FILENO) != 0)
    return usage_error(kName, "bytes do not go to a terminal: use -o FILE");
  const std::string target = arguments.has("--target") ? arguments.value("--target") : best_runnable_target();
  if (!is_target(target) && !is_foreign_target(target)) {
    return usage_error(kName, fmt::format("there is no target '{}', only {}", target, target_names()));
  }

  const Result<EmbeddingBagSpec> spec = parse_spec(arguments.positionals[0]);
  if (!spec) return failure(kName, spec.status().message());
  std::string content;
  for (const auto& [kind, wanted] :
       {std::pair(DumpKind::kPlan, all || arguments.has("--plan")), std::pair(DumpKind::kIr, arguments.has("--ir")),
        std::pair(DumpKind::kListing, all || arguments.has("--listing")), std::pair(DumpKind::kBytes, bytes)}) {
    if (!wanted) continue;
    const Result<std::string> part = dump(*spec, target, kind);
    // Asked for everything there is: the interpreter runs the plan as it stands and has no code to list.
    if (!part && all && !content.empty() && part.status().code() == StatusCode::kUnsupported) {
      (void)failure(kName, part.status().message());
      continue;
    }
    if (!part) return failure(kName, part.status().message());
    if (!content.empty()) content += '\n';
    content += *part;
  }
  if (!path.empty())
    return write_file(path, content) ? kExitOk : failure(kName, fmt::format("{} cannot be written", path));
  return print(content) ? kExitOk : failure(kName, "stdout cannot be written");
}

constexpr Option kOptions[] = {{"--target", true}, {"--plan"}, {"--ir"}, {"--listing"}, {"--bytes"}, {"-o", true}};

}  // namespace

const Command kDumpCommand = {
    kName,
    "\"SPEC\" [--target T] [--plan] [--ir] [--listing] [--bytes] [-o FILE]",
    "Prints the plan and the annotated assembly of the kernel for one spec, or writes its bytes.",
    "  --target T   for this target of the build ('satchel targets'); default: the best that runs here\n"
    "  --plan       the plan only\n"
    "  --ir         LLVM's IR only (LLVM targets)\n"
    "  --listing    the assembly only\n"
    "  --bytes      the final bytes, for: objdump -D -b binary -m i386:x86-64 FILE; an LLVM target's object, for: "
    "objdump -d\n"
    "  -o FILE      write there instead of to stdout\n",
    kOptions,
    1,
    1,
    run_dump};

}  // namespace satchel::tool
