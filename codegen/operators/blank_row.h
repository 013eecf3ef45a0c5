// A row that leaves every sum as it is, bit by bit: pooled in place of rows that were pruned, it saves asking.
//
// Codes and bias are zeros; the scale is one that looks like those of other rows. x + 0 is x for every x but -0, and no
// sum is ever -0: it begins with 0, opposite numbers add up to 0, and products are multiples of the least subnormal
// number, so that none is rounded to zero. (Rounding downwards opposite numbers add up to -0, but so do -0 and 0.)
// Only threads that take subnormal numbers for zeros can tell, so there it must not be used beside other rows. By
// itself it is zeros in any case.
#pragma once

#include <cstdint>

#include "codegen/row_formats.h"

namespace satchel {

// Of the longest blank row.
inline constexpr int64_t kMostBlankColumns = 512;

// As long as a row of `dim` columns of the format, no more than there can be; lives as long as the process.
const uint8_t* blank_row(const RowFormat& format, int64_t dim);

}  // namespace satchel
