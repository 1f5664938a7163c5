// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Testing

@testable import Reporting

@Suite("Outlier sentences")
struct OutlierTextTests {
  /// A county of one year and one indicator.
  private func panel(_ values: [Int64?], county: String = "示例县") -> Panel {
    Panel(
      authorities: values.indices.map { PanelAuthority(key: "\(county)/\($0)镇", name: "\($0)镇", county: county) },
      years: [2025],
      indicators: [
        PanelIndicator(
          id: "penalty.decisions", label: "行政处罚", unit: "件", isAdditive: true, isCount: true, isHeadline: true)
      ],
      columns: [
        PanelColumn(
          scale: 0, mantissas: values.map { $0 ?? 0 }, states: values.map { $0 == nil ? .blank : .number })
      ],
      expected: values.map { _ in true }, present: values.map { _ in true })
  }

  private func sentences(
    _ values: [Int64?], county: String = "示例县", method: OutlierOptions.Method = .county,
    language: Language = .chinese
  ) throws -> [String] {
    let panel = panel(values, county: county)
    let outliers = OutlierTownships(
      try PanelSlice(panel), options: OutlierOptions(method: method, includesAll: true))
    let text = OutlierText(panel: panel, peers: .county, language: language)
    return outliers.rows.map { text.sentence($0) }
  }

  @Test("a large number names value, peers, range, ratio and p")
  func largeNumber() throws {
    let first = try #require(try sentences([163, 4, 0, 3, 6, 1, 0, 2, 5, 8, 3, 4]).first)
    #expect(first.hasPrefix("行政处罚 163 件,同县其他 11 家中位数 3,预期范围 0–"))
    #expect(first.contains("倍;p "))
  }

  @Test("where all others are zero there is no ratio")
  func othersZero() throws {
    let first = try #require(try sentences([40, 0, 0, 0, 0, 0, 0, 0, 0, 0]).first)
    #expect(first.contains("其余均为 0"))
    #expect(!first.contains("倍"))
  }

  @Test("few values are a small sample, fewer are not tested")
  func smallSamples() throws {
    #expect(try sentences([90, 1, 2, 3, 1]).allSatisfy { $0.hasSuffix("小样本") })
    #expect(try sentences([90, 1, 2, nil]).allSatisfy { $0.contains("同组只有 3 家有数,不作检验") })
  }

  @Test("an unknown county has no peers")
  func unknownCounty() throws {
    #expect(try sentences([9, 1, 2, 3, 4, 5], county: "").allSatisfy { $0.contains("县未定") })
  }

  @Test("a score that is no test is capped at 8 and never called clear", arguments: Language.allCases)
  func references(language: Language) throws {
    let first = try #require(
      try sentences([5000, 1, 2, 3, 4, 5, 6, 7], method: .modifiedZ, language: language).first)
    #expect(first.contains(">8"))
    #expect(!first.contains("p =") && !first.contains("明显异于") && !first.contains("clearly"))
  }

  @Test("明显异于 needs the q of the whole county", arguments: [[163, 4, 0, 3, 6, 1, 0, 2], [9, 4, 0, 3, 6, 1, 0, 2]])
  func clearOnlyWithCountyQ(values: [Int64]) throws {
    let panel = panel(values)
    let outliers = OutlierTownships(try PanelSlice(panel), options: OutlierOptions(includesAll: true))
    let text = OutlierText(panel: panel, peers: .county, language: .chinese)
    for row in outliers.rows where !row.isClear { #expect(!text.sentence(row).contains("明显异于")) }
  }

  @Test("nothing undefined reaches a sentence", arguments: Language.allCases)
  func nothingUndefined(language: Language) throws {
    let cases: [[Int64?]] = [
      [], [nil], [0], [7], [0, 0, 0, 0, 0, 0], [5, 5, 5, 5, 5, 5, 5, 5], [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [Int64.max / 2, 0, 1, 2, 3, 4], [nil, nil, 3, nil, nil],
    ]
    for values in cases where !values.isEmpty {
      for method in OutlierOptions.Method.allCases {
        for sentence in try sentences(values, method: method, language: language) {
          #expect(!sentence.contains("nan") && !sentence.contains("inf") && !sentence.isEmpty, "\(values): \(sentence)")
        }
      }
    }
  }
}
