// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics

extension Families {
  @Sendable static func funnel(_ inputs: Inputs) throws -> [String: Figure] {
    let kind: FunnelPlot.Kind =
      switch try inputs.text("data_type") {
      case "SR": inputs.members["sr_method"]?.text == "SHMI" ? .logRatio : .ratio
      case "PR": .proportion
      case "RC": .ratioOfCounts
      default: throw ReferenceFailure(reason: "unknown data type")
      }
    let plot = FunnelPlot(
      observed: try inputs.numbers("observed"), expected: try inputs.numbers("expected"), kind: kind,
      trim: try inputs.number("trim"))
    return [
      "Y": Figure(plot?.indicator ?? []), "s": Figure(plot?.standardError ?? []), "z": Figure(plot?.z ?? []),
      "z_adjusted_input": Figure(plot?.adjustedZ ?? []), "phi": Figure(plot?.phi), "tau2": Figure(plot?.tauSquared),
      "z_od": Figure(plot?.additiveZ ?? []),
    ]
  }

  @Sendable static func funnelLimits(_ inputs: Inputs) throws -> [String: Figure] {
    let expected = try inputs.numbers("expected")
    let narrow = expected.map { FunnelLimits.ratio(expected: $0, level: 0.95) }
    let wide = expected.map { FunnelLimits.ratio(expected: $0, level: 0.998) }
    return [
      "ll95": Figure(narrow.map { $0?.low }), "ul95": Figure(narrow.map { $0?.high }),
      "ll998": Figure(wide.map { $0?.low }), "ul998": Figure(wide.map { $0?.high }),
    ]
  }

  @Sendable static func empiricalBayes(_ inputs: Inputs) throws -> [String: Figure] {
    let (counts, exposures) = (try inputs.wholes("observed"), try inputs.numbers("expected"))
    let shrunken = EmpiricalBayes(counts: counts, exposures: exposures)
    let moments = MarshallShrinkage(counts: counts, exposures: exposures)
    return [
      "ml_status": shrunken.map { .text($0.status.rawValue) } ?? .none, "theta": Figure(shrunken?.theta),
      "overall_rate": Figure(shrunken?.overallRate), "loglik": Figure(shrunken?.logLikelihood),
      "eb_rate": Figure(shrunken?.rates ?? []), "eb_low95": Figure(shrunken?.intervals.map { $0?.low } ?? []),
      "eb_high95": Figure(shrunken?.intervals.map { $0?.high } ?? []), "converged": .truth(shrunken != nil),
      "marshall_rate": Figure(moments?.rates ?? []), "marshall_global_rate": Figure(moments?.overallRate),
      "marshall_A": Figure(moments?.variance),
    ]
  }
}
