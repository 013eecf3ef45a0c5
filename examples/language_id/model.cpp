#include "model.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>
#include <span>
#include <stdexcept>

#include "random.h"

namespace language_id {
namespace {

std::span<const int32_t> bag_of(const Bags& bags, std::size_t b) {
  return {bags.indices.data() + bags.offsets[b], bags.indices.data() + bags.offsets[b + 1]};
}

float* row_of(std::vector<float>& matrix, int64_t row, int64_t dim) { return matrix.data() + row * dim; }
const float* row_of(const std::vector<float>& matrix, int64_t row, int64_t dim) { return matrix.data() + row * dim; }

// y += a * x, the whole of training.
void add_scaled(float a, const float* __restrict x, float* __restrict y, int64_t n) {
  for (int64_t i = 0; i < n; ++i) y[i] += a * x[i];
}

float dot(const float* x, const float* y, int64_t n) {
  float sum = 0;
  for (int64_t i = 0; i < n; ++i) sum += x[i] * y[i];
  return sum;
}

void pool(const Model& model, std::span<const int32_t> bag, float* out) {
  std::fill_n(out, model.dim, 0.0f);
  for (const int32_t row : bag) add_scaled(1.0f, row_of(model.table, row, model.dim), out, model.dim);
  if (bag.empty()) return;
  const float inverse = 1.0f / static_cast<float>(bag.size());
  for (int64_t i = 0; i < model.dim; ++i) out[i] *= inverse;
}

// Steps of gradient descent on one bag at a time, with the buffers they share.
class Trainer {
 public:
  explicit Trainer(Model& model)
      : model_(model),
        hidden_(static_cast<std::size_t>(model.dim)),
        gradient_(static_cast<std::size_t>(model.dim)),
        probability_(static_cast<std::size_t>(model.class_count)) {}

  // Returns the loss before the step.
  double step(std::span<const int32_t> bag, int32_t label, float learning_rate) {
    const int64_t dim = model_.dim;
    pool(model_, bag, hidden_.data());
    softmax();
    std::fill(gradient_.begin(), gradient_.end(), 0.0f);
    for (int64_t c = 0; c < model_.class_count; ++c) {
      const float error = (c == label ? 1.0f : 0.0f) - probability_[static_cast<std::size_t>(c)];
      float* weights = row_of(model_.linear, c, dim);
      add_scaled(learning_rate * error, weights, gradient_.data(), dim);
      add_scaled(learning_rate * error, hidden_.data(), weights, dim);
    }
    const float share = 1.0f / static_cast<float>(bag.size());
    for (const int32_t row : bag) add_scaled(share, gradient_.data(), row_of(model_.table, row, dim), dim);
    return -std::log(std::max(probability_[static_cast<std::size_t>(label)], 1e-12f));
  }

 private:
  void softmax() {
    for (int64_t c = 0; c < model_.class_count; ++c)
      probability_[static_cast<std::size_t>(c)] = dot(row_of(model_.linear, c, model_.dim), hidden_.data(), model_.dim);
    const float top = *std::max_element(probability_.begin(), probability_.end());
    for (float& p : probability_) p = std::exp(p - top);
    const float sum = std::accumulate(probability_.begin(), probability_.end(), 0.0f);
    for (float& p : probability_) p /= sum;
  }

  Model& model_;
  std::vector<float> hidden_, gradient_, probability_;
};

}  // namespace

Bags make_bags(const std::vector<Line>& lines, const NgramOptions& ngrams) {
  Bags bags;
  for (const Line& line : lines) {
    append_ngrams(normalise(line.text), ngrams, bags.indices);
    if (bags.indices.size() > static_cast<std::size_t>(std::numeric_limits<int32_t>::max()))
      throw std::runtime_error("more n-grams than an int32 offset can count; use fewer lines");
    bags.offsets.push_back(static_cast<int32_t>(bags.indices.size()));
    bags.labels.push_back(line.language);
  }
  return bags;
}

Model train(const Bags& bags, int64_t class_count, const TrainOptions& options,
            const std::function<void(const TrainProgress&)>& progress) {
  Model model{options.row_count, options.dim, class_count, {}, {}};
  Random random(options.seed);
  model.table.resize(static_cast<std::size_t>(model.row_count * model.dim));
  model.linear.resize(static_cast<std::size_t>(class_count * model.dim));
  // As fastText starts: small random rows, nothing known of the classes.
  for (float& value : model.table) value = random.symmetric() / static_cast<float>(model.dim);

  std::vector<std::size_t> order(static_cast<std::size_t>(bags.count()));
  std::iota(order.begin(), order.end(), std::size_t{0});
  Trainer trainer(model);
  const int64_t total = bags.count() * options.epochs;
  const int64_t report_every = std::max<int64_t>(1, (total + 9) / 10);
  int64_t done = 0;
  int64_t reported = 0;
  double loss = 0;
  for (int epoch = 0; epoch < options.epochs; ++epoch) {
    random.shuffle(order);
    for (const std::size_t b : order) {
      const float left = 1.0f - static_cast<float>(done) / static_cast<float>(total);
      loss += trainer.step(bag_of(bags, b), bags.labels[b], options.learning_rate * left);
      if (++done - reported < report_every && done != total) continue;
      progress({done, total, loss / static_cast<double>(done - reported)});
      reported = done;
      loss = 0;
    }
  }
  return model;
}

std::vector<float> pool_fp32(const Model& model, const Bags& bags) {
  std::vector<float> pooled(static_cast<std::size_t>(bags.count() * model.dim));
  for (int64_t b = 0; b < bags.count(); ++b)
    pool(model, bag_of(bags, static_cast<std::size_t>(b)), row_of(pooled, b, model.dim));
  return pooled;
}

std::vector<int32_t> classify(const Model& model, const std::vector<float>& pooled) {
  const int64_t count = static_cast<int64_t>(pooled.size()) / model.dim;
  std::vector<int32_t> guesses;
  guesses.reserve(static_cast<std::size_t>(count));
  for (int64_t b = 0; b < count; ++b) {
    int32_t best = 0;
    float best_score = -INFINITY;
    for (int32_t c = 0; c < model.class_count; ++c) {
      const float score = dot(row_of(model.linear, c, model.dim), row_of(pooled, b, model.dim), model.dim);
      if (score > best_score) best = c, best_score = score;
    }
    guesses.push_back(best);
  }
  return guesses;
}

double accuracy(const Bags& bags, const std::vector<int32_t>& guesses) {
  int64_t right = 0;
  for (std::size_t b = 0; b < guesses.size(); ++b) right += guesses[b] == bags.labels[b];
  return static_cast<double>(right) / static_cast<double>(std::max<std::size_t>(1, guesses.size()));
}

}  // namespace language_id
