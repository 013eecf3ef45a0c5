// asmjit's three debug functions, defined here in place of its own.
//
// Its versions print to stderr and abort, which this library never does. Having them here also keeps the one object of
// Debian's libasmjit.a that is not position-independent (it refers to stderr) out of our shared library.
#include <asmjit/core.h>

#include <exception>

ASMJIT_BEGIN_NAMESPACE
namespace DebugUtils {

const char* errorAsString(Error) noexcept { return "asmjit error"; }

void debugOutput(const char*) noexcept {}

// Called by assertions of debug builds of asmjit only; there is nothing to return to.
void assertionFailed(const char*, int, const char*) noexcept { std::terminate(); }

}  // namespace DebugUtils
ASMJIT_END_NAMESPACE
