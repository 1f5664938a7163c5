// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels

@testable import Reporting

/// Counties to draw: as many authorities as asked for, with numbers of several shapes over seven years.
struct ChartCounty: Sendable, CustomStringConvertible {
  /// What the numbers are like.
  enum Numbers: String, Sendable, CaseIterable {
    case usual, zeros, giant, missing
  }

  let count: Int
  var numbers = Numbers.usual
  var names: [String] = []
  var years = Array(2019...2025)

  var description: String { "\(count) \(numbers.rawValue)\(names.isEmpty ? "" : " long names")" }

  /// Names that a drawing or a program that draws might stumble over.
  static let hostile = [
    "内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗尼尔基镇人民政府办公室一",
    "内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗尼尔基镇人民政府办公室二", "<script>alert(1)</script>",
    "甲\"镇`touch gouji-was-here`$(touch gouji-was-here)", "乙\\n镇{_x^2}@&%s", "#丙镇", "GOUJI_END", "丁\n镇", "NaN",
    "'; !touch gouji-was-here; '", "\t", "A very long name of an authority in one run of letters and blanks 1", "? - ,",
  ]

  /// Counties of every size with every shape of numbers, and one with hostile names.
  static let all: [ChartCounty] =
    [1, 3, 24, 60].flatMap { count in Numbers.allCases.map { ChartCounty(count: count, numbers: $0) } }
    + [ChartCounty(count: hostile.count, names: hostile)]

  /// A number that only its place decides; nil is missing.
  private func value(_ authority: Int, _ year: Int) -> Int64? {
    let draw = (authority * 7919 + year * 104_729 + authority * year * 31) % 97
    switch numbers {
    case .zeros: return 0
    case .giant where authority == 0 && year == 2025: return 1_234_567
    case .missing where draw % 3 == 0: return nil
    case .usual, .giant, .missing: return draw < 20 ? 0 : Int64(draw * draw / 90)
    }
  }

  /// What the brief's variables stand for in this county.
  func summaryContext(_ language: Language) throws -> [String: Any] {
    let summary = try YearlySummary(try panel())
    let material = SummaryMaterial(
      summary: summary, area: "示例县", hasRoster: true, findings: [], facts: DocumentFacts(summary.slice.panel))
    return SummaryPage.context(material, .omitted, language)
  }

  func material(language: Language = .chinese) throws -> ChartMaterial {
    let panel = try panel()
    let slice = try PanelSlice(panel)
    return ChartMaterial(
      slice, year: years.count - 1, area: "示例县",
      compared: OutlierTownships(slice, options: OutlierOptions(includesAll: true)),
      funnel: OutlierTownships(
        slice,
        options: OutlierOptions(
          method: .funnel, exposure: ExposureChoice(name: "population"), includesAll: true)),
      language: language)
  }

  private func panel() throws -> Panel {
    let authorities = (0..<count).map { index in
      let name = names.isEmpty ? "第\(index + 1)镇" : names[index]
      return PanelAuthority(key: "示例县/\(index)", name: name, county: "示例县")
    }
    let cells = authorities.indices.flatMap { authority in years.map { value(authority, $0) } }
    let panel = Panel(
      authorities: authorities, years: years,
      indicators: [
        PanelIndicator(
          id: "penalty.decisions", label: "行政处罚", unit: "件", isAdditive: true, isCount: true, isHeadline: true)
      ],
      columns: [
        PanelColumn(
          scale: 0, mantissas: cells.map { $0 ?? 0 }, states: cells.map { $0 == nil ? .blank : .number })
      ],
      expected: cells.map { _ in true }, present: cells.map { _ in true },
      exposures: [
        PanelExposure(
          name: "population",
          sizes: authorities.indices.flatMap { index in years.map { _ in Double(2000 + index * 977 % 50_000) } })
      ])
    return panel
  }
}
