// Plans, listings and bytes of every target, those that this machine cannot run included: deterministic,
// telling what they are of, and the same bytes as the kernel that runs. The bytes go through objdump, which
// knows nothing of this project.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "codegen/targets.h"
#include "tests/support/bag_case.h"
#include "tests/support/dumps.h"
#include "tests/support/environment.h"
#include "tests/support/guarded_buffer.h"
#include "tests/support/targets.h"

namespace satchel::test {
namespace {

// The library's own canonical line (spec_text_test.cpp is about that).
std::string canonical(const EmbeddingBagSpec& spec) {
  Result<std::string> text = to_string(spec);
  EXPECT_TRUE(text) << text.status().message();
  return text ? *text : "?";
}

// What LLVM targets give for bytes: an ELF file.
bool is_object(const std::string& bytes) { return bytes.compare(0, 4, "\177ELF") == 0; }

// A new folder that is gone when the test is over.
class Folder {
 public:
  Folder() {
    std::string pattern = testing::TempDir() + "satchel_dump_XXXXXX";
    if (const char* made = mkdtemp(pattern.data())) path_ = made;
    EXPECT_NE(path_, "");
  }
  ~Folder() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::set<std::string> contents() const {
    std::set<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path_)) {
      if (!entry.is_regular_file()) continue;
      std::ifstream file(entry.path(), std::ios::binary);
      found.emplace(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return found;
  }

 private:
  std::string path_;
};

// One parameter for each target, runnable here or not: nothing is executed.
class Dump : public testing::TestWithParam<std::string> {};

TEST_P(Dump, PlansAndListingsSayWhatTheyAreOf) {
  for (const EmbeddingBagSpec& spec : sample_specs()) {
    const std::string plan = dumped(spec, GetParam(), DumpKind::kPlan);
    EXPECT_TRUE(contains(plan, canonical(spec))) << plan.substr(0, 300);
    EXPECT_GT(std::count(plan.begin(), plan.end(), '\n'), 10);
    const std::string listing = dumped(spec, GetParam(), DumpKind::kListing);
    const std::string head = listing.substr(0, 600);
    EXPECT_TRUE(contains(head, canonical(spec))) << head;
    EXPECT_TRUE(contains(head, GetParam())) << head;
    constexpr const char* kNumerics[] = {"reference", "fast", "integer"};
    EXPECT_TRUE(contains(head, std::string("numerics  ") + kNumerics[static_cast<int>(spec.numerics)])) << head;
    if (!generates_code(GetParam())) {  // there are no bytes to write out
      EXPECT_EQ(dump(spec, GetParam(), DumpKind::kBytes).status().code(), StatusCode::kUnsupported);
      continue;
    }
    const std::string bytes = dumped(spec, GetParam(), DumpKind::kBytes);
    if (!is_object(bytes)) {
      EXPECT_TRUE(contains(head, std::to_string(bytes.size()))) << bytes.size() << " bytes, but: " << head;
    }
#if defined(__x86_64__)
    EXPECT_TRUE(contains(listing, "endbr64"));
    if (contains(listing, "ymm") || contains(listing, "zmm")) {
      EXPECT_TRUE(contains(listing, "vzeroupper"));
    }
#endif
    EXPECT_FALSE(contains(plan, "mm0")) << "a plan knows no registers of a machine";
  }
}

TEST_P(Dump, IsDeterministic) {
  for (const DumpKind kind : {DumpKind::kPlan, DumpKind::kListing, DumpKind::kBytes}) {
    if (kind == DumpKind::kBytes && !generates_code(GetParam())) continue;
    for (const EmbeddingBagSpec& spec : sample_specs()) {
      const std::string first = dumped(spec, GetParam(), kind);
      const std::vector<uint8_t> disturb_the_heap(10'001);
      EXPECT_EQ(dumped(spec, GetParam(), kind), first) << spec_line(spec);
    }
  }
}

TEST_P(Dump, DifferentSpecsGiveDifferentCode) {
  if (!generates_code(GetParam())) return;
  std::set<std::string> codes;
  for (const EmbeddingBagSpec& spec : sample_specs()) codes.insert(dumped(spec, GetParam(), DumpKind::kBytes));
  EXPECT_EQ(codes.size(), sample_specs().size());
}

TEST_P(Dump, BuffersAreFilledLikeSnprintf) {
  const satchel_embedding_bag_spec spec = to_c(sample_specs()[1]);
  for (const int32_t kind : {SATCHEL_DUMP_PLAN, SATCHEL_DUMP_LISTING}) {
    const std::string whole = dumped(sample_specs()[1], GetParam(), static_cast<DumpKind>(kind));
    for (const size_t capacity : {size_t{0}, size_t{1}, size_t{2}, size_t{100}, whole.size(), whole.size() + 1}) {
      const GuardedBuffer buffer(capacity, Guard::kAfter);
      size_t length = 0;
      auto* text = reinterpret_cast<char*>(buffer.data());
      ASSERT_EQ(satchel_dump(&spec, GetParam().c_str(), kind, text, capacity, &length, nullptr), SATCHEL_OK);
      EXPECT_EQ(length, whole.size());
      EXPECT_TRUE(buffer.surroundings_intact());
      if (capacity > 0) {
        EXPECT_EQ(std::string(text), whole.substr(0, capacity - 1));
      }
    }
    size_t length = 0;
    EXPECT_EQ(satchel_dump(&spec, GetParam().c_str(), kind, nullptr, 0, &length, nullptr), SATCHEL_OK);
    EXPECT_EQ(length, whole.size());
  }
}

// ------------------------------------------------------------------------------------- through objdump

struct Instruction {
  std::string mnemonic;
  std::string operands;
};

bool has_objdump() {
  static const bool found = std::system("objdump --version > /dev/null 2>&1") == 0;
  return found;
}

std::vector<Instruction> disassemble(const std::string& bytes) {
  const Folder folder;
  const std::string file = folder.path() + "/code.bin";
  std::ofstream(file, std::ios::binary) << bytes;
  const char* kind = is_object(bytes) ? "-d" : "-D -b binary -m i386:x86-64";
  const std::string command = std::string("objdump -w --no-show-raw-insn ") + kind + " '" + file + "'";
  std::string text;
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return {};
  std::array<char, 4096> buffer;
  while (const size_t count = fread(buffer.data(), 1, buffer.size(), pipe)) text.append(buffer.data(), count);
  EXPECT_EQ(pclose(pipe), 0) << command;
  std::vector<Instruction> instructions;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const size_t tab = line.find(":\t");
    if (tab == std::string::npos) continue;
    std::istringstream words(line.substr(tab + 2));
    Instruction instruction;
    words >> instruction.mnemonic;
    std::getline(words >> std::ws, instruction.operands);
    instructions.push_back(instruction);
  }
  return instructions;
}

bool is_return(const Instruction& i) { return i.mnemonic == "ret" || i.mnemonic == "retq"; }

// The code proper, without the constants that may follow it: what comes before the first return that nothing
// jumps over, or all of it where that cannot be told.
std::vector<Instruction> code_only(std::vector<Instruction> all) {
  size_t end = all.size();
  for (size_t i = 0; i < all.size(); ++i) {
    if (contains(all[i].mnemonic, "bad")) {
      end = i;
      break;
    }
  }
  while (end > 0 && !is_return(all[end - 1])) --end;
  all.resize(end);
  return all;
}

class Disassembly : public testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    if (!has_objdump()) {
      announce_not_tested("disassembly", "objdump (binutils) is not installed");
      GTEST_SKIP() << "objdump is missing: disassembly NOT TESTED";
    }
  }
};

TEST_P(Disassembly, BeginsWithEndbrAndCleansUpBeforeItReturns) {
  for (const EmbeddingBagSpec& spec : sample_specs()) {
    const std::vector<Instruction> code = disassemble(dumped(spec, GetParam(), DumpKind::kBytes));
    ASSERT_GT(code.size(), 20U) << spec_line(spec);
    EXPECT_EQ(code[0].mnemonic, "endbr64") << spec_line(spec);
    size_t first_return = 0;
    while (first_return < code.size() && !is_return(code[first_return])) ++first_return;
    ASSERT_LT(first_return, code.size()) << "no return in " << spec_line(spec);
    // Going back from the return, vzeroupper comes before anything else that touches vector registers.
    size_t i = first_return;
    while (i > 0 && code[i].mnemonic != "vzeroupper" && !contains(code[i].operands, "mm")) --i;
    const bool wide = std::any_of(code.begin(), code.end(), [](const Instruction& instruction) {
      return contains(instruction.operands, "%ymm") || contains(instruction.operands, "%zmm");
    });
    if (!wide) continue;  // nothing to clean up
    EXPECT_EQ(code[i].mnemonic, "vzeroupper") << spec_line(spec) << ": " << code[i].mnemonic << code[i].operands;
  }
}

// What a target promises not to use it does not use, in any row format.
TEST_P(Disassembly, UsesNoMoreThanItsInstructionSet) {
  for (const EmbeddingBagSpec& spec : sample_specs()) {
    const std::string listing = dumped(spec, GetParam(), DumpKind::kListing);
    bool wide = false;
    for (const Instruction& i : code_only(disassemble(dumped(spec, GetParam(), DumpKind::kBytes)))) {
      const std::string text = i.mnemonic + " " + i.operands;
      wide = wide || contains(text, "%zmm");
      if (GetParam() == "llvm-sse2") {
        EXPECT_FALSE(contains(text, "%ymm") || contains(text, "%zmm") || i.mnemonic[0] == 'v') << text;
      }
      if (GetParam().starts_with("avx2") || GetParam() == "llvm-avx2") {
        EXPECT_FALSE(contains(text, "%zmm") || contains(text, "%k") || contains(text, "%xmm16") ||
                     contains(text, "%ymm16") || contains(text, "{"))
            << spec_line(spec) << ": " << text;
      }
      if (GetParam() == "llvm-sse2") continue;
      // Legacy SSE beside AVX costs a state transition each time on some processors.
      const bool vector_operand = contains(i.operands, "%xmm") || contains(i.operands, "%ymm");
      if (vector_operand) {
        EXPECT_EQ(i.mnemonic[0] == 'v' || i.mnemonic[0] == 'k' || i.mnemonic[0] == '{', true)
            << spec_line(spec) << ": " << text;
      }
    }
    if (GetParam().starts_with("avx512") && spec.dim >= 100) {
      EXPECT_TRUE(wide) << "no 512-bit register in " << spec_line(spec);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Target, Dump, testing::ValuesIn(target_names()), test_name);

// What is looked for below are x86-64's instructions.
std::vector<std::string> code_generating_targets() {
#if !defined(__x86_64__)
  return {};
#endif
  std::vector<std::string> names = target_names();
  std::erase_if(names, [](const std::string& name) { return !generates_code(name); });
  return names;
}
INSTANTIATE_TEST_SUITE_P(Target, Disassembly, testing::ValuesIn(code_generating_targets()), test_name);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Disassembly);  // a build with the interpreter alone

// ------------------------------------------------------------------------------- against what runs

class DumpOfRunning : public EveryTarget {};

TEST_P(DumpOfRunning, TheBytesAreAsManyAsTheKernelSays) {
  for (const EmbeddingBagSpec& spec : sample_specs()) {
    std::string why;
    const Kernel kernel = engine().kernel(spec, &why);
    ASSERT_TRUE(kernel) << why;
    if (!generates_code(GetParam())) {
      EXPECT_EQ(kernel.info().code_bytes, 0);
      continue;
    }
    const std::string bytes = dumped(spec, GetParam(), DumpKind::kBytes);
    const std::string listing = dumped(spec, GetParam(), DumpKind::kListing);
    EXPECT_TRUE(contains(listing, "; bytes     " + std::to_string(kernel.info().code_bytes) + "\n")) << listing;
    if (!is_object(bytes)) {
      EXPECT_EQ(static_cast<int64_t>(bytes.size()), kernel.info().code_bytes) << spec_line(spec);
    }
  }
}

// Every compiled kernel leaves its plan, its listing and its bytes in the folder, none over another's.
TEST_P(DumpOfRunning, TheDumpFolderHoldsEveryKernel) {
  const Folder folder;
  EngineOptions options;
  options.dump_dir = folder.path().c_str();
  TargetEngine dumping(GetParam(), options);
  std::vector<EmbeddingBagSpec> specs = sample_specs();
  // Names that a careless file name would not tell apart.
  for (const int64_t stride : {300, 301}) {
    EmbeddingBagSpec spec = specs[1];
    spec.row_stride = stride;
    specs.push_back(spec);
    spec.output_stride = stride;
    specs.push_back(spec);
    spec.numerics = Numerics::kFast;
    specs.push_back(spec);
    spec.numerics = Numerics::kInteger;
    specs.push_back(spec);
  }
  std::string why;
  for (const EmbeddingBagSpec& spec : specs) ASSERT_TRUE(dumping.kernel(spec, &why)) << why;
  const std::set<std::string> contents = folder.contents();
  for (const EmbeddingBagSpec& spec : specs) {
    EXPECT_EQ(contents.count(dumped(spec, GetParam(), DumpKind::kPlan)), 1U) << "plan of " << spec_line(spec);
    if (!generates_code(GetParam())) continue;
    EXPECT_EQ(contents.count(dumped(spec, GetParam(), DumpKind::kListing)), 1U) << "listing of " << spec_line(spec);
    EXPECT_EQ(contents.count(dumped(spec, GetParam(), DumpKind::kBytes)), 1U) << "bytes of " << spec_line(spec);
  }
}

TEST_P(DumpOfRunning, AFolderThatCannotBeWrittenIsSaid) {
  const Folder folder;
  const std::string file = folder.path() + "/a_file";
  std::ofstream(file) << "not a folder";
  const std::string below = file + "/dumps";
  EngineOptions options;
  const std::string target = GetParam();
  options.target = target.c_str();
  options.dump_dir = below.c_str();
  Result<Engine> engine = Engine::create(options);
  EmbeddingBagSpec spec;
  spec.dim = 8;
  // Said when the engine is made, or, at the latest, in its last failure; the kernel is had in any case.
  if (!engine) {
    EXPECT_EQ(engine.status().code(), StatusCode::kIoError) << engine.status().message();
    return;
  }
  EXPECT_TRUE(engine->kernel(spec));
  Result<EngineStats> stats = engine->stats();
  ASSERT_TRUE(stats);
  EXPECT_TRUE(contains(stats->last_failure, "a_file")) << stats->last_failure;
}

SATCHEL_TEST_EVERY_TARGET(DumpOfRunning);

TEST(DumpErrors, AreNamed) {
  const satchel_embedding_bag_spec spec = to_c(sample_specs()[0]);
  size_t length = 0;
  char text[16];
  const auto refused = [&](const char* argument, const satchel_embedding_bag_spec* s, const char* target, int32_t kind,
                           char* buffer, size_t capacity) {
    Error error = SATCHEL_ERROR_INIT;
    EXPECT_EQ(satchel_dump(s, target, kind, buffer, capacity, &length, &error), SATCHEL_INVALID_ARGUMENT) << argument;
    EXPECT_STREQ(error.argument, argument) << error.message;
  };
  refused("spec", nullptr, "interpreter", SATCHEL_DUMP_PLAN, text, sizeof(text));
  refused("target", &spec, nullptr, SATCHEL_DUMP_PLAN, text, sizeof(text));
  refused("target", &spec, "sse9", SATCHEL_DUMP_PLAN, text, sizeof(text));
  refused("kind", &spec, "interpreter", 4, text, sizeof(text));
  refused("kind", &spec, "interpreter", -1, text, sizeof(text));
  refused("buffer", &spec, "interpreter", SATCHEL_DUMP_PLAN, nullptr, 10);
}

}  // namespace
}  // namespace satchel::test
