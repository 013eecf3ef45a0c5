#include "corpus.h"

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "lines.h"
#include "ngrams.h"
#include "random.h"
#include "roff.h"
#include "utf8.h"

namespace language_id {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnglishFolder = "en";

struct Page {
  int32_t language = 0;
  bool held_out = false;
  std::vector<std::string> paragraphs;
};

// By name, without the folder: "ls.1" goes the same way in every language.
bool is_held_out(const std::string& page_name, int every) {
  uint64_t seed = 0;
  for (const char c : page_name) seed = seed * 131 + static_cast<unsigned char>(c);
  return Random(seed).below(static_cast<uint64_t>(every)) == 0;
}

std::vector<fs::path> sorted_entries(const fs::path& dir) {
  std::vector<fs::path> entries;
  for (const fs::directory_entry& entry : fs::directory_iterator(dir)) entries.push_back(entry.path());
  std::sort(entries.begin(), entries.end());
  return entries;
}

void collect_files(const fs::path& dir, std::vector<fs::path>& files) {
  for (const fs::path& path : sorted_entries(dir)) {
    if (fs::is_symlink(path)) continue;  // another name of a page that is there already
    if (fs::is_directory(path)) {
      collect_files(path, files);
    } else if (fs::is_regular_file(path) && path.extension() != ".gz") {
      files.push_back(path);
    }
  }
}

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<Page> read_pages(const fs::path& dir, int held_out_every, std::vector<Language>& languages) {
  std::vector<Page> pages;
  for (const fs::path& folder : sorted_entries(dir)) {
    if (!fs::is_directory(folder)) continue;
    std::vector<fs::path> files;
    collect_files(folder, files);
    if (files.empty()) continue;
    const auto language = static_cast<int32_t>(languages.size());
    Language& counts = languages.emplace_back();
    counts.name = folder.filename().string();
    for (const fs::path& file : files) {
      Page page{language, is_held_out(file.filename().string(), held_out_every), roff_paragraphs(read_file(file))};
      if (page.paragraphs.empty()) continue;  // only a pointer to another page
      ++(page.held_out ? counts.test_pages : counts.train_pages);
      pages.push_back(std::move(page));
    }
  }
  return pages;
}

// Two paragraphs are the same if their letters are: versions, dates and quotation marks vary.
std::string letters_of(const std::string& text) {
  std::string out;
  for (const char32_t c : normalise(text)) append_utf8(out, c);
  return out;
}

// Empties the paragraphs that occur in several languages.
int64_t drop_shared(std::vector<Page>& pages) {
  constexpr int32_t kSeveral = -1;
  std::unordered_map<std::string, int32_t> language_of;
  for (const Page& page : pages) {
    for (const std::string& paragraph : page.paragraphs) {
      const auto [entry, is_new] = language_of.emplace(letters_of(paragraph), page.language);
      if (!is_new && entry->second != page.language) entry->second = kSeveral;
    }
  }
  int64_t dropped = 0;
  for (Page& page : pages) {
    for (std::string& paragraph : page.paragraphs) {
      if (language_of.find(letters_of(paragraph))->second != kSeveral) continue;
      paragraph.clear();
      ++dropped;
    }
  }
  return dropped;
}

// The lines of the pages on one side of the split, each once, none that is in `seen`.
std::vector<Line> collect_lines(const std::vector<Page>& pages, bool held_out, const CorpusOptions& options,
                                std::unordered_set<std::string>& seen, Corpus& corpus) {
  std::vector<Line> lines;
  for (const Page& page : pages) {
    if (page.held_out != held_out) continue;
    const bool is_english = corpus.languages[static_cast<std::size_t>(page.language)].name == kEnglishFolder;
    for (const std::string& paragraph : page.paragraphs) {
      for (std::string& line : break_lines(paragraph, options.line_length)) {
        if (!is_running_text(line, options.min_letters)) continue;
        if (!is_english && looks_english(line)) {
          ++corpus.english_lines;
          continue;
        }
        if (!seen.insert(letters_of(line)).second) continue;
        lines.push_back({std::move(line), page.language});
      }
    }
  }
  return lines;
}

void limit_lines(std::vector<Line>& lines, std::size_t language_count, int64_t limit, Random& random) {
  random.shuffle(lines);
  std::vector<int64_t> counts(language_count);
  std::erase_if(lines, [&](const Line& line) { return ++counts[static_cast<std::size_t>(line.language)] > limit; });
}

}  // namespace

Corpus load_corpus(const fs::path& dir, const CorpusOptions& options) {
  if (!fs::is_directory(dir)) {
    throw std::runtime_error(dir.string() + " is not a folder; scripts/fetch-manpages fetches one");
  }
  Corpus corpus;
  std::vector<Page> pages = read_pages(dir, options.held_out_every, corpus.languages);
  if (corpus.languages.size() < 2) {
    throw std::runtime_error(dir.string() +
                             " must hold a folder of uncompressed manual pages for each of two or more languages");
  }
  corpus.shared_paragraphs = drop_shared(pages);

  std::unordered_set<std::string> seen;
  corpus.train = collect_lines(pages, false, options, seen, corpus);
  corpus.test = collect_lines(pages, true, options, seen, corpus);
  Random random(options.seed);
  limit_lines(corpus.train, corpus.languages.size(), options.max_train_lines, random);
  limit_lines(corpus.test, corpus.languages.size(), options.max_test_lines, random);
  const auto count = [&](const Line& line) -> Language& {
    return corpus.languages[static_cast<std::size_t>(line.language)];
  };
  for (const Line& line : corpus.train) ++count(line).train_lines;
  for (const Line& line : corpus.test) ++count(line).test_lines;
  for (const Language& language : corpus.languages) {
    if (language.train_lines == 0 || language.test_lines == 0)
      throw std::runtime_error("no running text in the pages of " + (dir / language.name).string());
  }
  return corpus;
}

}  // namespace language_id
