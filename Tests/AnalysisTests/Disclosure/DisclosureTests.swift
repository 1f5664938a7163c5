// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import TestSupport
import Testing

@testable import Analysis

/// No masked count can be computed from what is published: proved by solving for it.
@Suite struct DisclosureTests {
  /// A county whose applications are drawn one by one, so that every identity holds.
  static func county(authorities: Int, years: Int, seed: UInt64, perAuthority: Int = 3) throws -> Panel {
    var generator = SeededGenerator(seed: seed)
    let rows = ["disclosed", "partly_disclosed", "not_disclosed.state_secret", "not_available.not_held"]
    let columns = ["natural_person", "business"]
    var counts: [String: Int] = [:]
    func count(_ authority: Int, _ year: Int, _ row: String, _ column: String) {
      counts["\(authority)/\(year)/applications.\(row).\(column)", default: 0] += 1
      counts["\(authority)/\(year)/applications.\(row).total", default: 0] += 1
    }
    for authority in 0..<authorities {
      for year in 0..<years {
        for _ in 0..<Int.random(in: 0...perAuthority, using: &generator) {
          let column = Int.random(in: 0..<4, using: &generator) == 0 ? columns[1] : columns[0]
          count(authority, year, "received", column)
          var last = year
          if Int.random(in: 0..<3, using: &generator) == 0 {
            count(authority, year, "carried_out", column)
            last += 1
            if last < years { count(authority, last, "carried_in", column) }
          }
          guard last < years else { continue }
          count(authority, last, "outcome." + rows[Int.random(in: 0..<rows.count, using: &generator)], column)
          count(authority, last, "outcome.total", column)
        }
      }
    }
    let cells = Form.form2021.cells.map(\.id).filter { $0.hasPrefix("applications.") }
    var lines = ["county,authority,year,indicator,value"]
    for authority in 0..<authorities {
      for year in 0..<years {
        for cell in cells {
          lines.append("示例县,\(authority)镇,\(2022 + year),\(cell),\(counts["\(authority)/\(year)/\(cell)"] ?? 0)")
        }
      }
    }
    return try PanelLoader.load(.bytes(Array(lines.joined(separator: "\n").utf8), name: "county")).panel
  }

  @Test(arguments: [2, 3, 5], [1, 2, 3] as [UInt64])
  func everySmallCountStaysOpen(minimum: Int, seed: UInt64) throws {
    let panel = try Self.county(authorities: 5, years: 2, seed: seed)
    let mask = DisclosureProtection.mask(panel, minimumCount: minimum)
    #expect(!mask.primary.isEmpty)
    let figures = PublishedFigures(panel, masked: mask.cells, hiddenTotals: mask.hiddenTotals)
    for cell in mask.primary { #expect(figures.isOpen(cell), "\(cell) can be computed") }
  }

  @Test func withoutMoreThanTheSmallCountsTheyCanBeComputed() throws {
    let panel = try Self.county(authorities: 5, years: 2, seed: 1)
    let mask = DisclosureProtection.mask(panel)
    let figures = PublishedFigures(panel, masked: mask.primary)
    #expect(mask.primary.contains { !figures.isOpen($0) })
  }

  @Test func allSmallCountsAreMaskedAndNoZeroIsOne() throws {
    let panel = try Self.county(authorities: 6, years: 3, seed: 7)
    let mask = DisclosureProtection.mask(panel, minimumCount: 3)
    for authority in panel.authorities.indices {
      for year in panel.years.indices {
        for indicator in panel.indicators.indices where panel.indicators[indicator].id.hasSuffix("natural_person") {
          let value = panel.columns[indicator].mantissas[panel.index(authority: authority, year: year)]
          let cell = DisclosureMask.Cell(authority: authority, year: year, indicator: indicator)
          #expect(mask.primary.contains(cell) == (value == 1 || value == 2))
        }
      }
    }
    #expect(mask.primary.isDisjoint(with: mask.secondary))
  }

  @Test func totalsAreHiddenWhereNobodyElseCouldHaveTheApplication() throws {
    let panel = try Self.county(authorities: 1, years: 1, seed: 2)
    let mask = DisclosureProtection.mask(panel)
    let publication = Publication(panel)
    #expect(!mask.primary.isEmpty)
    for cell in mask.primary {
      #expect(mask.hiddenTotals.contains(DisclosureMask.Total(year: cell.year, indicator: cell.indicator)))
      #expect(publication.total(authorities: [0], year: cell.year, indicator: cell.indicator).sum == nil)
    }
  }

  @Test func countyTotalsStayWholeWhereTheyMay() throws {
    let panel = try Self.county(authorities: 5, years: 2, seed: 1)
    let publication = Publication(panel)
    let authorities = Array(panel.authorities.indices)
    var whole = 0
    for cell in publication.mask.primary
    where !publication.mask.hiddenTotals.contains(DisclosureMask.Total(year: cell.year, indicator: cell.indicator)) {
      let published = publication.total(authorities: authorities, year: cell.year, indicator: cell.indicator)
      #expect(
        published.sum == CountyTotal(panel, authorities: authorities, year: cell.year, indicator: cell.indicator).sum)
      whole += 1
    }
    #expect(whole > 0)
  }

  @Test func nothingToMaskLeavesThePanelAsItIs() throws {
    let panel = try PanelLoader.load(
      .bytes(Array("县,乡镇,年度,指标,数值\n甲县,乙镇,2025,行政处罚,1\n".utf8), name: "table")
    ).panel
    let publication = Publication(panel)
    #expect(publication.mask.cells.isEmpty)
    #expect(publication.panel.columns == panel.columns)
  }
}
