// A problem: one spec on one table with one kind of batch. The line that names it is the spec's own line followed
// by rows=, pooling=, batch= and dist=; every table and result of the benchmark names its problem so.
#pragma once

#include <satchel/spec.h>
#include <satchel/status.h>

#include <cstdint>
#include <string>
#include <vector>

namespace satchel::bench {

enum class Distribution : int32_t { kUniform, kZipf };

struct Problem {
  EmbeddingBagSpec spec;
  int64_t rows = 0;      // of the table; 0: as many as fit table_bytes
  int64_t pooling = 50;  // indices of every bag
  int64_t batch = 0;     // bags of one call; 0: chosen, see with_defaults()
  Distribution distribution = Distribution::kUniform;
  int64_t table_bytes = int64_t{1} << 20;  // used only where rows is 0
};

// Fills rows and batch. Fails for a spec that is not valid or a number out of range.
Result<Problem> with_defaults(Problem problem);

// Reads a problem line: a spec line with rows= or table= (bytes; K, M, G), pooling=, batch= and dist=uniform|zipf
// among its words. pooling= with a number is the length of the bags; with a word it belongs to the spec. One that
// lacks "embedding_bag" in front gets it.
Result<Problem> parse_problem(const std::string& line);
std::string to_line(const Problem& problem);

// Bytes of the packed table. Defaults must be filled in.
int64_t table_bytes(const Problem& problem);

// Up to 64 KiB, up to 4 MiB, up to the last level of cache, larger.
enum class TableSize : int32_t { kTiny, kSmall, kMedium, kLarge };
TableSize table_size(const Problem& problem);

// The words of a filter must all be words of the problem; a word with '!' in front must not be. Beside the words of
// its line a problem has those that say defaults: index=, offset=, weighted or unweighted, pruned or unpruned, sum
// or mean, and tiny (up to 64 KiB), small (up to 4 MiB), medium (up to the last level of cache) or large for the table.
bool matches(const Problem& problem, const std::string& filter);

// Both are sorted by table size, so that tables are filled as rarely as possible. `large_bytes` is the size of the
// table that lies in memory; 0 leaves those problems out.
std::vector<Problem> short_matrix(int64_t large_bytes);
std::vector<Problem> full_matrix(int64_t large_bytes);
// The cells of the comparison with the peer: thousands, for sample() or a filter. Its tiny tables are of 16 KiB, its
// small ones half as large as the second level of cache; a large pruned table has `large_bytes` together with its
// mapping.
std::vector<Problem> peer_matrix(int64_t large_bytes);

// `count` problems at random, in their order; all where there are no more.
std::vector<Problem> sample(std::vector<Problem> problems, int64_t count, uint64_t seed);

}  // namespace satchel::bench
