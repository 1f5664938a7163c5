// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// E2: the report has every cell of its form, filled or not.
extension RuleChecks {
  private static let rule = "E2.cells_present"

  /// One finding when cells are absent, none when all are there; cannot tell when the form is not known.
  ///
  /// An empty cell is there; so are sub-rows that the report gives as one subtotal. An error when a whole column of a
  /// table with several rows is absent, or more cells than ``RuleSet/absentCellsTolerated``; else a warning.
  /// Codes, each with the number of absent cells and of all cells: `all_absent`; `tables_absent` and `columns_absent`
  /// with a text for each table or column that is absent as a whole; `cells_absent`; and `form_unknown` without arguments.
  static func presenceFindings(_ record: Record, _ numbers: RecordNumbers) -> [Finding] {
    guard let version = numbers.form else {
      return [
        Finding(severity: .info, rule: rule, outcome: .cannotTell, documentID: "", code: "form_unknown")
          .about(record.document)
      ]
    }
    let form = Form.version(version)
    if form.cells.indices.allSatisfy(numbers.hasCell) { return [] }
    let absent = form.cells.filter { cell in
      !numbers.hasCell(at: cell.sequence - 1) && !numbers.isReplaced(cell: cell.id, in: version)
    }
    if absent.isEmpty { return [] }
    let tables = form.tables.filter { table in absent.count { $0.table == table.id } == table.cellCount }
    let columns = form.tables.flatMap { absentColumns(of: $0, absent: absent) }
    let isError = !columns.isEmpty || absent.count > RuleSet.absentCellsTolerated
    let (code, names): (String, [String]) =
      if absent.count == form.cells.count {
        ("all_absent", [])
      } else if !tables.isEmpty {
        ("tables_absent", tables.map { $0.id.hasPrefix("2.") ? $0.title : $0.sectionTitle })
      } else if !columns.isEmpty {
        ("columns_absent", columns.map(\.label))
      } else {
        ("cells_absent", [])
      }
    return [
      Finding(
        severity: isError ? .error : .warning, rule: rule, outcome: .broken, documentID: "", code: code,
        cells: absent.map(\.id), line: line(of: absent, form, numbers),
        arguments: [.integer(absent.count), .integer(form.cells.count)] + names.map { .text($0) }
      ).about(record.document)
    ]
  }

  /// The columns of a table with several rows of which no cell is there.
  private static func absentColumns(of table: FormTable, absent: [FormCell]) -> [FormColumn] {
    guard table.rows.count > 1 else { return [] }
    return table.columns.indices.filter { column in
      absent.count { $0.table == table.id && $0.column == column + 1 } == table.rows.count
    }.map { table.columns[$0] }
  }

  /// The line of the first cell that stands in the row of the first absent one.
  private static func line(of absent: [FormCell], _ form: Form, _ numbers: RecordNumbers) -> Int? {
    guard let first = absent.first else { return nil }
    return form.cells.lazy.filter { $0.table == first.table && $0.row == first.row }
      .compactMap { numbers.value($0.id)?.place?.line }.first
  }
}
