// Take-over: PyTorch's quantized:: embedding operators run on satchel, for eager, scripted and loaded models alike,
// until it is undone. What satchel does not serve goes to the kernel that was there before.
#pragma once

#include <ATen/core/Dict.h>

#include <cstdint>
#include <string>

namespace satchel_torch {

// Not to be called while another thread runs one of these operators: PyTorch changes its table of kernels without a
// lock. Repeated calls do nothing. Nothing is printed.
void enable();
void disable();
bool enabled();

// "embedding_bag_byte/satchel", ".../pytorch", ".../pytorch: REASON" -> calls while enabled.
c10::Dict<std::string, int64_t> stats();
void reset_stats();

}  // namespace satchel_torch

// The same for a host in C++ that loads this shared object with dlopen. Both return 0, or 1 after a failure of
// PyTorch's registration. With SATCHEL_TORCH=enable in the environment loading is enough.
extern "C" {
__attribute__((visibility("default"))) int satchel_torch_enable(void);
__attribute__((visibility("default"))) int satchel_torch_disable(void);
}
