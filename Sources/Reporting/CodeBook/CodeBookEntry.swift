// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms

/// One entry of the code book: a cell of the form, a number of the running text, or a rule.
public enum CodeBookEntry: Sendable {
  /// A cell of one version of the form.
  case cell(FormCell)
  /// A number stated in running text.
  case narrative(NarrativeIndicator)
  /// A rule.
  case rule(Rule)

  /// All entries: the cells of the versions asked for, then the narrative indicators, then the rules.
  public static func all(versions: [FormVersion]) -> [CodeBookEntry] {
    let cells = versions.flatMap { Form.version($0).cells.map(CodeBookEntry.cell) }
    return cells + NarrativeIndicator.all.map(CodeBookEntry.narrative) + Rule.all.map(CodeBookEntry.rule)
  }

  /// The entries that `what` names: an id, a Chinese label, a rule's id or its short form (`A1`), the beginning of
  /// ids up to a dot (`applications.received`), or the name of a row. Empty when nothing is called that.
  public static func entries(named what: String, versions: [FormVersion]) -> [CodeBookEntry] {
    let all = all(versions: versions)
    let exact = all.filter { $0.id == what || $0.label == what }
    if !exact.isEmpty { return exact }
    let lowered = what.lowercased()
    let short = all.filter { $0.isRule && $0.id.lowercased().split(separator: ".").first.map(String.init) == lowered }
    if !short.isEmpty { return short }
    let begun = all.filter { $0.id.hasPrefix(what + ".") }
    if !begun.isEmpty { return begun }
    let meant = Set(Indicator.candidates(what).map(\.id))
    return all.filter { meant.contains($0.id) }
  }

  /// The id of the cell, indicator or rule.
  public var id: String {
    switch self {
    case .cell(let cell): cell.id
    case .narrative(let indicator): indicator.id
    case .rule(let rule): rule.id
    }
  }

  /// The Chinese label or name.
  public var label: String {
    switch self {
    case .cell(let cell): cell.label
    case .narrative(let indicator): indicator.label
    case .rule(let rule): rule.name
    }
  }

  /// Whether it is a rule.
  public var isRule: Bool {
    if case .rule = self { return true }
    return false
  }
}
