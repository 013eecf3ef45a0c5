// Data errors of a running kernel: which one is found, where it is said to be, and what is left in the output.
// The expected positions are written out by hand; the oracle only supplies the finished rows.
#include <gtest/gtest.h>

#include <cstring>
#include <string>
#include <vector>

#include "tests/support/check.h"
#include "tests/support/targets.h"

namespace satchel::test {
namespace {

using oracle::Outcome;

class DataError : public EveryTarget {
 protected:
  // The four bags are indices 0-1, 2-4, none, and 5-9.
  static BagCase problem(const EmbeddingBagSpec& spec) {
    BagCase c = random_case(7, spec, 0);
    c.row_count = 6;
    c.table.resize(static_cast<size_t>(c.row_count * row_stride(spec)));
    Random random(8);
    for (uint8_t& byte : c.table) byte = static_cast<uint8_t>(random.range(0x30, 0x40));  // finite as f16 and f32
    c.indices = {0, 1, 2, 3, 4, 5, 0, 1, 2, 3};
    c.bag_count = 4;
    c.offsets = {0, 2, 5, 5};
    if (spec.include_last_offset) c.offsets.push_back(10);
    if (spec.offset_type == IndexType::kNone) {
      c.offsets.clear();
      c.bag_count = c.index_count();
    }
    c.mapping.clear();
    if (spec.pruned) c.mapping = {3, -1, 0, 5, 2, 1, 4};
    c.weights.assign(spec.weighted ? c.indices.size() : 0, 0.75f);
    return c;
  }

  static EmbeddingBagSpec spec_of(int32_t bits, int64_t dim, IndexType index_type, IndexType offset_type) {
    EmbeddingBagSpec spec;
    spec.bits = bits;
    spec.dim = dim;
    spec.index_type = index_type;
    spec.offset_type = offset_type;
    return spec;
  }

  // Runs `c` and compares everything with what the contract says.
  void expect_outcome(const BagCase& c, const Outcome& want) {
    Expectation expected = expect(c);
    expected.outcome = want;
    for (const Guard side : {Guard::kBefore, Guard::kAfter}) {
      const std::string report = check(c, expected, engine(), side);
      if (!report.empty()) ADD_FAILURE() << report;
    }
  }
};

const IndexType kIndexTypes[] = {IndexType::kI32, IndexType::kI64};

// Values that are in no table of six rows and no mapping of seven entries.
std::vector<int64_t> bad_indices(IndexType type, int64_t limit) {
  std::vector<int64_t> values = {limit, limit + 1, -1, -2, -6, INT32_MIN, INT32_MAX};
  if (type == IndexType::kI64) {
    // The last ones become good indices where somebody cuts them to 32 bits.
    for (const int64_t value :
         {INT64_MIN, INT64_MAX, int64_t{INT32_MAX} + 1, (int64_t{1} << 32), (int64_t{1} << 32) + 1,
          (int64_t{7} << 32) + 2, INT64_MIN + 3, -(int64_t{1} << 32) + 1}) {
      values.push_back(value);
    }
  }
  return values;
}

TEST_P(DataError, IndexOutOfRange) {
  for (const IndexType index_type : kIndexTypes) {
    for (const IndexType offset_type : {IndexType::kI32, IndexType::kI64}) {
      for (const bool last : {false, true}) {
        for (const bool weighted : {false, true}) {
          EmbeddingBagSpec spec = spec_of(8, 20, index_type, offset_type);
          spec.include_last_offset = last;
          spec.weighted = weighted;
          for (const int64_t bad : bad_indices(index_type, 6)) {
            BagCase c = problem(spec);
            c.indices[3] = bad;
            expect_outcome(c, {SATCHEL_INDEX_OUT_OF_RANGE, 1, 3, bad, 6});
          }
        }
      }
    }
  }
}

TEST_P(DataError, IndexOutOfRangeAtEveryPosition) {
  const int64_t bag_of[] = {0, 0, 1, 1, 1, 3, 3, 3, 3, 3};
  for (const bool pruned : {false, true}) {
    EmbeddingBagSpec spec = spec_of(4, 64, IndexType::kI64, IndexType::kI32);
    spec.pruned = pruned;
    for (int64_t position = 0; position < 10; ++position) {
      BagCase c = problem(spec);
      c.indices[static_cast<size_t>(position)] = 7;
      expect_outcome(c, {SATCHEL_INDEX_OUT_OF_RANGE, bag_of[position], position, 7, pruned ? 7 : 6});
    }
  }
}

TEST_P(DataError, IndexOutOfRangeWithoutOffsets) {
  for (const IndexType index_type : kIndexTypes) {
    for (const int64_t bad : bad_indices(index_type, 6)) {
      BagCase c = problem(spec_of(2, 64, index_type, IndexType::kNone));
      c.indices[4] = bad;
      expect_outcome(c, {SATCHEL_INDEX_OUT_OF_RANGE, 4, 4, bad, 6});
    }
  }
}

// Widths that need one pass, several, and tails: the rows before the failing bag must be complete in all columns.
TEST_P(DataError, RowsBeforeAreCompleteAtEveryWidth) {
  for (const int32_t bits : {8, 4, 2}) {
    for (const int64_t dim : {1, 4, 8, 12, 16, 28, 32, 100, 128, 256, 300, 512, 1000, 1024, 2048, 4096, 5000, 8192}) {
      if (!layout_allows(bits, dim)) continue;
      for (const Numerics numerics : {Numerics::kReference, Numerics::kFast, Numerics::kInteger}) {
        EmbeddingBagSpec spec = spec_of(bits, dim, IndexType::kI64, IndexType::kI64);
        spec.output_stride = dim + 3;
        spec.pooling = Pooling::kMean;
        spec.numerics = numerics;
        if (numerics == Numerics::kInteger && !integer_is_allowed(spec)) continue;
        BagCase c = problem(spec);
        c.indices[8] = -1;
        expect_outcome(c, {SATCHEL_INDEX_OUT_OF_RANGE, 3, 8, -1, 6});
        c = problem(spec);
        c.offsets[3] = 11;
        expect_outcome(c, {SATCHEL_OFFSET_OUT_OF_RANGE, 2, 3, 11, 10});
      }
    }
  }
}

TEST_P(DataError, PrunedIndexIsCheckedAgainstTheMapping) {
  for (const IndexType index_type : kIndexTypes) {
    EmbeddingBagSpec spec = spec_of(8, 20, index_type, IndexType::kI64);
    spec.pruned = true;
    for (const int64_t bad : bad_indices(index_type, 7)) {
      BagCase c = problem(spec);
      c.indices[6] = bad;
      expect_outcome(c, {SATCHEL_INDEX_OUT_OF_RANGE, 3, 6, bad, 7});
    }
    BagCase c = problem(spec);
    c.indices[6] = 6;  // beyond the table, but in the mapping
    expect_outcome(c, {});
  }
}

TEST_P(DataError, MappedRowOutOfRange) {
  for (const IndexType index_type : kIndexTypes) {
    for (const IndexType offset_type : {IndexType::kI32, IndexType::kI64, IndexType::kNone}) {
      EmbeddingBagSpec spec = spec_of(4, 36, index_type, offset_type);
      spec.pruned = true;
      const int64_t bag = offset_type == IndexType::kNone ? 4 : 1;
      for (const int32_t bad : {6, 7, -2, -3, INT32_MIN, INT32_MAX}) {
        BagCase c = problem(spec);
        c.mapping[4] = bad;
        expect_outcome(c, {SATCHEL_MAPPED_ROW_OUT_OF_RANGE, bag, 4, bad, 6});
        c = problem(spec);
        c.mapping[6] = bad;  // nobody asks for it
        expect_outcome(c, {});
      }
    }
  }
}

TEST_P(DataError, AMappingOfOneZeroMeansNotPruned) {
  EmbeddingBagSpec spec = spec_of(8, 20, IndexType::kI32, IndexType::kI32);
  spec.pruned = true;
  BagCase c = problem(spec);
  c.mapping = {0};
  expect_outcome(c, {});
  c.indices[7] = 6;
  expect_outcome(c, {SATCHEL_INDEX_OUT_OF_RANGE, 3, 7, 6, 6});
  // One element of another value is a mapping like any other.
  c = problem(spec);
  c.mapping = {-1};
  expect_outcome(c, {SATCHEL_INDEX_OUT_OF_RANGE, 0, 1, 1, 1});
  c.indices.assign(10, 0);
  expect_outcome(c, {});
  c.mapping = {5};
  expect_outcome(c, {});
  c.mapping = {6};
  expect_outcome(c, {SATCHEL_MAPPED_ROW_OUT_OF_RANGE, 0, 0, 6, 6});
  // Two zeros are one, too.
  c = problem(spec);
  c.mapping = {0, 0};
  expect_outcome(c, {SATCHEL_INDEX_OUT_OF_RANGE, 1, 2, 2, 2});
}

TEST_P(DataError, EmptyTablesAndMappings) {
  for (const IndexType index_type : kIndexTypes) {
    EmbeddingBagSpec spec = spec_of(8, 20, index_type, IndexType::kI64);
    BagCase c = problem(spec);
    c.row_count = 0;
    c.table.clear();
    expect_outcome(c, {SATCHEL_INDEX_OUT_OF_RANGE, 0, 0, 0, 0});
    c.indices.clear();
    c.offsets = {0, 0, 0, 0};
    expect_outcome(c, {});  // four empty bags

    spec.pruned = true;
    c = problem(spec);
    c.mapping.clear();
    const Expectation expected = expect(c);
    EXPECT_EQ(expected.outcome.code, SATCHEL_INDEX_OUT_OF_RANGE);
    expect_outcome(c, {SATCHEL_INDEX_OUT_OF_RANGE, 0, 0, 0, 0});
    c = problem(spec);
    c.row_count = 0;
    c.table.clear();
    expect_outcome(c, {SATCHEL_MAPPED_ROW_OUT_OF_RANGE, 0, 0, 3, 0});
    c.mapping.assign(7, -1);  // everything pruned away: zeros
    expect_outcome(c, {});
  }
}

TEST_P(DataError, Offsets) {
  for (const IndexType offset_type : {IndexType::kI32, IndexType::kI64}) {
    for (const bool last : {false, true}) {
      EmbeddingBagSpec spec = spec_of(2, 36, IndexType::kI32, offset_type);
      spec.include_last_offset = last;
      const bool wide = offset_type == IndexType::kI64;
      const int64_t low = wide ? INT64_MIN : INT32_MIN;
      const int64_t high = wide ? INT64_MAX : INT32_MAX;

      for (const int64_t bad : {int64_t{-1}, low}) {
        BagCase c = problem(spec);
        c.offsets[0] = bad;
        expect_outcome(c, {SATCHEL_OFFSET_NEGATIVE, 0, 0, bad, 0});
      }
      for (const int64_t bad : {int64_t{11}, high}) {
        BagCase c = problem(spec);
        c.offsets[0] = bad;
        expect_outcome(c, {SATCHEL_OFFSET_OUT_OF_RANGE, 0, 0, bad, 10});
      }
      for (const int64_t bad : {int64_t{1}, int64_t{0}, int64_t{-1}, low}) {
        BagCase c = problem(spec);
        c.offsets[2] = bad;
        expect_outcome(c, {SATCHEL_OFFSETS_DECREASING, 1, 2, bad, 2});
      }
      for (const int64_t bad : {int64_t{11}, int64_t{12}, high}) {
        BagCase c = problem(spec);
        c.offsets[2] = bad;
        expect_outcome(c, {SATCHEL_OFFSET_OUT_OF_RANGE, 1, 2, bad, 10});
        c = problem(spec);
        c.offsets[3] = bad;
        expect_outcome(c, {SATCHEL_OFFSET_OUT_OF_RANGE, 2, 3, bad, 10});
      }
      BagCase c = problem(spec);
      c.offsets[3] = 10;  // an empty last bag, or one that takes all
      expect_outcome(c, {});
      c.offsets = {0, 0, 0, 0};
      if (last) c.offsets.push_back(0);
      expect_outcome(c, {});
      if (wide) {  // good offsets for somebody who cuts them to 32 bits
        c = problem(spec);
        c.offsets[1] = (int64_t{1} << 32) + 2;
        expect_outcome(c, {SATCHEL_OFFSET_OUT_OF_RANGE, 0, 1, c.offsets[1], 10});
        c = problem(spec);
        c.offsets[0] = -(int64_t{1} << 32);
        expect_outcome(c, {SATCHEL_OFFSET_NEGATIVE, 0, 0, c.offsets[0], 0});
      }
    }
  }
}

TEST_P(DataError, LastOffset) {
  for (const IndexType offset_type : {IndexType::kI32, IndexType::kI64}) {
    EmbeddingBagSpec spec = spec_of(8, 20, IndexType::kI64, offset_type);
    spec.include_last_offset = true;
    BagCase c = problem(spec);
    c.offsets = {0, 2, 5, 5, 11};
    expect_outcome(c, {SATCHEL_OFFSET_OUT_OF_RANGE, 3, 4, 11, 10});
    c.offsets = {0, 2, 5, 5, 4};
    expect_outcome(c, {SATCHEL_OFFSETS_DECREASING, 3, 4, 4, 5});
    c.offsets = {0, 2, 5, 5, 9};
    c.indices[9] = -5;  // in no bag: nobody looks at it
    expect_outcome(c, {});
    c.offsets = {3, 3, 5, 5, 9};
    c.indices[0] = 99;
    expect_outcome(c, {});
    // The last of three bags goes beyond five indices.
    c = problem(spec);
    c.indices.resize(5);
    c.bag_count = 2;
    c.offsets = {2, 5, 7};
    expect_outcome(c, {SATCHEL_OFFSET_OUT_OF_RANGE, 1, 2, 7, 5});
    c.offsets = {2, 5, 5};
    expect_outcome(c, {});
  }
}

TEST_P(DataError, NoBagsAtAll) {
  for (const bool last : {false, true}) {
    EmbeddingBagSpec spec = spec_of(8, 20, IndexType::kI64, IndexType::kI64);
    spec.include_last_offset = last;
    BagCase c = problem(spec);
    c.bag_count = 0;
    c.offsets.assign(last ? 1 : 0, -77);  // not looked at
    expect_outcome(c, {});
    c.indices.clear();
    expect_outcome(c, {});
  }
}

// For each bag its offsets come before its indices, and bags come in order.
TEST_P(DataError, TheFirstErrorWins) {
  EmbeddingBagSpec spec = spec_of(8, 100, IndexType::kI64, IndexType::kI64);
  spec.include_last_offset = true;
  BagCase c = problem(spec);
  c.indices[2] = -9;
  c.indices[4] = 60;
  c.offsets[3] = 2;
  expect_outcome(c, {SATCHEL_INDEX_OUT_OF_RANGE, 1, 2, -9, 6});  // not the later index, not the later offset
  c = problem(spec);
  c.offsets[2] = 1;
  c.indices[2] = -9;
  expect_outcome(c, {SATCHEL_OFFSETS_DECREASING, 1, 2, 1, 2});  // the bag's end before its indices
  c = problem(spec);
  c.offsets[0] = -4;
  c.offsets[1] = 99;
  c.indices[0] = 6;
  expect_outcome(c, {SATCHEL_OFFSET_NEGATIVE, 0, 0, -4, 0});
  c = problem(spec);
  c.offsets[4] = 3;
  c.indices[1] = 6;
  expect_outcome(c, {SATCHEL_INDEX_OUT_OF_RANGE, 0, 1, 6, 6});
  c = problem(spec);
  c.offsets[1] = 99;
  c.offsets[2] = 1;
  expect_outcome(c, {SATCHEL_OFFSET_OUT_OF_RANGE, 0, 1, 99, 10});

  spec.pruned = true;
  c = problem(spec);
  c.mapping[3] = 6;
  c.indices[2] = 3;
  c.indices[4] = 7;
  expect_outcome(c, {SATCHEL_MAPPED_ROW_OUT_OF_RANGE, 1, 2, 6, 6});
  c.indices[1] = 7;
  expect_outcome(c, {SATCHEL_INDEX_OUT_OF_RANGE, 0, 1, 7, 7});
}

TEST_P(DataError, TheMessageNamesEverything) {
  std::string why;
  const auto message_of = [&](const BagCase& c) {
    const Kernel kernel = engine().kernel(c.spec, &why);
    if (!kernel) return why;
    const BoundCase bound(c, Guard::kAfter);
    EmbeddingBagArgs args;
    static_cast<satchel_embedding_bag_args&>(args) = bound.args();
    const Status status = kernel.run(args);
    EXPECT_FALSE(status.ok());
    const Error& error = status.error();
    EXPECT_NE(std::memchr(error.message, 0, sizeof(error.message)), nullptr) << "not a string";
    return std::string(status.message());
  };
  const auto expect_all = [&](const BagCase& c, std::initializer_list<const char*> parts) {
    const std::string message = message_of(c);
    for (const char* part : parts) EXPECT_NE(message.find(part), std::string::npos) << part << " in: " << message;
  };
  const EmbeddingBagSpec spec = spec_of(8, 20, IndexType::kI64, IndexType::kI64);
  BagCase c = problem(spec);
  c.indices[7] = 123456;
  expect_all(c, {"123456", "3", "7", "6", "indices"});
  c = problem(spec);
  c.offsets[2] = 777;
  expect_all(c, {"777", "1", "2", "10", "offsets"});
  c.offsets[2] = -777;
  expect_all(c, {"-777", "1", "2", "offsets"});
  c.offsets[0] = INT64_MIN;
  expect_all(c, {"-9223372036854775808", "0", "offsets"});
  EmbeddingBagSpec pruned = spec;
  pruned.pruned = true;
  c = problem(pruned);
  c.mapping[5] = 4711;
  expect_all(c, {"4711", "3", "5", "6", "mapping"});
}

// The caller may leave out the error, or know only its first fields.
TEST_P(DataError, TheErrorStructMayBeMissingOrShort) {
  BagCase c = problem(spec_of(8, 20, IndexType::kI64, IndexType::kI64));
  c.indices[3] = 6;
  std::string why;
  const Kernel kernel = engine().kernel(c.spec, &why);
  ASSERT_TRUE(kernel) << why;
  const BoundCase bound(c, Guard::kAfter);
  const satchel_embedding_bag_args args = bound.args();
  EXPECT_EQ(satchel_kernel_run(kernel.get(), &args, nullptr), SATCHEL_INDEX_OUT_OF_RANGE);
  for (const size_t size : {size_t{0}, sizeof(size_t), offsetof(Error, argument), offsetof(Error, position),
                            offsetof(Error, message), sizeof(Error)}) {
    Error error;
    std::memset(&error, 0x5A, sizeof(error));
    error.struct_size = size;
    EXPECT_EQ(satchel_kernel_run(kernel.get(), &args, &error), SATCHEL_INDEX_OUT_OF_RANGE);
    EXPECT_EQ(error.struct_size, size);
    const auto* bytes = reinterpret_cast<const unsigned char*>(&error);
    for (size_t i = std::max(size, sizeof(size_t)); i < sizeof(Error); ++i) {
      ASSERT_EQ(bytes[i], 0x5A) << "byte " << i << " written although the struct has " << size;
    }
    if (size > offsetof(Error, argument)) {
      EXPECT_EQ(error.code, SATCHEL_INDEX_OUT_OF_RANGE);
      EXPECT_EQ(error.bag, 1);
    }
  }
}

SATCHEL_TEST_EVERY_TARGET(DataError);

}  // namespace
}  // namespace satchel::test
