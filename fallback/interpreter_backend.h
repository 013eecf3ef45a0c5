// The interpreter as a back end: "compiling" resolves a plan's control flow and keeps it.
#pragma once

#include "codegen/backend.h"

namespace satchel {

class InterpreterBackend final : public Backend {
 public:
  [[nodiscard]] std::string_view name() const override { return "interpreter"; }
  Result<std::unique_ptr<Executable>> compile(Plan plan, const Target& target) override;
  // What the interpreter runs is the plan, so that is its listing; it has no bytes (kUnsupported).
  [[nodiscard]] Result<std::string> listing(const Plan& plan, const Target& target) const override;
  [[nodiscard]] Result<std::string> bytes(const Plan& plan, const Target& target) const override;
};

}  // namespace satchel
