// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("gnuplot", .enabled(if: ExternalProgram("gnuplot") != nil, "gnuplot is not installed"))
struct GnuplotTests {
  @Test("names of any kind are drawn as they are and never interpreted")
  func hostileNames() async throws {
    let mark = FileManager.default.currentDirectoryPath + "/gouji-was-here"
    let charts = Charts.all(try ChartCounty(count: ChartCounty.hostile.count, names: ChartCounty.hostile).material())
    let pictures = try await Gnuplot.render(charts, format: .svg)
    #expect(!FileManager.default.fileExists(atPath: mark))
    let strip = try #require(charts.firstIndex { $0.kind == .strip })
    let texts = try SVGTexts(pictures[strip]).texts
    for label in charts[strip].drawing.labels {
      #expect(texts.contains(label.text), "“\(label.text)” is not in the picture")
    }
    #expect(texts.contains("<script>alert(1)</script>"))
    #expect(texts.contains { $0.hasPrefix("甲＂镇`touch") })
  }

  @Test(
    "every text and as many marks as were placed stand in the picture",
    arguments: ChartCounty.all.filter { $0.count < 60 })
  func complete(_ county: ChartCounty) async throws {
    let charts = Charts.all(try county.material())
    for (picture, chart) in zip(try await Gnuplot.render(charts, format: .svg), charts) {
      let found = try SVGTexts(picture)
      let placed = chart.drawing.labels.map(\.text)
      #expect(Set(found.texts).symmetricDifference(placed).isEmpty, "\(chart.kind)")
      #expect(found.texts.count == placed.count)
      #expect(found.count["circle", default: 0] == chart.drawing.dots.count { $0.shape == .disc || $0.shape == .ring })
      #expect(found.count["polygon", default: 0] >= chart.drawing.boxes.count)
    }
  }

  @Test("the same charts give the same bytes, without date, version, id or path")
  func deterministic() async throws {
    let charts = Charts.all(try ChartCounty(count: 24).material())
    let (first, second) = (
      try await Gnuplot.render(charts, format: .svg), try await Gnuplot.render(charts, format: .svg)
    )
    #expect(first == second)
    for picture in first {
      let text = String(decoding: picture, as: UTF8.self)
      for word in ["GNUPLOT", "gnuplot", " id=", "xlink", "/usr"] { #expect(!text.contains(word), "\(word)") }
    }
  }

  @Test("pixels are a PNG of twice the size")
  func pixels() async throws {
    let chart = try Charts.chart(.lorenz, try ChartCounty(count: 24).material(), indicator: 0)
    let picture = try #require(try await Gnuplot.render([chart], format: .png).first)
    #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let width = picture[16..<20].reduce(0) { $0 << 8 | Int($1) }
    #expect(width == Int(chart.drawing.width) * 2)
  }

  @Test("no charts need no gnuplot")
  func none() async throws {
    #expect(try await Gnuplot.render([], format: .svg).isEmpty)
  }
}

/// The texts and the numbers of elements of a picture, which must be well-formed.
private final class SVGTexts: NSObject, XMLParserDelegate {
  private(set) var texts: [String] = []
  private(set) var count: [String: Int] = [:]
  private var text: String?

  init(_ picture: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(picture))
    parser.delegate = self
    try #require(parser.parse(), "the picture is not well-formed")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    count[name, default: 0] += 1
    if name == "text" { text = "" }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text?.append(string) }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "text", let text { texts.append(text) }
    if name == "text" { text = nil }
  }
}
