#include "codegen/llvm/disassembly.h"

#include <fmt/format.h>
#include <llvm/MC/MCAsmInfo.h>
#include <llvm/MC/MCContext.h>
#include <llvm/MC/MCDisassembler/MCDisassembler.h>
#include <llvm/MC/MCInst.h>
#include <llvm/MC/MCInstPrinter.h>
#include <llvm/MC/MCInstrAnalysis.h>
#include <llvm/MC/MCInstrInfo.h>
#include <llvm/MC/MCRegisterInfo.h>
#include <llvm/MC/MCSubtargetInfo.h>
#include <llvm/MC/MCTargetOptions.h>
#include <llvm/MC/TargetRegistry.h>
#include <llvm/Object/ELFObjectFile.h>
#include <llvm/Support/raw_ostream.h>

#include <algorithm>
#include <map>
#include <optional>

#include "runtime/errors.h"

namespace satchel::llvm_backend {
namespace {

using Bytes = llvm::ArrayRef<uint8_t>;
using Notes = std::multimap<uint64_t, std::string>;  // by offset in a section

std::string hex(Bytes bytes) {
  std::string text;
  for (const uint8_t byte : bytes) text += fmt::format("{:02x}", byte);
  return text;
}

// LLVM's pieces that it takes to read a target's instructions, in the order in which they need one another.
struct Tools {
  llvm::MCTargetOptions options;
  std::unique_ptr<llvm::MCRegisterInfo> registers;
  std::unique_ptr<llvm::MCAsmInfo> syntax;
  std::unique_ptr<llvm::MCInstrInfo> instructions;
  std::unique_ptr<llvm::MCSubtargetInfo> subtarget;
  std::unique_ptr<llvm::MCContext> context;
  std::unique_ptr<llvm::MCDisassembler> disassembler;
  std::unique_ptr<llvm::MCInstrAnalysis> analysis;
  std::unique_ptr<llvm::MCInstPrinter> printer;
};

bool make_tools(const Target& target, Tools& t) {
  std::string error;
  const llvm::StringRef triple = target.llvm.triple;
  const llvm::Target* found = llvm::TargetRegistry::lookupTarget(triple.str(), error);
  if (found == nullptr) return false;
  t.registers.reset(found->createMCRegInfo(triple));
  t.instructions.reset(found->createMCInstrInfo());
  t.subtarget.reset(found->createMCSubtargetInfo(triple, target.llvm.cpu, target.llvm.features));
  if (!t.registers || !t.instructions || !t.subtarget) return false;
  t.syntax.reset(found->createMCAsmInfo(*t.registers, triple, t.options));
  if (!t.syntax) return false;
  t.context =
      std::make_unique<llvm::MCContext>(llvm::Triple(triple), t.syntax.get(), t.registers.get(), t.subtarget.get());
  t.disassembler.reset(found->createMCDisassembler(*t.subtarget, *t.context));
  t.analysis.reset(found->createMCInstrAnalysis(t.instructions.get()));
  const unsigned intel = llvm::Triple(triple).isX86() ? 1 : t.syntax->getAssemblerDialect();
  t.printer.reset(found->createMCInstPrinter(llvm::Triple(triple), intel, *t.syntax, *t.instructions, *t.registers));
  return t.disassembler && t.printer;
}

// Calls visit(offset, instruction, bytes) for every instruction; the instruction is null where there are four bytes of
// something else.
template <class Visit>
void walk(const Tools& tools, Bytes code, const Visit& visit) {
  for (uint64_t at = 0; at < code.size();) {
    llvm::MCInst instruction;
    uint64_t size = 0;
    const Bytes rest = code.slice(at);
    const bool read =
        tools.disassembler->getInstruction(instruction, size, rest, at, llvm::nulls()) == llvm::MCDisassembler::Success;
    if (!read) size = std::min<uint64_t>(4, rest.size());
    visit(at, read ? &instruction : nullptr, rest.take_front(size));
    at += size;
  }
}

// Where a branch inside `code` goes.
std::optional<uint64_t> destination_of(const Tools& tools, Bytes code, uint64_t at, const llvm::MCInst* instruction,
                                       size_t size) {
  uint64_t destination = 0;
  if (instruction == nullptr || !tools.analysis || !tools.analysis->isBranch(*instruction) ||
      !tools.analysis->evaluateBranch(*instruction, at, size, destination) || destination >= code.size()) {
    return {};
  }
  return destination;
}

// Where branches go, numbered in the order of the code.
std::map<uint64_t, size_t> labels(const Tools& tools, Bytes code) {
  std::map<uint64_t, size_t> found;
  walk(tools, code, [&](uint64_t at, const llvm::MCInst* instruction, Bytes bytes) {
    if (const auto destination = destination_of(tools, code, at, instruction, bytes.size())) {
      found.emplace(*destination, 0);
    }
  });
  size_t number = 0;
  for (auto& [at, label] : found) label = number++;
  return found;
}

void list_code(const Tools& tools, Bytes code, const Notes& notes, std::string& text) {
  const std::map<uint64_t, size_t> targets = labels(tools, code);
  walk(tools, code, [&](uint64_t at, const llvm::MCInst* instruction, Bytes bytes) {
    if (const auto label = targets.find(at); label != targets.end()) text += fmt::format("L{}:\n", label->second);
    std::string line = "(no instruction)";
    if (instruction != nullptr) {
      line.clear();
      llvm::raw_string_ostream out(line);
      tools.printer->printInst(instruction, at, "", *tools.subtarget, out);
      std::replace(line.begin(), line.end(), '\t', ' ');
    }
    text += fmt::format("  {:04x}  {:<16} {}", at, hex(bytes), line);
    if (const auto destination = destination_of(tools, code, at, instruction, bytes.size())) {
      text += fmt::format("  -> L{}", targets.at(*destination));
    }
    for (auto note = notes.lower_bound(at); note != notes.end() && note->first < at + bytes.size(); ++note) {
      text += fmt::format("  ; {}", note->second);
    }
    text += '\n';
  });
}

void list_data(Bytes data, std::string& text) {
  for (size_t at = 0; at < data.size(); at += 16) {
    text += fmt::format("  {:04x}  {}\n", at, hex(data.slice(at, std::min<size_t>(16, data.size() - at))));
  }
}

// "R_X86_64_PC32 .rodata.cst64-4", by the offset that it patches.
Notes relocations_of(const llvm::object::ObjectFile& file, const llvm::object::SectionRef& patched) {
  Notes notes;
  for (const llvm::object::SectionRef& section : file.sections()) {
    auto relocated = section.getRelocatedSection();
    if (!relocated || *relocated == file.section_end() || **relocated != patched) {
      if (!relocated) llvm::consumeError(relocated.takeError());
      continue;
    }
    for (const llvm::object::RelocationRef& relocation : section.relocations()) {
      llvm::SmallString<32> type;
      relocation.getTypeName(type);
      std::string name = "?";
      if (const auto symbol = relocation.getSymbol(); symbol != file.symbol_end()) {
        llvm::Expected<llvm::StringRef> own = symbol->getName();
        if (!own) {
          llvm::consumeError(own.takeError());
        } else if (!own->empty()) {
          name = own->str();
        } else if (auto in = symbol->getSection(); in && *in != file.section_end()) {
          name = llvm::cantFail((*in)->getName()).str();
        }
      }
      llvm::Expected<int64_t> addend = llvm::object::ELFRelocationRef(relocation).getAddend();
      if (!addend) llvm::consumeError(addend.takeError());
      notes.emplace(relocation.getOffset(), fmt::format("{} {}{:+}", type.c_str(), name, addend ? *addend : 0));
    }
  }
  return notes;
}

}  // namespace

Result<std::string> disassemble(const llvm::MemoryBufferRef& object, const Target& target) {
  const auto unreadable = [&](const char* what) {
    return fail(StatusCode::kInternal, {}, "LLVM cannot read back its {} for {}", what, target.name);
  };
  auto file = llvm::object::ObjectFile::createObjectFile(object);
  if (!file) {
    llvm::consumeError(file.takeError());
    return unreadable("object");
  }
  Tools tools;
  if (!make_tools(target, tools)) return unreadable("instructions");
  std::string text;
  for (const llvm::object::SectionRef& section : (*file)->sections()) {
    // Unwind tables are data too, but no part of what runs.
    const llvm::StringRef name = llvm::cantFail(section.getName());
    if (section.getSize() == 0 || name.starts_with(".eh_frame")) continue;
    if (!section.isText() && !section.isData()) continue;
    const llvm::StringRef contents = llvm::cantFail(section.getContents());
    const Bytes bytes(reinterpret_cast<const uint8_t*>(contents.data()), contents.size());
    text += fmt::format("; section {}, {} bytes\n", name.str(), bytes.size());
    if (section.isText()) {
      list_code(tools, bytes, relocations_of(**file, section), text);
    } else {
      list_data(bytes, text);
    }
  }
  return text;
}

}  // namespace satchel::llvm_backend
