#include "ngrams.h"

#include <algorithm>
#include <cstddef>

#include "utf8.h"

namespace language_id {
namespace {

// FNV-1a over code points, and a last mix, because the low bits of FNV alone are weak.
constexpr uint64_t kHashStart = 0xCBF29CE484222325;
uint64_t hash_step(uint64_t hash, char32_t code_point) { return (hash ^ code_point) * 0x100000001B3; }
uint64_t hash_finish(uint64_t hash) {
  hash ^= hash >> 32;
  hash *= 0xD6E8FEB86659FD93;
  return hash ^ (hash >> 32);
}

}  // namespace

std::u32string normalise(std::string_view text) {
  std::u32string out = U" ";
  for (std::size_t position = 0; position < text.size();) {
    const char32_t c = decode_utf8(text, position);
    if (is_letter(c)) {
      out.push_back(to_lower(c));
    } else if (out.back() != U' ') {
      out.push_back(U' ');
    }
  }
  if (out.size() == 1) return {};
  if (out.back() != U' ') out.push_back(U' ');
  return out;
}

void append_ngrams(std::u32string_view text, const NgramOptions& options, std::vector<int32_t>& rows) {
  const auto max_length = static_cast<std::size_t>(options.max_length);
  const auto min_length = static_cast<std::size_t>(options.min_length);
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    const std::size_t longest = std::min(max_length, text.size() - begin);
    uint64_t hash = kHashStart;
    for (std::size_t length = 1; length <= longest; ++length) {
      hash = hash_step(hash, text[begin + length - 1]);
      if (length < min_length || (length == 1 && text[begin] == U' ')) continue;
      rows.push_back(static_cast<int32_t>(hash_finish(hash) % static_cast<uint64_t>(options.row_count)));
    }
  }
}

}  // namespace language_id
