// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// Reads the cells of the statutory form from a report's tables.
///
/// Cells are found by their labels, by order and by the number of columns; what these do not decide is ambiguous, what
/// the document does not have is absent. Nothing is guessed and no missing number becomes 0.
enum CellReader {
  /// The cells of a report whose parts are known.
  static func cells(in text: ReportText, outline: ReportOutline) -> CellReading {
    let vocabulary = LabelVocabulary.shared
    let stream = CellTokenizer.stream(of: text, tables: outline.tables, vocabulary: vocabulary)
    let rows = RowCollector.rows(of: text, stream, vocabulary)
    let form = form(of: rows)
    var placer = CellPlacer(text: text, stream: stream, rows: rows, form: form ?? .form2021)
    placer.place()
    let findings = LayoutFindings(text: text, rows: rows, placer: placer, form: form)
    return CellReading(
      form: form, layout: stream.layout, values: placer.values(), findings: findings.all())
  }

  /// The form whose own labels are in the majority; nil when there are none, or as many of both.
  private static func form(of rows: TableRows) -> FormVersion? {
    if rows.votes2021 == rows.votes2019 { return nil }
    return rows.votes2021 > rows.votes2019 ? .form2021 : .form2019
  }
}
