// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Records
internal import Tables

/// How unequally the sum is shared out: the share of the sum that the smallest authorities hold.
struct LorenzChart {
  let material: ChartMaterial
  let indicator: Int

  private var language: Language { material.language }

  func chart() throws(ChartGap) -> Chart {
    let slice = material.slice.with(indicators: [indicator])
    guard let row = Distribution.rows(slice).first, row.n > 0 else { throw .noNumbers }
    let curve = LorenzRows.rows(slice)
    guard curve.count > 1, row.n > 1 else { throw .noShares }
    let name = material.indicatorName(indicator)
    let title = language.pick(
      "\(material.area) \(material.calendarYear) 年:\(name)在各单位之间",
      "\(material.area) \(material.calendarYear): how \(name) is shared out")
    let note = note(row)
    return Chart(
      kind: .lorenz, indicator: material.panel.indicators[indicator].id, title: title, summary: note,
      table: table(curve), drawing: drawing(curve, row, title: title, note: note))
  }

  private func note(_ row: DistributionRow) -> String {
    let gini = ReadableNumber.real(row.gini, decimals: 2)
    let top = ReadableNumber.share(row.top3Share)
    var text = language.pick("\(row.n) 家有数,基尼系数 \(gini)", "\(row.n) with a number, Gini coefficient \(gini)")
    if row.n > 3 { text += language.pick(",前三名占 \(top)", ", the three largest hold \(top)") }
    if row.zeros > 0 { text += language.pick(",\(row.zeros) 家为 0", ", \(row.zeros) have 0") }
    if row.missing > 0 { text += language.pick(",缺 \(row.missing) 家未计", ", \(row.missing) without a number left out") }
    return text + language.pick("。", ".")
  }

  private func drawing(_ curve: [LorenzRow], _ row: DistributionRow, title: String, note: String) -> Drawing {
    let side = 360.0
    let left = ChartFrame.margin + 52
    var frame = ChartFrame(width: left + side + 44, title: title, note: note)
    frame.draw { drawing, top in
      drawing.label(
        language.pick("占合计", "share of the sum"), ChartFrame.margin, top + 8, ink: .muted, size: 11)
      let first = top + 26
      func point(_ units: Double, _ total: Double) -> ChartPoint {
        ChartPoint(x: left + units * side, y: first + (1 - total) * side)
      }
      for share in [0.0, 0.25, 0.5, 0.75, 1] {
        let place = point(share, share)
        drawing.line(left, place.y, left + side, place.y, .grid)
        drawing.line(place.x, first, place.x, first + side, .grid)
        let text = ReadableNumber.real(share * 100, decimals: 0) + "%"
        drawing.label(text, left - 8, place.y, .right, ink: .muted, size: 11)
        drawing.label(text, place.x, first + side + 13, .center, ink: .muted, size: 11)
      }
      let points = curve.map { point($0.units, $0.total) }
      drawing.areas.append(.init(points: points, ink: .band))
      drawing.lines.append(.init(points: [point(0, 0), point(1, 1)], ink: .muted, width: 1, isDashed: true))
      drawing.lines.append(.init(points: points, ink: .data, width: 2))
      if points.count <= 70 {
        for place in points.dropFirst().dropLast() { drawing.dot(place.x, place.y, .disc, .data, size: 0.5) }
      }
      drawing.label(
        language.pick("单位占比(从小到大)", "share of authorities, smallest first"), left + side / 2, first + side + 32,
        .center, ink: .muted, size: 11)
      return first + side + 40
    }
    return frame.finished([
      .init(look: .line(.data, isDashed: false), text: language.pick("实际", "observed")),
      .init(look: .line(.muted, isDashed: true), text: language.pick("各家相等", "all equal")),
    ])
  }

  private func table(_ curve: [LorenzRow]) -> Table {
    let id = material.panel.indicators[indicator].id
    return Table(
      id: "lorenz",
      columns: ReportColumns.columns(["year", "indicator", "lorenz_units", "lorenz_total"], language: .chinese),
      rows: curve.map { [.count($0.year), .text(id), .ratio($0.units), .ratio($0.total)] })
  }
}
