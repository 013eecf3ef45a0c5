#include "tests/support/oracle_executor.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "tests/oracle/oracle.h"

namespace satchel::test {
namespace {

Status refuse(satchel_code code, const char* message) {
  Error error = SATCHEL_ERROR_INIT;
  error.code = code;
  std::strncpy(error.message, message, sizeof(error.message) - 1);
  return Status(error);
}

}  // namespace

// The oracle takes valid specs and arguments for granted, so what is not is refused here.
Status OracleExecutor::embedding_bag(const EmbeddingBagSpec& spec, const EmbeddingBagArgs& args) {
  if (spec.dim < 1) return refuse(SATCHEL_INVALID_SPEC, "dim is less than 1");
  if (args.bag_count < 0) return refuse(SATCHEL_INVALID_ARGUMENT, "bag_count is negative");
  const oracle::Outcome outcome = oracle::embedding_bag(spec, args);
  if (outcome.code == SATCHEL_OK) return {};
  Error error = SATCHEL_ERROR_INIT;
  error.code = outcome.code;
  error.bag = outcome.bag;
  error.position = outcome.position;
  error.value = outcome.value;
  error.limit = outcome.limit;
  return Status(error);
}

Status OracleExecutor::prepack(const satchel_prepack_options& options, const void* weight, int64_t row_count,
                               int64_t dim, void* packed) {
  std::vector<float> rows(static_cast<size_t>(row_count * dim));
  if (options.source_type == SATCHEL_TYPE_F16) {
    std::vector<uint16_t> halves(rows.size());
    std::memcpy(halves.data(), weight, halves.size() * sizeof(uint16_t));
    std::ranges::transform(halves, rows.begin(), oracle::half_to_float);
  } else {
    std::memcpy(rows.data(), weight, rows.size() * sizeof(float));
  }
  const std::vector<uint8_t> bytes =
      oracle::prepack(options.bits, options.optimized != 0, options.nbins, options.ratio, rows.data(), row_count, dim);
  std::memcpy(packed, bytes.data(), bytes.size());
  return {};
}

Status OracleExecutor::unpack(int32_t bits, const void* packed, int64_t row_count, int64_t dim, float* weight) {
  const std::vector<float> rows = oracle::unpack(bits, static_cast<const uint8_t*>(packed), row_count, dim);
  std::memcpy(weight, rows.data(), rows.size() * sizeof(float));
  return {};
}

}  // namespace satchel::test
