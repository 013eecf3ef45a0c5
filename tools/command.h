// Commands of the `satchel` program. Each lives in a file of its own and describes itself as one Command; main.cpp
// lists them, reads the command line by that description, and runs one.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "satchel/status.h"

namespace satchel::tool {

inline constexpr int kExitOk = 0;
inline constexpr int kExitFailed = 1;  // data, files, machine; differences found
inline constexpr int kExitUsage = 2;   // the command line itself

struct Option {
  std::string_view name;  // with its dashes
  bool takes_value = false;
};

// A command line that fits its command's description.
struct Arguments {
  std::vector<std::string> positionals;
  std::map<std::string, std::string, std::less<>> options;  // flags have the value ""

  [[nodiscard]] bool has(std::string_view option) const { return options.contains(option); }
  // "" where the option was not given.
  [[nodiscard]] std::string value(std::string_view option) const {
    const auto found = options.find(option);
    return found == options.end() ? std::string() : found->second;
  }
};

struct Command {
  std::string_view name;
  std::string_view synopsis;  // what follows the name
  std::string_view summary;   // one line
  std::string_view details;   // the rest of its help; lines end with \n
  std::span<const Option> options;
  size_t min_positionals = 0, max_positionals = 0;
  int (*run)(const Arguments& arguments) = nullptr;  // returns the exit code
};

extern const Command kConformanceCommand;
extern const Command kDumpCommand;
extern const Command kMemoryCommand;
extern const Command kObjectsCommand;
extern const Command kPrewarmCommand;
extern const Command kSpecCommand;
extern const Command kTargetsCommand;

// "satchel COMMAND: MESSAGE" as one line on stderr ("satchel: MESSAGE" where command is ""). Both return the exit code.
int usage_error(std::string_view command, std::string_view message);
int failure(std::string_view command, std::string_view message);

// Writes to stdout; false where it could not be written to the end (a full disk).
bool print(std::string_view text);

// The targets of this build, best first.
struct Target {
  std::string name;
  bool runnable = false;  // on this machine
};
std::vector<Target> targets();
// "avx512, avx2, interpreter"
std::string target_names();
bool is_target(std::string_view name);
// Of another architecture: can be dumped, not run.
bool is_foreign_target(std::string_view name);

}  // namespace satchel::tool
