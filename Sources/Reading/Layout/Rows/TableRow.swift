// SPDX-License-Identifier: GPL-3.0-or-later

/// A row of a table as it was found: its label, its header, and the tokens that stand where its values belong.
struct TableRow: Sendable {
  /// How a label was recognised.
  enum Match: UInt8, Sendable, Comparable {
    /// By its official wording.
    case official
    /// By another wording that is known.
    case known
    /// By being one misspelling away.
    case misspelt
    /// Not at all: by its place.
    case inferred

    static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
  }

  /// The row, as an index into ``LabelVocabulary/rows``; -1 for a row that the form does not have.
  let row: Int8
  /// The header above it, as an index into ``TableRows/headers``.
  let header: Int
  /// The bytes of the label; empty when it was inferred.
  let label: Range<Int>
  /// The line, from 0, of the label, or of the first value.
  let line: Int
  /// How the label was recognised.
  let match: Match
  /// The meaning of the label, when it has one.
  let meaning: Int16
  /// Tokens in the places of values, as a range of ``TableRows/values``.
  var values: Range<Int>
  /// Digits that stood behind the label without a gap.
  var gluedDigits: Range<Int>?
}

/// Something about a label that a reviewer may want to know.
struct LabelRemark: Sendable {
  /// What is remarkable.
  enum Kind: String, Sendable {
    /// Quotation marks or words differ from the form.
    case variant
    /// One misspelling.
    case misspelt
    /// Only the first half is there.
    case truncated
    /// A remark stands beside the column.
    case note
    /// There is no label; the row was told by its place.
    case lost
  }

  /// What is remarkable.
  let kind: Kind
  /// The row it is about; -1 for none.
  var row: Int8 = -1
  /// The column it is about; -1 for none.
  var column: Int8 = -1
  /// The part of the form: 2, 3 or 4.
  var part: Int
  /// The bytes of the label.
  let label: Range<Int>
  /// The line, from 0.
  let line: Int
  /// The meaning, when the label has one.
  var meaning: Int16 = -1
}

/// All rows of a report's tables, before numbers are put into cells.
struct TableRows: Sendable {
  /// The rows in reading order.
  var rows: [TableRow] = []
  /// The headers in reading order.
  var headers: [HeaderColumns] = []
  /// The columns that each header names.
  var columns: [[Int8]] = []
  /// Units that headers name for amounts, by header.
  var units: [ScannedNumber.Unit] = []
  /// Indices of tokens in the places of values.
  var values: [Int] = []
  /// What is remarkable about labels.
  var remarks: [LabelRemark] = []
  /// Rows that the form does not have: their labels and lines.
  var extras: [(label: Range<Int>, line: Int)] = []
  /// Labels that only the 2021 form has.
  var votes2021 = 0
  /// Labels that only the 2019 form has.
  var votes2019 = 0
}
