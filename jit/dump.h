// Dumps: plan, listing and bytes of a kernel, for people who tune.
#pragma once

#include <string>

#include "codegen/backend.h"
#include "jit/kernel.h"

namespace satchel {

// `kind` is a SATCHEL_DUMP_*. What `target` would run for a valid spec. Nothing is executed; the target need not be
// this machine's.
Result<std::string> dump_spec(const EmbeddingBagSpec& spec, const Target& target, int32_t kind, const Backend& backend);

// Writes every kernel it is given to a folder: SPEC.TARGET.plan, .asm and .bin (of LLVM targets .o, and .ll, their IR),
// SPEC being the canonical line with its spaces replaced. Thread-safe; files appear whole or not at all.
class Dumper {
 public:
  explicit Dumper(std::string folder) : folder_(std::move(folder)) {}
  Status write(const CompiledKernel& kernel, const Backend& backend) const;

 private:
  std::string folder_;
};

}  // namespace satchel
