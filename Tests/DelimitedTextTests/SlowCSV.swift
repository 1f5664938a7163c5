// SPDX-License-Identifier: GPL-3.0-or-later

/// A slow, obvious CSV parser: the second witness. Reads well-formed input only, character by character.
enum SlowCSV {
  /// The rows of `text` with the line each starts on; empty lines are no rows.
  static func rows(_ text: String, delimiter: Character = ",") -> [(line: Int, fields: [String])] {
    var rows: [(line: Int, fields: [String])] = []
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    var sawAnything = false
    var line = 1
    var rowLine = 1
    // Unicode scalars, because Swift sees CR LF as one character.
    let scalars = Array(text.unicodeScalars)
    var index = 0
    func endRow() {
      if sawAnything {
        fields.append(field)
        rows.append((rowLine, fields))
      }
      fields = []
      field = ""
      sawAnything = false
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if isQuoted {
        if scalar == "\"" {
          if index + 1 < scalars.count, scalars[index + 1] == "\"" {
            field.unicodeScalars.append("\"")
            index += 1
          } else {
            isQuoted = false
          }
        } else {
          if scalar == "\n" { line += 1 }
          field.unicodeScalars.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
        sawAnything = true
      } else if Character(scalar) == delimiter {
        fields.append(field)
        field = ""
        sawAnything = true
      } else if scalar == "\n" || (scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n") {
        if scalar == "\r" { index += 1 }
        endRow()
        line += 1
        rowLine = line
      } else {
        field.unicodeScalars.append(scalar)
        sawAnything = true
      }
      index += 1
    }
    endRow()
    return rows
  }
}
