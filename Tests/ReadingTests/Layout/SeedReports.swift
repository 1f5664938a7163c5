// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import TestSupport
import TextDecoding

@testable import Reading

/// The five real reports and what is known of them, for tests.
enum SeedReports {
  /// Their file names, in order.
  static let names = [
    "000_8db1990fa4c78d59.txt", "001_3f96ae1b893fb698.txt", "002_ed39e5c33364a33d.txt", "003_19df153a773c7689.txt",
    "004_246a34c1948e1950.txt",
  ]

  /// The bytes of a file of the reference material.
  static func bytes(_ path: String) throws -> [UInt8] {
    guard let url = ProjectFolder.shared(path) else { return [] }
    return [UInt8](try Data(contentsOf: url))
  }

  /// A report as the readers see it.
  static func text(_ path: String) throws -> ReportText {
    ReportText(decoded: try DecodedText(bytes: bytes(path)))
  }

  /// The rows of a CSV file of the reference material, each as a dictionary by column name.
  static func rows(_ path: String) throws -> [[String: String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var previousWasQuote = false
    func endField() {
      row.append(String(decoding: field, as: UTF8.self))
      field = []
    }
    for byte in try bytes(path) {
      if isQuoted {
        if byte == UInt8(ascii: "\"") {
          isQuoted = false
          previousWasQuote = true
        } else {
          field.append(byte)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        if previousWasQuote { field.append(byte) }
        isQuoted = true
      case UInt8(ascii: ","): endField()
      case 0x0D: break
      case 0x0A:
        endField()
        rows.append(row)
        row = []
      default: field.append(byte)
      }
      previousWasQuote = false
    }
    if !field.isEmpty || !row.isEmpty {
      endField()
      rows.append(row)
    }
    guard let header = rows.first else { return [] }
    return rows.dropFirst().map { row in
      Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first })
    }
  }
}
