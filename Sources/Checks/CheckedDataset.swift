// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
public import Panels
public import Records

/// Everything that is checked together: the reports of any counties and years, and who should have reported.
public struct CheckedDataset: Sendable {
  /// The reports, with corrections applied; `supersededBy` is settled.
  public let records: [Record]
  /// The same figures by authority and year.
  public let panel: Panel
  /// Who should have reported; nil when nobody says.
  public let roster: Roster?
  /// The ISO date at which lateness is judged; empty for 31 March of the year after.
  public let asOf: String
  /// What settling several reports of one authority and year found.
  public let settled: [Finding]

  /// A dataset of reports and their panel; several reports of one authority and year are settled anew.
  public init(records: [Record], panel: Panel, roster: Roster?, asOf: String = "") {
    var records = records
    settled = Supersession.settle(&records)
    self.records = records
    self.panel = panel
    self.roster = roster
    self.asOf = asOf
  }

  /// A typed table: its figures as reports without documents.
  public init(panel: Panel, roster: Roster?, asOf: String = "") {
    self.init(records: Record.typed(panel), panel: panel, roster: roster, asOf: asOf)
  }
}

extension RuleChecks {
  /// Every finding about a dataset: of reading, of every rule within a report, across years and across authorities; in no
  /// particular order (``FindingOrder`` gives it), not waived, with the severities of the rule set.
  public static func findings(_ dataset: CheckedDataset) -> [Finding] {
    let places = ReportPlaces(dataset)
    let ledger = YearPairs(dataset.panel)
    var findings = dataset.settled
    for (index, record) in dataset.records.enumerated() {
      findings += record.findings.map { $0.about(record.document) }
      guard record.document.supersededBy.isEmpty else { continue }
      // Only a broken identity asks what other years say.
      var own = Self.findings(record: record)
      if own.contains(where: { !$0.repair.isEmpty && $0.repair.contains("|") }) {
        own = Self.findings(record: record, hints: places.hints(ofRecord: index, ledger))
      }
      if let roster = dataset.roster {
        own.removeAll { $0.rule == "F10.other_place" && isOwnName($0.evidence, record.document, roster) }
      }
      findings += own
    }
    let counting = dataset.records.filter { $0.document.supersededBy.isEmpty }
    findings += panelFindings(dataset, places)
    findings += copiedText(counting, successor: places.forerunner)
    findings += reportFindings(counting, roster: dataset.roster, asOf: dataset.asOf)
    findings += countyFindings(counting, roster: dataset.roster)
    return findings
  }

  private static func panelFindings(_ dataset: CheckedDataset, _ places: ReportPlaces) -> [Finding] {
    let known = Set(dataset.panel.indicators.map(\.id))
    return findings(panel: dataset.panel, hasRoster: dataset.roster != nil, asOf: dataset.asOf).filter { finding in
      // A table that has none of a rule's cells is not asked about them.
      finding.outcome != .cannotTell || finding.cells.isEmpty || finding.cells.contains { known.contains($0) }
    }.map(places.placed)
  }
}
