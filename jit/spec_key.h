// SpecKey: a spec packed into four words, for hashing and comparing without looking at fields.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "satchel/spec.h"

namespace satchel {

// Two specs have equal keys if and only if they are equal field by field; every field has its own bits. Packed from
// canonical specs, equal keys therefore imply interchangeable kernels. Fields must be in the range of a valid spec,
// or at least fit a byte (enumerators), 24 bits (prefetch distances) and 40 bits (dim): see packs_exactly.
struct SpecKey {
  std::array<uint64_t, 4> words{};
  bool operator==(const SpecKey&) const = default;

  // Odd multipliers side by side, then one round that brings the high bits down to where tables look.
  [[nodiscard]] uint64_t hash() const {
    uint64_t h = words[0] * 0x9e3779b97f4a7c15u + words[1] * 0xd6e8feb86659fd93u + words[2] * 0xa0761d6478bd642fu +
                 words[3] * 0xe7037ed1a0b428dbu;
    h = (h ^ (h >> 32)) * 0x9e3779b97f4a7c15u;
    return h ^ (h >> 32);
  }
};

inline SpecKey pack(const EmbeddingBagSpec& s) {
  const auto byte = [](auto value, int at) { return static_cast<uint64_t>(static_cast<uint8_t>(value)) << (8 * at); };
  SpecKey key;
  key.words[0] = byte(s.bits, 0) | byte(s.pooling, 1) | byte(s.index_type, 2) | byte(s.offset_type, 3) |
                 byte(s.output_type, 4) | byte(s.numerics, 5) |
                 byte((s.weighted ? 1 : 0) | (s.pruned ? 2 : 0) | (s.include_last_offset ? 4 : 0), 6);
  key.words[1] = static_cast<uint64_t>(s.dim) | static_cast<uint64_t>(int64_t{s.prefetch_far_distance} + 1) << 40;
  key.words[2] = static_cast<uint64_t>(s.row_stride);
  key.words[3] = static_cast<uint64_t>(s.output_stride) << 24 ^ static_cast<uint64_t>(int64_t{s.prefetch_distance} + 1);
  return key;
}

// False for specs that pack() would fold onto others; such specs are invalid anyway.
inline bool packs_exactly(const EmbeddingBagSpec& s) {
  const auto fits_byte = [](auto value) { return static_cast<uint32_t>(value) < 256; };
  return fits_byte(s.bits) && fits_byte(s.pooling) && fits_byte(s.index_type) && fits_byte(s.offset_type) &&
         fits_byte(s.output_type) && fits_byte(s.numerics) && s.output_stride >> 39 == 0 &&
         static_cast<uint32_t>(s.prefetch_distance) + 1u < (1u << 24) && static_cast<uint64_t>(s.dim) >> 40 == 0 &&
         static_cast<uint32_t>(s.prefetch_far_distance) + 1u < (1u << 24);
}

struct SpecKeyHash {
  size_t operator()(const SpecKey& key) const { return key.hash(); }
};

}  // namespace satchel
