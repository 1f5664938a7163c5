// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import TestSupport

/// A CSV file of the reference material: quoted fields, doubled quotes, LF or CRLF.
struct ReferenceCSV {
  let header: [String]
  let rows: [[String]]

  init(shared path: String) throws {
    guard let url = ProjectFolder.shared(path) else { throw MissingReference(path: path) }
    var rows = Self.records(in: Array(try Data(contentsOf: url)))
    header = rows.isEmpty ? [] : rows.removeFirst()
    self.rows = rows
  }

  /// The values of the named columns of every row, in the order asked for.
  func columns(_ names: [String]) -> [[String]] {
    let positions = names.map { header.firstIndex(of: $0) }
    return rows.map { row in positions.map { position in position.map { row[$0] } ?? "no such column" } }
  }

  static func records(in bytes: [UInt8]) -> [[String]] {
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

struct MissingReference: Error {
  let path: String
}
