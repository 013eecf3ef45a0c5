// What the benchmarks need from the operating system: one processor to stay on, sizes, and large memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace satchel::bench {

// Processors this process may run on, in order.
std::vector<int> allowed_cpus();
// Binds the calling thread to `cpu`; false where that is refused.
bool pin_thread(int cpu);
void allow_cpus(const std::vector<int>& cpus);

// Seconds of the calling thread's own time, from any beginning. Where others share the processor, their turns are not
// in it. A reading costs up to a microsecond: time many operations at once.
double thread_seconds();

// Bytes that can be had without swapping, also under a memory limit of the process's group.
int64_t available_memory();
// Size of the second level of cache, or 1 MiB where the system does not say.
int64_t second_level_cache_bytes();
// Size of the last level of cache, or 32 MiB where the system does not say.
int64_t last_level_cache_bytes();
// "16M", "1G", "1540" -> bytes (or a plain count); -1 if that is not a size.
int64_t parse_size(const std::string& text);
std::string print_size(int64_t bytes);

// Anonymous memory on small pages, or on huge ones where asked for; says with ok() whether it was to be had.
class Memory {
 public:
  Memory() = default;
  Memory(int64_t bytes, bool huge_pages);
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;
  Memory(Memory&& other) noexcept;
  Memory& operator=(Memory&& other) noexcept;
  ~Memory();

  [[nodiscard]] bool ok() const { return data_ != nullptr; }
  [[nodiscard]] uint8_t* data() const { return data_; }
  [[nodiscard]] int64_t bytes() const { return bytes_; }

 private:
  uint8_t* data_ = nullptr;
  int64_t bytes_ = 0;
};

}  // namespace satchel::bench
