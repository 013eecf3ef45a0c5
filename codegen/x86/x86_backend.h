// The asmjit back end: plans -> x86-64 machine code, with a register plan of our own on asmjit's plain assembler.
#pragma once

#include "codegen/backend.h"
#include "codegen/x86/code_memory.h"

namespace satchel::x86 {

class X86Backend final : public Backend {
 public:
  X86Backend() : memory_(std::make_shared<CodeMemory>()) {}

  [[nodiscard]] std::string_view name() const override { return "x86"; }
  Result<std::unique_ptr<Executable>> compile(Plan plan, const Target& target) override;
  [[nodiscard]] Result<std::string> listing(const Plan& plan, const Target& target) const override;
  [[nodiscard]] Result<std::string> bytes(const Plan& plan, const Target& target) const override;

  [[nodiscard]] CodeMemory& memory() { return *memory_; }

 private:
  std::shared_ptr<CodeMemory> memory_;
};

}  // namespace satchel::x86
