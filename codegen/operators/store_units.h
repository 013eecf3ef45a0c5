// The end of a pass: units in the decoder's order are put in order and stored.
#pragma once

#include <algorithm>
#include <array>
#include <span>

#include "codegen/operators/code_decoder.h"
#include "codegen/operators/columns.h"
#include "codegen/plan_builder.h"

namespace satchel {

// `vectors`: of all units of the pass, plane by plane. `out`: the bag's row of the output.
inline void store_units(PlanBuilder& b, CodeDecoder& decoder, Columns& columns, std::span<const Reg> vectors, Reg out) {
  decoder.begin_restore(b);
  columns.begin_stores(b);
  const auto planes = static_cast<size_t>(decoder.planes());
  std::array<Reg, CodeDecoder::kMostPlanes> registers{};
  const std::span<Reg> unit = std::span(registers).first(planes);
  for (size_t first = 0; first < vectors.size(); first += planes) {
    std::copy_n(vectors.begin() + static_cast<std::ptrdiff_t>(first), planes, unit.begin());
    decoder.restore_order(b, unit);
    for (size_t plane = 0; plane < planes; ++plane) {
      columns.store(b, out, static_cast<int16_t>(first / planes), static_cast<int16_t>(plane), unit[plane]);
    }
  }
}

}  // namespace satchel
