/* The C interface from C11, against the shared library: every function, every *_INIT macro, results to the bit. */
#include <satchel/satchel.h>
#include <satchel/version.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char* step = "";

#define CHECK(condition)                                                                  \
  do {                                                                                    \
    if (!(condition)) {                                                                   \
      fprintf(stderr, "%s:%d: %s: not true: %s\n", __FILE__, __LINE__, step, #condition); \
      exit(1);                                                                            \
    }                                                                                     \
  } while (0)

#define CHECK_OK(call)                                                                                                \
  do {                                                                                                                \
    if ((call) != SATCHEL_OK) {                                                                                       \
      fprintf(stderr, "%s:%d: %s: %s: %s\n", __FILE__, __LINE__, step, satchel_code_name(error.code), error.message); \
      exit(1);                                                                                                        \
    }                                                                                                                 \
  } while (0)

static const char kLine[] = "embedding_bag bits=8 dim=4 weighted pruned index=i32 offset=i64";

static satchel_embedding_bag_spec parsed(const char* line) {
  satchel_error error = SATCHEL_ERROR_INIT;
  satchel_embedding_bag_spec spec = SATCHEL_EMBEDDING_BAG_SPEC_INIT;
  CHECK_OK(satchel_spec_parse(line, &spec, &error));
  return spec;
}

static void test_errors(void) {
  step = "errors";
  satchel_error error = SATCHEL_ERROR_INIT;
  CHECK(strcmp(satchel_code_name(SATCHEL_OK), "OK") == 0);
  CHECK(strcmp(satchel_code_name(SATCHEL_INDEX_OUT_OF_RANGE), "INDEX_OUT_OF_RANGE") == 0);
  CHECK(satchel_code_name(12345) != NULL);

  satchel_embedding_bag_spec spec = SATCHEL_EMBEDDING_BAG_SPEC_INIT;
  CHECK(satchel_spec_validate(&spec, &error) == SATCHEL_INVALID_SPEC); /* dim is 0 */
  CHECK(error.code == SATCHEL_INVALID_SPEC && strcmp(error.argument, "dim") == 0 && error.message[0] != '\0');
  CHECK(satchel_spec_validate(&spec, NULL) == SATCHEL_INVALID_SPEC);
  CHECK(satchel_spec_row_bytes(&spec) == 0);
  CHECK(satchel_spec_parse("embedding_bag bits=8 dim=4 colour=blue", &spec, &error) == SATCHEL_PARSE_ERROR);
}

static void test_spec(void) {
  step = "spec";
  satchel_error error = SATCHEL_ERROR_INIT;
  satchel_embedding_bag_spec spec = parsed(kLine);
  CHECK(spec.bits == 8 && spec.dim == 4 && spec.weighted == 1 && spec.pruned == 1);
  CHECK(spec.index_type == SATCHEL_TYPE_I32 && spec.offset_type == SATCHEL_TYPE_I64);
  CHECK(spec.pooling == SATCHEL_POOLING_SUM && spec.numerics == SATCHEL_NUMERICS_REFERENCE);
  CHECK(SATCHEL_NUMERICS_REFERENCE == 0 && SATCHEL_NUMERICS_FAST == 1 && SATCHEL_NUMERICS_INTEGER == 2);
  CHECK_OK(satchel_spec_validate(&spec, &error));
  CHECK(satchel_spec_row_bytes(&spec) == 12);

  char text[256];
  size_t length = 0;
  CHECK_OK(satchel_spec_print(&spec, text, sizeof(text), &length, &error));
  CHECK(length == strlen(text));
  const satchel_embedding_bag_spec again = parsed(text);
  CHECK(again.dim == spec.dim && again.pruned == spec.pruned && again.offset_type == spec.offset_type);

  char start[8];
  size_t full = 0;
  CHECK_OK(satchel_spec_print(&spec, start, sizeof(start), &full, &error));
  CHECK(full == length && strlen(start) == sizeof(start) - 1 && strncmp(start, text, strlen(start)) == 0);
}

/* Pools with the kernel of `engine` and compares the bits. */
static void run_kernel(satchel_engine* engine) {
  satchel_error error = SATCHEL_ERROR_INIT;
  const float weight[2 * 4] = {0.0f, 85.0f, 170.0f, 255.0f, -255.0f, -170.0f, -85.0f, 0.0f}; /* scale 1: exact */
  unsigned char table[2 * 12];
  satchel_prepack_options prepack = SATCHEL_PREPACK_OPTIONS_INIT;
  CHECK_OK(satchel_prepack(&prepack, weight, 2, 4, table, &error));
  float back[2 * 4];
  CHECK_OK(satchel_unpack(8, table, 2, 4, back, 1, &error));
  CHECK(memcmp(back, weight, sizeof(weight)) == 0);

  const satchel_embedding_bag_spec spec = parsed(kLine);
  const satchel_kernel* kernel = NULL;
  CHECK_OK(satchel_engine_kernel(engine, &spec, &kernel, &error));
  CHECK(kernel != NULL);
  CHECK(satchel_kernel_retain(kernel) == kernel);
  satchel_kernel_release(kernel);

  const int32_t mapping[3] = {1, -1, 0};
  int32_t indices[4] = {0, 1, 2, 0};
  const int64_t offsets[2] = {0, 3};
  const float weights[4] = {2.0f, 100.0f, 0.5f, -1.0f};
  float output[2 * 4];
  satchel_embedding_bag_args args = SATCHEL_EMBEDDING_BAG_ARGS_INIT;
  args.table = table;
  args.row_count = 2;
  args.indices = indices;
  args.index_count = 4;
  args.offsets = offsets;
  args.bag_count = 2;
  args.per_sample_weights = weights;
  args.mapping = mapping;
  args.mapping_count = 3;
  args.output = output;
  CHECK_OK(satchel_kernel_run(kernel, &args, &error));
  const float expected[2 * 4] = {-510.0f, -297.5f, -85.0f, 127.5f, 255.0f, 170.0f, 85.0f, 0.0f};
  CHECK(memcmp(output, expected, sizeof(expected)) == 0);

  memset(output, 0, sizeof(output));
  indices[3] = -4;
  CHECK(satchel_kernel_run(kernel, &args, &error) == SATCHEL_INDEX_OUT_OF_RANGE);
  CHECK(error.bag == 1 && error.position == 3 && error.value == -4 && error.limit == 3);
  CHECK(memcmp(output, expected, sizeof(expected) / 2) == 0); /* the bag before is complete */

  args.indices = NULL;
  CHECK(satchel_kernel_run(kernel, &args, &error) == SATCHEL_INVALID_ARGUMENT);
  CHECK(strcmp(error.argument, "indices") == 0);

  satchel_kernel_info info = SATCHEL_KERNEL_INFO_INIT;
  CHECK_OK(satchel_kernel_get_info(kernel, &info, &error));
  CHECK(info.backend[0] != '\0' && info.target[0] != '\0' && info.reason != NULL);
  CHECK(strncmp(info.spec, "embedding_bag ", 14) == 0);
  satchel_kernel_release(kernel);
}

static void test_engines(void) {
  satchel_error error = SATCHEL_ERROR_INIT;
  step = "default engine";
  run_kernel(NULL);

  int32_t runnable = 0;
  int targets = 0;
  const char* target;
  for (int32_t n = 0; (target = satchel_target_name(n, &runnable)) != NULL; ++n) {
    step = target;
    satchel_engine_options options = SATCHEL_ENGINE_OPTIONS_INIT;
    options.target = target;
    satchel_engine* engine = NULL;
    const satchel_code code = satchel_engine_create(&options, &engine, &error);
    if (!runnable) {
      CHECK(code == SATCHEL_UNSUPPORTED && engine == NULL);
      continue;
    }
    CHECK_OK(code);
    ++targets;
    run_kernel(engine);
    satchel_engine_stats stats = SATCHEL_ENGINE_STATS_INIT;
    CHECK_OK(satchel_engine_get_stats(engine, &stats, &error));
    CHECK(stats.misses == 1 && stats.hits == 0);
    run_kernel(engine);
    CHECK_OK(satchel_engine_get_stats(engine, &stats, &error));
    CHECK(stats.misses == 1 && stats.hits == 1);
    CHECK(stats.pending == 0 && stats.switched == 0);
    int64_t pending = -1;
    CHECK_OK(satchel_engine_wait(engine, -1, &pending, &error));
    CHECK(pending == 0);
    CHECK(satchel_engine_wait(engine, -2, NULL, &error) == SATCHEL_INVALID_ARGUMENT);
    satchel_engine_destroy(engine);
  }
  step = "targets";
  CHECK(targets >= 1);

  satchel_engine_options options = SATCHEL_ENGINE_OPTIONS_INIT;
  options.target = "abacus";
  satchel_engine* engine = NULL;
  CHECK(satchel_engine_create(&options, &engine, &error) == SATCHEL_INVALID_ARGUMENT);
  CHECK(strcmp(error.argument, "target") == 0);
}

static void count_outcome(void* user, int64_t number, const char* spec, int32_t outcome, const satchel_error* error) {
  int64_t* seen = user;
  CHECK(number >= 0 && spec != NULL && (error != NULL) == (outcome == SATCHEL_PREWARM_REJECTED));
  ++seen[outcome];
}

static void test_prewarm(void) {
  step = "prewarm";
  satchel_error error = SATCHEL_ERROR_INIT;
  satchel_engine* engine = NULL;
  CHECK_OK(satchel_engine_create(NULL, &engine, &error));
  const satchel_embedding_bag_spec specs[2] = {parsed(kLine), SATCHEL_EMBEDDING_BAG_SPEC_INIT}; /* the second: dim 0 */
  int64_t seen[3] = {0, 0, 0};
  satchel_prewarm_report report;
  memset(&report, 0, sizeof(report));
  report.struct_size = sizeof(report);
  CHECK_OK(satchel_engine_prewarm(engine, specs, 2, 1, count_outcome, seen, &report, &error));
  CHECK(report.compiled == seen[SATCHEL_PREWARM_COMPILED] && report.present == seen[SATCHEL_PREWARM_PRESENT]);
  CHECK(report.rejected == seen[SATCHEL_PREWARM_REJECTED] && report.rejected >= 1);
  CHECK(report.compiled + report.present + report.rejected == 2);
  CHECK(satchel_engine_prewarm_file(engine, "no/such/file", 1, NULL, NULL, NULL, &error) == SATCHEL_IO_ERROR);
  satchel_engine_destroy(engine);
}

static void test_dump(void) {
  step = "dump";
  satchel_error error = SATCHEL_ERROR_INIT;
  const satchel_embedding_bag_spec spec = parsed(kLine);
  const char* target;
  for (int32_t n = 0; (target = satchel_target_name(n, NULL)) != NULL; ++n) {
    size_t length = 0;
    CHECK_OK(satchel_dump(&spec, target, SATCHEL_DUMP_PLAN, NULL, 0, &length, &error));
    CHECK(length > 0);
    char* text = malloc(length + 1);
    CHECK(text != NULL);
    size_t again = 0;
    CHECK_OK(satchel_dump(&spec, target, SATCHEL_DUMP_PLAN, text, length + 1, &again, &error));
    CHECK(again == length && strlen(text) == length);
    free(text);
  }
}

static void run_in_order(void* executor, int64_t tasks, satchel_task task, void* context) {
  *(int64_t*)executor += tasks;
  for (int64_t i = 0; i < tasks; ++i) task(context, i);
}

/* Six bags, split for an executor of our own and for the pool, in a table of the library's. */
static void test_parallel_and_table(void) {
  step = "parallel";
  satchel_error error = SATCHEL_ERROR_INIT;
  const satchel_embedding_bag_spec spec = parsed("embedding_bag bits=8 dim=2 index=i32 offset=none");
  CHECK(satchel_table_row_stride(&spec) >= satchel_spec_row_bytes(&spec));
  const satchel_kernel* kernel = NULL;
  CHECK_OK(satchel_engine_kernel(NULL, &spec, &kernel, &error));
  satchel_table_options options = SATCHEL_TABLE_OPTIONS_INIT;
  options.pages = SATCHEL_PAGES_SMALL;
  satchel_table* table = NULL;
  CHECK_OK(satchel_table_alloc(20, &options, &table, &error));
  satchel_table_report report = SATCHEL_TABLE_REPORT_INIT;
  CHECK_OK(satchel_table_get_report(table, &report, &error));
  CHECK(report.bytes == 20 && report.mapped_bytes >= 20);
  const float weight[4] = {0.0f, 255.0f, 1.0f, 256.0f};
  const satchel_prepack_options prepack = SATCHEL_PREPACK_OPTIONS_INIT;
  CHECK_OK(satchel_prepack(&prepack, weight, 2, 2, satchel_table_data(table), &error));
  const int32_t indices[6] = {0, 1, 1, 0, 0, 1};
  float output[12];
  satchel_embedding_bag_args args = SATCHEL_EMBEDDING_BAG_ARGS_INIT;
  args.table = satchel_table_data(table);
  args.row_count = 2;
  args.indices = indices;
  args.index_count = args.bag_count = 6;
  args.output = output;
  int64_t tasks = 0;
  satchel_parallel_options parallel = SATCHEL_PARALLEL_OPTIONS_INIT;
  parallel.threads = 3;
  parallel.grain = 1;
  for (int pool = 0; pool < 2; ++pool) {
    parallel.parallel_for = pool ? NULL : run_in_order;
    parallel.executor = pool ? NULL : &tasks;
    memset(output, 0, sizeof(output));
    CHECK_OK(satchel_kernel_run_parallel(kernel, &args, &parallel, &error));
    for (int i = 0; i < 12; ++i) CHECK(output[i] == weight[2 * indices[i / 2] + i % 2]);
  }
  CHECK(tasks == 3);
  int32_t threads = 0;
  CHECK(satchel_pool_name(&threads)[0] != '\0' && threads >= 1);
  satchel_table_free(table);
  CHECK(satchel_table_alloc(0, NULL, &table, &error) == SATCHEL_INVALID_ARGUMENT && table == NULL);
  satchel_kernel_release(kernel);
}

int main(void) {
  CHECK(strcmp(satchel_version(), SATCHEL_VERSION) == 0 && satchel_commit()[0] != '\0');
  test_errors();
  test_spec();
  test_engines();
  test_prewarm();
  test_dump();
  test_parallel_and_table();
  printf("C interface: all checks passed\n");
  return 0;
}
