// SPDX-License-Identifier: GPL-3.0-or-later

/// One text field of a delimited file.
enum FieldText {
  /// Appends the field, in quotes where it needs them.
  static func append(_ text: String, to output: inout [UInt8]) {
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      output += text.utf8
      return
    }
    output.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { output.append(0x22) }
      output.append(byte)
    }
    output.append(0x22)
  }
}
