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
#include "tests/support/environment.h"
#include "tests/support/guarded_buffer.h"
#include "tests/support/targets.h"

namespace satchel::test {
namespace {

// Specs that between them need every part of a kernel.
std::vector<EmbeddingBagSpec> sample_specs() {
  std::vector<EmbeddingBagSpec> specs;
  for (const char* text :
       {"embedding_bag bits=8 dim=1 index=i64 offset=i64", "embedding_bag bits=8 dim=128 index=i64 offset=i64",
        "embedding_bag bits=4 dim=128 weighted pruned index=i64 offset=i32",
        "embedding_bag bits=2 dim=100 weighted pooling=mean index=i32 offset=i32 numerics=fast prefetch=0",
        "embedding_bag bits=4 dim=36 pruned include_last_offset index=i32 offset=i64 prefetch=16",
        "embedding_bag bits=2 dim=2048 index=i64 offset=none row_stride=600 output_stride=2050",
        "embedding_bag bits=8 dim=1000 weighted pooling=mean index=i32 offset=i64",
        "embedding_bag bits=4 dim=4096 weighted index=i64 offset=i64 numerics=fast",
        "embedding_bag bits=8 dim=100 weighted pruned index=i64 offset=i64 numerics=integer"}) {
    Result<EmbeddingBagSpec> spec = parse_spec(text);
    EXPECT_TRUE(spec) << text << ": " << spec.status().message();
    if (spec) specs.push_back(*spec);
  }
  return specs;
}

// The library's own canonical line (spec_text_test.cpp is about that).
std::string canonical(const EmbeddingBagSpec& spec) {
  Result<std::string> text = to_string(spec);
  EXPECT_TRUE(text) << text.status().message();
  return text ? *text : "?";
}

std::string dumped(const EmbeddingBagSpec& spec, const std::string& target, DumpKind kind) {
  Result<std::string> text = dump(spec, target, kind);
  EXPECT_TRUE(text) << target << ", " << spec_line(spec) << ": " << text.status().message();
  return text ? *text : "";
}

// What LLVM targets give for bytes: an ELF file.
bool is_object(const std::string& bytes) { return bytes.compare(0, 4, "\177ELF") == 0; }

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

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

// Rows of few vectors are not prefetched within the second level of cache, unless the spec names a distance. (Pruned
// ones: DumpOfPrunedRows.)
TEST(Dump, NearPrefetchOfFewVectorsAsksForTheTable) {
  const auto asks = [](const std::string& words) {
    Result<EmbeddingBagSpec> spec = parse_spec("embedding_bag " + words + " index=i64 offset=i64");
    EXPECT_TRUE(spec) << spec.status().message();
    const std::string plan = spec ? dumped(*spec, "interpreter", DumpKind::kPlan) : "";
    EXPECT_NE(plan.find("near_end = "), std::string::npos) << plan;
    return plan.find("near_end = set 0") != std::string::npos;
  };
  EXPECT_TRUE(asks("bits=8 dim=8"));
  EXPECT_FALSE(asks("bits=8 dim=8 prefetch=16"));
  EXPECT_FALSE(asks("bits=8 dim=8 prefetch=5"));
  EXPECT_TRUE(asks("bits=8 dim=8 pruned"));
  EXPECT_FALSE(asks("bits=8 dim=8 pruned prefetch=16"));
  EXPECT_FALSE(asks("bits=8 dim=1024"));
}

// Where a kernel has no use for what a target has beyond another, it is the same code.
TEST(DumpOfExtendedTargets, IsTheSameCodeWhereTheExtensionIsOfNoUse) {
  struct Extension {
    const char* target;
    const char* base;
    bool (*used)(const EmbeddingBagSpec& spec);
  };
  const auto dots = [](const EmbeddingBagSpec& spec) { return spec.numerics == Numerics::kInteger; };
  const auto subnormals = [](const EmbeddingBagSpec& spec) {
    const bool fast = spec.numerics == Numerics::kFast;
    if (spec.offset_type == IndexType::kNone || spec.numerics == Numerics::kInteger) return false;
    const int64_t vectors = (spec.dim + 15) / 16, units = (spec.dim + 127) / 128;
    return spec.bits == 8 ? spec.dim > (fast ? 48 : 64)
                          : spec.bits == 4 && spec.dim >= 128 && vectors >= units * (fast ? 6 : 7);
  };
  // Halves are converted in another way, too, whatever their rows are.
  const auto subnormals_in_256_bits = [](const EmbeddingBagSpec& spec) {
    if (spec.bits < 8) return spec.numerics != Numerics::kInteger;
    return spec.bits == 8 && spec.offset_type != IndexType::kNone && spec.numerics == Numerics::kReference &&
           spec.dim > 56;
  };
  int used = 0, unused = 0;
  for (const Extension& e :
       {Extension{"avx512+vnni", "avx512", dots}, Extension{"avx512+subnormals", "avx512+vnni", subnormals},
        Extension{"avx2+subnormals", "avx2", subnormals_in_256_bits}}) {
    const std::vector<std::string> names = target_names();
    if (std::find(names.begin(), names.end(), e.target) == names.end()) continue;
    for (EmbeddingBagSpec spec : sample_specs()) {
      spec.prefetch_far_distance = 1;  // what depends on the size of tables is another matter
      const bool same = dumped(spec, e.target, DumpKind::kBytes) == dumped(spec, e.base, DumpKind::kBytes);
      EXPECT_EQ(same, !e.used(spec)) << e.target << ": " << spec_line(spec);
      ++(same ? unused : used);
    }
  }
#if defined(SATCHEL_WITH_ASMJIT)
  EXPECT_GT(used, 0);
  EXPECT_GT(unused, 0);
#endif
}

#if defined(SATCHEL_WITH_ASMJIT) && defined(__x86_64__)
// A burst of far prefetches is seldom due: it lies behind the code that returns, out of the row loop's way. Small rows
// fetch one row each time, in the loop.
TEST(DumpOfBursts, LieBehindTheWayOut) {
  EmbeddingBagSpec spec;
  for (const char* target : {"avx512", "avx2", "avx512+subnormals"}) {
    for (const int64_t dim : {32, 64, 128, 300}) {
      const PrefetchBursts& bursts = find_target(target)->machine.bursts;
      const bool burst = dim >= bursts.least_dim;
      spec.dim = dim;
      const std::string listing = dumped(spec, target, DumpKind::kListing);
      const size_t way_out = listing.find(" ret\n"), far = listing.find(" prefetcht1 ");
      ASSERT_NE(way_out, std::string::npos) << target << " " << dim;
      EXPECT_EQ(far != std::string::npos, burst || bursts.one_by_one) << target << " " << dim;
      EXPECT_EQ(far != std::string::npos && far > way_out, burst) << target << " " << dim;
      const std::string plan = dumped(spec, target, DumpKind::kPlan);
      EXPECT_EQ(contains(plan, "pos >= due"), burst) << target << " " << dim;
      EXPECT_EQ(contains(plan, "pos >= next_change, seldom {"), burst) << target << " " << dim;
    }
  }
}

// Where both prefetches are for tables of any size, or due at all, one comparison asks for both.
TEST(DumpOfBursts, AskOnceForBothDistances) {
  EmbeddingBagSpec spec;
  spec.dim = 128;
  const auto asked = [&] {
    const std::string listing = dumped(spec, "avx512+subnormals", DumpKind::kListing);
    const size_t loop = listing.find("; loop pos < end {");
    const size_t first_row = listing.find("; index = load_i64", loop);
    int jumps = 0;
    for (size_t at = loop; (at = listing.find(" cmp ", at + 1)) < first_row;) ++jumps;
    return jumps - 1;  // but for the loop's own
  };
  EXPECT_EQ(asked(), 1);
  spec.prefetch_distance = 0;
  spec.prefetch_far_distance = 64;
  EXPECT_EQ(asked(), 1);
  spec.prefetch_distance = spec.prefetch_far_distance = 0;
  EXPECT_EQ(asked(), 0);
}

// A call asks whether subnormal numbers count by an addition: the first product with one takes fifty cycles on Zen 5.
TEST(DumpOfSubnormals, NoProductBeforeTheFirstBag) {
  EmbeddingBagSpec spec;
  spec.dim = 128;
  for (const int bits : {8, 4}) {
    for (const char* target : {"avx512+subnormals", "avx2+subnormals"}) {
      spec.bits = bits;
      const std::string listing = dumped(spec, target, DumpKind::kListing);
      const std::string before = listing.substr(0, listing.find("; loop "));
      EXPECT_TRUE(contains(before, "subnormal:f32x4 = fadd ")) << target << " " << bits;
      EXPECT_FALSE(contains(before, " vmulps ")) << target << " " << bits;
    }
  }
}

// What leads to a seldom block is asked every time: it counts as much as what is around it.
TEST(DumpOfPairs, CompareIndicesWithoutTheStack) {
  EmbeddingBagSpec spec;
  for (const char* target : {"avx512", "avx512+subnormals"}) {
    for (const int64_t dim : {16, 32, 64}) {
      spec.dim = dim;
      const std::string listing = dumped(spec, target, DumpKind::kListing);
      for (const char* index : {"this_index", "next_index"}) {
        const size_t asked = listing.find("; if " + std::string(index) + " >=u row_count, seldom {\n");
        ASSERT_NE(asked, std::string::npos) << target << " " << dim;
        const size_t compare = listing.find('\n', asked) + 1;
        const std::string line = listing.substr(compare, listing.find('\n', compare) - compare);
        EXPECT_TRUE(contains(line, " cmp ") && !contains(line, "[rbp")) << target << " " << dim << ": " << line;
      }
    }
  }
}

// The loop over rows has all it needs in registers, but for what is seldom done.
TEST(DumpOfRows, ReadNothingFromTheStack) {
  EmbeddingBagSpec spec;
  for (const char* target : {"avx512", "avx512+subnormals", "avx2", "avx2+subnormals"}) {
    for (const int64_t dim : {16, 32, 64, 96}) {
      for (const bool weighted : {false, true}) {
        spec.dim = dim;
        spec.weighted = weighted;
        const std::string listing = dumped(spec, target, DumpKind::kListing);
        const size_t loop = listing.find("; loop pos < end {");
        ASSERT_NE(loop, std::string::npos);
        const std::string rows = listing.substr(loop, listing.find("; store [out", loop) - loop);
        EXPECT_TRUE(contains(rows, "vfmadd231ps")) << target << " " << spec_line(spec);
        EXPECT_FALSE(contains(rows, "[rbp")) << target << " " << spec_line(spec) << "\n" << rows;
      }
    }
  }
}

// Whether the plan prefetches nothing near where `condition` holds.
bool none_near_if(const std::string& plan, const std::string& condition) {
  const size_t at = plan.find(condition);
  return at != std::string::npos && plan.substr(at + condition.size()).starts_with("near_end = set 0\n");
}

// What was pruned has no row where a hint would look for it, and none is needed in the caches: on tables of 16 KiB
// hints for such rows took three quarters of all time.
TEST(DumpOfPrunedRows, HaveNoHintsInTheCaches) {
  EmbeddingBagSpec spec;
  spec.pruned = true;
  for (const char* target : {"avx512", "avx512+subnormals", "avx2", "avx2+subnormals"}) {
    for (const int64_t dim : {16, 64, 128, 2048}) {
      spec.dim = dim;
      const auto if_small = [](const std::string& indent, int64_t rows) {
        return fmt::format("{0}if row_count < {1} {{\n{0}  if mapping_count < {2} {{\n{0}    ", indent, rows, 4 * rows);
      };
      const int64_t rows = (512 << 10) / (dim + 8) + 1;
      const std::string plan = dumped(spec, target, DumpKind::kPlan);
      EXPECT_TRUE(none_near_if(plan, "\n" + if_small("  ", rows / 4))) << target << " " << dim << "\n" << plan;
      const std::string long_bags = "\n  rows_of_bags = mul bag_count, 20\n  if pooled >= rows_of_bags {\n";
      EXPECT_TRUE(none_near_if(plan, long_bags + if_small("    ", rows))) << target << " " << dim << "\n" << plan;
    }
  }
  spec.dim = 128;
  spec.prefetch_distance = 16;
  EXPECT_FALSE(contains(dumped(spec, "avx512", DumpKind::kPlan), "near_end = set 0"))
      << "a distance that is named holds";
}

// Codes and their values share a register where that saves a pass: 13 accumulators of 16 registers, not 12.
TEST(DumpOfPasses, AreAsFewAsRegistersAllow) {
  EmbeddingBagSpec spec;
  for (const auto& [dim, one_pass] : {std::pair<int64_t, bool>{96, true}, {97, true}, {104, true}, {105, false}}) {
    spec.dim = dim;
    for (const char* target : {"avx2", "avx2+subnormals"}) {
      EXPECT_EQ(contains(dumped(spec, target, DumpKind::kPlan), "loop next_column"), !one_pass) << target << " " << dim;
    }
  }
  spec.dim = 200;
  EXPECT_TRUE(contains(dumped(spec, "avx2", DumpKind::kPlan), " acc12:"));
}

// Scale and bias of halves are converted once a row, and broadcast from memory: nothing is converted in long vectors.
TEST(DumpOfHalves, ConvertsThemInTwoLanes) {
  EmbeddingBagSpec spec;
  for (const int bits : {4, 2}) {
    for (const bool weighted : {false, true}) {
      spec.bits = bits;
      spec.dim = 128;
      spec.weighted = weighted;
      const std::string listing = dumped(spec, "avx512", DumpKind::kListing);
      EXPECT_TRUE(contains(listing, " vcvtph2ps xmm")) << bits;
      EXPECT_FALSE(contains(listing, " vcvtph2ps zmm") || contains(listing, " vpbroadcastw ")) << bits;
    }
  }
}
#endif

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
