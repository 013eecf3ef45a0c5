// Table: memory for a table's rows on the best pages to be had, and what they are. See satchel_table_alloc.
//
//   auto table = satchel::Table::allocate(rows * stride);      // Result<Table>
//   std::puts(table->report().pages_reason);                   // why not on larger pages
#pragma once

#include <satchel/engine.h>

#include <cstdint>
#include <utility>

namespace satchel {

struct TableOptions : satchel_table_options {
  TableOptions() : satchel_table_options(SATCHEL_TABLE_OPTIONS_INIT) {}
};

struct TableReport : satchel_table_report {
  TableReport() : satchel_table_report(SATCHEL_TABLE_REPORT_INIT) {}
};

// Owns the memory. Movable.
class Table {
 public:
  static Result<Table> allocate(int64_t bytes, const TableOptions& options = {}) {
    Table t;
    Status s = detail::call([&](Error* e) { return satchel_table_alloc(bytes, &options, &t.table_, e); });
    if (!s) return s;
    return t;
  }
  Table() = default;
  Table(Table&& o) noexcept : table_(std::exchange(o.table_, nullptr)) {}
  Table& operator=(Table&& o) noexcept {
    std::swap(table_, o.table_);
    return *this;
  }
  ~Table() { satchel_table_free(table_); }

  // Null only for a table that was not allocated, or moved from.
  [[nodiscard]] uint8_t* data() const { return static_cast<uint8_t*>(satchel_table_data(table_)); }
  explicit operator bool() const { return table_ != nullptr; }
  // All zero for a table that was not allocated.
  [[nodiscard]] TableReport report() const {
    TableReport report;
    (void)satchel_table_get_report(table_, &report, nullptr);
    return report;
  }

 private:
  satchel_table* table_ = nullptr;
};

// The row stride to give a table that does not fit the caches; 0 if the spec is not valid.
inline int64_t advised_row_stride(const EmbeddingBagSpec& spec) {
  const satchel_embedding_bag_spec c = to_c(spec);
  return satchel_table_row_stride(&c);
}

}  // namespace satchel
