// Outcome: what a case led to, before anything is compared.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tools/conformance/vectors.h"

namespace satchel::conformance {

struct Outcome {
  // "" where the call was accepted; else the class of the refusal: the vectors' own name for it ("INDEX_RANGE"), or
  // the library's code name where the vectors have none.
  std::string error_class;
  std::string message;
  bool by_library = false;           // the library refused; else the adapter, before any call
  Error error = SATCHEL_ERROR_INIT;  // of the library

  // What was computed, where the call was accepted.
  std::string output_name;
  DType dtype = DType::kF32;
  std::vector<int64_t> dims;
  std::vector<uint8_t> bytes;

  bool stray_write = false;  // memory beside an output was written

  [[nodiscard]] bool accepted() const { return error_class.empty(); }
};

}  // namespace satchel::conformance
