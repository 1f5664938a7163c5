// SPDX-License-Identifier: GPL-3.0-or-later

/// What is wrong with a roster file: every problem found, in the order of the lines.
public struct RosterError: Error, Equatable, Sendable, CustomStringConvertible {
  /// One problem, with its place.
  public struct Problem: Equatable, Sendable {
    /// Line in the file, from 1; 0 when the whole file is concerned.
    public let line: Int
    /// The column concerned; empty when it is the whole row.
    public let column: String
    /// The offending text.
    public let text: String
    /// What is wrong with it.
    public let kind: Kind
  }

  /// What can be wrong.
  public enum Kind: Equatable, Sendable {
    /// The file is neither UTF-8 nor GB18030 text.
    case notText
    /// The file has no header row.
    case noHeader
    /// A column that every roster needs is missing.
    case missingColumn
    /// A column stands twice in the header.
    case repeatedColumn
    /// A row has another number of fields than the header.
    case fieldCount(expected: Int)
    /// A quoted field is not closed, or goes on after its closing quote, or a quote stands in an unquoted field.
    case badQuoting
    /// A field that every row needs is empty.
    case emptyField
    /// Not a date such as `2022-07-01`.
    case badDate
    /// The period ends before it starts.
    case reversedPeriod
    /// Not a number of the expected kind.
    case badNumber
    /// None of the words the column may hold.
    case unknownWord(expected: [String])
    /// A successor that the roster does not list.
    case unknownSuccessor
    /// Successors that lead back to where they start.
    case circularSuccession
    /// Two periods of one authority overlap; the other starts on that line.
    case overlappingPeriods(otherLine: Int)
  }

  /// The problems, at least one.
  public let problems: [Problem]

  /// For programmers; commands render their own text.
  public var description: String {
    problems.map { "roster line \($0.line) \($0.column) “\($0.text)”: \($0.kind)" }.joined(separator: "\n")
  }
}
