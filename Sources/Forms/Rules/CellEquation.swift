// SPDX-License-Identifier: GPL-3.0-or-later

/// One equation between cells that a rule states: the sum on the left equals the sum on the right.
public struct CellEquation: Sendable {
  /// One cell of a sum, with its sign and its year.
  public struct Term: Sendable, Equatable {
    /// The cell.
    public let cell: String
    /// Whether the cell is subtracted.
    public let isNegative: Bool
    /// 0 for the report year, -1 for the year before.
    public let yearOffset: Int
  }

  /// How far an equation can be trusted when every value is there.
  public enum Strength: String, Sendable {
    /// It holds in every correct report.
    case exact
    /// It holds between two correct reports of one authority.
    case exactCrossYear = "exact cross-year"
    /// It holds between two years, but for breaks of the lists behind the figures.
    case crossYear = "cross-year"
    /// It holds between two years, but for the exceptions the rule names.
    case crossYearWithCaveats = "cross-year, known caveats"
    /// It holds roughly.
    case soft = "cross-year, soft"
  }

  /// The rule that states it.
  public let ruleID: String
  /// Its number among all instances, from 1.
  public let number: Int
  /// The form whose reports it speaks of; of the later year when it spans two.
  public let form: FormVersion
  /// The left side.
  public let left: [Term]
  /// The right side.
  public let right: [Term]
  /// How serious a breach is.
  public let severity: RuleSeverity
  /// How far it can be trusted.
  public let strength: Strength

  /// Its name, such as `2021:A1.row_sum:7`.
  public var id: String { "\(form.rawValue):\(ruleID):\(number)" }

  /// Whether it needs the report of the year before.
  public var spansYears: Bool { strength != .exact }

  /// Both sides, left first.
  public var terms: [Term] { left + right }

  /// The left side as text: cell ids with their signs, `@t` and `@t-1` when two years are compared.
  public var leftText: String { text(left) }

  /// The right side as text.
  public var rightText: String { text(right) }

  /// The instances of one rule in one form, in form order; empty for a rule that states no equation.
  public static func instances(of ruleID: String, in form: FormVersion) -> [CellEquation] {
    all.filter { $0.ruleID == ruleID && $0.form == form }
  }

  private func text(_ side: [Term]) -> String {
    var text = ""
    for (index, term) in side.enumerated() {
      if index > 0 || term.isNegative { text += term.isNegative ? (index > 0 ? " - " : "-") : " + " }
      text += term.cell
      if spansYears { text += term.yearOffset == 0 ? "@t" : "@t-1" }
    }
    return text
  }
}
