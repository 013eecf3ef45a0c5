// What one would write without satchel: the same lookup as nested loops, left to the compiler. Its translation unit is
// compiled with -O3 -march=native whatever the build type, so it is the auto-vectorised loop of this machine.
#pragma once

#include <cstdint>

namespace language_id {

// Mean of the packed rows (`bits` 8, 4 or 2, satchel's layout) of each bag -> f32 [bag_count, dim]. The arithmetic is
// in the order of satchel's reference numerics, hence the same bits. No index is checked.
void plain_embedding_bag(int bits, const uint8_t* table, int64_t dim, const int32_t* indices, const int32_t* offsets,
                         int64_t bag_count, float* output);

}  // namespace language_id
