// ObjectCache: compiled objects in a folder, one file each, so that the next process need not compile them again.
//
// Knows nothing of plans or of LLVM: a key is text, an object is bytes. What is loaded is executed, so a file counts
// only if nobody but the user can have written it and it holds exactly what was stored for exactly this key. Whatever
// goes wrong is a reason to compile, never more.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "satchel/status.h"

namespace satchel {

// Thread-safe; any number of processes may use one folder.
//
// A file `HASH.satchel` (16 hexadecimal digits, of the key) is a header, the key, the object. `satchel.lock` serialises
// writers and holds the sum of the files' bytes, `satchel.tmp` is the file being written. Nothing else in the folder is
// ever touched.
class ObjectCache {
 public:
  // `max_bytes` bounds the sum of the sizes of the files. The folder is made, with mode 0700, by the first store().
  ObjectCache(const std::string& folder, int64_t max_bytes);

  // The object that was stored under `key`, or none. Fails with IO_ERROR, and the reason, where something is there that
  // must not be used: a folder or file of another user, or that others may write, or that is a symbolic link; a file
  // that is damaged, of another format, or of another key.
  [[nodiscard]] Result<std::optional<std::string>> load(std::string_view key) const;

  // Puts an object under `key`, in one step as other processes see it, in place of what was there. Deletes the least
  // recently used objects first where the bound asks for it. Fails with IO_ERROR where the folder may not or cannot be
  // written, or others write to it for longer than a compile is worth waiting for.
  [[nodiscard]] Status store(std::string_view key, std::string_view object) const;

  // The name, inside the folder, of the file for `key`.
  [[nodiscard]] static std::string file_name(std::string_view key);

 private:
  const std::string folder_;  // absolute
  const int64_t max_bytes_;
};

}  // namespace satchel
