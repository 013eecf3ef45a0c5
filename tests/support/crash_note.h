// When generated code crashes there is no exception to catch. What was being tested then is written to
// standard error by a signal handler before the process dies of the signal as it would have anyway.
#pragma once

#include <string>

namespace satchel::test {

// Replaces this process's note. Installs the handler at the first call.
void set_crash_note(const std::string& note);

}  // namespace satchel::test
