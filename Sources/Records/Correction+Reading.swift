// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import TextDecoding

extension Correction {
  /// The corrections in `bytes`, a CSV file with the columns of decision 25; `path` stands in errors.
  static func read(_ bytes: [UInt8], path: String) throws(DatasetError) -> [Correction] {
    let rows: [CSVRow]
    do {
      rows = try HandWrittenTable.rows(in: bytes, name: path)
    } catch {
      throw DatasetError(error)
    }
    guard let header = rows.first else { return [] }
    var places: [String: Int] = [:]
    for (index, name) in header.fields.enumerated() { places[Blanks.trim(name)] = index }
    for column in columns.prefix(5) where places[column] == nil {
      throw DatasetError(.malformed, path: path, line: header.line, text: column)
    }
    var corrections: [Correction] = []
    for row in rows.dropFirst() {
      func field(_ column: String) -> String {
        guard let index = places[column], index < row.fields.count else { return "" }
        return Blanks.trim(row.fields[index])
      }
      func number(_ column: String) throws(DatasetError) -> FixedDecimal? {
        let text = field(column)
        if text.isEmpty { return nil }
        guard let number = FixedDecimal(text) else {
          throw DatasetError(.malformed, path: path, line: row.line, text: "\(column): \(text)")
        }
        return number
      }
      guard row.fields.count == header.fields.count else {
        throw DatasetError(.malformed, path: path, line: row.line, text: row.fields.joined(separator: ","))
      }
      guard let year = Int(field("year")) else {
        throw DatasetError(.malformed, path: path, line: row.line, text: "year: \(field("year"))")
      }
      guard !field("authority").isEmpty, !field("cell_id").isEmpty else {
        throw DatasetError(.malformed, path: path, line: row.line, text: "authority, cell_id")
      }
      corrections.append(
        Correction(
          authority: field("authority"), year: year, cellID: field("cell_id"), old: try number("old"),
          new: try number("new"), reason: field("reason"), who: field("who"), when: field("when"), line: row.line))
    }
    return corrections
  }
}
