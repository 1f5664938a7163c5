// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics

extension Families {
  @Sendable static func robustDistances(_ inputs: Inputs) throws -> [String: Figure] {
    let result = MinimumCovarianceDeterminant(rows: try inputs.rows("rows"), alpha: try inputs.number("alpha"))
    guard result.status == .ok, let raw = result.raw, let final = result.reweighted else {
      return ["singular": .truth(true), "singular_kind": .text(result.status.rawValue)]
    }
    return [
      "singular": .truth(false), "quan": Figure(result.subsetSize), "best": Figure(result.best.map { Double($0 + 1) }),
      "crit_logdet": Figure(result.logDeterminant), "raw_center": Figure(raw.centre),
      "raw_cov": Figure(raw.covariance), "raw_cnp2": Figure([raw.consistency, raw.smallSample]),
      "center": Figure(final.centre), "cov": Figure(final.covariance),
      "cnp2": Figure([final.consistency, final.smallSample]), "mah2": Figure(final.distances),
      "raw_mah2": Figure(raw.distances), "weights": Figure(result.weights.map { $0 ? 1 : 0 }),
      "classical_mah2": Figure(result.classicalDistances), "cutoff": Figure(result.cutoff),
    ]
  }

  @Sendable static func linearModel(_ inputs: Inputs) throws -> [String: Figure] {
    let y = try inputs.numbers("y")
    let kind = try inputs.text("model")
    let model: LinearModel?
    switch kind {
    case "line": model = LinearModel(rows: try inputs.numbers("x").map { [$0] }, y: y)
    case "through_origin": model = LinearModel(rows: try inputs.numbers("x").map { [$0] }, y: y, constant: false)
    case "multiple": model = LinearModel(rows: try inputs.rows("x"), y: y)
    default:
      guard kind.hasPrefix("poly"), let degree = Int(kind.dropFirst(4)) else {
        throw ReferenceFailure(reason: "unknown model \(kind)")
      }
      model = LinearModel.polynomial(try inputs.numbers("x"), y, degree: degree)
    }
    return [
      "coefficients": Figure(model?.coefficients ?? []), "standard_errors": Figure(model?.standardErrors ?? []),
      "residual_sd": Figure(model?.residualDeviation), "r_squared": Figure(model?.rSquared), "F": Figure(model?.f),
      "df_residual": Figure(model?.degreesOfFreedom),
    ]
  }
}
