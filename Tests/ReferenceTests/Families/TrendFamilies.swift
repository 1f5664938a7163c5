// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics

extension Families {
  @Sendable static func growth(_ inputs: Inputs) throws -> [String: Figure] {
    let growth = Growth(times: try inputs.wholes("t").map { Int($0) }, values: try inputs.numbersOrGaps("y"))
    return [
      "n": Figure(growth.n), "status": .text(growth.status.rawValue), "first": Figure(growth.first),
      "last": Figure(growth.last), "span": Figure(growth.span), "absolute": Figure(growth.absolute),
      "percent": Figure(growth.percent), "cagr": Figure(growth.cagr),
      "log_change_plus_half": Figure(growth.symmetric), "yoy_absolute": Figure(growth.yearOnYear),
      "yoy_percent": Figure(growth.yearOnYearPercent),
    ]
  }

  @Sendable static func theilSen(_ inputs: Inputs) throws -> [String: Figure] {
    let line = TheilSen(times: try inputs.numbers("t"), values: try inputs.numbersOrGaps("y"))
    return [
      "n": Figure(line.n), "slope": Figure(line.slope), "intercept": Figure(line.intercept),
      "ci_low": Figure(line.low), "ci_high": Figure(line.high), "ci_low_scipy": Figure(line.low),
      "ci_high_scipy": Figure(line.high),
    ]
  }

  @Sendable static func mannKendall(_ inputs: Inputs) throws -> [String: Figure] {
    let test = MannKendall(try inputs.numbersOrGaps("x"))
    var figures: [String: Figure] = [
      "n": Figure(test.n), "S": Figure(test.s), "var_S": Figure(test.variance), "z_continuity": Figure(test.z),
      "p_normal_continuity": Figure(test.pNormal), "tau_a": Figure(test.tauA), "tau_b": Figure(test.tauB),
      "p_exact": Figure(test.pExact),
    ]
    if let extreme = test.extremeOrderings, let all = test.orderings {
      figures["p_exact_fraction"] = .text("\(extreme)/\(all)")
    }
    return figures
  }
}
