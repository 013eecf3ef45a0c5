// Random numbers of the benchmarks: fast enough to fill gigabytes, the same on every machine for a seed.
#pragma once

#include <cmath>
#include <cstdint>

namespace satchel::bench {

// SplitMix64 (Steele, Lea, Flood 2014).
class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed) {}
  uint64_t bits() {
    uint64_t z = (state_ += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }
  // In [0, n) for n below 2^32; the bias of the multiplication is far below what a benchmark could see.
  int64_t below(int64_t n) { return static_cast<int64_t>(((bits() >> 32) * static_cast<uint64_t>(n)) >> 32); }
  // In [0, 1).
  double unit() { return static_cast<double>(bits() >> 11) * 0x1p-53; }

 private:
  uint64_t state_;
};

// Ranks 0, 1, ... n - 1 with probabilities proportional to (rank + 1)^-exponent, exponent not 1, by
// rejection-inversion (Hörmann, Derflinger 1996): constant time and no table, whatever n.
class Zipf {
 public:
  Zipf(int64_t n, double exponent)
      : n_(static_cast<double>(n)),
        one_minus_(1.0 - exponent),
        exponent_(exponent),
        first_(area(1.5) - 1.0),
        last_(area(n_ + 0.5)),
        sure_(2.0 - inverse(area(2.5) - std::pow(2.0, -exponent))) {}
  int64_t operator()(Random& random) const {
    for (;;) {
      const double u = last_ + random.unit() * (first_ - last_);
      const double x = inverse(u);
      const double k = std::fmin(std::fmax(std::floor(x + 0.5), 1.0), n_);
      if (k - x <= sure_ || u >= area(k + 0.5) - std::pow(k, -exponent_)) return static_cast<int64_t>(k) - 1;
    }
  }

 private:
  // The integral of x^-exponent, and its inverse.
  [[nodiscard]] double area(double x) const { return (std::pow(x, one_minus_) - 1.0) / one_minus_; }
  [[nodiscard]] double inverse(double y) const { return std::pow(1.0 + y * one_minus_, 1.0 / one_minus_); }

  double n_, one_minus_, exponent_, first_, last_, sure_;
};

}  // namespace satchel::bench
