// The key of an object in the object cache: everything that its bytes depend on, and nothing of where anything lies.
#pragma once

#include <string>

#include "codegen/plan.h"
#include "codegen/targets.h"

namespace satchel::llvm_backend {

// Lines of text: spec, a hash of every field of the plan, numerics, target, triple, cpu, features, LLVM's version, and
// the build ids of libLLVM and of this shared object. A build id is a hash that the linker takes of what it has linked,
// so it changes with every change of our code, committed or not, and with every update of libLLVM. The plan builder is
// not part of this shared object; what it makes is hashed instead.
// Fails with UNSUPPORTED where one of the two carries no build id.
Result<std::string> object_key(const Plan& plan, const Target& target);

}  // namespace satchel::llvm_backend
