// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// A finding that the office has looked at and lets stand: a line of `waivers.csv`.
///
/// The finding stays visible, with the reason beside it; it no longer counts. A waiver is never removed by a run.
public struct Waiver: Sendable, Equatable {
  /// The rule's id, or its short form such as `A1`.
  public let rule: String
  /// Roster id, full name, name without 人民政府, or county + "/" + name; empty for all.
  public let authority: String
  /// The year reported on; nil for all.
  public let year: Int?
  /// The cell; empty for all.
  public let cell: String
  /// Why.
  public let reason: String
  /// Who decided it.
  public let who: String
  /// The last day on which it holds, ISO; empty for good.
  public let until: String
  /// Line in the file, from 1.
  public let line: Int

  /// The rule under which waivers themselves are reported.
  public static let ownRule = "F11.waiver"

  /// The file in a dataset folder.
  public static let file = "waivers.csv"

  /// The columns of the file; the first must be there.
  static let columns = ["rule", "authority", "year", "cell", "reason", "who", "until"]

  /// Whether the waiver speaks of a finding.
  func fits(_ finding: Finding) -> Bool {
    guard finding.outcome == .broken, rule == finding.rule || rule == String(finding.rule.prefix { $0 != "." }) else {
      return false
    }
    if let year, year != finding.year { return false }
    if !cell.isEmpty, !finding.cells.contains(cell) { return false }
    if authority.isEmpty { return true }
    let name = Self.bare(finding.authority)
    return authority == finding.authorityID || Self.bare(authority) == name
      || Self.bare(authority) == finding.county + "/" + name
  }

  /// Whether it no longer holds at `date`.
  func isExpired(at date: String) -> Bool { !until.isEmpty && until < date }

  /// What stands in the finding: the reason, else who decided.
  var words: String {
    if !reason.isEmpty { return reason }
    return who.isEmpty ? Self.file : who
  }

  private static func bare(_ name: String) -> String {
    for ending in ["人民政府", "办事处"] where name.hasSuffix(ending) && name != ending {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  /// Whether it names a rule that there is.
  var namesARule: Bool { Rule.all.contains { $0.id == rule || $0.id.prefix { $0 != "." } == rule } }
}
