// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: `room` adds up, for every value, the bytes of its texts (twice, and two quotes, where they may be quoted), the
// bytes every row begins with, and `fixed` for all else: four whole numbers of at most 20 digits, a decimal of at most 39
// characters, six words of at most 17 letters, 17 commas and the line end are 259 bytes. Nothing else is written.

/// Writes the rows of `values.csv` of a record straight into bytes: the hot loop of reading many reports.
enum ValueRows {
  /// The bytes of one row apart from its texts.
  private static let fixed = 272

  /// The rows of `record`, one a value, as ``ValueColumns`` names them.
  static func bytes(of record: Record) -> [UInt8] {
    let head = head(of: record.document)
    return [UInt8](unsafeUninitializedCapacity: room(record.values, head: head.count)) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      var cursor = Cursor(at: base)
      ValueWords.with { words in
        head.withUnsafeBufferPointer { head in
          record.values.withUnsafeBufferPointer { values in
            for index in values.indices { write(values[index], head, words, &cursor) }
          }
        }
      }
      count = cursor.at - base
    }
  }

  /// What every row begins with: document, authority and year, each with its comma.
  private static func head(of document: DocumentDescription) -> [UInt8] {
    let capacity = 2 * (document.documentID.utf8.count + document.authorityID.utf8.count) + 32
    return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      var cursor = Cursor(at: base)
      cursor.field(document.documentID)
      cursor.textField(document.authorityID)
      if let year = document.reportYear { cursor.decimal(Int64(year), scale: 0) }
      cursor.byte(UInt8(ascii: ","))
      count = cursor.at - base
    }
  }

  private static func room(_ values: [Value], head: Int) -> Int {
    var room = values.count * (fixed + head)
    values.withUnsafeBufferPointer { values in
      for index in values.indices {
        let locator = values[index].place?.locator.utf8.count ?? 0
        let quotable = values[index].raw.utf8.count + values[index].note.utf8.count + locator
        room += values[index].cellID.utf8.count + values[index].unit.utf8.count + 2 * quotable + 6
      }
    }
    return room
  }

  @inline(__always)
  private static func write(
    _ value: borrowing Value, _ head: UnsafeBufferPointer<UInt8>, _ words: ValueWords, _ cursor: inout Cursor
  ) {
    cursor.bytes(head)
    cursor.bytes(words.form(value.form))
    cursor.field(value.cellID)
    if let number = value.number { cursor.decimal(number.mantissa, scale: Int(number.scale)) }
    cursor.byte(UInt8(ascii: ","))
    cursor.bytes(words.state(value.status, value.qualifier))
    cursor.field(value.unit)
    cursor.textField(value.raw)
    if let place = value.place {
      cursor.decimal(Int64(place.line), scale: 0)
      cursor.byte(UInt8(ascii: ","))
      if !place.bytes.isEmpty { cursor.decimal(Int64(place.bytes.lowerBound), scale: 0) }
      cursor.byte(UInt8(ascii: ","))
      if !place.bytes.isEmpty { cursor.decimal(Int64(place.bytes.upperBound), scale: 0) }
      cursor.byte(UInt8(ascii: ","))
    } else {
      for _ in 0..<3 { cursor.byte(UInt8(ascii: ",")) }
    }
    cursor.bytes(words.reading(value.method, value.confidence))
    cursor.textField(value.note)
    cursor.bytes(words.scope(value.scope))
    if let locator = value.place?.locator { cursor.text(locator) }
    cursor.byte(0x0A)
  }

  /// Where the next byte goes. The caller has made room for everything that is written.
  private struct Cursor {
    var at: UnsafeMutablePointer<UInt8>

    @inline(__always)
    mutating func byte(_ byte: UInt8) {
      at.pointee = byte
      at += 1
    }

    @inline(__always)
    mutating func bytes(_ bytes: UnsafeBufferPointer<UInt8>) {
      if let base = bytes.baseAddress { at.update(from: base, count: bytes.count) }
      at += bytes.count
    }

    /// A field of our own words, which need no quotes, and a comma.
    @inline(__always)
    mutating func field(_ text: String) {
      var text = text
      text.withUTF8 { bytes($0) }
      byte(UInt8(ascii: ","))
    }

    /// A field that may hold anything, and a comma.
    @inline(__always)
    mutating func textField(_ text: String) {
      self.text(text)
      byte(UInt8(ascii: ","))
    }

    /// A text in quotes where it needs them, by the rules of ``CSVWriter``.
    @inline(__always)
    mutating func text(_ text: String) {
      if text.isEmpty { return }
      var text = text
      text.withUTF8 { utf8 in
        var isQuoted = utf8[0] == 0xEF && utf8.starts(with: [0xEF, 0xBB, 0xBF])
        for byte in utf8 where byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D {
          isQuoted = true
          break
        }
        if !isQuoted { return bytes(utf8) }
        byte(0x22)
        for byte in utf8 {
          if byte == 0x22 { self.byte(0x22) }
          self.byte(byte)
        }
        byte(0x22)
      }
    }

    /// A number with `scale` decimals; most are single digits.
    @inline(__always)
    mutating func decimal(_ mantissa: Int64, scale: Int) {
      if scale == 0, mantissa >= 0, mantissa < 10 { return byte(0x30 + UInt8(truncatingIfNeeded: mantissa)) }
      longDecimal(mantissa, scale: scale)
    }

    private mutating func longDecimal(_ mantissa: Int64, scale: Int) {
      if mantissa < 0 { byte(UInt8(ascii: "-")) }
      let start = at
      var rest = mantissa.magnitude
      var written = 0
      repeat {
        if written == scale, scale > 0 { byte(UInt8(ascii: ".")) }
        byte(0x30 + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
        written += 1
      } while rest > 0 || written <= scale
      var (left, right) = (start, at - 1)
      while left < right {
        swap(&left.pointee, &right.pointee)
        left += 1
        right -= 1
      }
    }
  }
}
