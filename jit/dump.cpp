#include "jit/dump.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "runtime/errors.h"

namespace satchel {
namespace {

Status write_file(const std::filesystem::path& path, const std::string& content) {
  static std::atomic<unsigned> serial{0};
  const auto cannot = [&](const std::string& why) {
    return fail(StatusCode::kIoError, {.argument = "dump_dir"}, "cannot write {}: {}", path.string(), why);
  };
  std::error_code error;
  std::filesystem::create_directories(path.parent_path(), error);
  if (error) return cannot(error.message());
  std::filesystem::path temporary = path;
  temporary += fmt::format(".{}.{}.tmp", ::getpid(), serial.fetch_add(1));
  {
    std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
    if (!out.flush()) return cannot("write failed");
  }
  std::filesystem::rename(temporary, path, error);
  if (error) return cannot(error.message());
  return {};
}

}  // namespace

Result<std::string> dump_spec(const EmbeddingBagSpec& spec, const Target& target, int32_t kind,
                              const Backend& backend) {
  const Plan plan = embedding_bag::build_plan(canonicalise(spec), target.machine);
  if (Status status = verify(plan); !status) return status;
  switch (kind) {
    case SATCHEL_DUMP_PLAN:
      return print(plan);
    case SATCHEL_DUMP_LISTING:
      return backend.listing(plan, target);
    case SATCHEL_DUMP_BYTES:
      return backend.bytes(plan, target);
    case SATCHEL_DUMP_IR:
      return backend.ir(plan, target);
    default:
      break;
  }
  return fail(StatusCode::kInvalidArgument, {.argument = "kind", .value = kind}, "kind is {}: not a kind of dump",
              kind);
}

Status Dumper::write(const CompiledKernel& kernel, const Backend& backend) const {
  std::string name = kernel.spec_text;
  std::replace(name.begin(), name.end(), ' ', '-');
  name += fmt::format(".{}", kernel.target->name);
  const std::filesystem::path folder(folder_);
  struct Kind {
    int32_t kind;
    const char* suffix;
  };
  for (const auto& [kind, suffix] :
       {Kind{SATCHEL_DUMP_PLAN, ".plan"}, Kind{SATCHEL_DUMP_IR, ".ll"}, Kind{SATCHEL_DUMP_LISTING, ".asm"},
        Kind{SATCHEL_DUMP_BYTES, kernel.target->llvm.triple != nullptr ? ".o" : ".bin"}}) {
    Result<std::string> text = dump_spec(kernel.spec, *kernel.target, kind, backend);
    if (!text) {
      if (text.status().code() == StatusCode::kUnsupported) continue;  // the interpreter has no bytes, asmjit no IR
      return text.status();
    }
    if (Status status = write_file(folder / (name + suffix), *text); !status) return status;
  }
  return {};
}

}  // namespace satchel
