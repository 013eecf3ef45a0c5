#include "problem.h"

#include <fmt/format.h>
#include <satchel/engine.h>

#include <algorithm>
#include <cstring>
#include <set>
#include <sstream>

#include "machine.h"

namespace satchel::bench {
namespace {

constexpr int64_t kTinyTable = int64_t{64} << 10;
constexpr int64_t kSmallTable = int64_t{4} << 20;
constexpr int64_t kMaxIndices = int64_t{1} << 24;  // of one call; up to 64 calls are laid out in advance

Status refuse(const std::string& message) {
  Error e = {};
  e.struct_size = sizeof(Error);
  e.code = SATCHEL_PARSE_ERROR;
  message.copy(e.message, sizeof(e.message) - 1);
  return Status(e);
}

// Long enough that a call is worth timing, and on tables outside the caches that it reads fresh rows; short enough
// that the output does not drive a small table out of the caches.
int64_t default_batch(const Problem& p) {
  const bool small = table_bytes(p) <= kSmallTable;
  // A short stream of pruned or not would be learnt by the branch predictor.
  const int64_t indices = small && !p.spec.pruned ? 16384 : 65536;
  const int64_t output_bytes = small && !p.spec.pruned ? int64_t{256} << 10 : int64_t{8} << 20;
  const int64_t by_output = std::max<int64_t>(64, output_bytes / (p.spec.dim * 4));
  return std::clamp<int64_t>(indices / p.pooling, 1, by_output);
}

}  // namespace

Result<Problem> with_defaults(Problem p) {
  if (Status s = validate(p.spec); !s) return s;
  if (p.spec.offset_type == IndexType::kNone) p.pooling = 1;
  if (p.pooling < 1)
    return refuse(fmt::format("pooling={}: bags of this benchmark have at least one index", p.pooling));
  const int64_t stride = p.spec.row_stride != 0 ? p.spec.row_stride : row_bytes(p.spec);
  if (p.rows == 0) p.rows = std::max<int64_t>(p.table_bytes / stride, 1);
  if (p.rows < 1) return refuse(fmt::format("rows={}: a table has at least one row", p.rows));
  if (p.rows > INT32_MAX / 2) return refuse(fmt::format("rows={}: more than int32 indices can name", p.rows));
  if (p.batch == 0) p.batch = default_batch(p);
  if (p.batch < 1) return refuse(fmt::format("batch={}: a call has at least one bag", p.batch));
  if (p.batch > kMaxIndices / p.pooling) {
    return refuse(fmt::format("batch={} pooling={}: more than {} indices", p.batch, p.pooling, kMaxIndices));
  }
  return p;
}

int64_t table_bytes(const Problem& p) {
  return p.rows * (p.spec.row_stride != 0 ? p.spec.row_stride : row_bytes(p.spec));
}

TableSize table_size(const Problem& p) {
  const int64_t bytes = table_bytes(p);
  if (bytes <= kTinyTable) return TableSize::kTiny;
  if (bytes <= kSmallTable) return TableSize::kSmall;
  return bytes <= last_level_cache_bytes() ? TableSize::kMedium : TableSize::kLarge;
}

Result<Problem> parse_problem(const std::string& line) {
  Problem p;
  std::istringstream words(line);
  std::string spec_line;
  for (std::string word; words >> word;) {
    const size_t equals = word.find('=');
    const std::string name = word.substr(0, equals);
    const std::string value = equals == std::string::npos ? "" : word.substr(equals + 1);
    const int64_t number = parse_size(value);
    const bool own = name == "rows" || name == "table" || name == "batch" || (name == "pooling" && number >= 0);
    if (own && number < 0) return refuse(fmt::format("\"{}\": {}= takes a number (K, M, G allowed)", word, name));
    if (own && number == 0) return refuse(fmt::format("\"{}\": must be at least 1", word));
    if (name == "rows") {
      p.rows = number;
    } else if (name == "table") {
      p.table_bytes = number;
    } else if (name == "batch") {
      p.batch = number;
    } else if (name == "pooling" && own) {
      p.pooling = number;
    } else if (name == "dist") {
      if (value != "uniform" && value != "zipf") return refuse(fmt::format("\"{}\": uniform or zipf", word));
      p.distribution = value == "zipf" ? Distribution::kZipf : Distribution::kUniform;
    } else {
      spec_line += (spec_line.empty() && word != "embedding_bag" ? "embedding_bag " : spec_line.empty() ? "" : " ");
      spec_line += word;
    }
  }
  Result<EmbeddingBagSpec> spec = parse_spec(spec_line);
  if (!spec) return spec.status();
  p.spec = *spec;
  return with_defaults(p);
}

std::string to_line(const Problem& p) {
  Result<std::string> spec = to_string(p.spec);
  return fmt::format("{} rows={} pooling={} batch={} dist={}", spec ? *spec : spec.status().message(), p.rows,
                     p.pooling, p.batch, p.distribution == Distribution::kZipf ? "zipf" : "uniform");
}

bool matches(const Problem& p, const std::string& filter) {
  std::set<std::string> has;
  std::istringstream line(to_line(p));
  for (std::string word; line >> word;) has.insert(word);
  const auto type = [](IndexType t) { return t == IndexType::kI32 ? "i32" : t == IndexType::kI64 ? "i64" : "none"; };
  has.insert(fmt::format("index={}", type(p.spec.index_type)));
  has.insert(fmt::format("offset={}", type(p.spec.offset_type)));
  has.insert(p.spec.weighted ? "weighted" : "unweighted");
  has.insert(p.spec.pruned ? "pruned" : "unpruned");
  has.insert(p.spec.pooling == Pooling::kMean ? "mean" : "sum");
  const char* const sizes[] = {"tiny", "small", "medium", "large"};
  has.insert(sizes[static_cast<size_t>(table_size(p))]);

  std::istringstream words(filter);
  for (std::string word; words >> word;) {
    const bool without = word[0] == '!';
    if (has.contains(without ? word.substr(1) : word) == without) return false;
  }
  return true;
}

}  // namespace satchel::bench
