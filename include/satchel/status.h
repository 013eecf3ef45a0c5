// Status and Result: how every fallible call of satchel reports. Values, never exceptions.
//
// An ok Status is one null pointer, so returning one costs nothing on the hot path.
#pragma once

#include <satchel/satchel.h>

#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <string_view>
#include <utility>

namespace satchel {

enum class StatusCode : int32_t {
  kOk = SATCHEL_OK,
  // Invalid request.
  kInvalidArgument = SATCHEL_INVALID_ARGUMENT,
  kInvalidSpec = SATCHEL_INVALID_SPEC,
  kParseError = SATCHEL_PARSE_ERROR,
  // Data errors: bag, position, value and limit are set.
  kIndexOutOfRange = SATCHEL_INDEX_OUT_OF_RANGE,
  kMappedRowOutOfRange = SATCHEL_MAPPED_ROW_OUT_OF_RANGE,
  kOffsetsDecreasing = SATCHEL_OFFSETS_DECREASING,
  kOffsetOutOfRange = SATCHEL_OFFSET_OUT_OF_RANGE,
  kOffsetNegative = SATCHEL_OFFSET_NEGATIVE,
  // Unsupported here.
  kUnsupported = SATCHEL_UNSUPPORTED,
  kResourceExhausted = SATCHEL_RESOURCE_EXHAUSTED,
  kIoError = SATCHEL_IO_ERROR,
  // A fault of the library.
  kInternal = SATCHEL_INTERNAL,
};

// Code, argument, bag, position, value, limit, message: see satchel_error.
using Error = satchel_error;

class [[nodiscard]] Status {
 public:
  Status() = default;  // ok
  explicit Status(const Error& error) noexcept : error_(new (std::nothrow) Error(error)) {
    if (!error_) error_ = out_of_memory();
  }
  Status(const Status& other) noexcept : Status() { *this = other; }
  Status(Status&& other) noexcept : error_(std::exchange(other.error_, nullptr)) {}
  Status& operator=(const Status& other) noexcept {
    if (this != &other) *this = other.error_ ? Status(*other.error_) : Status();
    return *this;
  }
  Status& operator=(Status&& other) noexcept {
    std::swap(error_, other.error_);
    return *this;
  }
  ~Status() {
    if (error_ && error_ != out_of_memory()) delete error_;
  }

  [[nodiscard]] bool ok() const { return error_ == nullptr; }
  explicit operator bool() const { return ok(); }
  [[nodiscard]] StatusCode code() const { return error_ ? static_cast<StatusCode>(error_->code) : StatusCode::kOk; }
  // "" for an ok status; lives as long as the status.
  [[nodiscard]] const char* message() const { return error_ ? error_->message : ""; }
  // Only for a status that is not ok.
  [[nodiscard]] const Error& error() const { return *error_; }

 private:
  static const Error* out_of_memory() noexcept {
    static const Error error = {
        sizeof(Error), SATCHEL_RESOURCE_EXHAUSTED, {0}, -1, -1, 0, 0, "out of memory while reporting an error"};
    return &error;
  }
  const Error* error_ = nullptr;
};

// A T, or the Status that says why there is none.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::move(value)) {}                   // NOLINT(google-explicit-constructor)
  Result(Status status) noexcept : status_(std::move(status)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return value_.has_value(); }
  explicit operator bool() const { return ok(); }
  [[nodiscard]] const Status& status() const { return status_; }
  // Only where ok().
  T& operator*() & { return *value_; }
  const T& operator*() const& { return *value_; }
  T&& operator*() && { return *std::move(value_); }
  T* operator->() { return &*value_; }
  const T* operator->() const { return &*value_; }

 private:
  std::optional<T> value_;
  Status status_;
};

}  // namespace satchel
