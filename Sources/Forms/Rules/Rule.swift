// SPDX-License-Identifier: GPL-3.0-or-later

/// One rule of the rule set: what must hold, how serious it is when it does not, and when it can be judged.
///
/// The rule is data; the module Checks evaluates it. Eight rules are equations between cells: ``CellEquation``.
public struct Rule: Sendable, Identifiable {
  /// What a rule compares.
  public enum Kind: String, Sendable, CaseIterable {
    /// Cells of one record that must add up.
    case identity
    /// A total that is computed, not checked.
    case definition
    /// Cells of two years.
    case crossYear = "cross_year"
    /// What a value can be at all.
    case domain
    /// What a value is likely to be.
    case plausibility
    /// Running text against the tables.
    case narrative
    /// The parts of the document.
    case structure
    /// Who reported, when, on which year.
    case metadata
    /// A county against its units.
    case rollup
    /// What reading the document met.
    case reading
  }

  /// Stable identifier, such as `A1.row_sum`.
  public let id: String
  /// Chinese name.
  public let name: String
  /// English name.
  public let englishName: String
  /// The forms whose reports it speaks of.
  public let forms: [FormVersion]
  /// What must hold, as a formula over cell ids.
  public let formula: String
  /// How many instances it expands to; empty when it does not.
  public let instances: String
  /// How serious a breach is at most; nil for a definition.
  public let severity: RuleSeverity?
  /// When a breach is less serious, in the words of the code book; empty when it never is.
  public let severityNote: String
  /// What the rule compares.
  public let kind: Kind
  /// What it rests on: the form, the Regulation, experience.
  public let source: String
  /// What must be known before it can be judged; empty when nothing is needed.
  public let evaluableWhen: String
  /// Known exceptions and real cases.
  public let caveat: String

  /// The letter of the rule's family: `A` to `G`, or `L`.
  public var family: Character { id.first ?? "?" }

  /// The severity as the code book states it: a word, a conditional sentence, or `-`.
  public var severityText: String { severityNote.isEmpty ? severity?.rawValue ?? "-" : severityNote }

  /// All rules, in the order of the code book.
  public static let all: [Rule] = identities + crossYear + domain + narrative + structure + metadata + rollup + reading

  /// The rule with an id; nil when there is none. Constant time.
  public static func rule(_ id: String) -> Rule? { positions[id].map { all[$0] } }

  /// The index in ``all`` of the rule with an id; nil when there is none.
  public static func position(of id: String) -> Int? { positions[id] }

  private static let positions: [String: Int] = Dictionary(
    all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// A rule for both forms unless told otherwise.
  init(
    _ id: String, _ name: String, _ englishName: String, forms: [FormVersion] = FormVersion.allCases, formula: String,
    instances: String, severity: RuleSeverity?, severityNote: String = "", kind: Kind, source: String = "-",
    evaluableWhen: String = "", caveat: String = ""
  ) {
    self.id = id
    self.name = name
    self.englishName = englishName
    self.forms = forms
    self.formula = formula
    self.instances = instances
    self.severity = severity
    self.severityNote = severityNote
    self.kind = kind
    self.source = source
    self.evaluableWhen = evaluableWhen
    self.caveat = caveat
  }
}

/// How serious the breach of a rule is, most serious first.
public enum RuleSeverity: String, Sendable, CaseIterable {
  /// The figures contradict each other or the form.
  case error
  /// Very likely wrong.
  case warning
  /// Worth a look.
  case notice
  /// Good to know.
  case info
}
