// Memory that cannot be had: whichever of a call's allocations fails, alone or with all after it, nothing is thrown,
// the call says so or does without, and the next one finds everything as it should be.
//
// A program by itself: it has its own operator new, which fails when a test asks for it.
#include <gtest/gtest.h>
#include <satchel/satchel.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <new>
#include <string>
#include <vector>

#include "tests/support/two_rows.h"

namespace {

// Which of this thread's next allocations fails (0: none), and whether all after it do as well; and whether one has.
thread_local int64_t failing = 0;
thread_local bool lasting = false, failed = false;

bool fails() noexcept {
  if (failing == 0 || (failing > 1 && --failing > 0)) return false;
  failed = true;
  if (!lasting) failing = 0;
  return true;
}

void* allocate(std::size_t bytes, std::size_t alignment) noexcept {
  if (fails()) return nullptr;
  return std::aligned_alloc(alignment, std::max(bytes + alignment - 1, alignment) / alignment * alignment);
}

void* allocate_or_throw(std::size_t bytes, std::size_t alignment) {
  void* memory = allocate(bytes, alignment);
  return memory != nullptr ? memory : throw std::bad_alloc();
}

// Not inlined: compilers that see only one of both sides take free() for a mistake.
[[gnu::noinline]] void release(void* memory) noexcept { std::free(memory); }

constexpr std::size_t kAlignment = __STDCPP_DEFAULT_NEW_ALIGNMENT__;

}  // namespace

// All that the others fall back on.
void* operator new(std::size_t bytes) { return allocate_or_throw(bytes, kAlignment); }
void* operator new[](std::size_t bytes) { return allocate_or_throw(bytes, kAlignment); }
void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept { return allocate(bytes, kAlignment); }
void* operator new[](std::size_t bytes, const std::nothrow_t&) noexcept { return allocate(bytes, kAlignment); }
void* operator new(std::size_t bytes, std::align_val_t alignment) {
  return allocate_or_throw(bytes, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t bytes, std::align_val_t alignment) {
  return allocate_or_throw(bytes, static_cast<std::size_t>(alignment));
}
void operator delete(void* memory) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { release(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { release(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { release(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { release(memory); }

namespace {

satchel_embedding_bag_spec spec_of(int64_t dim) {
  satchel_embedding_bag_spec spec = SATCHEL_EMBEDDING_BAG_SPEC_INIT;
  spec.dim = dim;
  return spec;
}

// Calls `call` with its first allocation failing, its second, and so on until none is left to fail; then `after` with
// what it returned. A call that fails says so, or `else_says`. Returns how many failed.
int64_t each_fails(
    const char* what, const std::function<satchel_code(satchel_error*)>& call,
    const std::function<void(satchel_code)>& after = [](satchel_code) {},
    satchel_code else_says = SATCHEL_RESOURCE_EXHAUSTED) {
  for (int64_t which = 1;; ++which) {
    satchel_error error = SATCHEL_ERROR_INIT;
    failed = false;
    failing = which;
    const satchel_code code = call(&error);
    failing = 0;
    if (code != SATCHEL_OK && code != else_says) {
      EXPECT_EQ(code, SATCHEL_RESOURCE_EXHAUSTED) << what << ", allocation " << which << ": " << error.message;
    }
    after(code);
    if (failed) continue;
    EXPECT_EQ(code, SATCHEL_OK) << what << ": " << error.message;
    return which - 1;
  }
}

void expect_works(const satchel_kernel* kernel, int64_t dim, const char* what) {
  satchel::test::TwoRows call(dim);
  satchel_error error = SATCHEL_ERROR_INIT;
  EXPECT_EQ(satchel_kernel_run(kernel, &call.args, &error), SATCHEL_OK) << what << ": " << error.message;
  EXPECT_TRUE(call.right()) << what;
}

// LLVM is built without exceptions, and ends the process where there is no memory.
std::string target_without_llvm() {
  int32_t runnable = 0;
  for (int32_t number = 0; const char* name = satchel_target_name(number, &runnable); ++number) {
    if (runnable != 0 && std::string(name).starts_with("avx")) return name;
  }
  return "interpreter";
}

// Once with single allocations that fail, once with all that follow as well.
class OutOfMemory : public testing::TestWithParam<bool> {
 protected:
  void SetUp() override {
    lasting = GetParam();
    options_.target = target_.c_str();
    ASSERT_EQ(satchel_engine_create(&options_, &engine_, nullptr), SATCHEL_OK);
  }
  void TearDown() override { satchel_engine_destroy(engine_); }

  // A kernel that nobody has asked for each time, for a failure may go unnoticed, and then the kernel is there.
  int64_t each_of_kernel(const char* what, satchel_engine* engine, int64_t* dim) {
    const satchel_kernel* kernel = nullptr;
    const auto works = [&] {
      expect_works(kernel, *dim, what);
      satchel_kernel_release(kernel);
    };
    satchel_embedding_bag_spec spec;
    return each_fails(
        what,
        [&](satchel_error* error) {
          spec = spec_of(*dim);
          return satchel_engine_kernel(engine, &spec, &kernel, error);
        },
        [&](satchel_code code) {
          if (code == SATCHEL_OK) works();
          // What failed has left no mark.
          ASSERT_EQ(satchel_engine_kernel(engine, &spec, &kernel, nullptr), SATCHEL_OK) << what;
          works();
          ++*dim;
        });
  }

  const std::string target_ = target_without_llvm();
  satchel_engine_options options_ = SATCHEL_ENGINE_OPTIONS_INIT;
  satchel_engine* engine_ = nullptr;
};

TEST_P(OutOfMemory, DefaultEngine) {
  setenv("SATCHEL_TARGET", target_.c_str(), 1);
  // The engine stays from one test to the next: only the first finds it not made yet.
  static int64_t dim = 20;
  EXPECT_GT(each_of_kernel("satchel_engine_kernel(NULL)", nullptr, &dim), 5);
}

TEST_P(OutOfMemory, Kernel) {
  int64_t dim = 20;
  EXPECT_GT(each_of_kernel("satchel_engine_kernel", engine_, &dim), 5);
  EXPECT_GT(each_of_kernel("another satchel_engine_kernel", engine_, &dim), 5);
}

TEST_P(OutOfMemory, KernelInTheBackground) {
  options_.compile = 1;
  satchel_engine* engine = nullptr;
  ASSERT_EQ(satchel_engine_create(&options_, &engine, nullptr), SATCHEL_OK);
  int64_t dim = 20;
  EXPECT_GT(each_of_kernel("satchel_engine_kernel in the background", engine, &dim), 5);
  int64_t pending = -1;
  EXPECT_EQ(satchel_engine_wait(engine, -1, &pending, nullptr), SATCHEL_OK);
  EXPECT_EQ(pending, 0);
  EXPECT_GT(each_of_kernel("another in the background", engine, &dim), 5);
  satchel_engine_destroy(engine);
}

TEST_P(OutOfMemory, Engine) {
  satchel_engine* made = nullptr;
  EXPECT_GT(
      each_fails(
          "satchel_engine_create", [&](satchel_error* error) { return satchel_engine_create(&options_, &made, error); },
          [&](satchel_code code) {
            if (code == SATCHEL_OK) satchel_engine_destroy(made);
          }),
      0);
}

TEST_P(OutOfMemory, Spec) {
  satchel_embedding_bag_spec spec = SATCHEL_EMBEDDING_BAG_SPEC_INIT;
  each_fails("satchel_spec_parse", [&](satchel_error* error) {
    return satchel_spec_parse("embedding_bag bits=4 dim=128 weighted pruned index=i32", &spec, error);
  });
  EXPECT_EQ(spec.dim, 128);
  char text[256];
  size_t length = 0;
  each_fails("satchel_spec_print",
             [&](satchel_error* error) { return satchel_spec_print(&spec, text, sizeof(text), &length, error); });
  EXPECT_EQ(std::string(text), "embedding_bag bits=4 dim=128 weighted pruned index=i32 offset=i64");
}

TEST_P(OutOfMemory, Prewarm) {
  int64_t dim = 200;
  satchel_embedding_bag_spec specs[2];
  satchel_prewarm_report report = {};
  report.struct_size = sizeof(report);
  each_fails("satchel_engine_prewarm", [&](satchel_error* error) {
    specs[0] = spec_of(dim++);
    specs[1] = spec_of(dim++);
    return satchel_engine_prewarm(engine_, specs, 2, 1, nullptr, nullptr, &report, error);
  });
  EXPECT_EQ(report.rejected, 0) << report.first_error.message;
  EXPECT_EQ(report.compiled, 2);
  const std::string path = testing::TempDir() + "/satchel_out_of_memory_specs." + std::to_string(getpid());
  std::ofstream(path) << "embedding_bag bits=8 dim=48\n# nothing\nembedding_bag bits=2 dim=48\n";
  each_fails(
      "satchel_engine_prewarm_file",
      [&](satchel_error* error) {
        return satchel_engine_prewarm_file(engine_, path.c_str(), 1, nullptr, nullptr, &report, error);
      },
      [](satchel_code) {}, SATCHEL_IO_ERROR);  // streams keep to themselves why they could not read
  EXPECT_EQ(report.rejected, 0) << report.first_error.message;
  std::remove(path.c_str());
}

TEST_P(OutOfMemory, Dump) {
  const satchel_embedding_bag_spec spec = spec_of(32);
  std::vector<char> text(1 << 20);
  for (const int32_t kind : {SATCHEL_DUMP_PLAN, SATCHEL_DUMP_LISTING}) {
    size_t length = 0;
    each_fails("satchel_dump", [&](satchel_error* error) {
      return satchel_dump(&spec, "interpreter", kind, text.data(), text.size(), &length, error);
    });
    EXPECT_GT(length, 100u);
  }
}

TEST_P(OutOfMemory, RunAndInfo) {
  const satchel_embedding_bag_spec spec = spec_of(64);
  const satchel_kernel* kernel = nullptr;
  ASSERT_EQ(satchel_engine_kernel(engine_, &spec, &kernel, nullptr), SATCHEL_OK);
  const std::vector<unsigned char> table(100 * 72, 0x3c);
  std::vector<int64_t> indices(20'000, 7), offsets(10'000);
  for (size_t i = 0; i < offsets.size(); ++i) offsets[i] = static_cast<int64_t>(2 * i);
  std::vector<float> output(offsets.size() * 64), expected(output.size());
  satchel_embedding_bag_args args = SATCHEL_EMBEDDING_BAG_ARGS_INIT;
  args.table = table.data();
  args.row_count = 100;
  args.indices = indices.data();
  args.index_count = static_cast<int64_t>(indices.size());
  args.offsets = offsets.data();
  args.bag_count = static_cast<int64_t>(offsets.size());
  args.output = expected.data();
  EXPECT_EQ(
      each_fails("satchel_kernel_run", [&](satchel_error* error) { return satchel_kernel_run(kernel, &args, error); }),
      0)
      << "it allocates nothing";
  args.output = output.data();
  each_fails("satchel_kernel_run_parallel",
             [&](satchel_error* error) { return satchel_kernel_run_parallel(kernel, &args, nullptr, error); });
  EXPECT_EQ(output, expected);
  satchel_kernel_info info = SATCHEL_KERNEL_INFO_INIT;
  each_fails("satchel_kernel_get_info",
             [&](satchel_error* error) { return satchel_kernel_get_info(kernel, &info, error); });
  satchel_engine_stats stats = SATCHEL_ENGINE_STATS_INIT;
  each_fails("satchel_engine_get_stats",
             [&](satchel_error* error) { return satchel_engine_get_stats(engine_, &stats, error); });
  satchel_kernel_release(kernel);
}

TEST_P(OutOfMemory, Tables) {
  satchel_table* table = nullptr;
  each_fails(
      "satchel_table_alloc", [&](satchel_error* error) { return satchel_table_alloc(1 << 20, nullptr, &table, error); },
      [&](satchel_code code) {
        if (code == SATCHEL_OK) satchel_table_free(table);
      });
  const std::vector<float> weight(100 * 16, 0.25f);
  std::vector<unsigned char> packed(100 * 24);
  satchel_prepack_options options = SATCHEL_PREPACK_OPTIONS_INIT;
  options.threads = 1;
  each_fails("satchel_prepack", [&](satchel_error* error) {
    return satchel_prepack(&options, weight.data(), 100, 16, packed.data(), error);
  });
}

INSTANTIATE_TEST_SUITE_P(Allocations, OutOfMemory, testing::Bool(), [](const testing::TestParamInfo<bool>& one) {
  return one.param ? "OneAndAllAfterIt" : "One";
});

}  // namespace

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
