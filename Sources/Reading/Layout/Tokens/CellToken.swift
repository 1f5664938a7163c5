// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// One cell of a table, or a part of one, with its place: what every layout and container is turned into.
struct CellToken: Sendable {
  /// What stands in the cell.
  enum Kind: UInt8, Sendable {
    /// Words: a label, a remark, or something that is not understood.
    case text
    /// A number, perhaps with sign, separators and unit.
    case number
    /// Digits that are no number as they stand, such as `000`.
    case digits
    /// A sign for nothing: `/`, `—`, `-`, 无.
    case mark
    /// An empty cell of its own.
    case empty
    /// An empty cell that a merged cell left behind (`||`).
    case pad
  }

  /// What stands in the cell.
  var kind: Kind
  /// The number with its unit, when the cell holds one.
  var number: ScannedNumber
  /// Where its characters start and end in the text, blanks at both ends left out.
  var start: Int32
  var end: Int32
  /// The line, from 0.
  var line: Int32
  /// Its place in its row, from 0: the number of cells before it; 0 when the layout has no rows.
  var cell: Int16
  /// The key of its words.
  var key: LabelKey
  /// What its words mean; see ``LabelVocabulary/meaning(of:)``. -1 for nothing.
  var meaning: Int16

  /// The bytes of the cell.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether the token stands in a place for a value.
  var isValue: Bool { kind != .text }

  /// Whether it holds something that must be put into a cell.
  var isFilled: Bool { kind == .number || kind == .digits || kind == .text }
}

/// The cells of all tables of a report in reading order.
struct CellStream: Sendable {
  /// The cells.
  var tokens: [CellToken] = []
  /// Lines with at least one pipe.
  var pipeLines = 0
  /// Lines with text and no pipe.
  var plainLines = 0
  /// Lines that hold two filled cells or more.
  var rowLines = 0
  /// Whether there is a Markdown rule such as `|---|---|`.
  var hasRule = false

  /// The layout's name, as in `documents.csv`.
  var layout: String {
    if hasRule { return "markdown" }
    if pipeLines * 4 < plainLines || pipeLines == 0 { return "lines" }
    return rowLines * 3 >= pipeLines ? "pipes" : "mangled"
  }
}
