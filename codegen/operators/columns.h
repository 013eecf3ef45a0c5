// How the columns of a row are cut into units, and the units into passes over the bag.
//
// A unit is what the decoder makes of one vector: `planes` accumulators of `lanes` columns each (see code_decoder.h).
// A pass pools some units of all rows of a bag.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/plan_builder.h"
#include "codegen/targets.h"

namespace satchel {

class Columns {
 public:
  // For machines of any kind. `accumulators`: registers there are for sums. `spec` must outlive this.
  static std::unique_ptr<Columns> make(const EmbeddingBagSpec& spec, const Machine& machine, int16_t lanes,
                                       int16_t planes, int64_t accumulators);
  // Vectors of known length on any machine.
  static std::unique_ptr<Columns> make_fixed(const EmbeddingBagSpec& spec, const Machine& machine, int16_t lanes,
                                             int16_t planes, int64_t accumulators);
  // Passes over a row by vectors of known length.
  static int64_t passes_of(int64_t dim, int16_t lanes, int16_t planes, int64_t accumulators);
  // The widest vector that a row fills; for rows shorter than that, where the machine can permute, one that holds it
  // all.
  static int16_t vector_lanes(const Machine& machine, int64_t dim, int16_t planes);

  virtual ~Columns() = default;
  [[nodiscard]] int16_t most_units() const { return units_; }  // of one pass
  [[nodiscard]] virtual bool one_pass() const = 0;

  // Registers, and what does not change from bag to bag. Once, outside all loops.
  virtual void declare(PlanBuilder& b) = 0;
  // Calls `body(units)` to emit a pass of so many units, inside what it takes to get through the row. The body may be
  // emitted more than once.
  virtual void passes(PlanBuilder& b, const std::function<void(int16_t units)>& body) = 0;

  // ---- inside a pass
  [[nodiscard]] virtual PlanBuilder::Address codes(Reg row, int16_t unit) const = 0;
  // What this pass will read of `row`, into cache `level`.
  virtual void prefetch(PlanBuilder& b, Reg row, int16_t level) const = 0;
  // What all passes will read of it, up to a limit that keeps the code short: the processor sees the rest coming. It
  // lies `index` bytes behind `row`, if there is one.
  void prefetch_row(PlanBuilder& b, Reg row, int16_t level, Reg index = kNoReg) const;
  // Stores of a pass, its accumulators in the order of the columns. `begin_stores` comes first; what it needs has
  // registers of that pass alone.
  virtual void begin_stores(PlanBuilder& b) = 0;
  virtual void store(PlanBuilder& b, Reg out, int16_t unit, int16_t plane, Reg value) = 0;

 protected:
  Columns(const EmbeddingBagSpec& spec, int16_t lanes, int16_t planes)
      : spec_(spec), format_(row_format(spec)), lanes_(lanes), planes_(planes) {}

  // Touches every cache line of bytes [from, to) of a row, `index` further on if there is one.
  void prefetch_lines(PlanBuilder& b, Reg row, int64_t from, int64_t to, Reg index, int16_t level) const;

  const EmbeddingBagSpec& spec_;
  const RowFormat& format_;
  const int16_t lanes_;
  const int16_t planes_;
  int16_t units_ = 0;
};

}  // namespace satchel
