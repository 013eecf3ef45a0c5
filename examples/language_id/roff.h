// Manual page -> its running text. First step of the way page -> paragraphs -> lines -> n-grams -> table rows.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace language_id {

// The paragraphs of a page in roff source (man or mdoc), as plain UTF-8 with single spaces. Deliberately simple: a
// paragraph is a run of text lines between requests. Requests and macros go, with their arguments (headings, names,
// options), and so do blocks of code, tables and equations; escapes go or become the character they stand for, named
// glyphs a space.
std::vector<std::string> roff_paragraphs(std::string_view page);

// One text line without its escapes: "\fBls\fP \- list" gives "ls - list".
std::string strip_roff_escapes(std::string_view line);

}  // namespace language_id
