// Dumps as tests look at them.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/bag_case.h"
#include "tests/support/targets.h"

namespace satchel::test {

// Specs that between them need every part of a kernel.
inline std::vector<EmbeddingBagSpec> sample_specs() {
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

inline std::string dumped(const EmbeddingBagSpec& spec, const std::string& target, DumpKind kind) {
  Result<std::string> text = dump(spec, target, kind);
  EXPECT_TRUE(text) << target << ", " << spec_line(spec) << ": " << text.status().message();
  return text ? *text : "";
}

inline bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace satchel::test
