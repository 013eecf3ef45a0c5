// Planes -> columns. Of a unit, lane j of plane k holds column `planes` * j + k: zipping every plane with the one half
// of them further on brings one bit of k into the lanes; when all bits are there, columns are in order.
#pragma once

#include <array>
#include <span>

#include "codegen/plan_builder.h"
#include "codegen/targets.h"

namespace satchel {

class PlaneZips {
 public:
  static constexpr size_t kMostPlanes = 8;

  PlaneZips(const Machine& machine, int16_t lanes)
      : permutes_(lanes == 16 && machine.min_lookup_lanes <= lanes), lanes_(lanes) {}

  // Registers. Once, outside all loops.
  void declare(PlanBuilder& b);
  // Before the first restore() of a pass.
  void begin(PlanBuilder& b) const;
  // Replaces a unit's planes, a power of two of them, by registers with its columns in order.
  void restore(PlanBuilder& b, std::span<Reg> unit) const;

 private:
  bool permutes_;  // vectors of 16 lanes have no zip of their own on x86, but a permutation of two
  int16_t lanes_;
  std::array<int16_t, 2> order_constants_{};
  std::array<Reg, 2> orders_{};
};

}  // namespace satchel
