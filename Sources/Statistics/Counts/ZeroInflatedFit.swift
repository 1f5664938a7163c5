// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The zero-inflated Poisson model: a share π of units never has events, the others have Poisson(λ) counts.
///
/// λ/(1 − e^−λ) = mean of the positives; π = 1 − (1 − p0)/(1 − e^−λ), p0 being the share of zeros. When there are no more
/// zeros than e^−mean, π = 0 and the model is Poisson.
/// Reference: Lambert 1992, Technometrics 34:1–14, doi:10.1080/00401706.1992.10485228.
///
/// Edges: no counts, a negative one, all zero: none.
/// Limit: a negative binomial with small θ makes many zeros too; from 30 units the two can hardly be told apart.
public struct ZeroInflatedPoissonFit: Sendable, Equatable {
  /// What came of the fit.
  public enum Status: String, Sendable {
    /// More zeros than Poisson.
    case ok
    /// No more zeros than Poisson: π = 0.
    case boundary
  }

  /// What came of the fit.
  public let status: Status
  /// The mean of the units that have events at all.
  public let lambda: Double
  /// The share of units that never have any.
  public let pi: Double
  /// The logarithm of the likelihood.
  public let logLikelihood: Double
  /// 2 × 2 parameters − 2 logL.
  public var aic: Double { 4 - 2 * logLikelihood }
  /// How many zeros a Poisson distribution of the same mean would show.
  public let poissonZeros: Double

  /// The model of the counts in `table`; nil for none, for all zero and for values that are no counts.
  public init?(_ table: FrequencyTable) {
    guard let counts = CountFrequencies(table), counts.total > 0 else { return nil }
    let size = Double(counts.count)
    let zeroShare = Double(counts.zeros) / size
    let mean = counts.mean
    poissonZeros = size * exp(-mean)
    guard zeroShare > exp(-mean) else {
      (status, lambda, pi, logLikelihood) = (.boundary, mean, 0, PoissonFit(counts).logLikelihood)
      return
    }
    let positives = size - Double(counts.zeros)
    let positiveMean = counts.total / positives
    let rate = Self.rate(positiveMean: positiveMean)
    status = .ok
    lambda = rate
    pi = 1 - (1 - zeroShare) / -expm1(-rate)
    // The share of zeros is fitted exactly; the positives are a truncated Poisson sample.
    var sum = CompensatedSum()
    sum.add(Double(counts.zeros) * log(zeroShare) + positives * (log1p(-zeroShare) - log(-expm1(-rate))))
    for (value, number) in zip(counts.values, counts.times) where value > 0 {
      sum.add(Double(number) * PoissonDistribution.logMass(Double(value), mean: rate))
    }
    logLikelihood = sum.value
  }

  /// λ with λ/(1 − e^−λ) = m, for m > 1.
  private static func rate(positiveMean: Double) -> Double {
    var (low, high) = (0.0, positiveMean)
    for _ in 0..<200 {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { break }
      if middle / -expm1(-middle) > positiveMean { high = middle } else { low = middle }
    }
    return (low + high) / 2
  }
}

/// The largest likelihood of a zero-inflated negative binomial model, for comparison only.
///
/// Its parameters are seldom identified at n ≤ 30; its likelihood is never below that of ``NegativeBinomialFit``.
/// Reference: Greene 1994, NYU working paper EC-94-10.
/// Edges: no counts, a negative one: none.
public struct ZeroInflatedNegativeBinomialFit: Sendable, Equatable {
  /// The logarithm of the likelihood at its maximum.
  public let logLikelihood: Double
  /// 2 × 3 parameters − 2 logL.
  public var aic: Double { 6 - 2 * logLikelihood }

  /// The model of the counts in `table`; nil for none and for values that are no counts.
  public init?(_ table: FrequencyTable) {
    guard let counts = CountFrequencies(table), counts.count > 0 else { return nil }
    let plain = NegativeBinomialFit(counts).logLikelihood
    guard counts.zeros > 0, counts.total > 0 else {
      logLikelihood = plain
      return
    }
    // Inside the model the share of zeros is fitted exactly, and the positives are a zero-truncated sample whose own
    // zeros may not be more than there are.
    var best = (value: -Double.greatestFiniteMagnitude, at: 0.0)
    for step in -48...48 {
      let value = Self.inner(counts, logTheta: 0.25 * Double(step))
      if value > best.value { best = (value, 0.25 * Double(step)) }
    }
    var (low, high) = (best.at - 0.25, best.at + 0.25)
    for _ in 0..<80 {
      let (first, second) = (low + (high - low) * 0.382, low + (high - low) * 0.618)
      let (left, right) = (Self.inner(counts, logTheta: first), Self.inner(counts, logTheta: second))
      best.value = max(best.value, left, right)
      if left > right { high = second } else { low = first }
    }
    logLikelihood = max(plain, best.value)
  }

  /// The likelihood at a shape, its mean fitted to the positives. Where that needs a negative share of units
  /// without events it is no likelihood, but far below every one, and the lower the more is missing.
  private static func inner(_ counts: CountFrequencies, logTheta: Double) -> Double {
    let theta = exp(logTheta)
    let size = Double(counts.count)
    let zeroShare = Double(counts.zeros) / size
    let positives = size - Double(counts.zeros)
    let positiveMean = counts.total / positives
    var (low, high) = (0.0, positiveMean)
    for _ in 0..<100 {
      let middle = (low + high) / 2
      let share = -expm1(-theta * log1p(middle / theta))
      if middle > positiveMean * share { high = middle } else { low = middle }
    }
    let mean = (low + high) / 2
    let own = -theta * log1p(mean / theta)
    guard mean > 0, exp(own) <= zeroShare else { return -1e12 * (1 + exp(own) - zeroShare) }
    var sum = CompensatedSum()
    sum.add(Double(counts.zeros) * log(zeroShare) + positives * (log1p(-zeroShare) - log(-expm1(own))))
    for (value, number) in zip(counts.values, counts.times) where value > 0 {
      sum.add(Double(number) * NegativeBinomialDistribution.logMass(Double(value), mean: mean, theta: theta))
    }
    return sum.value
  }
}
