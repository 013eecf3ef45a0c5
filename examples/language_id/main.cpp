// A language identifier from end to end: manual pages -> n-grams -> a table trained in fp32 -> the same table in 8, 4
// and 2 bits, looked up by kernels that satchel compiles for exactly this shape.
//
// Exit status: 0, or 1 if something failed or two ways of looking rows up did not give the same bits.
#include <fmt/format.h>
#include <satchel/engine.h>

#include <algorithm>
#include <bit>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "corpus.h"
#include "model.h"
#include "options.h"
#include "packed.h"
#include "plain_loop.h"
#include "report.h"
#include "timing.h"

namespace language_id {
namespace {

double seconds() {
  static const auto start = std::chrono::steady_clock::now();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// One line of progress, seen at once.
template <class... Args>
void say(fmt::format_string<Args...> format, Args&&... args) {
  fmt::print("[{:6.1f} s] {}\n", seconds(), fmt::format(format, std::forward<Args>(args)...));
  std::fflush(stdout);
}

Corpus read_corpus(const Options& options) {
  say("reading manual pages from {}", options.data.string());
  CorpusOptions corpus_options;
  corpus_options.max_train_lines = options.train_lines;
  corpus_options.max_test_lines = options.test_lines;
  corpus_options.seed = static_cast<uint64_t>(options.seed);
  Corpus corpus = load_corpus(options.data, corpus_options);

  int64_t pages = 0;
  std::string lines;
  for (const Language& language : corpus.languages) {
    pages += language.train_pages + language.test_pages;
    lines += fmt::format(" {} {}+{}", language.name, language.train_lines, language.test_lines);
  }
  say("{} languages, {} pages; left out as untranslated: {} paragraphs that several languages share, {} English lines",
      corpus.languages.size(), pages, corpus.shared_paragraphs, corpus.english_lines);
  say("lines, training + test:{}", lines);
  return corpus;
}

Model train_model(const Bags& bags, std::size_t class_count, const Options& options) {
  say("training: {} lines, {} n-grams, table of {} x {}, {} epochs", bags.count(), bags.indices.size(),
      options.row_count, options.dim, options.epochs);
  TrainOptions train_options;
  train_options.row_count = options.row_count;
  train_options.dim = options.dim;
  train_options.epochs = static_cast<int>(options.epochs);
  train_options.learning_rate = static_cast<float>(options.learning_rate);
  train_options.seed = static_cast<uint64_t>(options.seed);
  return train(bags, static_cast<int64_t>(class_count), train_options, [](const TrainProgress& progress) {
    say("  {:3.0f} %  loss {:.4f}", 100.0 * static_cast<double>(progress.done) / static_cast<double>(progress.total),
        progress.loss);
  });
}

// The first bags, up to `rows` indices (and at least one bag).
Bags first_bags(const Bags& bags, int64_t rows) {
  Bags batch;
  for (std::size_t b = 0; b < bags.labels.size(); ++b) {
    if (b > 0 && bags.offsets[b + 1] > rows) break;
    batch.offsets.push_back(bags.offsets[b + 1]);
    batch.labels.push_back(bags.labels[b]);
  }
  batch.indices.assign(bags.indices.begin(), bags.indices.begin() + batch.offsets.back());
  return batch;
}

int64_t count_differences(const std::vector<float>& a, const std::vector<float>& b) {
  int64_t count = 0;
  for (std::size_t i = 0; i < a.size(); ++i) count += std::bit_cast<uint32_t>(a[i]) != std::bit_cast<uint32_t>(b[i]);
  return count;
}

satchel::Engine make_interpreter() {
  satchel::EngineOptions options;
  options.target = "interpreter";
  satchel::Result<satchel::Engine> engine = satchel::Engine::create(options);
  if (!engine) throw std::runtime_error(fmt::format("interpreter: {}", engine.status().message()));
  return *std::move(engine);
}

// The kernels of one width: what the default engine gives on this machine, and the interpreter.
struct Kernels {
  satchel::EmbeddingBagSpec spec;
  satchel::Kernel jit, interpreter;
};

std::vector<Kernels> get_kernels(int64_t dim, Report& report) {
  satchel::Engine& engine = satchel::Engine::default_engine();
  satchel::Engine interpreter = make_interpreter();
  std::vector<Kernels> kernels;
  for (const int bits : {8, 4, 2}) {
    const satchel::EmbeddingBagSpec spec = lookup_spec(bits, dim);
    kernels.push_back({spec, get_kernel(engine, spec), get_kernel(interpreter, spec)});
  }
  satchel::Result<satchel::EngineStats> stats = engine.stats();
  if (!stats) throw std::runtime_error(fmt::format("statistics: {}", stats.status().message()));
  report.kernels_compiled = stats->compiles;
  report.compile_ns = stats->compile_ns;
  return kernels;
}

// Everything about one width: accuracy on all test lines, speed and bits on the batch, listing.
WidthResult examine(const Kernels& kernels, const Model& model, const Bags& test, const Bags& batch,
                    const Options& options) {
  const satchel::EmbeddingBagSpec& spec = kernels.spec;
  const int bits = spec.bits;
  const PackedTable table = pack_table(model, spec);
  const satchel::KernelInfo info = kernels.jit.info();
  WidthResult result;
  result.bits = bits;
  result.table_bytes = static_cast<int64_t>(table.rows.size());
  result.target = info.target;
  result.reason = info.reason;
  result.code_bytes = info.code_bytes;
  result.compile_ns = info.compile_ns;
  write_listing(options.out / "listings", kernels.jit, spec);

  std::vector<float> pooled;
  pool_packed(kernels.jit, table, test, pooled);
  result.accuracy = accuracy(test, classify(model, pooled));

  std::vector<float> by_jit;
  std::vector<float> by_interpreter;
  std::vector<float> by_plain(static_cast<std::size_t>(batch.count() * model.dim));
  const std::vector<Timing> timings =
      time_in_turn({[&] { pool_packed(kernels.jit, table, batch, by_jit); },
                    [&] { pool_packed(kernels.interpreter, table, batch, by_interpreter); },
                    [&] {
                      plain_embedding_bag(bits, table.rows.data(), model.dim, batch.indices.data(),
                                          batch.offsets.data(), batch.count(), by_plain.data());
                    }},
                   static_cast<int>(options.repeats));
  result.jit = timings[0];
  result.interpreter = timings[1];
  result.plain = timings[2];
  result.interpreter_differences = count_differences(by_jit, by_interpreter);
  result.plain_differences = count_differences(by_jit, by_plain);
  return result;
}

int run(const Options& options) {
  Report report;
  const std::vector<Kernels> kernels = get_kernels(options.dim, report);
  const Corpus corpus = read_corpus(options);
  const NgramOptions ngrams{static_cast<int>(options.min_ngram), static_cast<int>(options.max_ngram),
                            options.row_count};
  const Bags test = make_bags(corpus.test, ngrams);
  const Model model = train_model(make_bags(corpus.train, ngrams), corpus.languages.size(), options);
  const Bags batch = first_bags(test, options.batch_rows);

  report.test_lines = test.count();
  report.fp32_bytes = static_cast<int64_t>(model.table.size() * sizeof(float));
  report.fp32_accuracy = accuracy(test, classify(model, pool_fp32(model, test)));
  report.dim = model.dim;
  report.batch_bags = batch.count();
  report.batch_rows = static_cast<int64_t>(batch.indices.size());
  report.repeats = static_cast<int>(options.repeats);
  report.listings = (options.out / "listings").string();
  for (const Kernels& width : kernels) {
    say("packing the table to {} bits, classifying, timing", width.spec.bits);
    report.widths.push_back(examine(width, model, test, batch, options));
  }
  fmt::print("{}", format_report(report));

  const bool identical = std::all_of(report.widths.begin(), report.widths.end(), [](const WidthResult& width) {
    return width.interpreter_differences == 0 && width.plain_differences == 0;
  });
  return identical ? 0 : 1;
}

}  // namespace
}  // namespace language_id

int main(int argc, char** argv) {
  try {
    language_id::Options options;
    language_id::parse_options(argc, argv, options);
    if (options.help) {
      fmt::print("{}", language_id::usage());
      return 0;
    }
    return language_id::run(options);
  } catch (const std::exception& failure) {
    fmt::print(stderr, "language_id: {}\n", failure.what());
    return 1;
  }
}
