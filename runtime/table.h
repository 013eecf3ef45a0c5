// Memory for one table: the pages it lies on, the node they lie on, and the truth about both.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "satchel/satchel.h"
#include "satchel/status.h"

// The C interface's handle.
struct satchel_table {
  satchel_table() = default;
  satchel_table(const satchel_table&) = delete;
  satchel_table& operator=(const satchel_table&) = delete;
  ~satchel_table();

  // `options` are complete and their values valid.
  static satchel::Result<satchel_table*> make(int64_t bytes, const satchel_table_options& options);
  [[nodiscard]] satchel_table_report report() const;

  uint8_t* data = nullptr;
  int64_t bytes = 0;
  int64_t mapped = 0;
  int32_t pages = SATCHEL_PAGES_SMALL;
  int64_t page_bytes = 0;
  std::string pages_reason;  // why none of the better kinds; transparent pages are looked at again for a report
  std::string numa_reason;

  // What is to be unmapped: mapped bytes and the pages without access around them.
  uint8_t* reserved = nullptr;
  size_t reserved_bytes = 0;
};
