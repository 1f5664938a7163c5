// SPDX-License-Identifier: GPL-3.0-or-later

import Panels
import Records

/// G2: which of the authorities on the roster reported.
extension RuleChecks {
  private static let rule = "G2.coverage"

  /// For every county and year of the panel, counties in panel order: a warning for every authority that was expected and
  /// did not report, or a note that all did. Counties of which no authority ever reported are left out.
  ///
  /// Codes: `missing_report` with the number of reports of the county and the number expected; `complete`, about the
  /// county, with the same; `no_roster` once, without arguments, when nothing says who should have reported.
  static func coverageFindings(_ panel: Panel, hasRoster: Bool) -> [Finding] {
    guard hasRoster else {
      if !panel.present.contains(true) { return [] }
      return [Finding(severity: .info, rule: rule, outcome: .cannotTell, documentID: "", code: "no_roster")]
    }
    return counties(panel).flatMap { county in
      panel.years.indices.flatMap { coverage(panel, county: county, year: $0) }
    }
  }

  /// The rostered authorities of every county with a report, in the order of their first authority.
  private static func counties(_ panel: Panel) -> [[Int]] {
    var positions: [String: Int] = [:]
    var counties: [[Int]] = []
    for (index, authority) in panel.authorities.enumerated() where !authority.id.isEmpty {
      let key = authority.countyCode.isEmpty ? "\(authority.prefecture)/\(authority.county)" : authority.countyCode
      if let position = positions[key] {
        counties[position].append(index)
      } else {
        positions[key] = counties.count
        counties.append([index])
      }
    }
    return counties.filter { county in
      county.contains { authority in
        panel.years.indices.contains { panel.present[panel.index(authority: authority, year: $0)] }
      }
    }
  }

  private static func coverage(_ panel: Panel, county: [Int], year: Int) -> [Finding] {
    let expected = county.filter { panel.expected[panel.index(authority: $0, year: year)] }
    let missing = expected.filter { !panel.present[panel.index(authority: $0, year: year)] }
    guard let first = expected.first else { return [] }
    let arguments: [FindingArgument] = [.integer(expected.count - missing.count), .integer(expected.count)]
    if missing.isEmpty {
      var finding = Finding(
        severity: .info, rule: rule, outcome: .holds, documentID: "", code: "complete", arguments: arguments)
      finding.county = panel.authorities[first].county
      finding.year = panel.years[year]
      return [finding]
    }
    return missing.map { authority in
      Finding(
        severity: .warning, rule: rule, outcome: .broken, documentID: "", code: "missing_report", arguments: arguments
      ).about(panel.authorities[authority], year: panel.years[year])
    }
  }
}
