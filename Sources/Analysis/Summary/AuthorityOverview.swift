// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms
public import Panels
public import Records

/// One authority's year at a glance: whether it reported, how completely, and what stands out.
public struct AuthorityOverview: Sendable, Equatable {
  /// Whether it reported.
  public enum Status: String, Sendable, CaseIterable {
    /// A report with numbers.
    case reported
    /// A report without a single number.
    case noNumbers = "no_numbers"
    /// Expected, and nothing came.
    case missing
  }

  /// Index into the panel's authorities.
  public let authority: Int
  /// The year.
  public let year: Int
  /// Whether it reported.
  public let status: Status
  /// How many documents there are; 0 where the data are a typed table.
  public let documents: Int
  /// The form of the document that counts; nil when unknown.
  public let form: FormVersion?
  /// Cells with a number.
  public let cellsReported: Int
  /// Cells without one: of the form where it is known, else of the indicators that anybody has in the year.
  public let cellsMissing: Int
  /// Errors, broken and not waived.
  public let errors: Int
  /// Warnings, broken and not waived.
  public let warnings: Int
  /// Rows of tier A.
  public let tierA: Int
  /// Rows of tier B.
  public let tierB: Int
  /// The p of all its compared indicators together; nil when none was tested.
  public let combinedP: Double?
  /// The numbers of the slice's indicators, in their order; nil where there is none.
  public let values: [FixedDecimal?]
  /// What is known of those cells: the kind of every gap.
  public let states: [CellState]
}

extension AuthorityOverview {
  /// One row for everybody of the universe of the year with index `year`, in panel order.
  public static func rows(
    _ slice: PanelSlice, year: Int, facts: DocumentFacts, outliers: OutlierTownships
  ) -> [AuthorityOverview] {
    let panel = slice.panel
    let coverage = Coverage(panel, authorities: slice.authorities, year: year)
    let (reported, empty) = (Set(coverage.reported), Set(coverage.withoutNumbers))
    var tiers: [Int: (a: Int, b: Int)] = [:]
    for row in outliers.rows where row.year == panel.years[year] {
      if row.tier == .a { tiers[row.authority, default: (0, 0)].a += 1 }
      if row.tier == .b { tiers[row.authority, default: (0, 0)].b += 1 }
    }
    var combined: [Int: Double] = [:]
    for township in outliers.townships where township.year == panel.years[year] {
      combined[township.authority] = township.p
    }
    let cells = reportedCells(slice, year: year)
    return coverage.universe.map { authority in
      let cell = panel.index(authority: authority, year: year)
      let report = facts.report(authority: authority, year: year)
      let counted = cells.count { panel.columns[$0].states[cell].hasNumber }
      let known = report.cellsReported ?? counted
      let all = report.cellsReported == nil ? cells.count : report.form.map { Form.version($0).cells.count }
      return AuthorityOverview(
        authority: authority, year: panel.years[year],
        status: reported.contains(authority) ? (empty.contains(authority) ? .noNumbers : .reported) : .missing,
        documents: report.documents, form: report.form, cellsReported: known,
        cellsMissing: max(0, (all ?? cells.count) - known), errors: report.errors, warnings: report.warnings,
        tierA: tiers[authority]?.a ?? 0, tierB: tiers[authority]?.b ?? 0,
        combinedP: combined[authority],
        values: slice.indicators.map { indicator in
          let column = panel.columns[indicator]
          guard column.states[cell].hasNumber else { return nil }
          return FixedDecimal(mantissa: column.mantissas[cell], scale: column.scale)
        },
        states: slice.indicators.map { panel.columns[$0].states[cell] })
    }
  }

  /// The indicators, narrative ones aside, that anybody of the slice has a row for in the year.
  private static func reportedCells(_ slice: PanelSlice, year: Int) -> [Int] {
    return slice.panel.indicators.indices.filter { indicator in
      guard NarrativeIndicator.indicator(slice.panel.indicators[indicator].id) == nil else { return false }
      let states = slice.panel.columns[indicator].states
      return slice.authorities.contains { states[slice.panel.index(authority: $0, year: year)] != .noRow }
    }
  }
}
