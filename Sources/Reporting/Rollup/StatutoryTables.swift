// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms
internal import Tables

/// The tables of the statutory form, filled with a county total: rows, columns and labels as the form prints them.
struct StatutoryTables {
  let rollup: Rollup
  let quantity: Quantity
  /// Whether table four may be as wide as the form has it; else its blocks stand below each other.
  let isWide: Bool

  /// The tables in the order of the form, each with its section.
  var tables: [(section: String, table: Table)] {
    Form.version(rollup.form).tables.map { table in
      let section = table.section + "、" + table.sectionTitle
      let isReview = table.id == "4"
      return (section, isReview ? (isWide ? oneRow(table) : blocks(table)) : rows(table))
    }
  }

  /// One line a row of the form, its label behind the labels of its groups, as merged cells have them.
  private func rows(_ table: FormTable) -> Table {
    let paths = table.rows.map(Self.path)
    // The group of a table of part two is its caption, and is not repeated in every row.
    let skipped = table.rows.allSatisfy { $0.groups.first == table.title } ? 1 : 0
    let depth = max(1, (paths.map(\.count).max() ?? 1) - skipped)
    let head = (0..<depth).map { level in
      TableColumn(id: "label\(level)", label: level > 0 ? "" : table.headerLabels.first ?? "")
    }
    let body = table.columns.map { TableColumn(id: $0.id, label: $0.label, isNumeric: true) }
    var last: [String] = []
    return Table(
      id: table.id, title: table.title, columns: head + body,
      rows: table.rows.indices.map { row in
        let path = Array(paths[row].dropFirst(skipped))
        let labels = (0..<depth).map { level -> TableCell in
          guard level < path.count else { return .text("") }
          let isRepeated = level + 1 < path.count && last.starts(with: path[...level])
          return .text(isRepeated ? "" : path[level])
        }
        last = path
        return labels + table.columns.indices.map { value(table.cellID(row: row, column: $0)) }
      })
  }

  private static func path(_ row: FormRow) -> [String] {
    let groups = row.groups.joined(separator: "/")
    return row.groups + [groups.isEmpty ? row.path : String(row.path.dropFirst(groups.count + 1))]
  }

  /// Table four as the form has it: one row, the blocks side by side.
  private func oneRow(_ table: FormTable) -> Table {
    Table(
      id: table.id, title: table.title,
      columns: table.columns.map {
        TableColumn(id: $0.id, label: ($0.groups + [$0.label]).joined(separator: "·"), isNumeric: true)
      }, rows: [table.columns.indices.map { value(table.cellID(row: 0, column: $0)) }])
  }

  /// Table four with one row a block, which a screen has room for.
  private func blocks(_ table: FormTable) -> Table {
    var names: [[String]] = []
    for column in table.columns where !names.contains(column.groups) { names.append(column.groups) }
    let endings = table.columns.prefix { $0.groups == table.columns.first?.groups }
    return Table(
      id: table.id, title: table.title,
      columns: [TableColumn(id: "block", label: "")]
        + endings.map { TableColumn(id: $0.id, label: $0.label, isNumeric: true) },
      rows: names.map { block in
        [.text(block.joined(separator: "·"))]
          + table.columns.indices.filter { table.columns[$0].groups == block }.map {
            value(table.cellID(row: 0, column: $0))
          }
      })
  }

  private func value(_ cell: String) -> TableCell {
    guard let total = rollup.cell(cell), let sum = total.sum else { return .missing }
    return .text((total.isLowerBound ? "≥ " : "") + quantity.number(sum))
  }
}
