// SPDX-License-Identifier: GPL-3.0-or-later

/// One row of a small CSV file that people write, with the line it starts on.
struct TextRow: Equatable {
  /// Line of the row's start, from 1.
  let line: Int
  /// The fields, unquoted.
  let fields: [String]
}

/// A small CSV file that cannot be read.
struct TextRowError: Error, Equatable {
  /// Line of the trouble, from 1; 0 for the whole file.
  let line: Int
  /// Whether a quote is at fault; else the file is not text.
  let isQuoting: Bool
}

extension TextRow {
  /// The rows of `bytes`; empty lines are passed over.
  static func rows(in bytes: [UInt8]) throws(TextRowError) -> [TextRow] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard String(validating: text, as: UTF8.self) != nil else { throw TextRowError(line: 0, isQuoting: false) }
    var rows: [TextRow] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var (line, start) = (1, 1)
    var (inQuotes, wasQuoted) = (false, false)
    func end() {
      if fields.isEmpty, field.isEmpty, !wasQuoted { return }
      fields.append(String(decoding: field, as: UTF8.self))
      rows.append(TextRow(line: start, fields: fields))
      fields = []
      field = []
      wasQuoted = false
    }
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      if inQuotes {
        if byte == UInt8(ascii: "\"") {
          if index < text.endIndex, text[index] == byte {
            field.append(byte)
            index += 1
          } else {
            inQuotes = false
          }
        } else {
          if byte == UInt8(ascii: "\n") { line += 1 }
          field.append(byte)
        }
      } else if byte == UInt8(ascii: "\""), field.isEmpty, !wasQuoted {
        inQuotes = true
        wasQuoted = true
      } else if byte == UInt8(ascii: ",") {
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
        wasQuoted = false
      } else if byte == UInt8(ascii: "\n") {
        end()
        line += 1
        start = line
      } else if byte != UInt8(ascii: "\r") {
        if wasQuoted { throw TextRowError(line: line, isQuoting: true) }
        field.append(byte)
      }
    }
    if inQuotes { throw TextRowError(line: start, isQuoting: true) }
    end()
    return rows
  }
}

extension String {
  /// The text without blanks at its ends, those of Chinese typesetting included.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
