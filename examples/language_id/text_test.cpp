// The steps from a page to table rows, and that the model learns; none of it needs satchel.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus.h"
#include "lines.h"
#include "model.h"
#include "ngrams.h"
#include "random.h"
#include "roff.h"
#include "utf8.h"

namespace language_id {
namespace {

uint64_t test_seed() {
  const char* text = std::getenv("SATCHEL_TEST_SEED");
  const uint64_t seed = text != nullptr ? std::strtoull(text, nullptr, 0) : 20240229;
  std::printf("SATCHEL_TEST_SEED=%llu\n", static_cast<unsigned long long>(seed));
  return seed;
}

TEST(Utf8, RoundTripsEveryCodePoint) {
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text;
    append_utf8(text, c);
    std::size_t position = 0;
    ASSERT_EQ(decode_utf8(text, position), c);
    ASSERT_EQ(position, text.size());
  }
}

TEST(Utf8, MalformedSequencesCostOneByte) {
  // Lone continuation, cut sequence, overlong '/', surrogate, beyond the last code point.
  for (const std::string text : {"\x80", "\xC3", "\xE2\x82", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF"}) {
    std::size_t position = 0;
    EXPECT_EQ(decode_utf8(text, position), kReplacement);
    EXPECT_EQ(position, 1U);
  }
}

TEST(Utf8, AnyBytesDecodeToTheirEnd) {
  Random random(test_seed());
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (uint64_t i = random.below(40); i > 0; --i) text.push_back(static_cast<char>(random.next()));
    std::size_t position = 0;
    while (position < text.size()) {
      const std::size_t before = position;
      decode_utf8(text, position);
      ASSERT_GT(position, before);
      ASSERT_LE(position, text.size());
    }
  }
}

TEST(Utf8, LettersAndCase) {
  for (const char32_t c : std::u32string_view(U"azAZäßłжЖ語かひーกạ"))
    EXPECT_TRUE(is_letter(c)) << static_cast<uint32_t>(c);
  for (const char32_t c : std::u32string_view(U"09 -_«»×÷–“„、。・　１！→★"))
    EXPECT_FALSE(is_letter(c)) << static_cast<uint32_t>(c);
  EXPECT_EQ(to_lower(U'Q'), U'q');
  EXPECT_EQ(to_lower(U'Ä'), U'ä');
  EXPECT_EQ(to_lower(U'Ж'), U'ж');
  EXPECT_EQ(to_lower(U'Ё'), U'ё');
  EXPECT_EQ(to_lower(U'Ω'), U'ω');
  EXPECT_EQ(to_lower(U'×'), U'×');
  EXPECT_EQ(to_lower(U'語'), U'語');
}

TEST(Roff, EscapesGoOrBecomeText) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {R"(\fBls\fP \- list)", "ls - list"},
      {R"(\f(CWcode\f[R] x)", "code x"},
      {R"(a\&b\|c\^d)", "abcd"},
      {R"(\s-1SMALL\s0 \s+2big\s(12x\s12y)", "SMALL bigxy"},
      {R"(it\(aqs\[bu]x)", "it s x"},
      {R"(\*(lqquote\*(rq \n[reg]\nx.)", "quote ."},
      {R"(\h'3n'in\v'-1'side)", "inside"},
      {R"(text \" comment)", "text "},
      {R"(back\eslash\~and\ space)", "back slash and space"},
      {"tab\there", "tab here"},
      {"Grüße \\fIКниги\\fR 漢字", "Grüße Книги 漢字"},
      {R"(ends in \)", "ends in "},
      {R"(\f)", ""},
      {R"(\f[open)", ""},
      {R"(\h'open)", ""},
      {R"(\s)", ""},
  };
  for (const auto& [line, text] : cases) EXPECT_EQ(strip_roff_escapes(line), text) << line;
}

TEST(Roff, ParagraphsAreTheTextBetweenRequests) {
  const std::string page =
      "'\\\" t\n"
      ".\\\" a comment\n"
      ".TH LS 1\n"
      ".SH NAME\n"
      "ls \\- list\n"
      "two   lines\r\n"
      ".PP\n"
      "next\n"
      "\n"
      "after an empty line\n"
      ".nf\n"
      "int main(void);\n"
      ".PP\n"
      ".fi\n"
      ".de Vb\n"
      ".nf\n"
      "macro body\n"
      "..\n"
      ".EX\n"
      "example\n"
      ". EE\n"
      "the end";
  EXPECT_EQ(roff_paragraphs(page),
            (std::vector<std::string>{"ls - list two lines", "next", "after an empty line", "the end"}));
  EXPECT_TRUE(roff_paragraphs(".so man1/other.1\n").empty());
  EXPECT_TRUE(roff_paragraphs("").empty());
}

TEST(Lines, BreakAtSpacesWithinTheLength) {
  EXPECT_EQ(break_lines("aa bb cc dd", 5), (std::vector<std::string>{"aa bb", "cc dd"}));
  EXPECT_EQ(break_lines("aaaaaaa bb", 5), (std::vector<std::string>{"aaaaa", "aa bb"}));
  EXPECT_EQ(break_lines("漢字漢字漢", 2), (std::vector<std::string>{"漢字", "漢字", "漢"}));
  EXPECT_EQ(break_lines("ü ö ä", 3), (std::vector<std::string>{"ü ö", "ä"}));
  EXPECT_TRUE(break_lines("", 5).empty());
}

TEST(Lines, RunningTextIsLongAndMostlyLetters) {
  EXPECT_TRUE(is_running_text("Gibt die Liste der Dateien aus.", 20));
  EXPECT_FALSE(is_running_text("Gibt die Liste aus.", 20));
  EXPECT_FALSE(is_running_text("--long=1 --option=2 x[3] = {4, 5}; /usr/lib/*.so.6", 20));
}

TEST(Lines, EnglishIsRecognised) {
  EXPECT_TRUE(looks_english("This option is ignored and kept for compatibility with the old format."));
  EXPECT_TRUE(looks_english("the file name"));
  EXPECT_FALSE(looks_english("Diese Option wird ignoriert; siehe auch in der Datei for.c"));
  EXPECT_FALSE(looks_english("Deze optie is in de lijst van opties of in het bestand"));
  EXPECT_FALSE(looks_english("Cette option est décrite dans le document The GNU Manual de la distribution actuelle"));
  EXPECT_FALSE(looks_english(""));
}

TEST(Ngrams, NormalisedTextIsLettersBetweenSpaces) {
  EXPECT_EQ(normalise("  Größe: 42 -- ok!"), U" größe ok ");
  EXPECT_EQ(normalise("漢字、かな"), U" 漢字 かな ");
  EXPECT_EQ(normalise("123 --- ?"), U"");
  EXPECT_EQ(normalise(""), U"");
}

TEST(Ngrams, EveryLengthAtEveryPosition) {
  const NgramOptions options{1, 3, 1000};
  std::vector<int32_t> rows;
  append_ngrams(U" ab ", options, rows);
  // " a" " ab" | "a" "ab" "ab " | "b" "b " | nothing for the last space alone.
  EXPECT_EQ(rows.size(), 7U);
  for (const int32_t row : rows) EXPECT_TRUE(row >= 0 && row < 1000);

  // The same n-gram has the same row wherever it stands.
  std::vector<int32_t> other;
  append_ngrams(U"xab", NgramOptions{2, 2, 1000}, other);
  ASSERT_EQ(other.size(), 2U);
  EXPECT_EQ(other[1], rows[3]);

  rows.clear();
  append_ngrams(U"", options, rows);
  EXPECT_TRUE(rows.empty());
}

TEST(Ngrams, HashesSpreadOverTheTable) {
  // 64,000 distinct pairs into 1,000 rows: an even hash leaves every row between 64 - 6 and 64 + 6 standard deviations.
  std::vector<int> hits(1000);
  for (char32_t a = 0; a < 320; ++a) {
    for (char32_t b = 0; b < 200; ++b) {
      std::vector<int32_t> rows;
      const std::u32string text = {static_cast<char32_t>(0x430 + a), static_cast<char32_t>(0x61 + b)};
      append_ngrams(text, NgramOptions{2, 2, 1000}, rows);
      ++hits[static_cast<std::size_t>(rows.at(0))];
    }
  }
  EXPECT_GT(*std::min_element(hits.begin(), hits.end()), 64 - 6 * 8);
  EXPECT_LT(*std::max_element(hits.begin(), hits.end()), 64 + 6 * 8);
}

class CorpusTest : public testing::Test {
 protected:
  void SetUp() override {
    dir_ = std::filesystem::path(testing::TempDir()) / "language_id_corpus";
    std::filesystem::remove_all(dir_);
  }
  void TearDown() override { std::filesystem::remove_all(dir_); }

  void write(const std::string& name, const std::string& text) const {
    const std::filesystem::path path = dir_ / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text;
  }
  static CorpusOptions options() {
    CorpusOptions options;
    options.max_train_lines = options.max_test_lines = 1000;
    options.held_out_every = 2;
    options.seed = 1;
    return options;
  }

  std::filesystem::path dir_;
};

TEST_F(CorpusTest, SplitsByPageAndDropsWhatIsShared) {
  for (int page = 0; page < 20; ++page) {
    std::string word;  // letters only: digits do not make a paragraph different
    for (int i = 0; i <= page; ++i) word += 'q';
    const std::string name = "/man1/page" + std::to_string(page) + ".1";
    const std::string shared = "\n.PP\nSome paragraph nobody ever translated " + word + "\n";
    const std::string repeated = ".PP\nDieser Satz steht auf jeder Seite einmal\n";
    write("de" + name, fmt::format("Das ist ein ganz eigener Satz von Seite {}{}{}", word, shared, repeated));
    write("fr" + name, fmt::format("Voici une phrase tout à fait propre de {}{}.PP\n"
                                   "This is the text which has not been translated for {}\n",
                                   word, shared, word));
  }
  const Corpus corpus = load_corpus(dir_, options());
  ASSERT_EQ(corpus.languages.size(), 2U);
  EXPECT_EQ(corpus.languages[0].name, "de");
  EXPECT_EQ(corpus.shared_paragraphs, 40);
  EXPECT_EQ(corpus.english_lines, 20);
  // The same pages are held out in both languages.
  EXPECT_EQ(corpus.languages[0].test_pages, corpus.languages[1].test_pages);
  EXPECT_EQ(corpus.languages[0].train_pages + corpus.languages[0].test_pages, 20);
  EXPECT_GT(corpus.languages[0].test_pages, 0);

  // One line for each page, and the repeated sentence once, in training.
  EXPECT_EQ(corpus.train.size() + corpus.test.size(), 41U);
  std::set<std::string> train;
  for (const Line& line : corpus.train) train.insert(line.text);
  EXPECT_EQ(train.count("Dieser Satz steht auf jeder Seite einmal"), 1U);
  for (const Line& line : corpus.test) EXPECT_EQ(train.count(line.text), 0U) << line.text;
}

TEST_F(CorpusTest, SaysWhatIsWrongWithTheFolder) {
  EXPECT_THROW(load_corpus(dir_, options()), std::runtime_error);  // does not exist
  write("de/man1/a.1", "Ein Satz, der lang genug ist, um zu zählen.\n");
  EXPECT_THROW(load_corpus(dir_, options()), std::runtime_error);  // one language only
  write("fr/man1/a.1.gz", "compressed");
  EXPECT_THROW(load_corpus(dir_, options()), std::runtime_error);
}

TEST(Model, LearnsAndRepeatsItself) {
  std::vector<Line> lines;
  for (int i = 0; i < 60; ++i) {
    lines.push_back({"der die das und nicht mit einer Zahl", 0});
    lines.push_back({"le la les et ne pas avec un nombre", 1});
  }
  const NgramOptions ngrams{1, 3, 500};
  const Bags bags = make_bags(lines, ngrams);
  TrainOptions options;
  options.row_count = ngrams.row_count;
  options.dim = 8;
  options.epochs = 5;
  options.learning_rate = 1.0f;
  options.seed = 7;
  std::vector<double> losses;
  const Model model = train(bags, 2, options, [&](const TrainProgress& p) { losses.push_back(p.loss); });
  ASSERT_GE(losses.size(), 2U);
  EXPECT_LT(losses.back(), 0.5 * losses.front());

  const Bags unseen = make_bags({{"die Zahl mit der", 0}, {"la nombre avec les", 1}}, ngrams);
  EXPECT_EQ(classify(model, pool_fp32(model, unseen)), (std::vector<int32_t>{0, 1}));
  EXPECT_EQ(accuracy(unseen, {0, 0}), 0.5);

  const Model again = train(bags, 2, options, [](const TrainProgress&) {});
  EXPECT_EQ(model.table, again.table);
  EXPECT_EQ(model.linear, again.linear);
}

}  // namespace
}  // namespace language_id
