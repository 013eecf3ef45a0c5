// Manual pages -> bags of hashed n-grams, as NumPy files: OUT/{train,test}_{indices,offsets,labels}.npy, int32, and
// OUT/languages.txt. Takes the options of the language_id example.
#include <fmt/format.h>

#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "corpus.h"
#include "model.h"
#include "options.h"

namespace language_id {
namespace {

namespace fs = std::filesystem;

// The .npy format, version 1: magic, header length, a Python dictionary padded to a multiple of 64 bytes, the data.
void write_npy(const fs::path& path, const std::vector<int32_t>& values) {
  std::string header = fmt::format("{{'descr': '<i4', 'fortran_order': False, 'shape': ({},), }}", values.size());
  header.append(63 - (10 + header.size()) % 64, ' ');
  header.push_back('\n');
  std::ofstream out(path, std::ios::binary);
  out.write("\x93NUMPY\x01\x00", 8);
  out.put(static_cast<char>(header.size() & 0xFF));
  out.put(static_cast<char>(header.size() >> 8));
  out << header;
  out.write(reinterpret_cast<const char*>(values.data()),
            static_cast<std::streamsize>(values.size() * sizeof(int32_t)));
  if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
}

void write_bags(const fs::path& out, const std::string& side, const std::vector<Line>& lines,
                const NgramOptions& ngrams) {
  const Bags bags = make_bags(lines, ngrams);
  write_npy(out / (side + "_indices.npy"), bags.indices);
  write_npy(out / (side + "_offsets.npy"), bags.offsets);
  write_npy(out / (side + "_labels.npy"), bags.labels);
  fmt::print("{}: {} lines, {} n-grams\n", side, bags.count(), bags.indices.size());
}

void run(const Options& options) {
  CorpusOptions corpus_options;
  corpus_options.max_train_lines = options.train_lines;
  corpus_options.max_test_lines = options.test_lines;
  corpus_options.seed = static_cast<uint64_t>(options.seed);
  const Corpus corpus = load_corpus(options.data, corpus_options);
  const NgramOptions ngrams{static_cast<int>(options.min_ngram), static_cast<int>(options.max_ngram),
                            options.row_count};
  fs::create_directories(options.out);
  write_bags(options.out, "train", corpus.train, ngrams);
  write_bags(options.out, "test", corpus.test, ngrams);
  // Last: where it is, the rest is complete.
  std::ofstream names(options.out / "languages.txt");
  for (const Language& language : corpus.languages) names << language.name << '\n';
  if (!names.flush()) throw std::runtime_error("cannot write " + (options.out / "languages.txt").string());
}

}  // namespace
}  // namespace language_id

int main(int argc, char** argv) {
  try {
    language_id::Options options;
    language_id::parse_options(argc, argv, options);
    if (options.help) {
      std::fputs(language_id::usage().c_str(), stdout);
      return 0;
    }
    language_id::run(options);
    return 0;
  } catch (const std::exception& e) {
    std::fprintf(stderr, "language_id_bags: %s\n", e.what());
    return 1;
  }
}
