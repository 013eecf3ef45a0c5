// The text form of a spec: what is printed is canonical and reads back as the same spec, and what is not a
// spec line is refused with the word that is wrong.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

#include "tests/support/bag_case.h"
#include "tests/support/environment.h"
#include "tests/support/guarded_buffer.h"

namespace satchel::test {
namespace {

// Defaults spelled out, so that equal problems compare equal.
EmbeddingBagSpec normal(EmbeddingBagSpec spec) {
  if (spec.offset_type == IndexType::kNone) spec.pooling = Pooling::kSum;
  spec.row_stride = row_stride(spec);
  spec.output_stride = output_stride(spec);
  if (spec.prefetch_distance == 0 && spec.prefetch_far_distance == 0) spec.prefetch_far_distance = -1;
  return spec;
}

EmbeddingBagSpec parsed(const std::string& text) {
  Result<EmbeddingBagSpec> spec = parse_spec(text);
  EXPECT_TRUE(spec) << text << ": " << spec.status().message();
  return spec ? *spec : EmbeddingBagSpec();
}

std::string printed(const EmbeddingBagSpec& spec) {
  Result<std::string> text = to_string(spec);
  EXPECT_TRUE(text) << text.status().message();
  return text ? *text : "";
}

TEST(SpecText, RoundTripOfRandomSpecs) {
  for (uint64_t i = 0; i < static_cast<uint64_t>(scaled(20'000)); ++i) {
    Random random(case_seed(51, i));
    EmbeddingBagSpec spec = random_spec(random);
    const std::string text = printed(spec);
    // A distance that the library would have chosen itself may be left out; one far from every choice may not.
    const bool may_be_chosen = spec.prefetch_distance >= 4 && spec.prefetch_distance <= 64;
    if (may_be_chosen && text.find("prefetch=") == std::string::npos) spec.prefetch_distance = -1;
    ASSERT_EQ(text, spec_line(spec));
    const EmbeddingBagSpec back = parsed(text);
    ASSERT_EQ(normal(back), normal(spec)) << text;
    ASSERT_EQ(printed(back), text) << "canonical text must be a fixed point";
  }
}

TEST(SpecText, CanonicalLines) {
  const std::pair<const char*, const char*> lines[] = {
      {"embedding_bag bits=8 dim=64", "embedding_bag bits=8 dim=64 index=i64 offset=i64"},
      {"embedding_bag bits=4 dim=128 weighted pruned index=i64 offset=i32",
       "embedding_bag bits=4 dim=128 weighted pruned index=i64 offset=i32"},
      {"embedding_bag offset=none index=i32 dim=100 bits=2", "embedding_bag bits=2 dim=100 index=i32 offset=none"},
      {"embedding_bag prefetch=auto output=f32 numerics=reference pooling=sum bits=8 dim=1",
       "embedding_bag bits=8 dim=1 index=i64 offset=i64"},
      {"embedding_bag include_last_offset pruned weighted bits=8 dim=5 pooling=mean numerics=fast prefetch=0 "
       "output_stride=9 row_stride=14",
       "embedding_bag bits=8 dim=5 weighted pruned include_last_offset pooling=mean index=i64 offset=i64 numerics=fast "
       "row_stride=14 output_stride=9 prefetch=0"},
      {"embedding_bag numerics=integer offset=i32 bits=2 dim=48",
       "embedding_bag bits=2 dim=48 index=i64 offset=i32 numerics=integer"},
      // Strides that say what is so anyway.
      {"embedding_bag bits=8 dim=5 row_stride=13 output_stride=5", "embedding_bag bits=8 dim=5 index=i64 offset=i64"},
      {"embedding_bag bits=4 dim=4096 prefetch=100 offset=i32 index=i32",
       "embedding_bag bits=4 dim=4096 index=i32 offset=i32 prefetch=100"},
      {"embedding_bag bits=8 dim=64 prefetch=5 prefetch_far=70",
       "embedding_bag bits=8 dim=64 index=i64 offset=i64 prefetch=5 prefetch_far=70"},
      // A distance that is chosen anyway; but not where the choice is made for large tables alone.
      {"embedding_bag bits=8 dim=64 prefetch=16", "embedding_bag bits=8 dim=64 index=i64 offset=i64"},
      {"embedding_bag bits=8 dim=225 prefetch=16", "embedding_bag bits=8 dim=225 index=i64 offset=i64"},
      {"embedding_bag bits=8 dim=226 prefetch=16", "embedding_bag bits=8 dim=226 index=i64 offset=i64 prefetch=16"},
      {"embedding_bag bits=8 dim=48 pruned prefetch=16",
       "embedding_bag bits=8 dim=48 pruned index=i64 offset=i64 prefetch=16"},
      {"embedding_bag bits=8 dim=48 prefetch=16", "embedding_bag bits=8 dim=48 index=i64 offset=i64 prefetch=16"},
      {"embedding_bag bits=8 dim=64 prefetch_far=0", "embedding_bag bits=8 dim=64 index=i64 offset=i64 prefetch_far=0"},
      // None of either kind, said twice.
      {"embedding_bag bits=8 dim=64 prefetch=0 prefetch_far=0",
       "embedding_bag bits=8 dim=64 index=i64 offset=i64 prefetch=0"},
      // The mean of one row is the row.
      {"embedding_bag bits=8 dim=5 offset=none pooling=mean", "embedding_bag bits=8 dim=5 index=i64 offset=none"},
  };
  for (const auto& [text, canonical] : lines) {
    EXPECT_EQ(printed(parsed(text)), canonical);
    EXPECT_EQ(printed(parsed(canonical)), canonical);
  }
}

TEST(SpecText, WordsInAnyOrder) {
  std::vector<std::string> words = {"bits=4",    "dim=36",     "weighted",     "pruned",     "include_last_offset",
                                    "index=i32", "offset=i64", "pooling=mean", "prefetch=2", "row_stride=40"};
  const std::string canonical =
      "embedding_bag bits=4 dim=36 weighted pruned include_last_offset pooling=mean index=i32 offset=i64 "
      "row_stride=40 prefetch=2";
  Random random(case_seed(52, 0));
  for (int i = 0; i < 200; ++i) {
    for (size_t j = words.size() - 1; j > 0; --j) {
      std::swap(words[j], words[static_cast<size_t>(random.range(0, static_cast<int64_t>(j)))]);
    }
    std::string text = "embedding_bag";
    for (const std::string& word : words) text += " " + word;
    ASSERT_EQ(printed(parsed(text)), canonical) << text;
  }
}

// A line with one bad word, which the error must name.
struct BadLine {
  const char* text;
  const char* names;
};

TEST(SpecText, WhatIsNotASpecLineIsRefusedByName) {
  const BadLine lines[] = {
      {"", "empty"},
      {" ", "empty"},
      {"bits=8 dim=64", "embedding_bag"},
      {"embedding_bags bits=8 dim=64", "embedding_bags"},
      {"Embedding_bag bits=8 dim=64", "Embedding_bag"},
      {"bits=8 embedding_bag dim=64", "bits=8"},
      {"embedding_bag", "bits"},
      {"embedding_bag dim=64", "bits"},
      {"embedding_bag bits=8", "dim"},
      {"embedding_bag bits=8 dim=64 embedding_bag", "embedding_bag"},
      {"embedding_bag bits=8 dim=64 colour=red", "colour"},
      {"embedding_bag bits=8 dim=64 heavy", "heavy"},
      {"embedding_bag bits=8 dim=64 weighted=1", "weighted"},
      {"embedding_bag bits=8 dim=64 pruned=", "pruned"},
      {"embedding_bag bits=8 dim=64 weighte", "weighte"},
      {"embedding_bag bits=8 dim=64 weightedd", "weightedd"},
      {"embedding_bag bits=8 dim=64 WEIGHTED", "WEIGHTED"},
      {"embedding_bag bits=8 dim=64 =5", "=5"},
      {"embedding_bag bits=8 dim=64 =", "="},
      {"embedding_bag bits=8 dim= 64", "dim"},
      {"embedding_bag bits=8 dim =64", "dim"},
      {"embedding_bag bits dim=64", "bits"},
      {"embedding_bag bits= dim=64", "bits"},
      {"embedding_bag bits=eight dim=64", "eight"},
      {"embedding_bag bits=8x dim=64", "8x"},
      {"embedding_bag bits=0x8 dim=64", "0x8"},
      {"embedding_bag bits=8.0 dim=64", "8.0"},
      {"embedding_bag bits=8,dim=64", "bits"},
      {"embedding_bag bits=8 dim=6 4", "4"},
      {"embedding_bag bits=8 dim=64k", "64k"},
      {"embedding_bag bits=8 dim=--64", "--64"},
      {"embedding_bag bits=8 dim=99999999999999999999", "99999999999999999999"},
      {"embedding_bag bits=8 dim=9223372036854775808", "9223372036854775808"},
      {"embedding_bag bits=4294967304 dim=64", "4294967304"},
      {"embedding_bag bits=8 dim=64 prefetch=4294967296", "4294967296"},
      {"embedding_bag bits=8 dim=64 prefetch=2147483648", "2147483648"},
      {"embedding_bag bits=8 dim=64 prefetch=far", "far"},
      {"embedding_bag bits=8 dim=64 prefetch_far=near", "near"},
      {"embedding_bag bits=8 dim=64 row_stride=18446744073709551688", "18446744073709551688"},
      {"embedding_bag bits=8 dim=64 output_stride=1e3", "1e3"},
      {"embedding_bag bits=8 dim=64 pooling=max", "max"},
      {"embedding_bag bits=8 dim=64 pooling=Mean", "Mean"},
      {"embedding_bag bits=8 dim=64 pooling=0", "pooling"},
      {"embedding_bag bits=8 dim=64 index=i16", "i16"},
      {"embedding_bag bits=8 dim=64 index=none", "none"},
      {"embedding_bag bits=8 dim=64 index=f32", "f32"},
      {"embedding_bag bits=8 dim=64 offset=u64", "u64"},
      {"embedding_bag bits=8 dim=64 offset=f32", "f32"},
      {"embedding_bag bits=8 dim=64 output=i32", "i32"},
      {"embedding_bag bits=8 dim=64 output=f16", "f16"},
      {"embedding_bag bits=8 dim=64 numerics=exact", "exact"},
      {"embedding_bag bits=8 dim=64 numerics=exact", "reference|fast|integer"},
      {"embedding_bag bits=8 dim=64 numerics=integers", "integers"},
      {"embedding_bag bits=8 dim=64 numerics=2", "numerics"},
      {"embedding_bag bits=8 bits=8 dim=64", "bits"},
      {"embedding_bag bits=8 dim=64 dim=65", "dim"},
      {"embedding_bag bits=8 dim=64 weighted weighted", "weighted"},
      {"embedding_bag bits=8 dim=64 pruned index=i32 pruned", "pruned"},
      {"embedding_bag bits=8 dim=64 include_last_offset include_last_offset", "include_last_offset"},
      {"embedding_bag bits=8 dim=64 pooling=sum pooling=sum", "pooling"},
      {"embedding_bag bits=8 dim=64 index=i32 index=i64", "index"},
      {"embedding_bag bits=8 dim=64 offset=i32 offset=i64", "offset"},
      {"embedding_bag bits=8 dim=64 output=f32 output=f32", "output"},
      {"embedding_bag bits=8 dim=64 numerics=fast numerics=fast", "numerics"},
      {"embedding_bag bits=8 dim=64 prefetch=1 prefetch=auto", "prefetch"},
      {"embedding_bag bits=8 dim=64 row_stride=72 row_stride=72", "row_stride"},
      {"embedding_bag bits=8 dim=64 output_stride=64 output_stride=64", "output_stride"},
  };
  for (const BadLine& line : lines) {
    satchel_embedding_bag_spec spec = SATCHEL_EMBEDDING_BAG_SPEC_INIT;
    Error error = SATCHEL_ERROR_INIT;
    EXPECT_EQ(satchel_spec_parse(line.text, &spec, &error), SATCHEL_PARSE_ERROR) << line.text;
    EXPECT_EQ(error.code, SATCHEL_PARSE_ERROR) << line.text;
    EXPECT_NE(std::string(error.message).find(line.names), std::string::npos)
        << "\"" << line.text << "\" should name " << line.names << ": " << error.message;
    EXPECT_EQ(satchel_spec_parse(line.text, &spec, nullptr), SATCHEL_PARSE_ERROR) << line.text;
  }
}

// Words that are well formed, but whose spec means nothing.
TEST(SpecText, AWellFormedLineOfAnInvalidSpec) {
  const BadLine lines[] = {
      {"embedding_bag bits=3 dim=64", "bits"},
      {"embedding_bag bits=16 dim=64", "bits"},
      {"embedding_bag bits=8 dim=0", "dim"},
      {"embedding_bag bits=8 dim=-4", "dim"},
      {"embedding_bag bits=4 dim=7", "dim"},
      {"embedding_bag bits=2 dim=6", "dim"},
      {"embedding_bag bits=8 dim=9223372036854775807", "dim"},
      {"embedding_bag bits=8 dim=64 row_stride=71", "row_stride"},
      {"embedding_bag bits=8 dim=64 row_stride=-1", "row_stride"},
      {"embedding_bag bits=8 dim=64 output_stride=63", "output_stride"},
      {"embedding_bag bits=8 dim=64 prefetch=65537", "prefetch"},
      {"embedding_bag bits=8 dim=64 prefetch_far=65537", "prefetch_far_distance"},
      {"embedding_bag bits=8 dim=64 prefetch=-2", "prefetch"},
      {"embedding_bag bits=8 dim=64 offset=none include_last_offset", "include_last_offset"},
      {"embedding_bag bits=8 dim=64 offset=none numerics=integer", "numerics is integer without offsets"},
      {"embedding_bag bits=8 dim=7 numerics=integer", "dim is 7"},
  };
  for (const BadLine& line : lines) {
    satchel_embedding_bag_spec spec = SATCHEL_EMBEDDING_BAG_SPEC_INIT;
    Error error = SATCHEL_ERROR_INIT;
    const satchel_code code = satchel_spec_parse(line.text, &spec, &error);
    EXPECT_TRUE(code == SATCHEL_INVALID_SPEC || code == SATCHEL_PARSE_ERROR) << line.text << ": " << code;
    EXPECT_NE(std::string(error.message).find(line.names), std::string::npos) << line.text << ": " << error.message;
  }
}

// Bytes that nobody would type: refused, and read no further than their end.
TEST(SpecText, ArbitraryTextIsNeverACrash) {
  const std::string alphabet = "embeding_bag bits=8 dim=64\t\n\r\"'%s{}\\\xff\x80=0123456789-+.,#";
  for (uint64_t i = 0; i < static_cast<uint64_t>(scaled(20'000)); ++i) {
    Random random(case_seed(53, i));
    std::string text = random.chance(0.7) ? spec_line(random_spec(random)) : "";
    const auto draw = [&] {
      return alphabet[static_cast<size_t>(random.range(0, static_cast<int64_t>(alphabet.size()) - 1))];
    };
    for (int64_t edits = random.range(1, 6); edits > 0; --edits) {
      const auto place = static_cast<size_t>(random.range(0, static_cast<int64_t>(text.size())));
      if (random.chance(0.5) || place == text.size()) {
        text.insert(place, 1, draw());
      } else {
        text[place] = draw();
      }
    }
    const GuardedBuffer memory(text.c_str(), text.size() + 1, Guard::kAfter);
    satchel_embedding_bag_spec spec = SATCHEL_EMBEDDING_BAG_SPEC_INIT;
    Error error = SATCHEL_ERROR_INIT;
    const satchel_code code = satchel_spec_parse(reinterpret_cast<const char*>(memory.data()), &spec, &error);
    if (code == SATCHEL_OK) {
      EXPECT_EQ(satchel_spec_validate(&spec, nullptr), SATCHEL_OK) << text;
    } else {
      EXPECT_TRUE(code == SATCHEL_PARSE_ERROR || code == SATCHEL_INVALID_SPEC) << text;
      EXPECT_STRNE(error.message, "");
      EXPECT_NE(std::memchr(error.message, 0, sizeof(error.message)), nullptr);
      EXPECT_NE(std::memchr(error.argument, 0, sizeof(error.argument)), nullptr);
    }
  }
}

TEST(SpecText, AVeryLongWordIsCutInTheMessageOnly) {
  const std::string text = "embedding_bag bits=8 dim=64 " + std::string(5000, 'q');
  Result<EmbeddingBagSpec> spec = parse_spec(text);
  ASSERT_FALSE(spec);
  EXPECT_EQ(spec.status().code(), StatusCode::kParseError);
  EXPECT_NE(std::string(spec.status().message()).find("qqqq"), std::string::npos);
}

TEST(SpecText, BuffersAreFilledLikeSnprintf) {
  EmbeddingBagSpec value;
  value.dim = 64;
  const satchel_embedding_bag_spec spec = to_c(value);
  const std::string whole = spec_line(value);
  for (size_t capacity = 0; capacity <= whole.size() + 3; ++capacity) {
    const GuardedBuffer buffer(capacity, Guard::kAfter);
    size_t length = 0;
    Error error = SATCHEL_ERROR_INIT;
    auto* text = reinterpret_cast<char*>(buffer.data());
    ASSERT_EQ(satchel_spec_print(&spec, text, capacity, &length, &error), SATCHEL_OK) << error.message;
    EXPECT_EQ(length, whole.size());
    EXPECT_TRUE(buffer.surroundings_intact()) << capacity;
    if (capacity > 0) {
      EXPECT_EQ(std::string(text), whole.substr(0, capacity - 1));
    }
  }
  size_t length = 0;
  EXPECT_EQ(satchel_spec_print(&spec, nullptr, 0, &length, nullptr), SATCHEL_OK);
  EXPECT_EQ(length, whole.size());
}

}  // namespace
}  // namespace satchel::test
