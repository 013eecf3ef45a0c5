// satchel objects: kernels compiled ahead of time, for this machine or another.
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <set>

#include "satchel/engine.h"
#include "tools/command.h"

namespace satchel::tool {
namespace {

constexpr std::string_view kName = "objects";

bool write_file(const std::filesystem::path& path, const std::string& content) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(content.data(), static_cast<std::streamsize>(content.size()));
  file.close();
  return static_cast<bool>(file);
}

int run_objects(const Arguments& arguments) {
  const std::string target = arguments.value("--target");
  if (!is_target(target) && !is_foreign_target(target)) {
    return usage_error(kName, fmt::format("--target '{}' is not one of {}", target, target_names()));
  }
  if (arguments.value("-o").empty()) return usage_error(kName, "-o FOLDER is missing");
  const std::filesystem::path folder = arguments.value("-o");
  const std::string& list = arguments.positionals[0];
  std::ifstream in(list);
  if (!in) return failure(kName, fmt::format("{} cannot be read", list));
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return failure(kName, fmt::format("{}: {}", folder.string(), error.message()));

  std::set<std::string> seen;
  std::string table;
  int64_t number = 0;
  for (std::string line; std::getline(in, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    const auto at_line = [&](const char* message) { return fmt::format("{}:{}: {}", list, number + 1, message); };
    const Result<EmbeddingBagSpec> spec = parse_spec(line);
    if (!spec) return failure(kName, at_line(spec.status().message()));
    const Result<std::string> canonical = to_string(*spec);
    if (!canonical) return failure(kName, at_line(canonical.status().message()));
    if (!seen.insert(*canonical).second) continue;
    const Result<std::string> object = dump(*spec, target, DumpKind::kBytes);
    if (!object) return failure(kName, at_line(object.status().message()));
    const std::string name = fmt::format("kernel{}.o", seen.size() - 1);
    if (!write_file(folder / name, *object)) {
      return failure(kName, fmt::format("{} cannot be written", (folder / name).string()));
    }
    table += fmt::format("{}\t{}\n", name, *canonical);
  }
  if (!write_file(folder / "kernels.txt", table)) {
    return failure(kName, fmt::format("{} cannot be written", (folder / "kernels.txt").string()));
  }
  return print(fmt::format("{} objects for {} in {}\n", seen.size(), target, folder.string()))
             ? kExitOk
             : failure(kName, "stdout cannot be written");
}

constexpr Option kOptions[] = {{"--target", true}, {"-o", true}};

}  // namespace

const Command kObjectsCommand = {
    kName,
    "SPECS --target T -o FOLDER",
    "Compiles a list of specs, one line each, ahead of time: bytes of a kernel for each, and a table of them.",
    "  --target T   for this target of the build ('satchel targets'), this machine's or another's\n"
    "  -o FOLDER    kernel0.o, kernel1.o, ... and kernels.txt (file, tab, canonical line) go there\n"
    "The entry point of an LLVM target's object is satchel_kernel; objcopy --redefine-sym gives it another name.\n",
    kOptions,
    1,
    1,
    run_objects};

}  // namespace satchel::tool
