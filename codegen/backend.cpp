#include "codegen/backend.h"

#include "runtime/errors.h"

namespace satchel {

Result<std::string> Backend::ir(const Plan&, const Target& target) const {
  return fail(StatusCode::kUnsupported, {.argument = "kind"}, "{} has nothing between plan and code", target.name);
}

}  // namespace satchel
