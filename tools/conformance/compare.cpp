#include "tools/conformance/compare.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>
#include <cstring>

#include "tools/conformance/little_endian.h"
#include "tools/conformance/qtensor.h"

namespace satchel::conformance {
namespace {

template <class T>
T load(const uint8_t* bytes) {
  T value;
  std::memcpy(&value, bytes, sizeof(T));
  return value;
}

bool both_nan(float a, float b) { return std::isnan(a) && std::isnan(b); }

// Whether byte `column` of a packed row lies in a scale or bias that is NaN in both rows.
bool in_nan_of_row(const uint8_t* a, const uint8_t* b, int64_t row_bytes, int64_t column, int bits) {
  const int64_t field_bytes = bits == 8 ? 4 : 2;
  const int64_t tail = row_bytes - 2 * field_bytes;
  if (column < tail) return false;
  const int64_t field = tail + (column - tail) / field_bytes * field_bytes;
  if (bits == 8) return both_nan(load_little_endian<float>(a + field), load_little_endian<float>(b + field));
  return both_nan(half_to_float(load_little_endian<uint16_t>(a + field)),
                  half_to_float(load_little_endian<uint16_t>(b + field)));
}

std::string element_text(DType dtype, const uint8_t* element) {
  if (dtype == DType::kF32) return fmt::format("{} (0x{:08x})", load<float>(element), load<uint32_t>(element));
  return fmt::format("{} (0x{:02x})", *element, *element);
}

std::string place_text(const std::string& name, const std::vector<int64_t>& dims, int64_t element) {
  std::string text;
  for (size_t i = dims.size(); i-- > 0;) {
    text = fmt::format("[{}]{}", element % dims[i], text);
    element /= dims[i];
  }
  return name + text;
}

}  // namespace

std::optional<std::string> describe_difference(const Tensor& expected, const Outcome& outcome, NanRule rule, int bits) {
  if (expected.dtype != outcome.dtype || expected.dims != outcome.dims)
    return fmt::format("{}: expected {} [{}], got {} [{}]", outcome.output_name, dtype_name(expected.dtype),
                       fmt::join(expected.dims, ", "), dtype_name(outcome.dtype), fmt::join(outcome.dims, ", "));
  if (expected.elements == 0 || std::memcmp(expected.data, outcome.bytes.data(), outcome.bytes.size()) == 0)
    return std::nullopt;

  const auto size = static_cast<int64_t>(dtype_size(expected.dtype));
  const uint8_t *want = expected.data, *got = outcome.bytes.data();
  const auto same = [&](int64_t element) {
    if (std::memcmp(want + element * size, got + element * size, static_cast<size_t>(size)) == 0) return true;
    if (rule == NanRule::kSameBits) return false;
    if (expected.dtype == DType::kF32)
      return both_nan(load<float>(want + element * size), load<float>(got + element * size));
    const int64_t row_bytes = expected.dims.back(), row = element / row_bytes * row_bytes;
    return in_nan_of_row(want + row, got + row, row_bytes, element - row, bits);
  };
  int64_t first = -1, count = 0;
  for (int64_t element = 0; element < expected.elements; ++element) {
    if (same(element)) continue;
    if (count++ == 0) first = element;
  }
  if (count == 0) return std::nullopt;
  return fmt::format("{}: expected {}, got {}{}", place_text(outcome.output_name, expected.dims, first),
                     element_text(expected.dtype, want + first * size),
                     element_text(expected.dtype, got + first * size),
                     count > 1 ? fmt::format(" (and {} more)", count - 1) : "");
}

}  // namespace satchel::conformance
