// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records

extension Severity {
  /// The severity of a finding for a rule's severity.
  init(_ severity: RuleSeverity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .notice: self = .notice
    case .info: self = .info
    }
  }
}

extension Finding {
  /// The finding with the authority and year of a document.
  func about(_ document: DocumentDescription) -> Finding {
    var finding = self
    finding.documentID = document.documentID
    finding.authorityID = document.authorityID
    finding.authority = document.authorityName
    finding.county = document.county
    finding.year = document.reportYear
    return finding
  }

  /// The finding with an authority of a panel and a year.
  func about(_ authority: PanelAuthority, year: Int) -> Finding {
    var finding = self
    finding.authorityID = authority.id
    finding.authority = authority.name
    finding.county = authority.county
    finding.year = year
    return finding
  }
}

extension Finding {
  /// The breach of a rule, as serious as the rule is unless told otherwise.
  static func broken(
    _ rule: String, _ code: String, _ severity: Severity? = nil, cells: [String] = [], value: FixedDecimal? = nil,
    expected: FixedDecimal? = nil, line: Int? = nil, arguments: [FindingArgument] = [], evidence: String = ""
  ) -> Finding {
    Finding(
      severity: severity ?? Rule.rule(rule)?.severity.map(Severity.init) ?? .info, rule: rule, outcome: .broken,
      documentID: "", code: code, cells: cells, value: value, expected: expected, line: line, arguments: arguments,
      evidence: evidence)
  }

  /// A rule that cannot be judged.
  static func open(
    _ rule: String, _ code: String = "missing_cells", cells: [String] = [], line: Int? = nil,
    arguments: [FindingArgument] = [], evidence: String = ""
  ) -> Finding {
    Finding(
      severity: .info, rule: rule, outcome: .cannotTell, documentID: "", code: code, cells: cells, line: line,
      arguments: arguments, evidence: evidence)
  }

  /// A rule that holds and says so.
  static func holds(
    _ rule: String, _ code: String = "agrees", cells: [String] = [], value: FixedDecimal? = nil,
    expected: FixedDecimal? = nil, line: Int? = nil, arguments: [FindingArgument] = [], evidence: String = ""
  ) -> Finding {
    Finding(
      severity: .info, rule: rule, outcome: .holds, documentID: "", code: code, cells: cells, value: value,
      expected: expected, line: line, arguments: arguments, evidence: evidence)
  }
}
