#include "lines.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "ngrams.h"
#include "utf8.h"

namespace language_id {
namespace {

// English function words. One of the strong ones, which are words of none of its neighbours, must be there.
constexpr std::u32string_view kStrongEnglish[] = {U"and",  U"are", U"be",   U"been",  U"by",   U"from",
                                                  U"have", U"the", U"this", U"which", U"will", U"with"};
constexpr std::u32string_view kEnglish[] = {U"a",  U"as",  U"for", U"if", U"in",   U"is",
                                            U"it", U"not", U"of",  U"or", U"that", U"to"};

template <std::size_t n>
bool contains(const std::u32string_view (&words)[n], std::u32string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace

std::vector<std::string> break_lines(const std::string& paragraph, int length) {
  std::vector<std::string> lines;
  std::size_t begin = 0;                  // of the line
  std::size_t space = std::string::npos;  // last one in the line
  int code_points = 0;                    // in the line so far
  const auto finish = [&](std::size_t end, std::size_t next) {
    if (end > begin) lines.push_back(paragraph.substr(begin, end - begin));
    begin = next;
    space = std::string::npos;
    code_points = 0;
  };
  for (std::size_t position = 0; position < paragraph.size();) {
    const std::size_t here = position;
    if (decode_utf8(paragraph, position) == U' ') space = here;
    if (++code_points <= length) continue;
    if (space == std::string::npos) {
      finish(here, here);
    } else {
      finish(space, space + 1);
    }
    position = begin;
  }
  finish(paragraph.size(), paragraph.size());
  return lines;
}

bool is_running_text(const std::string& line, int min_letters) {
  std::size_t letters = 0;
  std::size_t others = 0;
  for (std::size_t position = 0; position < line.size();) {
    const std::size_t before = position;
    const char32_t c = decode_utf8(line, position);
    if (c != U' ') (is_letter(c) ? letters : others) += position - before;
  }
  // Three letters in four: prose has more, code, lists of options and addresses have fewer.
  return letters >= static_cast<std::size_t>(min_letters) && letters >= 3 * others;
}

bool looks_english(const std::string& line) {
  const std::u32string text = normalise(line);  // a space before and after every word
  int words = 0;
  int strong = 0;
  int weak = 0;
  for (std::size_t begin = 1; begin < text.size(); ++words) {
    const std::size_t end = text.find(U' ', begin);
    const std::u32string_view word = std::u32string_view(text).substr(begin, end - begin);
    if (contains(kStrongEnglish, word)) {
      ++strong;
    } else if (contains(kEnglish, word)) {
      ++weak;
    }
    begin = end + 1;
  }
  return strong > 0 && 5 * (strong + weak) >= words;
}

}  // namespace language_id
