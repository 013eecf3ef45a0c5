#include "codegen/llvm/object_key.h"

#include <elf.h>
#include <link.h>
#include <llvm-c/Core.h>
#include <llvm/ADT/StringExtras.h>
#include <llvm/Support/BLAKE3.h>

#include <cstring>
#include <type_traits>

#include "runtime/errors.h"
#include "satchel/version.h"

namespace satchel::llvm_backend {
namespace {

// Values one by one, texts with their length: padding and pointers never get in.
class Fields {
 public:
  template <class... Values>
  void add(const Values&... values) {
    (add_one(values), ...);
  }
  [[nodiscard]] std::string hash() const {
    return llvm::toHex(llvm::BLAKE3::hash(llvm::ArrayRef(bytes_)), /*LowerCase=*/true);
  }

 private:
  template <class T>
  void add_one(const T& value) {
    if constexpr (std::is_convertible_v<T, std::string_view>) {
      const std::string_view text(value);
      add_one(text.size());
      bytes_.insert(bytes_.end(), text.begin(), text.end());
    } else {
      static_assert(std::is_integral_v<T> || std::is_enum_v<T>);
      const auto* bytes = reinterpret_cast<const uint8_t*>(&value);
      bytes_.insert(bytes_.end(), bytes, bytes + sizeof(value));
    }
  }
  template <class T>
  void add_one(const std::vector<T>& values) {
    add_one(values.size());
    for (const T& value : values) add_one(value);
  }
  // The bindings name every field: one that is new does not compile before it is here.
  void add_one(const Buffer& buffer) {
    const auto& [name, writable] = buffer;
    add(name, writable);
  }
  void add_one(const Register& reg) {
    const auto& [kind, lanes, buffer, number, name, window, bound, in_memory] = reg;
    add(kind, lanes, buffer, number, name, window, bound, in_memory);
  }
  void add_one(const Constant& constant) {
    const auto& [name, kind, lanes] = constant;
    add(name, kind, lanes);
  }
  void add_one(const Op& op) {
    const auto& [code, cond, shift, aux, dst, a, b, c, mask, vectors, imm] = op;
    add(code, cond, shift, aux, dst, a, b, c, mask, vectors, imm);
  }

  std::vector<uint8_t> bytes_;
};

std::string hash(const Plan& plan) {
  const auto& [title, scalable, numerics, args, buffers, registers, constants, ops, report] = plan;
  Fields fields;
  fields.add(title, scalable, numerics, args, buffers, registers, constants, ops, report);
  return fields.hash();
}

// The GNU build id of the loaded object that `address` lies in, in hexadecimal; "" where it has none.
std::string build_id(const void* address) {
  struct Search {
    uintptr_t address;
    std::string id;
  } search = {reinterpret_cast<uintptr_t>(address), ""};
  dl_iterate_phdr(
      [](dl_phdr_info* info, size_t, void* user) {
        Search& s = *static_cast<Search*>(user);
        bool inside = false;
        for (int i = 0; i < info->dlpi_phnum; ++i) {
          const ElfW(Phdr)& part = info->dlpi_phdr[i];
          inside |= part.p_type == PT_LOAD && s.address - (info->dlpi_addr + part.p_vaddr) < part.p_memsz;
        }
        if (!inside) return 0;
        for (int i = 0; i < info->dlpi_phnum; ++i) {
          const ElfW(Phdr)& part = info->dlpi_phdr[i];
          if (part.p_type != PT_NOTE) continue;
          const auto* note = reinterpret_cast<const char*>(info->dlpi_addr + part.p_vaddr);
          const char* end = note + part.p_memsz;
          while (end - note >= static_cast<std::ptrdiff_t>(sizeof(ElfW(Nhdr)))) {
            ElfW(Nhdr) header;
            std::memcpy(&header, note, sizeof(header));
            const char* name = note + sizeof(header);
            const char* content = name + (header.n_namesz + 3) / 4 * 4;
            if (header.n_type == NT_GNU_BUILD_ID &&
                std::string_view(name, header.n_namesz) == std::string_view("GNU", 4)) {
              s.id = llvm::toHex(llvm::StringRef(content, header.n_descsz), /*LowerCase=*/true);
            }
            note = content + (header.n_descsz + 3) / 4 * 4;
          }
        }
        return 1;
      },
      &search);
  return search.id;
}

}  // namespace

Result<std::string> object_key(const Plan& plan, const Target& target) {
  static const std::string own_id = build_id(reinterpret_cast<const void*>(&object_key));
  static const std::string llvm_id = build_id(reinterpret_cast<const void*>(&LLVMGetVersion));
  if (own_id.empty() || llvm_id.empty()) {
    return fail(StatusCode::kUnsupported, {.argument = "object_cache_dir"}, "object cache: {} has no build id",
                own_id.empty() ? "libsatchel-llvm" : "libLLVM");
  }
  unsigned major = 0, minor = 0, patch = 0;
  LLVMGetVersion(&major, &minor, &patch);
  return fmt::format(
      "spec {}\nplan {}\nnumerics {}\ntarget {}\ntriple {}\ncpu {}\nfeatures {}\nllvm {}.{}.{} {}\nsatchel {} {}\n",
      plan.title, hash(plan), plan.numerics, target.name, target.llvm.triple, target.llvm.cpu, target.llvm.features,
      major, minor, patch, llvm_id, SATCHEL_VERSION, own_id);
}

}  // namespace satchel::llvm_backend
