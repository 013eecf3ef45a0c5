// The trained table through satchel: packed to 8, 4 or 2 bits, and the kernels that look rows of it up.
#pragma once

#include <satchel/engine.h>
#include <satchel/satchel.h>
#include <satchel/spec.h>

#include <cstdint>
#include <filesystem>
#include <vector>

#include "model.h"

namespace language_id {

struct PackedTable {
  satchel::EmbeddingBagSpec spec;
  int64_t row_count = 0;
  std::vector<uint8_t> rows;  // u8 [row_count, satchel::row_bytes(spec)]
};

// All but the first throw std::runtime_error with what satchel says.
// Mean pooling, int32 indices and offsets, the last offset included.
satchel::EmbeddingBagSpec lookup_spec(int bits, int64_t dim);
satchel::Kernel get_kernel(satchel::Engine& engine, const satchel::EmbeddingBagSpec& spec);
PackedTable pack_table(const Model& model, const satchel::EmbeddingBagSpec& spec);
// Pools the bags into f32 [bags, dim].
void pool_packed(const satchel::Kernel& kernel, const PackedTable& table, const Bags& bags, std::vector<float>& pooled);

// Writes plan and listing of a kernel to `dir`, which is created. The interpreter has a plan only.
void write_listing(const std::filesystem::path& dir, const satchel::Kernel& kernel,
                   const satchel::EmbeddingBagSpec& spec);

}  // namespace language_id
