// The library as an Executor, through its public interface only.
#pragma once

#include <memory>
#include <string>

#include "tools/conformance/executor.h"

namespace satchel::conformance {

// Runs bags on `target` ("avx512", ...) and on nothing else: a kernel that some other target serves is a failure.
// Prepack and unpack have no target; they run as the library chooses for this machine.
Result<std::unique_ptr<Executor>> make_engine_executor(const std::string& target);

}  // namespace satchel::conformance
