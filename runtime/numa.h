// NUMA nodes by libnuma, which is loaded when a table is first placed: a library that is not there costs nothing but
// the choice of nodes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "satchel/status.h"

namespace satchel::numa {

// Nodes with memory that this process may use, by number. {0} where there is no libnuma and the system has one node.
std::vector<int> nodes();
// Why placing is not possible: no libnuma, or a kernel without NUMA; "" where it is.
const std::string& why_not();

// Where pages of [begin, begin + bytes) go that are touched from now on: in turn to all of nodes(), or to one of them
// alone. `begin` is at the beginning of a page. False, with errno set, where the system refuses.
bool interleave(void* begin, size_t bytes);
bool bind(void* begin, size_t bytes, int node);

// What is in force at an address, asked of the system: SATCHEL_NUMA_LOCAL, _INTERLEAVE, _BIND; -1: something else, or
// not known.
int32_t policy_at(void* address);
// On how many nodes the pages lie, judged by up to 1024 of them; 0 where that is not known.
int32_t nodes_holding(void* begin, size_t bytes, int64_t page_bytes);

}  // namespace satchel::numa
