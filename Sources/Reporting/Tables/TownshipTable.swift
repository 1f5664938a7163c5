// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import Panels
public import Tables

/// The ranking by authority as a table: how many rows of each tier, one p over all indicators, and which stand out.
public enum TownshipTable {
  /// All columns.
  public static func full(_ outliers: OutlierTownships, panel: Panel, language: Language = .chinese) -> Table {
    let ids = [
      "rank", "county", "authority", "year", "errors", "tier_a", "tier_b", "tier_c", "compared", "combined_p",
      "indicators",
    ]
    return Table(
      id: "townships", columns: ReportColumns.columns(ids, language: language),
      rows: outliers.townships.map { township in ids.map { cell($0, township, panel, language) } })
  }

  private static func cell(_ id: String, _ row: OutlierTownship, _ panel: Panel, _ language: Language) -> TableCell {
    let quantity = Quantity(language: language)
    return switch id {
    case "rank": .count(row.rank)
    case "county": .words(panel.authorities[row.authority].county)
    case "authority": .text(panel.authorities[row.authority].name)
    case "year": .count(row.year)
    case "errors": .count(row.errors)
    case "tier_a": .count(row.tierA)
    case "tier_b": .count(row.tierB)
    case "tier_c": .count(row.tierC)
    case "compared": .count(row.tested)
    case "combined_p": .digits(row.p)
    case "indicators":
      .words(row.indicators.map { quantity.name(panel.indicators[$0]) }.joined(separator: language.pick("、", ", ")))
    default: .missing
    }
  }
}
