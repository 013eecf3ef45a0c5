// The switches of an engine, read from the caller's struct and from the environment.
#pragma once

#include <cstdint>
#include <string>

#include "satchel/satchel.h"
#include "satchel/status.h"

namespace satchel {

struct ResolvedOptions {
  std::string target = "auto";
  const char* target_source = "target";  // the switch that gave it, for errors
  int64_t max_kernels = 1024;
  int64_t max_code_bytes = int64_t{16} << 20;
  std::string dump_dir;
  bool interpret_when_busy = false;
  bool compile_in_background = false;
  std::string object_cache_dir;
  int64_t object_cache_bytes = int64_t{256} << 20;
};

// Values of 0 and null mean the default.
Result<ResolvedOptions> resolve_options(const satchel_engine_options& options);
// SATCHEL_TARGET, SATCHEL_MAX_KERNELS, SATCHEL_MAX_CODE_BYTES, SATCHEL_DUMP_DIR, SATCHEL_BUSY, SATCHEL_COMPILE,
// SATCHEL_OBJECT_CACHE_DIR, SATCHEL_OBJECT_CACHE_BYTES. An empty variable counts as unset.
Result<ResolvedOptions> options_from_environment();

}  // namespace satchel
