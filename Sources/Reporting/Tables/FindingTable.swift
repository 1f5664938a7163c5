// SPDX-License-Identifier: GPL-3.0-or-later

public import Records
public import Tables

/// Findings as a table with the column set that all findings share.
public enum FindingTable {
  /// All columns; the sentence is Chinese, as in a dataset.
  public static func full(_ findings: [Finding]) -> Table {
    let ids = [
      "severity", "rule", "outcome", "authority_id", "authority", "county", "year", "cell", "value", "expected",
      "document_id", "line", "sentence", "evidence", "repair", "waived",
    ]
    return Table(
      id: "findings", columns: ReportColumns.columns(ids, language: .chinese),
      rows: findings.map { finding in
        [
          .text(finding.severity.rawValue), .text(finding.rule), .text(finding.outcome.rawValue),
          .words(finding.authorityID), .words(finding.authority), .words(finding.county), .count(finding.year),
          .words(finding.cells.joined(separator: "|")), .exact(finding.value), .exact(finding.expected),
          .words(finding.documentID), .count(finding.line),
          .text(FindingSentence(finding, language: .chinese).sentence), .words(finding.evidence),
          .words(finding.repair), .words(finding.waived),
        ]
      })
  }
}
