#include "codegen/operators/plane_zips.h"

#include <algorithm>

namespace satchel {

void PlaneZips::declare(PlanBuilder& b) {
  if (!permutes_) return;
  const auto lanes = static_cast<uint32_t>(lanes_);
  for (uint32_t half = 0; half < 2; ++half) {
    std::vector<uint32_t> order;
    for (uint32_t j = 0; j < lanes; ++j) order.push_back((j + half * lanes) / 2 + j % 2 * lanes);
    order_constants_[half] = b.constant("zip_order", RegKind::kInt, std::move(order));
    orders_[half] = b.vector(RegKind::kInt, lanes_, "zip_order", static_cast<int16_t>(half));
  }
}

void PlaneZips::begin(PlanBuilder& b) const {
  if (!permutes_) return;
  for (size_t half = 0; half < 2; ++half) b.load_constant(orders_[half], order_constants_[half]);
}

void PlaneZips::restore(PlanBuilder& b, std::span<Reg> unit) const {
  const size_t half = unit.size() / 2;
  int16_t number = 0;
  // New registers for every unit: none is kept longer than it is needed.
  const auto zipped_register = [&] { return b.vector(RegKind::kFloat, lanes_, "zipped", number++); };
  for (size_t round = 1; round < unit.size(); round *= 2) {
    std::array<Reg, kMostPlanes> zipped{};
    for (size_t i = 0; i < half; ++i) {
      const Reg low = zipped_register(), high = zipped_register();
      if (permutes_) {
        b.permute2(low, unit[i], unit[i + half], orders_[0]);
        b.permute2(high, unit[i], unit[i + half], orders_[1]);
      } else {
        b.zip_low(low, unit[i], unit[i + half]);
        b.zip_high(high, unit[i], unit[i + half]);
      }
      zipped[2 * i] = low;
      zipped[2 * i + 1] = high;
    }
    std::copy_n(zipped.begin(), unit.size(), unit.begin());
  }
}

}  // namespace satchel
