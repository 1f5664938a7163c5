// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Statistics

extension Families {
  @Sendable static func countTail(_ inputs: Inputs) throws -> [String: Figure] {
    let (count, mean) = (try inputs.number("k"), try inputs.number("mu"))
    let tails =
      inputs.has("theta")
      ? NegativeBinomialDistribution.probabilities(count, mean: mean, theta: try inputs.number("theta"))
      : PoissonDistribution.probabilities(count, mean: mean)
    return [
      "pmf": Figure(tails?.mass), "log_pmf": Figure(tails?.logMass), "p_lower": Figure(tails?.lower),
      "p_upper": Figure(tails?.upper), "log_p_upper": Figure(tails?.logUpper),
      "log_p_lower": Figure(tails?.logLower), "midp_upper": Figure(tails?.midUpper),
      "midp_lower": Figure(tails?.midLower), "midp_two_sided": Figure(tails?.midTwoSided),
    ]
  }

  @Sendable static func betaBinomialTail(_ inputs: Inputs) throws -> [String: Figure] {
    let tails = BetaBinomialDistribution.probabilities(
      try inputs.number("k"), trials: try inputs.number("T"), alpha: try inputs.number("alpha"),
      beta: try inputs.number("beta"))
    return [
      "pmf": Figure(tails?.mass), "midp_upper": Figure(tails?.midUpper), "midp_lower": Figure(tails?.midLower),
    ]
  }

  @Sendable static func distribution(_ inputs: Inputs) throws -> [String: Figure] {
    let at = try inputs.number("at")
    let parameters = try inputs.numbers("params")
    let isUpper = inputs.has("tail") ? try inputs.text("tail") == "upper" : false
    if inputs.members["inverse"]?.truth == true {
      return ["value": Figure(try quantile(try inputs.text("dist"), parameters, at))]
    }
    let (value, logarithm) = try tail(try inputs.text("dist"), parameters, at, isUpper)
    return ["value": Figure(value), "log_value": Figure(logarithm)]
  }

  private static func quantile(_ name: String, _ parameters: [Double], _ p: Double) throws -> Double? {
    switch name {
    case "normal": return NormalDistribution.quantile(p).map { parameters[0] + parameters[1] * $0 }
    case "chisq": return ChiSquaredDistribution.quantile(p, df: parameters[0])
    case "gamma": return GammaDistribution.quantile(p, shape: parameters[0], scale: parameters[1])
    case "t": return StudentDistribution.quantile(p, df: parameters[0])
    case "beta": return BetaDistribution.quantile(p, alpha: parameters[0], beta: parameters[1])
    case "f": return FisherDistribution.quantile(p, df1: parameters[0], df2: parameters[1])
    default: throw ReferenceFailure(reason: "no inverse of \(name)")
    }
  }

  private static func tail(
    _ name: String, _ parameters: [Double], _ at: Double, _ isUpper: Bool
  ) throws -> (Double?, Double?) {
    switch name {
    case "normal":
      let z = (at - parameters[0]) / parameters[1]
      return isUpper
        ? (NormalDistribution.upper(z), NormalDistribution.logUpper(z))
        : (NormalDistribution.lower(z), NormalDistribution.logLower(z))
    case "chisq":
      let df = parameters[0]
      return isUpper
        ? (ChiSquaredDistribution.upper(at, df: df), ChiSquaredDistribution.logUpper(at, df: df))
        : (ChiSquaredDistribution.lower(at, df: df), ChiSquaredDistribution.logLower(at, df: df))
    case "gamma":
      let (shape, scale) = (parameters[0], parameters[1])
      return isUpper
        ? (
          GammaDistribution.upper(at, shape: shape, scale: scale),
          GammaDistribution.logUpper(at, shape: shape, scale: scale)
        )
        : (
          GammaDistribution.lower(at, shape: shape, scale: scale),
          GammaDistribution.logLower(at, shape: shape, scale: scale)
        )
    case "t":
      let (upper, lower) = (
        StudentDistribution.logUpper(at, df: parameters[0]), StudentDistribution.logUpper(-at, df: parameters[0])
      )
      return isUpper ? (upper.map { exp($0) }, upper) : (lower.map { exp($0) }, lower)
    case "f":
      let logarithm =
        isUpper
        ? FisherDistribution.logUpper(at, df1: parameters[0], df2: parameters[1])
        : FisherDistribution.logLower(at, df1: parameters[0], df2: parameters[1])
      return (logarithm.map { exp($0) }, logarithm)
    case "beta":
      let logarithm =
        isUpper
        ? BetaDistribution.logUpper(at, alpha: parameters[0], beta: parameters[1])
        : BetaDistribution.logLower(at, alpha: parameters[0], beta: parameters[1])
      return (logarithm.map { exp($0) }, logarithm)
    case "binomial":
      guard at >= 0 else { return isUpper ? (1, 0) : (0, nil) }
      guard at < parameters[0] else { return isUpper ? (0, nil) : (1, 0) }
      // P(X > k) = P(X ≥ k + 1).
      let here = BinomialDistribution.probabilities(at.rounded(.down), trials: parameters[0], p: parameters[1])
      let next = BinomialDistribution.probabilities(at.rounded(.down) + 1, trials: parameters[0], p: parameters[1])
      return isUpper ? (next?.upper, next?.logUpper) : (here?.lower, here?.logLower)
    case "poisson":
      let tails = PoissonDistribution.probabilities(at, mean: parameters[0])
      let next = PoissonDistribution.probabilities(at + 1, mean: parameters[0])
      return isUpper ? (next?.upper, next?.logUpper) : (tails?.lower, tails?.logLower)
    default:
      throw ReferenceFailure(reason: "no distribution \(name)")
    }
  }
}
