#include "options.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace language_id {
namespace {

using Member = std::variant<std::filesystem::path Options::*, int64_t Options::*, double Options::*>;

struct Option {
  std::string_view name;
  Member member;
  double least, most;  // numbers only
  std::string_view help;
};

// Every option once; the parser and the usage text read this table.
const Option kOptions[] = {
    {"--data", &Options::data, 0, 0, "folder with one folder of manual pages (roff, not compressed) per language"},
    {"--out", &Options::out, 0, 0, "folder for the listings, as OUT/listings"},
    {"--dim", &Options::dim, 1, 4096, "elements of a table row; a multiple of 4"},
    {"--rows", &Options::row_count, 1, 1e8, "rows of the table that n-grams are hashed to"},
    {"--min-ngram", &Options::min_ngram, 1, 16, "shortest n-gram, in characters"},
    {"--max-ngram", &Options::max_ngram, 1, 16, "longest n-gram, in characters"},
    {"--epochs", &Options::epochs, 1, 1000, "passes over the training lines"},
    {"--rate", &Options::learning_rate, 1e-6, 100, "learning rate at the start; falls to zero"},
    {"--train-lines", &Options::train_lines, 1, 1e6, "most training lines of one language"},
    {"--test-lines", &Options::test_lines, 1, 1e6, "most test lines of one language"},
    {"--batch-rows", &Options::batch_rows, 1, 1e9, "looked-up rows in the batch that is timed"},
    {"--repeats", &Options::repeats, 1, 1000, "timed runs of each contender"},
    {"--seed", &Options::seed, 0, 1e15, "of everything random"},
};

[[noreturn]] void refuse(const std::string& why) { throw std::runtime_error(why + "; see --help"); }

template <class T>
void set_number(const Option& option, std::string_view text, T& target) {
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool in_range = static_cast<double>(value) >= option.least && static_cast<double>(value) <= option.most;
  if (error != std::errc() || end != text.data() + text.size() || !in_range)
    refuse(fmt::format("{} takes a number from {} to {}, not '{}'", option.name, option.least, option.most, text));
  target = value;
}

}  // namespace

void parse_options(int argc, const char* const* argv, Options& options) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--help" || word == "-h") {
      options.help = true;
      return;
    }
    const auto* const found = std::find_if(std::begin(kOptions), std::end(kOptions),
                                           [&](const Option& option) { return option.name == word; });
    if (found == std::end(kOptions)) refuse(fmt::format("unknown option '{}'", word));
    if (++i == argc) refuse(fmt::format("{} takes a value", word));
    const std::string_view value = argv[i];
    std::visit(
        [&](auto member) {
          if constexpr (std::is_same_v<decltype(member), std::filesystem::path Options::*>) {
            if (value.empty()) refuse(fmt::format("{} takes a folder", word));
            options.*member = value;
          } else {
            set_number(*found, value, options.*member);
          }
        },
        found->member);
  }
  if (options.dim % 4 != 0) refuse("--dim must be a multiple of 4, so that 2-bit rows fill whole bytes");
  if (options.min_ngram > options.max_ngram) refuse("--min-ngram must not be above --max-ngram");
}

std::string usage() {
  const Options defaults;
  std::string text =
      "usage: language_id [OPTION VALUE]...\n"
      "Trains a language identifier on manual pages, packs its table to 8, 4 and 2 bits and runs it on satchel.\n\n";
  for (const Option& option : kOptions) {
    const std::string value = std::visit(
        [&](auto member) {
          if constexpr (std::is_same_v<decltype(member), std::filesystem::path Options::*>) {
            return (defaults.*member).string();
          } else {
            return fmt::format("{}", defaults.*member);
          }
        },
        option.member);
    text += fmt::format("  {:<14} {} [{}]\n", option.name, option.help, value);
  }
  return text;
}

}  // namespace language_id
