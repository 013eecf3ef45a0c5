// The oracle as an Executor of conformance cases.
#pragma once

#include "tools/conformance/executor.h"

namespace satchel::test {

class OracleExecutor final : public conformance::Executor {
 public:
  [[nodiscard]] std::string name() const override { return "oracle"; }
  Status embedding_bag(const EmbeddingBagSpec& spec, const EmbeddingBagArgs& args) override;
  Status prepack(const satchel_prepack_options& options, const void* weight, int64_t row_count, int64_t dim,
                 void* packed) override;
  Status unpack(int32_t bits, const void* packed, int64_t row_count, int64_t dim, float* weight) override;
};

}  // namespace satchel::test
