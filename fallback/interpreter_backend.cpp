#include "fallback/interpreter_backend.h"

#include "fallback/interpreter.h"
#include "runtime/errors.h"

namespace satchel {
namespace {

class Program final : public Executable {
 public:
  explicit Program(InterpreterProgram program) : program_(std::move(program)) {
    entry = &interpret;
    context = &program_;
  }

 private:
  InterpreterProgram program_;
};

}  // namespace

Result<std::unique_ptr<Executable>> InterpreterBackend::compile(Plan plan, const Target&) {
  Result<InterpreterProgram> program = make_interpreter_program(std::move(plan));
  if (!program) return program.status();
  return std::unique_ptr<Executable>(std::make_unique<Program>(*std::move(program)));
}

Result<std::string> InterpreterBackend::listing(const Plan& plan, const Target& target) const {
  return fmt::format("; spec      {}\n; target    {}\n; numerics  {}\n; bytes     0\n{}", plan.title, target.name,
                     plan.numerics, print(plan));
}

Result<std::string> InterpreterBackend::bytes(const Plan&, const Target& target) const {
  return fail(StatusCode::kUnsupported, {.argument = "target"}, "target {} makes no machine code", target.name);
}

}  // namespace satchel
