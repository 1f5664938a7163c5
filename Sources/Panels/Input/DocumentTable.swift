// SPDX-License-Identifier: GPL-3.0-or-later

internal import DelimitedText
internal import FoundationEssentials

/// What `documents.csv` says about the documents of a dataset.
struct DocumentTable: Sendable {
  /// One document.
  struct Entry: Sendable {
    let id: String
    /// Texts by role; the authority under its stated name.
    let texts: [ColumnRole: String]
    /// The report year; nil when the document does not say.
    let year: Int?
    /// Whether another document counts instead.
    let isSuperseded: Bool
  }

  /// The documents in the order of the file.
  let entries: [Entry]

  /// The table beside a `values.csv`; nil when the source is no such file or there is none.
  static func beside(_ source: PanelSource, layout: TableLayout) throws(PanelError) -> DocumentTable? {
    guard case .path(let path) = source, layout.columns[.document] != nil else { return nil }
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    parts[parts.count - 1] = "documents.csv"
    let documents = parts.joined(separator: "/")
    guard FileManager.default.fileExists(atPath: documents) else { return nil }
    return try DocumentTable(path: documents)
  }

  /// Reads `documents.csv`.
  init(path: String) throws(PanelError) {
    do throws(DelimitedTextError) {
      var reader = try CSVReader(try ByteSource(path: path))
      guard let header = try reader.next() else { throw DelimitedTextError(.noHeader, file: path) }
      var columns: [ColumnRole: Int] = [:]
      for (column, name) in header.fields.enumerated() {
        if let role = ColumnRole(columnName: name), columns[role] == nil { columns[role] = column }
      }
      let supersession = header.fields.firstIndex(of: "superseded_by")
      var entries: [Entry] = []
      while let row = try reader.next() {
        guard row.fields.count == header.fields.count else {
          throw DelimitedTextError(
            .raggedRow(found: row.fields.count, expected: header.fields.count), file: path, line: row.line,
            column: min(row.fields.count, header.fields.count) + 1)
        }
        var texts: [ColumnRole: String] = [:]
        for role in AuthorityCodes.roles { texts[role] = columns[role].map { row.fields[$0] } }
        entries.append(
          Entry(
            id: texts[.document] ?? "", texts: texts, year: columns[.year].flatMap { RowKeys.year(row.fields[$0]) },
            isSuperseded: supersession.map { !row.fields[$0].isEmpty } ?? false))
      }
      self.entries = entries
    } catch {
      throw PanelError(error)
    }
  }
}

/// Authority and year of every document, by number.
struct DocumentPlaces: Sendable {
  /// Where a document's values belong.
  struct Place: Sendable {
    let authority: Int32
    /// Index of the year; -2 when the document does not count: it is superseded, or its year is unknown.
    let year: Int32
  }

  /// The documents that count, in the order of the file.
  private(set) var places: [Place] = []
  /// The place of every spelling seen so far.
  private(set) var bySpelling: [Place] = []
  private var byID: [String: Place] = [:]

  /// Places of the documents of `table`; authorities and years are added to `keys`.
  init(_ table: DocumentTable, _ keys: inout RowKeys) {
    for entry in table.entries {
      let isCounted = !entry.isSuperseded && entry.year != nil
      let year = isCounted ? entry.year.map { keys.index(ofYear: $0) } ?? -2 : -2
      let authority = isCounted ? keys.authority(stating: entry.texts) : -1
      byID[entry.id] = Place(authority: authority, year: year)
      if isCounted { places.append(Place(authority: authority, year: year)) }
    }
  }

  /// Takes the next spelling; false when no document has this id.
  mutating func append(_ id: String) -> Bool {
    guard let place = byID[id] else { return false }
    bySpelling.append(place)
    return true
  }
}
