// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes rows as JSON objects whose keys are prepared once.
struct JSONObjectWriter: Sendable {
  /// Every key quoted, with its colon.
  private let keys: [[UInt8]]

  /// A writer of objects with `keys`, in their order.
  init(keys: [String]) {
    self.keys = keys.map { text in
      var key: [UInt8] = []
      Self.append(text, to: &key)
      key.append(UInt8(ascii: ":"))
      return key
    }
  }

  /// Appends the object of one row, without a line end; missing cells and numbers that are not finite are null.
  func write(_ row: [TableCell], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "{"))
    for (position, pair) in zip(keys, row).enumerated() {
      if position > 0 { output.append(UInt8(ascii: ",")) }
      output += pair.0
      Self.append(pair.1, to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }

  private static func append(_ cell: TableCell, to output: inout [UInt8]) {
    guard !cell.isMissing else {
      output += "null".utf8
      return
    }
    switch cell {
    case .missing: break
    case .text(let text): append(text, to: &output)
    case .integer(let value): PlainNumber.appendInteger(value, to: &output)
    case .decimal(let mantissa, let scale): PlainNumber.appendDecimal(mantissa: mantissa, scale: scale, to: &output)
    case .real(let value): PlainNumber.appendShortest(value, to: &output)
    case .significant(let value): PlainNumber.appendSignificant(value, to: &output)
    case .boolean(let value): output += (value ? "true" : "false").utf8
    }
  }

  private static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case 0x0A: output += "\\n".utf8
      case 0x0D: output += "\\r".utf8
      case 0x09: output += "\\t".utf8
      case 0..<0x20:
        let hex = Array("0123456789abcdef".utf8)
        output += "\\u00".utf8
        output += [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
