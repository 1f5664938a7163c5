// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// The cells of one form by row and column of the vocabulary, with what values need to know of them.
///
/// Made once and never changed; a class, because passing its arrays on would cost more than using them.
final class FormCells: Sendable {
  /// What a value takes from its cell.
  struct Facts: Sendable {
    /// The cell's id.
    let id: String
    /// The unit of its values.
    let unit: String
    /// Whether it holds a sum of money.
    let isAmount: Bool
  }

  /// The form.
  let form: Form
  /// The cells in form order.
  let facts: [Facts]
  /// The cells of a single row （六）其他处理, which the 2021 form does not have.
  let otherFacts: [Facts]
  /// How values name it.
  let valueForm: ValueForm
  /// The index in the form's cells of the first cell of table four.
  let review: Int
  /// The index behind the last of the cells under （六）其他处理.
  let behindOther: Int

  private let cells: [Int16]
  private let columnCount: Int
  private let defaults: [[Int8]]

  /// The cells of a form.
  static func of(_ version: FormVersion) -> FormCells { version == .form2021 ? form2021 : form2019 }

  private static let form2021 = FormCells(.form2021, .form2021)
  private static let form2019 = FormCells(.form2019, .form2019)

  private init(_ version: FormVersion, _ valueForm: ValueForm) {
    let vocabulary = LabelVocabulary.shared
    form = Form.version(version)
    self.valueForm = valueForm
    facts = form.cells.map { Facts(id: $0.id, unit: $0.unit, isAmount: $0.kind == .amount) }
    otherFacts = Form.version(.form2019).cells.filter { $0.id.hasPrefix("applications.outcome.other.all.") }
      .map { Facts(id: $0.id, unit: $0.unit, isAmount: false) }
    columnCount = vocabulary.columns.count
    var cells = [Int16](repeating: -1, count: vocabulary.rows.count * vocabulary.columns.count)
    var defaults = [[Int8]](repeating: [], count: vocabulary.rows.count)
    var behindOther = 0
    for table in form.tables where table.id != "4" {
      for (row, formRow) in table.rows.enumerated() {
        let rowIndex = Int(vocabulary.row(formRow.id))
        for (column, formColumn) in table.columns.enumerated() {
          let columnIndex = vocabulary.column(formColumn.id)
          let position = form.position(of: table.cellID(row: row, column: column)) ?? -1
          cells[rowIndex * vocabulary.columns.count + Int(columnIndex)] = Int16(position)
          defaults[rowIndex].append(columnIndex)
          if formRow.id.hasPrefix("applications.outcome.other.") { behindOther = position + 1 }
        }
      }
    }
    self.cells = cells
    self.defaults = defaults
    self.behindOther = behindOther
    review = form.cells.firstIndex { $0.table == "4" } ?? 0
  }

  /// The index of the cell where a row and a column meet; nil when the form has no such cell.
  func cell(row: Int8, column: Int8) -> Int? {
    let index = position(row: row, column: column)
    return index < 0 ? nil : index
  }

  /// The index of the cell where a row and a column meet; -1 when the form has no such cell.
  @inline(__always)
  func position(row: Int8, column: Int8) -> Int {
    column < 0 ? -1 : Int(cells[Int(row) * columnCount + Int(column)])
  }

  /// The columns that the form gives a row, in form order; empty for a row it does not have.
  func columns(of row: Int8) -> [Int8] { defaults[Int(row)] }
}
