// Paragraphs -> lines, and which lines are worth learning from.
#pragma once

#include <string>
#include <vector>

namespace language_id {

// Breaks a paragraph at spaces into lines of at most `length` code points (text without spaces, anywhere).
std::vector<std::string> break_lines(const std::string& paragraph, int length);

// Whether a line is long enough and mostly words rather than code or option names.
bool is_running_text(const std::string& line, int min_letters);

// Whether at least a fifth of the words are the commonest English ones. For pages in other languages: a translation
// leaves paragraphs in English here and there.
bool looks_english(const std::string& line);

}  // namespace language_id
