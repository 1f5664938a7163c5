// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reporting

@Suite("Scales of charts")
struct ChartScaleTests {
  @Test(
    "ticks are round, within the scale and far enough apart", arguments: [0.0, 0.4, 1, 5, 97, 163, 1204, 1_234_567])
  func ticks(most: Double) {
    for values in [[most], [0, most / 2, most], [0, 1, 1, 2, 1, 0, 1, most]] {
      let scale = ChartScale(values, start: 100, end: 700)
      let ticks = scale.ticks(apart: 60)
      #expect(!ticks.isEmpty && ticks.count <= 11)
      #expect(ticks.allSatisfy { $0 >= scale.low && $0 <= scale.high })
      let places = ticks.map(scale.position)
      #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 59.9 })
    }
  }

  @Test("whole numbers have whole ticks")
  func wholeTicks() {
    #expect(ChartScale([0, 1, 2], start: 0, end: 900).ticks(apart: 60) == [0, 1, 2])
    #expect(ChartScale([0.5, 1], start: 0, end: 300).ticks(apart: 60) == [0, 0.2, 0.4, 0.6, 0.8, 1])
  }

  @Test("nothing, negative numbers and equal ones have a scale")
  func degenerate() {
    let empty = ChartScale([], start: 0, end: 10)
    #expect(empty.position(0) == 0 && empty.position(1) == 10)
    let negative = ChartScale([-4, 4], start: 0, end: 10)
    #expect(negative.position(-4) == 0 && negative.position(0) == 5 && !negative.isRoot)
    #expect(ChartScale([.nan, .infinity, 2], start: 0, end: 10).high == 2)
  }

  @Test("one large number makes the scale go by square root, a giant one stands at its end")
  func outOfScale() {
    let usual = [3.0, 4, 5, 6, 7, 8, 9]
    #expect(!ChartScale(usual, start: 0, end: 100).isRoot)
    let large = ChartScale(usual + [163], start: 0, end: 100)
    #expect(large.isRoot && !large.isCapped && large.position(163) == 100)
    let giant = ChartScale(usual + [1_234_567], around: [900_000], start: 0, end: 100)
    #expect(giant.isCapped && giant.high < 12 && giant.position(1_234_567) == 100)
    #expect(giant.remark(("横轴", "axis"), .chinese) == ";太大的数画在刻度尽头")
  }

  @Test("a name too long for its room is cut in the middle")
  func fitting() {
    let name = "内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗尼尔基镇"
    let short = ChartText.fitting(name, room: 120, size: 12)
    #expect(short.hasPrefix("内蒙古") && short.hasSuffix("基镇") && short.contains("…"))
    #expect(ChartText.width(short, size: 12) <= 120)
    #expect(ChartText.fitting("甲镇", room: 120, size: 12) == "甲镇")
  }

  @Test("lines break between characters and words, and a stop stays with what it ends")
  func lines() {
    #expect(ChartText.lines("甲乙丙,丁", room: 40, size: 12) == ["甲乙", "丙,丁"])
    #expect(ChartText.lines("one two three", room: 60, size: 12) == ["one two", "three"])
    #expect(ChartText.lines("", room: 60, size: 12).isEmpty)
  }

  @Test("a name that finds no place is left out and told")
  func placement() {
    var drawing = Drawing(width: 200)
    let dot = ChartPoint(x: 100, y: 50)
    var placement = LabelPlacement(
      within: ChartBounds(left: 0, top: 0, right: 200, bottom: 100), dots: [dot])
    for name in 1...40 { placement.place("很长的名字\(name)", at: dot, ink: .alert, in: &drawing) }
    #expect(!placement.leftOut.isEmpty)
    #expect(drawing.labels.count + placement.leftOut.count == 40)
    for (index, label) in drawing.labels.enumerated() {
      #expect(drawing.labels[(index + 1)...].allSatisfy { !$0.bounds.overlaps(label.bounds) })
    }
  }
}
