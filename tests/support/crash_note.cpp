#include "tests/support/crash_note.h"

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace satchel::test {
namespace {

// Fixed memory: the handler may run when nothing else works.
char note_text[4096];
volatile size_t note_length = 0;

void write_all(const char* text, size_t length) {
  while (length > 0) {
    const ssize_t written = write(STDERR_FILENO, text, length);
    if (written <= 0) return;
    text += written;
    length -= static_cast<size_t>(written);
  }
}

void on_crash(int signal, siginfo_t* info, void*) {
  constexpr char kIntro[] = "\n*** crashed while testing: ";
  write_all(kIntro, sizeof(kIntro) - 1);
  write_all(note_text, note_length);
  constexpr char kAddress[] = "\n*** faulting address 0x";
  write_all(kAddress, sizeof(kAddress) - 1);
  char digits[17];
  auto address = reinterpret_cast<uintptr_t>(info->si_addr);
  for (int i = 15; i >= 0; --i) {
    digits[i] = "0123456789abcdef"[address & 15];
    address >>= 4;
  }
  digits[16] = '\n';
  write_all(digits, sizeof(digits));
  // Returning repeats the fault under the default action.
  struct sigaction action = {};
  action.sa_handler = SIG_DFL;
  sigaction(signal, &action, nullptr);
}

bool install() {
  struct sigaction action = {};
  action.sa_sigaction = on_crash;
  action.sa_flags = SA_SIGINFO;
  for (const int signal : {SIGSEGV, SIGBUS, SIGILL, SIGFPE}) sigaction(signal, &action, nullptr);
  return true;
}

}  // namespace

void set_crash_note(const std::string& note) {
  [[maybe_unused]] static const bool installed = install();
  note_length = 0;
  const size_t length = std::min(note.size(), sizeof(note_text));
  std::memcpy(note_text, note.data(), length);
  note_length = length;
}

}  // namespace satchel::test
