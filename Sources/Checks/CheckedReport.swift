// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// One report as the rules within a report see it.
struct CheckedReport {
  let record: Record
  let numbers: RecordNumbers
  /// Whether there is a document behind the figures; a typed table has none, and says nothing about its text.
  let hasDocument: Bool

  /// The report of a record.
  init(_ record: Record) {
    self.record = record
    numbers = RecordNumbers(record)
    hasDocument = !record.document.sha256.isEmpty || !record.document.sourcePath.isEmpty
  }

  /// The exact number of a cell; nil where there is none.
  func number(_ cell: String) -> FixedDecimal? { numbers.evidence(cell) }

  /// The sum of cells; nil when one has no number or the sum does not fit.
  func sum(_ cells: [String]) -> FixedDecimal? {
    var sum = FixedDecimal(mantissa: 0)
    for cell in cells {
      guard let number = number(cell), let next = try? sum.adding(number) else { return nil }
      sum = next
    }
    return sum
  }

  /// The cells without an exact number.
  func missing(_ cells: [String]) -> [String] { cells.filter { number($0) == nil } }

  /// The line of a cell.
  func line(_ cell: String) -> Int? { numbers.value(cell)?.place?.line }

  /// The value of a narrative indicator that is about the whole year and exact.
  func stated(_ indicator: String, orNone: Bool = false) -> Value? {
    record.values.first { value in
      value.cellID == indicator && value.form == .narrative && value.status.hasNumber && value.number != nil
        && (value.qualifier == .exact || (orNone && value.qualifier == .noneByStatement))
        && (value.scope == .year || value.scope == .toDate)
    }
  }

  /// The first statement of a kind.
  func statement(_ kind: TextStatement.Kind) -> TextStatement? { record.statements?.first { $0.kind == kind } }

  /// The heading of a section.
  func heading(_ section: Int) -> SectionHeading? { record.headings.first { $0.number == section } }

  /// Cells of the report's form.
  var form: Form? { numbers.form.map(Form.version) }
}
