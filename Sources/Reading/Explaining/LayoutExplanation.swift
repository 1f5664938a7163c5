// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms
public import Records

/// How one report was understood, step by step: for the person who must find out why a figure is missing or wrong.
///
/// Lines count from 1 in the file, or in the text taken from it.
public struct LayoutExplanation: Sendable, Equatable {
  /// Encoding of the source, such as `gb18030`.
  public var encoding = ""
  /// `Hans` for simplified, `Hant` for traditional characters.
  public var script = ""
  /// Media type of the file, such as `text/markdown`.
  public var mediaType = ""
  /// How the tables are laid out: lines, pipes, mangled, markdown, html, docx, xlsx, pdf.
  public var layout = ""
  /// The lines of this report: all of the file unless it holds several.
  public var lines = 1...1
  /// Number of lines before the title or the first sentence: navigation and the like.
  public var furniture = 0
  /// The headings of the sections, in order.
  public var headings: [SectionHeading] = []
  /// The lines of each table, in order.
  public var tables: [ClosedRange<Int>] = []
  /// Runs of running text and their sections; 0 before the first heading.
  public var prose: [Prose] = []
  /// The headers of the tables that name columns, in order.
  public var headers: [Header] = []
  /// The rows of all tables, in order.
  public var rows: [Row] = []
  /// Rows whose labels the form does not have, with their lines.
  public var unknownRows: [UnknownRow] = []
  /// The form decided; nil when the labels do not decide it. Cells are then those of 2021.
  public var form: FormVersion?
  /// Labels that only the 2021 form has.
  public var votes2021 = 0
  /// Labels that only the 2019 form has.
  public var votes2019 = 0
  /// Who reports on which year, and the evidence.
  public var heading = DocumentHeading()
  /// Cells with a number, and those that are absent or cannot be placed.
  public var reported = 0
  /// Cells that the document does not have.
  public var absent = 0
  /// Cells whose number could not be placed.
  public var ambiguous = 0

  /// A run of running text.
  public struct Prose: Sendable, Equatable {
    /// The section, 1 to 6; 0 before the first heading.
    public let section: Int
    /// The lines.
    public let lines: ClosedRange<Int>
  }

  /// The columns that a header names, in the order of the values.
  public struct Header: Sendable, Equatable {
    /// The line of the first column; nil when it is not known.
    public let line: Int?
    /// Ids of the columns, such as `natural_person`; `*` for 法人或其他组织 when no column stands under it.
    public let columns: [String]
  }

  /// How a row's label was recognised.
  public enum Match: String, Sendable, CaseIterable {
    /// By its official wording.
    case official
    /// By another wording that is known.
    case known
    /// By being one misspelling away.
    case misspelt
    /// Not at all: by its place.
    case inferred
  }

  /// A row of a table.
  public struct Row: Sendable, Equatable {
    /// The line of the label, or of the first value.
    public let line: Int
    /// Id of the row, such as `applications.received`; empty for the row of table four.
    public let row: String
    /// The characters of the label.
    public let label: String
    /// How it was recognised.
    public let match: Match
    /// Index in ``LayoutExplanation/headers`` of the header above; nil when it names no column.
    public let header: Int?
    /// What stands in the places of values, in order.
    public let values: [Placed]
  }

  /// What stands in the place of a value.
  public struct Placed: Sendable, Equatable {
    /// Its characters; empty for an empty cell.
    public let text: String
    /// The cells it was put into: several for digits that were cut, or for one number in a merged cell; none when it was
    /// not placed.
    public let cells: [String]
    /// Whether there is something to be placed, which an empty cell is not.
    public let isFilled: Bool
  }

  /// A row that the form does not have.
  public struct UnknownRow: Sendable, Equatable {
    /// The line of the label.
    public let line: Int
    /// The characters of the label.
    public let label: String
  }
}
