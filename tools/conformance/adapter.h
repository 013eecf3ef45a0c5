// Adapter: turns the tensors of a case into calls of an Executor, as a front end for PyTorch's operators would.
//
// What only tensors have is checked here (types, ranks, missing tensors, columns that do not pack); what the data
// say (indices and offsets out of range) must be found by the library.
#pragma once

#include <string_view>

#include "tools/conformance/executor.h"
#include "tools/conformance/guarded_buffers.h"
#include "tools/conformance/outcome.h"
#include "tools/conformance/vectors.h"

namespace satchel::conformance {

// Whether run_operation knows `operation`: the `op` of an error case, or what a group of that name is about.
bool is_operation(std::string_view operation);

// Carries out one case. Not ok where the case is malformed (a tensor or attribute that its group always has is
// missing) or too large: never because the executor refused.
Result<Outcome> run_operation(std::string_view operation, const Case& c, Executor& executor, Placement placement);

}  // namespace satchel::conformance
