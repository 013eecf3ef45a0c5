#include "tests/support/vector_folder.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "tools/conformance/crc32.h"
#include "tools/conformance/little_endian.h"

namespace satchel::test {

TemporaryFolder::TemporaryFolder() : path_(testing::TempDir() + "satchel_XXXXXX") {
  if (mkdtemp(path_.data()) == nullptr) {
    std::perror(path_.c_str());
    std::abort();
  }
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string TemporaryFolder::write(const std::string& name, const std::string& content) const {
  const std::string path = path_ + "/" + name;
  std::ofstream file(path, std::ios::binary);
  file << content;
  file.close();
  EXPECT_TRUE(file) << path;
  return path;
}

void VectorFolder::begin_case(const std::string& id, const std::string& group) {
  cases_ += "case " + id + " " + group + "\n";
  ++case_count_;
}

void VectorFolder::item(const std::string& line) { cases_ += line + "\n"; }
void VectorFolder::end_case() { cases_ += "end\n"; }

void VectorFolder::add_tensor(const std::string& kind, const std::string& name, const std::string& dtype,
                              const std::vector<int64_t>& dims, const void* data, size_t count, size_t size) {
  blob_.resize((blob_.size() + 15) / 16 * 16, '\0');
  std::string line = " " + kind + " " + name + " " + dtype + " " + std::to_string(dims.size());
  for (const int64_t dim : dims) line += " " + std::to_string(dim);
  item(line + " " + std::to_string(blob_.size()));
  std::vector<uint8_t> bytes(count * size);
  if (count != 0) std::memcpy(bytes.data(), data, bytes.size());
  for (size_t at = 0; at < bytes.size(); at += size) conformance::swap_if_big_endian(bytes.data() + at, size);
  blob_.append(bytes.begin(), bytes.end());
}

std::string VectorFolder::manifest() const {
  char header[128];
  std::snprintf(header, sizeof(header), "qembvec 1\nblob data.bin %zu %08x\ncases %lld\n", blob_.size(),
                conformance::crc32(reinterpret_cast<const uint8_t*>(blob_.data()), blob_.size()),
                static_cast<long long>(case_count_));
  return header + cases_;
}

void VectorFolder::write(const TemporaryFolder& folder) const {
  folder.write("manifest.txt", manifest());
  folder.write("data.bin", blob_);
}

namespace {

// Row r: codes r, r + 1, ..., scale 0.5, bias 1.
std::vector<uint8_t> small_table(int64_t row_count, int64_t dim) {
  std::vector<uint8_t> table(static_cast<size_t>(row_count * (dim + 8)));
  uint8_t* row = table.data();
  for (int64_t r = 0; r < row_count; ++r, row += dim + 8) {
    for (int64_t j = 0; j < dim; ++j) row[j] = static_cast<uint8_t>(r + j);
    conformance::store_little_endian(row + dim, 0.5f);
    conformance::store_little_endian(row + dim + 4, 1.0f);
  }
  return table;
}

}  // namespace

VectorFolder small_vectors() {
  VectorFolder v;
  const std::vector<uint8_t> table = small_table(4, 3);
  v.begin_case("sum_1", "bag");
  v.item(" attr bits 8");
  v.tensor<uint8_t>("in", "packed", "u8", {4, 11}, table);
  v.tensor<int64_t>("in", "indices", "i64", {2}, {1, 3});
  v.tensor<int32_t>("in", "offsets", "i32", {1}, {0});
  v.tensor<float>("out", "output", "f32", {1, 3}, {4.0f, 5.0f, 6.0f});
  v.end_case();
  v.begin_case("range_1", "error");
  v.item(" attr op bag");
  v.item(" attr bits 8");
  v.tensor<uint8_t>("in", "packed", "u8", {4, 11}, table);
  v.tensor<int32_t>("in", "indices", "i32", {2}, {0, 4});
  v.tensor<int32_t>("in", "offsets", "i32", {1}, {0});
  v.item(" error INDEX_RANGE a message that nobody compares");
  v.end_case();
  v.begin_case("later_1", "qat");
  v.item(" note an operation of later work");
  v.end_case();
  return v;
}

size_t small_vectors_output_offset() {
  return 48 + 16 + 16;  // after the table's 44 bytes, the indices' 16 and the offsets' 4, each rounded up to 16
}

}  // namespace satchel::test
