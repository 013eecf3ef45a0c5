// Pooling by integer dot products: numerics=integer. docs/numerics.md has the definition.
//
// Rows of a bag are taken in blocks. The scales of a block become integers of three signed bytes, their digits. Bytes
// of four rows are zipped together, so that one dot product adds four rows to as many columns as a vector has lanes.
// The sums of each digit stay apart until the block ends; then they are added, as floats, to the bag's accumulators.
//
// All that a block needs lies in the caller's scratch memory: offsets of its rows, scales, digits, accumulators of a
// pass. A pass takes some units of each row, a unit is what one vector of a row's bytes holds: `vectors()` accumulators
// of `lanes()` columns each.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <vector>

#include "codegen/operators/bag_mean.h"
#include "codegen/operators/columns.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/operators/row_factors.h"
#include "codegen/plan_builder.h"
#include "codegen/row_formats.h"
#include "codegen/targets.h"

namespace satchel {

class IntegerPooling {
 public:
  static constexpr int64_t kBlock = 128;  // positions of a bag

  // `spec` must outlive this.
  IntegerPooling(const EmbeddingBagSpec& spec, const Machine& machine);

  [[nodiscard]] Columns& columns() const { return *columns_; }

  // Registers, and what does not change from bag to bag. Once, outside all loops. `weights` where the spec has them.
  void declare(PlanBuilder& b, Reg table, int16_t table_buffer, Reg weights, Reg scratch);

  // Once a bag, where a block may be pooled by several passes.
  void begin_bag(PlanBuilder& b) { b.set(rows_, 0); }
  // ---- a block: begin_block; offset, then factors of each row that is kept; end_block with their number
  void begin_block(PlanBuilder& b);
  [[nodiscard]] PlanBuilder::Address offset_place(Reg kept) const { return {scratch_, kOffsets, kept, 3}; }
  // Where a row's position can be kept until its weight is wanted.
  [[nodiscard]] PlanBuilder::Address position_place(Reg kept) const { return {scratch_, kPositions, kept, 3}; }
  // Scale and bias of the row at `offset` in the table, whose weight is at `position`.
  void note_factors(PlanBuilder& b, Reg offset, Reg position, Reg kept);
  void end_block(PlanBuilder& b, Reg kept);

  // ---- a pass over all rows of a bag
  void begin_pass(PlanBuilder& b);
  // Adds the rows of the block.
  void pool(PlanBuilder& b);
  // Sums -> columns of the output.
  void finish(PlanBuilder& b, Reg out, BagPositions bag);

 private:
  static constexpr int16_t kFours = 4;  // vectors of zipped bytes of four rows, from one vector of bytes of each
  static constexpr int16_t kDigits = 3;
  static constexpr int16_t kMostPlanes = 4;
  static constexpr int16_t kMostLanes = 16;
  static constexpr int16_t kMostVectors = kFours * kMostPlanes;  // of all units of a pass

  // Bytes from the beginning of the scratch memory. Vectors may be written beyond the last of kBlock rows.
  static constexpr int64_t kOffsets = 0;
  static constexpr int64_t kPositions = kOffsets + 8 * (kBlock + kFours);
  static constexpr int64_t kScales = kPositions + 8 * kBlock;
  static constexpr int64_t kDigitWords = kScales + 4 * (kBlock + kMostLanes);
  static constexpr int64_t kStep = kDigitWords + 4 * (kBlock + kMostLanes);
  static constexpr int64_t kUp = kStep + 8;
  static constexpr int64_t kBias = kUp + 8;
  static constexpr int64_t kSumBytes = int64_t{4} * kMostVectors * kMostLanes;
  static constexpr int64_t kSums = (kBias + 8 + 63) / 64 * 64;
  static constexpr int64_t kNothing = kSums + kSumBytes;  // zeros, which the first block is added to

 public:
  static constexpr int64_t kScratchWords = (kNothing + kSumBytes) / 8;

 private:
  // Vectors that are pooled by one run over the block's rows: as many as there are registers for.
  struct Piece {
    int16_t first_four, fours, first_plane, planes;
    [[nodiscard]] int16_t accumulators() const { return static_cast<int16_t>(kDigits * fours * planes); }
  };
  // Puts columns in order: pairs of vectors, `distance` apart, become pairs, all by the same two orders.
  struct Stage {
    int16_t distance;
    std::array<std::vector<uint32_t>, 2> orders;
    std::array<int16_t, 2> constants{};
  };

  [[nodiscard]] int16_t vectors() const { return static_cast<int16_t>(kFours * planes_); }  // of a unit
  void plan_order();
  void four_rows(PlanBuilder& b, const Piece& piece, int16_t unit);
  void flush(PlanBuilder& b, const Piece& piece, int16_t unit);
  // Calls `store` for each vector of the unit, counted and filled in the order of columns.
  void put_in_order(PlanBuilder& b, int16_t unit, const std::function<void(int16_t vector, Reg value)>& store);
  // The last of all planes is pooled together with the others, which are then taken away again.
  [[nodiscard]] bool with_others(const Piece& piece, int16_t plane) const {
    return planes_ > 1 && piece.planes == planes_ && plane == planes_ - 1;
  }
  [[nodiscard]] Reg accumulator(const Piece& piece, int16_t unit, int four, int plane, int digit) const {
    const int number = unit * piece.accumulators() + (four * piece.planes + plane) * kDigits + digit;
    return acc_[static_cast<size_t>(number)];
  }
  [[nodiscard]] int64_t sum_offset(int16_t unit, int16_t vector) const {
    return int64_t{4} * (unit * vectors() + vector) * lanes_;
  }
  // Zeros as long as nothing was stored.
  [[nodiscard]] PlanBuilder::Address sum_so_far(int16_t unit, int16_t vector) const {
    return {scratch_, sum_offset(unit, vector), sums_};
  }
  int16_t constant(PlanBuilder& b, RegKind kind, const char* name, uint32_t bits) const;

  const EmbeddingBagSpec& spec_;
  const RowFormat& format_;
  RowFactors factors_;  // four lanes, all the same
  std::unique_ptr<Columns> columns_;
  int16_t lanes_;
  int16_t planes_;             // codes of a byte
  bool permutes_ = false;      // else vectors have four lanes, which zips put in order
  int16_t units_ = 1;          // of a pass
  std::vector<Piece> pieces_;  // all alike
  std::vector<Stage> stages_;
  std::vector<int16_t> place_;  // in the order of columns, of a vector after all stages

  Reg table_ = kNoReg, scratch_ = kNoReg, row_ = kNoReg, offset_ = kNoReg, zero_ = kNoReg;
  Reg sums_ = kNoReg, largest_ = kNoReg, bits_ = kNoReg, rows_ = kNoReg, at_ = kNoReg;
  std::array<int16_t, kMostPlanes> masks_{}, plane_steps_{};  // constants, like those that follow
  std::array<int16_t, kDigits> powers_{};
  int16_t digits_offset_ = -1, digits_sign_ = -1, minus_one_ = -1;
  std::array<Reg, 2> orders_{};
  Reg bias_sum_ = kNoReg, scales_ = kNoReg, up_ = kNoReg, words_ = kNoReg, word_constant_ = kNoReg;
  Reg one_ = kNoReg, inverse_ = kNoReg;
  std::vector<Reg> acc_, ordered_;
};

}  // namespace satchel
