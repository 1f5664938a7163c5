// SPDX-License-Identifier: GPL-3.0-or-later

/// The charts that stand in the page itself: the overview, and of every indicator the dot plot, the funnel and the
/// Lorenz curve. The larger ones are linked.
struct PageCharts {
  let material: PageMaterial

  private static let shown: Set<ChartKind> = [.overview, .strip, .funnel, .lorenz]

  /// One entry an indicator, the overview first.
  var context: [[String: Any]] {
    let language = material.language
    var order: [String] = []
    var figures: [String: [[String: Any]]] = [:]
    var links: [String: [[String: Any]]] = [:]
    for (chart, picture) in zip(material.charts.charts, material.charts.pictures) {
      let key = chart.indicator
      if figures[key] == nil {
        order.append(key)
        figures[key] = []
      }
      if Self.shown.contains(chart.kind) {
        figures[key]?.append([
          "picture": String(decoding: picture, as: UTF8.self), "file": ChartSection.address(chart),
          "kind": chart.kind.name(language),
        ])
      } else {
        links[key, default: []].append(["file": ChartSection.address(chart), "kind": chart.kind.name(language)])
      }
    }
    return order.enumerated().map { place, key -> [String: Any] in
      [
        "name": key.isEmpty ? ChartKind.overview.name(language) : IndicatorName.text(id: key, language),
        "figures": figures[key] ?? [], "links": links[key] ?? [], "has_links": links[key] != nil,
        "is_open": place < 2,
      ]
    }
  }
}
