// Pre-warming: compiling what will be needed before it is needed.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "jit/engine.h"

namespace satchel {

// A spec, or the reason why there is none, with its place in the caller's list or file.
struct PrewarmItem {
  int64_t number = 0;
  std::string text;  // as the user wrote it, for the progress callback
  Result<EmbeddingBagSpec> spec = Status();
};

// Lines of a file; empty ones and comments left out.
Result<std::vector<PrewarmItem>> read_prewarm_file(const std::string& path);

Status prewarm(satchel_engine& engine, std::span<const PrewarmItem> items, int32_t threads,
               satchel_prewarm_progress progress, void* user, satchel_prewarm_report& report);

}  // namespace satchel
