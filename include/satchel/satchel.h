/* satchel: run-time compiled embedding-bag kernels. The C interface, and the library's only ABI.
 *
 * Spec -> Plan -> Kernel: a caller describes a problem (satchel_embedding_bag_spec), asks an engine for
 * the kernel that solves exactly that problem, keeps the kernel, and calls it as often as it likes.
 *
 * Conventions, for the whole file
 *  - Nothing here prints, aborts, exits or throws.
 *  - Every function that can fail returns a satchel_code and fills `error`, which may be NULL.
 *  - Structs begin with `struct_size`: set it to sizeof(the struct) (the *_INIT macros do). A library
 *    that is newer than its caller takes the missing fields as zero.
 *  - Engines and kernels may be used from any number of threads at once. Functions that take
 *    `satchel_engine*` accept NULL for the process-wide default engine.
 *  - Strings are UTF-8. Buffers for text are filled like snprintf: at most `capacity` bytes including
 *    the final zero; `*length` receives the full length without it.
 */
#ifndef SATCHEL_SATCHEL_H
#define SATCHEL_SATCHEL_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define SATCHEL_API
#else
#define SATCHEL_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ------------------------------------------------------------------------------------------ errors */

typedef int32_t satchel_code;
enum {
  SATCHEL_OK = 0,
  /* Invalid request: the caller can mend it. */
  SATCHEL_INVALID_ARGUMENT = 1, /* null, misaligned, negative or overflowing argument; unknown name */
  SATCHEL_INVALID_SPEC = 2,     /* a spec field, or a combination of them, that means nothing */
  SATCHEL_PARSE_ERROR = 3,      /* text that is not a spec line, a switch value, ... */
  /* Data errors, found by a running kernel: bag, position, value and limit are set. */
  SATCHEL_INDEX_OUT_OF_RANGE = 10,      /* indices[position] is not in [0, limit) */
  SATCHEL_MAPPED_ROW_OUT_OF_RANGE = 11, /* mapping[indices[position]] is not -1 and not in [0, limit) */
  SATCHEL_OFFSETS_DECREASING = 12,      /* offsets[position] is less than its predecessor, `limit` */
  SATCHEL_OFFSET_OUT_OF_RANGE = 13,     /* offsets[position] is greater than index_count, `limit` */
  SATCHEL_OFFSET_NEGATIVE = 14,         /* offsets[position] is below zero */
  /* Unsupported here: right request, wrong machine or build. */
  SATCHEL_UNSUPPORTED = 20,        /* this machine or build cannot do it (a forced instruction set, say) */
  SATCHEL_RESOURCE_EXHAUSTED = 21, /* memory, executable memory or threads could not be had */
  SATCHEL_IO_ERROR = 22,           /* a file could not be read or written */
  /* A fault of the library itself. */
  SATCHEL_INTERNAL = 30
};

typedef struct satchel_error {
  size_t struct_size;
  satchel_code code;
  char argument[32]; /* name of the offending argument or spec field, or "" */
  int64_t bag;       /* first failing bag, or -1; all bags before it are complete in `output` */
  int64_t position;  /* position in `indices` (or in `offsets`, for offset errors), or -1 */
  int64_t value;     /* the offending value */
  int64_t limit;     /* the limit that it broke */
  char message[256]; /* one sentence with all of the above */
} satchel_error;
#define SATCHEL_ERROR_INIT                                      \
  {                                                             \
    sizeof(satchel_error), SATCHEL_OK, {0}, -1, -1, 0, 0, { 0 } \
  }

/* A short constant name such as "INDEX_OUT_OF_RANGE"; never NULL. */
SATCHEL_API const char* satchel_code_name(satchel_code code);

/* -------------------------------------------------------------------------------------------- spec */

enum { SATCHEL_POOLING_SUM = 0, SATCHEL_POOLING_MEAN = 1 };
enum { SATCHEL_TYPE_NONE = 0, SATCHEL_TYPE_I32 = 1, SATCHEL_TYPE_I64 = 2, SATCHEL_TYPE_F32 = 3 };
enum { SATCHEL_NUMERICS_REFERENCE = 0, SATCHEL_NUMERICS_FAST = 1, SATCHEL_NUMERICS_INTEGER = 2 };

/* Names one kernel. All fields are plain values; equal canonical specs share one kernel.
 *
 * A row holds `dim` codes and one (scale, bias) pair; element j stands for scale * code[j] + bias.
 *   bits 8: dim bytes of codes, fp32 scale, fp32 bias.
 *   bits 4, 2: dim * bits / 8 bytes of codes, lowest bits first, then fp16 scale, fp16 bias.
 * Little-endian, unaligned: the layout of PyTorch's quantized::embedding_bag_*_prepack operators. */
typedef struct satchel_embedding_bag_spec {
  size_t struct_size;
  int32_t bits;                /* 8, 4 or 2 */
  int32_t pooling;             /* SATCHEL_POOLING_*; mean multiplies the sum by 1.0f / bag length */
  int64_t dim;                 /* elements of a row ("block size"), in [1, 2^24]; dim * bits a multiple of 8 */
  int32_t weighted;            /* 0 or 1: each looked-up row is scaled by a per-sample fp32 weight */
  int32_t pruned;              /* 0 or 1: indices go through an int32 mapping; -1 entries are skipped */
  int32_t index_type;          /* SATCHEL_TYPE_I32 or _I64 */
  int32_t offset_type;         /* SATCHEL_TYPE_I32, _I64; _NONE: every index is a bag of its own */
  int32_t include_last_offset; /* 0 or 1: offsets has bag_count + 1 entries */
  int32_t output_type;         /* SATCHEL_TYPE_F32 */
  int32_t numerics;            /* SATCHEL_NUMERICS_*; _INTEGER needs offsets and rows of at least 16 bytes */
  int32_t prefetch_distance; /* rows ahead, into the nearest cache; at most 65536; -1: chosen by the library, 0: none */
  int64_t row_stride;        /* bytes from row to row, at most 2^32; 0: rows are packed */
  int64_t output_stride;     /* elements from output row to output row, at most 2^32; 0: dim */
  int32_t prefetch_far_distance; /* rows ahead, into the second level of cache; at most 65536; 0: none; -1: chosen by
                                    the library, for calls whose table is too large to be there; none where
                                    prefetch_distance is 0 */
} satchel_embedding_bag_spec;
#define SATCHEL_EMBEDDING_BAG_SPEC_INIT                                                                         \
  {                                                                                                             \
    sizeof(satchel_embedding_bag_spec), 8, SATCHEL_POOLING_SUM, 0, 0, 0, SATCHEL_TYPE_I64, SATCHEL_TYPE_I64, 0, \
        SATCHEL_TYPE_F32, 0, -1, 0, 0, -1                                                                       \
  }

/* Checks a spec. */
SATCHEL_API satchel_code satchel_spec_validate(const satchel_embedding_bag_spec* spec, satchel_error* error);

/* Reads one line, e.g. "embedding_bag bits=4 dim=128 weighted pruned index=i64 offset=i32". Words may
 * come in any order after the first; see docs/spec-grammar.md. The result is validated. */
SATCHEL_API satchel_code satchel_spec_parse(const char* text, satchel_embedding_bag_spec* spec, satchel_error* error);

/* Writes the canonical line of a valid spec. */
SATCHEL_API satchel_code satchel_spec_print(const satchel_embedding_bag_spec* spec, char* text, size_t capacity,
                                            size_t* length, satchel_error* error);

/* Bytes of one row of a valid spec without padding (dim 128: 136, 68, 36 for 8, 4, 2 bits). 0 if the
 * spec is not valid. */
SATCHEL_API int64_t satchel_spec_row_bytes(const satchel_embedding_bag_spec* spec);

/* ------------------------------------------------------------------------------------------ engine */

typedef struct satchel_engine satchel_engine;
typedef struct satchel_kernel satchel_kernel;

/* Every switch has an environment variable that the default engine reads once, at its first use; what
 * is set here wins over it. A value that cannot be read is an error, never a silent default. */
typedef struct satchel_engine_options {
  size_t struct_size;
  /* "auto" (or NULL), "interpreter", "avx2", "avx512", "avx512+vnni", ... (satchel_target_name): the one to use. One
   * that this machine lacks is SATCHEL_UNSUPPORTED.  SATCHEL_TARGET */
  const char* target;
  int64_t max_kernels;    /* kernels kept at once; 0: 1024.  SATCHEL_MAX_KERNELS */
  int64_t max_code_bytes; /* bytes of code kept at once; 0: 16 MiB.  SATCHEL_MAX_CODE_BYTES */
  const char* dump_dir;   /* folder for plan, listing and bytes of every compiled kernel, made if need be; NULL:
                             none. What cannot be written is told in stats.last_failure, the kernel is served all the
                             same.  SATCHEL_DUMP_DIR */
  /* What a thread does that asks for a kernel another thread is compiling: 0 waits for it, 1 takes the
   * interpreter meanwhile.  SATCHEL_BUSY=wait|interpret */
  int32_t busy;
  /* When a kernel that is not in the cache is compiled. 0: at once, before satchel_engine_kernel returns.
   * 1: in the background. satchel_engine_kernel returns within microseconds a kernel that runs on the interpreter, and
   * a worker thread compiles. Then the same kernel runs the code, for all who hold it and from their next call on;
   * results have the same bits before and after. Nobody waits, so `busy` has no meaning; where the interpreter is all
   * there is, neither has this. At most max_kernels are pending; requests beyond get an interpreter that stays one,
   * with the reason, and later requests for that spec try again.
   * The engine starts its one worker with the first kernel to compile; where no thread can be had, the caller's own
   * thread compiles. Without this option the engine starts no threads. A child process made by fork() has no worker:
   * what was pending stays with the interpreter there, and only engines made after the fork compile anything.
   * SATCHEL_COMPILE=now|background */
  int32_t compile;
  /* Folder in which the LLVM back end keeps compiled objects for later processes, made with mode 0700 if need be; NULL:
   * none. It and its files must belong to the effective user, and nobody else may be able to write them: what does
   * not, or is damaged, is not used but compiled anew. Any number of processes may share it.
   * SATCHEL_OBJECT_CACHE_DIR */
  const char* object_cache_dir;
  int64_t object_cache_bytes; /* of all files in it; the least recently used go first. 0: 256 MiB.
                                 SATCHEL_OBJECT_CACHE_BYTES */
} satchel_engine_options;
#define SATCHEL_ENGINE_OPTIONS_INIT \
  { sizeof(satchel_engine_options), NULL, 0, 0, NULL, 0, 0, NULL, 0 }

/* A private engine with its own cache and code memory. Release with satchel_engine_destroy; kernels got
 * from it stay valid until they are released themselves. Destroying waits for a compilation in the background that is
 * under way, and drops those that have not begun: their kernels stay with the interpreter. */
SATCHEL_API satchel_code satchel_engine_create(const satchel_engine_options* options, satchel_engine** engine,
                                               satchel_error* error);
SATCHEL_API void satchel_engine_destroy(satchel_engine* engine);

/* The kernel for `spec`: from the cache (no lock, no allocation) or compiled now (see options.compile). Release it with
 * satchel_kernel_release. Where code cannot be generated the kernel runs on the interpreter,
 * satchel_kernel_get_info says why, and the next request tries again. */
SATCHEL_API satchel_code satchel_engine_kernel(satchel_engine* engine, const satchel_embedding_bag_spec* spec,
                                               const satchel_kernel** kernel, satchel_error* error);

typedef struct satchel_engine_stats {
  size_t struct_size;
  int64_t hits, misses; /* requests answered from the cache, and not */
  int64_t compiles;     /* kernels compiled, not counting those from the object cache */
  int64_t failures;     /* compilations that failed; each was answered with the interpreter */
  int64_t evictions;    /* kernels dropped from the cache to stay within its bounds */
  int64_t kernels;      /* kernels in the cache now */
  int64_t code_bytes;   /* bytes of their code */
  int64_t compile_ns;   /* nanoseconds spent compiling, all threads together */
  char last_failure[256];
  int64_t pending;               /* kernels that wait for the background compilation, or are in it */
  int64_t switched;              /* kernels that went from the interpreter to code while they could be called */
  int64_t object_cache_loads;    /* kernels loaded from the object cache instead of compiled */
  int64_t object_cache_stores;   /* kernels put there */
  int64_t object_cache_rejected; /* kernels whose object, or whose folder, must not be used. Why, and why an object
                                    could not be stored, is told in last_failure; the kernel is served all the same */
} satchel_engine_stats;
#define SATCHEL_ENGINE_STATS_INIT \
  { sizeof(satchel_engine_stats), 0, 0, 0, 0, 0, 0, 0, 0, {0}, 0, 0, 0, 0, 0 }
SATCHEL_API satchel_code satchel_engine_get_stats(satchel_engine* engine, satchel_engine_stats* stats,
                                                  satchel_error* error);

/* Waits until no kernel is pending, or until `timeout_ms` milliseconds have passed: 0 only looks, -1 waits as long as
 * it takes. `*pending` (NULL: not wanted) receives how many there were in the end; running out of time is no error.
 * Kernels that others ask for meanwhile are waited for, too. Of one kernel, satchel_kernel_info.pending tells. */
SATCHEL_API satchel_code satchel_engine_wait(satchel_engine* engine, int64_t timeout_ms, int64_t* pending,
                                             satchel_error* error);

/* --------------------------------------------------------------------------------------- pre-warm */

enum { SATCHEL_PREWARM_COMPILED = 0, SATCHEL_PREWARM_PRESENT = 1, SATCHEL_PREWARM_REJECTED = 2 };

typedef struct satchel_prewarm_report {
  size_t struct_size;
  int64_t compiled, present, rejected;
  int64_t first_rejected;    /* number of the first rejected spec (line of the file, from 1), or -1 */
  satchel_error first_error; /* why */
} satchel_prewarm_report;

/* Called once for each spec as it is done, from one thread at a time. `number` is the spec's place (line
 * of the file, from 1), `outcome` a SATCHEL_PREWARM_*; `error` is set for rejected ones. */
typedef void (*satchel_prewarm_progress)(void* user, int64_t number, const char* spec, int32_t outcome,
                                         const satchel_error* error);

/* Compiles specs, or loads them from the object cache, on `threads` threads (0: one for each processor). A spec that
 * is rejected does not stop the others. A kernel that only the interpreter could serve counts as rejected, with the
 * reason. Whatever options.compile says, kernels are compiled when this returns. `report` and `progress` may be NULL.
 * Returns SATCHEL_OK also when specs were rejected. */
SATCHEL_API satchel_code satchel_engine_prewarm(satchel_engine* engine, const satchel_embedding_bag_spec* specs,
                                                int64_t spec_count, int32_t threads, satchel_prewarm_progress progress,
                                                void* user, satchel_prewarm_report* report, satchel_error* error);
/* The same for a text file: one spec line each; empty lines and lines beginning with '#' are skipped. */
SATCHEL_API satchel_code satchel_engine_prewarm_file(satchel_engine* engine, const char* path, int32_t threads,
                                                     satchel_prewarm_progress progress, void* user,
                                                     satchel_prewarm_report* report, satchel_error* error);

/* ------------------------------------------------------------------------------------------ kernel */

SATCHEL_API const satchel_kernel* satchel_kernel_retain(const satchel_kernel* kernel);
SATCHEL_API void satchel_kernel_release(const satchel_kernel* kernel);

/* One call. All buffers are the caller's, C-contiguous, aligned to their elements (`table`: to nothing),
 * and are only read, but for `output`. */
typedef struct satchel_embedding_bag_args {
  size_t struct_size;
  const void* table;   /* u8 [row_count, row_stride], packed rows */
  int64_t row_count;   /* indices (pruned: mapped rows) must be in [0, row_count) */
  const void* indices; /* index_type [index_count] */
  int64_t index_count;
  const void* offsets; /* offset_type [bag_count (+ 1 with include_last_offset)]: bag b pools indices
                          [offsets[b], offsets[b + 1]); without include_last_offset the last bag ends at
                          index_count. NULL for offset=none, where bag_count must equal index_count */
  int64_t bag_count;
  const float* per_sample_weights; /* f32 [index_count], weighted specs only */
  const int32_t* mapping;          /* i32 [mapping_count], pruned specs only; one element of value 0
                                      means that the table is not pruned after all */
  int64_t mapping_count;
  float* output; /* f32 [bag_count, output_stride]; only the first dim elements of a row are written */
} satchel_embedding_bag_args;
#define SATCHEL_EMBEDDING_BAG_ARGS_INIT \
  { sizeof(satchel_embedding_bag_args), NULL, 0, NULL, 0, NULL, 0, NULL, NULL, 0, NULL }

/* Pools every bag into its row of `output`. Empty bags give zeros. Nothing is allocated. On a data error
 * the rows of bags before error->bag are complete, and the row of that bag and all after it are unspecified
 * or untouched; nothing outside `output` is ever written and nothing outside the inputs is read. */
SATCHEL_API satchel_code satchel_kernel_run(const satchel_kernel* kernel, const satchel_embedding_bag_args* args,
                                            satchel_error* error);

/* ---- on several threads */

/* Task number `task` of a satchel_parallel_for call. May be called from any thread. Never unwinds. */
typedef void (*satchel_task)(void* task_context, int64_t task);
/* An executor: calls task(task_context, i) for every i in [0, task_count), on whatever threads and in whatever order,
 * and returns when all of these calls have returned; it must not throw or unwind. There are at most as many tasks as
 * threads are to work at once, and every task works until nothing is left to do: tasks need no thread of their own, and
 * may run one after another. OpenMP, at::parallel_for (grain 1) and tbb::parallel_for all fit.
 * A task that is not called costs time only: the calling thread does what is left. */
typedef void (*satchel_parallel_for)(void* executor, int64_t task_count, satchel_task task, void* task_context);

typedef struct satchel_parallel_options {
  size_t struct_size;
  int32_t threads; /* at most so many at once, the caller's among them, at most 256; 0: as many as the pool has, or,
                      with an executor, one for each processor */
  satchel_parallel_for parallel_for; /* the caller's executor; NULL: satchel's pool (satchel_pool_name) */
  void* executor;                    /* its first argument */
  int64_t grain; /* least work for a thread; 0: SATCHEL_DEFAULT_GRAIN. The work of a call is (rows looked up + bags) *
                    (dim + 32): about the elements it touches. A call with less work than two grains is not split */
} satchel_parallel_options;
#define SATCHEL_PARALLEL_OPTIONS_INIT \
  { sizeof(satchel_parallel_options), 0, NULL, NULL, 0 }
#define SATCHEL_DEFAULT_GRAIN 262144

/* satchel_kernel_run on several threads: the call's bags are cut into contiguous ranges of about equally many rows,
 * which run as calls of their own. The same output bit for bit, the same errors (of the first failing bag) and the same
 * guarantees; on an error, rows of `output` after error->bag may have been written. A bag is never cut, so one that
 * holds most rows bounds the gain. A small call, one with bad offsets, and one with bags for one thread only run as
 * satchel_kernel_run does. All parts round as the calling thread does, and take subnormal numbers for what they are to
 * it. `options` may be NULL. Nothing is allocated but by the executor. */
SATCHEL_API satchel_code satchel_kernel_run_parallel(const satchel_kernel* kernel,
                                                     const satchel_embedding_bag_args* args,
                                                     const satchel_parallel_options* options, satchel_error* error);

/* What runs the tasks of calls without an executor: "tbb" (oneTBB's own pool), or "threads" (started for each call,
 * tens of microseconds, so that calls with less than 16 times the work are not split). `*threads` (NULL: not wanted)
 * receives how many work at once at most. The first use, or this, loads oneTBB. */
SATCHEL_API const char* satchel_pool_name(int32_t* threads);

/* ---- what it is */

typedef struct satchel_kernel_info {
  size_t struct_size;
  const char* backend; /* "x86", "interpreter" */
  const char* target;  /* instruction set, "avx512+vnni", "avx2", "interpreter" */
  const char* reason;  /* why this back end and no faster one; "" if it was the first choice */
  const char* spec;    /* canonical line */
  int64_t code_bytes;  /* 0 for the interpreter */
  int64_t compile_ns;  /* spec to callable kernel, compiled or loaded */
  int32_t pending;     /* 1: on the interpreter until it has been compiled in the background */
} satchel_kernel_info; /* strings live as long as the kernel */
#define SATCHEL_KERNEL_INFO_INIT \
  { sizeof(satchel_kernel_info), NULL, NULL, NULL, NULL, 0, 0, 0 }
/* What runs now. All fields are of one moment; while `pending` is 1 the next call may tell something else. */
SATCHEL_API satchel_code satchel_kernel_get_info(const satchel_kernel* kernel, satchel_kernel_info* info,
                                                 satchel_error* error);

/* -------------------------------------------------------------------------------------------- dump */

enum {
  SATCHEL_DUMP_PLAN = 0,    /* text: the plan built for `target` */
  SATCHEL_DUMP_LISTING = 1, /* text: assembly of the final bytes; asmjit's with the plan operation behind each group,
                               LLVM's with labels and relocations */
  SATCHEL_DUMP_BYTES = 2,   /* the final bytes: position-independent code, for objdump -D -b binary; of an LLVM target
                               the relocatable object, for objdump -d */
  SATCHEL_DUMP_IR = 3       /* text: LLVM IR as its code generator gets it; LLVM targets only */
};
/* What `target` ("avx512", "aarch64+sve", "interpreter") would run for `spec`. Nothing is executed or cached, and
 * the target need not be this machine's. The same spec and target give the same bytes every time. The interpreter
 * has a plan and a listing but no bytes (SATCHEL_UNSUPPORTED). */
SATCHEL_API satchel_code satchel_dump(const satchel_embedding_bag_spec* spec, const char* target, int32_t kind,
                                      char* buffer, size_t capacity, size_t* length, satchel_error* error);

/* Target number `number` (0, 1, ...) of this build for this machine's architecture, best first, and whether this
 * machine can run it; NULL past the last. */
SATCHEL_API const char* satchel_target_name(int32_t number, int32_t* runnable);
/* The same for targets of other architectures, which can be dumped but not run here. */
SATCHEL_API const char* satchel_foreign_target_name(int32_t number);

/* ----------------------------------------------------------------------------------------- prepack */

/* Rows of floats [row_count, dim] -> packed rows [row_count, row stride] of `bits` 8, 4 or 2, bit for bit as PyTorch's
 * quantized::embedding_bag_{byte,4bit,2bit}_prepack. `weight` is aligned to its elements, `packed` to nothing; they
 * must not overlap. `source_type` is SATCHEL_TYPE_F32 or _F16; `threads` 0: one for each processor where the table is
 * large. After SATCHEL_RESOURCE_EXHAUSTED some rows may have been written, after any other error none. */
enum { SATCHEL_TYPE_F16 = 4 };
typedef struct satchel_prepack_options {
  size_t struct_size;
  int32_t bits;
  int32_t source_type;
  int32_t optimized; /* 4 and 2 bits: greedy search for the range with the least squared error */
  int32_t nbins;     /* of that search; 0: 200 */
  double ratio;      /* of that search, in (0, 1]; 0: 0.16 */
  int32_t threads;
  int64_t row_stride; /* bytes from packed row to packed row, as in the spec; what lies between is not touched. 0: rows
                         are packed. The last row ends with its last byte */
} satchel_prepack_options;
#define SATCHEL_PREPACK_OPTIONS_INIT \
  { sizeof(satchel_prepack_options), 8, SATCHEL_TYPE_F32, 0, 200, 0.16, 0, 0 }
SATCHEL_API satchel_code satchel_prepack(const satchel_prepack_options* options, const void* weight, int64_t row_count,
                                         int64_t dim, void* packed, satchel_error* error);
/* The way back: packed rows [row_count, row bytes] -> f32 [row_count, dim]; scale * code rounded, then
 * + bias rounded. */
SATCHEL_API satchel_code satchel_unpack(int32_t bits, const void* packed, int64_t row_count, int64_t dim, float* weight,
                                        int32_t threads, satchel_error* error);

/* ------------------------------------------------------------------------------------ table memory */

/* Memory for a table. Random rows of a large table cost a walk through the page tables each, unless it lies on huge
 * pages: 1.6 to 1.9 times the time. Kernels run on any memory; this is for those who want the right one, and want to
 * know what they got. */
typedef struct satchel_table satchel_table;

enum {
  SATCHEL_PAGES_AUTO = 0,        /* the last of the following that can be had and does not waste an eighth */
  SATCHEL_PAGES_SMALL = 1,       /* the system's own, 4 KiB on x86-64; never transparent huge ones */
  SATCHEL_PAGES_TRANSPARENT = 2, /* huge ones that the system puts together itself, as far as it can */
  SATCHEL_PAGES_2M = 3,          /* set aside by an administrator (vm.nr_hugepages) */
  SATCHEL_PAGES_1G = 4           /* the same, of 1 GiB */
};
enum {
  SATCHEL_NUMA_AUTO = 0,       /* interleaved where the process may use several nodes, else as LOCAL */
  SATCHEL_NUMA_LOCAL = 1,      /* the policy of the calling thread: the node it runs on, by default */
  SATCHEL_NUMA_INTERLEAVE = 2, /* page by page on all nodes that the process may use */
  SATCHEL_NUMA_BIND = 3        /* on one node */
};

typedef struct satchel_table_options {
  size_t struct_size;
  int32_t pages;   /* SATCHEL_PAGES_*; other than AUTO: these or an error */
  int32_t numa;    /* SATCHEL_NUMA_*; INTERLEAVE and BIND: that or an error */
  int32_t node;    /* of BIND */
  int32_t threads; /* that fill the memory with zeros; 0: one for each processor where there is much of it */
} satchel_table_options;
#define SATCHEL_TABLE_OPTIONS_INIT \
  { sizeof(satchel_table_options), SATCHEL_PAGES_AUTO, SATCHEL_NUMA_AUTO, 0, 0 }

/* What was got, asked of the system when the report is made, not remembered from what was asked for. */
typedef struct satchel_table_report {
  size_t struct_size;
  int64_t bytes;          /* that were asked for */
  int64_t mapped_bytes;   /* that are there: rounded up to whole pages */
  int64_t resident_bytes; /* of these, in memory; -1 where the system does not tell (/proc/self/smaps) */
  int64_t huge_bytes;     /* of these, on pages larger than the system's own; -1 likewise */
  int64_t page_bytes;     /* size of the largest pages among them */
  int32_t pages;          /* SATCHEL_PAGES_*, never AUTO: how it was mapped */
  int32_t numa;           /* policy in force: SATCHEL_NUMA_LOCAL, INTERLEAVE or BIND; -1: not known */
  int32_t numa_nodes;     /* nodes with memory that the process may use */
  int32_t nodes_used;     /* on which pages were found, looking at up to 1024; 0: not known */
  char pages_reason[256]; /* why not on larger pages; "" where there is nothing larger to want */
  char numa_reason[128];  /* why pages were not placed; "" where they were */
} satchel_table_report;
#define SATCHEL_TABLE_REPORT_INIT                                       \
  {                                                                     \
    sizeof(satchel_table_report), 0, 0, 0, 0, 0, 0, 0, 0, 0, {0}, { 0 } \
  }

/* `bytes` (at least 1) of zeros, in memory when this returns, aligned to the page they lie on. `options` may be NULL.
 * Never more than can be had without swapping, under the limit of the process's control group too:
 * SATCHEL_RESOURCE_EXHAUSTED then names `bytes`, what was asked for and what there is. Pages without access lie before
 * and behind the mapped bytes (reserved pages: behind them, where the address is free). Allocate and free in any
 * threads. */
SATCHEL_API satchel_code satchel_table_alloc(int64_t bytes, const satchel_table_options* options, satchel_table** table,
                                             satchel_error* error);
/* Gives the memory back; NULL is allowed. No call that uses it may be under way. */
SATCHEL_API void satchel_table_free(satchel_table* table);
/* The first byte; NULL for NULL. Valid until the table is freed. */
SATCHEL_API void* satchel_table_data(const satchel_table* table);
/* Reads the process's list of mappings: milliseconds where it has many large ones. */
SATCHEL_API satchel_code satchel_table_get_report(const satchel_table* table, satchel_table_report* report,
                                                  satchel_error* error);

/* The row stride to give a table of rows of `spec` (its own row_stride is not looked at) that does not fit the caches:
 * see docs/architecture.md for the rule. Bytes, at least satchel_spec_row_bytes; 0 if the spec is not valid. */
SATCHEL_API int64_t satchel_table_row_stride(const satchel_embedding_bag_spec* spec);

/* ----------------------------------------------------------------------------------------- version */

/* "0.1.0", and the commit the library was built from ("unknown" outside a checkout). */
SATCHEL_API const char* satchel_version(void);
SATCHEL_API const char* satchel_commit(void);

#ifdef __cplusplus
}
#endif
#endif
