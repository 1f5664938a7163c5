// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing a check has to say: a code with typed arguments; Reporting renders the sentence.
public struct Finding: Sendable, Equatable {
  /// How serious it is.
  public var severity: Severity
  /// The rule, such as `A1.row_sum`.
  public var rule: String
  /// Whether the rule is broken, holds, or cannot be judged.
  public var outcome: Outcome
  /// The document it speaks of; empty for findings about a whole county.
  public var documentID: String
  /// Roster id of the authority; empty when unresolved.
  public var authorityID: String = ""
  /// Name of the authority.
  public var authority: String = ""
  /// County of the authority.
  public var county: String = ""
  /// Report year, when known.
  public var year: Int?
  /// The cell or cells concerned; empty when the finding is not about cells.
  public var cells: [String] = []
  /// What the document says.
  public var value: FixedDecimal?
  /// What the rule expects.
  public var expected: FixedDecimal?
  /// Line in the source, when there is one.
  public var line: Int?
  /// Which sentence to write, within the rule; the names are the rule's own, such as `glued` or `missing_cells`.
  public var code: String
  /// What the sentence needs, in the order the sentence names it.
  public var arguments: [FindingArgument] = []
  /// The characters of the document it rests on.
  public var evidence: String = ""
  /// The proposed mend, in machine form: `cell=value`, joined by `;`.
  public var repair: String = ""
  /// The reason it was waived; empty when it was not.
  public var waived: String = ""

  /// A finding of `rule` about one document.
  public init(
    severity: Severity, rule: String, outcome: Outcome, documentID: String, code: String, cells: [String] = [],
    value: FixedDecimal? = nil, expected: FixedDecimal? = nil, line: Int? = nil, arguments: [FindingArgument] = [],
    evidence: String = ""
  ) {
    self.severity = severity
    self.rule = rule
    self.outcome = outcome
    self.documentID = documentID
    self.code = code
    self.cells = cells
    self.value = value
    self.expected = expected
    self.line = line
    self.arguments = arguments
    self.evidence = evidence
  }
}

/// A typed argument of a finding's sentence.
public enum FindingArgument: Sendable, Equatable {
  /// Text taken from a document or a name.
  case text(String)
  /// A number of a document.
  case number(FixedDecimal)
  /// A whole number, such as a count of cells or a year.
  case integer(Int)
  /// A cell of the form; rendered with its label.
  case cell(String)
  /// A date, ISO.
  case date(String)
}

/// How serious a finding is, most serious first.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// The figures contradict each other or the form.
  case error
  /// Very likely wrong.
  case warning
  /// Worth a look.
  case notice
  /// Good to know.
  case info

  /// Orders by seriousness: `.error` comes first.
  public static func < (left: Severity, right: Severity) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .notice: 2
    case .info: 3
    }
  }
}

/// What a rule says about a record.
public enum Outcome: String, Sendable, CaseIterable {
  /// The rule holds.
  case holds
  /// The rule is broken.
  case broken
  /// The values it needs are missing; missing is never read as 0.
  case cannotTell = "cannot_tell"
}
