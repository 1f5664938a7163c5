// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reading

struct DrawnLinesTests {
  private func lines(_ body: String) -> PageRulings {
    DrawnLines.pages(Array("<svg xmlns='http://www.w3.org/2000/svg'>\(body)</svg>".utf8)).first ?? PageRulings()
  }

  private func line(_ position: Int, _ start: Int, _ end: Int) -> PageRulings.Line {
    .init(position: position, start: start, end: end)
  }

  @Test func strokesAlongAnAxis() {
    let found = lines(
      "<path style='fill:none;stroke:rgb(0%,0%,0%);' d='M 10 20 L 110.5 20 '/>"
        + "<path style='fill:none;stroke:rgb(0%,0%,0%);' d='M 10 20 L 10 80 L 60 130'/>")
    #expect(found.horizontal == [line(2_000, 1_000, 11_050)])
    #expect(found.vertical == [line(1_000, 2_000, 8_000)])
  }

  @Test func filledShapesThinAsALine() {
    let found = lines(
      "<path style=' stroke:none;fill:rgb(0%,0%,0%);' d='M 10 20 L 110 20 L 110 20.75 L 10 20.75 Z M 10 20 '/>"
        + "<path style=' stroke:none;fill:rgb(0%,0%,0%);' d='M 10 20 L 110 20 L 110 60 L 10 60 Z'/>"
        + "<path fill='rgb(0%,0%,0%)' d='M 5 0 L 6 0 L 6 90 L 5 90 Z'/>")
    #expect(found.horizontal == [line(2_037, 1_000, 11_000)])
    #expect(found.vertical == [line(550, 0, 9_000)])
  }

  @Test func lettersAndHiddenPartsAreNoLines() {
    let found = lines(
      "<defs><path style='fill:none;stroke:rgb(0%,0%,0%);' d='M 0 0 L 90 0'/></defs>"
        + "<clipPath id='a'><path d='M 0 0 L 90 0 L 90 1 L 0 1 Z'/></clipPath>"
        + "<path style='fill:none;stroke:rgb(0%,0%,0%);' d='M 0 0 C 1 1 2 2 90 0'/>")
    #expect(found.isEmpty && found.horizontal.isEmpty && found.vertical.isEmpty)
  }

  @Test func transformsOfGroupsAndPaths() {
    let found = lines(
      "<g transform='matrix(2,0,0,2,10,0)'><path style='fill:none;stroke:rgb(0%,0%,0%);' "
        + "transform='matrix(0,1,-1,0,0,5)' d='M 10 20 L 40 20'/></g>"
        + "<g transform='rotate(30)'><path style='fill:none;stroke:rgb(0%,0%,0%);' d='M 0 0 L 90 0'/></g>")
    // (10, 20) turns to (-20, 15), doubled and shifted to (-30, 30); (40, 20) to (-30, 90).
    #expect(found.vertical == [line(-3_000, 3_000, 9_000)])
    #expect(found.horizontal.isEmpty)
  }

  @Test func pagesAreToldApart() {
    let path = "<path style='fill:none;stroke:rgb(0%,0%,0%);' d='M 1 1 L 9 1'/>"
    let pages = DrawnLines.pages(
      Array("<svg><pageSet><page>\(path)</page><page/><page>\(path)\(path)</page></pageSet></svg>".utf8))
    #expect(pages.map(\.horizontal.count) == [1, 0, 2])
  }

  @Test(arguments: ["", "<svg", "<svg><path d='M'/></svg>", "<svg><path d='L 1'/><path d='M 1 2 L 3'/></svg>", "\u{0}"])
  func damagedDrawings(svg: String) {
    #expect(DrawnLines.pages(Array(svg.utf8)).allSatisfy { $0.horizontal.isEmpty && $0.vertical.isEmpty })
  }

  @Test(arguments: [
    ("74.28", 7_428), ("-0.5", -50), ("7", 700), ("7.", 700), ("74.285999", 7_428), ("", nil), ("-", nil), ("1e3", nil),
    ("99999999999999999999.99", PageLength.limit),
  ])
  func lengths(text: String, expected: Int?) {
    #expect(PageLength.hundredths(text.utf8) == expected)
  }
}
