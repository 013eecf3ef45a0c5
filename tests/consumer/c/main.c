/* Pools three bags of a two-row 8-bit table through the installed library and compares the bits. */
#include <satchel/satchel.h>
#include <satchel/version.h>
#include <stdio.h>
#include <string.h>

enum { kDim = 3, kRowBytes = kDim + 8, kRows = 2, kBags = 3 };

/* One 8-bit row: codes, fp32 scale, fp32 bias. */
static void pack_row(unsigned char* row, const unsigned char* codes, float scale, float bias) {
  memcpy(row, codes, kDim);
  memcpy(row + kDim, &scale, sizeof(scale));
  memcpy(row + kDim + sizeof(scale), &bias, sizeof(bias));
}

static int fail(const char* what, const satchel_error* error) {
  fprintf(stderr, "%s: %s: %s\n", what, satchel_code_name(error->code), error->message);
  return 1;
}

int main(void) {
  unsigned char table[kRows * kRowBytes];
  const unsigned char codes0[kDim] = {0, 1, 2};
  const unsigned char codes1[kDim] = {10, 20, 255};
  pack_row(table, codes0, 0.5f, -1.0f);             /* -1, -0.5, 0 */
  pack_row(table + kRowBytes, codes1, 0.25f, 2.0f); /* 4.5, 7, 65.75 */

  satchel_error error = SATCHEL_ERROR_INIT;
  satchel_embedding_bag_spec spec = SATCHEL_EMBEDDING_BAG_SPEC_INIT;
  const satchel_kernel* kernel = NULL;
  if (satchel_spec_parse("embedding_bag bits=8 dim=3 index=i64 offset=i32", &spec, &error))
    return fail("parse", &error);
  if (satchel_engine_kernel(NULL, &spec, &kernel, &error)) return fail("kernel", &error);

  int64_t indices[4] = {0, 1, 1, 1};
  const int32_t offsets[kBags] = {0, 2, 2};
  float output[kBags * kDim];
  satchel_embedding_bag_args args = SATCHEL_EMBEDDING_BAG_ARGS_INIT;
  args.table = table;
  args.row_count = kRows;
  args.indices = indices;
  args.index_count = 4;
  args.offsets = offsets;
  args.bag_count = kBags;
  args.output = output;
  if (satchel_kernel_run(kernel, &args, &error)) return fail("run", &error);

  const float expected[kBags * kDim] = {3.5f, 6.5f, 65.75f, 0.0f, 0.0f, 0.0f, 9.0f, 14.0f, 131.5f};
  if (memcmp(output, expected, sizeof(expected)) != 0) {
    fprintf(stderr, "the bags differ from the expected bits\n");
    return 1;
  }

  indices[3] = 7;
  if (satchel_kernel_run(kernel, &args, &error) != SATCHEL_INDEX_OUT_OF_RANGE || error.bag != 2 ||
      error.position != 3 || error.value != 7 || error.limit != kRows) {
    fprintf(stderr, "index 7 of a two-row table was not reported as it should be\n");
    return 1;
  }

  satchel_kernel_info info = SATCHEL_KERNEL_INFO_INIT;
  if (satchel_kernel_get_info(kernel, &info, &error)) return fail("info", &error);
  if (strcmp(satchel_version(), SATCHEL_VERSION) != 0 || strcmp(satchel_commit(), SATCHEL_COMMIT) != 0) {
    fprintf(stderr, "library %s (%s) and headers %s (%s) are not of one version\n", satchel_version(), satchel_commit(),
            SATCHEL_VERSION, SATCHEL_COMMIT);
    return 1;
  }
  printf("c: satchel %s, %s, on %s: bits as expected\n", satchel_version(), info.spec, info.target);
  satchel_kernel_release(kernel);
  return 0;
}
