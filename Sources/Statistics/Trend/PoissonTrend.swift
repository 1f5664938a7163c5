// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// A yearly count that grows or shrinks by a constant factor: Poisson regression on time, with exposures if known.
///
/// ln μ = a + b t (+ ln e), by iteratively reweighted least squares about the mean year. e^b is the factor per year.
/// φ = Pearson's χ²/(n − 2); quasi standard error = se √φ with a t test. Reports print se √max(1, φ).
/// Reference: McCullagh & Nelder 1989, Generalized Linear Models.
///
/// Edges: fewer than two years `too_few`; no event `all_zero`; every event in the first or in the last year `diverges`:
/// the factor is infinite, and only its direction is given. Two years: no φ. φ below 1e-12: no quasi error.
/// Limit: without φ the test takes counts for pure chance; n − 2 is at most six here.
public struct PoissonTrend: Sendable, Equatable {
  /// What came of the fit.
  public enum Status: String, Sendable {
    /// Converged.
    case ok
    /// Fewer than two distinct years.
    case tooFew = "too_few"
    /// No event at all.
    case allZero = "all_zero"
    /// Every event in the first or in the last year.
    case diverges
    /// The iteration gave no numbers.
    case numeric
  }

  /// The figures of a fit that converged.
  public struct Fit: Sendable, Equatable {
    /// a: ln of the expected count (over exposure) at time 0.
    public let intercept: Double
    /// b: change of the logarithm per unit of time.
    public let slope: Double
    /// Standard error of the slope under Poisson.
    public let slopeError: Double
    /// slope over its standard error.
    public let z: Double
    /// Two-sided normal p of ``z``.
    public let pWald: Double
    /// e^slope.
    public let rateRatio: Double
    /// The interval of the rate ratio under Poisson.
    public let rateRatioInterval: Interval
    /// 2 (logL of the saturated model − logL).
    public let deviance: Double
    /// n − 2.
    public let degreesOfFreedom: Int
    /// Pearson's χ² over the degrees of freedom; nil without any.
    public let phi: Double?
    /// slopeError √φ; nil without φ.
    public let quasiError: Double?
    /// Two-sided t p with the quasi error; nil without φ.
    public let quasiP: Double?
    /// p of the likelihood ratio against no change.
    public let pLikelihoodRatio: Double
    /// The logarithm of the likelihood.
    public let logLikelihood: Double
  }

  /// What came of the fit.
  public private(set) var status: Status
  /// +1 when every event lies in the last year, −1 when in the first; nil otherwise.
  public let direction: Int?
  /// The figures; nil unless the status is ok.
  public let fit: Fit?

  /// The trend of `counts` at `times`, missing counts dropped, over `exposures` when given.
  public init(times: [Double], counts: [Double?], exposures: [Double]? = nil, level: Double = 0.95) {
    let series = CountSeries(times: times, counts: counts, exposures: exposures)
    (status, direction) = (series.status, series.direction)
    guard series.status == .ok else {
      fit = nil
      return
    }
    fit = Self.fit(series.times, series.counts, series.offsets, level: level)
    if fit == nil { status = .numeric }
  }

  private static func fit(_ t: [Double], _ y: [Double], _ offset: [Double], level: Double) -> Fit? {
    guard let line = LogLinearFit(times: t, counts: y, offsets: offset, theta: nil),
      let z95 = NormalDistribution.upperQuantile((1 - level) / 2)
    else { return nil }
    let (b, error, mu) = (line.slope, line.slopeError, line.means)
    let df = t.count - 2
    let pearson = zip(y, mu).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / $1.1 }
    let phi = df > 0 ? pearson / Double(df) : nil
    let quasi = phi.flatMap { $0 >= 1e-12 ? error * $0.squareRoot() : nil }
    return Fit(
      intercept: line.intercept, slope: b, slopeError: error, z: b / error,
      pWald: max(NormalDistribution.twoSided(b / error), .leastNormalMagnitude), rateRatio: exp(b),
      rateRatioInterval: Interval(low: exp(b - z95 * error), high: exp(b + z95 * error)),
      deviance: max(0, zip(y, mu).reduce(0) { $0 + 2 * ($1.0 > 0 ? SaddlePoint.deviance($1.0, $1.1) : $1.1) }),
      degreesOfFreedom: df, phi: phi, quasiError: quasi,
      quasiP: quasi.flatMap { StudentDistribution.twoSided(b / $0, df: Double(df)) },
      pLikelihoodRatio: NormalDistribution.twoSided(
        (2 * max(0, line.logLikelihood - line.flatLogLikelihood)).squareRoot()),
      logLikelihood: line.logLikelihood)
  }
}
