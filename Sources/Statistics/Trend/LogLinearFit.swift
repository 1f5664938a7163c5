// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The line ln μ = a + b t + offset through counts, by iteratively reweighted least squares about the mean time.
///
/// Poisson without θ (weights μ), negative binomial with it (weights μ/(1 + μ/θ)); Fisher's expected information.
struct LogLinearFit {
  /// a: ln of the expected count (over exposure) at time 0.
  let intercept: Double
  /// b: change of the logarithm per unit of time.
  let slope: Double
  /// Standard error of the slope.
  let slopeError: Double
  /// Expected counts.
  let means: [Double]
  /// The logarithm of the likelihood.
  let logLikelihood: Double
  /// The same without change over time: one rate for all, which is the best only under Poisson.
  let flatLogLikelihood: Double

  /// The line through `counts` at `times`, at least two distinct ones, with a positive count; nil where the iteration gives
  /// no numbers.
  init?(times t: [Double], counts y: [Double], offsets offset: [Double], theta: Double?) {
    let size = Double(t.count)
    let centre = CompensatedSum.of(t) / size
    let x = t.map { $0 - centre }
    let whole = zip(offset, y).reduce(into: (exposure: 0.0, count: 0.0)) { sums, pair in
      sums.exposure += exp(pair.0)
      sums.count += pair.1
    }
    let pooled = log(whole.count / whole.exposure)
    func means(_ a: Double, _ b: Double) -> [Double] { x.indices.map { exp(a + b * x[$0] + offset[$0]) } }
    func likelihood(_ a: Double, _ b: Double) -> Double { Self.logLikelihood(y, means(a, b), theta: theta) }
    var (a, b) = (pooled, 0.0)
    var information = (aa: 0.0, ab: 0.0, bb: 0.0)
    var previous = -Double.infinity
    for _ in 0..<200 {
      let mu = means(a, b)
      var (aa, ab, bb, ga, gb) = (0.0, 0.0, 0.0, 0.0, 0.0)
      for index in x.indices {
        let share = theta.map { 1 / (1 + mu[index] / $0) } ?? 1
        let weight = mu[index] * share
        let residual = (y[index] - mu[index]) * share
        aa += weight
        ab += weight * x[index]
        bb += weight * x[index] * x[index]
        ga += residual
        gb += residual * x[index]
      }
      let determinant = aa * bb - ab * ab
      guard determinant > 0 else { return nil }
      information = (aa, ab, bb)
      var (da, db) = ((bb * ga - ab * gb) / determinant, (aa * gb - ab * ga) / determinant)
      // The step is halved until the likelihood does not fall.
      let now = Self.logLikelihood(y, mu, theta: theta)
      if now < previous - 1e-9 * abs(previous) { return nil }
      previous = now
      for _ in 0..<60 where !(likelihood(a + da, b + db) >= now - 1e-12 * abs(now)) { (da, db) = (da / 2, db / 2) }
      (a, b) = (a + da, b + db)
      if abs(da) <= 1e-14 * max(1, abs(a)), abs(db) <= 1e-14 * max(1, abs(b)) { break }
    }
    let mu = means(a, b)
    let error = (information.aa / (information.aa * information.bb - information.ab * information.ab)).squareRoot()
    guard mu.allSatisfy(\.isFinite), error.isFinite else { return nil }
    intercept = a - b * centre
    slope = b
    slopeError = error
    self.means = mu
    logLikelihood = Self.logLikelihood(y, mu, theta: theta)
    flatLogLikelihood = likelihood(pooled, 0)
  }

  private static func logLikelihood(_ counts: [Double], _ means: [Double], theta: Double?) -> Double {
    CompensatedSum.of(
      zip(counts, means).lazy.map { count, mean in
        theta.map { NegativeBinomialDistribution.logMass(count, mean: mean, theta: $0) }
          ?? PoissonDistribution.logMass(count, mean: mean)
      })
  }
}
