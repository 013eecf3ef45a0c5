// Who may write when: readers take no lock, because files appear whole (rename) and are never changed afterwards.
// Writers hold an exclusive lock on satchel.lock, so there is one temporary file at most, whoever died before, and the
// sum of bytes that stands in the lock file is right. It is raised before a file appears: a writer that dies between
// leaves a sum that is too large, which only means that the folder is counted again early.
#include "codegen/llvm/object_cache.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "runtime/errors.h"

namespace satchel {
namespace {

constexpr uint64_t kFormat = 1;
constexpr char kMagic[8] = {'s', 'a', 't', 'c', 'h', 'e', 'l', '\n'};
constexpr const char* kLockName = "satchel.lock";
constexpr const char* kTemporaryName = "satchel.tmp";
constexpr std::string_view kSuffix = ".satchel";
constexpr size_t kHashDigits = 16;
constexpr int64_t kLargestFile = int64_t{64} << 20;  // no kernel is nearly as large; nothing larger is read
constexpr int kLockAttempts = 40;                    // of half a millisecond: a few times what a compile costs

// In this machine's byte order: a file of another order has another format number and is not read.
struct Header {
  char magic[8];
  uint64_t format;
  uint64_t key_bytes;
  uint64_t object_bytes;
  uint64_t checksum;  // of the header with 0 here, the key and the object
};

// What the lock file holds. The second word tells a sum from anything else.
struct Sum {
  uint64_t bytes;
  uint64_t inverse;
};

// FNV-1a. Against accidents: who could forge a file on purpose is kept out by its owner and mode.
uint64_t hash(std::string_view bytes, uint64_t seed = 0xcbf29ce484222325) {
  for (const char c : bytes) seed = (seed ^ static_cast<uint8_t>(c)) * 0x100000001b3;
  return seed;
}

uint64_t checksum(Header header, std::string_view key, std::string_view object) {
  header.checksum = 0;
  return hash(object, hash(key, hash({reinterpret_cast<const char*>(&header), sizeof(header)})));
}

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(Descriptor&& o) noexcept : fd_(std::exchange(o.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& o) noexcept {
    std::swap(fd_, o.fd_);
    return *this;
  }
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  [[nodiscard]] int get() const { return fd_; }
  explicit operator bool() const { return fd_ >= 0; }

 private:
  int fd_;
};

// Let go explicitly: a child forked meanwhile shares the open file and would hold the lock for as long as it lives.
class Lock {
 public:
  explicit Lock(int fd) : fd_(fd) {}
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;
  ~Lock() { ::flock(fd_, LOCK_UN); }

 private:
  int fd_;
};

Status refuse(std::string_view name, std::string_view why) {
  return fail(StatusCode::kIoError, {.argument = "object_cache_dir"}, "object cache: {} {}", name, why);
}
Status refuse_errno(std::string_view name, std::string_view what, int error) {
  return fail(StatusCode::kIoError, {.argument = "object_cache_dir"}, "object cache: {} cannot be {}: {}", name, what,
              std::strerror(error));
}

// Of what is really open, not of what stood at the path a moment before.
Status check_trust(int fd, std::string_view name, mode_t type, struct stat& info) {
  if (::fstat(fd, &info) != 0) return refuse_errno(name, "examined", errno);
  if ((info.st_mode & S_IFMT) != type) return refuse(name, type == S_IFDIR ? "is no folder" : "is no regular file");
  if (info.st_uid != ::geteuid()) {
    return refuse(name, fmt::format("belongs to user {}, not to {}", info.st_uid, ::geteuid()));
  }
  if ((info.st_mode & (S_IWGRP | S_IWOTH)) != 0) {
    return refuse(name, fmt::format("may be written by others (mode {:03o})", info.st_mode & 0777));
  }
  return {};
}

// The folder, or a negative descriptor where there is none yet.
Result<Descriptor> open_folder(const std::string& path) {
  Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!folder) {
    if (errno == ENOENT) return folder;
    const int error = errno;
    struct stat info {};
    if (::lstat(path.c_str(), &info) == 0 && S_ISLNK(info.st_mode)) return refuse(path, "is a symbolic link");
    return refuse_errno(path, "opened", error);
  }
  struct stat info {};
  if (Status status = check_trust(folder.get(), path, S_IFDIR, info); !status) return status;
  return folder;
}

// O_NONBLOCK: opening a pipe must not wait for its other end.
Descriptor open_file(const Descriptor& folder, const char* name, int flags) {
  return Descriptor(::openat(folder.get(), name, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600));
}

Status make_folders(const std::string& path) {
  for (size_t at = path.find('/', 1);; at = path.find('/', at + 1)) {
    const std::string part = path.substr(0, at);
    if (::mkdir(part.c_str(), 0700) != 0 && errno != EEXIST) return refuse_errno(part, "made", errno);
    if (at == std::string::npos) return {};
  }
}

bool read_all(int fd, char* to, size_t bytes) {
  while (bytes > 0) {
    const ssize_t got = ::read(fd, to, bytes);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    to += got;
    bytes -= static_cast<size_t>(got);
  }
  return true;
}

bool write_all(int fd, std::string_view from) {
  while (!from.empty()) {
    const ssize_t put = ::write(fd, from.data(), from.size());
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return false;
    from.remove_prefix(static_cast<size_t>(put));
  }
  return true;
}

Status wait_for_lock(int fd) {
  for (int attempt = 0; ::flock(fd, LOCK_EX | LOCK_NB) != 0; ++attempt) {
    if (errno != EWOULDBLOCK && errno != EINTR) return refuse_errno(kLockName, "locked", errno);
    if (attempt == kLockAttempts) return refuse(kLockName, "is held by others for too long");
    std::this_thread::sleep_for(std::chrono::microseconds(500));
  }
  return {};
}

bool is_object_name(std::string_view name) {
  return name.size() == kHashDigits + kSuffix.size() && name.ends_with(kSuffix) &&
         name.find_first_not_of("0123456789abcdef") == kHashDigits;
}

struct Entry {
  timespec used;
  int64_t bytes;
  std::string name;
};

// Our files, and nothing else that lies there.
Result<std::vector<Entry>> list_objects(const Descriptor& folder) {
  const int fd = ::openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR* listing = fd >= 0 ? ::fdopendir(fd) : nullptr;
  if (listing == nullptr) {
    const int error = errno;
    if (fd >= 0) ::close(fd);
    return refuse_errno("the folder", "listed", error);
  }
  std::vector<Entry> entries;
  while (const dirent* item = ::readdir(listing)) {
    struct stat info {};
    if (!is_object_name(item->d_name)) continue;
    if (::fstatat(folder.get(), item->d_name, &info, AT_SYMLINK_NOFOLLOW) != 0) continue;
    if (S_ISREG(info.st_mode) && info.st_uid == ::geteuid()) {
      entries.push_back({info.st_mtim, info.st_size, item->d_name});
    }
  }
  ::closedir(listing);
  return entries;
}

// Counts the bytes of our files. Where they are more than `limit`, deletes what was not used for longest until they are
// at most `goal`. How many there are afterwards.
Result<int64_t> shrink(const Descriptor& folder, int64_t limit, int64_t goal) {
  Result<std::vector<Entry>> entries = list_objects(folder);
  if (!entries) return entries.status();
  int64_t sum = 0;
  for (const Entry& entry : *entries) sum += entry.bytes;
  if (sum <= limit) return sum;
  std::sort(entries->begin(), entries->end(), [](const Entry& a, const Entry& b) {
    return std::pair(a.used.tv_sec, a.used.tv_nsec) < std::pair(b.used.tv_sec, b.used.tv_nsec);
  });
  for (const Entry& entry : *entries) {
    if (sum <= goal) break;
    if (::unlinkat(folder.get(), entry.name.c_str(), 0) != 0) return refuse_errno(entry.name, "deleted", errno);
    sum -= entry.bytes;
  }
  return sum;
}

// Makes room for `bytes` more, under the lock, and writes down the new sum. Where it does not fit, the folder is
// brought down to three quarters of its bound at once, so that not every store lists a full folder.
Status make_room(const Descriptor& folder, int lock, int64_t bytes, int64_t max_bytes) {
  Sum sum = {};
  const bool known = ::pread(lock, &sum, sizeof(sum), 0) == static_cast<ssize_t>(sizeof(sum)) &&
                     sum.inverse == ~sum.bytes && sum.bytes <= static_cast<uint64_t>(max_bytes);
  int64_t present = static_cast<int64_t>(sum.bytes);
  if (!known || present > max_bytes - bytes) {
    const int64_t limit = max_bytes - bytes;
    Result<int64_t> counted = shrink(folder, limit, std::min(limit, max_bytes / 4 * 3));
    if (!counted) return counted.status();
    present = *counted;
  }
  sum.bytes = static_cast<uint64_t>(present + bytes);
  sum.inverse = ~sum.bytes;
  if (::pwrite(lock, &sum, sizeof(sum), 0) != static_cast<ssize_t>(sizeof(sum))) {
    return refuse_errno(kLockName, "written", errno);
  }
  return {};
}

// The process may change its working directory later. A slash at the end would have a symbolic link followed.
std::string absolute_path(const std::string& folder) {
  std::error_code error;
  std::string path = std::filesystem::absolute(folder, error).string();
  if (error) path = folder;
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  return path;
}

}  // namespace

ObjectCache::ObjectCache(const std::string& folder, int64_t max_bytes)
    : folder_(absolute_path(folder)), max_bytes_(max_bytes) {}

std::string ObjectCache::file_name(std::string_view key) { return fmt::format("{:016x}{}", hash(key), kSuffix); }

Result<std::optional<std::string>> ObjectCache::load(std::string_view key) const {
  Result<Descriptor> folder = open_folder(folder_);
  if (!folder) return folder.status();
  if (!*folder) return std::optional<std::string>();
  const std::string name = file_name(key);
  const Descriptor file = open_file(*folder, name.c_str(), O_RDONLY);
  if (!file) {
    if (errno == ENOENT) return std::optional<std::string>();
    return errno == ELOOP ? refuse(name, "is a symbolic link") : refuse_errno(name, "opened", errno);
  }
  struct stat info {};
  if (Status status = check_trust(file.get(), name, S_IFREG, info); !status) return status;
  if (info.st_size > kLargestFile) return refuse(name, "is larger than any object");
  std::string content(static_cast<size_t>(info.st_size), '\0');
  if (!read_all(file.get(), content.data(), content.size())) return refuse(name, "cannot be read");
  Header header = {};
  if (content.size() < sizeof(header)) return refuse(name, "is truncated");
  std::memcpy(&header, content.data(), sizeof(header));
  if (std::memcmp(header.magic, kMagic, sizeof(kMagic)) != 0) return refuse(name, "does not begin like an object");
  if (header.format != kFormat) return refuse(name, fmt::format("has format {}, not {}", header.format, kFormat));
  const uint64_t rest = content.size() - sizeof(header);
  if (header.key_bytes > rest || header.object_bytes != rest - header.key_bytes) {
    return refuse(name, "has another size than its header says");
  }
  const std::string_view stored_key = std::string_view(content).substr(sizeof(header), header.key_bytes);
  const std::string_view object = std::string_view(content).substr(sizeof(header) + header.key_bytes);
  if (header.checksum != checksum(header, stored_key, object)) return refuse(name, "is damaged: its checksum differs");
  if (stored_key != key) return refuse(name, "is the object of another key");
  ::futimens(file.get(), nullptr);  // used now; where that cannot be noted, it is only deleted earlier
  return std::optional(std::string(object));
}

Status ObjectCache::store(std::string_view key, std::string_view object) const {
  const int64_t bytes = static_cast<int64_t>(sizeof(Header) + key.size() + object.size());
  if (bytes > std::min(max_bytes_, kLargestFile)) {
    return refuse("an object", fmt::format("of {} bytes exceeds the limit of {}", bytes, max_bytes_));
  }
  Result<Descriptor> folder = open_folder(folder_);
  if (folder && !*folder) {
    if (Status status = make_folders(folder_); !status) return status;
    folder = open_folder(folder_);
    if (folder && !*folder) return refuse(folder_, "vanished");
  }
  if (!folder) return folder.status();

  const Descriptor lock_file = open_file(*folder, kLockName, O_RDWR | O_CREAT);
  if (!lock_file) return refuse_errno(kLockName, "opened", errno);
  struct stat info {};
  if (Status status = check_trust(lock_file.get(), kLockName, S_IFREG, info); !status) return status;
  if (Status status = wait_for_lock(lock_file.get()); !status) return status;
  const Lock lock(lock_file.get());

  if (Status status = make_room(*folder, lock_file.get(), bytes, max_bytes_); !status) return status;
  ::unlinkat(folder->get(), kTemporaryName, 0);  // of a writer that died
  const Descriptor file = open_file(*folder, kTemporaryName, O_WRONLY | O_CREAT | O_EXCL);
  if (!file) return refuse_errno(kTemporaryName, "made", errno);
  Header header = {{}, kFormat, key.size(), object.size(), 0};
  std::memcpy(header.magic, kMagic, sizeof(kMagic));
  header.checksum = checksum(header, key, object);
  std::string content(reinterpret_cast<const char*>(&header), sizeof(header));
  content.append(key).append(object);
  const std::string name = file_name(key);
  if (!write_all(file.get(), content)) {
    const int error = errno;
    ::unlinkat(folder->get(), kTemporaryName, 0);
    return refuse_errno(name, "written", error);
  }
  if (::renameat(folder->get(), kTemporaryName, folder->get(), name.c_str()) != 0) {
    const int error = errno;
    ::unlinkat(folder->get(), kTemporaryName, 0);
    return refuse_errno(name, "put in place", error);
  }
  return {};
}

}  // namespace satchel
