// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

/// A CSV file of the reference material: quoted fields, doubled quotes, LF or CRLF.
///
/// Slow and obvious, so that it can witness for what the project reads and writes.
public struct ReferenceCSV: Sendable {
  /// The first row.
  public let header: [String]
  /// The other rows.
  public let rows: [[String]]

  /// Reads a file of the reference material; throws when it is not there.
  public init(shared path: String) throws {
    guard let url = ProjectFolder.shared(path) else { throw MissingReference(path: path) }
    var rows = Self.split(Array(try Data(contentsOf: url)))
    header = rows.isEmpty ? [] : rows.removeFirst()
    self.rows = rows
  }

  /// The rows as values by column name.
  public var records: [[String: String]] {
    rows.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  /// The values of the named columns of every row, in the order asked for.
  public func columns(_ names: [String]) -> [[String]] {
    let positions = names.map { header.firstIndex(of: $0) }
    return rows.map { row in positions.map { position in position.map { row[$0] } ?? "no such column" } }
  }

  private static func split(_ bytes: [UInt8]) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          field.append(byte)
        } else if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
          field.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isQuoted = true
      case UInt8(ascii: ","), UInt8(ascii: "\n"):
        record.append(String(decoding: field, as: UTF8.self))
        field = []
        if byte == UInt8(ascii: "\n") {
          records.append(record)
          record = []
        }
      case UInt8(ascii: "\r"): break
      default: field.append(byte)
      }
    }
    if !record.isEmpty || !field.isEmpty { records.append(record + [String(decoding: field, as: UTF8.self)]) }
    return records
  }
}

/// A file of the reference material is not there.
public struct MissingReference: Error {
  /// Its path beneath the folder of the material.
  public let path: String
}
