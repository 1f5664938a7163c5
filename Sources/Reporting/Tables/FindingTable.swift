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

  /// What a person works through: who, when, how serious, one sentence with place and advice, and the waiver if any.
  public static func brief(_ findings: [Finding], language: Language) -> Table {
    Table(
      id: "findings",
      columns: ReportColumns.columns(
        ["severity", "authority", "year", "rule", "sentence", "waived"], language: language),
      rows: findings.map { finding in
        [
          .text(word(finding, language)), .words(finding.authority.isEmpty ? finding.county : finding.authority),
          .count(finding.year), .text(String(finding.rule.prefix { $0 != "." })),
          .text(FindingSentence(finding, language: language).sentence), .words(finding.waived),
        ]
      })
  }

  /// Whether a finding asks a person to do something: broken, and more than good to know.
  public static func isForPeople(_ finding: Finding) -> Bool {
    finding.outcome == .broken && finding.severity <= .notice
  }

  private static func word(_ finding: Finding, _ language: Language) -> String {
    switch finding.outcome {
    case .holds: return language.pick("成立", "holds")
    case .cannotTell: return language.pick("无法判断", "cannot tell")
    case .broken: break
    }
    return switch finding.severity {
    case .error: language.pick("错误", "error")
    case .warning: language.pick("警告", "warning")
    case .notice: language.pick("提示", "notice")
    case .info: language.pick("说明", "info")
    }
  }
}
