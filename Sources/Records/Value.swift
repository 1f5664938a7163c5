// SPDX-License-Identifier: GPL-3.0-or-later

/// One number of a record, or the reason why there is none, with the place it came from.
public struct Value: Sendable, Equatable {
  /// The cell of the form, or the narrative indicator.
  public let cellID: String
  /// `2019` or `2021` for cells, `narrative` for numbers in running text, `derived` for computed ones.
  public let form: ValueForm
  /// The number; nil unless the status is reported, derived or corrected. Missing is never 0.
  public let number: FixedDecimal?
  /// Whether and how the number is known.
  public let status: ValueStatus
  /// How exactly the source states it.
  public let qualifier: Qualifier
  /// Unit of `number` after conversion, such as 件 or 万元.
  public let unit: String
  /// The characters found, trimmed of white space; for narrative numbers the clause.
  public let raw: String
  /// Where it stands; nil for a cell that the document does not have.
  public let place: SourcePlace?
  /// How the reader came to it.
  public let method: ReadingMethod
  /// How sure the reader is.
  public let confidence: Confidence
  /// Remark for the auditor.
  public let note: String
  /// The time or level the number speaks of.
  public let scope: ValueScope

  /// A value with everything that is known about it.
  public init(
    cellID: String, form: ValueForm, number: FixedDecimal?, status: ValueStatus, qualifier: Qualifier = .exact,
    unit: String, raw: String = "", place: SourcePlace? = nil, method: ReadingMethod, confidence: Confidence,
    note: String = "", scope: ValueScope = .year
  ) {
    self.cellID = cellID
    self.form = form
    self.number = number
    self.status = status
    self.qualifier = qualifier
    self.unit = unit
    self.raw = raw
    self.place = place
    self.method = method
    self.confidence = confidence
    self.note = note
    self.scope = scope
  }
}

/// Which list of ids a value belongs to.
public enum ValueForm: String, Sendable, CaseIterable {
  /// A cell of the 2019 form.
  case form2019 = "2019"
  /// A cell of the 2021 form.
  case form2021 = "2021"
  /// A number stated in running text.
  case narrative
  /// A number computed from other cells, opt-in.
  case derived
}

/// Whether and how a value is known. Only reported, derived and corrected carry a number.
public enum ValueStatus: String, Sendable, CaseIterable {
  /// The document states the number.
  case reported
  /// The cell is there and empty (or `/`, `—`).
  case blank
  /// The document has no such cell.
  case absent
  /// A number is there, but not which cell it belongs to.
  case ambiguous
  /// Text stands where a number belongs.
  case unparsable
  /// Computed from other cells by an identity.
  case derived
  /// Changed by a reviewer; the old value is kept in the overlay.
  case corrected

  /// Whether a value of this status holds a number.
  public var hasNumber: Bool { self == .reported || self == .derived || self == .corrected }
}

/// How exactly a number is stated.
public enum Qualifier: String, Sendable, CaseIterable {
  /// The number itself.
  case exact
  /// 余, 多, 以上: the number is a lower bound.
  case atLeast = "at_least"
  /// 近, 以内: the number is an upper bound.
  case atMost = "at_most"
  /// 上千, 数百: an order of magnitude; enters no statistic.
  case vague
  /// 未收到, 未发生: zero stated in words.
  case noneByStatement = "none_by_statement"
}

/// The time or level a number speaks of. Only `year` and `toDate` enter statistics.
public enum ValueScope: String, Sendable, CaseIterable {
  /// The whole report year.
  case year
  /// Up to an unstated date (截至目前).
  case toDate = "to_date"
  /// A part of the year.
  case partYear = "part_year"
  /// The county's or city's own total.
  case countyTotal = "county_total"
}

/// How a value was found.
public enum ReadingMethod: String, Sendable, CaseIterable {
  /// By the official label of its row and column.
  case label
  /// By a known variant of a label.
  case alias
  /// By its place among cells that are known.
  case position
  /// By a pattern in running text.
  case pattern
  /// Computed from other cells.
  case derived
  /// Entered by a reviewer.
  case manual
}

/// How sure a reading is: an ordered word, not a made-up probability.
public enum Confidence: String, Sendable, CaseIterable {
  /// Nothing speaks against it.
  case high
  /// One choice was made among several.
  case medium
  /// A reviewer should look.
  case low
}

/// A place in a source document.
public struct SourcePlace: Sendable, Equatable {
  /// Line in the source text, from 1.
  public let line: Int
  /// Half-open byte range in the source file (text files), or in the extracted text (HTML, PDF, DOCX); empty when only
  /// the line is known, as for a cell that a row of the table lacks.
  public let bytes: Range<Int>
  /// Place in a container: `table[2]/tr[5]/td[3]`, `p.3`, `Sheet1!C7`; empty for plain text.
  public let locator: String

  /// A place at `line` and `bytes`.
  public init(line: Int, bytes: Range<Int>, locator: String = "") {
    self.line = line
    self.bytes = bytes
    self.locator = locator
  }
}
