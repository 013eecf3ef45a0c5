// The text form of a spec: "embedding_bag bits=4 dim=128 weighted pruned index=i64 offset=i32".
#include <algorithm>
#include <charconv>
#include <vector>

#include "codegen/operators/embedding_bag_spec.h"
#include "runtime/errors.h"

namespace satchel {
namespace {

constexpr std::string_view kOperator = "embedding_bag";

// Names of enumerators, for both directions.
struct EnumName {
  std::string_view name;
  int32_t value;
};
constexpr EnumName kPoolings[] = {{"sum", SATCHEL_POOLING_SUM}, {"mean", SATCHEL_POOLING_MEAN}};
constexpr EnumName kIndexTypes[] = {{"i32", SATCHEL_TYPE_I32}, {"i64", SATCHEL_TYPE_I64}};
constexpr EnumName kOffsetTypes[] = {{"i32", SATCHEL_TYPE_I32}, {"i64", SATCHEL_TYPE_I64}, {"none", SATCHEL_TYPE_NONE}};
constexpr EnumName kOutputTypes[] = {{"f32", SATCHEL_TYPE_F32}};
constexpr EnumName kNumerics[] = {
    {"reference", SATCHEL_NUMERICS_REFERENCE}, {"fast", SATCHEL_NUMERICS_FAST}, {"integer", SATCHEL_NUMERICS_INTEGER}};

template <size_t n, class Enum>
std::string_view name_of(const EnumName (&names)[n], Enum value) {
  for (const EnumName& e : names) {
    if (e.value == static_cast<int32_t>(value)) return e.name;
  }
  return "?";
}

// One word of the line, "key" or "key=value".
class Word {
 public:
  explicit Word(std::string_view text) : text_(text) {
    const size_t equals = text.find('=');
    key_ = text.substr(0, equals);
    has_value_ = equals != std::string_view::npos;
    if (has_value_) value_ = text.substr(equals + 1);
  }
  [[nodiscard]] std::string_view key() const { return key_; }

  Status flag(bool& out) const {
    if (has_value_) return fault("takes no value");
    out = true;
    return {};
  }
  template <class Int>
  Status number(Int& out) const {
    const char* end = value_.data() + value_.size();
    const auto [stop, error] = std::from_chars(value_.data(), end, out);
    if (value_.empty() || error == std::errc::invalid_argument || stop != end) return fault("needs a whole number");
    if (error == std::errc::result_out_of_range) return fault("holds a number that is too large");
    return {};
  }
  template <size_t n, class Enum>
  Status choice(const EnumName (&names)[n], Enum& out) const {
    std::string allowed;
    for (const EnumName& e : names) {
      if (has_value_ && e.name == value_) {
        out = static_cast<Enum>(e.value);
        return {};
      }
      if (!allowed.empty()) allowed += '|';
      allowed += e.name;
    }
    return fault(fmt::format("must be one of {}", allowed));
  }
  [[nodiscard]] Status fault(std::string_view what) const {
    return fail(StatusCode::kParseError, {.argument = key_}, "spec: '{}' {}", text_.substr(0, 60), what);
  }

 private:
  std::string_view text_;
  std::string_view key_;
  std::string_view value_;
  bool has_value_;
};

Status read_distance(const Word& word, int32_t& rows) {
  constexpr EnumName kAuto[] = {{"auto", -1}};
  if (word.choice(kAuto, rows)) return {};
  if (Status status = word.number(rows); !status) return status;
  return rows >= 0 ? Status() : word.fault("needs a distance in rows, or auto");
}

Status read_word(const Word& word, EmbeddingBagSpec& s) {
  const std::string_view key = word.key();
  if (key == "bits") return word.number(s.bits);
  if (key == "dim") return word.number(s.dim);
  if (key == "weighted") return word.flag(s.weighted);
  if (key == "pruned") return word.flag(s.pruned);
  if (key == "include_last_offset") return word.flag(s.include_last_offset);
  if (key == "pooling") return word.choice(kPoolings, s.pooling);
  if (key == "index") return word.choice(kIndexTypes, s.index_type);
  if (key == "offset") return word.choice(kOffsetTypes, s.offset_type);
  if (key == "output") return word.choice(kOutputTypes, s.output_type);
  if (key == "numerics") return word.choice(kNumerics, s.numerics);
  if (key == "row_stride") return word.number(s.row_stride);
  if (key == "output_stride") return word.number(s.output_stride);
  if (key == "prefetch") return read_distance(word, s.prefetch_distance);
  if (key == "prefetch_far") return read_distance(word, s.prefetch_far_distance);
  return word.fault("is not a word of a spec");
}

constexpr std::string_view kSpace = " \t\r\n";

}  // namespace

Result<EmbeddingBagSpec> parse_spec_text(std::string_view text) {
  EmbeddingBagSpec spec;
  std::vector<std::string_view> seen;
  for (size_t at = text.find_first_not_of(kSpace); at != std::string_view::npos;) {
    const size_t end = std::min(text.find_first_of(kSpace, at), text.size());
    const Word word(text.substr(at, end - at));
    if (seen.empty()) {
      if (text.substr(at, end - at) != kOperator)
        return word.fault("is not an operator; a spec begins with embedding_bag");
    } else {
      for (std::string_view before : seen) {
        if (before == word.key()) return word.fault("is given twice");
      }
      if (Status status = read_word(word, spec); !status) return status;
    }
    seen.push_back(word.key());
    at = text.find_first_not_of(kSpace, end);
  }
  if (seen.empty()) return fail(StatusCode::kParseError, {}, "spec: the line is empty");
  for (const char* required : {"bits", "dim"}) {
    bool given = false;
    for (std::string_view key : seen) given = given || key == required;
    if (!given) return fail(StatusCode::kParseError, {.argument = required}, "spec: {} is missing", required);
  }
  if (Status status = validate_spec(spec); !status) return status;
  return spec;
}

std::string print_spec(const EmbeddingBagSpec& spec) {
  const EmbeddingBagSpec s = canonicalise(spec);
  std::string text = fmt::format("{} bits={} dim={}", kOperator, s.bits, s.dim);
  if (s.weighted) text += " weighted";
  if (s.pruned) text += " pruned";
  if (s.include_last_offset) text += " include_last_offset";
  if (s.pooling != Pooling::kSum) text += fmt::format(" pooling={}", name_of(kPoolings, s.pooling));
  text += fmt::format(" index={} offset={}", name_of(kIndexTypes, s.index_type), name_of(kOffsetTypes, s.offset_type));
  if (s.numerics != Numerics::kReference) text += fmt::format(" numerics={}", name_of(kNumerics, s.numerics));
  if (s.row_stride != 0) text += fmt::format(" row_stride={}", s.row_stride);
  if (s.output_stride != 0) text += fmt::format(" output_stride={}", s.output_stride);
  if (s.prefetch_distance >= 0) text += fmt::format(" prefetch={}", s.prefetch_distance);
  if (s.prefetch_far_distance >= 0) text += fmt::format(" prefetch_far={}", s.prefetch_far_distance);
  return text;
}

}  // namespace satchel
