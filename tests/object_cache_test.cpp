// The folder of objects alone: format, damage, trust, bound. (object_cache_engine_test.cpp: through engines.)
#if defined(SATCHEL_WITH_LLVM)

#include "codegen/llvm/object_cache.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/environment.h"
#include "tests/support/random.h"
#include "tests/support/vector_folder.h"

namespace satchel::test {
namespace {

namespace fs = std::filesystem;

constexpr int64_t kPlenty = 1 << 30;
constexpr size_t kHeaderBytes = 40;  // magic, format, two sizes, checksum: eight bytes each
constexpr uid_t kNobody = 65534;

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file) << path;
  return {std::istreambuf_iterator<char>(file), {}};
}
void write_file(const std::string& path, const std::string& content) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

// What `load` says: the object, "none", or "refused: why".
std::string loaded(const ObjectCache& cache, const std::string& key) {
  const Result<std::optional<std::string>> found = cache.load(key);
  if (!found) {
    EXPECT_EQ(found.status().code(), StatusCode::kIoError);
    EXPECT_STREQ(found.status().error().argument, "object_cache_dir");
    return std::string("refused: ") + found.status().message();
  }
  return found->value_or("none");
}
bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

#define EXPECT_REFUSED(text, part) \
  EXPECT_TRUE(contains(text, "refused: ") && contains(text, part)) << (text) << "\nwanted: " << (part)

// Sum of the bytes of all objects in a folder.
int64_t object_bytes(const std::string& folder) {
  int64_t sum = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().extension() == ".satchel")
      sum += static_cast<int64_t>(entry.file_size());
  }
  return sum;
}

// Runs `body` in a child process and returns its exit status, or 1000 and the signal.
template <class Body>
int in_child(Body&& body) {
  const pid_t child = fork();
  if (child == 0) _exit(body());
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

class ObjectCacheFile : public testing::Test {
 protected:
  [[nodiscard]] std::string folder() const { return outer_.path() + "/objects"; }
  [[nodiscard]] std::string path(const std::string& key) const { return folder() + "/" + ObjectCache::file_name(key); }
  [[nodiscard]] ObjectCache cache(int64_t bytes = kPlenty) const { return {folder(), bytes}; }
  void store(const std::string& key, const std::string& object, int64_t bytes = kPlenty) const {
    const Status status = cache(bytes).store(key, object);
    EXPECT_TRUE(status.ok()) << status.message();
  }
  void expect_mended(const std::string& key) const {
    store(key, "mended");
    EXPECT_EQ(loaded(cache(), key), "mended");
  }

  TemporaryFolder outer_;
};

TEST_F(ObjectCacheFile, GivesBackWhatWasStored) {
  EXPECT_EQ(loaded(cache(), "key"), "none") << "and there is no folder yet";
  EXPECT_FALSE(fs::exists(folder()));
  std::map<std::string, std::string> objects;
  for (const size_t size : {0, 1, 39, 4096, 1000000}) objects["key " + std::to_string(size)] = std::string(size, 'x');
  objects[""] = "of the empty key";
  objects[std::string("\0\n", 2)] = std::string("\0\xff\n", 3);
  for (const auto& [key, object] : objects) store(key, object);
  for (const auto& [key, object] : objects) EXPECT_EQ(loaded(cache(), key), object);
  EXPECT_EQ(loaded(cache(), "another key"), "none");
  store("key 1", "other");
  EXPECT_EQ(loaded(cache(), "key 1"), "other");
  EXPECT_EQ(fs::status(folder()).permissions(), fs::perms(0700));
  EXPECT_EQ(fs::status(path("key 1")).permissions(), fs::perms(0600));
  EXPECT_FALSE(fs::exists(folder() + "/satchel.tmp"));
}

TEST_F(ObjectCacheFile, MakesFoldersAndKeepsThemWhenTheWorkingDirectoryChanges) {
  const fs::path before = fs::current_path();
  fs::current_path(outer_.path());
  const ObjectCache relative("a/b/c//", kPlenty);
  fs::current_path("/");
  EXPECT_TRUE(relative.store("key", "object").ok());
  EXPECT_EQ(loaded(relative, "key"), "object");
  EXPECT_TRUE(fs::exists(outer_.path() + "/a/b/c/" + ObjectCache::file_name("key")));
  fs::current_path(before);
}

// Every byte of a file, changed in three ways, and what is said about it.
TEST_F(ObjectCacheFile, FindsEveryDamagedByte) {
  const std::string key = "spec of the key", object = "the object's bytes";
  store(key, object);
  const std::string good = read_file(path(key));
  ASSERT_EQ(good.size(), kHeaderBytes + key.size() + object.size());
  for (size_t at = 0; at < good.size(); ++at) {
    for (const int change : {1, 0x80, 0xff}) {
      std::string bad = good;
      bad[at] = static_cast<char>(bad[at] ^ change);
      write_file(path(key), bad);
      const char* wanted = at < 8    ? "does not begin like an object"
                           : at < 16 ? "has format"
                           : at < 32 ? "another size than its header says"
                                     : "checksum differs";
      EXPECT_REFUSED(loaded(cache(), key), wanted) << at;
    }
  }
  // The two sizes wrong in a way that still adds up.
  std::string bad = good;
  bad[16] = static_cast<char>(bad[16] + 1);
  bad[24] = static_cast<char>(bad[24] - 1);
  write_file(path(key), bad);
  EXPECT_REFUSED(loaded(cache(), key), "checksum differs");
  // Sizes whose sum overflows.
  bad = good;
  bad.replace(16, 16, std::string(16, '\xff'));
  write_file(path(key), bad);
  EXPECT_REFUSED(loaded(cache(), key), "another size than its header says");
  expect_mended(key);
}

TEST_F(ObjectCacheFile, FindsEveryTruncation) {
  store("key", "object");
  const std::string good = read_file(path("key"));
  for (size_t size = 0; size < good.size(); ++size) {
    write_file(path("key"), good.substr(0, size));
    EXPECT_REFUSED(loaded(cache(), "key"), size < kHeaderBytes ? "is truncated" : "another size") << size;
  }
  write_file(path("key"), good + "x");
  EXPECT_REFUSED(loaded(cache(), "key"), "another size");
  write_file(path("key"), std::string(10000, '\0'));
  EXPECT_REFUSED(loaded(cache(), "key"), "does not begin like an object");
  ASSERT_EQ(truncate(path("key").c_str(), int64_t{1} << 40), 0);  // sparse: must not be read into memory
  EXPECT_REFUSED(loaded(cache(), "key"), "larger than any object");
  expect_mended("key");
}

TEST_F(ObjectCacheFile, RefusesTheObjectOfAnotherKey) {
  store("key", "object");
  store("other key", "other object");
  fs::copy_file(path("other key"), path("key"), fs::copy_options::overwrite_existing);
  EXPECT_REFUSED(loaded(cache(), "key"), "of another key");
  expect_mended("key");
  EXPECT_EQ(loaded(cache(), "other key"), "other object");
}

TEST_F(ObjectCacheFile, RefusesWhatOthersMayWrite) {
  for (const mode_t mode : {0620, 0602, 0666, 0777}) {
    store("key", "object");
    ASSERT_EQ(chmod(path("key").c_str(), mode), 0);
    EXPECT_REFUSED(loaded(cache(), "key"), "may be written by others");
    expect_mended("key");
  }
  for (const mode_t mode : {0720, 0702, 0777, 01777}) {
    ASSERT_EQ(chmod(folder().c_str(), mode), 0);
    EXPECT_REFUSED(loaded(cache(), "key"), "may be written by others");
    const Status status = cache().store("new key", "object");
    EXPECT_TRUE(contains(status.message(), "may be written by others")) << status.message();
    EXPECT_FALSE(fs::exists(path("new key")));
    ASSERT_EQ(chmod(folder().c_str(), 0755), 0);
    EXPECT_EQ(loaded(cache(), "key"), "mended") << "others may read it";
  }
}

TEST_F(ObjectCacheFile, RefusesWhatIsNoFile) {
  store("key", "object");
  const std::string elsewhere = outer_.path() + "/elsewhere";
  fs::rename(path("key"), elsewhere);
  fs::create_symlink(elsewhere, path("key"));
  EXPECT_REFUSED(loaded(cache(), "key"), "is a symbolic link");
  const std::string before = read_file(elsewhere);
  expect_mended("key");
  EXPECT_EQ(read_file(elsewhere), before);
  EXPECT_FALSE(fs::is_symlink(path("key")));

  fs::remove(path("key"));
  fs::create_directory(path("key"));
  EXPECT_REFUSED(loaded(cache(), "key"), "is no regular file");
  EXPECT_FALSE(cache().store("key", "object").ok());
  EXPECT_FALSE(fs::exists(folder() + "/satchel.tmp"));
  fs::remove(path("key"));

  ASSERT_EQ(mkfifo(path("key").c_str(), 0600), 0);
  EXPECT_REFUSED(loaded(cache(), "key"), "is no regular file");
  expect_mended("key");
}

TEST_F(ObjectCacheFile, RefusesAFolderThatIsNone) {
  fs::create_directory(outer_.path() + "/real");
  fs::create_directory_symlink(outer_.path() + "/real", folder());
  for (const std::string& written : {folder(), folder() + "/"}) {
    const ObjectCache linked(written, kPlenty);
    EXPECT_REFUSED(loaded(linked, "key"), "is a symbolic link");
    EXPECT_TRUE(contains(linked.store("key", "object").message(), "is a symbolic link"));
  }
  EXPECT_TRUE(fs::is_empty(outer_.path() + "/real"));
  fs::remove(folder());
  write_file(folder(), "a file");
  EXPECT_REFUSED(loaded(cache(), "key"), "cannot be opened");
  EXPECT_FALSE(cache().store("key", "object").ok());
  EXPECT_EQ(read_file(folder()), "a file");
}

TEST_F(ObjectCacheFile, NeverWritesThroughALink) {
  store("key", "object");
  const std::string victim = outer_.write("victim", "precious");
  fs::remove(folder() + "/satchel.lock");
  fs::create_symlink(victim, folder() + "/satchel.lock");
  EXPECT_FALSE(cache().store("other key", "object").ok());
  EXPECT_EQ(loaded(cache(), "key"), "object");
  fs::remove(folder() + "/satchel.lock");
  fs::create_symlink(victim, folder() + "/satchel.tmp");
  store("other key", "object");
  EXPECT_EQ(read_file(victim), "precious");
}

TEST_F(ObjectCacheFile, RefusesWhatBelongsToAnother) {
  if (geteuid() != 0) {
    announce_not_tested("object cache files of another user", "only root can make them");
    GTEST_SKIP() << "NOT TESTED: only root can give files away";
  }
  store("key", "object");
  ASSERT_EQ(chown(path("key").c_str(), kNobody, kNobody), 0);
  EXPECT_REFUSED(loaded(cache(), "key"), "belongs to user 65534, not to 0");
  expect_mended("key");
  ASSERT_EQ(chown(folder().c_str(), kNobody, kNobody), 0);
  EXPECT_REFUSED(loaded(cache(), "key"), "belongs to user 65534, not to 0");
  EXPECT_FALSE(cache().store("new key", "object").ok());
  EXPECT_FALSE(fs::exists(path("new key")));
}

// As a user that permissions apply to.
TEST_F(ObjectCacheFile, ReadsFromAFolderThatCannotBeWritten) {
  store("key", "object");
  fs::remove(folder() + "/satchel.lock");
  ASSERT_EQ(chmod(folder().c_str(), 0500), 0);
  if (geteuid() == 0) {
    ASSERT_EQ(chmod(outer_.path().c_str(), 0755), 0);
    for (const std::string& p : {folder(), path("key")}) {
      ASSERT_EQ(chown(p.c_str(), kNobody, kNobody), 0);
    }
  }
  EXPECT_EQ(in_child([&] {
              if (geteuid() == 0 && setresuid(kNobody, kNobody, kNobody) != 0) return 1;
              if (loaded(cache(), "key") != "object") return 2;
              const Status status = cache().store("new key", "object");
              if (status.ok() || !contains(status.message(), "Permission denied")) return 3;
              return loaded(cache(), "new key") == "none" ? 0 : 4;
            }),
            0);
  ASSERT_EQ(chmod(folder().c_str(), 0700), 0);
}

TEST_F(ObjectCacheFile, AFailedWriteLeavesNothingBehind) {
  store("key", "object");
  EXPECT_EQ(in_child([&] {
              signal(SIGXFSZ, SIG_IGN);
              const rlimit most = {1000, 1000};  // bytes of a file: in place of a full disk
              if (setrlimit(RLIMIT_FSIZE, &most) != 0) return 1;
              const Status status = cache().store("large", std::string(5000, 'x'));
              if (status.ok() || !contains(status.message(), "cannot be written")) return 2;
              if (fs::exists(folder() + "/satchel.tmp")) return 4;
              if (!cache().store("small", "fits").ok()) return 3;
              return 0;
            }),
            0);
  EXPECT_EQ(loaded(cache(), "key"), "object");
  EXPECT_EQ(loaded(cache(), "small"), "fits");
  EXPECT_EQ(loaded(cache(), "large"), "none");
  EXPECT_FALSE(fs::exists(folder() + "/satchel.tmp"));
}

TEST_F(ObjectCacheFile, WhatADeadWriterLeftIsNoHindrance) {
  store("key", "object");
  write_file(folder() + "/satchel.tmp", "half an obj");
  store("other key", "object");
  EXPECT_FALSE(fs::exists(folder() + "/satchel.tmp"));
  // The sum of bytes: lost, cut, wrong in either word. The bound holds all the same.
  constexpr int64_t kLimit = 4096;
  int stored = 0;
  for (const std::string& garbage : {std::string(), std::string("x"), std::string(16, '\0'), std::string(16, '\xff'),
                                     std::string(8, '\xff') + std::string(8, '\0'), std::string(100, '\x01')}) {
    for (int i = 0; i < 8; ++i) {
      write_file(folder() + "/satchel.lock", garbage);
      store("key " + std::to_string(++stored), std::string(900, 'x'), kLimit);
      EXPECT_LE(object_bytes(folder()), kLimit) << stored;
    }
  }
}

TEST_F(ObjectCacheFile, DoesNotWaitLongForALock) {
  store("key", "object");
  const int fd = open((folder() + "/satchel.lock").c_str(), O_RDWR | O_CLOEXEC);
  ASSERT_EQ(flock(fd, LOCK_EX), 0);
  const Status status = cache().store("new key", "object");
  EXPECT_TRUE(contains(status.message(), "held by others")) << status.message();
  EXPECT_EQ(loaded(cache(), "key"), "object") << "reading needs no lock";
  close(fd);
  expect_mended("new key");
}

// A child that was forked in the middle of a store must not keep the lock: in_child's body runs while one of the
// parent's threads stores without a pause.
TEST_F(ObjectCacheFile, AForkedChildHoldsNoLock) {
  std::atomic<bool> stop = false;
  std::thread writer([&] {
    while (!stop) (void)cache().store("key", std::string(10000, 'x'));
  });
  std::vector<pid_t> children;
  for (int i = 0; i < 50; ++i) {
    const pid_t child = fork();
    if (child == 0) {
      pause();
      _exit(0);
    }
    children.push_back(child);
  }
  stop = true;
  writer.join();
  EXPECT_TRUE(cache().store("other key", "object").ok());
  for (const pid_t child : children) {
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
  }
}

TEST_F(ObjectCacheFile, TheLeastRecentlyUsedGoFirst) {
  const std::string object(960, 'x');  // 1 KiB with header and key, or a little more
  constexpr int64_t kLimit = 20 * 1024;
  timespec old[2] = {{1000, 0}, {1000, 0}};
  for (int i = 0; i < 200; ++i) {
    const std::string key = "key " + std::to_string(i);
    store(key, object, kLimit);
    EXPECT_EQ(loaded(cache(), key), object) << "what was just stored stays";
    ASSERT_LE(object_bytes(folder()), kLimit) << i;
    EXPECT_GE(object_bytes(folder()), std::min(i, 14) * 1000) << i << ": no more is deleted than need be";
    // Clocks of file systems tick slowly, so the test sets when a file was used: later ones later, the first one now.
    old[1].tv_sec = 1000 + i;
    ASSERT_EQ(utimensat(AT_FDCWD, path(key).c_str(), old, 0), 0);
    ASSERT_EQ(loaded(cache(), "key 0"), object) << i << ": used every time, so it stays";
  }
  EXPECT_EQ(loaded(cache(), "key 1"), "none");
  EXPECT_EQ(loaded(cache(), "key 199"), object);
  // A smaller limit holds from its first store on.
  store("one more", object, 2048);
  EXPECT_LE(object_bytes(folder()), 2048);
  // What can never fit is refused and drives nothing out.
  EXPECT_FALSE(cache(2048).store("large", std::string(2048, 'x')).ok());
  EXPECT_EQ(loaded(cache(), "one more"), object);
}

TEST_F(ObjectCacheFile, LeavesForeignFilesAlone) {
  store("key", "object");
  const std::string outside = outer_.write("outside", std::string(100000, 'o'));
  std::map<std::string, std::string> foreign;
  for (const char* name :
       {"notes.txt", "0123456789abcdef.satchel.bak", "0123456789abcdef", "0123456789ABCDEF.satchel",
        "0123456789abcde.satchel", "00123456789abcdef.satchel", "0123456789abcdeg.satchel", ".satchel"}) {
    foreign[name] = std::string(3000, 'f') + name;
    write_file(folder() + "/" + name, foreign[name]);
  }
  fs::create_symlink(outside, folder() + "/1111111111111111.satchel");
  fs::create_directory(folder() + "/2222222222222222.satchel");
  for (int i = 0; i < 100; ++i) store("key " + std::to_string(i), std::string(500, 'x'), 4096);
  EXPECT_EQ(loaded(cache(), "key"), "none") << "something was driven out";
  for (const auto& [name, content] : foreign) EXPECT_EQ(read_file(folder() + "/" + name), content);
  EXPECT_TRUE(fs::is_symlink(folder() + "/1111111111111111.satchel"));
  EXPECT_TRUE(fs::is_directory(folder() + "/2222222222222222.satchel"));
  EXPECT_EQ(fs::file_size(outside), 100000U);
}

// ---- many writers

std::string key_of(uint64_t n) { return "key " + std::to_string(n); }
std::string object_of(uint64_t n) { return std::string(200 + 7 * n, static_cast<char>('a' + n % 26)) + key_of(n); }
constexpr uint64_t kKeys = 64;
constexpr int64_t kSmallLimit = 12000;  // of about 30 KiB

// Loads and stores at random. Nothing that is loaded may be wrong, nothing may be rejected.
bool hammer(const std::string& folder, uint64_t seed, int64_t rounds) {
  const ObjectCache cache(folder, kSmallLimit);
  Random random(seed);
  for (int64_t i = 0; i < rounds; ++i) {
    const auto n = static_cast<uint64_t>(random.range(0, kKeys - 1));
    const Result<std::optional<std::string>> found = cache.load(key_of(n));
    if (!found || (found->has_value() && **found != object_of(n))) return false;
    if (found->has_value()) continue;
    const Status status = cache.store(key_of(n), object_of(n));
    if (!status.ok() && !contains(status.message(), "held by others")) return false;
  }
  return true;
}

TEST_F(ObjectCacheFile, SeveralProcessesAndThreadsShareAFolder) {
  store("first", "object", kSmallLimit);
  const int64_t rounds = scaled(2000, 200);
  std::vector<pid_t> children;
  for (uint64_t process = 0; process < 4; ++process) {
    const pid_t child = fork();
    if (child == 0) {
      std::atomic<int> bad = 0;
      std::vector<std::thread> threads;
      for (uint64_t t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] { bad += hammer(folder(), case_seed(process, t), rounds) ? 0 : 1; });
      }
      for (std::thread& thread : threads) thread.join();
      _exit(bad);
    }
    children.push_back(child);
  }
  // With the lock in hand nobody adds a file, so what is counted is what there is.
  int counts = 0;
  const int fd = open((folder() + "/satchel.lock").c_str(), O_RDWR | O_CLOEXEC);
  for (size_t done = 0; done < children.size();) {
    if (flock(fd, LOCK_EX) == 0) {
      EXPECT_LE(object_bytes(folder()), kSmallLimit);
      flock(fd, LOCK_UN);
      ++counts;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    int status = 0;
    if (waitpid(children[done], &status, WNOHANG) == children[done]) {
      EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << status;
      ++done;
    }
  }
  close(fd);
  EXPECT_GT(counts, 4);
  EXPECT_TRUE(hammer(folder(), case_seed(5, 5), 100)) << "and all of it can still be read";
  EXPECT_LE(object_bytes(folder()), kSmallLimit);
  EXPECT_FALSE(fs::exists(folder() + "/satchel.tmp"));
}

}  // namespace
}  // namespace satchel::test

#endif
