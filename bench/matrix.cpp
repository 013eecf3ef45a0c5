// The two lists of problems that satchel_bench knows by name.
#include <algorithm>

#include "problem.h"

namespace satchel::bench {
namespace {

constexpr int64_t kSmall = int64_t{1} << 20;    // in the second level of cache, or nearly
constexpr int64_t kMedium = int64_t{16} << 20;  // outside it, inside the last level of most servers
constexpr int kAllBits[] = {8, 4, 2};

Problem make(int bits, int64_t dim, int64_t pooling, int64_t bytes) {
  Problem p;
  p.spec.bits = bits;
  p.spec.dim = dim;
  p.pooling = pooling;
  p.table_bytes = bytes;
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
              p.spec.weighted = (flags & 1) != 0;
              p.spec.pruned = (flags & 2) != 0;
              p.spec.index_type = (flags & 4) != 0 ? IndexType::kI32 : IndexType::kI64;
              p.spec.offset_type = p.spec.index_type;
              problems.push_back(p);
            }
          }
        }
      }
    }
  }
  return complete(problems);
}

}  // namespace satchel::bench
