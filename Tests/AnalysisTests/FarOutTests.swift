// SPDX-License-Identifier: GPL-3.0-or-later

import Panels
import Records
import TestSupport
import Testing

@testable import Analysis

/// The quick ways of a long ranking against the slow ones.
@Suite struct FarOutTests {
  /// Random groups with gaps, ties, zeros, decimals, negative numbers, a total and its parts.
  static func panel(_ generator: inout SeededGenerator) -> Panel {
    let people = Int.random(in: 2...14, using: &generator)
    let names = (0..<3).flatMap { PanelBuilder.county("县\($0)", people) } + ["孤1", "孤2", "孤3", "孤4", "孤5", "孤6"]
    let total = "applications.received.total"
    let parts = ["natural_person", "business", "research", "public_interest", "legal_services", "other_organization"]
    let indicators =
      [PanelBuilder.count("甲"), PanelBuilder.amount("乙"), PanelBuilder.count("丙"), PanelBuilder.count(total)]
      + parts.map { PanelBuilder.count("applications.received.\($0)") }
    let columns = indicators.map { indicator -> (indicator: PanelIndicator, rows: [[Int64?]]) in
      let top = [1, 6, 300].randomElement(using: &generator) ?? 6
      let least: Int64 = Int.random(in: 0..<6, using: &generator) == 0 ? -1 : 0
      let rows = names.map { _ in
        (0..<3).map { _ -> Int64? in
          switch Int.random(in: 0..<10, using: &generator) {
          case 0: nil
          case 1...6: 0
          case 7: Int64.random(in: least...Int64(top * 40), using: &generator)
          default: Int64.random(in: least...Int64(top), using: &generator)
          }
        }
      }
      return (indicator, rows)
    }
    return PanelBuilder.panel(authorities: names, years: [2022, 2023, 2024], columns, scales: [0, 2, 1])
  }

  @Test func lookingOnlyForWhatLiesFarOutFindsTheSame() throws {
    var generator = SeededGenerator(seed: 97)
    for round in 0..<60 {
      let panel = Self.panel(&generator)
      let slice = try PanelSlice(panel, Selection(years: .all, indicators: .all))
      var broken = BrokenCells()
      for _ in 0..<(round % 3 * 40) {
        broken.insert(
          authority: Int.random(in: 0..<panel.authorities.count, using: &generator),
          year: Int.random(in: 2022...2024, using: &generator),
          indicator: panel.indicators[Int.random(in: 0..<panel.indicators.count, using: &generator)].id)
      }
      let peers = PeerGrouping.allCases.randomElement(using: &generator) ?? .county
      for group in PeerGroup.groups(of: slice.authorities, in: panel, by: peers) {
        let unit = OutlierUnit(
          slice: slice, group: group, options: OutlierOptions(method: .modifiedZ, peers: peers), broken: broken,
          sums: SumCells.among(slice.indicators, of: panel))
        var (quick, slow) = (OutlierUnit.Result(), OutlierUnit.Result())
        unit.addFarOut(to: &quick)
        unit.addAll(to: &slow)
        #expect(quick.rows == slow.rows)
        #expect(quick.untested == slow.untested)
        #expect(quick.comparisons == slow.comparisons && quick.tested.count == slow.tested.count)
      }
    }
  }

  /// The order of a ranking as it is defined.
  private func precedes(_ left: OutlierRow, _ right: OutlierRow) -> Bool {
    if left.sortingClass != right.sortingClass { return left.sortingClass < right.sortingClass }
    let (leftTier, rightTier) = (left.statisticalTier ?? .d, right.statisticalTier ?? .d)
    if leftTier != rightTier { return leftTier < rightTier }
    if left.logP != right.logP { return left.logP < right.logP }
    if left.distance != right.distance { return left.distance > right.distance }
    return (left.authority, left.indicator, left.year) < (right.authority, right.indicator, right.year)
  }

  @Test(arguments: [OutlierOptions.Method.county, .modifiedZ, .tukey])
  func rowsAreInTheOrderOfTheDefinition(method: OutlierOptions.Method) throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<5 {
      let panel = Self.panel(&generator)
      let slice = try PanelSlice(panel, Selection(years: .all, indicators: .all))
      var broken = BrokenCells()
      broken.insert(authority: 0, year: 2023, indicator: "甲")
      let rows = OutlierTownships(
        slice, options: OutlierOptions(method: method, includesAll: true), broken: broken
      ).rows
      var sorted = rows.shuffled(using: &generator)
      OutlierOrder.sort(&sorted)
      #expect(sorted == rows)
      #expect(rows == rows.sorted(by: precedes))
      #expect(zip(rows, rows.dropFirst()).allSatisfy { precedes($0, $1) })
    }
  }

  @Test func anEmptyRankingAndOneRowAreInOrder() {
    var rows: [OutlierRow] = []
    OutlierOrder.sort(&rows)
    #expect(rows.isEmpty)
  }
}
