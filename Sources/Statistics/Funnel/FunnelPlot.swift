// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Rates of many units on one scale, with over-dispersion: the funnel.
///
/// Each unit gives a transformed indicator Y with standard error s and a target: z = (Y − target)/s.
/// - standardised ratio: Y = √(O/E), s = 1/(2√E), target 1;
/// - proportion: Y = asin √(O/n), s = 1/(2√n), target asin √(ΣO/Σn);
/// - ratio of counts: Y = ln((O + ½)/(E + ½)), s² = O/(O + ½)² + E/(E + ½)², target ln(ΣO/ΣE);
/// - log ratio (hospital style): Y = ln(O/E), s = 1/√E, target 0.
/// z is winsorised at its type-7 10 and 90 % quantiles (the log ratio instead leaves out the outer ranks), φ = mean z_w²;
/// multiplicative: z/√max(1, φ); additive: τ² = max(0, (nφ − (n − 1))/(Σw − Σw²/Σw)), w = 1/s²,
/// z = (Y − target)/√(s² + τ²). |z| > 3.09 is the usual flag.
/// Reference: Spiegelhalter 2005, Statistics in Medicine 24:1185–1202, doi:10.1002/sim.1970.
///
/// Edges: no units, an exposure that is not positive: none; O = 0 is fine but for the log ratio, which needs O > 0.
/// Limit: below eight units φ describes, it does not adjust; who reports must say so.
public struct FunnelPlot: Sendable, Equatable {
  /// What is put on the scale.
  public enum Kind: Sendable {
    /// Observed over expected, square root.
    case ratio
    /// Part of a whole, arcsine of the square root.
    case proportion
    /// One count over another, logarithm.
    case ratioOfCounts
    /// Observed over expected, logarithm, trimmed instead of winsorised.
    case logRatio
  }

  /// The transformed indicator.
  public let indicator: [Double]
  /// Its standard error.
  public let standardError: [Double]
  /// What the indicator is compared with.
  public let target: Double
  /// z without over-dispersion.
  public let z: [Double]
  /// The z that φ was made of: winsorised, or nil for the outer ranks that were left out.
  public let adjustedZ: [Double?]
  /// The over-dispersion factor.
  public let phi: Double
  /// The variance between units.
  public let tauSquared: Double
  /// z with additive over-dispersion.
  public let additiveZ: [Double]
  /// z with multiplicative over-dispersion.
  public var multiplicativeZ: [Double] { z.map { $0 / max(1, phi).squareRoot() } }

  /// The funnel of `observed` over `expected` (or over the wholes, or the other counts), `trim` at either end.
  public init?(observed: [Double], expected: [Double], kind: Kind = .ratio, trim: Double = 0.1) {
    guard !observed.isEmpty, observed.count == expected.count, expected.allSatisfy({ $0 > 0 }),
      observed.allSatisfy({ $0 >= 0 }), trim >= 0, trim < 0.5
    else { return nil }
    let pairs = zip(observed, expected)
    let whole = CompensatedSum.of(observed) / CompensatedSum.of(expected)
    switch kind {
    case .ratio:
      indicator = pairs.map { ($0 / $1).squareRoot() }
      standardError = expected.map { 0.5 / $0.squareRoot() }
      target = 1
    case .proportion:
      guard pairs.allSatisfy({ $0 <= $1 }) else { return nil }
      indicator = pairs.map { asin(($0 / $1).squareRoot()) }
      standardError = expected.map { 0.5 / $0.squareRoot() }
      target = asin(whole.squareRoot())
    case .ratioOfCounts:
      guard whole > 0 else { return nil }
      indicator = pairs.map { log(($0 + 0.5) / ($1 + 0.5)) }
      standardError = pairs.map { count, other in
        (count / ((count + 0.5) * (count + 0.5)) + other / ((other + 0.5) * (other + 0.5))).squareRoot()
      }
      target = log(whole)
    case .logRatio:
      guard observed.allSatisfy({ $0 > 0 }) else { return nil }
      indicator = pairs.map { log($0 / $1) }
      standardError = expected.map { 1 / $0.squareRoot() }
      target = 0
    }
    let (centre, errors) = (target, standardError)
    let scores = zip(indicator, errors).map { ($0 - centre) / $1 }
    z = scores
    let kept = kind == .logRatio ? Self.innerRanks(scores, trim: trim) : Array(scores.indices)
    let used =
      kind == .logRatio ? kept.map { scores[$0] } : Self.winsorized(scores, trim: trim)
    if kind == .logRatio {
      let inner = Set(kept)
      adjustedZ = scores.indices.map { inner.contains($0) ? scores[$0] : nil }
    } else {
      adjustedZ = used
    }
    let size = Double(used.count)
    let factor = used.isEmpty ? 0 : CompensatedSum.of(used.lazy.map { $0 * $0 }) / size
    phi = factor
    let weights = kept.map { 1 / (errors[$0] * errors[$0]) }
    let sum = CompensatedSum.of(weights)
    let denominator = sum - CompensatedSum.of(weights.lazy.map { $0 * $0 }) / sum
    let excess = size * factor - (size - 1)
    let between = excess > 0 && denominator > 0 ? excess / denominator : 0
    tauSquared = between
    additiveZ = zip(indicator, errors).map { ($0 - centre) / ($1 * $1 + between).squareRoot() }
  }

  /// The scores with those beyond the quantiles moved onto them.
  private static func winsorized(_ scores: [Double], trim: Double) -> [Double] {
    let sample = Sample(scores)
    guard let low = Quantile.type7.value(sample, at: trim), let high = Quantile.type7.value(sample, at: 1 - trim)
    else { return scores }
    return scores.map { min(max($0, low), high) }
  }

  /// The places of the scores with trim (n + 1) ≤ rank < (1 − trim)(n + 1), in the order given.
  private static func innerRanks(_ scores: [Double], trim: Double) -> [Int] {
    let size = Double(scores.count + 1)
    let order = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
    var ranks = [Int](repeating: 0, count: scores.count)
    for (rank, place) in order.enumerated() { ranks[place] = rank + 1 }
    return scores.indices.filter { Double(ranks[$0]) >= trim * size && Double(ranks[$0]) < (1 - trim) * size }
  }
}

/// The limits of a funnel around a ratio of 1, for an expected number that need not be whole.
///
/// lower = G(α; E)/E, upper = G(1 − α; E + 1)/E, G being the gamma quantile with that shape.
/// Reference: Spiegelhalter 2005, Quality and Safety in Health Care 14:347–351, doi:10.1136/qshc.2005.013755.
///
/// Edges: an expected number that is not positive: none. Limit: Poisson alone.
public enum FunnelLimits {
  /// The limits at `expected` events; 0.95 and 0.998 are the usual levels.
  public static func ratio(expected: Double, level: Double = 0.95) -> Interval? {
    guard expected > 0 else { return nil }
    return PoissonInterval.garwood(expected, exposure: expected, level: level)
  }
}
