// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Counts with exposures under a negative binomial model of one rate and one shape.
struct ExposedCounts {
  let counts: [Int]
  let exposures: [Double]
  /// Sum of the counts.
  let total: Double
  /// Sum of the exposures.
  let exposure: Double

  init(counts: [Int], exposures: [Double]) {
    self.counts = counts
    self.exposures = exposures
    total = CompensatedSum.of(counts.lazy.map { Double($0) })
    exposure = CompensatedSum.of(exposures)
  }

  /// ln of the likelihood.
  func logLikelihood(rate: Double, theta: Double) -> Double {
    CompensatedSum.of(
      zip(counts, exposures).lazy.map {
        NegativeBinomialDistribution.logMass(Double($0), mean: rate * $1, theta: theta)
      })
  }

  /// The rate that fits best at a shape: Σ (y − r e)/(θ + r e) = 0, which falls in r.
  func rate(theta: Double) -> Double {
    func excess(_ rate: Double) -> Double {
      CompensatedSum.of(zip(counts, exposures).lazy.map { (Double($0) - rate * $1) / (theta + rate * $1) })
    }
    let ratios = zip(counts, exposures).map { Double($0) / $1 }
    var (low, high) = (ratios.min() ?? 0, ratios.max() ?? 0)
    for _ in 0..<200 {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { break }
      if excess(middle) > 0 { low = middle } else { high = middle }
      if high - low < 1e-15 * high { break }
    }
    return (low + high) / 2
  }

  /// The derivative of the profile likelihood in θ.
  private func score(_ theta: Double) -> Double {
    let rate = self.rate(theta: theta)
    return CompensatedSum.of(
      zip(counts, exposures).lazy.map { count, exposure in
        let mean = rate * exposure
        return RisingLogarithm.harmonic(theta, count) - log1p(mean / theta) + (mean - Double(count)) / (theta + mean)
      })
  }

  /// Rate and shape of the largest likelihood for ln θ in −12…40; nil when it has no inner maximum.
  func fit() -> (rate: Double, theta: Double)? {
    var best: (rate: Double, theta: Double, value: Double)?
    var left = -12.0
    var atLeft = score(exp(left))
    while left < 40 {
      let right = min(40, left + 1)
      let atRight = score(exp(right))
      if atLeft > 0, atRight <= 0 {
        var (low, high) = (left, right)
        for _ in 0..<60 {
          let middle = (low + high) / 2
          if middle <= low || middle >= high { break }
          if score(exp(middle)) > 0 { low = middle } else { high = middle }
        }
        let theta = exp((low + high) / 2)
        let fitted = rate(theta: theta)
        let value = logLikelihood(rate: fitted, theta: theta)
        if best.map({ value > $0.value }) ?? true { best = (fitted, theta, value) }
      }
      (left, atLeft) = (right, atRight)
    }
    return best.map { ($0.rate, $0.theta) }
  }
}
