// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// A yearly count that grows or shrinks by a constant factor, with a given over-dispersion: negative binomial regression
/// on time, with exposures if known.
///
/// ln μ = a + b t (+ ln e), variance μ + μ²/θ with θ held fixed, by iteratively reweighted least squares with the expected
/// information. e^b is the factor per year; p is Wald's, normal.
/// Reference: Hilbe 2011, Negative Binomial Regression.
///
/// Edges: as ``PoissonTrend``. θ not positive and finite: `numeric`.
/// Limit: θ counts as known. Estimated from the same few years it takes a real trend for dispersion, and p is then too
/// large rather than too small.
public struct NegativeBinomialTrend: Sendable, Equatable {
  /// The figures of a fit that converged.
  public struct Fit: Sendable, Equatable {
    /// a: ln of the expected count (over exposure) at time 0.
    public let intercept: Double
    /// b: change of the logarithm per unit of time.
    public let slope: Double
    /// Standard error of the slope.
    public let slopeError: Double
    /// e^slope.
    public let rateRatio: Double
    /// The interval of the rate ratio.
    public let rateRatioInterval: Interval
    /// Two-sided normal p of slope over its error.
    public let p: Double
    /// The logarithm of the likelihood.
    public let logLikelihood: Double
  }

  /// What came of the fit.
  public let status: PoissonTrend.Status
  /// The figures; nil unless the status is ok.
  public let fit: Fit?

  /// The trend of `counts` at `times`, missing counts dropped, over `exposures` when given, with the shape `theta`.
  public init(times: [Double], counts: [Double?], theta: Double, exposures: [Double]? = nil, level: Double = 0.95) {
    let series = CountSeries(times: times, counts: counts, exposures: exposures)
    guard series.status == .ok else {
      (status, fit) = (series.status, nil)
      return
    }
    guard theta > 0, theta.isFinite, let z = NormalDistribution.upperQuantile((1 - level) / 2),
      let line = LogLinearFit(times: series.times, counts: series.counts, offsets: series.offsets, theta: theta)
    else {
      (status, fit) = (.numeric, nil)
      return
    }
    status = .ok
    let (b, error) = (line.slope, line.slopeError)
    fit = Fit(
      intercept: line.intercept, slope: b, slopeError: error, rateRatio: exp(b),
      rateRatioInterval: Interval(low: exp(b - z * error), high: exp(b + z * error)),
      p: max(NormalDistribution.twoSided(b / error), .leastNormalMagnitude), logLikelihood: line.logLikelihood)
  }
}
