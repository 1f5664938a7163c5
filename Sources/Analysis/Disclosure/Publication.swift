// SPDX-License-Identifier: GPL-3.0-or-later

public import Panels
public import Records

/// A panel as the public may see it: small counts of natural persons masked, county totals whole wherever they give nothing
/// away.
public struct Publication: Sendable {
  /// What is masked.
  public let mask: DisclosureMask
  /// The panel without what is masked.
  public let panel: Panel

  private let whole: Panel
  /// What is masked, by authority and year.
  private let touched: Set<DisclosureMask.Total>

  /// The public part of `panel`; counts of natural persons from 1 to `minimumCount` − 1 are masked.
  public init(_ panel: Panel, minimumCount: Int = DisclosureProtection.standardMinimum) {
    whole = panel
    mask = DisclosureProtection.mask(panel, minimumCount: minimumCount)
    self.panel = mask.applied(to: panel)
    touched = Set(mask.cells.map { DisclosureMask.Total(year: $0.year, indicator: $0.authority) })
  }

  /// How many numbers of a year, by index, are masked.
  public func maskedCount(year: Int) -> Int { mask.cells.count { $0.year == year } }

  /// Whether any authority's number of an indicator is masked in a year, by index.
  public func isMasked(indicator: Int, year: Int) -> Bool {
    mask.cells.contains { $0.indicator == indicator && $0.year == year }
  }

  /// Whether any number of an indicator, by index, is masked in any year: what is left of it would mislead an analysis.
  public func isMasked(indicator: Int) -> Bool { mask.cells.contains { $0.indicator == indicator } }

  /// Whether anything of an authority's year, by index, is masked.
  public func touches(authority: Int, year: Int) -> Bool {
    touched.contains(DisclosureMask.Total(year: year, indicator: authority))
  }

  /// The total over `authorities` as it is published: of everybody's numbers, or none where it would give a small count
  /// away. Where anything is masked there is no change: who is compared with the year before could give a count away.
  public func total(authorities: [Int], year: Int, indicator: Int) -> CountyTotal {
    let comparable = panel.hasSuccessions ? panel.carriedOn(to: year) : panel
    let total = CountyTotal(
      whole, authorities: authorities, year: year, indicator: indicator, comparable: comparable)
    if mask.hiddenTotals.contains(DisclosureMask.Total(year: year, indicator: indicator)) { return total.suppressed }
    return isMasked(indicator: indicator) ? total.withoutChange : total
  }

  /// The findings that may be published: of an authority's year with masked numbers none that speaks of applications or
  /// quotes running text, and none about the applications of a whole county.
  public func publishable(_ findings: [Finding], facts: DocumentFacts) -> [Finding] {
    findings.compactMap { finding in
      let speaksOfApplications = finding.cells.contains { $0.contains("applications.") }
      guard let authority = facts.authority(of: finding) else { return speaksOfApplications ? nil : finding }
      let year = facts.year(of: finding).flatMap { whole.years.firstIndex(of: $0) }
      let isTouched = whole.years.indices.contains { index in
        touches(authority: authority, year: index)
          && (year.map { abs(whole.years[index] - whole.years[$0]) <= 1 } ?? true)
      }
      guard isTouched else { return finding }
      if speaksOfApplications || finding.rule.hasPrefix("D") { return nil }
      var shown = finding
      shown.evidence = ""
      return shown
    }
  }
}
