// SPDX-License-Identifier: GPL-3.0-or-later

public import DelimitedText

/// The columns of findings, the same in a dataset, in `gouji check` and in a report folder.
public enum FindingColumns {
  /// The names, in order.
  public static let names = [
    "severity", "rule", "outcome", "authority_id", "authority", "county", "year", "cell", "value", "expected",
    "document_id", "line", "sentence", "evidence", "repair", "waived",
  ]

  /// Writes one row; several cells are joined by `|`.
  public static func write(_ finding: Finding, sentence: String, to csv: inout CSVWriter) {
    csv.verbatim(finding.severity.rawValue)
    csv.text(finding.rule)
    csv.verbatim(finding.outcome.rawValue)
    csv.text(finding.authorityID)
    csv.text(finding.authority)
    csv.text(finding.county)
    if let year = finding.year { csv.integer(Int64(year)) } else { csv.missing() }
    csv.text(finding.cells.joined(separator: "|"))
    write(finding.value, to: &csv)
    write(finding.expected, to: &csv)
    csv.text(finding.documentID)
    if let line = finding.line { csv.integer(Int64(line)) } else { csv.missing() }
    csv.text(sentence)
    csv.text(finding.evidence)
    csv.text(finding.repair)
    csv.text(finding.waived)
    csv.endRow()
  }

  private static func write(_ number: FixedDecimal?, to csv: inout CSVWriter) {
    if let number { csv.decimal(mantissa: number.mantissa, scale: number.scale) } else { csv.missing() }
  }
}
