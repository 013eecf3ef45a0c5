// The range search of optimised 4- and 2-bit rows. A loss is a sum in the order of the elements, so one row's is a
// chain of dependent additions; kLanes rows are searched side by side instead, from a transposed copy.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

#include "runtime/half.h"
#include "runtime/prepack.h"
#include "runtime/prepack_rows.h"

namespace satchel::prepack_detail {

inline constexpr int kLanes = kSearchLanes;

// What the elements of each lane are quantised with, and the loss as it grows.
struct LaneQuantisers {
  alignas(64) float min[kLanes];
  alignas(64) float scale[kLanes];
  alignas(64) float inverse[kLanes];
  alignas(64) float loss[kLanes];
};

// Here a scale that rounds to zero stays zero: then every element's quantised value is the minimum. (The row that
// is written gets a scale of one.)
SATCHEL_INLINE void start(const SearchLanes& ranges, float max_code, LaneQuantisers& q) {
  for (int l = 0; l < kLanes; ++l) {
    const float min = round_to_half(ranges.min[l]);
    const float width = ranges.max[l] - min;
    const float scale = width == 0.0f ? 1.0f : round_to_half(width / max_code);
    q.min[l] = min;
    q.scale[l] = scale;
    q.inverse[l] = 1.0f / (scale == 0.0f ? 1.0f : scale);
    // Codes are 0 where the scale is infinite or NaN, and 0 * scale is NaN: so is the loss, whatever becomes of the
    // NaNs on the way there. A NaN among the elements makes it NaN by itself.
    q.loss[l] = scale - scale;
  }
}

SATCHEL_INLINE void add_errors(const float* __restrict x, float max_code, LaneQuantisers& q) {
  for (int l = 0; l < kLanes; ++l) {
    // Limited as integers, which have the order of the positive floats: see quantise.
    auto limited = std::bit_cast<int32_t>((x[l] - q.min[l]) * q.inverse[l]);
    limited = std::min(std::max(limited, 0), std::bit_cast<int32_t>(max_code));
    const float code = (std::bit_cast<float>(limited) + kRounder) - kRounder;
    const float product = code * q.scale[l];
    const float error = x[l] - (product + q.min[l]);
    const float square = error * error;
    q.loss[l] = q.loss[l] + square;
  }
}

SATCHEL_INLINE void finish(LaneQuantisers& q) {
  for (int l = 0; l < kLanes; ++l) q.loss[l] = std::sqrt(q.loss[l]);
}

// Narrows the range of each lane to the one that it is best quantised for. Greedy: from the
// whole range on, the better of raising the minimum and lowering the maximum by a step (the latter on a tie), until
// no more than `kept_bins` steps would be left; of the ranges passed, the last that beat both its successors and
// the best before it.
SATCHEL_INLINE void search(const SearchJob& job, SearchLanes& best) {
  const float max_code = job.max_code;
  SearchLanes current = best;
  SearchLanes raised;   // minimum one step up
  SearchLanes lowered;  // maximum one step down
  LaneQuantisers q;
  LaneQuantisers q_raised;
  LaneQuantisers q_lowered;
  float step[kLanes];
  float kept_width[kLanes];
  float loss[kLanes];
  float best_loss[kLanes];
  bool stuck[kLanes] = {};

  start(current, max_code, q);
  for (int64_t i = 0; i < job.dim; ++i) add_errors(job.columns + i * kLanes, max_code, q);
  finish(q);
  for (int l = 0; l < kLanes; ++l) {
    step[l] = (best.max[l] - best.min[l]) / static_cast<float>(job.nbins);
    kept_width[l] = static_cast<float>(job.kept_bins) * step[l];
    loss[l] = best_loss[l] = q.loss[l];
  }

  for (;;) {
    bool going_on[kLanes];
    bool any = false;
    for (int l = 0; l < kLanes; ++l) {
      going_on[l] = !stuck[l] && current.min[l] + kept_width[l] < current.max[l];
      any |= going_on[l];
    }
    if (!any) return;

    // Lanes that are done go along, and what they find is not used.
    raised = lowered = current;
    for (int l = 0; l < kLanes; ++l) {
      raised.min[l] = current.min[l] + step[l];
      lowered.max[l] = current.max[l] - step[l];
    }
    start(raised, max_code, q_raised);
    start(lowered, max_code, q_lowered);
    for (int64_t i = 0; i < job.dim; ++i) {
      add_errors(job.columns + i * kLanes, max_code, q_raised);
      add_errors(job.columns + i * kLanes, max_code, q_lowered);
    }
    finish(q_raised);
    finish(q_lowered);

    for (int l = 0; l < kLanes; ++l) {
      if (!going_on[l]) continue;
      const float raised_loss = q_raised.loss[l];
      const float lowered_loss = q_lowered.loss[l];
      if (loss[l] < raised_loss && loss[l] < lowered_loss && loss[l] < best_loss[l]) {
        best_loss[l] = loss[l];
        best.min[l] = current.min[l];
        best.max[l] = current.max[l];
      }
      const bool raise = raised_loss < lowered_loss;
      const float next_min = raise ? raised.min[l] : current.min[l];
      const float next_max = raise ? current.max[l] : lowered.max[l];
      // A step too small to move this bound would be tried for ever, and finds nothing new.
      stuck[l] = next_min == current.min[l] && next_max == current.max[l];
      current.min[l] = next_min;
      current.max[l] = next_max;
      loss[l] = raise ? raised_loss : lowered_loss;
    }
  }
}

}  // namespace satchel::prepack_detail
