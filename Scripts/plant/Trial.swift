// SPDX-License-Identifier: GPL-3.0-or-later

import Checks
import Forms
import Records

/// What became of planted errors, and of reports without any.
struct Trial {
  /// Counts of one rule.
  struct Row {
    var planted = 0
    var found = 0
    /// Findings about reports in which nothing was planted.
    var alarms = 0
  }

  /// By rule.
  private(set) var rows: [String: Row] = [:]
  /// Reports without any error.
  private(set) var cleanReports = 0
  /// Reports with an error.
  private(set) var plantedReports = 0
  /// What went wrong, in words.
  private(set) var failures: [String] = []

  /// Every kind of error, planted alone, each in a county of its own beside right reports.
  mutating func plantEach(rounds: Int, townships: Int = 12, seed: UInt64) {
    var draws = Draws(seed: seed)
    for _ in 0..<rounds {
      for form in FormVersion.allCases {
        let clean = CleanCounty(size: townships, form: form, &draws)
        count(alarms: findings(clean), about: nil)
        cleanReports += 2 * townships
        for plant in Plant.all where plant.forms.contains(form) {
          var county = clean
          let index = Int(draws.number(0...Int64(townships - 1)))
          plant.apply(&county, index, &draws)
          plantedReports += 1
          rows[plant.rule, default: Row()].planted += 1
          let id = county.roster.entries[index].authorityID
          let found = findings(county)
          let isFound = found.contains {
            $0.rule == plant.rule && ["", id, "12345"].contains($0.authorityID)
          }
          if isFound {
            rows[plant.rule, default: Row()].found += 1
          } else {
            failures.append("\(plant.rule) \(form.rawValue): not found")
          }
          count(alarms: found, about: id)
        }
      }
    }
  }

  /// Findings about anybody but the authority `id` are alarms; a copy may speak of the other one as well.
  private mutating func count(alarms found: [Finding], about id: String?) {
    for finding in found where finding.authorityID != id || id == nil {
      if id != nil,
        finding.rule == "C11.same_as_neighbour" || finding.authorityID.isEmpty || finding.authorityID == "12345"
      {
        continue
      }
      rows[finding.rule, default: Row()].alarms += 1
      failures.append("\(finding.rule)/\(finding.code): false alarm about \(finding.authority) \(finding.year ?? 0)")
    }
  }

  private func findings(_ county: CleanCounty) -> [Finding] {
    RuleChecks.findings(county.dataset).filter { $0.outcome == .broken }
  }

  /// The table, rules in the order of the rule set.
  var table: String {
    var text = "rule,planted,found,false\n"
    for rule in Rule.all {
      guard let row = rows[rule.id] else { continue }
      text += "\(rule.id),\(row.planted),\(row.found),\(row.alarms)\n"
    }
    return text
  }
}
