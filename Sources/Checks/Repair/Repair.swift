// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// The smallest changes that make every broken identity of a report hold (Fellegi and Holt's principle).
///
/// Over all equations of A1–A4 that can be judged at once: the fewest cells whose numbers can be chosen, whole and not
/// negative, so that all of them hold while every other cell stays. All smallest solutions are given. Equations without a
/// cell in common are mended apart. Cells without a number are never filled in.
///
/// Reference: I. P. Fellegi, D. Holt, A systematic approach to automatic edit and imputation, JASA 71 (1976), 17–35.
public struct Repair: Sendable, Equatable {
  /// A new number for one cell.
  public struct Change: Sendable, Equatable {
    /// The cell.
    public let cell: String
    /// The number reported.
    public let old: FixedDecimal
    /// The number proposed.
    public let new: FixedDecimal
  }

  /// One smallest set of changes.
  public struct Solution: Sendable, Equatable {
    /// The changes, in form order.
    public let changes: [Change]
    /// Whether other numbers for the same cells would do as well.
    public let isOneOfMany: Bool
    /// What else the reports say that agrees once it is applied.
    public internal(set) var support: [Hint]
  }

  /// What another place says a cell should be.
  public struct Hint: Sendable, Equatable {
    /// Where it stands.
    public enum Source: String, Sendable {
      /// The running text of the report.
      case narrative
      /// The report of the year before.
      case yearBefore = "year_before"
      /// The report of the year after.
      case yearAfter = "year_after"
    }

    /// The cell.
    public let cell: String
    /// What it should be.
    public let number: FixedDecimal
    /// Who says so.
    public let source: Source

    /// A hint about `cell`.
    public init(cell: String, number: FixedDecimal, source: Source) {
      self.cell = cell
      self.number = number
      self.source = source
    }
  }

  /// The equations that are broken, by their ids.
  public let broken: [String]
  /// All smallest solutions, the one that other places support first, else in form order; at most ``solutionLimit``.
  public let solutions: [Solution]
  /// Whether the first solution is the one that other places support, more than any other.
  public let prefersFirst: Bool
  /// Whether the search went through: false when nothing small mends the figures, or when there are more solutions.
  public let isComplete: Bool

  /// The most solutions that are listed.
  public static let solutionLimit = 64

  /// The mends of a record, one for every group of broken equations that hang together; empty when nothing is broken.
  ///
  /// - Parameter hints: what other places say, besides the record's own running text.
  public static func all(of record: Record, hints: [Hint] = []) -> [Repair] {
    all(of: record, RecordNumbers(record), hints: hints)
  }

  static func all(of record: Record, _ numbers: RecordNumbers, hints: [Hint]) -> [Repair] {
    EquationSystem.broken(in: numbers).map { system in
      Repair(system, hints: hints + narrativeHints(record))
    }
  }

  private init(_ system: EquationSystem, hints: [Hint]) {
    var search = RepairSearch(system)
    search.run()
    broken = system.equations.filter { !$0.holds(system.values) }.map(\.id)
    isComplete = search.isComplete
    let about = hints.filter { system.cells.contains($0.cell) }
    var scored: [(score: Int, solution: Solution)] = search.solutions.map { found in
      var values = system.values
      for (place, number) in zip(found.cells, found.numbers) { values[place] = number }
      let support = about.filter { hint in
        system.cells.firstIndex(of: hint.cell).map { FixedDecimal(mantissa: values[$0]) == hint.number } ?? false
      }
      let changes = zip(found.cells, found.numbers).map { place, number in
        Change(
          cell: system.cells[place], old: FixedDecimal(mantissa: system.values[place]),
          new: FixedDecimal(mantissa: number))
      }
      return (support.count, Solution(changes: changes, isOneOfMany: found.isOneOfMany, support: support))
    }
    let best = scored.map(\.score).max() ?? 0
    if scored.count > 1, best > 0, scored.count(where: { $0.score == best }) == 1,
      let place = scored.firstIndex(where: { $0.score == best })
    {
      scored.insert(scored.remove(at: place), at: 0)
      prefersFirst = true
    } else {
      prefersFirst = false
    }
    solutions = scored.map(\.solution)
  }

  /// The machine form: `cell=value`, joined by `;` within a solution and by `|` between them; a star in front of the one
  /// that other places support.
  public var text: String {
    let texts = solutions.map { $0.changes.map { "\($0.cell)=\($0.new)" }.joined(separator: ";") }
    return (prefersFirst ? "*" : "") + texts.joined(separator: "|")
  }

  /// Writes the mends of a record into its findings about broken identities.
  static func propose(for record: Record, _ numbers: RecordNumbers, hints: [Hint] = [], into findings: inout [Finding])
  {
    guard findings.contains(where: { $0.outcome == .broken }) else { return }
    let repairs = all(of: record, numbers, hints: hints)
    for index in findings.indices where findings[index].outcome == .broken {
      guard let cell = findings[index].cells.first else { continue }
      let rule = findings[index].rule
      let repair = repairs.first { repair in repair.broken.contains { $0 == EquationSystem.name(rule, cell) } }
      findings[index].repair = repair?.text ?? ""
    }
  }

  /// What the running text of a record says about cells of the identities.
  private static func narrativeHints(_ record: Record) -> [Hint] {
    let cells = [
      "narrative.applications.received": "applications.received.total",
      "narrative.applications.carried_in": "applications.carried_in.total",
      "narrative.applications.handled": "applications.outcome.total.total", "narrative.review.total": "review.total",
    ]
    return record.values.compactMap { value in
      guard value.form == .narrative, let cell = cells[value.cellID], let number = value.number,
        value.qualifier == .exact || value.qualifier == .noneByStatement, value.scope == .year
      else { return nil }
      return Hint(cell: cell, number: number, source: .narrative)
    }
  }
}
