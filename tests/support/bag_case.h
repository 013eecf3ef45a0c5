// One embedding-bag problem with all its data, drawn at random from a seed over the whole spec space, or
// written by hand. Comes before the oracle and the kernels, which both get the same buffers (check.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "satchel/engine.h"
#include "tests/support/guarded_buffer.h"
#include "tests/support/random.h"

namespace satchel::test {

struct BagCase {
  EmbeddingBagSpec spec;
  uint64_t seed = 0;
  int64_t row_count = 0;
  int64_t bag_count = 0;
  std::vector<uint8_t> table;    // [row_count, row stride]
  std::vector<int64_t> indices;  // as numbers; stored as the spec's types when bound
  std::vector<int64_t> offsets;
  std::vector<float> weights;
  std::vector<int32_t> mapping;

  [[nodiscard]] int64_t index_count() const { return static_cast<int64_t>(indices.size()); }
};

// The canonical spec line, printed without the library's help.
std::string spec_line(const EmbeddingBagSpec& spec);

// Layout facts, again without the library's help.
int64_t packed_row_bytes(const EmbeddingBagSpec& spec);
int64_t row_stride(const EmbeddingBagSpec& spec);
int64_t output_stride(const EmbeddingBagSpec& spec);
// Whether rows of `dim` codes of `bits` bits are whole bytes.
bool layout_allows(int32_t bits, int64_t dim);
// How often random specs have integer numerics: LLVM takes ten times as long for one of those as for another, and other
// builds see enough of them.
#if defined(__riscv)
// The emulator, qemu 7.2, stops with an assertion of its own at the vector code of these kernels (decode_save_opc).
inline constexpr double kIntegerShare = 0;
#elif defined(SATCHEL_WITH_LLVM)
inline constexpr double kIntegerShare = 0.06;
#else
inline constexpr double kIntegerShare = 0.33;
#endif

// Whether the spec may have integer numerics: it has bags, of rows of 16 bytes or more.
bool integer_is_allowed(const EmbeddingBagSpec& spec);

// All fields but bits and dim at random. Valid if the layout allows bits and dim.
EmbeddingBagSpec random_spec(Random& random, int32_t bits, int64_t dim);
// Bits and dim at random too, most dims small.
EmbeddingBagSpec random_spec(Random& random);

// Data for `spec`: table, mapping, bags (empty ones and repeated rows among them), weights. About `elements`
// codes are pooled; in integer numerics some bags are longer, so that they are of several blocks. Scales, biases and
// weights are ordinary in most cases; in the others denormal, tiny, huge, of very different magnitude, signed zeros, or
// mixed with infinities and NaN.
BagCase random_case(uint64_t seed, const EmbeddingBagSpec& spec, int64_t elements);

// Gives a case with rows bags of these lengths, one after another; indices and weights are drawn anew.
void set_bags(Random& random, BagCase* bag_case, const std::vector<int64_t>& lengths);

// Breaks one or several indices, offsets or mapping entries of a valid case. May leave it valid, where there
// is nothing to break.
void break_case(Random& random, BagCase* bag_case);

// Stores `values` as int32 or int64.
std::vector<uint8_t> encode(const std::vector<int64_t>& values, IndexType type);

// A case's buffers, each flush against a guard page, inputs read-only, and the arguments that point at them.
class BoundCase {
 public:
  BoundCase(const BagCase& bag_case, Guard side);

  satchel_embedding_bag_args args() const { return args_; }
  const float* output() const { return args_.output; }
  [[nodiscard]] int64_t output_count() const { return output_count_; }
  // What is wrong with the bytes around the buffers; "" if nothing is.
  [[nodiscard]] std::string damage() const;

 private:
  GuardedBuffer table_, indices_, offsets_, weights_, mapping_, output_;
  int64_t output_count_ = 0;
  satchel_embedding_bag_args args_;
};

// What an untouched float of `output` is: a pattern that depends on its place.
float untouched(int64_t place);

}  // namespace satchel::test
