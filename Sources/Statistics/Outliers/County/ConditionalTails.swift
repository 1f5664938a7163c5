// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The plain conditional score of every distinct count of a set: layer (i) of the county count score.
///
/// Given its total T, a set of independent negative binomial counts of one shape θ is Dirichlet-multinomial: the unknown
/// mean drops out. θ is weighted by a prior and by the likelihood of the *other* counts, and the own count has a
/// beta-binomial(T, θ, (n−1)θ) distribution, averaged over those weights.
struct ConditionalTails {
  /// ln of the upper mid-p of each distinct count.
  private(set) var logUpper: [Double]
  /// ln of the lower mid-p of each distinct count.
  private(set) var logLower: [Double]
  /// Weighted mean of ln θ for each distinct count.
  private(set) var meanLogTheta: [Double]

  /// Weights below this take no part while p is not tiny.
  private static let negligibleWeight = 1e-30
  /// Mid-p values below this are summed again in logarithms, over the whole grid.
  private static let tiny = 1e-13

  /// The tails of the counts of `set` (at least two, with a positive total) under `prior` weights on the grid.
  init(_ set: CountSet, prior: [Double]) {
    let points = ThetaGrid.count
    let distinct = set.values.count
    var weights = [Double](repeating: 0, count: distinct * points)
    var masses = [Double](repeating: 0, count: distinct * points)
    Self.weigh(set, prior: prior, weights: &weights, logMasses: &masses)
    var upper = [Double](repeating: 0, count: distinct)
    var lower = [Double](repeating: 0, count: distinct)
    var mean = [Double](repeating: 0, count: distinct)
    for point in 0..<points {
      var largest = 0.0
      for index in 0..<distinct {
        let weight = weights[index * points + point]
        mean[index] += weight * ThetaGrid.logs[point]
        largest = max(largest, weight)
      }
      guard largest > Self.negligibleWeight else { continue }
      Self.accumulate(set, point: point, weights: weights, logMasses: masses, upper: &upper, lower: &lower)
    }
    logUpper = upper.map { log(min(1, $0)) }
    logLower = lower.map { log(min(1, $0)) }
    meanLogTheta = mean
    for index in 0..<distinct where upper[index] < Self.tiny || lower[index] < Self.tiny {
      let isUpper = upper[index] < lower[index]
      var terms = [Double](repeating: -.infinity, count: points)
      for point in 0..<points {
        let tails = Self.tails(set, point)
        let own = Double(set.values[index])
        let beyond = isUpper ? tails.above(own, through: tails.trials) : tails.below(own, through: 0)
        let weight = weights[index * points + point]
        if weight > 0 { terms[point] = log(weight) + masses[index * points + point] + log(0.5 + beyond) }
      }
      let largest = terms.max() ?? 0
      let tail = largest + log(terms.reduce(0) { $0 + exp($1 - largest) })
      if isUpper { logUpper[index] = tail } else { logLower[index] = tail }
    }
  }

  private static func tails(_ set: CountSet, _ point: Int) -> BetaBinomialTails {
    let theta = ThetaGrid.thetas[point]
    return BetaBinomialTails(trials: Double(set.total), alpha: theta, beta: Double(set.count - 1) * theta)
  }

  /// The weight of every θ for every distinct count, and ln P(X = count) under that θ.
  private static func weigh(_ set: CountSet, prior: [Double], weights: inout [Double], logMasses: inout [Double]) {
    let points = ThetaGrid.count
    let total = Double(set.total)
    let logPrior = prior.map { log(max($0, .leastNormalMagnitude)) }
    var whole = [Double](repeating: 0, count: points)
    var rest = [Double](repeating: 0, count: points)
    let logTotal = log(total + 1)
    for point in 0..<points {
      let theta = ThetaGrid.thetas[point]
      let all = Double(set.count) * theta
      whole[point] = logGammaRatio(total + 1, shift: all - 1, logX: logTotal) - logGamma(all)
      rest[point] = logGamma(all - theta)
    }
    var rising = [Double](repeating: 0, count: points)
    for (index, value) in set.values.enumerated() {
      let offset = index * points
      let others = Double(set.total - value)
      let logOthers = log(others + 1)
      for point in 0..<points { rising[point] = 0 }
      RisingFactorial.add(value, times: 1, to: &rising)
      var largest = -Double.infinity
      for point in 0..<points {
        let mass = Double(set.count - 1) * ThetaGrid.thetas[point]
        let remainder = logGammaRatio(others + 1, shift: mass - 1, logX: logOthers) - rest[point]
        let weight = logPrior[point] + set.rising[point] - rising[point] - remainder
        weights[offset + point] = weight
        logMasses[offset + point] = rising[point] + remainder - whole[point]
        largest = max(largest, weight)
      }
      var sum = 0.0
      for point in 0..<points {
        let weight = exp(weights[offset + point] - largest)
        weights[offset + point] = weight
        sum += weight
      }
      for point in 0..<points { weights[offset + point] /= sum }
    }
  }

  /// Adds one θ's share to both tails of every distinct count; what lies between two of the counts is summed once.
  private static func accumulate(
    _ set: CountSet, point: Int, weights: [Double], logMasses: [Double], upper: inout [Double], lower: inout [Double]
  ) {
    let points = ThetaGrid.count
    let tails = tails(set, point)
    let mean = tails.trials / Double(set.count)
    let split = set.values.firstIndex { Double($0) > mean } ?? set.values.count
    var below = 0.0
    var previous = 0.0
    for index in 0..<split {
      let own = Double(set.values[index])
      let mass = exp(logMasses[index * points + point])
      below += mass * tails.below(own, through: previous)
      let weight = weights[index * points + point]
      let tail = min(1, below + mass / 2)
      lower[index] += weight * tail
      upper[index] += weight * (1 - tail)
      below += mass
      previous = own + 1
    }
    var above = 0.0
    var next = tails.trials
    for index in (split..<set.values.count).reversed() {
      let own = Double(set.values[index])
      let mass = exp(logMasses[index * points + point])
      above += mass * tails.above(own, through: next)
      let weight = weights[index * points + point]
      let tail = min(1, above + mass / 2)
      upper[index] += weight * tail
      lower[index] += weight * (1 - tail)
      above += mass
      next = own - 1
    }
  }
}
