// SPDX-License-Identifier: GPL-3.0-or-later

/// Which column of a table means what.
struct TableLayout {
  /// Whether a row holds one value (long) or one authority's year (wide).
  let isLong: Bool
  /// Column numbers by role, from 0.
  let columns: [ColumnRole: Int]
  /// Columns without a role, from 0, in order.
  let others: [Int]

  /// The layout that a header states.
  ///
  /// A table with an indicator and a value column is long, one with neither is wide. Both need a year; both need an
  /// authority, an authority id or a document.
  init(header: [String], file: String, line: Int) throws(PanelError) {
    var columns: [ColumnRole: Int] = [:]
    var others: [Int] = []
    for (column, name) in header.enumerated() {
      guard let role = ColumnRole(columnName: name) else {
        others.append(column)
        continue
      }
      if let first = columns[role] {
        throw PanelError(
          .repeatedColumn(first: header[first]), file: file, line: line, column: column + 1, columnName: name,
          text: name)
      }
      columns[role] = column
    }
    var missing: [ColumnRole] = []
    if columns[.authority] == nil, columns[.authorityID] == nil, columns[.document] == nil {
      missing.append(.authority)
    }
    if columns[.year] == nil { missing.append(.year) }
    if columns[.indicator] != nil, columns[.value] == nil { missing.append(.value) }
    if columns[.indicator] == nil, columns[.value] != nil { missing.append(.indicator) }
    guard missing.isEmpty else {
      throw PanelError(.missingColumns(missing, unused: others.map { header[$0] }), file: file, line: line)
    }
    isLong = columns[.indicator] != nil
    self.columns = columns
    self.others = others
  }
}
