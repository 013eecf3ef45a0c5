// The operators' names, which messages and statistics use.
#pragma once

#include <cstdint>

namespace satchel_torch {

enum Family { kBagRows, kBagPacked, kLookUpPacked, kPrepack, kUnpack, kFamilyCount };
constexpr int kWidths[] = {8, 4, 2};
constexpr int kWidthCount = 3;

constexpr int width_number(int bits) { return bits == 8 ? 0 : bits == 4 ? 1 : 2; }

constexpr const char* kNames[kFamilyCount][kWidthCount] = {
    {"embedding_bag_byte_rowwise_offsets", "embedding_bag_4bit_rowwise_offsets", "embedding_bag_2bit_rowwise_offsets"},
    {"embedding_bag_byte", "embedding_bag_4bit", "embedding_bag_2bit"},
    {"embedding_byte", "embedding_4bit", "embedding_2bit"},
    {"embedding_bag_byte_prepack", "embedding_bag_4bit_prepack", "embedding_bag_2bit_prepack"},
    {"embedding_bag_byte_unpack", "embedding_bag_4bit_unpack", "embedding_bag_2bit_unpack"},
};

template <int kBits>
constexpr const char* name_of(Family family) {
  return kNames[family][width_number(kBits)];
}

}  // namespace satchel_torch
