#include "codegen/x86/x86_backend.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "codegen/x86/emitter.h"
#include "codegen/x86/register_plan.h"
#include "runtime/errors.h"

namespace satchel::x86 {
namespace {

// Keeps the first error of a code generation; it is looked at once, at the end.
class FirstError final : public asmjit::ErrorHandler {
 public:
  void handleError(asmjit::Error error, const char* message, asmjit::BaseEmitter*) override {
    if (code_ != asmjit::kErrorOk) return;
    code_ = error;
    message_ = message;
  }
  [[nodiscard]] Status status() const {
    if (code_ == asmjit::kErrorOk) return {};
    return fail(StatusCode::kInternal, {.value = code_}, "assembler error {}: {}", code_, message_);
  }

 private:
  asmjit::Error code_ = asmjit::kErrorOk;
  std::string message_;
};

// Collects (offset, text) of every instruction. The assembler logs an instruction before it moves on past it.
class Lines final : public asmjit::Logger {
 public:
  struct Line {
    size_t offset;
    std::string text;
  };
  asmjit::Error _log(const char* data, size_t size) noexcept override {
    std::string text(data, size == SIZE_MAX ? std::strlen(data) : size);
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
    const size_t first = text.find_first_not_of(' ');
    lines.push_back({assembler->offset(), first == std::string::npos ? "" : text.substr(first)});
    return asmjit::kErrorOk;
  }
  const asmjit::BaseAssembler* assembler = nullptr;
  std::vector<Line> lines;
};

asmjit::Environment environment() { return asmjit::Environment(asmjit::Arch::kX64); }

// Where the block that begins at `at` is closed.
size_t end_of_block(const Plan& plan, size_t at) {
  for (size_t depth = 0;; ++at) {
    const OpCode code = plan.ops[at].code;
    if (code == OpCode::kLoop || code == OpCode::kIf) ++depth;
    if (code == OpCode::kEnd && --depth == 0) return at;
  }
}

// Assembles a plan. With `lines`, checks every operand and records the text.
Status assemble(const Plan& plan, const Target& target, asmjit::CodeHolder& code, Lines* lines) {
  Result<RegisterPlan> registers = plan_registers(plan, target.machine);
  if (!registers) return registers.status();
  FirstError errors;
  code.init(environment());
  code.setErrorHandler(&errors);
  if (lines != nullptr) code.setLogger(lines);
  x::Assembler assembler(&code);
  if (lines != nullptr) {
    lines->assembler = &assembler;
    assembler.addDiagnosticOptions(asmjit::DiagnosticOptions::kValidateAssembler);
  }
  Emitter emitter(plan, *registers, target.machine, assembler);
  const auto note = [&](std::string_view text) {
    if (lines != nullptr) lines->lines.push_back({assembler.offset(), fmt::format("; {}", text)});
  };
  note("enter");
  emitter.prologue();
  std::vector<Emitter::Seldom> seldom;
  const auto emit = [&](size_t first, size_t last) {
    for (size_t at = first; at < last; ++at) {
      const Op& op = plan.ops[at];
      if (lines != nullptr) note(print(plan, op));
      if (op.code == OpCode::kIf && op.aux != 0) {
        seldom.push_back(emitter.leave_out(at, end_of_block(plan, at)));
        if (lines != nullptr && seldom.back().otherwise != nullptr) note(print(plan, *seldom.back().otherwise));
        at = seldom.back().next - 1;
      } else {
        emitter.emit(op);
      }
    }
  };
  emit(0, plan.ops.size());
  note("leave");
  emitter.epilogue();
  for (size_t i = 0; i < seldom.size(); ++i) {
    const Emitter::Seldom block = seldom[i];
    note("seldom");
    emitter.come_back_for(block);
    emit(block.first, block.last);
    emitter.go_back(block);
  }
  if (const Op* op = emitter.unsupported()) {
    return fail(StatusCode::kUnsupported, {}, "no x86 instructions, or no vector register left, for '{}'",
                print(plan, *op));
  }
  note("failure exits");
  emitter.failure_exits();
  code.setLogger(nullptr);
  note("constants");
  emitter.constants();
  code.setErrorHandler(nullptr);
  if (Status status = errors.status(); !status) return status;
  if (code.hasUnresolvedLinks()) return fail(StatusCode::kInternal, {}, "assembler: a label was never bound");
  return {};
}

std::span<const uint8_t> text_section(const asmjit::CodeHolder& code) {
  const asmjit::CodeBuffer& buffer = code.textSection()->buffer();
  return {buffer.data(), buffer.size()};
}

class Code final : public Executable {
 public:
  explicit Code(CodeMemory::Block code) : block_(std::move(code)) {
    entry = reinterpret_cast<KernelEntry>(block_.address());
  }

 private:
  CodeMemory::Block block_;
};

}  // namespace

Result<std::unique_ptr<Executable>> X86Backend::compile(Plan plan, const Target& target) {
  asmjit::CodeHolder code;
  if (Status status = assemble(plan, target, code, nullptr); !status) return status;
  const std::span<const uint8_t> bytes = text_section(code);
  Result<CodeMemory::Block> block = memory_->publish(bytes);
  if (!block) return block.status();
  std::unique_ptr<Executable> executable = std::make_unique<Code>(*std::move(block));
  executable->code_bytes = static_cast<int64_t>(bytes.size());
  return executable;
}

Result<std::string> X86Backend::bytes(const Plan& plan, const Target& target) const {
  asmjit::CodeHolder code;
  if (Status status = assemble(plan, target, code, nullptr); !status) return status;
  const std::span<const uint8_t> bytes = text_section(code);
  return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

Result<std::string> X86Backend::listing(const Plan& plan, const Target& target) const {
  asmjit::CodeHolder code;
  Lines lines;
  if (Status status = assemble(plan, target, code, &lines); !status) return status;
  const std::span<const uint8_t> bytes = text_section(code);
  std::string text = fmt::format("; spec      {}\n; target    {} (x86-64)\n; numerics  {}\n; bytes     {}\n",
                                 plan.title, target.name, plan.numerics, bytes.size());
  for (size_t i = 0; i < lines.lines.size(); ++i) {
    const Lines::Line& line = lines.lines[i];
    if (line.text.starts_with(';') || line.text.ends_with(':')) {
      text += line.text + "\n";
      continue;
    }
    size_t next = bytes.size();
    if (i + 1 < lines.lines.size()) next = lines.lines[i + 1].offset;
    std::string hex;
    for (size_t at = line.offset; at < std::min(next, bytes.size()); ++at) hex += fmt::format("{:02x}", bytes[at]);
    text += fmt::format("  {:04x}  {:<24} {}\n", line.offset, hex, line.text);
  }
  return text;
}

}  // namespace satchel::x86
