// Prepacks a two-row table to 4 bits, pools weighted means through the installed library, compares the bits.
#include <satchel/engine.h>
#include <satchel/table.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>

namespace {

int fail(const char* what, const satchel::Status& status) {
  std::fprintf(stderr, "%s: %s\n", what, status.message());
  return 1;
}

}  // namespace

int main() {
  constexpr int64_t kDim = 4;
  constexpr int64_t kRows = 2;
  // Both rows span 15, so that scale is 1 and the codes are exact.
  const std::array<float, kRows* kDim> weight = {0, 5, 10, 15, -2, -2, -2, 13};

  satchel::Result<satchel::EmbeddingBagSpec> spec =
      satchel::parse_spec("embedding_bag bits=4 dim=4 pooling=mean weighted index=i32 offset=i64");
  if (!spec) return fail("parse", spec.status());

  satchel::Result<satchel::Table> table = satchel::Table::allocate(kRows * satchel::row_bytes(*spec));
  if (!table) return fail("table", table.status());
  satchel_prepack_options prepack = SATCHEL_PREPACK_OPTIONS_INIT;
  prepack.bits = 4;
  satchel_error error = SATCHEL_ERROR_INIT;
  if (satchel_prepack(&prepack, weight.data(), kRows, kDim, table->data(), &error) != SATCHEL_OK)
    return fail("prepack", satchel::Status(error));

  satchel::Result<satchel::Kernel> kernel = satchel::Engine::default_engine().kernel(*spec);
  if (!kernel) return fail("kernel", kernel.status());

  const std::array<int32_t, 2> indices = {0, 1};
  const std::array<float, 2> per_sample_weights = {0.5F, 2.0F};
  const std::array<int64_t, 1> offsets = {0};
  std::array<float, kDim> output = {};
  satchel::EmbeddingBagArgs args;
  args.table = table->data();
  args.row_count = kRows;
  args.indices = indices.data();
  args.index_count = static_cast<int64_t>(indices.size());
  args.offsets = offsets.data();
  args.bag_count = static_cast<int64_t>(offsets.size());
  args.per_sample_weights = per_sample_weights.data();
  args.output = output.data();
  if (satchel::Status status = kernel->run(args); !status) return fail("run", status);

  const std::array<float, kDim> expected = {-2.0F, -0.75F, 0.5F, 16.75F};
  if (std::memcmp(output.data(), expected.data(), sizeof(expected)) != 0) {
    std::fprintf(stderr, "the bag differs from the expected bits\n");
    return 1;
  }
  // The same on another thread's terms: the installed library finds its pool, or does without.
  satchel::ParallelOptions parallel;
  parallel.grain = 1;
  if (satchel::Status status = kernel->run_parallel(args, parallel); !status) return fail("run_parallel", status);
  const satchel::KernelInfo info = kernel->info();
  std::printf("c++: satchel %s, %s, on %s, pool %s: bits as expected\n", satchel_version(), info.spec, info.target,
              satchel_pool_name(nullptr));
  return 0;
}
