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
