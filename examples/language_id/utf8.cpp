#include "utf8.h"

#include <algorithm>
#include <iterator>

namespace language_id {
namespace {

struct Range {
  char32_t first, last;
};

// Above ASCII everything counts as a letter but these. Blocks of punctuation and symbols, no finer: what is missed
// becomes one more n-gram and does no harm.
constexpr Range kNoLetters[] = {
    {0x0080, 0x00BF},   {0x00D7, 0x00D7}, {0x00F7, 0x00F7},                    // controls, Latin-1 signs
    {0x2000, 0x2BFF},                                                          // punctuation, arrows, mathematics
    {0x3000, 0x3004},   {0x3007, 0x303F}, {0x30FB, 0x30FB},                    // East Asian punctuation
    {0xD800, 0xF8FF},   {0xFE00, 0xFE6F}, {0xFEFF, 0xFEFF},                    // surrogates, private use, forms
    {0xFF00, 0xFF20},   {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65}, {0xFFE0, 0xFFFF},  // full-width signs and digits
    {0x1F000, 0x1FAFF},                                                        // pictures
};

bool is_continuation(std::string_view text, std::size_t position) {
  return position < text.size() && (static_cast<unsigned char>(text[position]) & 0xC0) == 0x80;
}

}  // namespace

char32_t decode_utf8(std::string_view text, std::size_t& position) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(position);
  if (lead < 0x80) return text[position++];

  std::size_t length = 0;
  char32_t smallest = 0;  // a longer spelling of a smaller code point is malformed
  char32_t code_point = 0;
  if ((lead & 0xE0) == 0xC0) {
    length = 2, smallest = 0x80, code_point = lead & 0x1F;
  } else if ((lead & 0xF0) == 0xE0) {
    length = 3, smallest = 0x800, code_point = lead & 0x0F;
  } else if ((lead & 0xF8) == 0xF0) {
    length = 4, smallest = 0x10000, code_point = lead & 0x07;
  }
  for (std::size_t i = 1; i < length; ++i) {
    if (!is_continuation(text, position + i)) {
      length = 0;
      break;
    }
    code_point = (code_point << 6) | (byte(position + i) & 0x3F);
  }
  const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  if (length == 0 || code_point < smallest || code_point > 0x10FFFF || surrogate) {
    ++position;
    return kReplacement;
  }
  position += length;
  return code_point;
}

void append_utf8(std::string& out, char32_t c) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6)), put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12)), put(0x80 | ((c >> 6) & 0x3F)), put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18)), put(0x80 | ((c >> 12) & 0x3F)), put(0x80 | ((c >> 6) & 0x3F)), put(0x80 | (c & 0x3F));
  }
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return std::none_of(std::begin(kNoLetters), std::end(kNoLetters),
                      [c](const Range& range) { return c >= range.first && c <= range.last; });
}

char32_t to_lower(char32_t c) {
  if (c >= 'A' && c <= 'Z') return c + 0x20;
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 0x20;  // Latin-1
  if (c >= 0x391 && c <= 0x3A9) return c + 0x20;             // Greek
  if (c >= 0x410 && c <= 0x42F) return c + 0x20;             // Cyrillic
  if (c >= 0x400 && c <= 0x40F) return c + 0x50;             // Cyrillic, further letters
  return c;
}

}  // namespace language_id
