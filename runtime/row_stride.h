// Which row stride pays: padding that keeps rows from straddling cache lines, where it saves more than it costs.
#pragma once

#include <cstdint>

namespace satchel {

// Bytes from row to row for packed rows of `row_bytes` in a table beyond the caches: row_bytes, or more.
int64_t advised_row_stride(int64_t row_bytes);

}  // namespace satchel
