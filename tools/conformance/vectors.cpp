#include "tools/conformance/vectors.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <limits>
#include <optional>
#include <set>
#include <system_error>

#include "tools/conformance/crc32.h"
#include "tools/conformance/little_endian.h"
#include "tools/conformance/status.h"

namespace satchel::conformance {
namespace {

struct DTypeFacts {
  std::string_view name;
  size_t size;
};
constexpr DTypeFacts kDTypes[] = {{"u8", 1},  {"i8", 1},  {"i16", 2}, {"i32", 4},
                                  {"i64", 8}, {"f16", 2}, {"f32", 4}, {"f64", 8}};

// No tensor of an embedding operator has more.
constexpr int64_t kMaxRank = 8;
// An empty tensor takes no bytes of the blob, so nothing else bounds its other dims.
constexpr int64_t kMaxEmptyExtent = int64_t{1} << 20;

template <class T>
std::optional<T> parse_number(std::string_view text, int base = 10) {
  T value = {};
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value, base);
  if (error != std::errc() || stop != end) return std::nullopt;
  return value;
}

// Takes the text up to the next space off `rest`.
std::string_view take_word(std::string_view& rest) {
  const size_t space = std::min(rest.find(' '), rest.size());
  const std::string_view word = rest.substr(0, space);
  rest.remove_prefix(std::min(space + 1, rest.size()));
  return word;
}

Result<std::string> read_file(const std::filesystem::path& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error))
    return fail(StatusCode::kIoError, "{} is not there or is not a file", path.filename().string());
  const auto size = std::filesystem::file_size(path, error);
  std::ifstream file(path, std::ios::binary);
  if (error || !file) return fail(StatusCode::kIoError, "{} cannot be opened", path.filename().string());
  std::string text(size, '\0');
  file.read(text.data(), static_cast<std::streamsize>(size));
  if (static_cast<uintmax_t>(file.gcount()) != size)
    return fail(StatusCode::kIoError, "{} cannot be read", path.filename().string());
  return text;
}

// One pass over the manifest's lines.
class ManifestReader {
 public:
  ManifestReader(const std::filesystem::path& dir, std::string_view text) : dir_(dir), rest_(text) {}

  Result<VectorSet> read() {
    if (Status s = read_header(); !s) return s;
    while (next_line()) {
      if (line_.empty() && rest_.empty()) break;  // a last, empty line is no item
      if (Status s = read_case(); !s) return s;
    }
    if (static_cast<int64_t>(set_.cases.size()) != announced_cases_)
      return bad("the manifest announces {} cases and has {}", announced_cases_, set_.cases.size());
    return std::move(set_);
  }

 private:
  template <class... Args>
  Status bad(fmt::format_string<Args...> format, Args&&... args) const {
    return fail(StatusCode::kParseError, "manifest.txt line {}: {}", number_,
                fmt::format(format, std::forward<Args>(args)...));
  }

  bool next_line() {
    if (rest_.empty()) return false;
    const size_t end = std::min(rest_.find('\n'), rest_.size());
    line_ = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    ++number_;
    return true;
  }

  Status read_header() {
    if (!next_line() || line_ != "qembvec 1") return bad("expected 'qembvec 1'");
    if (!next_line() || take_word(line_) != "blob") return bad("expected 'blob <file> <bytes> <crc32>'");
    const std::string_view name = take_word(line_);
    const auto size = parse_number<uint64_t>(take_word(line_));
    const auto crc = parse_number<uint32_t>(take_word(line_), 16);
    if (name.empty() || !size || !crc || !line_.empty()) return bad("expected 'blob <file> <bytes> <crc32>'");
    // The blob lies beside the manifest: a manifest from elsewhere must not make us read any other file.
    if (name.find_first_of("/\\") != std::string_view::npos || name == "." || name == "..")
      return bad("blob '{}' is not a plain file name", name);
    if (Status s = read_blob(name, *size, *crc); !s) return s;
    if (!next_line() || take_word(line_) != "cases") return bad("expected 'cases <count>'");
    const auto cases = parse_number<int64_t>(line_);
    if (!cases || *cases < 0) return bad("expected 'cases <count>'");
    announced_cases_ = *cases;
    return {};
  }

  Status read_blob(std::string_view name, uint64_t size, uint32_t crc) {
    const std::filesystem::path path = dir_ / std::string(name);
    std::error_code error;
    const auto found = std::filesystem::file_size(path, error);
    if (!error && found != size)
      return fail(StatusCode::kParseError, "{} has {} bytes, the manifest says {}", name, found, size);
    Result<std::string> bytes = read_file(path);
    if (!bytes) return bytes.status();
    set_.blob.assign(bytes->begin(), bytes->end());
    const uint32_t actual = crc32(set_.blob.data(), set_.blob.size());
    if (actual != crc)
      return fail(StatusCode::kParseError, "{} has CRC-32 {:08x}, the manifest says {:08x}", name, actual, crc);
    return {};
  }

  Status read_case() {
    Case c;
    c.line = number_;
    if (take_word(line_) != "case") return bad("expected 'case <id> <group>'");
    c.id = take_word(line_);
    c.group = take_word(line_);
    if (c.id.empty() || c.group.empty() || !line_.empty()) return bad("expected 'case <id> <group>'");
    if (!ids_.insert(c.id).second) return bad("case '{}' is there twice", c.id);
    while (next_line()) {
      if (line_ == "end") {
        set_.cases.push_back(std::move(c));
        return {};
      }
      if (Status s = read_item(c); !s) return s;
    }
    return bad("case '{}' has no 'end'", c.id);
  }

  Status read_item(Case& c) {
    if (take_word(line_) != "") return bad("expected an item of case '{}', or 'end'", c.id);
    const std::string_view kind = take_word(line_);
    if (kind == "in") return read_tensor(c.inputs);
    if (kind == "out") return read_tensor(c.outputs);
    if (kind == "attr") {
      const std::string_view key = take_word(line_);
      if (key.empty() || line_.empty()) return bad("expected 'attr <key> <value>'");
      if (!c.attributes.emplace(key, line_).second) return bad("attribute '{}' is there twice", key);
      return {};
    }
    if (kind == "error") {
      c.error_class = take_word(line_);
      return c.error_class.empty() ? bad("expected 'error <class> <message>'") : Status();
    }
    if (kind == "note") {
      c.note = line_;
      return {};
    }
    return bad("unknown item '{}'", kind);
  }

  Status read_tensor(std::map<std::string, Tensor, std::less<>>& tensors) {
    const std::string_view name = take_word(line_);
    const std::string_view type = take_word(line_);
    const auto rank = parse_number<int64_t>(take_word(line_));
    Tensor t;
    if (name.empty() || !rank || *rank < 0 || *rank > kMaxRank)
      return bad("expected '<name> <dtype> <rank> <dims> <offset>'");
    const auto* facts = std::ranges::find(kDTypes, type, &DTypeFacts::name);
    if (facts == std::end(kDTypes)) return bad("unknown dtype '{}'", type);
    t.dtype = static_cast<DType>(facts - std::begin(kDTypes));
    for (int64_t i = 0; i < *rank; ++i) {
      const auto dim = parse_number<int64_t>(take_word(line_));
      if (!dim || *dim < 0) return bad("tensor '{}' needs {} dims of at least 0", name, *rank);
      t.dims.push_back(*dim);
    }
    const auto offset = parse_number<uint64_t>(take_word(line_));
    if (!offset || !line_.empty()) return bad("tensor '{}' does not end with its offset", name);
    if (Status s = place(name, *offset, t); !s) return s;
    if (!tensors.emplace(name, std::move(t)).second) return bad("tensor '{}' is there twice", name);
    return {};
  }

  // Counts the elements and points the tensor into the blob, or to a copy in this machine's byte order. A copy for
  // each, because tensors may share bytes of the blob.
  Status place(std::string_view name, uint64_t offset, Tensor& t) {
    int64_t extent = 1;  // of the dims that are not 0
    for (const int64_t dim : t.dims)
      if (dim != 0 && __builtin_mul_overflow(extent, dim, &extent)) return bad("tensor '{}' is too large", name);
    if (std::ranges::find(t.dims, 0) != t.dims.end()) {
      if (extent > kMaxEmptyExtent) return bad("tensor '{}' is too large", name);
      t.elements = 0;
      t.data = set_.blob.data();
      return {};
    }
    t.elements = extent;
    if (offset % 16 != 0) return bad("tensor '{}' begins at {}, not at a multiple of 16", name, offset);
    const uint64_t room = offset <= set_.blob.size() ? set_.blob.size() - offset : 0;
    if (static_cast<uint64_t>(extent) > room / dtype_size(t.dtype)) return bad("tensor '{}' leaves the blob", name);
    t.data = set_.blob.data() + offset;
    const size_t size = dtype_size(t.dtype);
    if (std::endian::native == std::endian::little || size == 1) return {};
    std::vector<uint8_t>& copy = set_.converted.emplace_back(t.data, t.data + t.bytes());
    for (size_t at = 0; at < copy.size(); at += size) swap_if_big_endian(copy.data() + at, size);
    t.data = copy.data();
    return {};
  }

  const std::filesystem::path& dir_;
  std::string_view rest_, line_;
  int number_ = 0;
  int64_t announced_cases_ = 0;
  std::set<std::string, std::less<>> ids_;
  VectorSet set_;
};

template <class Map>
const Tensor* find_tensor(const Map& tensors, std::string_view name) {
  const auto found = tensors.find(name);
  return found == tensors.end() ? nullptr : &found->second;
}

}  // namespace

std::string_view dtype_name(DType dtype) { return kDTypes[static_cast<size_t>(dtype)].name; }
size_t dtype_size(DType dtype) { return kDTypes[static_cast<size_t>(dtype)].size; }

const Tensor* Case::input(std::string_view name) const { return find_tensor(inputs, name); }
const Tensor* Case::output(std::string_view name) const { return find_tensor(outputs, name); }
std::string_view Case::attribute(std::string_view name) const {
  const auto found = attributes.find(name);
  return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

Result<VectorSet> read_vectors(const std::string& dir) {
  std::error_code error;
  const std::filesystem::path folder(dir);
  if (!std::filesystem::is_directory(folder, error))
    return fail(StatusCode::kIoError, "the folder is not there or is not a folder");
  const Result<std::string> manifest = read_file(folder / "manifest.txt");
  if (!manifest) return manifest.status();
  return ManifestReader(folder, *manifest).read();
}

}  // namespace satchel::conformance
