// A folder of manual pages -> labelled lines, split into training and test by page.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace language_id {

struct CorpusOptions {
  int held_out_every = 5;       // one page name in so many is held out for the test
  int line_length = 100;        // code points a paragraph is broken at
  int min_letters = 20;         // bytes of letters that a line has at least
  int64_t max_train_lines = 0;  // of one language; those beyond are left out at random
  int64_t max_test_lines = 0;   // of one language
  uint64_t seed = 0;
};

struct Line {
  std::string text;
  int32_t language = 0;
};

struct Language {
  std::string name;  // "de", "pt_BR"
  int64_t train_pages = 0, test_pages = 0;
  int64_t train_lines = 0, test_lines = 0;
};

struct Corpus {
  std::vector<Language> languages;
  std::vector<Line> train, test;  // in random order
  int64_t shared_paragraphs = 0;  // found in several languages, and dropped
  int64_t english_lines = 0;      // in English on a page of another language, and dropped
};

// Reads every file of DIR/<language>/**. Each is one page in roff source, not compressed. The same page name is held
// out in all languages. What a translation leaves in English would be a wrong label, so paragraphs found in two or more
// languages are dropped, and lines that look English outside DIR/en; so are test lines that the training pages have
// too. Throws std::runtime_error where the folder holds no usable pages.
Corpus load_corpus(const std::filesystem::path& dir, const CorpusOptions& options);

}  // namespace language_id
