#include "packed.h"

#include <fmt/format.h>

#include <cstddef>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace language_id {
namespace {

void require(const satchel::Status& status, std::string_view what) {
  if (!status) throw std::runtime_error(fmt::format("{}: {}", what, status.message()));
}

template <class T>
T require(satchel::Result<T> result, std::string_view what) {
  require(result.status(), what);
  return *std::move(result);
}

void write_dump(const std::filesystem::path& path, const satchel::EmbeddingBagSpec& spec, const std::string& target,
                satchel::DumpKind kind) {
  std::ofstream out(path, std::ios::binary);
  out << require(satchel::dump(spec, target, kind), "dump");
  if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
}

}  // namespace

satchel::EmbeddingBagSpec lookup_spec(int bits, int64_t dim) {
  satchel::EmbeddingBagSpec spec;
  spec.bits = bits;
  spec.dim = dim;
  spec.pooling = satchel::Pooling::kMean;
  spec.index_type = satchel::IndexType::kI32;
  spec.offset_type = satchel::IndexType::kI32;
  spec.include_last_offset = true;
  return spec;
}

satchel::Kernel get_kernel(satchel::Engine& engine, const satchel::EmbeddingBagSpec& spec) {
  return require(engine.kernel(spec), "kernel");
}

PackedTable pack_table(const Model& model, const satchel::EmbeddingBagSpec& spec) {
  PackedTable table{spec, model.row_count, {}};
  table.rows.resize(static_cast<std::size_t>(model.row_count * satchel::row_bytes(spec)));
  satchel_prepack_options options = SATCHEL_PREPACK_OPTIONS_INIT;
  options.bits = spec.bits;
  satchel_error error = SATCHEL_ERROR_INIT;
  if (satchel_prepack(&options, model.table.data(), model.row_count, model.dim, table.rows.data(), &error) !=
      SATCHEL_OK) {
    require(satchel::Status(error), fmt::format("packing to {} bits", spec.bits));
  }
  return table;
}

void pool_packed(const satchel::Kernel& kernel, const PackedTable& table, const Bags& bags,
                 std::vector<float>& pooled) {
  pooled.resize(static_cast<std::size_t>(bags.count() * table.spec.dim));
  satchel::EmbeddingBagArgs args;
  args.table = table.rows.data();
  args.row_count = table.row_count;
  args.indices = bags.indices.data();
  args.index_count = static_cast<int64_t>(bags.indices.size());
  args.offsets = bags.offsets.data();
  args.bag_count = bags.count();
  args.output = pooled.data();
  require(kernel.run(args), "lookup");
}

void write_listing(const std::filesystem::path& dir, const satchel::Kernel& kernel,
                   const satchel::EmbeddingBagSpec& spec) {
  std::filesystem::create_directories(dir);
  const satchel::KernelInfo info = kernel.info();
  const std::string stem = fmt::format("embedding_bag_bits{}_dim{}_mean_{}", spec.bits, spec.dim, info.target);
  write_dump(dir / (stem + ".plan.txt"), spec, info.target, satchel::DumpKind::kPlan);
  if (info.code_bytes == 0) return;
  write_dump(dir / (stem + ".listing.txt"), spec, info.target, satchel::DumpKind::kListing);
}

}  // namespace language_id
