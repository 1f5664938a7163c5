// SPDX-License-Identifier: GPL-3.0-or-later

/// What one document said: the document, its values in form order, and what reading it found.
public struct Record: Sendable, Equatable {
  /// The document and how it was understood.
  public var document: DocumentDescription
  /// Cells in form order, then narrative numbers in the order of the indicators.
  public var values: [Value]
  /// What reading it found, in the order of the document.
  public var findings: [Finding]
  /// Headings of the report's six sections.
  public var headings: [SectionHeading]
  /// MinHash of the running text; empty when the document has none.
  public var textSignature: [UInt32]
  /// What the running text says besides numbers, in the order of the document; nil when it was never looked at: in a
  /// typed table, or in a dataset that was written before statements were kept.
  public var statements: [TextStatement]?

  /// A record of one document.
  public init(
    document: DocumentDescription, values: [Value], findings: [Finding] = [], headings: [SectionHeading] = [],
    textSignature: [UInt32] = [], statements: [TextStatement]? = nil
  ) {
    self.document = document
    self.values = values
    self.findings = findings
    self.headings = headings
    self.textSignature = textSignature
    self.statements = statements
  }
}

/// The heading of one of the report's sections.
public struct SectionHeading: Sendable, Equatable {
  /// The section: 1 for 一、总体情况 to 6 for 六、其他需要报告的事项.
  public let number: Int
  /// The heading as it stands in the document.
  public let text: String
  /// Line in the source, from 1.
  public let line: Int
  /// Characters of running text in the section, blanks left out; nil when they were never counted.
  public var characters: Int?

  /// A heading of section `number`.
  public init(number: Int, text: String, line: Int, characters: Int? = nil) {
    self.characters = characters
    self.number = number
    self.text = text
    self.line = line
  }
}
