// SPDX-License-Identifier: GPL-3.0-or-later

internal import DelimitedText
internal import Records
internal import TextDecoding

/// The sizes of a file of sizes: by authority, and by year where the file says so.
struct StatedSizes: Sendable {
  /// An authority's size in a year; year 0 holds for every year without its own.
  private struct Key: Hashable {
    let role: ColumnRole
    let authority: String
    let year: Int
  }

  private var sizes: [Key: FixedDecimal] = [:]

  /// Reads a file with `authority_id` or `county,authority`, a `year` that may be missing or empty, and sizes.
  ///
  /// - Throws: What is malformed; a name that several of `directory` have; two sizes for one year.
  init(_ source: PanelSource, options: PanelOptions, directory: AuthorityDirectory) throws(PanelError) {
    let bytes = try SourceOpening.open(source)
    let file = bytes.name
    let table: CSVTable
    do throws(DelimitedTextError) {
      table = try CSVTable(bytes, delimiter: options.delimiter)
    } catch {
      throw PanelError(error)
    }
    var columns: [ColumnRole: Int] = [:]
    for (column, name) in table.header.enumerated() {
      if let role = ColumnRole(columnName: name), columns[role] == nil { columns[role] = column }
    }
    guard columns[.authorityID] != nil || columns[.authority] != nil else {
      throw PanelError(.missingColumns([.authority], unused: table.header), file: file, line: 1)
    }
    for row in table.rows {
      func text(_ role: ColumnRole) -> String { columns[role].map { Blanks.trim(row.fields[$0]) } ?? "" }
      func error(_ problem: PanelError.Problem, _ role: ColumnRole) -> PanelError {
        let column = columns[role] ?? 0
        return PanelError(
          problem, file: file, line: row.line, column: column + 1, columnName: table.header[column], text: text(role))
      }
      let role: ColumnRole = text(.authorityID).isEmpty ? .authority : .authorityID
      let county = role == .authority ? text(.county) : ""
      // A roster of the whole country may have sizes for authorities that the data do not speak of.
      if text(role).isEmpty { throw error(.emptyField, columns[role] == nil ? .authorityID : role) }
      let meant = directory.find(text(role), county: county)
      if meant.count > 1 { throw error(.severalAuthorities(meant.map { directory.authorities[$0].key }), role) }
      guard let authority = meant.first else { continue }
      var year = 0
      if !text(.year).isEmpty {
        guard let stated = RowKeys.year(text(.year)) else { throw error(.notAYear, .year) }
        year = stated
      }
      for role in SizeColumns.roles where !text(role).isEmpty {
        guard let size = FixedDecimal(text(role)), size.mantissa >= 0 else { throw error(.text(.notANumber), role) }
        let key = Key(role: role, authority: directory.authorities[authority].key, year: year)
        if let known = sizes.updateValue(size, forKey: key), known != size {
          throw error(.conflictingSize(first: known.description), role)
        }
      }
    }
  }

  /// The size of the authority under `key` in a year; nil when it is not known.
  func size(_ role: ColumnRole, of key: String, in year: Int) -> Double? {
    (sizes[Key(role: role, authority: key, year: year)] ?? sizes[Key(role: role, authority: key, year: 0)])?
      .approximation
  }
}
