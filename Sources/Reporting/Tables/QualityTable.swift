// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import Panels
public import Tables

/// Numbers that look copied, forgotten or left out, as a table with one sentence each.
public enum QualityTable {
  /// All columns.
  public static func full(_ flags: [QualityFlag], panel: Panel, language: Language = .chinese) -> Table {
    table(
      flags, panel,
      ["flag", "county", "authority", "year", "indicator", "label", "value", "times", "peer_median", "p", "sentence"],
      language)
  }

  /// The columns that fit a page.
  public static func brief(_ flags: [QualityFlag], panel: Panel, language: Language) -> Table {
    table(flags, panel, ["authority", "year", "sentence"], language)
  }

  private static func table(_ flags: [QualityFlag], _ panel: Panel, _ ids: [String], _ language: Language) -> Table {
    let text = QualityText(panel: panel, language: language)
    return Table(
      id: "quality", columns: ReportColumns.columns(ids, language: language),
      rows: flags.map { flag in ids.map { $0 == "sentence" ? .text(text.sentence(flag)) : cell($0, flag, panel) } })
  }

  private static func cell(_ id: String, _ flag: QualityFlag, _ panel: Panel) -> TableCell {
    switch id {
    case "flag": .text(flag.kind.rawValue)
    case "county": .words(panel.authorities[flag.authority].county)
    case "authority": .text(panel.authorities[flag.authority].name)
    case "year": .count(flag.year)
    case "indicator": .words(flag.indicator.map { panel.indicators[$0].id })
    case "label": .words(flag.indicator.map { panel.indicators[$0].label })
    case "value": .exact(flag.value)
    case "times": .count(flag.times)
    case "peer_median": .ratio(flag.peerMedian)
    case "p": .digits(flag.p)
    default: .missing
    }
  }
}
