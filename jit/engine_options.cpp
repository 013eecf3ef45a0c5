#include "jit/engine_options.h"

#include <charconv>
#include <cstdlib>
#include <string_view>

#include "runtime/errors.h"

namespace satchel {
namespace {

constexpr int64_t kMostKernels = 1 << 20;
constexpr int64_t kMostCodeBytes = int64_t{1} << 40;
constexpr int64_t kMostObjectCacheBytes = int64_t{1} << 40;

Status read_number(const char* variable, int64_t& out) {
  const char* text = std::getenv(variable);
  if (text == nullptr || *text == '\0') return {};
  const std::string_view view(text);
  int64_t value = 0;
  const auto [stop, error] = std::from_chars(view.data(), view.data() + view.size(), value);
  if (error != std::errc() || stop != view.data() + view.size() || value <= 0) {
    return fail(StatusCode::kParseError, {.argument = variable}, "{}='{}': needs a whole number above 0", variable,
                view.substr(0, 60));
  }
  out = value;
  return {};
}

// The first word means 0, the second 1.
Status read_choice(const char* variable, const char* first, const char* second, int32_t& out) {
  const char* text = std::getenv(variable);
  if (text == nullptr || *text == '\0') return {};
  const std::string_view value(text);
  if (value != first && value != second) {
    return fail(StatusCode::kParseError, {.argument = variable}, "{}='{}': must be {} or {}", variable,
                value.substr(0, 60), first, second);
  }
  out = value == second ? 1 : 0;
  return {};
}

Status check_range(const char* name, int64_t value, int64_t limit) {
  if (value >= 0 && value <= limit) return {};
  return fail(StatusCode::kInvalidArgument, {.argument = name, .value = value, .limit = limit},
              "{} is {}: it must be in [0, {}]", name, value, limit);
}

}  // namespace

Result<ResolvedOptions> resolve_options(const satchel_engine_options& options) {
  if (Status s = check_range("max_kernels", options.max_kernels, kMostKernels); !s) return s;
  if (Status s = check_range("max_code_bytes", options.max_code_bytes, kMostCodeBytes); !s) return s;
  if (Status s = check_range("busy", options.busy, 1); !s) return s;
  if (Status s = check_range("compile", options.compile, 1); !s) return s;
  if (Status s = check_range("object_cache_bytes", options.object_cache_bytes, kMostObjectCacheBytes); !s) return s;
  ResolvedOptions out;
  if (options.target != nullptr) out.target = options.target;
  if (options.max_kernels != 0) out.max_kernels = options.max_kernels;
  if (options.max_code_bytes != 0) out.max_code_bytes = options.max_code_bytes;
  if (options.dump_dir != nullptr) out.dump_dir = options.dump_dir;
  out.interpret_when_busy = options.busy == 1;
  out.compile_in_background = options.compile == 1;
  if (options.object_cache_dir != nullptr) out.object_cache_dir = options.object_cache_dir;
  if (options.object_cache_bytes != 0) out.object_cache_bytes = options.object_cache_bytes;
  return out;
}

Result<ResolvedOptions> options_from_environment() {
  satchel_engine_options options = SATCHEL_ENGINE_OPTIONS_INIT;
  if (const char* target = std::getenv("SATCHEL_TARGET"); target != nullptr && *target != '\0') {
    options.target = target;
  }
  if (Status s = read_number("SATCHEL_MAX_KERNELS", options.max_kernels); !s) return s;
  if (Status s = read_number("SATCHEL_MAX_CODE_BYTES", options.max_code_bytes); !s) return s;
  options.dump_dir = std::getenv("SATCHEL_DUMP_DIR");
  if (Status s = read_choice("SATCHEL_BUSY", "wait", "interpret", options.busy); !s) return s;
  if (Status s = read_choice("SATCHEL_COMPILE", "now", "background", options.compile); !s) return s;
  options.object_cache_dir = std::getenv("SATCHEL_OBJECT_CACHE_DIR");
  if (Status s = read_number("SATCHEL_OBJECT_CACHE_BYTES", options.object_cache_bytes); !s) return s;
  Result<ResolvedOptions> resolved = resolve_options(options);
  if (resolved) resolved->target_source = "SATCHEL_TARGET";
  return resolved;
}

}  // namespace satchel
