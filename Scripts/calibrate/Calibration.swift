// SPDX-License-Identifier: GPL-3.0-or-later

/// How often a method flags, in clean counties and in counties with one planted township.
struct Calibration: Sendable {
  /// Share of the clean townships that were flagged.
  let perTownship: Share
  /// Share of the clean counties with any township flagged.
  let anyInCounty: Share
  /// Share of the planted townships that were flagged.
  let power: Share

  /// A share of simulated cases with its Monte-Carlo error.
  struct Share: Sendable {
    /// How many cases.
    var cases = 0
    /// In how many it happened.
    var events = 0

    /// The share itself.
    var value: Double { cases == 0 ? 0 : Double(events) / Double(cases) }
    /// Its standard error.
    var error: Double { cases == 0 ? 0 : (value * (1 - value) / Double(cases)).squareRoot() }
  }

  /// Every method on the same `counties` clean and contaminated counties of `scenario`.
  static func run(_ methods: [Method], on scenario: Scenario, counties: Int, seed: UInt64) -> [Calibration] {
    var draws = Draws(seed: seed)
    var results = methods.map { _ in (township: Share(), county: Share(), power: Share()) }
    for _ in 0..<counties {
      let clean = scenario.county(&draws)
      var contaminated = clean
      contaminated[clean.count - 1][0] = scenario.planted
      for (index, method) in methods.enumerated() {
        let flags = method.flags(clean, scenario.years)
        results[index].township.cases += flags.count
        results[index].township.events += flags.count(where: { $0 })
        results[index].county.cases += 1
        results[index].county.events += flags.contains(true) ? 1 : 0
        results[index].power.cases += 1
        results[index].power.events += method.flags(contaminated, scenario.years).first == true ? 1 : 0
      }
    }
    return results.map { Calibration(perTownship: $0.township, anyInCounty: $0.county, power: $0.power) }
  }
}
