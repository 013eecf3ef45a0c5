// The command line of the example.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace language_id {

struct Options {
  std::filesystem::path data = "build/data/man";
  std::filesystem::path out = "build";
  int64_t dim = 64;
  int64_t row_count = 100000;
  int64_t min_ngram = 1;
  int64_t max_ngram = 4;
  int64_t epochs = 5;
  double learning_rate = 1.0;
  int64_t train_lines = 4000;
  int64_t test_lines = 1000;
  int64_t batch_rows = 1000000;
  int64_t repeats = 7;
  int64_t seed = 1;
  bool help = false;
};

// Fills `options`; throws std::runtime_error with one sentence for anything that is not understood or out of range.
void parse_options(int argc, const char* const* argv, Options& options);

std::string usage();

}  // namespace language_id
