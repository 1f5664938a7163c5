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
  public let status: Status
  /// +1 when every event lies in the last year, −1 when in the first; nil otherwise.
  public let direction: Int?
  /// The figures; nil unless the status is ok.
  public let fit: Fit?

  /// The trend of `counts` at `times`, missing counts dropped, over `exposures` when given.
  public init(times: [Double], counts: [Double?], exposures: [Double]? = nil, level: Double = 0.95) {
    var (t, y, offset): ([Double], [Double], [Double]) = ([], [], [])
    for (index, pair) in zip(times, counts).enumerated() {
      guard let count = pair.1, count >= 0 else { continue }
      let exposure = exposures.flatMap { index < $0.count ? $0[index] : nil } ?? 1
      guard exposure > 0 else { continue }
      t.append(pair.0)
      y.append(count)
      offset.append(log(exposure))
    }
    guard let first = t.min(), let last = t.max(), first < last else {
      (status, direction, fit) = (.tooFew, nil, nil)
      return
    }
    guard y.contains(where: { $0 > 0 }) else {
      (status, direction, fit) = (.allZero, nil, nil)
      return
    }
    let withEvents = zip(t, y).filter { $0.1 > 0 }.map(\.0)
    if let only = withEvents.first, withEvents.allSatisfy({ $0 == only }), only == first || only == last {
      (status, direction, fit) = (.diverges, only == last ? 1 : -1, nil)
      return
    }
    direction = nil
    fit = Self.fit(t, y, offset, level: level)
    status = fit == nil ? .numeric : .ok
  }

  private static func fit(_ t: [Double], _ y: [Double], _ offset: [Double], level: Double) -> Fit? {
    let size = Double(t.count)
    let centre = CompensatedSum.of(t) / size
    let x = t.map { $0 - centre }
    let whole = zip(offset, y).reduce(into: (exposure: 0.0, count: 0.0)) { sums, pair in
      sums.exposure += exp(pair.0)
      sums.count += pair.1
    }
    let pooled = log(whole.count / whole.exposure)
    func means(_ a: Double, _ b: Double) -> [Double] { x.indices.map { exp(a + b * x[$0] + offset[$0]) } }
    var (a, b) = (pooled, 0.0)
    var information = (aa: 0.0, ab: 0.0, bb: 0.0)
    var previous = -Double.infinity
    for _ in 0..<200 {
      let mu = means(a, b)
      var (aa, ab, bb, ga, gb) = (0.0, 0.0, 0.0, 0.0, 0.0)
      for index in x.indices {
        aa += mu[index]
        ab += mu[index] * x[index]
        bb += mu[index] * x[index] * x[index]
        ga += y[index] - mu[index]
        gb += (y[index] - mu[index]) * x[index]
      }
      let determinant = aa * bb - ab * ab
      guard determinant > 0 else { return nil }
      information = (aa, ab, bb)
      var (da, db) = ((bb * ga - ab * gb) / determinant, (aa * gb - ab * ga) / determinant)
      // Newton's step is halved until the likelihood does not fall.
      let now = logLikelihood(y, mu)
      if now < previous - 1e-9 * abs(previous) { return nil }
      previous = now
      for _ in 0..<60 where !(logLikelihood(y, means(a + da, b + db)) >= now - 1e-12 * abs(now)) {
        (da, db) = (da / 2, db / 2)
      }
      (a, b) = (a + da, b + db)
      if abs(da) <= 1e-14 * max(1, abs(a)), abs(db) <= 1e-14 * max(1, abs(b)) { break }
    }
    let mu = means(a, b)
    guard mu.allSatisfy(\.isFinite), let z95 = NormalDistribution.upperQuantile((1 - level) / 2) else { return nil }
    let error = (information.aa / (information.aa * information.bb - information.ab * information.ab)).squareRoot()
    let df = t.count - 2
    let pearson = zip(y, mu).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / $1.1 }
    let phi = df > 0 ? pearson / Double(df) : nil
    let quasi = phi.flatMap { $0 >= 1e-12 ? error * $0.squareRoot() : nil }
    let value = logLikelihood(y, mu)
    let null = logLikelihood(y, means(pooled, 0))
    return Fit(
      intercept: a - b * centre, slope: b, slopeError: error, z: b / error,
      pWald: max(NormalDistribution.twoSided(b / error), .leastNormalMagnitude), rateRatio: exp(b),
      rateRatioInterval: Interval(low: exp(b - z95 * error), high: exp(b + z95 * error)),
      deviance: max(0, zip(y, mu).reduce(0) { $0 + 2 * ($1.0 > 0 ? SaddlePoint.deviance($1.0, $1.1) : $1.1) }),
      degreesOfFreedom: df, phi: phi, quasiError: quasi,
      quasiP: quasi.flatMap { StudentDistribution.twoSided(b / $0, df: Double(df)) },
      pLikelihoodRatio: NormalDistribution.twoSided((2 * max(0, value - null)).squareRoot()), logLikelihood: value)
  }

  private static func logLikelihood(_ counts: [Double], _ means: [Double]) -> Double {
    CompensatedSum.of(zip(counts, means).lazy.map { PoissonDistribution.logMass($0, mean: $1) })
  }
}
