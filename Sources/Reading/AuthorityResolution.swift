// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Settles which authority a document is of: what it states, what the caller assumes, and what the roster knows.
///
/// Nothing is guessed: a name that several authorities have, or none, leaves the id blank with a finding.
enum AuthorityResolution {
  /// The rule of all findings here.
  static let rule = "F4.authority"

  /// Fills authority and county of `document` and gives the finding on them, if there is one to give.
  ///
  /// `evidence` is the word for where the name was read; empty when it was not read, and `title` when nothing better
  /// exists.
  static func resolve(
    _ document: inout DocumentDescription, evidence: String, line: Int?, options: ReadingOptions
  ) -> Finding? {
    var evidence = evidence
    if document.authorityName.isEmpty, !options.assumedAuthority.isEmpty {
      document.authorityName = options.assumedAuthority
      evidence = "option"
    }
    if document.county.isEmpty, document.countyCode.isEmpty {
      if isCode(options.assumedCounty) {
        document.countyCode = options.assumedCounty
      } else {
        document.county = options.assumedCounty
      }
    }
    let name = document.authorityName
    if name.isEmpty { return finding(.error, .broken, "no_name", line, []) }
    guard let roster = options.roster else { return finding(.notice, .cannotTell, "no_roster", line, [.text(name)]) }
    let county = document.county.isEmpty ? document.countyCode : document.county
    switch roster.lookup(name: name, county: county, year: document.reportYear) {
    case .one(let entry):
      document.authorityID = entry.authorityID
      document.countyCode = entry.countyCode
      document.county = entry.county
      document.prefecture = entry.prefecture
      document.province = entry.province
      if evidence == "title" || evidence == "option" { return nil }
      return finding(.warning, .broken, "weaker_evidence", line, [.text(name), .text(evidence)])
    case .several(let entries):
      return finding(
        .error, .broken, "several_in_roster", line, [.text(name)] + entries.map { .text($0.county + $0.name) })
    case .none:
      if let year = document.reportYear, case .one = roster.lookup(name: name, county: county) {
        return finding(.error, .broken, "not_valid_in_year", line, [.text(name), .integer(year)])
      }
      return finding(.error, .broken, "not_in_roster", line, [.text(county + name)])
    }
  }

  private static func isCode(_ text: String) -> Bool {
    text.utf8.count == 6 && text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  private static func finding(
    _ severity: Severity, _ outcome: Outcome, _ code: String, _ line: Int?, _ arguments: [FindingArgument]
  ) -> Finding {
    Finding(
      severity: severity, rule: rule, outcome: outcome, documentID: "", code: code, line: line, arguments: arguments)
  }
}
