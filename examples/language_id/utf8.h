// Code points in and out of UTF-8, and the few facts about them that the language identifier needs.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace language_id {

// What a byte that begins no well-formed sequence decodes to.
inline constexpr char32_t kReplacement = 0xFFFD;

// The code point at `position` (which must be inside `text`); moves `position` past it. A malformed sequence costs
// one byte and gives kReplacement, so that decoding always ends and finds its way back.
char32_t decode_utf8(std::string_view text, std::size_t& position);

void append_utf8(std::string& out, char32_t code_point);

// Letters and ideographs; not digits, punctuation, symbols or space of any script.
bool is_letter(char32_t code_point);

// Lower case for Latin-1, Greek and Cyrillic; everything else stays as it is.
char32_t to_lower(char32_t code_point);

}  // namespace language_id
