// SPDX-License-Identifier: GPL-3.0-or-later

public import Tables

/// The kinds of charts there are, by the names used on the command line and in file names.
public enum ChartKind: String, Sendable, CaseIterable {
  /// One row an authority: its number, what would be no surprise, and who stands out.
  case strip
  /// Rates over size, between the limits of chance and usual spread.
  case funnel
  /// One small panel an authority: its years over the quartiles of all.
  case trends
  /// One small panel an indicator: median and quartiles by year.
  case overview
  /// How unequally the sum is shared out.
  case lorenz
  /// Authorities by years, darker for more.
  case heatmap

  /// Whether it shows one indicator.
  public var isOfOneIndicator: Bool { self != .overview }

  /// The name of the kind for people.
  public func name(_ language: Language) -> String {
    switch self {
    case .strip: language.pick("点图", "Dot plot")
    case .funnel: language.pick("漏斗图", "Funnel plot")
    case .trends: language.pick("各单位逐年", "Years by authority")
    case .overview: language.pick("各指标逐年", "Years by indicator")
    case .lorenz: language.pick("洛伦兹曲线", "Lorenz curve")
    case .heatmap: language.pick("单位 × 年度", "Authorities by years")
    }
  }
}

/// A chart before it is drawn: its marks, its words, and the figures it shows.
public struct Chart: Sendable, Equatable {
  /// The kind.
  public let kind: ChartKind
  /// The id of the indicator; empty for charts of several.
  public let indicator: String
  /// Title for people.
  public let title: String
  /// What it shows in a sentence or two, for those who do not see it.
  public let summary: String
  /// The figures.
  public let table: Table
  let drawing: Drawing

  /// The file's stem: kind and indicator, with what a file system takes for a path made a hyphen.
  public var stem: String {
    let name = indicator.isEmpty ? kind.rawValue : kind.rawValue + "-" + indicator
    return String(
      name.map { character in
        let isUnsafe = "/\\:*?\"<>|".contains(character) || character.unicodeScalars.contains { $0.value < 0x20 }
        return isUnsafe || character.isNewline ? "-" : character
      })
  }
}

/// Why a chart cannot be made of the data.
public enum ChartGap: Error, Sendable, Equatable {
  /// Nobody has a number.
  case noNumbers
  /// There is one year only.
  case oneYear
  /// No sizes are known, so there are no rates.
  case noExposure
  /// The sum is 0, a number is negative, or the numbers cannot be added.
  case noShares
}
