// A problem made real: the packed table, the index stream, weights, mapping and the output buffer.
//
// For a table that fits the nearest caches the stream is one batch, run again and again; for a larger one it is so
// many batches that the rows of one have left the caches when it comes round again.
#pragma once

#include <satchel/engine.h>
#include <satchel/status.h>

#include <cstdint>
#include <vector>

#include "machine.h"
#include "plain_loop.h"
#include "problem.h"
#include "touch.h"

namespace satchel::bench {

// Random codes once, for all problems of a run; scales and biases are written anew for each.
class Tables {
 public:
  Tables(uint64_t seed, bool huge_pages) : seed_(seed), huge_pages_(huge_pages) {}
  // A table of at least `bytes` bytes of random codes; null where the memory cannot be had. The previous one is gone.
  uint8_t* codes(int64_t bytes);
  [[nodiscard]] bool huge_pages() const { return huge_pages_; }

 private:
  uint64_t seed_;
  bool huge_pages_;
  Memory memory_;
};

// No scale, bias (without its sign) or weight of a workload is larger.
inline constexpr double kMaxScale = 0x1p-6;
inline constexpr double kMaxBias = 0x1p-2;
inline constexpr double kMaxWeight = 1.5;

class Workload {
 public:
  // `problem` with its defaults filled in. Borrows the table from `tables` until the next workload is made.
  static Result<Workload> make(const Problem& problem, Tables& tables, uint64_t seed);

  [[nodiscard]] const Problem& problem() const { return problem_; }
  // Bags of the whole stream, a multiple of batch().
  [[nodiscard]] int64_t stream_bags() const { return stream_bags_; }
  [[nodiscard]] int64_t batch() const { return problem_.batch; }
  [[nodiscard]] int64_t pooling() const { return problem_.pooling; }
  [[nodiscard]] float* output() { return reinterpret_cast<float*>(output_.data()); }
  // Of the first `bags` rows of the output, with whatever lies between them.
  [[nodiscard]] int64_t output_bytes(int64_t bags) const;

  // `bags` bags (at most a batch) from bag `first` of the stream on, for each of the competitors. All write to
  // output().
  [[nodiscard]] EmbeddingBagArgs satchel_args(int64_t first, int64_t bags);
  [[nodiscard]] PlainArgs plain_args(int64_t first, int64_t bags);
  [[nodiscard]] PlainKey plain_key(bool fast) const;
  // The same rows not quantised, fp32 without padding; false where there is no memory for them. float_args() needs
  // them.
  [[nodiscard]] bool make_float_rows();
  [[nodiscard]] PlainArgs float_args(int64_t first, int64_t bags);
  [[nodiscard]] TouchArgs touch_args(int64_t first, int64_t bags) const;

  // Drives everything that a call on these bags reads out of all caches: its rows, indices, offsets, weights and
  // mapping entries. Rows that a batch asks for twice are cold the first time alone. Nothing where !can_flush().
  void flush(int64_t first, int64_t bags) const;
  [[nodiscard]] static bool can_flush();

 private:
  void fill_rows(uint64_t seed);
  void fill_stream(uint64_t seed);
  [[nodiscard]] const void* indices_at(int64_t first) const;
  [[nodiscard]] int64_t index_at(int64_t position) const;

  Problem problem_;
  int64_t stream_bags_ = 1;
  int64_t row_stride_ = 0, row_bytes_ = 0, output_stride_ = 0;
  uint8_t* table_ = nullptr;
  Memory float_rows_;
  bool huge_pages_ = false;
  std::vector<int32_t> indices32_, offsets32_;
  std::vector<int64_t> indices64_, offsets64_;  // the 64-bit offsets are there always, for the plain loops
  std::vector<float> weights_;
  std::vector<int32_t> mapping_;
  Memory output_, scratch_;  // page-aligned: nobody's vectors are split over lines by chance
};

}  // namespace satchel::bench
