// satchel_table_*: arguments are checked here, the work is in runtime/table.
#include "runtime/c_guard.h"
#include "runtime/c_struct.h"
#include "runtime/table.h"
#include "satchel/satchel.h"

using namespace satchel;

namespace {

Status check_range(const char* name, int32_t value, int32_t most) {
  if (value >= 0 && value <= most) return {};
  return fail(StatusCode::kInvalidArgument, {.argument = name, .value = value, .limit = most},
              "{} is {}: it must be in [0, {}]", name, value, most);
}

Status check(int64_t bytes, const satchel_table_options& o) {
  if (bytes < 1) {
    return fail(StatusCode::kInvalidArgument, {.argument = "bytes", .value = bytes, .limit = 1},
                "bytes is {}: it must be at least 1", bytes);
  }
  if (Status s = check_range("pages", o.pages, SATCHEL_PAGES_1G); !s) return s;
  if (Status s = check_range("numa", o.numa, SATCHEL_NUMA_BIND); !s) return s;
  if (o.numa != SATCHEL_NUMA_BIND && o.node != 0) {
    return fail(StatusCode::kInvalidArgument, {.argument = "node", .value = o.node},
                "node is {}, but numa is not SATCHEL_NUMA_BIND", o.node);
  }
  return check_range("threads", o.threads, 4096);
}

}  // namespace

satchel_code satchel_table_alloc(int64_t bytes, const satchel_table_options* options, satchel_table** table,
                                 satchel_error* error) {
  return guard(error, [&]() -> Status {
    if (table == nullptr) return fail(StatusCode::kInvalidArgument, {.argument = "table"}, "table is null");
    *table = nullptr;
    satchel_table_options whole = SATCHEL_TABLE_OPTIONS_INIT;
    if (options != nullptr) {
      if (Status s = read_struct(options, "options", whole); !s) return s;
    }
    if (Status s = check(bytes, whole); !s) return s;
    Result<satchel_table*> made = satchel_table::make(bytes, whole);
    if (made) *table = *made;
    return made.status();
  });
}

void satchel_table_free(satchel_table* table) { delete table; }

void* satchel_table_data(const satchel_table* table) { return table != nullptr ? table->data : nullptr; }

satchel_code satchel_table_get_report(const satchel_table* table, satchel_table_report* report, satchel_error* error) {
  return guard(error, [&]() -> Status {
    if (table == nullptr) return fail(StatusCode::kInvalidArgument, {.argument = "table"}, "table is null");
    return write_struct(table->report(), "report", report);
  });
}
