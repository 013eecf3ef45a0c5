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

std::string print_problem(const ProblemResult& result);

// One line for each problem, then every kernel that the best plain loop beat.
std::string print_summary(const std::vector<ProblemResult>& results);

// `program` names the writer; `context` pairs go into the file's context object.
Status write_json(const std::string& path, const char* program, const std::vector<ProblemResult>& results,
                  const std::vector<std::pair<std::string, std::string>>& context);

}  // namespace satchel::bench
