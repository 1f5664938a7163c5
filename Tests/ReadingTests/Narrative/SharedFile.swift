// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import TestSupport

/// Files of the reference material.
enum SharedFile {
  /// The bytes of a file; an empty array when there is none.
  static func bytes(_ path: String) throws -> [UInt8] {
    guard let url = ProjectFolder.shared(path) else { return [] }
    return Array(try Data(contentsOf: url))
  }

  /// The rows of a CSV file by column name.
  static func rows(_ path: String) throws -> [[String: String]] {
    var rows = split(String(decoding: try bytes(path), as: UTF8.self))
    guard !rows.isEmpty else { return [] }
    let header = rows.removeFirst()
    return rows.filter { $0.count == header.count }.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  /// A slow, plain CSV reader: quoted fields with doubled quotes.
  private static func split(_ text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var previous: Character = ","
    for character in text {
      let row = rows.count - 1
      let field = rows[row].count - 1
      if character == "\"" {
        if !isQuoted, previous == "\"" { rows[row][field].append("\"") }
        isQuoted.toggle()
      } else if isQuoted {
        rows[row][field].append(character)
      } else if character == "," {
        rows[row].append("")
      } else if character.isNewline {
        rows.append([""])
      } else {
        rows[row][field].append(character)
      }
      previous = character == "\"" && isQuoted ? " " : character
    }
    return rows
  }
}
