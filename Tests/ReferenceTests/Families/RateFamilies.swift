// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics

extension Families {
  @Sendable static func rates(_ inputs: Inputs) throws -> [String: Figure] {
    let x = Int64(try inputs.number("x"))
    let size = try inputs.number("n")
    let level = try inputs.number("level")
    if try inputs.text("kind") == "poisson" {
      let exact = PoissonInterval.garwood(x, exposure: size, level: level)
      let byar = PoissonInterval.byar(x, exposure: size, level: level)
      return [
        "rate": Figure(exact == nil ? nil : Double(x) / size), "exact_low": Figure(exact?.low),
        "exact_high": Figure(exact?.high),
        "byar_low": Figure(byar?.low), "byar_high": Figure(byar?.high),
      ]
    }
    let wilson = ProportionInterval.wilson(x, of: Int64(size), level: level)
    let exact = ProportionInterval.clopperPearson(x, of: Int64(size), level: level)
    let jeffreys = ProportionInterval.jeffreys(x, of: Int64(size), level: level)
    return [
      "proportion": Figure(wilson == nil ? nil : Double(x) / size), "wilson_low": Figure(wilson?.low),
      "wilson_high": Figure(wilson?.high),
      "cp_low": Figure(exact?.low), "cp_high": Figure(exact?.high), "jeffreys_low": Figure(jeffreys?.low),
      "jeffreys_high": Figure(jeffreys?.high),
    ]
  }

  @Sendable static func falseDiscovery(_ inputs: Inputs) throws -> [String: Figure] {
    let p = try inputs.numbersOrGaps("p")
    return [
      "BH": Figure(BenjaminiHochberg.adjusted(p)), "BY": Figure(BenjaminiYekutieli.adjusted(p)),
      "holm": Figure(Holm.adjusted(p)), "bonferroni": Figure(Bonferroni.adjusted(p)),
    ]
  }
}
