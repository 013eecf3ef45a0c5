#include "roff.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace language_id {
namespace {

// Blocks whose content is no running text, by the macros that open and close them.
struct Block {
  std::string_view open, close;
};
constexpr Block kBlocks[] = {
    {"nf", "fi"}, {"EX", "EE"}, {"TS", "TE"}, {"EQ", "EN"}, {"PS", "PE"},
    {"de", "."},  {"ig", "."},  {"am", "."},  {"Bd", "Ed"},  // mdoc displays are nearly always literal
};

// "de" of ".de Vb". Empty for a line that is text.
std::string_view macro_name(std::string_view line) {
  if (line.empty() || (line[0] != '.' && line[0] != '\'')) return {};
  const std::size_t begin = line.find_first_not_of(" \t", 1);
  if (begin == std::string_view::npos) return {};
  return line.substr(begin, line.find_first_of(" \t", begin) - begin);
}

// Escapes by what follows the backslash.
constexpr std::string_view kNamed = "fFmMn*kgVY";             // fonts, colours, registers, strings: a name follows
constexpr std::string_view kQuoted = "hvwlLDobNABCHRSXxZ";    // motions, drawings: a quoted argument follows
constexpr std::string_view kGlyph = "([";                     // quotes, dashes, bullets; letters come as UTF-8
constexpr std::string_view kSpace = "e\\ ~0t";                // a backslash is as good as a space here
constexpr std::string_view kNothing = "&|^/,)%:{}cpdur!?az";  // thin or no space, breaks, controls

// Reads the escapes of one line. `position_` stands behind the backslash when an escape is read.
class EscapeStripper {
 public:
  explicit EscapeStripper(std::string_view line) : line_(line) {}

  std::string strip() {
    while (position_ < line_.size()) {
      const char c = line_[position_++];
      if (c != '\\') {
        out_.push_back(c == '\t' ? ' ' : c);
      } else if (position_ == line_.size() || !escape(line_[position_++])) {
        break;
      }
    }
    return std::move(out_);
  }

 private:
  // False where the rest of the line is a comment.
  bool escape(char c) {
    const auto is_one_of = [c](std::string_view set) { return set.find(c) != std::string_view::npos; };
    if (is_one_of("\"#")) return false;
    if (is_one_of(kNamed)) {
      name();
    } else if (c == 's') {
      size();
    } else if (is_one_of(kQuoted)) {
      quoted();
    } else if (is_one_of(kGlyph)) {
      --position_;
      name();
      out_.push_back(' ');
    } else if (is_one_of(kSpace)) {
      out_.push_back(' ');
    } else if (!is_one_of(kNothing)) {
      out_.push_back(c);  // \- \' \` \. and the like stand for themselves
    }
    return true;
  }

  // "(xx", "[name]" or "x".
  std::string_view name() {
    if (position_ >= line_.size()) return {};
    const std::size_t begin = position_;
    if (line_[begin] == '(') {
      position_ = std::min(begin + 3, line_.size());
      return line_.substr(begin + 1, position_ - begin - 1);
    }
    if (line_[begin] == '[') {
      const std::size_t end = std::min(line_.find(']', begin), line_.size());
      position_ = std::min(end + 1, line_.size());
      return line_.substr(begin + 1, end - begin - 1);
    }
    ++position_;
    return line_.substr(begin, 1);
  }

  // "\s-1", "\s0", "\s12", "\s(12", "\s[+2]".
  void size() {
    if (position_ < line_.size() && (line_[position_] == '+' || line_[position_] == '-')) ++position_;
    if (position_ >= line_.size()) return;
    const char first = line_[position_];
    name();
    const bool two_digits =
        first >= '1' && first <= '3' && position_ < line_.size() && line_[position_] >= '0' && line_[position_] <= '9';
    if (two_digits) ++position_;
  }

  // "'...'" with any delimiter.
  void quoted() {
    if (position_ >= line_.size()) return;
    const std::size_t end = line_.find(line_[position_], position_ + 1);
    position_ = end == std::string_view::npos ? line_.size() : end + 1;
  }

  std::string_view line_;
  std::size_t position_ = 0;
  std::string out_;
};

// Appends `text` with every run of spaces as one.
void append_words(std::string& paragraph, std::string_view text) {
  if (!paragraph.empty() && paragraph.back() != ' ') paragraph.push_back(' ');
  for (const char c : text) {
    if (c != ' ' || (!paragraph.empty() && paragraph.back() != ' ')) paragraph.push_back(c);
  }
}

}  // namespace

std::string strip_roff_escapes(std::string_view line) { return EscapeStripper(line).strip(); }

std::vector<std::string> roff_paragraphs(std::string_view page) {
  std::vector<std::string> paragraphs;
  std::string paragraph;
  const auto finish = [&] {
    while (!paragraph.empty() && paragraph.back() == ' ') paragraph.pop_back();
    if (!paragraph.empty()) paragraphs.push_back(std::move(paragraph));
    paragraph.clear();
  };

  std::string_view close;  // macro that ends the block we are in
  while (!page.empty()) {
    const std::size_t length = std::min(page.find('\n'), page.size());
    std::string_view line = page.substr(0, length);
    page.remove_prefix(std::min(length + 1, page.size()));
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);

    const bool is_request = !line.empty() && (line[0] == '.' || line[0] == '\'');
    const std::string_view macro = macro_name(line);
    if (!close.empty()) {
      if (is_request && macro == close) close = {};
      continue;
    }
    if (!is_request && !line.empty()) {
      append_words(paragraph, strip_roff_escapes(line));
      continue;
    }
    finish();
    const auto* block = std::find_if(std::begin(kBlocks), std::end(kBlocks),
                                     [&](const Block& candidate) { return candidate.open == macro; });
    if (is_request && block != std::end(kBlocks)) close = block->close;
  }
  finish();
  return paragraphs;
}

}  // namespace language_id
