// SPDX-License-Identifier: GPL-3.0-or-later

/// A JSON array with one object a line; keys are the column ids in their order, missing values are null.
///
/// Text stays UTF-8; only quotes, backslashes and control characters are escaped. A number that is not finite cannot
/// get in: it is null.
public struct JSONTableWriter: TableWriter {
  /// A writer; it has no options.
  public init() {}

  /// Appends the array.
  public func write(_ table: Table, to output: inout [UInt8]) {
    let keys = table.columns.map { column in
      var key: [UInt8] = []
      appendString(column.id, to: &key)
      key.append(UInt8(ascii: ":"))
      return key
    }
    output.append(UInt8(ascii: "["))
    for (index, row) in table.rows.enumerated() {
      output += index > 0 ? ",\n{".utf8 : "\n{".utf8
      for (position, pair) in zip(keys, row).enumerated() {
        if position > 0 { output.append(UInt8(ascii: ",")) }
        output += pair.0
        append(pair.1, to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
    output += table.rows.isEmpty ? "]\n".utf8 : "\n]\n".utf8
  }

  private func append(_ cell: TableCell, to output: inout [UInt8]) {
    guard !cell.isMissing else {
      output += "null".utf8
      return
    }
    switch cell {
    case .missing: break
    case .text(let text): appendString(text, to: &output)
    case .integer(let value): PlainNumber.appendInteger(value, to: &output)
    case .decimal(let mantissa, let scale): PlainNumber.appendDecimal(mantissa: mantissa, scale: scale, to: &output)
    case .real(let value): PlainNumber.appendShortest(value, to: &output)
    case .significant(let value): PlainNumber.appendSignificant(value, to: &output)
    case .boolean(let value): output += (value ? "true" : "false").utf8
    }
  }

  private func appendString(_ text: String, to output: inout [UInt8]) {
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
