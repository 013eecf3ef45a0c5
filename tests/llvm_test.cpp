// The LLVM back end: agreement with the oracle on a spread of random specs, code for machines that are not here, and
// the promise that it costs nothing until it is asked for.
#if defined(SATCHEL_WITH_LLVM)

#include <dlfcn.h>
#include <gtest/gtest.h>
#include <link.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/plan_builder.h"
#include "codegen/targets.h"
#include "jit/engine.h"
#include "tests/support/bag_case.h"
#include "tests/support/check.h"
#include "tests/support/environment.h"
#include "tests/support/random.h"
#include "tests/support/targets.h"

namespace satchel::test {
namespace {

// The path of a shared object that is loaded, "" if none has `part` in its name.
std::string loaded(const std::string& part) {
  std::pair<std::string, std::string> search(part, "");
  dl_iterate_phdr(
      [](dl_phdr_info* info, size_t, void* user) {
        auto& [name, path] = *static_cast<std::pair<std::string, std::string>*>(user);
        if (std::string(info->dlpi_name).find(name) != std::string::npos) path = info->dlpi_name;
        return 0;
      },
      &search);
  return search.second;
}

size_t count(const std::string& text, const std::string& word) {
  size_t n = 0;
  for (size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++n;
  return n;
}

bool is_made_by_llvm(const std::string& target) { return find_target(target)->backend == "llvm"; }

// Defined first: other tests of this file load libLLVM.
TEST(Llvm, IsNotLoadedUntilAKernelAsksForIt) {
  EngineOptions options;
  for (const Target& target : all_targets()) {
    // Where it is the only one that makes code, it is asked for unless the interpreter is.
    if (target.runnable && is_made_by_llvm(target.name)) options.target = "interpreter";
    if (target.runnable) break;
  }
  Result<Engine> engine = Engine::create(options);
  ASSERT_TRUE(engine.ok());
  EmbeddingBagSpec spec;
  spec.dim = 32;
  ASSERT_TRUE(engine->kernel(spec).ok());
  ASSERT_TRUE(dump(spec, "interpreter", DumpKind::kListing).ok());
  EXPECT_EQ(loaded("libLLVM"), "");
  const Result<std::string> text = dump(spec, "aarch64+neon", DumpKind::kListing);
  ASSERT_TRUE(text.ok()) << text.status().message();
  EXPECT_NE(loaded("libLLVM"), "");
}

TEST(Llvm, APlugInOfAnotherBuildIsRefused) {
  EmbeddingBagSpec spec;
  spec.dim = 32;
  ASSERT_TRUE(dump(spec, "aarch64+neon", DumpKind::kBytes).ok());  // loads it
  const std::string path = loaded("libsatchel-llvm");
  ASSERT_NE(path, "");
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_NOLOAD);
  ASSERT_NE(library, nullptr) << dlerror();
  const auto factory =
      reinterpret_cast<Backend* (*)(const char*, const BackendOptions*)>(dlsym(library, "satchel_llvm_make_backend"));
  ASSERT_NE(factory, nullptr);
  const BackendOptions options;
  EXPECT_EQ(factory("0123456789abcdef", &options), nullptr);
  dlclose(library);
}

TEST(Llvm, AgreesWithTheOracle) {
  int64_t cases = 0;
  for (TargetEngine& engine : runnable_engines()) {
    if (!is_made_by_llvm(engine.name())) continue;
    Random random(case_seed(91, 0));
    for (int64_t n = 0; n < scaled(300, 20); ++n, ++cases) {
      const uint64_t seed = case_seed(92, static_cast<uint64_t>(n));
      const BagCase c = random_case(seed, random_spec(random), 3000);
      ASSERT_EQ(check(c, expect(c), engine, n % 2 == 0 ? Guard::kAfter : Guard::kBefore), "");
    }
  }
  EXPECT_GT(cases, 0);
}

// a * b + c for triples whose product and sum nearly cancel, or that lie next to a tie of fp32, of fp64, or among the
// subnormals: what rounds twice, or rounds the product, shows here.
TEST(Llvm, RoundsAMultiplyAddOnce) {
  constexpr int64_t kTriples = 200'000;
  PlanBuilder b("fma", "reference");
  b.arguments({"triples", "results", "count"});
  const Reg triples = b.pointer("triples", b.buffer("triples"));
  const Reg results = b.pointer("results", b.buffer("results", true));
  const Reg count = b.scalar("count");
  b.arg(triples, 0);
  b.arg(results, 1);
  b.arg(count, 2);
  b.report({});
  std::array<Reg, 4> v{};
  for (Reg& r : v) r = b.vector(RegKind::kFloat, 4, "v");
  b.loop_imm(count, Cond::kNe, 0);
  for (int64_t k = 0; k < 3; ++k) b.splat_host(v[static_cast<size_t>(k)], {triples, 4 * k});
  b.fma(v[3], v[0], v[1], v[2]);
  b.store({results, 0}, v[3], 1);
  b.add_imm(triples, triples, 12);
  b.add_imm(results, results, 4);
  b.add_imm(count, count, -1);
  b.end();
  const Plan plan = std::move(b).finish();
  ASSERT_TRUE(verify(plan).ok()) << verify(plan).message();

  Random random(case_seed(93, 0));
  const auto any = [&] {
    const uint64_t bits = random.next();
    const auto exponent = static_cast<uint32_t>(random.chance(0.5) ? random.range(110, 144) : random.range(0, 255));
    return std::bit_cast<float>(static_cast<uint32_t>(bits & 0x807fffffu & (random.chance(0.3) ? ~0xfffu : ~0u)) |
                                exponent << 23);
  };
  std::vector<float> in;
  std::vector<float> expected;
  for (int64_t n = 0; n < kTriples; ++n) {
    const float x = any();
    const float y = any();
    float z = any();
    if (random.chance(0.4)) z = -(x * y);
    if (random.chance(0.3)) z = std::ldexp(x * y, static_cast<int>(random.range(-60, 60)));
    in.insert(in.end(), {x, y, z});
    expected.push_back(std::fma(x, y, z));
  }
  BackendSet backends = make_backends();
  int targets = 0;
  for (const satchel::Target& target : kTargets) {
    if (target.backend != "llvm" || !runnable(target, cpu_features())) continue;
    auto compiled = backends.find("llvm")->second->compile(plan, target);
    ASSERT_TRUE(compiled.ok()) << compiled.status().message();
    std::vector<float> got(expected.size());
    int64_t slots[3] = {static_cast<int64_t>(reinterpret_cast<uintptr_t>(in.data())),
                        static_cast<int64_t>(reinterpret_cast<uintptr_t>(got.data())), kTriples};
    ASSERT_EQ((*compiled)->entry(slots, nullptr), 0);
    for (size_t n = 0; n < got.size(); ++n) {
      ASSERT_TRUE(same(got[n], expected[n]))
          << target.name << ": fma(" << hex(in[3 * n]) << ", " << hex(in[3 * n + 1]) << ", " << hex(in[3 * n + 2])
          << ") is " << hex(got[n]) << ", must be " << hex(expected[n]);
    }
    ++targets;
  }
  EXPECT_GT(targets, 0);
}

// The lines of a listing that lie inside a loop that pools rows, without another such inside: from a label to a branch
// back to it. (A branch back may also come from code that was moved out of the way: that is no loop that pools.)
std::vector<std::string> pooling_loops(const std::string& listing) {
  std::vector<std::string> lines;
  std::map<std::string, size_t> labels;
  std::vector<std::pair<size_t, size_t>> loops;
  std::istringstream in(listing);
  for (std::string line; std::getline(in, line); lines.push_back(line)) {
    if (line[0] == 'L') labels.emplace(line.substr(0, line.find(':')), lines.size());
    const size_t arrow = line.find("-> L");
    if (arrow == std::string::npos) continue;
    const auto label = labels.find(line.substr(arrow + 3));
    if (label != labels.end()) loops.emplace_back(label->second, lines.size());
  }
  std::erase_if(loops, [&](const auto& loop) {
    return std::none_of(lines.begin() + static_cast<std::ptrdiff_t>(loop.first),
                        lines.begin() + static_cast<std::ptrdiff_t>(loop.second),
                        [](const std::string& line) { return line.find(" fmla ") != std::string::npos; });
  });
  std::vector<std::string> texts;
  for (const auto& [begin, end] : loops) {
    const bool innermost = std::none_of(loops.begin(), loops.end(), [&, b = begin, e = end](const auto& other) {
      return other.first >= b && other.second <= e && other != std::pair(b, e);
    });
    if (!innermost) continue;
    std::string text;
    for (size_t i = begin; i <= end; ++i) text += lines[i] + "\n";
    texts.push_back(text);
  }
  return texts;
}

// dim 128 on AArch64: wherever rows are pooled, vector multiply-adds only, and everything in registers.
TEST(Llvm, Aarch64KernelsHaveNoScalarLoopAndNoStackTraffic) {
  for (const char* target : {"aarch64+neon", "aarch64+sve"}) {
    for (const char* line :
         {"embedding_bag bits=8 dim=128", "embedding_bag bits=4 dim=128", "embedding_bag bits=2 dim=128",
          "embedding_bag bits=4 dim=128 weighted", "embedding_bag bits=8 dim=128 weighted numerics=fast"}) {
      const Result<std::string> text = dump(*parse_spec(line), target, DumpKind::kListing);
      ASSERT_TRUE(text.ok()) << text.status().message();
      EXPECT_EQ(count(*text, " fmadd "), 0u) << line;
      int hot = 0;
      for (const std::string& loop : pooling_loops(*text)) {
        ++hot;
        EXPECT_GE(count(loop, " fmla ") + count(loop, " fmad "), 4u) << line << "\n" << loop;
        EXPECT_EQ(count(loop, "[sp") + count(loop, "[x29") + count(loop, ", sp"), 0u) << line << "\n" << loop;
      }
      EXPECT_GT(hot, 0) << line << "\n" << *text;
    }
  }
}

// The bytes of the code in a listing, from its first instruction on; -1 where an instruction is relocated.
std::vector<int> code_in(const std::string& listing) {
  std::vector<int> bytes;
  std::istringstream lines(listing.substr(listing.find("; section .text, ")));
  std::string line;
  for (std::getline(lines, line); std::getline(lines, line) && !line.starts_with("; section");) {
    std::istringstream words(line);
    std::string offset;
    std::string hex;
    if (!line.starts_with("  ") || !(words >> offset >> hex)) continue;
    const bool relocated = line.find("; R_") != std::string::npos;
    for (size_t i = 0; i < hex.size(); i += 2) {
      bytes.push_back(relocated ? -1 : static_cast<int>(std::stoul(hex.substr(i, 2), nullptr, 16)));
    }
  }
  return bytes;
}

// What is listed, and dumped, is what lies in memory where the kernel is entered.
TEST(Llvm, TheObjectThatIsListedIsTheOneThatRuns) {
  const Result<EmbeddingBagSpec> spec = parse_spec("embedding_bag bits=4 dim=128 weighted");
  BackendSet backends = make_backends();
  Backend& llvm = *backends.find("llvm")->second;
  for (const satchel::Target& target : kTargets) {
    if (target.backend != "llvm" || !runnable(target, cpu_features())) continue;
    const Plan plan = embedding_bag::build_plan(canonicalise(*spec), target.machine);
    auto compiled = llvm.compile(plan, target);
    ASSERT_TRUE(compiled.ok()) << compiled.status().message();
    const Result<std::string> listing = llvm.listing(plan, target);
    ASSERT_TRUE(listing.ok());
    const std::vector<int> code = code_in(*listing);
    ASSERT_GT(code.size(), 200u) << *listing;
    EXPECT_LT(std::count(code.begin(), code.end(), -1), static_cast<int64_t>(code.size()) / 8) << *listing;
    const auto* entry = reinterpret_cast<const uint8_t*>((*compiled)->entry);
    std::string text;
    for (size_t at = 0; at < code.size(); ++at) {
      if (code[at] < 0) {
        text += '.';
        continue;
      }
      ASSERT_EQ(code[at], entry[at]) << target.name << ", offset " << at;
      text += static_cast<char>(code[at]);
    }
    // The longest stretch without a relocation is in the object, too.
    size_t longest = 0;
    size_t first = 0;
    for (size_t begin = 0; begin < code.size();) {
      const auto end =
          static_cast<size_t>(std::find(code.begin() + static_cast<int64_t>(begin), code.end(), -1) - code.begin());
      if (end - begin > longest) {
        longest = end - begin;
        first = begin;
      }
      begin = end + 1;
    }
    const Result<std::string> object = llvm.bytes(plan, target);
    ASSERT_TRUE(object.ok());
    EXPECT_NE(object->find(text.substr(first, longest)), std::string::npos) << target.name;
  }
}

TEST(Llvm, MakesCodeForEveryForeignTarget) {
  int targets = 0;
  for (int32_t number = 0; const char* name = satchel_foreign_target_name(number); ++number, ++targets) {
    for (const char* line :
         {"embedding_bag bits=8 dim=100 weighted pruned index=i32 offset=i64",
          "embedding_bag bits=4 dim=1000 pooling=mean numerics=fast", "embedding_bag bits=2 dim=12 offset=none",
          "embedding_bag bits=4 dim=100 weighted pruned numerics=integer"}) {
      const Result<EmbeddingBagSpec> spec = parse_spec(line);
      ASSERT_TRUE(spec.ok());
      const Result<std::string> object = dump(*spec, name, DumpKind::kBytes);
      ASSERT_TRUE(object.ok()) << name << ": " << object.status().message();
      EXPECT_EQ(object->substr(0, 4), "\177ELF") << name;
      for (const char* function : {"rint", "round", "floor", "fma", "copysign"}) {
        EXPECT_EQ(object->find(function), std::string::npos) << name << " calls a library's " << function;
      }
      EXPECT_EQ(*object, *dump(*spec, name, DumpKind::kBytes)) << name << ": two runs differ";
      const Result<std::string> listing = dump(*spec, name, DumpKind::kListing);
      ASSERT_TRUE(listing.ok()) << name << ": " << listing.status().message();
      EXPECT_GT(count(*listing, "\n  "), 50u) << *listing;
      const Result<std::string> ir = dump(*spec, name, DumpKind::kIr);
      ASSERT_TRUE(ir.ok()) << name << ": " << ir.status().message();
      EXPECT_EQ(count(*ir, "define i64 @satchel_kernel("), 1u) << *ir;
    }
  }
  EXPECT_GE(targets, 8);
}

}  // namespace
}  // namespace satchel::test

#endif
