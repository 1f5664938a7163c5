// SPDX-License-Identifier: GPL-3.0-or-later

import Tables
import Testing

@testable import Reporting

@Suite("Drawings")
struct ChartDrawingTests {
  @Test("no text is clipped or stands over another", arguments: ChartCounty.all, Language.allCases)
  func textsHaveRoom(_ county: ChartCounty, _ language: Language) throws {
    if language == .english, county.count > 24 { return }
    for chart in Charts.all(try county.material(language: language)) {
      let drawing = chart.drawing
      let page = ChartBounds(left: 0, top: 0, right: drawing.width, bottom: drawing.height)
      for (index, label) in drawing.labels.enumerated() {
        #expect(page.contains(label.bounds), "\(chart.kind) clips “\(label.text)” at \(label.bounds)")
        for other in drawing.labels[(index + 1)...] where label.bounds.overlaps(other.bounds) {
          Issue.record("\(chart.kind): “\(label.text)” over “\(other.text)”")
        }
      }
    }
  }

  @Test("every mark lies within the picture", arguments: ChartCounty.all)
  func marksAreInside(_ county: ChartCounty) throws {
    for chart in Charts.all(try county.material()) {
      let drawing = chart.drawing
      let places =
        drawing.dots.map(\.place) + drawing.lines.flatMap(\.points) + drawing.areas.flatMap(\.points)
        + drawing.boxes.flatMap { [ChartPoint(x: $0.left, y: $0.top), ChartPoint(x: $0.right, y: $0.bottom)] }
      #expect(
        places.allSatisfy { $0.x >= 0 && $0.x <= drawing.width && $0.y >= 0 && $0.y <= drawing.height },
        "\(chart.kind) of \(county)")
    }
  }

  @Test("texts stand out from the paper and from the shades below them", arguments: ChartCounty.all)
  func contrast(_ county: ChartCounty) throws {
    for chart in Charts.all(try county.material()) {
      for label in chart.drawing.labels {
        let box = chart.drawing.boxes.last {
          ChartBounds(left: $0.left, top: $0.top, right: $0.right, bottom: $0.bottom).contains(
            ChartBounds(left: label.place.x, top: label.place.y, right: label.place.x, bottom: label.place.y))
        }
        #expect(label.ink.contrast(with: box?.ink ?? .paper) >= 4.5, "\(chart.kind): “\(label.text)”")
      }
    }
  }

  @Test("a missing number has no dot and no shade, and its reason is written")
  func missing() throws {
    let material = try ChartCounty(count: 24, numbers: .missing).material()
    let cells = material.cells(0)
    let count = cells.count { $0.value != nil }
    try #require(count < cells.count)
    let strip = try Charts.chart(.strip, material, indicator: 0)
    #expect(strip.drawing.labels.count { $0.text == "空白" } == cells.count - count)
    #expect(strip.table.rows.count { $0[5] == .missing } == cells.count - count)
    #expect(strip.table.rows.allSatisfy { ($0[5] == .missing) == ($0[6] == .text("blank")) })
    // Every number has one dot; the legend has others.
    let left = strip.drawing.labels.first { $0.anchor == .right }?.place.x ?? 0
    #expect(strip.drawing.dots.count { $0.place.x > left && $0.place.y < strip.drawing.height - 40 } >= count)
    let map = try Charts.chart(.heatmap, material, indicator: 0)
    let numbers = map.table.rows.count { $0[5] != .missing }
    #expect(map.drawing.boxes.count == numbers + 3)
  }

  @Test("a line is broken where a year has no number")
  func gaps() throws {
    let chart = try Charts.chart(.trends, try ChartCounty(count: 3, numbers: .missing).material(), indicator: 0)
    let runs = chart.drawing.lines.filter { $0.ink == .data && $0.width > 1.5 }
    let numbers = chart.table.rows.count { $0[5] != .missing }
    #expect(runs.reduce(0) { $0 + $1.points.count } <= numbers)
    #expect(chart.drawing.dots.contains { $0.shape == .cross })
  }

  @Test("what there is nothing to draw of says so")
  func nothing() throws {
    let one = try ChartCounty(count: 1).material()
    #expect(throws: ChartGap.noShares) { try Charts.chart(.lorenz, one, indicator: 0) }
    #expect(throws: ChartGap.noExposure) { try Charts.chart(.funnel, one, indicator: 0) }
    let year = try ChartCounty(count: 9, years: [2025]).material()
    #expect(throws: ChartGap.oneYear) { try Charts.chart(.heatmap, year, indicator: 0) }
    #expect(throws: ChartGap.oneYear) { try Charts.chart(.trends, year, indicator: 0) }
    #expect(throws: ChartGap.oneYear) { try Charts.chart(.overview, year) }
    let zeros = try ChartCounty(count: 24, numbers: .zeros).material()
    #expect(throws: ChartGap.noNumbers) { try Charts.chart(.overview, zeros) }
    #expect(Charts.all(zeros).isEmpty)
  }

  @Test("an indicator's name cannot lead out of the folder")
  func stem() {
    let chart = Chart(
      kind: .strip, indicator: "../a\\b:c\n", title: "", summary: "", table: .init(id: "", columns: []),
      drawing: Drawing(width: 1))
    #expect(chart.stem == "strip-..-a-b-c-")
  }
}
