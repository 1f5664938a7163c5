// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import Panels
internal import Records

/// The facts that the first sentences of a summary are made of.
public struct YearDigest: Sendable {
  /// Cells of table three that say how applications went.
  private enum Cell {
    static let received = "applications.received.total"
    static let closed = "applications.outcome.total.total"
    static let carriedOut = "applications.carried_out.total"
  }

  /// The total that changed most in absolute terms among the counts of the form (of any count when there are none);
  /// nil when nothing can be compared or nothing changed.
  public let largestChange: CountyTotal?
  /// Who states which number of 12345 hotline cases.
  public let hotline: HotlineStatement
  /// Applications received; nil when nobody has the cell.
  public let received: CountyTotal?
  /// Applications dealt with; nil when nobody has the cell.
  public let closed: CountyTotal?
  /// Applications carried into the next year; nil when nobody has the cell.
  public let carriedOut: CountyTotal?
  /// Authorities that received no application: their number is 0, not missing.
  public let withoutApplications: Int
  /// The ranked rows of tiers A and B, best first.
  public let outstanding: [OutlierRow]
  /// How many values were compared.
  public let comparisons: Int
  /// How many of them fall below p = .01 by chance alone.
  public let expectedByChance: Double
  /// The area's tested trends with p of at most .05, smallest p first.
  public let trends: [TrendRow]

  /// The digest of a year, by index.
  init(_ slice: PanelSlice, year: Int, totals: [CountyTotal], outliers: OutlierTownships, trends: [TrendRow]) {
    let panel = slice.panel
    let changed = totals.filter {
      panel.indicators[$0.indicator].isCount && ($0.change?.absolute.mantissa ?? 0) != 0
    }
    let ofForm = changed.filter { NarrativeIndicator.indicator(panel.indicators[$0.indicator].id) == nil }
    // The first of equals stays, so the order of the form decides.
    largestChange = (ofForm.isEmpty ? changed : ofForm).reduce(nil as CountyTotal?) { best, next in
      func size(_ total: CountyTotal?) -> Double { (total?.change?.absolute.real.magnitude) ?? 0 }
      return size(next) > size(best) ? next : best
    }
    hotline = HotlineStatement(slice, year: year)
    func total(_ id: String) -> CountyTotal? {
      guard let indicator = panel.indicators.firstIndex(where: { $0.id == id }) else { return nil }
      let total = CountyTotal(panel, authorities: slice.authorities, year: year, indicator: indicator)
      return total.status == .noData ? nil : total
    }
    received = total(Cell.received)
    closed = total(Cell.closed)
    carriedOut = total(Cell.carriedOut)
    withoutApplications =
      panel.indicators.firstIndex { $0.id == Cell.received }.map { indicator in
        CellGathering(panel, authorities: slice.authorities, year: year, indicator: indicator).mantissas.count {
          $0 == 0
        }
      } ?? 0
    outstanding = outliers.rows.filter { $0.tier == .a || $0.tier == .b }
    comparisons = outliers.comparisons
    expectedByChance = outliers.expectedByChance
    self.trends = trends.filter { $0.authority == nil && ($0.mkP ?? 1) <= 0.05 }
      .sorted { ($0.mkP ?? 1, $0.indicator) < ($1.mkP ?? 1, $1.indicator) }
  }
}
