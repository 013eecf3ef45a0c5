#include "torch_backend/prepack.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>
#include <satchel/satchel.h>

#include <limits>
#include <vector>

#include "torch_backend/bag_call.h"

namespace satchel_torch {
namespace {

std::vector<int64_t> packed_sizes(const char* op, int bits, const at::Tensor& weight) {
  TORCH_CHECK(weight.dim() >= 1, op, ": weight must have a last dimension");
  TORCH_CHECK(weight.scalar_type() == at::kFloat || weight.scalar_type() == at::kHalf, op,
              ": weight must be float32 or float16, not ", weight.scalar_type());
  const int64_t columns = weight.size(-1);
  TORCH_CHECK(columns > 0 && columns * bits % 8 == 0, op, ": weight has ", columns, " columns: with ", bits,
              " bits it must be a positive multiple of ", 8 / bits);
  std::vector<int64_t> sizes = weight.sizes().vec();
  sizes.back() = columns * bits / 8 + (bits == 8 ? 8 : 4);
  return sizes;
}

std::vector<int64_t> unpacked_sizes(const char* op, int bits, const at::Tensor& packed) {
  TORCH_CHECK(packed.dim() >= 1, op, ": weight must have a last dimension");
  TORCH_CHECK(packed.scalar_type() == at::kByte, op, ": weight must be uint8, not ", packed.scalar_type());
  const int64_t columns = columns_of(packed.size(-1), bits);
  TORCH_CHECK(columns > 0, op, ": weight has rows of ", packed.size(-1), " bytes: with ", bits,
              " bits the smallest row has ", bits == 8 ? 9 : 5);
  std::vector<int64_t> sizes = packed.sizes().vec();
  sizes.back() = columns;
  return sizes;
}

}  // namespace

at::Tensor prepack(const char* op, int bits, const at::Tensor& weight, bool optimized, int64_t nbins, double ratio) {
  at::Tensor packed = at::empty(packed_sizes(op, bits, weight), at::kByte);
  if (packed.numel() == 0) return packed;
  satchel_prepack_options options = SATCHEL_PREPACK_OPTIONS_INIT;
  options.bits = bits;
  options.source_type = weight.scalar_type() == at::kHalf ? int32_t{SATCHEL_TYPE_F16} : int32_t{SATCHEL_TYPE_F32};
  options.threads = at::get_num_threads();
  if (optimized) {
    // 0 would mean satchel's default.
    TORCH_CHECK(nbins >= 1 && nbins <= std::numeric_limits<int32_t>::max(), op, ": nbins is ", nbins,
                ": it must be in [1, ", std::numeric_limits<int32_t>::max(), "]");
    TORCH_CHECK(ratio > 0 && ratio <= 1, op, ": ratio is ", ratio, ": it must be in (0, 1]");
    options.optimized = 1;
    options.nbins = static_cast<int32_t>(nbins);
    options.ratio = ratio;
  }
  const at::Tensor source = weight.contiguous();
  const int64_t columns = weight.size(-1);
  satchel_error error = SATCHEL_ERROR_INIT;
  TORCH_CHECK(satchel_prepack(&options, source.data_ptr(), source.numel() / columns, columns, packed.data_ptr(),
                              &error) == SATCHEL_OK,
              op, ": ", error.message);
  return packed;
}

at::Tensor unpack(const char* op, int bits, const at::Tensor& packed) {
  at::Tensor weight = at::empty(unpacked_sizes(op, bits, packed), at::kFloat);
  if (weight.numel() == 0) return weight;
  const at::Tensor source = packed.contiguous();
  const int64_t columns = weight.size(-1);
  satchel_error error = SATCHEL_ERROR_INIT;
  TORCH_CHECK(satchel_unpack(bits, source.data_ptr(), weight.numel() / columns, columns, weight.data_ptr<float>(),
                             at::get_num_threads(), &error) == SATCHEL_OK,
              op, ": ", error.message);
  return weight;
}

at::Tensor prepack_meta(const char* op, int bits, const at::Tensor& weight) {
  return at::empty(packed_sizes(op, bits, weight), weight.options().dtype(at::kByte));
}

at::Tensor unpack_meta(const char* op, int bits, const at::Tensor& packed) {
  return at::empty(unpacked_sizes(op, bits, packed), packed.options().dtype(at::kFloat));
}

}  // namespace satchel_torch
