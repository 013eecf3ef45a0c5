// Arguments of a run that are wrong before any data is looked at: each is refused by its name, and nothing is
// written. Specs and options: spec_error_test.cpp.
#include <gtest/gtest.h>

#include <cstring>
#include <functional>
#include <string>
#include <vector>

#include "tests/support/check.h"
#include "tests/support/targets.h"

namespace satchel::test {
namespace {

using Args = satchel_embedding_bag_args;

class ArgumentError : public EveryTarget {
 protected:
  static BagCase problem(bool weighted, bool pruned, IndexType offset_type = IndexType::kI64) {
    EmbeddingBagSpec spec;
    spec.dim = 20;
    spec.weighted = weighted;
    spec.pruned = pruned;
    spec.offset_type = offset_type;
    BagCase c = random_case(3, spec, 0);
    c.row_count = 4;
    c.table.assign(static_cast<size_t>(4 * row_stride(spec)), 0x3f);
    c.indices = {0, 1, 2, 3, 0, 1};
    c.bag_count = offset_type == IndexType::kNone ? 6 : 3;
    c.offsets.clear();
    if (offset_type != IndexType::kNone) c.offsets = {0, 2, 4};
    c.mapping.clear();
    if (pruned) c.mapping = {3, 2, 1, 0};
    c.weights.assign(weighted ? c.indices.size() : 0, 2.0f);
    return c;
  }

  // Runs the problem with one change. Nothing may be written when it is refused.
  Error run_changed(const BagCase& c, const std::function<void(Args*)>& change) {
    std::string why;
    Error error = SATCHEL_ERROR_INIT;
    const Kernel kernel = engine().kernel(c.spec, &why);
    EXPECT_TRUE(kernel) << why;
    if (!kernel) return error;
    const BoundCase bound(c, Guard::kAfter);
    Args args = bound.args();
    change(&args);
    const satchel_code returned = satchel_kernel_run(kernel.get(), &args, &error);
    EXPECT_EQ(returned, error.code);
    for (int64_t i = 0; i < bound.output_count(); ++i) {
      const float before = untouched(i);
      if (returned != SATCHEL_OK) {
        EXPECT_EQ(std::memcmp(&before, bound.output() + i, sizeof(before)), 0) << "written at " << i;
      }
    }
    EXPECT_EQ(satchel_kernel_run(kernel.get(), &args, nullptr), returned);
    return error;
  }

  void expect_refused(const BagCase& c, const char* argument, const std::function<void(Args*)>& change) {
    const Error error = run_changed(c, change);
    EXPECT_EQ(error.code, SATCHEL_INVALID_ARGUMENT) << argument << ": " << error.message;
    EXPECT_STREQ(error.argument, argument) << error.message;
    EXPECT_NE(std::string(error.message).find(argument), std::string::npos) << error.message;
    EXPECT_EQ(error.bag, -1) << argument;
  }

  void expect_accepted(const BagCase& c, const std::function<void(Args*)>& change) {
    const Error error = run_changed(c, change);
    EXPECT_EQ(error.code, SATCHEL_OK) << error.argument << ": " << error.message;
  }
};

template <class T>
const T* shifted(const T* pointer, int64_t bytes) {
  return reinterpret_cast<const T*>(reinterpret_cast<uintptr_t>(pointer) + static_cast<uintptr_t>(bytes));
}
const void* shifted(const void* pointer, int64_t bytes) {
  return reinterpret_cast<const void*>(reinterpret_cast<uintptr_t>(pointer) + static_cast<uintptr_t>(bytes));
}

TEST_P(ArgumentError, NothingWrong) {
  for (const bool weighted : {false, true}) {
    for (const bool pruned : {false, true}) {
      expect_accepted(problem(weighted, pruned), [](Args*) {});
      expect_accepted(problem(weighted, pruned, IndexType::kNone), [](Args*) {});
    }
  }
}

TEST_P(ArgumentError, Null) {
  const BagCase plain = problem(false, false);
  expect_refused(plain, "table", [](Args* a) { a->table = nullptr; });
  expect_refused(plain, "indices", [](Args* a) { a->indices = nullptr; });
  expect_refused(plain, "offsets", [](Args* a) { a->offsets = nullptr; });
  expect_refused(plain, "output", [](Args* a) { a->output = nullptr; });
  const BagCase both = problem(true, true);
  expect_refused(both, "per_sample_weights", [](Args* a) { a->per_sample_weights = nullptr; });
  expect_refused(both, "mapping", [](Args* a) { a->mapping = nullptr; });
}

TEST_P(ArgumentError, NullWhereNothingIsReadOrWritten) {
  BagCase c = problem(true, false);
  c.indices.clear();
  c.weights.clear();
  c.offsets = {0, 0, 0};
  expect_accepted(c, [](Args* a) {
    a->indices = nullptr;
    a->per_sample_weights = nullptr;
    a->table = nullptr;
    a->row_count = 0;
  });
  c.bag_count = 0;
  c.offsets.clear();
  expect_accepted(c, [](Args* a) {
    a->indices = nullptr;
    a->per_sample_weights = nullptr;
    a->offsets = nullptr;
    a->output = nullptr;
  });
}

TEST_P(ArgumentError, Misaligned) {
  for (const int64_t bytes : {1, 2, 3, 4, 5, 7}) {
    const BagCase both = problem(true, true);
    expect_refused(both, "indices", [&](Args* a) { a->indices = shifted(a->indices, -bytes); });
    expect_refused(both, "offsets", [&](Args* a) { a->offsets = shifted(a->offsets, -bytes); });
    if (bytes % 4 == 0) continue;
    expect_refused(both, "per_sample_weights",
                   [&](Args* a) { a->per_sample_weights = shifted(a->per_sample_weights, -bytes); });
    expect_refused(both, "mapping", [&](Args* a) { a->mapping = shifted(a->mapping, -bytes); });
    expect_refused(both, "output", [&](Args* a) { a->output = const_cast<float*>(shifted(a->output, -bytes)); });
    BagCase narrow = problem(false, false, IndexType::kI32);
    narrow.spec.index_type = IndexType::kI32;
    expect_refused(narrow, "indices", [&](Args* a) { a->indices = shifted(a->indices, -bytes); });
    expect_refused(narrow, "offsets", [&](Args* a) { a->offsets = shifted(a->offsets, -bytes); });
  }
}

TEST_P(ArgumentError, Negative) {
  const BagCase both = problem(true, true);
  for (const int64_t count : {int64_t{-1}, int64_t{INT32_MIN}, int64_t{INT64_MIN}}) {
    expect_refused(both, "row_count", [&](Args* a) { a->row_count = count; });
    expect_refused(both, "index_count", [&](Args* a) { a->index_count = count; });
    expect_refused(both, "bag_count", [&](Args* a) { a->bag_count = count; });
    expect_refused(both, "mapping_count", [&](Args* a) { a->mapping_count = count; });
  }
}

// Sizes whose product with the size of an element no pointer difference can hold.
TEST_P(ArgumentError, Overflowing) {
  const BagCase both = problem(true, true);
  for (const int64_t count : {INT64_MAX, INT64_MAX / 2, INT64_MAX / 4 + 1}) {
    expect_refused(both, "row_count", [&](Args* a) { a->row_count = count; });
    expect_refused(both, "index_count", [&](Args* a) { a->index_count = count; });
    expect_refused(both, "bag_count", [&](Args* a) { a->bag_count = count; });
    expect_refused(both, "mapping_count", [&](Args* a) { a->mapping_count = count; });
  }
  // The row and the output row make the product, not only the element.
  expect_refused(both, "row_count", [](Args* a) { a->row_count = INT64_MAX / 28 + 1; });
  expect_refused(both, "bag_count", [](Args* a) { a->bag_count = INT64_MAX / (4 * 20) + 1; });
  BagCase last = problem(false, false);
  last.spec.include_last_offset = true;
  last.offsets.push_back(6);
  expect_refused(last, "bag_count", [](Args* a) { a->bag_count = INT64_MAX; });
  // Where rows are narrower than an offset it is the offsets that no memory can hold.
  for (const IndexType offset_type : {IndexType::kI32, IndexType::kI64}) {
    for (const int32_t dim : {1, 2}) {
      BagCase narrow = problem(false, false, offset_type);
      narrow.spec.dim = dim;
      narrow.table.assign(static_cast<size_t>(4 * row_stride(narrow.spec)), 0x3f);
      narrow.spec.include_last_offset = true;
      narrow.offsets.push_back(6);
      for (const int64_t bags : {int64_t{1} << 59, int64_t{1} << 60, INT64_MAX / 4 / dim}) {
        expect_refused(narrow, "bag_count", [&](Args* a) { a->bag_count = bags; });
      }
    }
  }
  BagCase none = problem(false, false, IndexType::kNone);
  expect_refused(none, "bag_count", [](Args* a) {
    a->bag_count = INT64_MAX / 16;
    a->index_count = INT64_MAX / 16;
  });
}

TEST_P(ArgumentError, WithoutOffsetsEveryIndexIsABag) {
  const BagCase none = problem(false, false, IndexType::kNone);
  expect_refused(none, "bag_count", [](Args* a) { --a->bag_count; });
  expect_refused(none, "bag_count", [](Args* a) { --a->index_count; });
  expect_refused(none, "bag_count", [](Args* a) { a->bag_count = 0; });
}

TEST_P(ArgumentError, TheTableNeedsNoAlignment) {
  for (const int32_t bits : {8, 4, 2}) {
    for (size_t shift = 0; shift < 9; ++shift) {
      BagCase c = problem(true, true);
      c.spec.bits = bits;
      c.spec.dim = 100;
      c.table.assign(static_cast<size_t>(4 * row_stride(c.spec)), 0x3d);
      const Expectation expected = expect(c);
      std::vector<uint8_t> table(c.table.size() + 16, 0xff);
      std::memcpy(table.data() + shift, c.table.data(), c.table.size());
      std::string why;
      const Kernel kernel = engine().kernel(c.spec, &why);
      ASSERT_TRUE(kernel) << why;
      const BoundCase bound(c, Guard::kBefore);
      Args args = bound.args();
      args.table = table.data() + shift;
      Error error = SATCHEL_ERROR_INIT;
      const satchel_code returned = satchel_kernel_run(kernel.get(), &args, &error);
      EXPECT_EQ(difference(c, expected, bound, returned, error), "") << describe(c, engine().name());
    }
  }
}

TEST_P(ArgumentError, NullStructs) {
  const BagCase c = problem(false, false);
  std::string why;
  const Kernel kernel = engine().kernel(c.spec, &why);
  ASSERT_TRUE(kernel) << why;
  const BoundCase bound(c, Guard::kAfter);
  const Args args = bound.args();
  Error error = SATCHEL_ERROR_INIT;
  EXPECT_EQ(satchel_kernel_run(kernel.get(), nullptr, &error), SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "args");
  EXPECT_EQ(satchel_kernel_run(kernel.get(), nullptr, nullptr), SATCHEL_INVALID_ARGUMENT);
  error = SATCHEL_ERROR_INIT;
  EXPECT_EQ(satchel_kernel_run(nullptr, &args, &error), SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "kernel");
  EXPECT_EQ(satchel_kernel_get_info(kernel.get(), nullptr, &error), SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "info");
}

// A struct that ends before its last fields: they count as zero. Without an output that is an error; without a
// bag_count there is nothing to do; a size of nothing is no struct at all.
TEST_P(ArgumentError, ShortArgs) {
  const BagCase c = problem(false, false);
  expect_refused(c, "output", [](Args* a) { a->struct_size = offsetof(Args, output); });
  expect_refused(c, "args", [](Args* a) { a->struct_size = 0; });
  std::string why;
  const Kernel kernel = engine().kernel(c.spec, &why);
  ASSERT_TRUE(kernel) << why;
  for (const size_t size : {sizeof(size_t), offsetof(Args, bag_count)}) {
    const BoundCase bound(c, Guard::kAfter);
    Args args = bound.args();
    args.struct_size = size;
    EXPECT_EQ(satchel_kernel_run(kernel.get(), &args, nullptr), SATCHEL_OK);
    for (int64_t i = 0; i < bound.output_count(); ++i) {
      const float before = untouched(i);
      ASSERT_EQ(std::memcmp(&before, bound.output() + i, sizeof(before)), 0) << "written at " << i;
    }
  }
}

SATCHEL_TEST_EVERY_TARGET(ArgumentError);

}  // namespace
}  // namespace satchel::test
