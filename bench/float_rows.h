// Rows that were not quantised: a plain loop over fp32 rows, pooled in the same order. What quantising costs in the
// caches, and saves outside.
#pragma once

#include "plain_loop.h"

namespace satchel::bench {

// `args.table` holds rows of dim floats, args.row_stride bytes apart; mapping and indices as for the plain loop. The
// same prefetch as there.
void pool_float_rows(const PlainArgs& args, bool index64);

}  // namespace satchel::bench
