// Results for people and for programs: a table for each problem, a summary with one line for each, and a file in
// the JSON format of Google Benchmark.
#pragma once

#include <satchel/status.h>

#include <string>
#include <vector>

#include "measure.h"
#include "problem.h"

namespace satchel::bench {

struct ProblemResult {
  Problem problem;
  std::vector<Measurement> measurements;
};

// A problem in a column's width: what differs between problems, without what does not.
std::string short_name(const Problem& problem);

std::string print_problem(const ProblemResult& result);

// One line for each problem, then every kernel that the best plain loop beat.
std::string print_summary(const std::vector<ProblemResult>& results);

// Each kernel and problem beside its goal, then those below it, those slower than the peer, and the worst ten. ""
// where no peer was measured. `brief`: without the first part.
std::string print_goals(const std::vector<ProblemResult>& results, bool cold, bool brief);

// What was slower than the peer once. Rows of a nanosecond are 15% faster or slower by where their loops begin and by
// how well their ends are predicted; measured again, with other bags at other places, it shows whether a kernel is.
struct Slower {
  struct Kernel {
    std::string name;
    double first = 0;           // time of the peer / time of the kernel
    std::vector<double> again;  // the same, each time it was measured again
  };
  Problem problem;
  std::vector<Kernel> kernels;
};
std::vector<Slower> slower_than_peer(const std::vector<ProblemResult>& results);
// The median of `times` further measurements for each, the slowest first. "" where nothing was measured again.
std::string print_again(const std::vector<Slower>& slower, int64_t times);

// Pairs of problems that differ in one field and are farther apart than they ought to be, and, with huge pages, the
// kernels far from the roofline. "" where there are no such pairs.
std::string print_relations(const std::vector<ProblemResult>& results, bool huge_pages);

// `program` names the writer; `context` pairs go into the file's context object.
Status write_json(const std::string& path, const char* program, const std::vector<ProblemResult>& results, bool cold,
                  const std::vector<std::pair<std::string, std::string>>& context);

}  // namespace satchel::bench
