// The lists of problems that satchel_bench knows by name.
#include <satchel/engine.h>

#include <algorithm>
#include <cstddef>
#include <utility>

#include "machine.h"
#include "problem.h"
#include "random.h"

namespace satchel::bench {
namespace {

constexpr int64_t kTiny = int64_t{16} << 10;    // in the first level of cache
constexpr int64_t kSmall = int64_t{1} << 20;    // in the second level of cache, or nearly
constexpr int64_t kMedium = int64_t{16} << 20;  // outside it, inside the last level of most servers
constexpr int64_t kMaxRows = INT32_MAX / 2;
constexpr int kAllBits[] = {8, 4, 2};

Problem make(int bits, int64_t dim, int64_t pooling, int64_t bytes) {
  Problem p;
  p.spec.bits = bits;
  p.spec.dim = dim;
  p.pooling = pooling;
  p.table_bytes = bytes;
  return p;
}

// `flags`: a bit each for weighted, pruned and 32-bit indices and offsets.
Problem with_flags(Problem p, int flags) {
  p.spec.weighted = (flags & 1) != 0;
  p.spec.pruned = (flags & 2) != 0;
  p.spec.index_type = (flags & 4) != 0 ? IndexType::kI32 : IndexType::kI64;
  p.spec.offset_type = p.spec.index_type;
  return p;
}

std::vector<Problem> complete(std::vector<Problem> problems) {
  std::stable_sort(problems.begin(), problems.end(),
                   [](const Problem& a, const Problem& b) { return a.table_bytes < b.table_bytes; });
  for (Problem& p : problems) {
    if (Result<Problem> full = with_defaults(p); full) p = *full;
  }
  return problems;
}

}  // namespace

// Every field once away from the usual case, rather than all their products.
std::vector<Problem> short_matrix(int64_t large_bytes) {
  std::vector<Problem> problems;
  for (int bits : kAllBits) {
    for (int64_t dim : {32, 64, 128, 256, 1024}) problems.push_back(make(bits, dim, 50, kSmall));
    problems.push_back(make(bits, 100, 50, kSmall));
    problems.push_back(make(bits, 128, 10, kSmall));
    problems.push_back(make(bits, 128, 1, kSmall));
    Problem p = make(bits, 128, 50, kSmall);
    p.spec.weighted = true;
    problems.push_back(p);
    p = make(bits, 128, 50, kSmall);
    p.spec.pruned = true;
    problems.push_back(p);
    p = make(bits, 128, 50, kSmall);
    p.spec.index_type = p.spec.offset_type = IndexType::kI32;
    problems.push_back(p);
    p = make(bits, 128, 50, kSmall);
    p.spec.pooling = Pooling::kMean;
    p.spec.include_last_offset = true;
    problems.push_back(p);
    problems.push_back(make(bits, 128, 50, kMedium));
    if (large_bytes > 0) {
      p = make(bits, 128, 50, large_bytes);
      problems.push_back(p);
      p.distribution = Distribution::kZipf;
      problems.push_back(p);
    }
  }
  return complete(problems);
}

std::vector<Problem> full_matrix(int64_t large_bytes) {
  std::vector<Problem> problems;
  std::vector<int64_t> sizes = {kSmall, kMedium};
  if (large_bytes > 0) sizes.push_back(large_bytes);
  for (int64_t size : sizes) {
    for (Distribution distribution : {Distribution::kUniform, Distribution::kZipf}) {
      if (distribution == Distribution::kZipf && size == kSmall) continue;  // all of it is in the cache anyway
      for (int bits : kAllBits) {
        for (int64_t dim : {16, 32, 64, 100, 128, 256, 512, 1024}) {
          for (int64_t pooling : {1, 10, 50, 100}) {
            for (int flags = 0; flags < 8; ++flags) {
              Problem p = make(bits, dim, pooling, size);
              p.distribution = distribution;
              problems.push_back(with_flags(p, flags));
            }
          }
        }
      }
    }
  }
  return complete(problems);
}

std::vector<Problem> peer_matrix(int64_t large_bytes) {
  struct Size {
    int64_t bytes;
    Distribution distribution;
  };
  std::vector<Size> sizes = {{kTiny, Distribution::kUniform},
                             {second_level_cache_bytes() / 2, Distribution::kUniform},
                             {kMedium, Distribution::kUniform}};
  if (large_bytes > 0) {
    sizes.push_back({large_bytes, Distribution::kUniform});
    sizes.push_back({large_bytes, Distribution::kZipf});
  }
  std::vector<Problem> problems;
  for (const Size& size : sizes) {
    for (int bits : kAllBits) {
      for (int64_t dim : {1, 2, 3, 7, 8, 15, 16, 31, 32, 33, 64, 96, 100, 128, 200, 256, 300, 512, 768, 1024, 2048}) {
        if (dim * bits % 8 != 0) continue;  // no whole bytes
        for (int64_t pooling : {1, 2, 5, 10, 50, 100}) {
          Problem p = make(bits, dim, pooling, size.bytes);
          p.distribution = size.distribution;
          for (int flags = 0; flags < 8; ++flags) problems.push_back(with_flags(p, flags));
          p.spec.pooling = Pooling::kMean;
          problems.push_back(p);
        }
      }
    }
  }
  for (Problem& p : problems) {
    // Rows that a table and its mapping, of two entries a row, have room for; and that int32 can number twice over.
    const int64_t stride = row_bytes(p.spec);
    const int64_t mapped =
        p.table_bytes == large_bytes && p.spec.pruned ? 2 * static_cast<int64_t>(sizeof(int32_t)) : 0;
    p.table_bytes = std::min(p.table_bytes / (stride + mapped), kMaxRows) * stride;
  }
  return complete(problems);
}

std::vector<Problem> sample(std::vector<Problem> problems, int64_t count, uint64_t seed) {
  Random random(seed);
  while (static_cast<int64_t>(problems.size()) > count) {
    problems.erase(problems.begin() + random.below(static_cast<int64_t>(problems.size())));
  }
  return problems;
}

}  // namespace satchel::bench
