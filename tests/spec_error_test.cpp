// Specs and engine options that mean nothing: each is refused by the name of the field, by everything that
// takes it.
#include <gtest/gtest.h>

#include <cstddef>
#include <cstring>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/bag_case.h"
#include "tests/support/targets.h"

namespace satchel::test {
namespace {

satchel_embedding_bag_spec good_spec() {
  satchel_embedding_bag_spec spec = SATCHEL_EMBEDDING_BAG_SPEC_INIT;
  spec.dim = 64;
  return spec;
}

struct BadSpec {
  const char* field;
  std::function<void(satchel_embedding_bag_spec*)> change;
};

std::vector<BadSpec> bad_specs() {
  using Spec = satchel_embedding_bag_spec;
  std::vector<BadSpec> list;
  const auto add = [&](const char* field, std::function<void(Spec*)> change) {
    list.push_back({field, std::move(change)});
  };
  for (const int32_t bits : {0, 1, 3, 5, 6, 7, 9, 16, 32, -8, INT32_MIN, INT32_MAX}) {
    add("bits", [=](Spec* s) { s->bits = bits; });
  }
  for (const int64_t dim : {int64_t{0}, int64_t{-1}, INT64_MIN, INT64_MAX, INT64_MAX / 8 * 8, INT64_MAX / 4}) {
    add("dim", [=](Spec* s) { s->dim = dim; });
  }
  for (const int64_t dim : {1, 3, 63, 65}) {
    add("dim", [=](Spec* s) {
      s->bits = 4;
      s->dim = dim;
    });
  }
  for (const int64_t dim : {1, 2, 3, 5, 6, 62, 66}) {
    add("dim", [=](Spec* s) {
      s->bits = 2;
      s->dim = dim;
    });
  }
  for (const int32_t value : {-1, 2, 3, 77, INT32_MIN, INT32_MAX}) {
    add("pooling", [=](Spec* s) { s->pooling = value; });
    add("weighted", [=](Spec* s) { s->weighted = value; });
    add("pruned", [=](Spec* s) { s->pruned = value; });
    add("include_last_offset", [=](Spec* s) { s->include_last_offset = value; });
  }
  for (const int32_t value : {-1, 3, 4, 77, INT32_MIN, INT32_MAX}) {
    add("numerics", [=](Spec* s) { s->numerics = value; });
  }
  add("numerics", [](Spec* s) {
    s->numerics = SATCHEL_NUMERICS_INTEGER;
    s->offset_type = SATCHEL_TYPE_NONE;
  });
  // Rows of fewer than 16 bytes, whatever the stride.
  for (const auto& [bits, most] : {std::pair{8, 7}, {4, 22}, {2, 44}}) {
    for (int64_t dim = 8 / bits; dim <= most; dim += 8 / bits) {
      add("dim", [bits = bits, dim](Spec* s) {
        s->numerics = SATCHEL_NUMERICS_INTEGER;
        s->bits = bits;
        s->dim = dim;
        s->row_stride = 64;
      });
    }
  }
  for (const int32_t value : {-1, 0, 3, 4, 5, INT32_MAX}) add("index_type", [=](Spec* s) { s->index_type = value; });
  for (const int32_t value : {-1, 3, 4, 5, INT32_MAX}) add("offset_type", [=](Spec* s) { s->offset_type = value; });
  for (const int32_t value : {-1, 0, 1, 2, 4, 5, INT32_MAX}) {
    add("output_type", [=](Spec* s) { s->output_type = value; });
  }
  for (const int32_t value : {-2, -3, INT32_MIN, 65537, INT32_MAX}) {
    add("prefetch_distance", [=](Spec* s) { s->prefetch_distance = value; });
    add("prefetch_far_distance", [=](Spec* s) { s->prefetch_far_distance = value; });
  }
  for (const int64_t value :
       {int64_t{1}, int64_t{71}, int64_t{-1}, int64_t{-72}, INT64_MIN, (int64_t{1} << 32) + 1, INT64_MAX}) {
    add("row_stride", [=](Spec* s) { s->row_stride = value; });  // packed: 72
  }
  for (const int64_t value :
       {int64_t{1}, int64_t{63}, int64_t{-1}, int64_t{-64}, INT64_MIN, (int64_t{1} << 32) + 1, INT64_MAX}) {
    add("output_stride", [=](Spec* s) { s->output_stride = value; });
  }
  add("include_last_offset", [](Spec* s) {
    s->offset_type = SATCHEL_TYPE_NONE;
    s->include_last_offset = 1;
  });
  return list;
}

TEST(SpecError, EachFieldIsRefusedByName) {
  for (const BadSpec& bad : bad_specs()) {
    satchel_embedding_bag_spec spec = good_spec();
    bad.change(&spec);
    const std::string trace = std::string(bad.field) + ", dim " + std::to_string(spec.dim) + ", bits " +
                              std::to_string(spec.bits) + ", strides " + std::to_string(spec.row_stride) + " " +
                              std::to_string(spec.output_stride);
    Error error = SATCHEL_ERROR_INIT;
    EXPECT_EQ(satchel_spec_validate(&spec, &error), SATCHEL_INVALID_SPEC) << trace;
    EXPECT_EQ(error.code, SATCHEL_INVALID_SPEC) << trace;
    EXPECT_STREQ(error.argument, bad.field) << trace << ": " << error.message;
    EXPECT_STRNE(error.message, "") << trace;
    EXPECT_EQ(satchel_spec_validate(&spec, nullptr), SATCHEL_INVALID_SPEC) << trace;
    EXPECT_EQ(satchel_spec_row_bytes(&spec) != 0, false) << trace;

    // The same answer from everything else that takes a spec.
    size_t length = 77;
    char text[256] = "";
    EXPECT_EQ(satchel_spec_print(&spec, text, sizeof(text), &length, nullptr), SATCHEL_INVALID_SPEC) << trace;
    EXPECT_EQ(satchel_dump(&spec, "interpreter", SATCHEL_DUMP_PLAN, text, sizeof(text), &length, nullptr),
              SATCHEL_INVALID_SPEC)
        << trace;
    const satchel_kernel* kernel = nullptr;
    error = SATCHEL_ERROR_INIT;
    EXPECT_EQ(satchel_engine_kernel(nullptr, &spec, &kernel, &error), SATCHEL_INVALID_SPEC) << trace;
    EXPECT_EQ(kernel, nullptr) << trace;
    EXPECT_STREQ(error.argument, bad.field) << trace;
  }
}

TEST(SpecError, WhatIsValidIsAccepted) {
  for (const int32_t bits : {8, 4, 2}) {
    for (int64_t dim = 1; dim <= 5000; dim += dim < 300 ? 1 : 97) {
      satchel_embedding_bag_spec spec = good_spec();
      spec.bits = bits;
      spec.dim = dim;
      const bool allowed = layout_allows(bits, dim);
      EXPECT_EQ(satchel_spec_validate(&spec, nullptr), allowed ? SATCHEL_OK : SATCHEL_INVALID_SPEC);
      EXPECT_EQ(satchel_spec_row_bytes(&spec), allowed ? packed_row_bytes(from_c(spec)) : 0);
    }
  }
  satchel_embedding_bag_spec spec = good_spec();
  spec.dim = 128;
  EXPECT_EQ(satchel_spec_row_bytes(&spec), 136);
  spec.bits = 4;
  EXPECT_EQ(satchel_spec_row_bytes(&spec), 68);
  spec.bits = 2;
  EXPECT_EQ(satchel_spec_row_bytes(&spec), 36);
  for (const int32_t distance : {-1, 0, 1, 16, 65536}) {
    spec.prefetch_distance = distance;
    spec.prefetch_far_distance = distance;
    EXPECT_EQ(satchel_spec_validate(&spec, nullptr), SATCHEL_OK) << distance;
  }
}

TEST(SpecError, WhatIntegerNumericsNeeds) {
  satchel_embedding_bag_spec spec = good_spec();
  spec.numerics = SATCHEL_NUMERICS_INTEGER;
  for (const auto& [bits, least] : {std::pair{8, 8}, {4, 24}, {2, 48}}) {
    spec.bits = bits;
    spec.dim = least;
    EXPECT_EQ(satchel_spec_validate(&spec, nullptr), SATCHEL_OK) << bits;
    EXPECT_EQ(satchel_spec_row_bytes(&spec), 16);
    spec.dim = least - 8 / bits;
    Error error = SATCHEL_ERROR_INIT;
    EXPECT_EQ(satchel_spec_validate(&spec, &error), SATCHEL_INVALID_SPEC) << bits;
    EXPECT_STREQ(error.argument, "dim");
    EXPECT_EQ(error.value, spec.dim);
    EXPECT_EQ(error.limit, least);
    EXPECT_NE(std::string(error.message).find("at least 16 bytes"), std::string::npos) << error.message;
  }
  spec = good_spec();
  spec.numerics = SATCHEL_NUMERICS_INTEGER;
  spec.offset_type = SATCHEL_TYPE_NONE;
  Error error = SATCHEL_ERROR_INIT;
  EXPECT_EQ(satchel_spec_validate(&spec, &error), SATCHEL_INVALID_SPEC);
  EXPECT_STREQ(error.argument, "numerics");
  EXPECT_EQ(error.value, SATCHEL_NUMERICS_INTEGER);
  EXPECT_NE(std::string(error.message).find("offset_type is none"), std::string::npos) << error.message;
}

TEST(SpecError, NullAndShortStructs) {
  Error error = SATCHEL_ERROR_INIT;
  EXPECT_EQ(satchel_spec_validate(nullptr, &error), SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "spec");
  EXPECT_EQ(satchel_spec_row_bytes(nullptr), 0);
  satchel_embedding_bag_spec spec = good_spec();
  EXPECT_EQ(satchel_spec_parse(nullptr, &spec, &error), SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "text");
  EXPECT_EQ(satchel_spec_parse("embedding_bag bits=8 dim=8 index=i64 offset=i64", nullptr, &error),
            SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "spec");
  // Without its later fields the spec has no dim; a size of nothing is no spec at all.
  for (const size_t size : {size_t{0}, sizeof(size_t), offsetof(satchel_embedding_bag_spec, dim)}) {
    spec = good_spec();
    spec.struct_size = size;
    EXPECT_NE(satchel_spec_validate(&spec, &error), SATCHEL_OK) << size;
  }
}

// --------------------------------------------------------------------------------------------- engines

TEST(EngineError, Options) {
  const auto refused = [](const char* argument, const std::function<void(satchel_engine_options*)>& change) {
    satchel_engine_options options = SATCHEL_ENGINE_OPTIONS_INIT;
    change(&options);
    satchel_engine* engine = nullptr;
    Error error = SATCHEL_ERROR_INIT;
    EXPECT_EQ(satchel_engine_create(&options, &engine, &error), SATCHEL_INVALID_ARGUMENT) << argument;
    EXPECT_STREQ(error.argument, argument) << error.message;
    EXPECT_EQ(engine, nullptr);
    satchel_engine_destroy(engine);
  };
  for (const char* name : {"", "avx", "AVX2", "avx2 ", "avx5120", "x86", "none", "neon!"}) {
    refused("target", [&](satchel_engine_options* o) { o->target = name; });
  }
  refused("max_kernels", [](satchel_engine_options* o) { o->max_kernels = -1; });
  refused("max_code_bytes", [](satchel_engine_options* o) { o->max_code_bytes = -1; });
  refused("busy", [](satchel_engine_options* o) { o->busy = 2; });
  refused("busy", [](satchel_engine_options* o) { o->busy = -1; });
  refused("compile", [](satchel_engine_options* o) { o->compile = 2; });
  refused("compile", [](satchel_engine_options* o) { o->compile = -1; });
  Error error = SATCHEL_ERROR_INIT;
  EXPECT_EQ(satchel_engine_create(nullptr, nullptr, &error), SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "engine");
}

TEST(EngineError, AForcedTargetThatTheMachineLacksIsUnsupported) {
  for (const Target& target : all_targets()) {
    satchel_engine_options options = SATCHEL_ENGINE_OPTIONS_INIT;
    options.target = target.name.c_str();
    satchel_engine* engine = nullptr;
    Error error = SATCHEL_ERROR_INIT;
    const satchel_code code = satchel_engine_create(&options, &engine, &error);
    EXPECT_EQ(code, target.runnable ? SATCHEL_OK : SATCHEL_UNSUPPORTED) << target.name << ": " << error.message;
    if (!target.runnable) {
      EXPECT_NE(std::string(error.message).find(target.name), std::string::npos) << error.message;
    }
    satchel_engine_destroy(engine);
  }
}

TEST(EngineError, TargetsAreListedBestFirstWithTheInterpreterLast) {
  const std::vector<Target>& targets = all_targets();
  ASSERT_FALSE(targets.empty());
  EXPECT_EQ(targets.back().name, "interpreter");
  EXPECT_TRUE(targets.back().runnable);
  const auto count = static_cast<int32_t>(targets.size());
  int32_t runnable = 1;
  EXPECT_EQ(satchel_target_name(count, &runnable), nullptr);
  EXPECT_EQ(satchel_target_name(INT32_MAX, &runnable), nullptr);
  EXPECT_EQ(satchel_target_name(-1, &runnable), nullptr);
  EXPECT_STREQ(satchel_target_name(0, nullptr), targets[0].name.c_str());
  // Without a wish the first runnable one is taken.
  Result<Engine> engine = Engine::create();
  ASSERT_TRUE(engine) << engine.status().message();
  Result<Kernel> kernel = engine->kernel(from_c(good_spec()));
  ASSERT_TRUE(kernel) << kernel.status().message();
  for (const Target& target : targets) {
    if (!target.runnable) continue;
    EXPECT_EQ(kernel->info().target, target.name) << kernel->info().reason;
    break;
  }
}

TEST(EngineError, NullPointers) {
  Result<Engine> engine = Engine::create();
  ASSERT_TRUE(engine);
  const satchel_embedding_bag_spec spec = good_spec();
  Error error = SATCHEL_ERROR_INIT;
  const satchel_kernel* kernel = nullptr;
  EXPECT_EQ(satchel_engine_kernel(nullptr, nullptr, &kernel, &error), SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "spec");
  EXPECT_EQ(satchel_engine_kernel(nullptr, &spec, nullptr, &error), SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "kernel");
  EXPECT_EQ(satchel_engine_get_stats(nullptr, nullptr, &error), SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "stats");
  EXPECT_EQ(satchel_engine_prewarm(nullptr, nullptr, 1, 0, nullptr, nullptr, nullptr, &error),
            SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "specs");
  EXPECT_EQ(satchel_engine_prewarm(nullptr, &spec, -1, 0, nullptr, nullptr, nullptr, &error), SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "spec_count");
  EXPECT_EQ(satchel_engine_prewarm(nullptr, &spec, 1, -1, nullptr, nullptr, nullptr, &error), SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "threads");
  EXPECT_EQ(satchel_engine_prewarm_file(nullptr, nullptr, 0, nullptr, nullptr, nullptr, &error),
            SATCHEL_INVALID_ARGUMENT);
  EXPECT_STREQ(error.argument, "path");
  satchel_engine_destroy(nullptr);
  satchel_kernel_release(nullptr);
}

TEST(EngineError, CodeNames) {
  EXPECT_STREQ(satchel_code_name(SATCHEL_OK), "OK");
  EXPECT_STREQ(satchel_code_name(SATCHEL_INDEX_OUT_OF_RANGE), "INDEX_OUT_OF_RANGE");
  EXPECT_STREQ(satchel_code_name(SATCHEL_OFFSETS_DECREASING), "OFFSETS_DECREASING");
  EXPECT_STREQ(satchel_code_name(SATCHEL_UNSUPPORTED), "UNSUPPORTED");
  for (const satchel_code code : {-1, 999, INT32_MIN, INT32_MAX}) EXPECT_NE(satchel_code_name(code), nullptr);
}

}  // namespace
}  // namespace satchel::test
