// The kernels that PyTorch had before take-over, to be called by what took over.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>

namespace satchel_torch {
struct OriginalKernel;
}

// PyTorch's dispatcher can register a kernel over another, and goes back to the other when the first is removed, but
// has no public way to call the one underneath. TypedOperatorHandle is a friend of OperatorHandle for every signature;
// this specialisation for a type of our own uses that to copy the kernel out before it is covered.
template <>
class c10::TypedOperatorHandle<satchel_torch::OriginalKernel> {
 public:
  static c10::KernelFunction of(const c10::OperatorHandle& handle) {
    return handle.operatorDef_->op.lookup(c10::DispatchKeySet(c10::DispatchKey::CPU));
  }
};

namespace satchel_torch {

// One operator's kernel from before take-over.
struct OriginalKernel {
  explicit OriginalKernel(const char* name)
      : handle(c10::Dispatcher::singleton().findSchemaOrThrow((std::string("quantized::") + name).c_str(), "")),
        kernel(c10::TypedOperatorHandle<OriginalKernel>::of(handle)) {}

  template <class Return, class... Args>
  Return call(Args... args) const {
    return kernel.call<Return, Args...>(handle, c10::DispatchKeySet(c10::DispatchKey::CPU),
                                        std::forward<Args>(args)...);
  }

  c10::OperatorHandle handle;
  c10::KernelFunction kernel;
};

}  // namespace satchel_torch
