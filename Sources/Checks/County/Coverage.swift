// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records

/// G2: which of the authorities on the roster reported.
extension RuleChecks {
  private static let rule = "G2.coverage"

  /// For every county and year of the panel, counties in panel order: a warning for every authority that was expected and
  /// did not report, or a note that all did. Counties of which no authority ever reported are left out.
  ///
  /// Codes: `missing_report` with the number of reports of the county and the number expected; `complete`, about the
  /// county, with the same; `no_roster` once, without arguments, when nothing says who should have reported. Before the
  /// day the reports are due `not_yet`, a notice with the same arguments as `missing_report`; before the year's end nothing.
  ///
  /// - Parameter asOf: the ISO date at which this is judged; the day the reports are due when empty.
  static func coverageFindings(_ panel: Panel, hasRoster: Bool, asOf: String = "") -> [Finding] {
    guard hasRoster else {
      if !panel.present.contains(true) { return [] }
      return [Finding(severity: .info, rule: rule, outcome: .cannotTell, documentID: "", code: "no_roster")]
    }
    return counties(panel).flatMap { county in
      panel.years.indices.flatMap { coverage(panel, county: county, year: $0, asOf: asOf) }
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

  private static func coverage(_ panel: Panel, county: [Int], year: Int, asOf: String) -> [Finding] {
    let next = panel.years[year] + 1
    if !asOf.isEmpty, asOf < "\(next)-01-01" { return [] }
    let isDue = asOf.isEmpty || asOf >= "\(next)-\(RuleSet.dueDay)"
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
        severity: isDue ? .warning : .notice, rule: rule, outcome: .broken, documentID: "",
        code: isDue ? "missing_report" : "not_yet", arguments: arguments
      ).about(panel.authorities[authority], year: panel.years[year])
    }
  }
}
