#include "tools/command.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "satchel/satchel.h"

namespace satchel::tool {
namespace {

void complain(std::string_view command, std::string_view message) {
  const std::string line = fmt::format("satchel{}{}: {}\n", command.empty() ? "" : " ", command, message);
  (void)std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace

int usage_error(std::string_view command, std::string_view message) {
  complain(command, fmt::format("{} (see 'satchel help{}{}')", message, command.empty() ? "" : " ", command));
  return kExitUsage;
}

int failure(std::string_view command, std::string_view message) {
  complain(command, message);
  return kExitFailed;
}

bool print(std::string_view text) {
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

std::vector<Target> targets() {
  std::vector<Target> all;
  int32_t runnable = 0;
  for (int32_t number = 0;; ++number) {
    const char* name = satchel_target_name(number, &runnable);
    if (name == nullptr) return all;
    all.push_back({name, runnable != 0});
  }
}

std::string target_names() {
  std::string names;
  for (const Target& t : targets()) names += (names.empty() ? "" : ", ") + t.name;
  return names;
}

bool is_target(std::string_view name) {
  const std::vector<Target> all = targets();
  return std::ranges::find(all, name, &Target::name) != all.end();
}

bool is_foreign_target(std::string_view name) {
  for (int32_t number = 0; const char* foreign = satchel_foreign_target_name(number); ++number) {
    if (name == foreign) return true;
  }
  return false;
}

}  // namespace satchel::tool
