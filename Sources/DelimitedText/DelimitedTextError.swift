// SPDX-License-Identifier: GPL-3.0-or-later

/// What is wrong with a delimited file, and where.
public struct DelimitedTextError: Error, Sendable, Equatable {
  /// What is wrong; each case also says what was expected.
  public enum Problem: Sendable, Equatable {
    /// The file cannot be opened; the system's error number. Expected: a readable file.
    case cannotOpen(errorNumber: Int32)
    /// The file was opened and cannot be read; the system's error number. Expected: a readable file.
    case cannotRead(errorNumber: Int32)
    /// There is no header line. Expected: a first line with the names of the columns.
    case noHeader
    /// The row has another number of fields than the header. Expected: `expected` fields.
    case raggedRow(found: Int, expected: Int)
    /// A quoted field is never closed; the place is where it opens. Expected: a closing quote.
    case unterminatedQuote
    /// Something stands between a closing quote and the delimiter. Expected: a delimiter or a line end.
    case textAfterQuote
    /// A quote stands inside an unquoted field. Expected: the field in quotes and the quote doubled.
    case strayQuote
    /// A carriage return stands alone. Expected: LF or CRLF line ends.
    case strayCarriageReturn
    /// A zero byte: most often UTF-16 text. Expected: UTF-8 or GB18030 text.
    case zeroByte
    /// The text is not UTF-8. Expected: UTF-8 or GB18030 text.
    case notUTF8
    /// Text stands where a number belongs. Expected: digits with at most one decimal point, or nothing.
    case notANumber
    /// The number does not fit 64 bits or 18 decimals. Expected: a smaller number.
    case numberTooLarge
    /// The row is longer than `limit` bytes. Expected: a shorter row; most often a wrong delimiter or a lost quote.
    case rowTooLong(limit: Int)
  }

  /// What is wrong.
  public let problem: Problem
  /// The file as the user named it; `-` for standard input.
  public let file: String
  /// The line, from 1; 0 when the file as a whole is meant.
  public let line: Int
  /// The number of the field in its row, from 1; 0 when the row or the file as a whole is meant.
  public let column: Int
  /// The column's name in the header; empty when there is none.
  public let columnName: String
  /// The characters concerned, cut to ``maximumText`` characters; empty when there are none.
  public let text: String

  /// How many characters of the offending text are kept.
  public static let maximumText = 40

  /// An error at a place of `file`.
  public init(
    _ problem: Problem, file: String, line: Int = 0, column: Int = 0, columnName: String = "", text: String = ""
  ) {
    self.problem = problem
    self.file = file
    self.line = line
    self.column = column
    self.columnName = columnName
    self.text = text.count > Self.maximumText ? text.prefix(Self.maximumText) + "…" : text
  }
}
