// Executor: who answers the calls of a conformance case. One for each target of the library (engine_executor.h), one
// for the oracle in the tests.
#pragma once

#include <cstdint>
#include <string>

#include "satchel/engine.h"

namespace satchel::conformance {

// Every buffer of a call has exactly the bytes that the arguments name. A refusal is a Status that is not ok.
class Executor {
 public:
  Executor() = default;
  Executor(const Executor&) = delete;
  Executor& operator=(const Executor&) = delete;
  virtual ~Executor() = default;

  // "avx512", "oracle", ...
  [[nodiscard]] virtual std::string name() const = 0;
  // `spec` is as the case has it and may be invalid.
  virtual Status embedding_bag(const EmbeddingBagSpec& spec, const EmbeddingBagArgs& args) = 0;
  // Shapes as satchel_prepack and satchel_unpack.
  virtual Status prepack(const satchel_prepack_options& options, const void* weight, int64_t row_count, int64_t dim,
                         void* packed) = 0;
  virtual Status unpack(int32_t bits, const void* packed, int64_t row_count, int64_t dim, float* weight) = 0;
  // What its engine, if any, has done so far.
  [[nodiscard]] virtual EngineStats stats() { return {}; }
};

}  // namespace satchel::conformance
