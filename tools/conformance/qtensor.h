// Packed rows from a quantized tensor: codes, scales and zero points as separate tensors.
#pragma once

#include <cstdint>
#include <vector>

namespace satchel::conformance {

float half_to_float(uint16_t half);
uint16_t float_to_half(float value);  // rounds to nearest even

// Rows [row_count, row bytes] of a table in the library's layout. `codes` [row_count, dim], one code a byte also
// for 4 and 2 bits; scales and zero_points [row_count]. bias = -(zero_point * scale), rounded once; with less than
// 8 bits scale and bias then go to fp16. dim * bits must be a multiple of 8.
std::vector<uint8_t> pack_qtensor(int bits, const uint8_t* codes, const float* scales, const float* zero_points,
                                  int64_t row_count, int64_t dim);

}  // namespace satchel::conformance
