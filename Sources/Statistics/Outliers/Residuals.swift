// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Residuals of counts against a common rate over exposures, under a Poisson model.
///
/// fitted μ_i = e_i Σy/Σe; Pearson (y − μ)/√μ; deviance ±√(2(y ln(y/μ) − (y − μ))); leverage μ_i/Σμ; standardised
/// deviance = deviance/√(1 − leverage); Anscombe 1.5 (y^⅔ − μ^⅔)/μ^⅙; Freeman–Tukey √y + √(y + 1) − √(4μ + 1);
/// Anscombe's transform 2√(y + 3/8).
/// References: McCullagh & Nelder 1989; Anscombe 1948, doi:10.1093/biomet/35.3-4.246; Freeman & Tukey 1950,
/// doi:10.1214/aoms/1177729756.
///
/// Edges: no units, a zero sum or an exposure that is not positive: none; one unit has no standardised residual.
/// Limit: with over-dispersion they are too large all over; they describe, they do not test.
public struct Residuals: Sendable, Equatable {
  /// The fitted counts.
  public let fitted: [Double]
  /// Pearson residuals.
  public let pearson: [Double]
  /// Deviance residuals.
  public let deviance: [Double]
  /// The weight of each unit in its own fit.
  public let leverage: [Double]
  /// Deviance residuals over √(1 − leverage); nil where the leverage is 1.
  public let standardizedDeviance: [Double?]
  /// Anscombe residuals.
  public let anscombe: [Double]
  /// Freeman–Tukey residuals.
  public let freemanTukey: [Double]

  /// The residuals of `counts` over `exposures`, both of the same length; nil where there is no rate.
  public init?(counts: [Double], exposures: [Double]) {
    let (total, size) = (CompensatedSum.of(counts), CompensatedSum.of(exposures))
    guard counts.count == exposures.count, total > 0, size > 0, counts.allSatisfy({ $0 >= 0 }),
      exposures.allSatisfy({ $0 > 0 })
    else { return nil }
    let means = exposures.map { $0 * total / size }
    let pairs = zip(counts, means)
    fitted = means
    pearson = pairs.map { ($0 - $1) / $1.squareRoot() }
    let deviances = pairs.map { count, mean in
      let half = count > 0 ? SaddlePoint.deviance(count, mean) : mean
      return (count < mean ? -1 : 1) * (2 * max(0, half)).squareRoot()
    }
    deviance = deviances
    let weights = means.map { $0 / total }
    leverage = weights
    standardizedDeviance = zip(deviances, weights).map { $1 < 1 ? $0 / (1 - $1).squareRoot() : nil }
    anscombe = pairs.map { 1.5 * (pow($0, 2.0 / 3) - pow($1, 2.0 / 3)) / pow($1, 1.0 / 6) }
    freemanTukey = pairs.map { $0.squareRoot() + ($0 + 1).squareRoot() - (4 * $1 + 1).squareRoot() }
  }

  /// Anscombe's transform 2√(y + 3/8), which makes Poisson counts nearly normal with variance 1; nil for negatives.
  public static func stabilized(_ count: Double) -> Double? { count >= 0 ? 2 * (count + 0.375).squareRoot() : nil }
}
