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
    append(text)
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      let guarded = format.guardsFormulas && FormulaGuard.isFormula(utf8)
      let quoted = needsQuotes(utf8)
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

  /// Writes a text field whose UTF-8 `append` puts behind the bytes that are there; quoted and guarded like any text.
  public mutating func text(appending append: (inout [UInt8]) -> Void) {
    startField()
    let start = bytes.count
    bytes.append(0x22)
    append(&bytes)
    let (isQuoted, isSpecial) = bytes.withUnsafeBufferPointer { buffer in
      let utf8 = UnsafeBufferPointer(rebasing: buffer[(start + 1)...])
      let isGuarded = format.guardsFormulas && FormulaGuard.isFormula(utf8)
      return (needsQuotes(utf8), isGuarded || utf8.contains(0x22))
    }
    if isSpecial {
      let text = String(decoding: bytes[(start + 1)...], as: UTF8.self)
      bytes.removeSubrange(start...)
      self.append(text)
    } else if isQuoted {
      bytes.append(0x22)
    } else {
      bytes.remove(at: start)
    }
  }

  private func needsQuotes(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    if utf8.first == 0xEF && utf8.starts(with: CSVFormat.byteOrderMark) { return true }
    let delimiter = format.delimiter
    // Every byte is looked at, so that many of them can be at once.
    var found = false
    for byte in utf8 { found = (byte == delimiter) || (byte == 0x22) || (byte == 0x0A) || (byte == 0x0D) || found }
    return found
  }

  /// Writes a field as it stands: for numbers and dates that another module has formatted.
  ///
  /// The text must hold no delimiter, quote or line end; nothing is quoted or guarded.
  public mutating func verbatim(_ text: String) {
    startField()
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a field that `append` puts behind the bytes that are there; the same holds of it as of ``verbatim(_:)``.
  public mutating func field(_ append: (inout [UInt8]) -> Void) {
    startField()
    append(&bytes)
  }

  /// Writes several fields at once, as ``fields(_:)`` has prepared them.
  public mutating func prepared(_ fields: PreparedFields) {
    startField()
    fieldCount += fields.count - 1
    bytes.append(contentsOf: fields.bytes)
  }

  /// Prepares text fields that are written again and again: quoted and guarded once, with the delimiters between them.
  public func fields(_ texts: [String]) -> PreparedFields {
    fields { writer in
      for text in texts { if text.isEmpty { writer.missing() } else { writer.text(text) } }
    }
  }

  /// Prepares the fields that `write` writes into an empty row of this writer's format.
  public func fields(_ write: (inout CSVWriter) -> Void) -> PreparedFields {
    var writer = CSVWriter(
      format: CSVFormat(
        delimiter: format.delimiter, lineEnding: format.lineEnding, hasByteOrderMark: false,
        guardsFormulas: format.guardsFormulas))
    write(&writer)
    return PreparedFields(bytes: writer.bytes, count: writer.fieldCount)
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

  /// Writes whole rows that are laid out already, as this writer's format has them; call it between rows.
  public mutating func rows(_ rows: [UInt8]) {
    bytes += rows
    rowStart = bytes.count
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
    if scale == 0, mantissa.magnitude < 10 { return bytes.append(UInt8(ascii: "0") + UInt8(mantissa.magnitude)) }
    var length = 1
    var rest = mantissa.magnitude
    while rest >= 10 {
      rest /= 10
      length += 1
    }
    length = max(length, scale + 1) + (scale > 0 ? 1 : 0)
    let point = bytes.count + length - 1 - scale
    for _ in 0..<length { bytes.append(UInt8(ascii: "0")) }
    rest = mantissa.magnitude
    var place = bytes.count - 1
    while rest > 0 {
      if scale > 0, place == point { place -= 1 }
      bytes[place] += UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      place -= 1
    }
    if scale > 0 { bytes[point] = UInt8(ascii: ".") }
  }
}

/// Neighbouring text fields of a row, ready to be written; see ``CSVWriter/fields(_:)``.
public struct PreparedFields: Sendable {
  let bytes: [UInt8]
  let count: Int
}
