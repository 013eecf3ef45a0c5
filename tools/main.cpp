// The `satchel` program: finds the command, reads the command line by its description, runs it.
#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "satchel/satchel.h"
#include "tools/command.h"

namespace satchel::tool {
namespace {

const Command* const kCommands[] = {&kDumpCommand,    &kObjectsCommand, &kPrewarmCommand, &kConformanceCommand,
                                    &kTargetsCommand, &kSpecCommand,    &kMemoryCommand};

const Command* find_command(std::string_view name) {
  for (const Command* c : kCommands)
    if (c->name == name) return c;
  return nullptr;
}

std::string usage_line(const Command& c) {
  return fmt::format("satchel {}{}{}", c.name, c.synopsis.empty() ? "" : " ", c.synopsis);
}

std::string overview() {
  std::string text = "satchel: run-time compiled embedding-bag kernels\n\n";
  for (const Command* c : kCommands) text += fmt::format("  {}\n      {}\n", usage_line(*c), c->summary);
  text +=
      "  satchel help [COMMAND]\n      This page, or that of one command.\n"
      "  satchel --version\n      Version and commit of the library.\n\n"
      "A SPEC is one line such as \"embedding_bag bits=4 dim=128 weighted pruned index=i64 offset=i32\".\n"
      "Exit codes: 0 done, 1 failed (data, files, machine, differences), 2 wrong command line.\n";
  return text;
}

int print_page(const std::string& page) { return print(page) ? kExitOk : failure("", "stdout cannot be written"); }

int print_command_help(const Command& c) {
  return print_page(fmt::format("{}\n\n{}\n{}", usage_line(c), c.summary, c.details));
}

int run_help(const std::vector<std::string>& words) {
  if (words.empty()) return print_page(overview());
  if (words.size() > 1) return usage_error("", "help takes at most one command");
  const Command* c = find_command(words[0]);
  if (c == nullptr) return usage_error("", fmt::format("there is no command '{}'", words[0]));
  return print_command_help(*c);
}

int run_version() { return print_page(fmt::format("satchel {} (commit {})\n", satchel_version(), satchel_commit())); }

// Puts the words where the command's description says, or says what does not fit. "--name value", "--name=value".
std::optional<std::string> read_arguments(const Command& c, const std::vector<std::string>& words, Arguments& out) {
  for (size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (word.size() < 2 || word[0] != '-') {
      out.positionals.push_back(word);
      continue;
    }
    const size_t equals = std::min(word.find('='), word.size());
    const std::string name = word.substr(0, equals);
    const auto option = std::ranges::find(c.options, name, &Option::name);
    if (option == c.options.end()) return fmt::format("unknown option '{}'", name);
    if (out.has(name)) return fmt::format("option '{}' is given twice", name);
    std::string value;
    if (equals < word.size()) {
      if (!option->takes_value) return fmt::format("option '{}' takes no value", name);
      value = word.substr(equals + 1);
    } else if (option->takes_value) {
      if (i + 1 == words.size()) return fmt::format("option '{}' needs a value", name);
      value = words[++i];
    }
    out.options.emplace(name, value);
  }
  const size_t count = out.positionals.size();
  if (count < c.min_positionals || count > c.max_positionals)
    return fmt::format("expected {}", c.synopsis.empty() ? "no arguments" : c.synopsis);
  return std::nullopt;
}

int run(const std::vector<std::string>& words) {
  if (words.empty()) return usage_error("", "a command is missing");
  const std::string& name = words[0];
  const std::vector<std::string> rest(words.begin() + 1, words.end());
  if (name == "help" || name == "--help" || name == "-h") return run_help(rest);
  if (name == "--version") return rest.empty() ? run_version() : usage_error("", "--version stands alone");
  const Command* c = find_command(name);
  if (c == nullptr) return usage_error("", fmt::format("there is no command '{}'", name));
  if (rest.size() == 1 && rest[0] == "--help") return print_command_help(*c);
  Arguments arguments;
  if (const auto problem = read_arguments(*c, rest, arguments)) return usage_error(c->name, *problem);
  return c->run(arguments);
}

}  // namespace
}  // namespace satchel::tool

int main(int argc, char** argv) {
  // The library throws nothing; this is for the standard library (memory that runs out).
  try {
    return satchel::tool::run(std::vector<std::string>(argv + std::min(argc, 1), argv + argc));
  } catch (const std::exception& e) {
    return satchel::tool::failure("", e.what());
  }
}
