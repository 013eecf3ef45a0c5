// The oracle: what an embedding bag is, in nested loops. It shares no code with the library (public headers
// for the plain structs only), so that agreement with it means something. It is itself checked against what
// PyTorch's operators returned (tests/conformance_test.cpp).
#pragma once

#include <cstdint>
#include <vector>

#include "satchel/engine.h"

namespace satchel::oracle {

// The first fault in order of processing, or code 0.
struct Outcome {
  satchel_code code = SATCHEL_OK;
  int64_t bag = -1, position = -1, value = 0, limit = 0;
};

// Semantics and argument shapes of satchel_kernel_run, all numerics modes. Rows of bags before the failing
// one are written, the failing bag's row and later rows are not touched.
Outcome embedding_bag(const EmbeddingBagSpec& spec, const satchel_embedding_bag_args& args);

// Semantics of satchel_prepack and satchel_unpack (f32 source rows, [row_count, dim]).
std::vector<uint8_t> prepack(int bits, bool optimized, int nbins, double ratio, const float* weight, int64_t row_count,
                             int64_t dim);
std::vector<float> unpack(int bits, const uint8_t* packed, int64_t row_count, int64_t dim);

// IEEE binary16 <-> binary32, round to nearest even.
float half_to_float(uint16_t half);
uint16_t float_to_half(float value);

}  // namespace satchel::oracle
