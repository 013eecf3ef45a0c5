// Pooling of 4-bit codes that need no conversion, for machines that multiply subnormal numbers as fast as others.
//
// Below 2^24 the bits of a float count units of 2^-149 (see subnormal_codes.h). So a code that lies p bits up in a lane
// with nothing around it is, as a float, code * 2^(p - 149): one mask takes it from among its neighbours. The scale
// makes up for that, but 2^149 is too much for it. Accumulators take a part: they hold sums times 2^(p - 52), biases
// come to them times 2^(p - 52), and scales times 2^97. All of these are powers of two, and
//
//     fma(scale * 2^97, code * 2^(p - 149), acc * 2^(p - 52)) = fma(scale, code, acc) * 2^(p - 52)
//
// bit for bit as long as nothing on the way is subnormal, or infinite where it should not be. Scales and biases are
// halves: 0 or 2^-24 to 2^16 in size, and multiples of 2^-24, and then so are all sums: that never happens. Weights of
// 2^-27 up to 2^15 keep it so: what they multiply has its last place at 2^-74 or above, at 2^-126 in an accumulator,
// and scales stay below 2^31, with their power below 2^128. A bag with another weight is pooled again from its first
// row with codes that are converted, and so is every bag where the host takes subnormal numbers for zeros.
//
// A unit is a vector of bytes, loaded from its first byte and from its third: from each, masks take the four codes of a
// lane's first two bytes, so that there are eight planes. In reference order, where every place p has a bias of its own
// in every row, there are two masks, and the second byte is shifted to the first one's place. Where registers are few
// there is a load for every byte instead. To put planes in order costs as much as some rows do; short bags are better
// pooled with converted codes, too.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "codegen/operators/bag_mean.h"
#include "codegen/operators/columns.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/operators/plane_zips.h"
#include "codegen/operators/row_factors.h"
#include "codegen/plan_builder.h"
#include "codegen/targets.h"

namespace satchel {

class MaskedPooling {
 public:
  // Where this is faster than conversions; otherwise none.
  static std::unique_ptr<MaskedPooling> make(const EmbeddingBagSpec& spec, const Machine& machine);

  [[nodiscard]] Columns& columns() const { return *columns_; }
  // Vector registers that it takes.
  [[nodiscard]] int64_t registers() const { return columns_->most_units() * kPlanes + other_registers(ways_); }

  // Registers and constants. Once, outside all loops. `scratch` of
  // RowFactors::kMemoryBytes.
  void declare(PlanBuilder& b, PlanBuilder::Address weights, PlanBuilder::Address scratch);
  // Bags of fewer rows are not for it.
  [[nodiscard]] Reg fewest_rows() const { return fewest_rows_; }

  // ---- a pass over all rows of a bag
  void begin_pass(PlanBuilder& b);
  // Adds the row that `row` points to, whose weight is at `position`: its factors are prepared, which may be done a row
  // early, then taken, then its codes are added.
  void prepare_factors(PlanBuilder& b, Reg row, Reg position);
  void take_factors(PlanBuilder& b);
  // After those of a row before the loop.
  void begin_loop(PlanBuilder& b) { factors_.renew_work(b, /*with_pair=*/!fast_); }
  void pool(PlanBuilder& b, Reg row);
  // Opens a block for rows whose weight is none of those above.
  void if_out_of_range(PlanBuilder& b, Reg position);
  static void end_if(PlanBuilder& b);
  // Sums -> columns of the output.
  void finish(PlanBuilder& b, Reg out, BagPositions bag);

 private:
  static constexpr int16_t kPlanes = 8, kBytes = 4;  // of a lane
  static constexpr size_t kOfByte = 2;               // codes
  static constexpr size_t kMostMasks = 4;

  // How a lane's codes are told from each other.
  struct Ways {
    size_t masks = kOfByte;
    bool shifts = false;  // every second byte to the first one's place
    [[nodiscard]] int16_t bytes_of_load() const { return shifts || masks > kOfByte ? 2 : 1; }
  };
  static Ways ways_of(bool fast, const Machine& machine);
  // Besides sums: a scale, biases (in fast numerics a pair and the sum of all), masks, a shift, codes, values.
  static int64_t other_registers(const Ways& ways) {
    return 1 + 2 + static_cast<int64_t>(ways.masks) + (ways.shifts ? 1 : 0) + 1 + static_cast<int64_t>(kOfByte);
  }

  MaskedPooling(const EmbeddingBagSpec& spec, const Machine& machine, int16_t lanes, int64_t sums);
  void pool_unit(PlanBuilder& b, Reg row, int16_t unit);
  // Both codes of a byte of every lane, which `mask` and the next one find.
  void pool_byte(PlanBuilder& b, int16_t unit, int16_t byte, size_t mask);
  // By which mask the codes of a plane are found.
  [[nodiscard]] size_t mask_of(size_t plane) const { return plane % ways_.masks; }

  const EmbeddingBagSpec& spec_;
  const bool fast_;
  const Ways ways_;
  const int16_t lanes_;
  std::unique_ptr<Columns> columns_;
  RowFactors factors_;
  PlaneZips zips_;
  PlanBuilder::Address weights_{kNoReg};
  std::array<int16_t, kMostMasks> mask_constants_{}, sum_power_constants_{};
  int16_t shift_constant_ = -1;
  PlanBuilder::Address scratch_{};
  std::array<Reg, kMostMasks> masks_{}, sum_powers_{};
  std::array<Reg, kOfByte> values_{};
  Reg shift_ = kNoReg;
  std::vector<Reg> acc_;
  Reg codes_ = kNoReg;
  Reg bias_sum_ = kNoReg;
  Reg fewest_rows_ = kNoReg, weight_size_ = kNoReg;
};

}  // namespace satchel
