#include "jit/prewarm.h"

#include <fstream>
#include <mutex>

#include "codegen/operators/embedding_bag_spec.h"
#include "runtime/errors.h"
#include "runtime/parallel.h"

namespace satchel {
namespace {

struct Outcome {
  int32_t kind = SATCHEL_PREWARM_REJECTED;
  Error error = {};
};

Outcome reject(const Status& status) { return {SATCHEL_PREWARM_REJECTED, status.error()}; }

Outcome warm(satchel_engine& engine, const PrewarmItem& item) {
  if (!item.spec) return reject(item.spec.status());
  Result<satchel_engine::Answer> answer = engine.kernel(*item.spec, satchel_engine::Patience::kUntilCompiled);
  if (!answer) return reject(answer.status());
  Outcome outcome;
  switch (answer->origin) {
    case satchel_engine::Origin::kHit:
      outcome.kind = SATCHEL_PREWARM_PRESENT;
      break;
    case satchel_engine::Origin::kCompiled:
      outcome.kind = SATCHEL_PREWARM_COMPILED;
      break;
    case satchel_engine::Origin::kPending:  // not while there is patience
    case satchel_engine::Origin::kFallback:
      outcome = reject(fail(StatusCode::kUnsupported, {}, "only the interpreter could serve this spec: {}",
                            answer->kernel->node->now().reason));
      break;
  }
  KernelCache::release(answer->kernel);
  return outcome;
}

}  // namespace

Result<std::vector<PrewarmItem>> read_prewarm_file(const std::string& path) {
  std::ifstream in(path);
  if (!in) return fail(StatusCode::kIoError, {.argument = "path"}, "cannot read {}", path);
  std::vector<PrewarmItem> items;
  std::string line;
  for (int64_t number = 1; std::getline(in, line); ++number) {
    const size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string::npos || line[first] == '#') continue;
    const size_t last = line.find_last_not_of(" \t\r");
    PrewarmItem item{number, line.substr(first, last - first + 1), Status()};
    item.spec = parse_spec_text(item.text);
    items.push_back(std::move(item));
  }
  if (in.bad()) return fail(StatusCode::kIoError, {.argument = "path"}, "cannot read all of {}", path);
  return items;
}

Status prewarm(satchel_engine& engine, std::span<const PrewarmItem> items, int32_t threads,
               satchel_prewarm_progress progress, void* user, satchel_prewarm_report& report) {
  std::mutex mutex;
  report.compiled = report.present = report.rejected = 0;
  report.first_rejected = -1;
  parallel_for(static_cast<int64_t>(items.size()), 1, threads, [&](int64_t begin, int64_t end) noexcept {
    for (int64_t i = begin; i < end; ++i) {
      const PrewarmItem& item = items[static_cast<size_t>(i)];
      Outcome outcome;
      try {
        outcome = warm(engine, item);
      } catch (const std::exception& e) {
        outcome.error = make_error(StatusCode::kResourceExhausted, {}, "{}", e.what());
      }
      const std::scoped_lock lock(mutex);
      const bool rejected = outcome.kind == SATCHEL_PREWARM_REJECTED;
      report.compiled += outcome.kind == SATCHEL_PREWARM_COMPILED ? 1 : 0;
      report.present += outcome.kind == SATCHEL_PREWARM_PRESENT ? 1 : 0;
      report.rejected += rejected ? 1 : 0;
      if (rejected && (report.first_rejected < 0 || item.number < report.first_rejected)) {
        report.first_rejected = item.number;
        report.first_error = outcome.error;
      }
      if (progress != nullptr) {
        progress(user, item.number, item.text.c_str(), outcome.kind, rejected ? &outcome.error : nullptr);
      }
    }
  });
  return {};
}

}  // namespace satchel
