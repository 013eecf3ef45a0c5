// The C interface. Every function is a guard around the C++ call behind it: structs are brought to this library's
// version, nothing is thrown across, errors are copied out.
#include <algorithm>
#include <cstring>

#include "codegen/operators/embedding_bag_spec.h"
#include "jit/dump.h"
#include "jit/embedding_bag_call.h"
#include "jit/engine.h"
#include "jit/prewarm.h"
#include "runtime/c_guard.h"
#include "runtime/c_struct.h"
#include "runtime/errors.h"
#include "runtime/row_stride.h"
#include "satchel/satchel.h"
#include "satchel/version.h"

using namespace satchel;

namespace {

Result<satchel_engine*> engine_or_default(satchel_engine* engine) {
  return engine != nullptr ? Result<satchel_engine*>(engine) : satchel_engine::default_engine();
}

Status flag_error(const char* name, int32_t value) {
  return fail(StatusCode::kInvalidSpec, {.argument = name, .value = value, .limit = 1}, "{} is {}: it must be 0 or 1",
              name, value);
}

// A complete C spec -> spec. Flags are looked at here, because the C++ struct cannot hold a bad one.
bool good_flags(const satchel_embedding_bag_spec& c) {
  return ((c.weighted | c.pruned | c.include_last_offset) & ~1) == 0;
}

Status convert(const satchel_embedding_bag_spec& c, EmbeddingBagSpec& out) {
  if (!good_flags(c)) {
    if ((c.weighted & ~1) != 0) return flag_error("weighted", c.weighted);
    if ((c.pruned & ~1) != 0) return flag_error("pruned", c.pruned);
    return flag_error("include_last_offset", c.include_last_offset);
  }
  out = from_c(c);
  return {};
}

Status read_spec(const satchel_embedding_bag_spec* c, EmbeddingBagSpec& out) {
  if (c != nullptr && c->struct_size == sizeof(*c)) [[likely]]
    return convert(*c, out);
  satchel_embedding_bag_spec whole;
  if (Status s = read_struct(c, "spec", whole); !s) return s;
  return convert(whole, out);
}

Status read_valid_spec(const satchel_embedding_bag_spec* c, EmbeddingBagSpec& out) {
  if (Status s = read_spec(c, out); !s) return s;
  return validate_spec(out);
}

// Copies text like snprintf does; `binary` text may hold zeros and gets no final one when it fits exactly.
Status write_text(const std::string& text, char* buffer, size_t capacity, size_t* length) {
  if (buffer == nullptr && capacity != 0) {
    return fail(StatusCode::kInvalidArgument, {.argument = "buffer"}, "buffer is null, but capacity is {}", capacity);
  }
  if (length != nullptr) *length = text.size();
  if (capacity == 0) return {};
  const size_t copied = std::min(text.size(), capacity - 1);
  std::memcpy(buffer, text.data(), copied);
  buffer[copied] = '\0';
  return {};
}

}  // namespace

const char* satchel_code_name(satchel_code code) {
  switch (code) {
    case SATCHEL_OK:
      return "OK";
    case SATCHEL_INVALID_ARGUMENT:
      return "INVALID_ARGUMENT";
    case SATCHEL_INVALID_SPEC:
      return "INVALID_SPEC";
    case SATCHEL_PARSE_ERROR:
      return "PARSE_ERROR";
    case SATCHEL_INDEX_OUT_OF_RANGE:
      return "INDEX_OUT_OF_RANGE";
    case SATCHEL_MAPPED_ROW_OUT_OF_RANGE:
      return "MAPPED_ROW_OUT_OF_RANGE";
    case SATCHEL_OFFSETS_DECREASING:
      return "OFFSETS_DECREASING";
    case SATCHEL_OFFSET_OUT_OF_RANGE:
      return "OFFSET_OUT_OF_RANGE";
    case SATCHEL_OFFSET_NEGATIVE:
      return "OFFSET_NEGATIVE";
    case SATCHEL_UNSUPPORTED:
      return "UNSUPPORTED";
    case SATCHEL_RESOURCE_EXHAUSTED:
      return "RESOURCE_EXHAUSTED";
    case SATCHEL_IO_ERROR:
      return "IO_ERROR";
    case SATCHEL_INTERNAL:
      return "INTERNAL";
    default:
      return "UNKNOWN";
  }
}

// ---------------------------------------------------------------------------------------------- spec

satchel_code satchel_spec_validate(const satchel_embedding_bag_spec* spec, satchel_error* error) {
  return guard(error, [&] {
    EmbeddingBagSpec s;
    return read_valid_spec(spec, s);
  });
}

satchel_code satchel_spec_parse(const char* text, satchel_embedding_bag_spec* spec, satchel_error* error) {
  return guard(error, [&]() -> Status {
    if (text == nullptr) return fail(StatusCode::kInvalidArgument, {.argument = "text"}, "text is null");
    Result<EmbeddingBagSpec> parsed = parse_spec_text(text);
    if (!parsed) return parsed.status();
    return write_struct(to_c(*parsed), "spec", spec);
  });
}

satchel_code satchel_spec_print(const satchel_embedding_bag_spec* spec, char* text, size_t capacity, size_t* length,
                                satchel_error* error) {
  return guard(error, [&] {
    EmbeddingBagSpec s;
    if (Status status = read_valid_spec(spec, s); !status) return status;
    return write_text(print_spec(s), text, capacity, length);
  });
}

int64_t satchel_spec_row_bytes(const satchel_embedding_bag_spec* spec) {
  int64_t bytes = 0;
  (void)guard(nullptr, [&] {
    EmbeddingBagSpec s;
    Status status = read_valid_spec(spec, s);
    if (status) bytes = row_format(s).row_bytes(s.dim);
    return status;
  });
  return bytes;
}

int64_t satchel_table_row_stride(const satchel_embedding_bag_spec* spec) {
  const int64_t bytes = satchel_spec_row_bytes(spec);
  return bytes != 0 ? advised_row_stride(bytes) : 0;
}

// -------------------------------------------------------------------------------------------- engine

satchel_code satchel_engine_create(const satchel_engine_options* options, satchel_engine** engine,
                                   satchel_error* error) {
  return guard(error, [&]() -> Status {
    if (engine == nullptr) return fail(StatusCode::kInvalidArgument, {.argument = "engine"}, "engine is null");
    *engine = nullptr;
    satchel_engine_options whole = SATCHEL_ENGINE_OPTIONS_INIT;
    if (options != nullptr) {
      if (Status s = read_struct(options, "options", whole); !s) return s;
    }
    Result<ResolvedOptions> resolved = resolve_options(whole);
    if (!resolved) return resolved.status();
    Result<satchel_engine*> made = satchel_engine::create(*resolved);
    if (made) *engine = *made;
    return made.status();
  });
}

void satchel_engine_destroy(satchel_engine* engine) {
  if (engine != nullptr) engine->destroy();
}

satchel_code satchel_engine_kernel(satchel_engine* engine, const satchel_embedding_bag_spec* spec,
                                   const satchel_kernel** kernel, satchel_error* error) {
  EmbeddingBagSpec s;
  if (engine == nullptr) {
    const satchel_code code = guard(error, [&]() -> Status {
      const Result<satchel_engine*>& made = satchel_engine::default_engine();
      if (made) engine = *made;
      return made.status();
    });
    if (code != SATCHEL_OK) return code;
  }
  if (kernel != nullptr && spec != nullptr && spec->struct_size == sizeof(*spec) && good_flags(*spec)) [[likely]] {
    s = from_c(*spec);
    if (const satchel_kernel* hit = engine->find(s)) [[likely]] {
      *kernel = hit;
      return SATCHEL_OK;
    }
  }
  return guard(error, [&]() -> Status {
    if (kernel == nullptr) return fail(StatusCode::kInvalidArgument, {.argument = "kernel"}, "kernel is null");
    if (Status status = read_spec(spec, s); !status) return status;
    Result<satchel_engine::Answer> answer = engine->kernel(s);
    if (!answer) return answer.status();
    *kernel = answer->kernel;
    return {};
  });
}

satchel_code satchel_engine_get_stats(satchel_engine* engine, satchel_engine_stats* stats, satchel_error* error) {
  return guard(error, [&]() -> Status {
    Result<satchel_engine*> e = engine_or_default(engine);
    if (!e) return e.status();
    return write_struct((*e)->stats(), "stats", stats);
  });
}

satchel_code satchel_engine_wait(satchel_engine* engine, int64_t timeout_ms, int64_t* pending, satchel_error* error) {
  return guard(error, [&]() -> Status {
    if (timeout_ms < -1) {
      return fail(StatusCode::kInvalidArgument, {.argument = "timeout_ms", .value = timeout_ms, .limit = -1},
                  "timeout_ms is {}: it must not be less than -1", timeout_ms);
    }
    Result<satchel_engine*> e = engine_or_default(engine);
    if (!e) return e.status();
    const int64_t left = (*e)->wait(timeout_ms);
    if (pending != nullptr) *pending = left;
    return {};
  });
}

// ------------------------------------------------------------------------------------------- prewarm

namespace {

Status prewarm_and_report(satchel_engine* engine, std::span<const PrewarmItem> items, int32_t threads,
                          satchel_prewarm_progress progress, void* user, satchel_prewarm_report* out) {
  if (threads < 0) {
    return fail(StatusCode::kInvalidArgument, {.argument = "threads", .value = threads}, "threads is {}", threads);
  }
  Result<satchel_engine*> e = engine_or_default(engine);
  if (!e) return e.status();
  satchel_prewarm_report report = {};
  report.struct_size = sizeof(report);
  report.first_error = SATCHEL_ERROR_INIT;
  if (Status s = prewarm(**e, items, threads, progress, user, report); !s) return s;
  return out != nullptr ? write_struct(report, "report", out) : Status();
}

}  // namespace

satchel_code satchel_engine_prewarm(satchel_engine* engine, const satchel_embedding_bag_spec* specs, int64_t spec_count,
                                    int32_t threads, satchel_prewarm_progress progress, void* user,
                                    satchel_prewarm_report* report, satchel_error* error) {
  return guard(error, [&]() -> Status {
    if (spec_count < 0) {
      return fail(StatusCode::kInvalidArgument, {.argument = "spec_count", .value = spec_count}, "spec_count is {}",
                  spec_count);
    }
    if (specs == nullptr && spec_count != 0) {
      return fail(StatusCode::kInvalidArgument, {.argument = "specs"}, "specs is null");
    }
    std::vector<PrewarmItem> items;
    const auto* at = reinterpret_cast<const char*>(specs);
    for (int64_t i = 0; i < spec_count; ++i) {
      const auto* c = reinterpret_cast<const satchel_embedding_bag_spec*>(at);
      PrewarmItem item{i, "", Status()};
      EmbeddingBagSpec s;
      if (Status status = read_valid_spec(c, s); !status) {
        item.spec = status;
        item.text = fmt::format("specs[{}]", i);
      } else {
        item.spec = s;
        item.text = print_spec(s);
      }
      items.push_back(std::move(item));
      at += sizeof(size_t) <= c->struct_size && c->struct_size <= 4096 ? c->struct_size : sizeof(*c);
    }
    return prewarm_and_report(engine, items, threads, progress, user, report);
  });
}

satchel_code satchel_engine_prewarm_file(satchel_engine* engine, const char* path, int32_t threads,
                                         satchel_prewarm_progress progress, void* user, satchel_prewarm_report* report,
                                         satchel_error* error) {
  return guard(error, [&]() -> Status {
    if (path == nullptr) return fail(StatusCode::kInvalidArgument, {.argument = "path"}, "path is null");
    Result<std::vector<PrewarmItem>> items = read_prewarm_file(path);
    if (!items) return items.status();
    return prewarm_and_report(engine, *items, threads, progress, user, report);
  });
}

// -------------------------------------------------------------------------------------------- kernel

const satchel_kernel* satchel_kernel_retain(const satchel_kernel* kernel) {
  return kernel != nullptr ? KernelCache::retain(kernel) : nullptr;
}

void satchel_kernel_release(const satchel_kernel* kernel) {
  if (kernel != nullptr) KernelCache::release(kernel);
}

namespace {

// Calls that are not as a caller of this version's header makes them. By itself, so that all others save no registers
// for it.
[[gnu::noinline, gnu::cold]] satchel_code run_unusual(const satchel_kernel* kernel,
                                                      const satchel_embedding_bag_args* args, satchel_error* error) {
  return guard(error, [&]() -> Status {
    if (kernel == nullptr) return fail(StatusCode::kInvalidArgument, {.argument = "kernel"}, "kernel is null");
    satchel_embedding_bag_args whole;
    if (Status s = read_struct(args, "args", whole); !s) return s;
    Error e = SATCHEL_ERROR_INIT;
    return run_embedding_bag(kernel->contract, whole, &e) == SATCHEL_OK ? Status() : Status(e);
  });
}

}  // namespace

satchel_code satchel_kernel_run(const satchel_kernel* kernel, const satchel_embedding_bag_args* args,
                                satchel_error* error) {
  if (kernel != nullptr && args != nullptr && args->struct_size == sizeof(*args)) [[likely]] {
    return run_embedding_bag(kernel->contract, *args, error);
  }
  return run_unusual(kernel, args, error);
}

satchel_code satchel_kernel_get_info(const satchel_kernel* kernel, satchel_kernel_info* info, satchel_error* error) {
  return guard(error, [&]() -> Status {
    if (kernel == nullptr) return fail(StatusCode::kInvalidArgument, {.argument = "kernel"}, "kernel is null");
    const CompiledKernel& k = kernel->node->now();
    satchel_kernel_info filled = SATCHEL_KERNEL_INFO_INIT;
    filled.backend = k.target->backend.data();  // literals of the target table: zero-terminated
    filled.target = k.target->name.data();
    filled.reason = k.reason.c_str();
    filled.spec = k.spec_text.c_str();
    filled.code_bytes = k.code_bytes();
    filled.compile_ns = k.compile_ns;
    filled.pending = k.pending ? 1 : 0;
    return write_struct(filled, "info", info);
  });
}

// ---------------------------------------------------------------------------------------------- dump

satchel_code satchel_dump(const satchel_embedding_bag_spec* spec, const char* target, int32_t kind, char* buffer,
                          size_t capacity, size_t* length, satchel_error* error) {
  return guard(error, [&]() -> Status {
    EmbeddingBagSpec s;
    if (Status status = read_valid_spec(spec, s); !status) return status;
    const Target* t = target != nullptr ? find_target(target) : nullptr;
    if (t == nullptr) {
      return fail(StatusCode::kInvalidArgument, {.argument = "target"}, "target '{}' is not one of this build's",
                  target != nullptr ? target : "(null)");
    }
    const BackendSet backends = make_backends();
    Result<std::string> text = dump_spec(s, *t, kind, *backends.find(t->backend)->second);
    if (!text) return text.status();
    return write_text(*text, buffer, capacity, length);
  });
}

namespace {

const Target* numbered_target(int32_t number, bool of_this_architecture) {
  for (const Target& target : kTargets) {
    if (native(target) == of_this_architecture && number-- == 0) return &target;
  }
  return nullptr;
}

}  // namespace

const char* satchel_target_name(int32_t number, int32_t* is_runnable) {
  const Target* target = numbered_target(number, true);
  if (target == nullptr) return nullptr;
  if (is_runnable != nullptr) *is_runnable = runnable(*target, cpu_features()) ? 1 : 0;
  return target->name.data();
}

const char* satchel_foreign_target_name(int32_t number) {
  const Target* target = numbered_target(number, false);
  return target != nullptr ? target->name.data() : nullptr;
}

// ------------------------------------------------------------------------------------------- version

const char* satchel_version(void) { return SATCHEL_VERSION; }
const char* satchel_commit(void) { return SATCHEL_COMMIT; }
