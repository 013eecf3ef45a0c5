// Where our own shared objects that are loaded on first need may lie.
#pragma once

#include <string>
#include <vector>

namespace satchel {

// Paths to try for `file`, in this order: beside this library; where we are part of a program, in its ../lib; wherever
// the loader looks.
std::vector<std::string> plugin_places(const std::string& file);

}  // namespace satchel
