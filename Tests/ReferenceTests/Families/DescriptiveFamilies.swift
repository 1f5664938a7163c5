// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Statistics

extension Families {
  /// Numbers as mantissas of one decimal scale, as records hold them; nil when they need more than 15 places.
  static func mantissas(_ values: [Double]) -> (values: [Int64], scale: Int)? {
    for scale in 0...15 {
      let unit = pow(10, Double(scale))
      let scaled = values.map { ($0 * unit).rounded() }
      if zip(values, scaled).allSatisfy({ abs($0) * unit < 1e15 && $1 / unit == $0 }) {
        return (scaled.map { Int64($0) }, scale)
      }
    }
    return nil
  }

  @Sendable static func descriptive(_ inputs: Inputs) throws -> [String: Figure] {
    var table = FrequencyTable()
    var (missing, scale) = (0, 0)
    if inputs.has("values") {
      for (value, times) in zip(try inputs.wholes("values"), try inputs.wholes("freq")) {
        table.add(value, times: Int(times))
      }
    } else {
      let given = try inputs.numbersOrGaps("x")
      missing = given.filter { $0 == nil }.count
      guard let exact = mantissas(given.compactMap { $0 }) else {
        throw ReferenceFailure(reason: "not decimals")
      }
      scale = exact.scale
      table = FrequencyTable(exact.values)
    }
    let description = Description(table, missing: missing, scale: scale)
    let unit = pow(10, Double(scale))
    let moments = Moments(table)
    let hinges = Hinges(table)
    let sum = description.sum.map { Double($0) / unit }
    var figures: [String: Figure] = [
      "n": Figure(description.n), "missing": Figure(description.missing), "zeros": Figure(description.zeros),
      "zero_share": Figure(description.zeroShare), "sum": Figure(sum), "mean": Figure(description.mean),
      "variance": Figure(description.variance), "sd": Figure(description.sd), "min": Figure(description.min),
      "q1": Figure(description.q1), "median": Figure(description.median), "q3": Figure(description.q3),
      "max": Figure(description.max), "iqr": Figure(description.iqr),
      "hinge_low": Figure(hinges.map { $0.low / unit }), "hinge_high": Figure(hinges.map { $0.high / unit }),
      "mad_raw": Figure(description.mad), "mad_scaled": Figure(description.madScaled),
    ]
    let shapes: [String: Double?] = [
      "skew_b1": description.skewness, "kurt_b2": description.kurtosis,
      "skew_G1": description.adjustedSkewness, "kurt_G2": description.adjustedKurtosis,
      "skew_g1": moments.populationSkewness, "kurt_g2": moments.populationKurtosis,
      "gini": description.gini, "gini_corrected": description.giniCorrected,
      "dispersion_index": description.dispersionIndex, "entropy_nats": description.entropy,
      "hhi": description.hhi, "top1_share": description.topShare(1), "top3_share": description.topShare(3),
    ]
    figures.merge(shapes.mapValues { Figure($0) }) { $1 }
    return figures
  }

  @Sendable static func quantile(_ inputs: Inputs) throws -> [String: Figure] {
    let values = try inputs.numbers("x")
    let probabilities = try inputs.numbers("probs")
    return Dictionary(
      uniqueKeysWithValues: Quantile.allCases.map { type in
        ("type\(type.rawValue)", Figure(probabilities.map { type.value(values, at: $0) }))
      })
  }

  @Sendable static func robustScale(_ inputs: Inputs) throws -> [String: Figure] {
    let values = try inputs.numbers("x")
    let (sn, qn) = (SnScale(values), QnScale(values))
    return [
      "Sn": Figure(sn?.scaled), "Sn_raw": Figure(sn?.raw), "Qn": Figure(qn?.scaled), "Qn_raw": Figure(qn?.raw),
      "mad_scaled": Figure(MedianAbsoluteDeviation(values)?.scaled), "medcouple": Figure(Medcouple(values)?.value),
      "trimmed_mean_10": Figure(TrimmedMean.value(values, share: 0.1)),
      "trimmed_mean_20": Figure(TrimmedMean.value(values, share: 0.2)),
    ]
  }

  @Sendable static func nistUnivariate(_ inputs: Inputs) throws -> [String: Figure] {
    let values = try inputs.numbers("x")
    // Decimal fractions are counted as mantissas, as records hold them: nothing is lost to binary fractions.
    guard let exact = mantissas(values) else {
      let moments = Moments(values)
      return [
        "n": Figure(moments.n), "mean": Figure(moments.mean), "sd": Figure(moments.sd),
        "lag1_autocorrelation": Figure(Moments.lagOneAutocorrelation(values)),
      ]
    }
    let description = Description(FrequencyTable(exact.values), scale: exact.scale)
    return [
      "n": Figure(description.n), "mean": Figure(description.mean), "sd": Figure(description.sd),
      "lag1_autocorrelation": Figure(Moments.lagOneAutocorrelation(exact.values.map(Double.init))),
    ]
  }
}
