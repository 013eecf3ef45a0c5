#include "jit/embedding_bag_call.h"

#include <cstring>

#include "codegen/operators/embedding_bag.h"
#include "runtime/errors.h"

namespace satchel {
namespace {

using embedding_bag::Failure;
using embedding_bag::Slot;

uintptr_t bits(const void* pointer) { return reinterpret_cast<uintptr_t>(pointer); }

bool none_negative(const satchel_embedding_bag_args& a) {
  return (a.bag_count | a.index_count | a.row_count | a.mapping_count) >= 0;
}

// What nearly every call looks like, in as few instructions as it takes: all buffers that the spec asks for are there,
// aligned, and not too large. Says yes to good calls only, but not to all of them: explain() has the last word.
bool plainly_good(const CallContract& c, const satchel_embedding_bag_args& a) {
  // One after the other: taken together they want more registers than a function has for nothing.
  return none_negative(a) && a.bag_count <= c.max_bags && a.row_count <= c.max_rows &&
         ((a.index_count | a.mapping_count) >> kMaxElementsLog2) == 0 &&
         (!c.single || a.index_count == a.bag_count) &&  //
         a.table != nullptr && a.indices != nullptr && a.output != nullptr && (a.offsets == nullptr) == c.single &&
         (a.per_sample_weights != nullptr) == c.weighted && (a.mapping != nullptr) == c.pruned &&
         (c.pruned || a.mapping_count == 0) &&  //
         ((bits(a.indices) & c.index_align) | (bits(a.offsets) & c.offset_align)) == 0 &&
         ((bits(a.per_sample_weights) | bits(a.mapping) | bits(a.output)) & 3) == 0;
}

template <class... Args>
Error refuse(const char* name, int64_t value, int64_t limit, fmt::format_string<Args...> format, Args&&... args) {
  return make_error(StatusCode::kInvalidArgument, {.argument = name, .value = value, .limit = limit}, format,
                    std::forward<Args>(args)...);
}

// The complete rules: what is wrong with the arguments, or an ok error if nothing is.
Error explain(const CallContract& c, const satchel_embedding_bag_args& a) {
  struct Size {
    const char* name;
    int64_t value, limit;
  };
  for (const Size& s :
       {Size{"row_count", a.row_count, c.max_rows}, Size{"index_count", a.index_count, kMaxElements},
        Size{"bag_count", a.bag_count, c.max_bags}, Size{"mapping_count", a.mapping_count, kMaxElements}}) {
    if (s.value < 0) return refuse(s.name, s.value, 0, "{} is {}: it must not be negative", s.name, s.value);
    if (s.value > s.limit) {
      return refuse(s.name, s.value, s.limit, "{} is {}: with more than {} the buffer's size overflows", s.name,
                    s.value, s.limit);
    }
  }
  if (c.single && a.index_count != a.bag_count) {
    return refuse("bag_count", a.bag_count, a.index_count,
                  "bag_count is {} and index_count {}: without offsets every index is a bag", a.bag_count,
                  a.index_count);
  }
  struct Pointer {
    const char* name;
    const void* value;
    bool expected;      // by the spec
    bool needed;        // by the sizes, if expected
    const char* needs;  // what makes it needed
    unsigned align;     // bytes - 1
    const char* what;   // in the spec makes it expected
  };
  for (const Pointer& p :
       {Pointer{"table", a.table, true, a.row_count > 0, "row_count", 0, ""},
        Pointer{"indices", a.indices, true, a.index_count > 0, "index_count", c.index_align, ""},
        Pointer{"offsets", a.offsets, !c.single, a.bag_count > 0, "bag_count", c.offset_align, "offsets"},
        Pointer{"per_sample_weights", a.per_sample_weights, c.weighted, a.index_count > 0, "index_count", 3,
                "weighted"},
        Pointer{"mapping", a.mapping, c.pruned, a.mapping_count > 0, "mapping_count", 3, "pruned"},
        Pointer{"output", a.output, true, a.bag_count > 0, "bag_count", 3, ""}}) {
    if (p.value != nullptr && !p.expected) {
      return refuse(p.name, 0, 0, "{} is given, but the kernel's spec has no {}", p.name, p.what);
    }
    if (p.value == nullptr && p.expected && p.needed) {
      return refuse(p.name, 0, 0, "{} is null, but {} is not 0", p.name, p.needs);
    }
    if ((bits(p.value) & p.align) != 0) {
      return refuse(p.name, static_cast<int64_t>(bits(p.value) & p.align), p.align + 1,
                    "{} is not aligned to its {}-byte elements", p.name, p.align + 1);
    }
  }
  if (!c.pruned && a.mapping_count != 0) {
    return refuse("mapping_count", a.mapping_count, 0, "mapping_count is {}, but the kernel's spec is not pruned",
                  a.mapping_count);
  }
  return make_error(StatusCode::kOk, {}, "");
}

// The kernel says where it stopped; what stood there is read again here.
Error describe(const CallContract& c, const satchel_embedding_bag_args& a, const int64_t* slots, int64_t failure) {
  const int64_t bag = slots[Slot::kFailedBag];
  const int64_t position = slots[Slot::kFailedPosition];
  switch (failure) {
    case Failure::kFirstOffset:
    case Failure::kEndOffset: {
      const int64_t at = failure == Failure::kFirstOffset ? 0 : bag + 1;
      const int64_t value = element(a.offsets, at, c.offset_align);
      const int64_t before = at == 0 ? 0 : element(a.offsets, at - 1, c.offset_align);
      if (value < before) {
        const auto code = at == 0 ? StatusCode::kOffsetNegative : StatusCode::kOffsetsDecreasing;
        return make_error(code, {"offsets", bag, at, value, before},
                          "offsets[{}] is {}: it must not be less than {} (bag {})", at, value, before, bag);
      }
      return make_error(StatusCode::kOffsetOutOfRange, {"offsets", bag, at, value, a.index_count},
                        "offsets[{}] is {}: there are only {} indices (bag {})", at, value, a.index_count, bag);
    }
    case Failure::kIndex: {
      const int64_t value = element(a.indices, position, c.index_align);
      const int64_t limit = slots[Slot::kMapping] != 0 ? slots[Slot::kMappingCount] : a.row_count;
      return make_error(StatusCode::kIndexOutOfRange, {"indices", bag, position, value, limit},
                        "indices[{}] is {}: it must be in [0, {}) (bag {})", position, value, limit, bag);
    }
    case Failure::kMappedRow: {
      const int64_t index = element(a.indices, position, c.index_align);
      const int64_t value = element(a.mapping, index, 3);
      return make_error(StatusCode::kMappedRowOutOfRange, {"mapping", bag, position, value, a.row_count},
                        "indices[{}] is {} and mapping[{}] is {}: it must be -1 or in [0, {}) (bag {})", position,
                        index, index, value, a.row_count, bag);
    }
    default:
      return make_error(StatusCode::kInternal, {}, "the kernel returned the unknown failure {}", failure);
  }
}

// The arguments as the kernel takes them. `scratch` has kScratchWords, for the kernel alone.
void fill(const CallContract& c, const satchel_embedding_bag_args& a, int64_t* scratch, int64_t* slots) {
  slots[Slot::kTable] = static_cast<int64_t>(bits(a.table));
  slots[Slot::kRowCount] = a.row_count;
  slots[Slot::kIndices] = static_cast<int64_t>(bits(a.indices));
  slots[Slot::kIndexCount] = a.index_count;
  slots[Slot::kPooled] = a.index_count;
  slots[Slot::kOffsets] = static_cast<int64_t>(bits(a.offsets));
  slots[Slot::kBagCount] = a.bag_count;
  slots[Slot::kWeights] = static_cast<int64_t>(bits(a.per_sample_weights));
  slots[Slot::kOutput] = static_cast<int64_t>(bits(a.output));
  slots[Slot::kBlankRow] = static_cast<int64_t>(bits(c.blank_row));
  slots[Slot::kScratch] = static_cast<int64_t>(bits(scratch));
  slots[Slot::kMapping] = 0;
  slots[Slot::kMappingCount] = a.row_count;
  if (c.pruned && !(a.mapping_count == 1 && a.mapping[0] == 0)) {
    // An empty mapping has no address of its own; any will do that is not null, for it is never read.
    slots[Slot::kMapping] = static_cast<int64_t>(a.mapping_count != 0 ? bits(a.mapping) : bits(slots));
    slots[Slot::kMappingCount] = a.mapping_count;
  }
}

// By itself for the size of its frame, which calls without bags need not set up.
[[gnu::noinline]] satchel_code run_kernel(const CallContract& c, const satchel_embedding_bag_args& a,
                                          satchel_error* error) noexcept {
  alignas(64) int64_t scratch[embedding_bag::kScratchWords];
  int64_t slots[Slot::kSlotCount];
  fill(c, a, scratch, slots);
  const int64_t failure = c.entry.get()(slots, c.context);
  if (failure != 0) [[unlikely]]
    return report(describe(c, a, slots, failure), error);
  return SATCHEL_OK;
}

// What is not plainly good. By itself, so that the good path saves no registers for it.
[[gnu::noinline, gnu::cold]] satchel_code run_explained(const CallContract& c, const satchel_embedding_bag_args& a,
                                                        satchel_error* error) noexcept {
  const Error e = explain(c, a);
  return e.code == SATCHEL_OK ? run_kernel(c, a, error) : report(e, error);
}

}  // namespace

satchel_code check_embedding_bag(const CallContract& c, const satchel_embedding_bag_args& a,
                                 satchel_error* error) noexcept {
  if (plainly_good(c, a)) [[likely]]
    return SATCHEL_OK;
  const Error e = explain(c, a);
  return e.code == SATCHEL_OK ? SATCHEL_OK : report(e, error);
}

satchel_code run_embedding_bag(const CallContract& c, const satchel_embedding_bag_args& a,
                               satchel_error* error) noexcept {
  // No bags: nothing is read or written, so no buffer is needed. (Without offsets, indices would be bags.)
  if (a.bag_count == 0 && none_negative(a) && (!c.single || a.index_count == 0)) return SATCHEL_OK;
  if (!plainly_good(c, a)) [[unlikely]]
    return run_explained(c, a, error);
  return run_kernel(c, a, error);
}

// The kernel gets a call of its own: the buffers from the range's first bag on, and as many indices as its bags reach.
// Indices keep their positions where there are offsets, for offsets count from the first index of all.
satchel_code run_embedding_bag_range(const CallContract& c, const satchel_embedding_bag_args& a, const BagRange& range,
                                     int64_t output_stride, satchel_error* error) noexcept {
  alignas(64) int64_t scratch[embedding_bag::kScratchWords];
  int64_t slots[Slot::kSlotCount];
  fill(c, a, scratch, slots);
  slots[Slot::kBagCount] = range.end - range.begin;
  slots[Slot::kOutput] += range.begin * output_stride * static_cast<int64_t>(sizeof(float));
  const int64_t skipped = c.single ? range.begin : 0;
  slots[Slot::kIndexCount] = range.index_end - skipped;
  slots[Slot::kPooled] = range.pooled;
  if (c.single) {
    slots[Slot::kIndices] += skipped * (c.index_align + 1);
    if (c.weighted) slots[Slot::kWeights] += skipped * static_cast<int64_t>(sizeof(float));
  } else {
    slots[Slot::kOffsets] += range.begin * (c.offset_align + 1);
  }
  const int64_t failure = c.entry.get()(slots, c.context);
  if (failure == 0) [[likely]]
    return SATCHEL_OK;
  slots[Slot::kFailedBag] += range.begin;
  slots[Slot::kFailedPosition] += skipped;
  return report(describe(c, a, slots, failure), error);
}

}  // namespace satchel
