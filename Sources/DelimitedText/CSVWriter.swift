// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes CSV fields and rows into a growing buffer of UTF-8 bytes, quoted as RFC 4180 asks.
///
/// Numbers are written as they are; only text is quoted and guarded. A missing value is an empty field. Long outputs take
/// the bytes out from time to time with ``takeBytes()``.
public struct CSVWriter: Sendable {
  /// How the file is laid out.
  public let format: CSVFormat
  /// What has been written and not yet taken.
  public private(set) var bytes: [UInt8]
  /// Fields of the row under way.
  private var fieldCount = 0
  /// Where the row under way starts in `bytes`.
  private var rowStart: Int

  /// A writer of an empty file; a byte order mark is written at once when the format has one.
  public init(format: CSVFormat = CSVFormat()) {
    self.format = format
    bytes = format.hasByteOrderMark ? CSVFormat.byteOrderMark : []
    rowStart = bytes.count
  }

  /// Writes a text field: quoted when it holds a delimiter, a quote or a line end, guarded when the format says so.
  public mutating func text(_ text: String) {
    startField()
    let guarded = format.guardsFormulas && FormulaGuard.isFormula(text)
    var text = text
    text.withUTF8 { utf8 in
      var quoted = utf8.first == 0xEF && utf8.starts(with: CSVFormat.byteOrderMark)
      for byte in utf8 where byte == format.delimiter || byte == 0x22 || byte == 0x0A || byte == 0x0D {
        quoted = true
        break
      }
      if quoted { bytes.append(0x22) }
      if guarded { bytes.append(FormulaGuard.prefix) }
      if quoted {
        for byte in utf8 {
          if byte == 0x22 { bytes.append(0x22) }
          bytes.append(byte)
        }
        bytes.append(0x22)
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
  }

  /// Writes a field as it stands: for numbers and dates that another module has formatted.
  ///
  /// The text must hold no delimiter, quote or line end; nothing is quoted or guarded.
  public mutating func verbatim(_ text: String) {
    startField()
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int64) {
    startField()
    appendDigits(of: value, scale: 0)
  }

  /// Writes the exact decimal `mantissa` × 10^-`scale` with all its decimals; -0 is never written.
  public mutating func decimal(mantissa: Int64, scale: UInt8) {
    startField()
    appendDigits(of: mantissa, scale: Int(scale))
  }

  /// Writes an empty field.
  public mutating func missing() { startField() }

  /// Ends the row. A row of one empty field is written as `""`, since an empty line is no row.
  public mutating func endRow() {
    if fieldCount == 1, bytes.count == rowStart { bytes.append(contentsOf: [0x22, 0x22]) }
    if format.lineEnding == .crlf { bytes.append(0x0D) }
    bytes.append(0x0A)
    fieldCount = 0
    rowStart = bytes.count
  }

  /// Writes a whole row of text fields, such as a header.
  public mutating func row(_ texts: [String]) {
    for field in texts { text(field) }
    endRow()
  }

  /// Gives what has been written and starts an empty buffer; call it between rows.
  public mutating func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes = []
    bytes.reserveCapacity(taken.count)
    rowStart = 0
    return taken
  }

  private mutating func startField() {
    if fieldCount > 0 { bytes.append(format.delimiter) }
    fieldCount += 1
  }

  private mutating func appendDigits(of mantissa: Int64, scale: Int) {
    if mantissa < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = mantissa.magnitude
    var written = 0
    repeat {
      if written == scale, scale > 0 { bytes.append(UInt8(ascii: ".")) }
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
      written += 1
    } while rest > 0 || written <= scale
    bytes[start...].reverse()
  }
}
