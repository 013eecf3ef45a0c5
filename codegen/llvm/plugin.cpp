// What the engine looks up in this shared object. Both sides must be made from the same headers: `interface` is their
// hash (cmake/llvm.cmake).
#include <cstring>

#include "codegen/llvm/llvm_backend.h"

extern "C" __attribute__((visibility("default"))) satchel::Backend* satchel_llvm_make_backend(
    const char* interface, const satchel::BackendOptions* options) {
  if (std::strcmp(interface, SATCHEL_PLUGIN_INTERFACE) != 0) return nullptr;
  try {
    return new satchel::llvm_backend::LlvmBackend(*options);
  } catch (...) {
    return nullptr;
  }
}
