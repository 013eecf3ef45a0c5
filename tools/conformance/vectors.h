// Conformance vectors as read from a folder: manifest.txt says what each case is, data.bin holds the tensors.
//
// First step of a conformance run: read_vectors -> Case -> calls (adapter.h) -> comparison (compare.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "satchel/status.h"

namespace satchel::conformance {

enum class DType : uint8_t { kU8, kI8, kI16, kI32, kI64, kF16, kF32, kF64 };

// The format's name of a type ("u8"), and the bytes of one element.
std::string_view dtype_name(DType dtype);
size_t dtype_size(DType dtype);

// One tensor of a case: in this machine's byte order, C order. `data` belongs to the VectorSet and may be unaligned.
struct Tensor {
  DType dtype = DType::kU8;
  std::vector<int64_t> dims;
  int64_t elements = 1;  // product of dims; 1 for rank 0
  const uint8_t* data = nullptr;

  [[nodiscard]] size_t bytes() const { return static_cast<size_t>(elements) * dtype_size(dtype); }
  [[nodiscard]] size_t rank() const { return dims.size(); }
};

struct Case {
  std::string id, group;
  std::map<std::string, std::string, std::less<>> attributes;
  std::map<std::string, Tensor, std::less<>> inputs, outputs;
  std::string error_class;  // "" where no error is expected
  std::string note;
  int line = 0;  // of the manifest, where the case begins

  // Null where the case has no such tensor.
  [[nodiscard]] const Tensor* input(std::string_view name) const;
  [[nodiscard]] const Tensor* output(std::string_view name) const;
  // "" where the case has no such attribute.
  [[nodiscard]] std::string_view attribute(std::string_view name) const;
};

struct VectorSet {
  std::vector<uint8_t> blob;                    // as in the file: little-endian
  std::vector<std::vector<uint8_t>> converted;  // on big-endian machines, tensors of more than bytes
  std::vector<Case> cases;
};

// Reads DIR/manifest.txt and the blob that it names, and checks sizes, the blob's CRC-32, the number of cases, and
// that every tensor lies inside the blob. kIoError: a file cannot be read; kParseError: a file is not in the format,
// with file and line in the message.
Result<VectorSet> read_vectors(const std::string& dir);

}  // namespace satchel::conformance
