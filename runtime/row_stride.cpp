#include "runtime/row_stride.h"

#include <bit>
#include <numeric>

namespace satchel {
namespace {

constexpr int64_t kLine = 64;

// Cache lines that rows touch, summed over the places in a line where they begin: the multiples of `step`, the greatest
// common divisor of stride and line.
int64_t lines_touched(int64_t row_bytes, int64_t step) {
  int64_t lines = 0;
  for (int64_t place = 0; place < kLine; place += step) lines += (place + row_bytes - 1) / kLine + 1;
  return lines;
}

}  // namespace

// The one candidate is the next stride at which no row straddles a line that it need not: a power of two below 64, or a
// multiple of 64. Padding makes the table larger, by `growth`, and rows touch fewer lines, by `saved`. It pays where
// growth <= 2 saved. Measured on huge pages, tables of 1 GiB, uniform indices, the time of padded rows to packed ones:
//   row   padded  growth  saved  time          row   padded  growth  saved  time
//    24     32     0.33   0.20   0.88           12     16     0.33   0.11   0.96, 1.07
//    28     32     0.14   0.27   0.85           20     32     0.60   0.20   1.03, 1.11
//    40     64     0.60   0.33   0.78           36     64     0.78   0.33   1.06, 1.26
//    48     64     0.33   0.33   0.79           68    128     0.88   0      1.15
//    52     64     0.23   0.33   0.83           72    128     0.78   0      1.03
//   108    128     0.19   0.24   0.82          136    192     0.41   0      1.04
int64_t advised_row_stride(int64_t row_bytes) {
  const int64_t padded = row_bytes < kLine ? static_cast<int64_t>(std::bit_ceil(static_cast<uint64_t>(row_bytes)))
                                           : (row_bytes + kLine - 1) / kLine * kLine;
  const int64_t step = std::gcd(row_bytes, kLine);
  const int64_t places = kLine / step;
  const int64_t packed_lines = lines_touched(row_bytes, step);
  const int64_t padded_lines = (row_bytes + kLine - 1) / kLine * places;
  // (padded - row) / row <= 2 (packed_lines - padded_lines) / packed_lines
  const bool pays = (padded - row_bytes) * packed_lines <= 2 * (packed_lines - padded_lines) * row_bytes;
  return pays ? padded : row_bytes;
}

}  // namespace satchel
