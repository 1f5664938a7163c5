// SPDX-License-Identifier: GPL-3.0-or-later

/// How a CSV file is laid out.
public struct CSVFormat: Sendable, Equatable {
  /// What ends a row.
  public enum LineEnding: Sendable, Equatable {
    /// A line feed, the default.
    case lf
    /// A carriage return and a line feed, as RFC 4180 has it.
    case crlf
  }

  /// The byte between two fields: a comma, a tab, or another ASCII character that is no letter, digit, quote or line end.
  public var delimiter: UInt8
  /// What ends a row.
  public var lineEnding: LineEnding
  /// Whether the file starts with a byte order mark, which makes spreadsheets read it as UTF-8.
  public var hasByteOrderMark: Bool
  /// Whether text that a spreadsheet would take for a formula gets an apostrophe in front.
  public var guardsFormulas: Bool

  /// A comma as one byte.
  public static let comma: UInt8 = 0x2C
  /// A tab as one byte.
  public static let tab: UInt8 = 0x09
  /// The UTF-8 byte order mark.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Commas, line feeds, no byte order mark and no guard unless said otherwise.
  public init(
    delimiter: UInt8 = CSVFormat.comma, lineEnding: LineEnding = .lf, hasByteOrderMark: Bool = false,
    guardsFormulas: Bool = false
  ) {
    self.delimiter = delimiter
    self.lineEnding = lineEnding
    self.hasByteOrderMark = hasByteOrderMark
    self.guardsFormulas = guardsFormulas
  }
}
