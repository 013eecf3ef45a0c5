// Writes folders of conformance vectors, right ones and broken ones, for tests of what reads them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace satchel::test {

// A fresh folder that vanishes with the object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();

  [[nodiscard]] const std::string& path() const { return path_; }
  // Returns the file's path.
  std::string write(const std::string& name, const std::string& content) const;

 private:
  std::string path_;
};

// Collects cases and their tensors.
class VectorFolder {
 public:
  // Begins a case; what follows belongs to it.
  void begin_case(const std::string& id, const std::string& group);
  // " attr bits 8", " error INDEX_RANGE text", ...: everything but tensors.
  void item(const std::string& line);
  // `kind` "in" or "out". `T` must be what `dtype` says.
  template <class T>
  void tensor(const std::string& kind, const std::string& name, const std::string& dtype,
              const std::vector<int64_t>& dims, const std::vector<T>& values) {
    add_tensor(kind, name, dtype, dims, values.data(), values.size(), sizeof(T));
  }
  void end_case();
  // Changes one bit of the tensors written so far.
  void flip_bit(size_t byte, int bit) { blob_[byte] = static_cast<char>(blob_[byte] ^ (1 << bit)); }

  [[nodiscard]] std::string manifest() const;
  [[nodiscard]] const std::string& blob() const { return blob_; }
  void write(const TemporaryFolder& folder) const;

 private:
  void add_tensor(const std::string& kind, const std::string& name, const std::string& dtype,
                  const std::vector<int64_t>& dims, const void* data, size_t count, size_t size);

  std::string cases_, blob_;
  int64_t case_count_ = 0;
};

// Three small cases that every executor must get right: "sum_1" (group bag: rows of 0.5 * code + 1, one bag of two
// of them: 4, 5, 6), "range_1" (group error: INDEX_RANGE) and "later_1" (group qat, of later work).
VectorFolder small_vectors();
// The bytes of sum_1's expected output within the blob.
size_t small_vectors_output_offset();

}  // namespace satchel::test
