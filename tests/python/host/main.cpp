// A host in C++ that knows libtorch and not satchel: loads the shared object, and turns take-over on and off by two
// symbols of it. HOST libsatchel_torch.so MODEL.pt
#include <ATen/ATen.h>
#include <dlfcn.h>
#include <torch/csrc/jit/serialization/import.h>

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <vector>

namespace {

using Switch = int (*)();

std::vector<at::Tensor> run(torch::jit::Module& model) {
  const at::Tensor indices = at::arange(200) % 50, offsets = at::arange(0, 200, 9);
  const auto outputs = model.forward({indices, offsets}).toTuple();
  return {outputs->elements()[0].toTensor(), outputs->elements()[1].toTensor()};
}

// Of all operators together, as the operator satchel::_stats tells.
int64_t calls_on_satchel() {
  const auto op = c10::Dispatcher::singleton().findSchemaOrThrow("satchel::_stats", "");
  torch::jit::Stack stack;
  op.callBoxed(&stack);
  int64_t calls = 0;
  for (const auto& entry : stack.at(0).toGenericDict()) {
    const std::string name = entry.key().toStringRef();
    if (name.size() > 8 && name.compare(name.size() - 8, 8, "/satchel") == 0) calls += entry.value().toInt();
  }
  return calls;
}

const char* compare(const std::vector<at::Tensor>& a, const std::vector<at::Tensor>& b) {
  for (size_t i = 0; i < a.size(); ++i)
    if (a[i].nbytes() != b[i].nbytes() || std::memcmp(a[i].data_ptr(), b[i].data_ptr(), a[i].nbytes()) != 0)
      return "other bits";
  return "same bits";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  void* library = dlopen(argv[1], RTLD_NOW);
  if (library == nullptr) {
    std::fprintf(stderr, "%s\n", dlerror());
    return 1;
  }
  const auto enable = reinterpret_cast<Switch>(dlsym(library, "satchel_torch_enable"));
  const auto disable = reinterpret_cast<Switch>(dlsym(library, "satchel_torch_disable"));
  if (enable == nullptr || disable == nullptr) return 1;

  torch::jit::Module model = torch::jit::load(argv[2]);
  const auto before = run(model);
  std::printf("pytorch: %lld calls on satchel\n", static_cast<long long>(calls_on_satchel()));
  if (enable() != 0) return 1;
  const auto during = run(model);
  std::printf("satchel: %lld calls on satchel, %s\n", static_cast<long long>(calls_on_satchel()),
              compare(before, during));
  if (disable() != 0) return 1;
  const auto after = run(model);
  std::printf("pytorch again: %lld calls on satchel, %s\n", static_cast<long long>(calls_on_satchel()),
              compare(before, after));
  return 0;
}
