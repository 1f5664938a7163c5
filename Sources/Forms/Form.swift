// SPDX-License-Identifier: GPL-3.0-or-later

/// One version of the statutory form: its tables and, derived from them, its cells.
public struct Form: Sendable {
  /// Which version this is.
  public let version: FormVersion
  /// The tables in the order of the form.
  public let tables: [FormTable]
  /// All cells in the order of the form.
  public let cells: [FormCell]

  private let positions: [String: Int]

  /// The form of the reports since 2021: 200 cells.
  public static let form2021 = Form(version: .form2021, tables: FormTable.tables2021)

  /// The form of the reports on 2019 and 2020: 198 cells.
  public static let form2019 = Form(version: .form2019, tables: FormTable.tables2019)

  /// Both forms, the newer one first: the order in which indicators are listed.
  public static let all: [Form] = [form2021, form2019]

  /// The form of a version.
  public static func version(_ version: FormVersion) -> Form {
    switch version {
    case .form2019: form2019
    case .form2021: form2021
    }
  }

  /// The cell with an id in one form; nil when that form has none. Constant time.
  public static func cell(_ id: String, in version: FormVersion) -> FormCell? { Form.version(version).cell(id) }

  /// The cell with an id, from the 2021 form when both have it; nil when neither has.
  public static func cell(_ id: String) -> FormCell? { form2021.cell(id) ?? form2019.cell(id) }

  /// The cell with an id; nil when the form has none. Constant time.
  public func cell(_ id: String) -> FormCell? { position(of: id).map { cells[$0] } }

  /// The index in ``cells`` of the cell with an id; nil when the form has none.
  public func position(of id: String) -> Int? { positions[id] }

  /// The table with a number such as `2.20_1` or `3`; nil when the form has none.
  public func table(_ id: String) -> FormTable? { tables.first { $0.id == id } }

  /// A form whose cells are the rows × columns of its tables, numbered from 1.
  init(version: FormVersion, tables: [FormTable]) {
    var cells: [FormCell] = []
    for table in tables {
      for row in table.rows.indices {
        for column in table.columns.indices {
          cells.append(table.cell(row: row, column: column, form: version, sequence: cells.count + 1))
        }
      }
    }
    self.version = version
    self.tables = tables
    self.cells = cells
    positions = Dictionary(cells.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
