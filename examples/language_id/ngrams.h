// Text -> hashed character n-grams: the indices of one bag.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace language_id {

struct NgramOptions {
  int min_length = 1;     // code points
  int max_length = 4;     // code points
  int64_t row_count = 0;  // of the embedding table
};

// What n-grams are taken from: the letters of `text` in lower case, every run of anything else as one space, and a
// space before and after, so that n-grams know where words begin and end. Empty for text without a letter.
std::u32string normalise(std::string_view text);

// Appends the table row of every n-gram of `text`, in order of position, then length. An n-gram that is a lone space
// is left out.
void append_ngrams(std::u32string_view normalised, const NgramOptions& options, std::vector<int32_t>& rows);

}  // namespace language_id
