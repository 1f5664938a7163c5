// SPDX-License-Identifier: GPL-3.0-or-later

public import DelimitedText

/// Numbers as ``CSVTableWriter`` writes them, with the text of those written lately kept: in a long table of slopes and
/// p-values the same numbers come again and again, and a copy costs less than their digits.
public struct RepeatedNumbers: Sendable {
  private static let slots = 4096
  /// A longer text than any of a finite number; those are at most 26 bytes.
  private static let width = 32

  private struct Digits: Sendable {
    private var bits = [UInt64](repeating: .max, count: RepeatedNumbers.slots)
    private var lengths = [UInt8](repeating: 0, count: RepeatedNumbers.slots)
    private var texts = [UInt8](repeating: 0, count: RepeatedNumbers.slots * RepeatedNumbers.width)

    /// Writes the field of `value`; `format` writes it the long way, as one field.
    @inline(__always) mutating func write(
      _ value: Double, to writer: inout CSVWriter, format: (Double, inout CSVWriter) -> Void
    ) {
      // All bits set, an unused slot, is a NaN, which never comes here.
      let pattern = value.bitPattern
      let slot = Int(truncatingIfNeeded: (pattern &* 0x9E37_79B9_7F4A_7C15) >> 52)
      let start = slot * RepeatedNumbers.width
      if bits[slot] == pattern {
        let end = start + Int(lengths[slot])
        return writer.field { $0.append(contentsOf: texts[start..<end]) }
      }
      let before = writer.bytes.count
      format(value, &writer)
      // The delimiter in front, if any, is the writer's.
      let from = before + (writer.bytes[before...].first == writer.format.delimiter ? 1 : 0)
      let length = writer.bytes.count - from
      guard length <= RepeatedNumbers.width else { return }
      bits[slot] = pattern
      lengths[slot] = UInt8(length)
      for index in 0..<length { texts[start + index] = writer.bytes[from + index] }
    }
  }

  private var shortest = Digits()
  private var significant = Digits()

  /// Nothing written yet.
  public init() {}

  /// Writes one cell, as ``CSVTableWriter/writeCell(_:to:)`` does.
  public mutating func writeCell(_ cell: TableCell, to writer: inout CSVWriter) {
    switch cell {
    case .real(let value) where value.isFinite:
      shortest.write(value, to: &writer) { CSVTableWriter.writeCell(.real($0), to: &$1) }
    case .significant(let value) where value.isFinite:
      significant.write(value, to: &writer) { CSVTableWriter.writeCell(.significant($0), to: &$1) }
    default: CSVTableWriter.writeCell(cell, to: &writer)
    }
  }
}
