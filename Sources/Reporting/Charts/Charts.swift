// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Records

/// The charts of an area and year.
public enum Charts {
  /// One chart.
  ///
  /// - Parameter indicator: index of the indicator in the panel; charts of several indicators do without.
  /// - Throws: ChartGap when the data have nothing to show.
  public static func chart(
    _ kind: ChartKind, _ material: ChartMaterial, indicator: Int? = nil
  ) throws(ChartGap) -> Chart {
    if kind == .overview { return try OverviewChart(material: material).chart() }
    guard let indicator = indicator ?? material.slice.indicators.first else { throw .noNumbers }
    switch kind {
    case .strip: return try StripChart(material: material, indicator: indicator).chart()
    case .funnel: return try FunnelChart(material: material, indicator: indicator).chart()
    case .trends: return try TrendChart(material: material, indicator: indicator).chart()
    case .lorenz: return try LorenzChart(material: material, indicator: indicator).chart()
    case .heatmap, .overview: return try HeatMapChart(material: material, indicator: indicator).chart()
    }
  }

  /// Every chart that the data have something to show in: the overview, then indicator by indicator.
  ///
  /// Indicators that are zero throughout have none; shares and rates need numbers above zero of at least five.
  public static func all(_ material: ChartMaterial) -> [Chart] {
    var charts: [Chart] = []
    func add(_ kind: ChartKind, _ indicator: Int?) {
      if let chart = try? chart(kind, material, indicator: indicator) { charts.append(chart) }
    }
    if material.slice.indicators.contains(where: material.hasHistory) { add(.overview, nil) }
    for indicator in material.slice.indicators {
      let isSomething = material.history.years.contains { year in
        material.cells(indicator, year: year, in: material.history).contains { ($0.value?.mantissa ?? 0) != 0 }
      }
      guard isSomething else { continue }
      let positive = material.cells(indicator).count { ($0.value?.mantissa ?? 0) > 0 }
      add(.strip, indicator)
      if positive >= fewest { add(.funnel, indicator) }
      if material.hasHistory(indicator) { add(.trends, indicator) }
      if positive >= fewest { add(.lorenz, indicator) }
      if material.hasHistory(indicator) { add(.heatmap, indicator) }
    }
    return unique(charts)
  }

  /// Fewer numbers above zero are told one by one instead.
  private static let fewest = 5

  /// Two indicators whose names differ only in what a file system does not take keep one chart each.
  private static func unique(_ charts: [Chart]) -> [Chart] {
    var seen: Set<String> = []
    return charts.filter { seen.insert($0.stem).inserted }
  }
}
