// SPDX-License-Identifier: GPL-3.0-or-later

public import DelimitedText
public import Records

/// Why normalized records could not be loaded, and where.
public struct PanelError: Error, Sendable, Equatable {
  /// What is wrong; each case says what was expected.
  public enum Problem: Sendable, Equatable {
    /// The file is malformed, or cannot be read.
    case text(DelimitedTextError.Problem)
    /// The folder is no dataset: the named file is not in it.
    case notADataset(missing: String)
    /// Columns are missing. Expected: one of each kind; `unused` are columns that are there and mean nothing.
    case missingColumns([ColumnRole], unused: [String])
    /// Two columns mean the same; `first` is the name of the other one. Expected: one of them.
    case repeatedColumn(first: String)
    /// The column's name has the form of an id and is none. Expected: an id of the form, such as `suggestions`.
    case unknownColumn(suggestions: [String])
    /// A field that identifies the row is empty. Expected: a text.
    case emptyField
    /// The field is no year. Expected: four digits, such as 2025, or 2025年.
    case notAYear
    /// The field is none of the words that may stand there.
    case unknownWord(expected: [String])
    /// The authority has this indicator in this year already, in the line `first`; 0 where that line is not known.
    /// Expected: one row for each.
    case duplicateKey(authority: String, year: Int, indicator: String, first: Int)
    /// Two names in one file mean the same indicator. Expected: one of them throughout.
    case twoNames(id: String, first: String)
    /// The row belongs to a document that `documents.csv` does not list.
    case unknownDocument
    /// An authority has two different sizes in one year. Expected: the same in every row; `first` is the other one.
    case conflictingSize(first: String)
    /// Several authorities have the name, by key. Expected: the county or the id beside it.
    case severalAuthorities([String])
    /// The dataset's own roster is malformed.
    case roster(RosterError)
    /// The dataset's corrections are malformed.
    case corrections(DatasetError)
  }

  /// What is wrong.
  public let problem: Problem
  /// The file as the user named it; `-` for standard input.
  public let file: String
  /// The line, from 1; 0 when the file as a whole is meant.
  public let line: Int
  /// The number of the column, from 1; 0 when the row or the file as a whole is meant.
  public let column: Int
  /// The column's name in the header; empty when there is none.
  public let columnName: String
  /// The characters concerned; empty when there are none.
  public let text: String

  /// An error at a place of `file`.
  public init(
    _ problem: Problem, file: String, line: Int = 0, column: Int = 0, columnName: String = "", text: String = ""
  ) {
    self.problem = problem
    self.file = file
    self.line = line
    self.column = column
    self.columnName = columnName
    self.text = text
  }

  /// The same error, raised while records are loaded.
  public init(_ error: DelimitedTextError) {
    self.init(
      .text(error.problem), file: error.file, line: error.line, column: error.column, columnName: error.columnName,
      text: error.text)
  }
}
