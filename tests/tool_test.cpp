// The `satchel` command as its users see it: exit codes, what it prints, what it writes.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "satchel/engine.h"
#include "tests/support/environment.h"
#include "tests/support/targets.h"
#include "tests/support/vector_folder.h"

extern char** environ;

namespace satchel::test {
namespace {

constexpr const char* kSpec = "embedding_bag bits=4 dim=20 weighted pruned index=i32 offset=i64";

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file) << path;
  return {std::istreambuf_iterator<char>(file), {}};
}

struct Ran {
  int exit_code = -1;  // -1: ended by a signal
  std::string out, err;
};

// Runs the command without the library's own environment variables, but for `variables`.
Ran run(std::vector<std::string> words, std::vector<std::string> variables = {}) {
  TemporaryFolder folder;
  const std::string out = folder.path() + "/out", err = folder.path() + "/err";
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT, 0600);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT, 0600);

  words.insert(words.begin(), SATCHEL_TOOL);
  std::vector<char*> arguments, environment;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  for (char** variable = environ; *variable != nullptr; ++variable)
    if (!std::string_view(*variable).starts_with("SATCHEL_")) environment.push_back(*variable);
  for (std::string& variable : variables) environment.push_back(variable.data());
  environment.push_back(nullptr);

  pid_t child = 0;
  const int failed = posix_spawn(&child, SATCHEL_TOOL, &actions, nullptr, arguments.data(), environment.data());
  posix_spawn_file_actions_destroy(&actions);
  EXPECT_EQ(failed, 0) << SATCHEL_TOOL;
  if (failed != 0) return {};
  int status = 0;
  EXPECT_EQ(waitpid(child, &status, 0), child);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read_file(out), read_file(err)};
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }
bool is_one_line(const std::string& text) {
  return !text.empty() && text.back() == '\n' && std::count(text.begin(), text.end(), '\n') == 1;
}

std::string best_target() {
  for (const Target& t : all_targets())
    if (t.runnable) return t.name;
  return "";
}

TEST(Tool, WrongUsageIsOneLineAndExitCodeTwo) {
  const std::vector<std::string> wrong[] = {
      {},
      {"frobnicate"},
      {"--frobnicate"},
      {"--version", "x"},
      {"help", "frobnicate"},
      {"help", "dump", "spec"},
      {"dump"},
      {"dump", kSpec, kSpec},
      {"dump", kSpec, "--frobnicate"},
      {"dump", kSpec, "--target"},
      {"dump", kSpec, "--target", "frobnicate"},
      {"dump", kSpec, "--plan=1"},
      {"dump", kSpec, "--plan", "--plan"},
      {"dump", kSpec, "--bytes", "--listing"},
      {"dump", kSpec, "-o", ""},
      {"prewarm"},
      {"prewarm", "file", "--threads", "0"},
      {"prewarm", "file", "--threads", "two"},
      {"prewarm", "file", "--threads", "99999999999"},
      {"conformance"},
      {"conformance", "dir", "--backend", "frobnicate"},
      {"targets", "x"},
      {"spec"},
      {"memory", "1M", "2M"},
      {"memory", "0"},
      {"memory", "1X"},
      {"memory", "99999999999G"},
      {"memory", "--pages", "3M"},
      {"memory", "--numa", "everywhere"},
      {"memory", "--numa", "bind"},
      {"memory", "--numa", "bind:"},
      {"memory", "--numa", "bind:0x"},
      {"memory", "--numa", "local:0"},
  };
  for (const std::vector<std::string>& words : wrong) {
    std::string line;
    for (const std::string& word : words) line += " " + word;
    const Ran ran = run(words);
    EXPECT_EQ(ran.exit_code, 2) << line;
    EXPECT_EQ(ran.out, "") << line;
    EXPECT_TRUE(is_one_line(ran.err)) << line << "\n" << ran.err;
  }
}

TEST(Tool, Help) {
  const Ran overview = run({"help"});
  EXPECT_EQ(overview.exit_code, 0);
  EXPECT_EQ(run({"--help"}).out, overview.out);
  for (const char* command : {"dump", "prewarm", "conformance", "targets", "spec", "memory"}) {
    EXPECT_TRUE(contains(overview.out, std::string("satchel ") + command)) << command;
    const Ran page = run({"help", command});
    EXPECT_EQ(page.exit_code, 0) << command;
    EXPECT_TRUE(page.out.starts_with(std::string("satchel ") + command)) << page.out;
    EXPECT_EQ(run({command, "--help"}).out, page.out);
  }
}

TEST(Tool, Version) {
  const Ran ran = run({"--version"});
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.out, std::string("satchel ") + satchel_version() + " (commit " + satchel_commit() + ")\n");
}

TEST(Tool, OutputThatCannotBeWrittenIsAnError) {
  // The shell's redirection, because a full device cannot be opened as a file of this test's folder.
  const std::string quiet = std::string(" ") + SATCHEL_TOOL + " targets >/dev/full 2>/dev/null";
  const int status = std::system(quiet.c_str());
  ASSERT_TRUE(WIFEXITED(status));
  EXPECT_EQ(WEXITSTATUS(status), 1);
}

TEST(Tool, Targets) {
  const Ran ran = run({"targets"});
  EXPECT_EQ(ran.exit_code, 0);
  size_t foreign = 0;
  while (satchel_foreign_target_name(static_cast<int32_t>(foreign)) != nullptr) ++foreign;
  EXPECT_EQ(static_cast<size_t>(std::count(ran.out.begin(), ran.out.end(), '\n')), all_targets().size() + foreign);
  size_t at = 0;
  for (const Target& t : all_targets()) {
    ASSERT_EQ(ran.out.compare(at, t.name.size(), t.name), 0) << ran.out;
    const std::string line = ran.out.substr(at, ran.out.find('\n', at) - at);
    EXPECT_EQ(contains(line, "runs here"), t.runnable) << line;
    at += line.size() + 1;
  }
}

TEST(Tool, Memory) {
  const Ran ran = run({"memory", "3M", "--pages", "small", "--numa=local"});
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_TRUE(ran.out.starts_with("bytes           3145728\nmapped bytes    3145728\n")) << ran.out;
  EXPECT_TRUE(contains(ran.out, "\npages           small; not asked for\n")) << ran.out;
  EXPECT_TRUE(contains(ran.out, std::string("\npool            ") + satchel_pool_name(nullptr) + ", ")) << ran.out;
  EXPECT_EQ(run({"memory"}).exit_code, 0);
  const Ran refused = run({"memory", "900000G"});
  EXPECT_EQ(refused.exit_code, 1);
  EXPECT_TRUE(contains(refused.err, "bytes is 966367641600000")) << refused.err;
  EXPECT_EQ(run({"memory", "1M", "--numa", "bind:4000"}).exit_code, 1);
}

TEST(Tool, Spec) {
  const Result<EmbeddingBagSpec> spec = parse_spec(kSpec);
  ASSERT_TRUE(spec) << spec.status().message();
  const Ran ran = run({"spec", kSpec});
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_EQ(ran.out, *to_string(*spec) + "\nrow bytes 14\n");
  for (const char* bad : {"", "embedding_bag", "embedding_bag bits=3 dim=8", "embedding_bag bits=4 dim=8 frobnicate"}) {
    const Ran refused = run({"spec", bad});
    EXPECT_EQ(refused.exit_code, 1) << bad;
    EXPECT_EQ(refused.out, "");
    EXPECT_TRUE(is_one_line(refused.err)) << refused.err;
  }
}

// ---------------------------------------------------------------------------------------------- dump

TEST(Tool, DumpPrintsWhatTheLibraryDumps) {
  const Result<EmbeddingBagSpec> spec = parse_spec(kSpec);
  ASSERT_TRUE(spec);
  for (const Target& t : all_targets()) {
    const Result<std::string> plan = dump(*spec, t.name, DumpKind::kPlan);
    ASSERT_TRUE(plan) << plan.status().message();
    const Ran printed = run({"dump", kSpec, "--target", t.name, "--plan"});
    EXPECT_EQ(printed.exit_code, 0) << printed.err;
    EXPECT_EQ(printed.out, *plan);
    if (!generates_code(t.name)) {  // all there is, and a remark that the rest is not
      const Ran all = run({"dump", kSpec, "--target", t.name});
      EXPECT_EQ(all.exit_code, 0) << all.err;
      EXPECT_TRUE(all.out.starts_with(*plan)) << all.out;
      EXPECT_EQ(all.out == *plan, is_one_line(all.err)) << all.err;
      EXPECT_EQ(run({"dump", kSpec, "--target", t.name, "--bytes"}).exit_code, 1);
      continue;
    }
    const Result<std::string> listing = dump(*spec, t.name, DumpKind::kListing);
    const Result<std::string> bytes = dump(*spec, t.name, DumpKind::kBytes);
    ASSERT_TRUE(listing) << listing.status().message();
    ASSERT_TRUE(bytes) << bytes.status().message();
    EXPECT_EQ(run({"dump", kSpec, "--target=" + t.name, "--listing"}).out, *listing);
    EXPECT_EQ(run({"dump", kSpec, "--target", t.name}).out, *plan + "\n" + *listing);
    TemporaryFolder folder;
    const std::string file = folder.path() + "/kernel.bin";
    const Ran written = run({"dump", kSpec, "--target", t.name, "--bytes", "-o", file});
    EXPECT_EQ(written.exit_code, 0) << written.err;
    EXPECT_EQ(written.out, "");
    EXPECT_EQ(read_file(file), *bytes);
    EXPECT_EQ(run({"dump", kSpec, "--target", t.name, "--bytes"}).out, *bytes);
  }
}

TEST(Tool, DumpTakesTheBestTargetOfThisMachine) {
  const Ran ran = run({"dump", kSpec});
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_NE(ran.out, "");
  EXPECT_EQ(ran.out, run({"dump", kSpec, "--target", best_target()}).out);
}

TEST(Tool, DumpReportsBadSpecsAndFiles) {
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"dump", "embedding_bag bits=3 dim=8"},
        std::vector<std::string>{"dump", kSpec, "-o", "/nonexistent/folder/file"}}) {
    const Ran ran = run(words);
    EXPECT_EQ(ran.exit_code, 1) << words[1];
    EXPECT_TRUE(is_one_line(ran.err)) << ran.err;
  }
}

// ------------------------------------------------------------------------------------------- prewarm

TEST(Tool, PrewarmCountsAndExplains) {
  TemporaryFolder folder;
  const std::string good = folder.write("good.txt", std::string("# kernels of a test\n\n") + kSpec +
                                                        "\nembedding_bag bits=8 dim=64\nembedding_bag bits=8 dim=64\n");
  // On the interpreter alone nothing is compiled, and a kernel that only it could serve counts as rejected.
  if (generates_code(best_target())) {
    const Ran ran = run({"prewarm", good, "--threads", "2"});
    EXPECT_EQ(ran.exit_code, 0) << ran.out << ran.err;
    EXPECT_TRUE(contains(ran.out, "line 3: compiled: embedding_bag")) << ran.out;
    EXPECT_TRUE(contains(ran.out, "line 5: ")) << ran.out;
    EXPECT_TRUE(contains(ran.out, "2 compiled, 1 already there, 0 rejected")) << ran.out;
  } else {
    announce_not_tested("satchel prewarm that compiles", "no target of this machine generates code");
  }
  const std::string bad =
      folder.write("bad.txt", "embedding_bag bits=8 dim=64\nembedding_bag bits=5 dim=64\nfrobnicate\n");
  const Ran ran = run({"prewarm", bad});
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_TRUE(contains(ran.out, "line 2: REJECTED: ")) << ran.out;
  EXPECT_TRUE(contains(ran.out, "line 3: REJECTED: ")) << ran.out;
  EXPECT_TRUE(is_one_line(ran.err)) << ran.err;
}

TEST(Tool, PrewarmOfAFileThatIsNotThere) {
  const Ran ran = run({"prewarm", "/nonexistent/file"});
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_TRUE(is_one_line(ran.err)) << ran.err;
}

TEST(Tool, PrewarmWithASwitchThatMeansNothing) {
  TemporaryFolder folder;
  const std::string file = folder.write("specs.txt", std::string(kSpec) + "\n");
  const Ran ran = run({"prewarm", file}, {"SATCHEL_TARGET=frobnicate"});
  EXPECT_EQ(ran.exit_code, 1) << ran.out;
  EXPECT_TRUE(contains(ran.err, "frobnicate")) << ran.err;
}

// --------------------------------------------------------------------------------------- conformance

TEST(Tool, ConformanceOnEveryTarget) {
  TemporaryFolder folder;
  small_vectors().write(folder);
  const Ran all = run({"conformance", folder.path()});
  EXPECT_EQ(all.exit_code, 0) << all.out << all.err;
  for (const Target& t : all_targets()) {
    const Ran ran = run({"conformance", folder.path(), "--backend", t.name});
    if (t.runnable) {
      const std::string summary = t.name + ": 2 cases executed, 0 differences, 1 cases NOT RUN\n";
      EXPECT_EQ(ran.exit_code, 0) << ran.out << ran.err;
      EXPECT_TRUE(contains(ran.out, summary)) << ran.out;
      EXPECT_TRUE(contains(all.out, summary)) << all.out;
    } else {
      EXPECT_EQ(ran.exit_code, 1) << ran.out;
      EXPECT_TRUE(is_one_line(ran.err)) << ran.err;
      EXPECT_TRUE(contains(all.out, "backend " + t.name + ": NOT RUN")) << all.out;
    }
  }
}

TEST(Tool, ConformanceTellsOneBit) {
  const VectorFolder good = small_vectors();
  VectorFolder changed = good;
  changed.flip_bit(small_vectors_output_offset() + 4, 0);  // the second element's lowest bit
  TemporaryFolder folder;
  changed.write(folder);
  for (const Target& t : all_targets()) {
    if (!t.runnable) continue;
    const Ran ran = run({"conformance", folder.path(), "--backend", t.name});
    EXPECT_EQ(ran.exit_code, 1) << ran.out;
    EXPECT_TRUE(
        contains(ran.out, "DIFFERENT sum_1 output[0][1]: expected 5.0000005 (0x40a00001), got 5 (0x40a00000)\n"))
        << ran.out;
    EXPECT_TRUE(contains(ran.out, t.name + ": 2 cases executed, 1 differences, 1 cases NOT RUN\n")) << ran.out;
  }
  EXPECT_EQ(run({"conformance", folder.path()}).exit_code, 1);
}

TEST(Tool, ConformanceOfABrokenFolder) {
  TemporaryFolder folder;
  const auto fails = [&](const std::string& message) {
    const Ran ran = run({"conformance", folder.path(), "--backend", "interpreter"});
    EXPECT_EQ(ran.exit_code, 1) << ran.out;
    EXPECT_TRUE(is_one_line(ran.err)) << ran.err;
    EXPECT_TRUE(contains(ran.err, message)) << ran.err;
  };
  fails("manifest.txt is not there");
  folder.write("manifest.txt", "qembvec 1\n");
  fails("manifest.txt line 1: expected 'blob");
  VectorFolder().write(folder);
  fails("not one case could be executed");
}

TEST(Tool, ConformanceOfTheSharedFolder) {
  const char* chosen = std::getenv("SATCHEL_CONFORMANCE_DIR");
  const std::string folder = chosen != nullptr ? chosen : SATCHEL_CONFORMANCE_DIR_DEFAULT;
  if (folder == "none") {
    announce_not_tested("satchel conformance on real vectors", "SATCHEL_CONFORMANCE_DIR is none");
    GTEST_SKIP() << "no conformance vectors";
  }
  const Ran ran = run({"conformance", folder});
  EXPECT_EQ(ran.exit_code, 0) << ran.out << ran.err;
}

}  // namespace
}  // namespace satchel::test
