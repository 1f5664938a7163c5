// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Records
internal import Tables

/// Rates over the size of the authorities, between the limits that chance and usual spread explain.
struct FunnelChart {
  let material: ChartMaterial
  let indicator: Int

  private var language: Language { material.language }

  /// One authority with a rate.
  private struct Point {
    let authority: Int
    let rate: OutlierRate
    let isFarOut: Bool
  }

  func chart() throws(ChartGap) -> Chart {
    guard !material.exposure.isEmpty else { throw .noExposure }
    let cells = material.cells(indicator)
    let points = cells.compactMap { cell -> Point? in
      guard let row = material.rate(cell.authority, indicator), let rate = row.rate else { return nil }
      return Point(authority: cell.authority, rate: rate, isFarOut: isFarOut(rate))
    }
    guard !points.isEmpty else { throw cells.contains { $0.value != nil } ? .noExposure : .noNumbers }
    let title = language.pick(
      "\(material.area) \(material.calendarYear) 年:\(material.indicatorName(indicator))的率与规模",
      "\(material.area) \(material.calendarYear): rate of \(material.indicatorName(indicator)) by size")
    let note = note(points, missing: cells.count - points.count)
    return Chart(
      kind: .funnel, indicator: material.panel.indicators[indicator].id, title: title, summary: note,
      table: table(points), drawing: drawing(points, title: title, note: note))
  }

  /// Beyond the outer limits.
  private func isFarOut(_ rate: OutlierRate) -> Bool {
    guard let outer = rate.limits.last else { return false }
    return rate.rate > outer.high || rate.rate < outer.low
  }

  private func note(_ points: [Point], missing: Int) -> String {
    let out = points.filter(\.isFarOut)
    var text = language.pick(
      "每万\(sizeWord)的件数,\(points.count) 家", "per 10,000 \(sizeWord), \(points.count) authorities")
    if points.allSatisfy({ $0.rate.limits.isEmpty }) {
      text += language.pick("(不足八家,不画控制限)", " (fewer than eight: no limits)")
    } else {
      let names = out.prefix(6).map { material.name($0.authority) }.joined(separator: language.pick("、", ", "))
      text +=
        out.isEmpty
        ? language.pick(";没有单位在外控制限之外", "; nobody beyond the outer limits")
        : language.pick(";外控制限之外 \(out.count) 家:\(names)", "; \(out.count) beyond the outer limits: \(names)")
    }
    if missing > 0 { text += language.pick(";缺数或缺规模 \(missing) 家未画", "; \(missing) without number or size left out") }
    return text + language.pick("。", ".")
  }

  private var sizeWord: String {
    switch material.exposure {
    case "population": language.pick("人", "inhabitants")
    case "households": language.pick("户", "households")
    case "area_km2": language.pick("平方公里", "km²")
    default: material.exposure
    }
  }

  private func drawing(_ points: [Point], title: String, note: String) -> Drawing {
    let rates = points.map(\.rate.rate)
    let most = rates.max() ?? 0
    let limits = points.flatMap { $0.rate.limits.map(\.high) }.sorted()
    // Limits of very small authorities would flatten the rest.
    let usual = limits.isEmpty ? most : limits[limits.count / 2]
    let yTexts = ChartScale([0, max(most, usual) * 1.08], start: 0, end: 400, mayBeRoot: false)
    let axisRoom = yTexts.ticks(apart: 40).map { ChartText.width(ChartScale.text($0), size: 11) }.max() ?? 20
    let left = ChartFrame.margin + axisRoom + 10
    let width = 760.0
    let right = width - ChartFrame.margin - 8
    let sizes = points.map(\.rate.exposure)
    let x = ChartScale(sizes, around: [(sizes.max() ?? 0) * 1.04], start: left, end: right)
    var frame = ChartFrame(width: width, title: title, note: note)
    var leftOut: [String] = []
    frame.draw { drawing, top in
      let bounds = ChartBounds(left: left, top: top + 22, right: right, bottom: top + 22 + 400)
      let y = ChartScale(yTexts, start: bounds.bottom, end: bounds.top)
      drawing.label(
        language.pick("每万\(sizeWord)", "per 10,000 \(sizeWord)"), ChartFrame.margin, top + 6, ink: .muted, size: 11)
      for tick in y.ticks(apart: 40) {
        drawing.line(left, y.position(tick), right, y.position(tick), .grid)
        drawing.label(ChartScale.text(tick), left - 6, y.position(tick), .right, ink: .muted, size: 11)
      }
      for tick in x.ticks(apart: x.room(size: 11)) {
        drawing.line(x.position(tick), bounds.bottom, x.position(tick), bounds.bottom + 4, .axis)
        drawing.label(ChartScale.text(tick), x.position(tick), bounds.bottom + 13, .center, ink: .muted, size: 11)
      }
      drawing.line(left, bounds.bottom, right, bounds.bottom, .axis)
      drawing.label(sizeTitle(x), (left + right) / 2, bounds.bottom + 30, .center, ink: .muted, size: 11)
      drawLimits(points, x, y, &drawing)
      let dots = points.map { ChartPoint(x: x.position($0.rate.exposure), y: y.position($0.rate.rate)) }
      var placement = LabelPlacement(within: bounds, dots: dots)
      for (point, place) in zip(points, dots) {
        drawing.dot(
          place.x, place.y, point.isFarOut ? .diamond : .disc, point.isFarOut ? .alert : .data,
          size: point.isFarOut ? 1.1 : 0.7)
      }
      for (point, place) in zip(points, dots) where point.isFarOut {
        placement.place(material.name(point.authority), at: place, ink: .alert, in: &drawing)
      }
      leftOut = placement.leftOut
      return bounds.bottom + 38
    }
    let hasLimits = points.contains { !$0.rate.limits.isEmpty }
    var keys: [ChartFrame.Key] = [.init(look: .dot(.disc, .data), text: language.pick("各单位", "authorities"))]
    if points.contains(where: \.isFarOut) {
      keys.append(.init(look: .dot(.diamond, .alert), text: language.pick("外控制限之外", "beyond the outer limits")))
    }
    if hasLimits {
      keys.append(.init(look: .line(.axis, isDashed: true), text: language.pick("内控制限", "inner limits")))
      keys.append(.init(look: .line(.axis, isDashed: false), text: language.pick("外控制限", "outer limits")))
    }
    let names = leftOut.joined(separator: language.pick("、", ", "))
    return frame.finished(
      keys,
      foot: leftOut.isEmpty ? [] : [language.pick("图中放不下名称的:\(names)。", "Without room for their names: \(names).")])
  }

  private func sizeTitle(_ x: ChartScale) -> String {
    let name: String
    switch material.exposure {
    case "population": name = language.pick("人口", "inhabitants")
    case "households": name = language.pick("户数", "households")
    case "area_km2": name = language.pick("面积(平方公里)", "area (km²)")
    default: name = material.exposure
    }
    return name + x.remark(("横轴", "axis"), language)
  }

  /// The limits at the sizes of the authorities, joined; cut at the upper edge.
  private func drawLimits(_ points: [Point], _ x: ChartScale, _ y: ChartScale, _ drawing: inout Drawing) {
    let sorted = points.filter { !$0.rate.limits.isEmpty }.sorted { $0.rate.exposure < $1.rate.exposure }
    guard let levels = sorted.first?.rate.limits.count else { return }
    for level in 0..<levels {
      let isOuter = level == levels - 1
      for isHigh in [false, true] {
        var run: [ChartPoint] = []
        for point in sorted {
          let limit = point.rate.limits[level]
          let value = isHigh ? limit.high : limit.low
          // What lies above the edge is not drawn along it.
          guard value <= y.high else { continue }
          run.append(ChartPoint(x: x.position(point.rate.exposure), y: y.position(value)))
        }
        if run.count > 1 {
          drawing.lines.append(.init(points: run, ink: .axis, width: 1.2, isDashed: !isOuter))
        }
      }
    }
  }

  private func table(_ points: [Point]) -> Table {
    let ids = [
      "authority_id", "authority", "county", "year", "indicator", "exposure", "rate", "inner_low", "inner_high",
      "outer_low", "outer_high",
    ]
    return Table(
      id: "funnel", columns: ReportColumns.columns(ids, language: .chinese),
      rows: points.map { point in
        let authority = material.panel.authorities[point.authority]
        return [
          .words(authority.id), .text(authority.name), .words(authority.county), .count(material.calendarYear),
          .text(material.panel.indicators[indicator].id), .ratio(point.rate.exposure), .digits(point.rate.rate),
          .digits(point.rate.limits.first?.low), .digits(point.rate.limits.first?.high),
          .digits(point.rate.limits.last?.low), .digits(point.rate.limits.last?.high),
        ]
      })
  }
}
