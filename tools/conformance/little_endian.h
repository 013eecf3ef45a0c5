// Numbers of vectors and of packed rows: little-endian in memory on every machine, at any address.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace satchel::conformance {

// The bytes of an element of `size` bytes, between little-endian and this machine's order, either way.
inline void swap_if_big_endian(uint8_t* element, size_t size) {
  if constexpr (std::endian::native == std::endian::big) std::reverse(element, element + size);
}

template <class T>
T load_little_endian(const uint8_t* from) {
  std::array<uint8_t, sizeof(T)> bytes;
  std::memcpy(bytes.data(), from, sizeof(T));
  swap_if_big_endian(bytes.data(), sizeof(T));
  return std::bit_cast<T>(bytes);
}

template <class T>
void store_little_endian(uint8_t* to, T value) {
  std::memcpy(to, &value, sizeof(T));
  swap_if_big_endian(to, sizeof(T));
}

}  // namespace satchel::conformance
