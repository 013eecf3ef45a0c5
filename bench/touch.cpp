#include "touch.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace satchel::bench {
namespace {

constexpr int64_t kLine = 64;
using Word = uint32_t;  // the smallest row, 2 bits x 4, has 5 bytes

// Words at 0, 64, 128, ... and one at the end are on every line of a row wherever it begins, and their number does
// not depend on where it begins: no branch to mispredict on rows that straddle one line more.
template <int kFixed>
struct Touches {
  int64_t count, last;  // at offsets 0, 64, ..., (count - 2) * 64, last
  explicit Touches(int64_t row_bytes)
      : count(kFixed > 0 ? kFixed : (row_bytes + kLine - 1) / kLine + 1),
        last(row_bytes - static_cast<int64_t>(sizeof(Word))) {}
  template <class Use>
  void each(const uint8_t* row, Use&& use) const {
    const int64_t n = kFixed > 0 ? kFixed - 1 : count - 1;
    for (int64_t i = 0; i < n; ++i) use(row + std::min(i * kLine, last));
    use(row + last);
  }
};

template <TouchPolicy kPolicy, int kFixed, class Index>
Word touch_stream(const TouchArgs& a, const Index* indices, int64_t count, int64_t readable) {
  const Touches<kFixed> touches(a.row_bytes);
  constexpr int64_t kFar = 64;
  constexpr int64_t kDistance = kPolicy == TouchPolicy::kNear ? 16 : 8;
  Word sum = 0;
  for (int64_t i = 0; i < count; ++i) {
    if constexpr (kPolicy == TouchPolicy::kTwoLevel) {
      const uint8_t* row = a.table + indices[std::min(i + kFar, readable - 1)] * a.row_stride;
      touches.each(row, [](const uint8_t* at) { __builtin_prefetch(at, 0, 2); });
    }
    if constexpr (kPolicy != TouchPolicy::kNone) {
      const uint8_t* row = a.table + indices[std::min(i + kDistance, readable - 1)] * a.row_stride;
      touches.each(row, [](const uint8_t* at) { __builtin_prefetch(at, 0, 3); });
    }
    touches.each(a.table + indices[i] * a.row_stride, [&](const uint8_t* at) {
      Word word;
      std::memcpy(&word, at, sizeof(word));
      sum += word;
    });
  }
  return sum;
}

// The mapping is read in blocks into a buffer of the rows that remain, ahead of the touches by the longest prefetch.
template <TouchPolicy kPolicy, int kFixed, class Index>
Word touch_mapped(const TouchArgs& a, const Index* indices) {
  constexpr int64_t kBlock = 2048, kAhead = 64, kMappingAhead = 32;
  std::array<int64_t, kBlock + kAhead> rows;
  int64_t filled = 0, next = 0;
  Word sum = 0;
  while (next < a.index_count || filled > 0) {
    const int64_t end = std::min(a.index_count, next + (kBlock + kAhead - filled));
    for (; next < end; ++next) {
      if constexpr (kPolicy != TouchPolicy::kNone) {
        __builtin_prefetch(a.mapping + indices[std::min(next + kMappingAhead, a.index_count - 1)], 0, 3);
      }
      const int64_t row = a.mapping[indices[next]];
      rows[filled] = row;
      filled += row >= 0;
    }
    const int64_t count = next < a.index_count ? std::max<int64_t>(filled - kAhead, 0) : filled;
    sum += touch_stream<kPolicy, kFixed>(a, rows.data(), count, filled);
    std::copy(rows.begin() + count, rows.begin() + filled, rows.begin());
    filled -= count;
  }
  return sum;
}

template <TouchPolicy kPolicy, int kFixed>
Word touch_typed(const TouchArgs& a) {
  const auto run = [&](const auto* indices) {
    return a.mapping != nullptr ? touch_mapped<kPolicy, kFixed>(a, indices)
                                : touch_stream<kPolicy, kFixed>(a, indices, a.index_count, a.index_count);
  };
  return a.index64 ? run(static_cast<const int64_t*>(a.indices)) : run(static_cast<const int32_t*>(a.indices));
}

template <TouchPolicy kPolicy>
Word touch_counted(const TouchArgs& a) {
  switch ((a.row_bytes + kLine - 1) / kLine + 1) {
    case 2:
      return touch_typed<kPolicy, 2>(a);
    case 3:
      return touch_typed<kPolicy, 3>(a);
    case 4:
      return touch_typed<kPolicy, 4>(a);
    case 5:
      return touch_typed<kPolicy, 5>(a);
    default:
      return touch_typed<kPolicy, 0>(a);
  }
}

}  // namespace

uint32_t touch_rows(TouchPolicy policy, const TouchArgs& a) {
  switch (policy) {
    case TouchPolicy::kNone:
      return touch_counted<TouchPolicy::kNone>(a);
    case TouchPolicy::kNear:
      return touch_counted<TouchPolicy::kNear>(a);
    case TouchPolicy::kTwoLevel:
      return touch_counted<TouchPolicy::kTwoLevel>(a);
  }
  return 0;
}

}  // namespace satchel::bench
