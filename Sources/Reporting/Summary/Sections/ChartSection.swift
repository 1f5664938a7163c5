// SPDX-License-Identifier: GPL-3.0-or-later

/// Section seven: where the charts are, or why there are none.
struct ChartSection {
  let charts: ReportCharts
  let language: Language

  /// One line an indicator; nil when no charts were asked for or there is nothing to draw.
  var markdown: String? {
    let title = language.pick("## 七、图\n\n", "## 7. Charts\n\n")
    if let problem = charts.problem { return title + Self.reason(problem, language) + "\n" }
    guard !charts.pictures.isEmpty else { return nil }
    return title + language.pick("图里的数在同名 CSV。\n\n", "The figures of every chart are in the CSV of the same name.\n\n")
      + lines.map { "- " + $0 + "\n" }.joined()
  }

  /// Why there are no charts.
  static func reason(_ problem: ChartError, _ language: Language) -> String {
    switch problem {
    case .notInstalled:
      language.pick(
        "没有画图:这台机器没有 gnuplot。安装 gnuplot-nox 后重做本报告即有。",
        "No charts: this machine has no gnuplot. Install gnuplot-nox and make the report again.")
    case .timeOut(let seconds):
      language.pick("没有画图:gnuplot \(seconds) 秒没有画完。", "No charts: gnuplot did not finish within \(seconds) seconds.")
    case .failed:
      language.pick("没有画图:gnuplot 没有画成。", "No charts: gnuplot failed.")
    }
  }

  /// The charts of one indicator in a line, in order.
  private var lines: [String] {
    var order: [String] = []
    var links: [String: [String]] = [:]
    for chart in charts.charts {
      if links[chart.indicator] == nil { order.append(chart.indicator) }
      links[chart.indicator, default: []].append("[\(chart.kind.name(language))](\(Self.address(chart)))")
    }
    return order.map { indicator in
      let list = (links[indicator] ?? []).joined(separator: language.pick("、", ", "))
      if indicator.isEmpty { return list }
      return IndicatorName.text(id: indicator, language) + language.pick(":", ": ") + list
    }
  }

  /// The path of a picture as a link: what Markdown would end the link at is written in percent.
  static func address(_ chart: Chart) -> String {
    var path: [UInt8] = []
    for byte in (ReportCharts.folder + chart.stem + ".svg").utf8 {
      let isPlain = byte > 0x20 && byte < 0x7F && !"()<>[]%#?\"".utf8.contains(byte)
      path += isPlain || byte >= 0x80 ? [byte] : Array(("%" + hex(byte)).utf8)
    }
    return String(decoding: path, as: UTF8.self)
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
