#include "runtime/plugin_places.h"

#include <dlfcn.h>

#include <filesystem>
#include <system_error>

namespace satchel {
namespace {

// Any object of this library, to ask the loader where it came from.
const int kHere = 0;

}  // namespace

std::vector<std::string> plugin_places(const std::string& file) {
  std::vector<std::string> found;
  Dl_info info{};
  if (dladdr(&kHere, &info) != 0 && info.dli_fname != nullptr) {
    std::error_code error;
    const std::filesystem::path self = std::filesystem::canonical(info.dli_fname, error);
    if (!error) {
      found.push_back((self.parent_path() / file).string());
      found.push_back((self.parent_path().parent_path() / "lib" / file).string());
    }
  }
  found.push_back(file);
  return found;
}

}  // namespace satchel
