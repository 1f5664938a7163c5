// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// Reads the cells of the statutory form from a report's tables.
///
/// Cells are found by their labels, by order and by the number of columns; what these do not decide is ambiguous, what
/// the document does not have is absent. Nothing is guessed and no missing number becomes 0.
enum CellReader {
  /// The cells of a report whose parts are known, and, when wanted, what is remarkable about them.
  static func cells(in text: ReportText, outline: ReportOutline, findsRemarks: Bool = true) -> CellReading {
    let placement = CellPlacement(in: text, outline: outline)
    let findings =
      findsRemarks
      ? LayoutFindings(text: text, rows: placement.rows, placer: placement.placer, form: placement.form).all() : []
    return CellReading(
      form: placement.form, layout: placement.stream.layout, values: placement.values(), findings: findings)
  }
}
