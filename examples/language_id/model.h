// The fastText recipe: a bag of hashed n-grams, the mean of their table rows, a linear layer, softmax. Trained in fp32
// by plain stochastic gradient descent; afterwards the table is what satchel packs and looks up.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "corpus.h"
#include "ngrams.h"

namespace language_id {

// Lines as bags: bag b is indices[offsets[b]] up to indices[offsets[b + 1]].
struct Bags {
  std::vector<int32_t> indices;
  std::vector<int32_t> offsets = {0};
  std::vector<int32_t> labels;  // language of each bag

  [[nodiscard]] int64_t count() const { return static_cast<int64_t>(labels.size()); }
};

// Throws std::runtime_error where int32 offsets are too small for the lines.
Bags make_bags(const std::vector<Line>& lines, const NgramOptions& ngrams);

struct Model {
  int64_t row_count = 0;
  int64_t dim = 0;
  int64_t class_count = 0;
  std::vector<float> table;   // [row_count, dim]
  std::vector<float> linear;  // [class_count, dim]
};

struct TrainOptions {
  int64_t row_count = 0;
  int64_t dim = 0;
  int epochs = 0;
  float learning_rate = 0;  // falls to zero over the run
  uint64_t seed = 0;
};

struct TrainProgress {
  int64_t done = 0, total = 0;  // bags
  double loss = 0;              // mean over the bags since the last report
};

// One thread, a fixed order: the same input gives the same model. Calls `progress` ten times.
Model train(const Bags& bags, int64_t class_count, const TrainOptions& options,
            const std::function<void(const TrainProgress&)>& progress);

// Mean of the fp32 rows of each bag -> f32 [bags, dim].
std::vector<float> pool_fp32(const Model& model, const Bags& bags);

// The language of each pooled row.
std::vector<int32_t> classify(const Model& model, const std::vector<float>& pooled);

// Share of bags whose guess is their label.
double accuracy(const Bags& bags, const std::vector<int32_t>& guesses);

}  // namespace language_id
