// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A kind of county to simulate: how many townships, how their counts vary, and how far out the planted one is.
struct Scenario: Sendable {
  /// What the table calls it.
  var name: String
  /// Townships.
  var size: Int
  /// Expected count.
  var mean: Double
  /// Shape of the negative binomial; nil for Poisson counts.
  var theta: Double?
  /// The planted count, in multiples of the mean.
  var factor: Double
  /// Share of townships that never have a case of an indicator.
  var structuralZeros = 0.0
  /// Years, with levels of the townships that persist.
  var years = 1
  /// Indicators; the first one is judged.
  var indicators = 10
  /// Standard deviation of ln theta over the indicators: they are not all equally dispersed. Where the judged one is made
  /// more dispersed than the rest its own theta is fixed.
  var thetaSpread = 0.0
  /// Expected count of the other indicators; nil: as the judged one.
  var othersMean: Double?
  /// Standard deviation of their ln mean.
  var othersMeanSpread = 0.0
  /// Divides the judged indicator's theta: it is that much more dispersed than the rest of its county.
  var extraDispersion = 1.0

  /// A clean county: for every indicator and year the counts of its townships; the judged group comes last.
  func county(_ draws: inout Draws) -> [[Int64]] {
    var groups: [[Int64]] = []
    for indicator in (0..<indicators).reversed() {
      let isJudged = indicator == 0
      let isFixed = isJudged && extraDispersion != 1
      let spread = isFixed || thetaSpread == 0 ? 1 : exp(thetaSpread * draws.normal())
      let shape = theta.map { (isJudged ? $0 / extraDispersion : $0) * spread }
      let level = isJudged ? mean : (othersMean ?? mean) * exp(othersMeanSpread * draws.normal())
      let levels = (0..<size).map { _ in
        draws.uniform() < structuralZeros ? 0 : (shape.map { draws.gamma(shape: $0) } ?? 1) / (1 - structuralZeros)
      }
      for _ in 0..<years { groups.append(levels.map { draws.poisson(level * $0) }) }
    }
    return groups
  }

  /// The planted count.
  var planted: Int64 { Int64((factor * mean).rounded()) }

  /// The counties on which methods that look at one group are compared.
  static let single: [Scenario] = [
    Scenario(name: "n 8, 均值 20, θ 5", size: 8, mean: 20, theta: 5, factor: 6, indicators: 1),
    Scenario(name: "n 8, 均值 20, θ 1", size: 8, mean: 20, theta: 1, factor: 8, indicators: 1),
    Scenario(name: "n 8, 均值 8, θ 0.5", size: 8, mean: 8, theta: 0.5, factor: 8, indicators: 1),
    Scenario(name: "n 8, 均值 20, Poisson", size: 8, mean: 20, theta: nil, factor: 2.2, indicators: 1),
    Scenario(name: "n 15, 均值 20, θ 1", size: 15, mean: 20, theta: 1, factor: 8, indicators: 1),
    Scenario(name: "n 15, 均值 1, θ 0.3", size: 15, mean: 1, theta: 0.3, factor: 8, indicators: 1),
    Scenario(name: "n 30, 均值 8, θ 0.5", size: 30, mean: 8, theta: 0.5, factor: 8, indicators: 1),
    Scenario(name: "n 30, 均值 20, θ 1", size: 30, mean: 20, theta: 1, factor: 8, indicators: 1),
    Scenario(name: "n 30, 均值 20, Poisson", size: 30, mean: 20, theta: nil, factor: 2.2, indicators: 1),
  ]

  /// The counties on which methods that look at several years are compared.
  static let history: [Scenario] = [
    Scenario(name: "均值 8, θ 1, 五年, 水平延续", size: 6, mean: 8, theta: 1, factor: 8, years: 5, indicators: 1),
    Scenario(name: "均值 8, θ 1, 五年, 水平延续", size: 8, mean: 8, theta: 1, factor: 8, years: 5, indicators: 1),
    Scenario(name: "均值 8, θ 1, 五年, 水平延续", size: 15, mean: 8, theta: 1, factor: 8, years: 5, indicators: 1),
    Scenario(name: "均值 8, θ 1, 五年, 水平延续", size: 30, mean: 8, theta: 1, factor: 8, years: 5, indicators: 1),
  ]

  /// The counties on which the default is compared with the plain score.
  static let county: [Scenario] = [
    Scenario(name: "均值 8, θ 1", size: 8, mean: 8, theta: 1, factor: 8, thetaSpread: 1),
    Scenario(name: "均值 8, θ 1", size: 15, mean: 8, theta: 1, factor: 8, thetaSpread: 1),
    Scenario(name: "均值 8, θ 1", size: 30, mean: 8, theta: 1, factor: 8, thetaSpread: 1),
    Scenario(name: "均值 8, θ 1, 五年, 水平延续", size: 8, mean: 8, theta: 1, factor: 8, years: 5, thetaSpread: 1),
    Scenario(name: "均值 8, θ 2, 四成恒零", size: 8, mean: 8, theta: 2, factor: 8, structuralZeros: 0.4, thetaSpread: 1),
    Scenario(name: "均值 8, θ 2, 四成恒零", size: 15, mean: 8, theta: 2, factor: 8, structuralZeros: 0.4, thetaSpread: 1),
    Scenario(name: "均值 8, θ 2, 四成恒零", size: 30, mean: 8, theta: 2, factor: 8, structuralZeros: 0.4, thetaSpread: 1),
    Scenario(name: "均值 20, θ 5", size: 8, mean: 20, theta: 5, factor: 4, thetaSpread: 1),
    Scenario(name: "均值 1, θ 0.5, 五年", size: 15, mean: 1, theta: 0.5, factor: 8, years: 5, thetaSpread: 1),
    Scenario(name: "均值 20, Poisson", size: 8, mean: 20, theta: nil, factor: 2.2, othersMean: 5, othersMeanSpread: 1),
    Scenario(
      name: "均值 8, θ 1, 本指标离散 4.5 倍", size: 8, mean: 8, theta: 4.5, factor: 8, thetaSpread: 1.25,
      extraDispersion: 4.5),
    Scenario(
      name: "均值 8, θ 1, 本指标离散 4.5 倍", size: 15, mean: 8, theta: 4.5, factor: 8, thetaSpread: 1.25,
      extraDispersion: 4.5),
  ]

  /// The counties on which the prior of the years is compared with the default: five years, levels that persist.
  static let years: [Scenario] = [8, 15].flatMap { size in
    [
      Scenario(name: "均值 8, θ 1, 五年", size: size, mean: 8, theta: 1, factor: 8, years: 5, thetaSpread: 1),
      Scenario(
        name: "均值 8, θ 2, 四成恒零, 五年", size: size, mean: 8, theta: 2, factor: 8, structuralZeros: 0.4, years: 5,
        thetaSpread: 1),
      Scenario(name: "均值 20, θ 5, 五年", size: size, mean: 20, theta: 5, factor: 4, years: 5, thetaSpread: 1),
      Scenario(
        name: "均值 1, θ 0.5, 五年", size: size, mean: 1, theta: 0.5, factor: 8, years: 5, thetaSpread: 1),
      Scenario(
        name: "均值 8, θ 1, 本指标离散 4.5 倍, 五年", size: size, mean: 8, theta: 4.5, factor: 8, years: 5,
        thetaSpread: 1.25, extraDispersion: 4.5),
    ]
  }
}
