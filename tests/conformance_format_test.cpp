// The reader of conformance vectors refuses what is not in the format, and the runner finds what is wrong.
#include <gtest/gtest.h>

#include <bit>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

#include "tests/oracle/oracle.h"
#include "tests/support/oracle_executor.h"
#include "tests/support/vector_folder.h"
#include "tools/conformance/compare.h"
#include "tools/conformance/crc32.h"
#include "tools/conformance/qtensor.h"
#include "tools/conformance/runner.h"
#include "tools/conformance/vectors.h"

namespace satchel::test {
namespace {

using conformance::GroupReport;
using conformance::Report;
using conformance::Verdict;

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const size_t at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

// What reading a folder with this manifest and blob says; "" if it is accepted.
std::string read_message(const std::string& manifest, const std::string& blob, StatusCode* code = nullptr) {
  TemporaryFolder folder;
  folder.write("manifest.txt", manifest);
  folder.write("data.bin", blob);
  const Result<conformance::VectorSet> read = conformance::read_vectors(folder.path());
  if (code != nullptr) *code = read.status().code();
  return read.status().message();
}

TEST(ConformanceFormat, Crc32HasItsCheckValue) {
  EXPECT_EQ(conformance::crc32(reinterpret_cast<const uint8_t*>("123456789"), 9), 0xcbf43926u);
}

TEST(ConformanceFormat, ReadsWhatWasWritten) {
  TemporaryFolder folder;
  small_vectors().write(folder);
  Result<conformance::VectorSet> read = conformance::read_vectors(folder.path());
  ASSERT_TRUE(read) << read.status().message();
  ASSERT_EQ(read->cases.size(), 3u);
  const conformance::Case& sum = read->cases[0];
  EXPECT_EQ(sum.id, "sum_1");
  EXPECT_EQ(sum.group, "bag");
  EXPECT_EQ(sum.attribute("bits"), "8");
  EXPECT_EQ(sum.attribute("pruned"), "");
  EXPECT_EQ(sum.input("mapping"), nullptr);
  ASSERT_NE(sum.input("packed"), nullptr);
  EXPECT_EQ(sum.input("packed")->dims, (std::vector<int64_t>{4, 11}));
  EXPECT_EQ(sum.input("packed")->bytes(), 44u);
  ASSERT_NE(sum.output("output"), nullptr);
  float first = 0;
  std::memcpy(&first, sum.output("output")->data, sizeof(first));
  EXPECT_EQ(first, 4.0f);
  EXPECT_EQ(read->cases[1].error_class, "INDEX_RANGE");
  EXPECT_EQ(read->cases[2].note, "an operation of later work");
}

TEST(ConformanceFormat, ReadsRankZeroAndEmptyTensors) {
  VectorFolder v;
  v.begin_case("a", "bag");
  v.tensor<float>("in", "scalar", "f32", {}, {2.5f});
  v.tensor<float>("in", "empty", "f32", {3, 0}, {});
  v.end_case();
  TemporaryFolder folder;
  v.write(folder);
  Result<conformance::VectorSet> read = conformance::read_vectors(folder.path());
  ASSERT_TRUE(read) << read.status().message();
  EXPECT_EQ(read->cases[0].input("scalar")->bytes(), 4u);
  EXPECT_EQ(read->cases[0].input("empty")->bytes(), 0u);
}

TEST(ConformanceFormat, RefusesWhatIsNotInTheFormat) {
  const struct {
    const char *what, *by, *message;
  } changes[] = {
      {"qembvec 1", "qembvec 2", "line 1: expected 'qembvec 1'"},
      {"blob data.bin", "blub data.bin", "line 2: expected 'blob"},
      {"blob data.bin", "blob ../data.bin", "line 2: blob '../data.bin' is not a plain file name"},
      {"blob data.bin", "blob ..", "line 2: blob '..' is not a plain file name"},
      {"blob data.bin", "blob absent.bin", "absent.bin is not there"},
      {"cases 3", "cases 4", "announces 4 cases and has 3"},
      {"cases 3", "cases 2", "announces 2 cases and has 3"},
      {"cases 3", "cases -1", "line 3: expected 'cases <count>'"},
      {"cases 3", "cases 3 ", "line 3: expected 'cases <count>'"},
      {"case sum_1 bag", "case sum_1", "line 4: expected 'case <id> <group>'"},
      {"case sum_1 bag", "case sum_1 bag x", "line 4: expected 'case <id> <group>'"},
      {"case range_1", "case sum_1", "case 'sum_1' is there twice"},
      {" attr bits 8", "attr bits 8", "line 5: expected an item of case 'sum_1', or 'end'"},
      {" attr bits 8", " attr bits", "line 5: expected 'attr <key> <value>'"},
      {" attr bits 8", " atr bits 8", "line 5: unknown item 'atr'"},
      {" attr bits 8", " attr bits 8\n attr bits 4", "attribute 'bits' is there twice"},
      {" attr bits 8", " attr bits 8\n", "line 6: unknown item ''"},
      {" error INDEX_RANGE", " error ", "expected 'error <class> <message>'"},
      {"u8 2 4 11 0", "u9 2 4 11 0", "unknown dtype 'u9'"},
      {"u8 2 4 11 0", "u8 3 4 11 0", "does not end with its offset"},
      {"u8 2 4 11 0", "u8 1 4 11 0", "does not end with its offset"},
      {"u8 2 4 11 0", "u8 -1 4 11 0", "expected '<name> <dtype> <rank> <dims> <offset>'"},
      {"u8 2 4 11 0", "u8 99999 4 11 0", "expected '<name> <dtype> <rank> <dims> <offset>'"},
      {"u8 2 4 11 0", "u8 2 4 -11 0", "needs 2 dims of at least 0"},
      {"u8 2 4 11 0", "u8 2 4 1.1 0", "needs 2 dims of at least 0"},
      {"u8 2 4 11 0", "u8 2 4 11", "does not end with its offset"},
      {"u8 2 4 11 0", "u8 2 4 11 -16", "does not end with its offset"},
      {"u8 2 4 11 0", "u8 2 4 11 99999999999999999999", "does not end with its offset"},
      {"u8 2 4 11 0", "u8 2 4 11 8", "not at a multiple of 16"},
      {"u8 2 4 11 0", "u8 2 4 11 1048576", "tensor 'packed' leaves the blob"},
      {"u8 2 4 11 0", "u8 2 4 11 18446744073709551600", "tensor 'packed' leaves the blob"},
      {"u8 2 4 11 0", "u8 2 4000 11 0", "tensor 'packed' leaves the blob"},
      {"u8 2 4 11 0", "u8 2 4294967296 4294967296 0", "tensor 'packed' is too large"},
      {"u8 2 4 11 0", "u8 2 0 9000000000000000000 0", "tensor 'packed' is too large"},
      {"in indices", "in packed", "tensor 'packed' is there twice"},
      {"in packed", "in ", "expected '<name> <dtype> <rank> <dims> <offset>'"},
      {"\nend\ncase range_1", "\ncase range_1", "expected an item of case 'sum_1', or 'end'"},
  };
  const VectorFolder good = small_vectors();
  for (const auto& change : changes) {
    StatusCode code = StatusCode::kOk;
    const std::string message = read_message(replaced(good.manifest(), change.what, change.by), good.blob(), &code);
    EXPECT_NE(message.find(change.message), std::string::npos)
        << change.what << " -> " << change.by << "\n  expected: " << change.message << "\n  got: '" << message << "'";
    EXPECT_TRUE(code == StatusCode::kParseError || code == StatusCode::kIoError) << change.by;
  }
}

// Wherever the manifest is cut off, it is refused, and nothing worse.
TEST(ConformanceFormat, RefusesATruncatedManifest) {
  const VectorFolder good = small_vectors();
  const std::string manifest = good.manifest();
  for (size_t length = 0; length + 1 < manifest.size(); ++length)
    EXPECT_NE(read_message(manifest.substr(0, length), good.blob()), "") << "cut after " << length << " bytes";
  EXPECT_EQ(read_message(manifest.substr(0, manifest.size() - 1), good.blob()), "") << "no newline at the end";
}

TEST(ConformanceFormat, RefusesADamagedBlob) {
  const VectorFolder good = small_vectors();
  std::string blob = good.blob();
  blob[blob.size() / 2] = static_cast<char>(blob[blob.size() / 2] ^ 1);
  EXPECT_NE(read_message(good.manifest(), blob).find("has CRC-32"), std::string::npos);
  EXPECT_NE(read_message(good.manifest(), good.blob() + "x").find("the manifest says"), std::string::npos);
  EXPECT_NE(read_message(good.manifest(), "").find("has 0 bytes"), std::string::npos);
}

TEST(ConformanceFormat, RefusesAFolderThatIsNotThere) {
  TemporaryFolder folder;
  EXPECT_EQ(conformance::read_vectors(folder.path() + "/absent").status().code(), StatusCode::kIoError);
  EXPECT_EQ(conformance::read_vectors(folder.path()).status().code(), StatusCode::kIoError) << "no manifest";
}

// ---------------------------------------------------------------------------------------------- runner

// The oracle, with one fault of choice.
class FaultyExecutor final : public conformance::Executor {
 public:
  using Fault = std::function<Status(const EmbeddingBagArgs&, Status)>;
  explicit FaultyExecutor(Fault fault) : fault_(std::move(fault)) {}
  [[nodiscard]] std::string name() const override { return "faulty"; }
  Status embedding_bag(const EmbeddingBagSpec& spec, const EmbeddingBagArgs& args) override {
    return fault_(args, oracle_.embedding_bag(spec, args));
  }
  Status prepack(const satchel_prepack_options& options, const void* weight, int64_t row_count, int64_t dim,
                 void* packed) override {
    return oracle_.prepack(options, weight, row_count, dim, packed);
  }
  Status unpack(int32_t bits, const void* packed, int64_t row_count, int64_t dim, float* weight) override {
    return oracle_.unpack(bits, packed, row_count, dim, weight);
  }

 private:
  OracleExecutor oracle_;
  Fault fault_;
};

Report run_small(conformance::Executor& executor) {
  TemporaryFolder folder;
  small_vectors().write(folder);
  Result<conformance::VectorSet> read = conformance::read_vectors(folder.path());
  EXPECT_TRUE(read) << read.status().message();
  return read ? conformance::run_cases(*read, executor, nullptr) : Report();
}

TEST(ConformanceRunner, CountsByGroup) {
  OracleExecutor oracle;
  const Report report = run_small(oracle);
  EXPECT_EQ(report.executed(), 2);
  EXPECT_EQ(report.total(&GroupReport::same), 2);
  EXPECT_EQ(report.total(&GroupReport::not_run), 1);
  EXPECT_TRUE(report.differences.empty());
  EXPECT_NE(conformance::to_text(report).find("NOT RUN: no operation 'qat' in this build"), std::string::npos);
  EXPECT_NE(conformance::to_text(report).find("2 cases executed, 0 differences, 1 cases NOT RUN"), std::string::npos);
}

TEST(ConformanceRunner, FindsOneBit) {
  FaultyExecutor faulty([](const EmbeddingBagArgs& args, Status status) {
    if (status) args.output[1] = std::bit_cast<float>(std::bit_cast<uint32_t>(args.output[1]) ^ 1);
    return status;
  });
  const Report report = run_small(faulty);
  ASSERT_EQ(report.differences.size(), 1u);
  EXPECT_EQ(report.differences[0].case_id, "sum_1");
  EXPECT_EQ(report.differences[0].text, "output[0][1]: expected 5 (0x40a00000), got 5.0000005 (0x40a00001)");
}

TEST(ConformanceRunner, FindsAWriteBesideTheOutput) {
  FaultyExecutor faulty([](const EmbeddingBagArgs& args, Status status) {
    args.output[-1] = 0.0f;
    return status;
  });
  const Report report = run_small(faulty);
  ASSERT_EQ(report.differences.size(), 2u);
  EXPECT_EQ(report.differences[0].text, "memory beside the output was written");
}

TEST(ConformanceRunner, FindsAMissingAndAWrongRefusal) {
  FaultyExecutor generous([](const EmbeddingBagArgs&, Status) { return Status(); });
  Report report = run_small(generous);
  ASSERT_EQ(report.differences.size(), 1u);
  EXPECT_EQ(report.differences[0].text, "expected INDEX_RANGE, got an output");

  FaultyExecutor strict([](const EmbeddingBagArgs&, Status) {
    Error error = SATCHEL_ERROR_INIT;
    error.code = SATCHEL_OFFSETS_DECREASING;
    return Status(error);
  });
  report = run_small(strict);
  ASSERT_EQ(report.differences.size(), 2u);
  EXPECT_NE(report.differences[0].text.find("expected an output, got: refused"), std::string::npos);
  EXPECT_NE(report.differences[1].text.find("expected INDEX_RANGE, got: refused by the library as OFFSETS_RANGE"),
            std::string::npos);
}

TEST(ConformanceRunner, ReportsAMalformedCase) {
  for (const char* change : {" attr bits 8", " in packed", " out output"}) {
    const VectorFolder good = small_vectors();
    TemporaryFolder folder;
    folder.write("manifest.txt", replaced(good.manifest(), change, std::string(change) + "_"));
    folder.write("data.bin", good.blob());
    Result<conformance::VectorSet> read = conformance::read_vectors(folder.path());
    ASSERT_TRUE(read) << read.status().message();
    OracleExecutor oracle;
    const Report report = conformance::run_cases(*read, oracle, nullptr);
    ASSERT_EQ(report.differences.size(), 1u) << change;
    EXPECT_NE(report.differences[0].text.find("malformed case"), std::string::npos) << report.differences[0].text;
  }
}

TEST(ConformanceRunner, AnUnknownGroupIsNotRun) {
  const VectorFolder good = small_vectors();
  TemporaryFolder folder;
  folder.write("manifest.txt", replaced(good.manifest(), "later_1 qat", "later_1 novelty"));
  folder.write("data.bin", good.blob());
  Result<conformance::VectorSet> read = conformance::read_vectors(folder.path());
  ASSERT_TRUE(read);
  OracleExecutor oracle;
  EXPECT_NE(conformance::to_text(conformance::run_cases(*read, oracle, nullptr)).find("NOT RUN: unknown group"),
            std::string::npos);
}

TEST(ConformanceCompare, AnyNanOnlyWhereTheRuleSaysSo) {
  const std::vector<uint32_t> expected = {0x7fc00000, 0x3f800000};
  const std::vector<uint32_t> other_nan = {0xffc00001, 0x3f800000}, no_nan = {0x7f800000, 0x3f800000};
  conformance::Tensor tensor;
  tensor.dtype = conformance::DType::kF32;
  tensor.dims = {2};
  tensor.elements = 2;
  tensor.data = reinterpret_cast<const uint8_t*>(expected.data());
  const auto difference = [&](const std::vector<uint32_t>& got, conformance::NanRule rule) {
    conformance::Outcome outcome;
    outcome.output_name = "output";
    outcome.dims = {2};
    outcome.bytes.resize(8);
    std::memcpy(outcome.bytes.data(), got.data(), 8);
    return conformance::describe_difference(tensor, outcome, rule, 8).has_value();
  };
  EXPECT_FALSE(difference(expected, conformance::NanRule::kSameBits));
  EXPECT_TRUE(difference(other_nan, conformance::NanRule::kSameBits));
  EXPECT_FALSE(difference(other_nan, conformance::NanRule::kAnyNan));
  EXPECT_TRUE(difference(no_nan, conformance::NanRule::kAnyNan));
}

TEST(ConformanceCompare, NanInPackedRows) {
  // Two 4-bit rows of four codes: 2 bytes, scale, bias. Only a NaN in scale or bias equals another NaN there.
  const std::vector<uint8_t> expected = {1, 2, 0x00, 0x7e, 0x00, 0x3c, 3, 4, 0x00, 0x3c, 0x00, 0x7e};
  conformance::Tensor tensor;
  tensor.dtype = conformance::DType::kU8;
  tensor.dims = {2, 6};
  tensor.elements = 12;
  tensor.data = expected.data();
  const auto difference = [&](size_t at, uint8_t value) {
    conformance::Outcome outcome;
    outcome.output_name = "packed";
    outcome.dtype = conformance::DType::kU8;
    outcome.dims = {2, 6};
    outcome.bytes = expected;
    outcome.bytes[at] = value;
    return conformance::describe_difference(tensor, outcome, conformance::NanRule::kAnyNan, 4).has_value();
  };
  EXPECT_FALSE(difference(3, 0xfe)) << "scale of row 0, another NaN";
  EXPECT_FALSE(difference(11, 0xfe)) << "bias of row 1, another NaN";
  EXPECT_TRUE(difference(3, 0x7c)) << "scale of row 0, infinity";
  EXPECT_TRUE(difference(5, 0x3d)) << "bias of row 0";
  EXPECT_TRUE(difference(6, 2)) << "code of row 1";
}

// Two independent conversions, over all halves and a spread of floats.
TEST(ConformanceHalf, AgreesWithTheOracle) {
  for (uint32_t h = 0; h < 0x10000; ++h) {
    const auto half = static_cast<uint16_t>(h);
    ASSERT_EQ(std::bit_cast<uint32_t>(conformance::half_to_float(half)),
              std::bit_cast<uint32_t>(oracle::half_to_float(half)))
        << half;
  }
  for (uint64_t bits = 0; bits < uint64_t{1} << 32; bits += 4099) {
    const float value = std::bit_cast<float>(static_cast<uint32_t>(bits));
    ASSERT_EQ(conformance::float_to_half(value), oracle::float_to_half(value)) << std::hex << bits;
  }
}

}  // namespace
}  // namespace satchel::test
