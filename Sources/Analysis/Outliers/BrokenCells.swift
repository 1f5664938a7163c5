// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
public import Records

/// Cells whose number breaks an identity of its report: errors first, outliers second.
public struct BrokenCells: Sendable, Equatable {
  private struct Cell: Hashable {
    let authority: Int
    let year: Int
    let indicator: String
  }

  private var cells: Set<Cell> = []

  /// No broken cell.
  public init() {}

  /// The cells that findings name as broken with severity error and that nobody waived.
  public init(_ findings: [Finding], facts: DocumentFacts) {
    for finding in findings where finding.severity == .error && finding.outcome == .broken && finding.waived.isEmpty {
      guard let authority = facts.authority(of: finding), let year = facts.year(of: finding) else { continue }
      for cell in finding.cells { insert(authority: authority, year: year, indicator: cell) }
    }
  }

  /// Whether nothing is broken.
  public var isEmpty: Bool { cells.isEmpty }

  /// Marks the indicator with id `indicator` of the authority with index `authority` in the calendar year `year`.
  public mutating func insert(authority: Int, year: Int, indicator: String) {
    cells.insert(Cell(authority: authority, year: year, indicator: indicator))
  }

  /// Whether the cell is marked.
  public func contains(authority: Int, year: Int, indicator: String) -> Bool {
    !cells.isEmpty && cells.contains(Cell(authority: authority, year: year, indicator: indicator))
  }
}
