// SPDX-License-Identifier: GPL-3.0-or-later

/// One table of the statutory form: its rows, its columns, and with them its cells.
///
/// This is the one description of the form; cells, labels, checks, code book and documents derive from it.
public struct FormTable: Sendable {
  /// The table's number in the form: `2.20_1`, `2.20_5`, `2.20_6`, `2.20_8`, `2.20_9` (2019 only), `3` or `4`.
  public let id: String
  /// The section it stands in: `二`, `三` or `四`.
  public let section: String
  /// The section's official title, without its number.
  public let sectionTitle: String
  /// The table's own caption.
  public let title: String
  /// Other wordings of the caption seen in published reports; the shortened one is shared by the tables of part two.
  public let titleVariants: [String]
  /// Labels that head a table without naming a value of it, such as 信息内容.
  public let headerLabels: [String]
  /// The rows that hold values, in form order.
  public let rows: [FormRow]
  /// The columns that hold values, in form order. Tables of part two share them over their rows.
  public let columns: [FormColumn]

  /// A table of a section; the header labels are those given and the groups above its columns.
  init(
    id: String, section: FormSection, title: String, titleVariants: [String] = [], headerLabels: [String] = [],
    rows: [FormRow], columns: [FormColumn]
  ) {
    self.id = id
    self.section = section.numeral
    sectionTitle = section.title
    self.title = title
    self.titleVariants = titleVariants
    var labels = headerLabels
    for group in columns.flatMap(\.groups) where !labels.contains(group) { labels.append(group) }
    self.headerLabels = labels
    self.rows = rows
    self.columns = columns
  }

  /// The number of cells: rows × columns.
  public var cellCount: Int { rows.count * columns.count }

  /// The labels above the rows' own ones, such as `三、本年度办理结果` and `（三）不予公开`, each once, in form order.
  public var rowGroupLabels: [String] {
    var labels: [String] = []
    for group in rows.flatMap(\.groups) where !labels.contains(group) { labels.append(group) }
    return labels
  }

  /// The id of the cell where a row and a column meet (both from 0).
  public func cellID(row: Int, column: Int) -> String {
    let row = rows[row].id
    return row.isEmpty ? columns[column].id : row + "." + columns[column].id
  }

  /// The cell where a row and a column meet (both from 0).
  func cell(row rowIndex: Int, column columnIndex: Int, form: FormVersion, sequence: Int) -> FormCell {
    let row = rows[rowIndex]
    let column = columns[columnIndex]
    return FormCell(
      sequence: sequence, id: cellID(row: rowIndex, column: columnIndex), form: form, section: section,
      sectionTitle: sectionTitle, table: id, tableTitle: title, row: rowIndex + 1, column: columnIndex + 1,
      rowLabel: row.label, columnLabel: column.label, rowPath: row.path, columnPath: column.path, unit: column.unit,
      kind: column.kind, isSigned: column.isSigned, role: Self.role(row: row, column: column),
      statutoryBasis: row.statutoryBasis, rowAliases: row.aliases + column.groupAliases, columnAliases: column.aliases,
      isAdditive: column.isAdditive, additiveNote: column.additiveNote ?? row.additiveNote ?? "",
      comparableWith: Self.comparable(row: row, column: column), notes: row.notes ?? column.notes ?? "",
      label: [row.shortLabel, column.shortLabel].filter { !$0.isEmpty }.joined(separator: "·"),
      isHeadline: row.isHeadline && column.isHeadline)
  }

  /// A total in either direction is a total; else the column decides, then the row.
  private static func role(row: FormRow, column: FormColumn) -> FormCell.Role {
    row.role == .total || column.role == .total ? .total : column.role ?? row.role ?? .flow
  }

  /// The row's comparison, else the column's, with the two ids written where `{row}` and `{column}` stand.
  private static func comparable(row: FormRow, column: FormColumn) -> String {
    (row.comparableWith ?? column.comparableWith ?? "").filled("{row}", with: row.id)
      .filled("{column}", with: column.id)
  }
}
