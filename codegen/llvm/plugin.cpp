// What the engine looks up in this shared object. Both sides are built together; the version says so.
#include <cstring>

#include "codegen/llvm/llvm_backend.h"
#include "satchel/version.h"

extern "C" __attribute__((visibility("default"))) satchel::Backend* satchel_llvm_make_backend(
    const char* version, const satchel::BackendOptions* options) {
  if (std::strcmp(version, SATCHEL_VERSION) != 0) return nullptr;
  try {
    return new satchel::llvm_backend::LlvmBackend(*options);
  } catch (...) {
    return nullptr;
  }
}
