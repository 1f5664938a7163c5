// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Tables
import TestSupport
import Testing

@testable import Reporting

/// Every analysis on panels that have nothing in common with a county: no output holds a p of 0, a nan or an infinity.
@Suite("Hostile panels")
struct HostilePanelTests {
  /// A kind of panel: how many authorities and years, and what stands in the cells.
  struct Hostile: Sendable, CustomTestStringConvertible {
    let name: String
    let size: Int
    var years = 3
    /// Enormous counts are integrated and take long without optimisation: fewer of them show as much.
    var indicators = ["甲项", "乙项", "丙项"]
    let cell: @Sendable (_ authority: Int, _ year: Int, inout SeededGenerator) -> String

    var testDescription: String { name }

    /// The rows of a long CSV, every indicator of the panel filled by the same rule.
    func rows() -> [String] {
      var generator = SeededGenerator(seed: 77)
      var rows: [String] = []
      for authority in 0..<size {
        for year in 0..<years {
          for indicator in indicators {
            let value = cell(authority, year, &generator)
            if value != "skip" { rows.append("甲县,单位\(authority)镇,\(2021 + year),\(indicator),\(value)") }
          }
        }
      }
      return rows
    }

    static let all: [Hostile] = [
      Hostile(name: "all zero", size: 9) { _, _, _ in "0" },
      Hostile(name: "constant", size: 9) { _, _, _ in "7" },
      Hostile(name: "huge", size: 5, years: 2, indicators: ["甲项"]) { _, _, draws in
        "\(Int64.random(in: 1_000_000_000...1_000_000_000_000, using: &draws))"
      },
      Hostile(name: "huge beside small", size: 6, years: 3, indicators: ["甲项"]) { authority, _, draws in
        authority == 3 ? "999999999999" : "\(Int.random(in: 0...3, using: &draws))"
      },
      Hostile(name: "one huge among zeros", size: 8, indicators: ["甲项"]) { authority, year, _ in
        authority == 0 && year == 2 ? "1000000000000" : "0"
      },
      Hostile(name: "negative", size: 9) { _, _, draws in "\(Int.random(in: -50...50, using: &draws))" },
      Hostile(name: "decimals", size: 16, years: 5) { _, _, draws in
        "\(Int.random(in: -9...900, using: &draws)).\(Int.random(in: 100...999, using: &draws))"
      },
      Hostile(name: "one township", size: 1, years: 6) { _, year, _ in "\(year * year)" },
      Hostile(name: "two townships", size: 2, years: 8) { authority, year, _ in "\(authority * 5 + year)" },
      Hostile(name: "four townships", size: 4) { _, _, draws in "\(Int.random(in: 0...9, using: &draws))" },
      Hostile(name: "five townships", size: 5, years: 5) { _, _, draws in "\(Int.random(in: 0...9, using: &draws))" },
      Hostile(name: "one event", size: 7, years: 5) { authority, year, _ in authority == 2 && year == 4 ? "1" : "0" },
      Hostile(name: "gaps", size: 12, years: 7) { _, _, draws in
        Int.random(in: 0...1, using: &draws) == 0 ? "skip" : "\(Int.random(in: 0...40, using: &draws))"
      },
      Hostile(name: "blanks", size: 8, years: 4) { authority, _, draws in
        authority % 3 == 0 ? "" : "\(Int.random(in: 0...40, using: &draws))"
      },
      Hostile(name: "one year", size: 20, years: 1) { authority, _, _ in authority < 11 ? "0" : "\(authority * 1000)" },
      Hostile(name: "ever the same year", size: 10, years: 6) { authority, _, _ in "\(authority * authority)" },
    ]
  }

  static func panel(_ rows: [String], sizes: Bool = true) throws -> Panel {
    let text = "county,authority,year,indicator,value\n" + rows.joined(separator: "\n") + "\n"
    let panel = try PanelLoader.load(.bytes(Array(text.utf8), name: "-")).panel
    guard sizes else { return panel }
    // A size of every order, one missing, one zero.
    let exposure = panel.authorities.indices.flatMap { authority in
      panel.years.map { _ -> Double? in
        let own = Double(panel.authorities[authority].name.utf8.reduce(0) { $0 &* 31 &+ Int($1) } & 1023)
        return own == 5 ? nil : own == 6 ? 0 : own * 97 + 1
      }
    }
    return Panel(
      authorities: panel.authorities, years: panel.years, indicators: panel.indicators, columns: panel.columns,
      expected: panel.expected, present: panel.present, exposures: [PanelExposure(name: "population", sizes: exposure)])
  }

  /// Every table that a command can print of a panel, with the columns of programs.
  static func tables(_ panel: Panel) throws -> [Table] {
    let all = try PanelSlice(panel, Selection(years: .all))
    var tables = [
      DistributionTable.full(Distribution.rows(all, grouping: .county), panel: panel, isGrouped: true),
      DistributionTable.full(Distribution.rows(all, quantileType: 6), panel: panel, isGrouped: false),
      CountModelTable.full(CountModelRows.rows(all), panel: panel, isGrouped: false),
      TopTable.full(TopRows.rows(all, count: 3), panel: panel, isGrouped: false),
      LorenzTable.full(LorenzRows.rows(all), panel: panel, isGrouped: false),
      ProportionTable.full(ProportionRows.rows(all, whole: panel.indicators.count - 1), panel: panel, isGrouped: false),
      TrendTable.full(Trends.rows(all), panel: panel),
      TrendTestTable.full(TrendTests.rows(all), panel: panel),
      TrendTestTable.full(TrendTests.rows(all, exposure: "population"), panel: panel),
    ]
    for standard in RateStandard.allCases {
      tables.append(
        RateTable.full(
          RateRows.rows(all, exposure: "population", standard: standard), panel: panel, isGrouped: false))
    }
    for grouping in ComparisonGrouping.allCases {
      tables.append(
        ComparisonTable.full(Comparisons.rows(all, by: grouping, exposure: "population"), panel: panel))
    }
    for method in OutlierOptions.Method.allCases {
      for scope in method == .county ? OutlierOptions.Scope.allCases : [.indicator] {
        for dispersion in method == .funnel ? ExposureChoice.Dispersion.allCases : [.additive] {
          let options = OutlierOptions(
            method: method, scope: scope, adjustment: scope == .all ? .benjaminiYekutieli : .benjaminiHochberg,
            prior: scope == .countyYear ? .base : scope == .all ? .years : .county,
            exposure: method == .funnel ? ExposureChoice(name: "population", dispersion: dispersion) : nil,
            includesAll: true)
          let outliers = OutlierTownships(all, options: options)
          tables.append(OutlierTable.full(outliers, panel: panel))
          tables.append(TownshipTable.full(outliers, panel: panel))
          if method == .county {
            tables.append(QualityTable.full(QualityFlags.flags(all, outliers: outliers), panel: panel))
          }
        }
      }
    }
    return tables
  }

  /// Columns that hold probabilities.
  static func isProbability(_ id: String) -> Bool {
    id == "p" || id == "q" || id.hasSuffix("_p") || id.hasPrefix("q_") || id == "mk_q"
  }

  @Test("no p of 0, no nan, no infinity, in any command, method and format", arguments: Hostile.all)
  func nothingUnprintable(hostile: Hostile) throws {
    for table in try Self.tables(Self.panel(hostile.rows())) {
      for row in table.rows {
        for (column, cell) in zip(table.columns, row) {
          switch cell {
          case .real(let value), .significant(let value):
            #expect(value.isFinite, "\(table.id) \(column.id): \(value)")
            if Self.isProbability(column.id) {
              #expect(value > 0 && value <= 1, "\(table.id) \(column.id): \(value)")
            }
          case .text(let text):
            let words = text.lowercased()
            #expect(!words.contains("nan") && !words.contains("inf)") && !words.contains("p = 0;"), "\(text)")
          case .missing, .integer, .decimal, .boolean: break
          }
        }
      }
      for format in TableFormat.allCases {
        var bytes: [UInt8] = []
        format.writer(byteOrderMark: false).write(table, to: &bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        let fields = text.split { ", |\n\":".contains($0) }
        let bad = fields.first { ["nan", "-nan", "inf", "-inf", "Infinity", "-0", "-0.0"].contains(String($0)) }
        #expect(bad == nil, "\(table.id) as \(format): \(bad ?? "")")
      }
    }
  }

  @Test("the order of rows and the number of threads leave no trace", arguments: [3, 11, 12])
  func orderLeavesNoTrace(index: Int) async throws {
    let rows = Hostile.all[index].rows()
    var generator = SeededGenerator(seed: 9)
    let first = try Self.panel(rows)
    let second = try Self.panel(rows.shuffled(using: &generator))
    // Without a roster authorities stand by key and own indicators by first appearance: compare indicator by indicator.
    let order = first.indicators.map(\.id)
    let slices = try [first, second].map { panel in
      try order.map { try PanelSlice(panel, Selection(years: .all, indicators: .named([$0]))) }
    }
    for (left, right) in zip(slices[0], slices[1]) {
      func bytes(_ slice: PanelSlice, threads: Int) async -> [[UInt8]] {
        var outliers = await OutlierTownships.analysed(
          slice, options: OutlierOptions(method: .history, includesAll: true), threads: threads)
        var tables = [OutlierTable.full(outliers, panel: slice.panel)]
        outliers = await OutlierTownships.analysed(
          slice, options: OutlierOptions(prior: .base, includesAll: true), threads: threads)
        tables.append(OutlierTable.full(outliers, panel: slice.panel))
        tables.append(TrendTable.full(Trends.rows(slice), panel: slice.panel))
        tables.append(TrendTestTable.full(TrendTests.rows(slice), panel: slice.panel))
        tables.append(DistributionTable.full(Distribution.rows(slice), panel: slice.panel, isGrouped: false))
        tables.append(
          RateTable.full(RateRows.rows(slice, exposure: "population"), panel: slice.panel, isGrouped: false))
        return tables.map { table in
          var bytes: [UInt8] = []
          TableFormat.csv.writer(byteOrderMark: false).write(table, to: &bytes)
          return bytes
        }
      }
      let once = await bytes(left, threads: 1)
      #expect(await once == bytes(right, threads: 1))
      #expect(await once == bytes(left, threads: 4))
    }
  }
}
