// The plan of a spec's text on a target, for tests of what kernels have and what not.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "codegen/operators/embedding_bag.h"
#include "codegen/operators/embedding_bag_spec.h"
#include "codegen/targets.h"
#include "satchel/engine.h"

namespace satchel::test {

inline Plan built_plan(std::string_view spec_text, const satchel::Target& target) {
  const Result<EmbeddingBagSpec> spec = parse_spec(std::string(spec_text));
  if (!spec.ok()) {
    ADD_FAILURE() << spec.status().message();
    return {};
  }
  return embedding_bag::build_plan(canonicalise(*spec), target.machine);
}

inline Plan built_plan(std::string_view spec_text, std::string_view target_name) {
  const satchel::Target* target = find_target(target_name);
  if (target != nullptr) return built_plan(spec_text, *target);
  ADD_FAILURE() << "no target " << target_name;
  return {};
}

inline bool has_register(const Plan& plan, std::string_view name) {
  return std::any_of(plan.registers.begin(), plan.registers.end(), [&](const Register& r) { return r.name == name; });
}

}  // namespace satchel::test
