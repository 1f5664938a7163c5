// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import Records
import TextDecoding

/// What is wrong with a `waivers.csv`: the first problem, with its line.
public struct WaiverError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What can be wrong.
  public enum Kind: Equatable, Sendable {
    /// Neither text nor CSV; the text says what.
    case notATable
    /// The column `rule` is missing.
    case missingColumn
    /// A row has another number of fields than the header.
    case fieldCount
    /// A row names no rule.
    case noRule
    /// The year is no number.
    case badYear
    /// The last day is no ISO date.
    case badDate
  }

  /// The file.
  public let path: String
  /// Line in the file, from 1.
  public let line: Int
  /// What is wrong.
  public let kind: Kind
  /// The offending text.
  public let text: String

  /// For programmers; commands render their own text.
  public var description: String { "\(path):\(line): \(kind) \(text)" }
}

extension Waiver {
  /// The waivers in `bytes`: CSV with the columns `rule,authority,year,cell,reason,who,until`, of which only `rule` must be
  /// there; `path` stands in errors. Other columns are passed over.
  public static func read(_ bytes: [UInt8], path: String) throws(WaiverError) -> [Waiver] {
    let rows: [CSVRow]
    do {
      rows = try HandWrittenTable.rows(in: bytes, name: path)
    } catch {
      throw WaiverError(path: path, line: error.line, kind: .notATable, text: "\(error.problem) \(error.text)")
    }
    guard let header = rows.first else { return [] }
    var places: [String: Int] = [:]
    for (index, name) in header.fields.enumerated() { places[Blanks.trim(name)] = index }
    if places["rule"] == nil { throw WaiverError(path: path, line: header.line, kind: .missingColumn, text: "rule") }
    var waivers: [Waiver] = []
    for row in rows.dropFirst() {
      func field(_ column: String) -> String {
        guard let index = places[column], index < row.fields.count else { return "" }
        return Blanks.trim(row.fields[index])
      }
      func problem(_ kind: WaiverError.Kind, _ text: String) -> WaiverError {
        WaiverError(path: path, line: row.line, kind: kind, text: text)
      }
      guard row.fields.count == header.fields.count else {
        throw problem(.fieldCount, row.fields.joined(separator: ","))
      }
      let (rule, year, until) = (field("rule"), field("year"), field("until"))
      if rule.isEmpty { throw problem(.noRule, row.fields.joined(separator: ",")) }
      if !year.isEmpty, Int(year) == nil { throw problem(.badYear, year) }
      if !until.isEmpty, !ISODate.isValid(until) { throw problem(.badDate, until) }
      waivers.append(
        Waiver(
          rule: rule, authority: field("authority"), year: Int(year), cell: field("cell"), reason: field("reason"),
          who: field("who"), until: until, line: row.line))
    }
    return waivers
  }
}
