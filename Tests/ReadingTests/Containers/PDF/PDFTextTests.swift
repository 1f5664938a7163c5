// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

@testable import Reading

/// Pages given as words and lines, without any program.
struct PDFTextTests {
  /// A word of letters of 10 points with its upper left corner at (`x`, `y`).
  private func word(_ text: String, _ x: Int, _ y: Int) -> PageWord {
    let width = text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 550 : 1_000) }
    return PageWord(
      box: PageBox(left: x * 100, top: y * 100, right: x * 100 + width, bottom: y * 100 + 1_200), text: Array(text.utf8)
    )
  }

  private func grid(_ columns: [Int], _ rows: [Int]) -> PageRulings {
    PageRulings(
      horizontal: rows.map {
        .init(position: $0 * 100, start: columns[0] * 100, end: columns[columns.count - 1] * 100)
      },
      vertical: columns.map { .init(position: $0 * 100, start: rows[0] * 100, end: rows[rows.count - 1] * 100) })
  }

  private func lines(_ pages: [PDFPage]) -> [String] {
    String(decoding: PDFText.text(of: pages).utf8, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func nothing() {
    #expect(PDFText.text(of: []).utf8.isEmpty)
    #expect(PDFText.text(of: [PDFPage(number: 1)]).utf8.isEmpty)
  }

  @Test func labelInSeveralLines() {
    let words = [
      word("（二）部分公开（区分", 12, 22), word("处理的）", 12, 36), word("4", 140, 29), word("0", 190, 29), word("7", 140, 54),
    ]
    let page = PDFPage(number: 1, words: words, rulings: grid([10, 130, 180, 230], [20, 50, 70]))
    #expect(lines([page]) == ["| （二）部分公开（区分处理的） | 4 | 0 |", "|  | 7 |  |"])
  }

  @Test func verticalLabelOverRows() {
    var rulings = grid([10, 30, 130, 180], [20, 50, 80])
    rulings.horizontal[1].start = 3_000
    let words = Array("办理结果").enumerated().map { word(String($1), 15, 25 + 13 * $0) }
    let page = PDFPage(
      number: 1,
      words: words + [word("（一）予以公开", 35, 30), word("1", 150, 30), word("（二）部分公开", 35, 60), word("2", 150, 60)],
      rulings: rulings)
    #expect(lines([page]) == ["| 办理结果 | （一）予以公开 | 1 |", "| （二）部分公开 | 2 |"])
  }

  /// A row at the end of a page, and what stands at the top of the next one in the same columns.
  private func acrossPages(_ upper: [String], _ lower: [String]) -> [String] {
    let columns = [15, 140, 190]
    let pages = [upper, lower].enumerated().map { index, row in
      let y = index == 0 ? 730 : 30
      let words = zip(row, columns).filter { !$0.0.isEmpty }.map { word($0.0, $0.1, y) }
      return PDFPage(number: index + 1, words: words, rulings: grid([10, 130, 180, 230], [y - 10, y + 20]))
    }
    return lines(pages)
  }

  @Test func numberCutByAPageBreakIsNoNumber() {
    #expect(acrossPages(["一、本年新收", "236", "4"], ["", "88", ""]) == ["| 一、本年新收 | 236?88 | 4 |"])
    #expect(acrossPages(["5.要求重新", "10", "4"], ["出具", "8", ""]) == ["| 5.要求重新出具 | 10?8 | 4 |"])
  }

  @Test func rowsOfTwoPagesStayApart() {
    #expect(acrossPages(["规章", "0", "1"], ["行政规范性文件", "2", "3"]) == ["| 规章 | 0 | 1 |", "| 行政规范性文件 | 2 | 3 |"])
    #expect(acrossPages(["1.其他", "0", "1"], ["2.总计", "2", "3"]) == ["| 1.其他 | 0 | 1 |", "| 2.总计 | 2 | 3 |"])
    #expect(acrossPages(["结果维持", "结果纠正", "总计"], ["0", "2", "2"]) == ["| 结果维持 | 结果纠正 | 总计 |", "| 0 | 2 | 2 |"])
  }

  @Test func labelAndValuesOnTwoPages() {
    #expect(acrossPages(["一、本年新收", "", ""], ["", "2", "3"]) == ["| 一、本年新收 | 2 | 3 |"])
    #expect(acrossPages(["一、本年新收", "2", "3"], ["申请数量", "", ""]) == ["| 一、本年新收申请数量 | 2 | 3 |"])
  }

  @Test func groupsOverTableFourWithoutBorders() {
    var words = [word("行政复议", 20, 40), word("行政诉讼", 260, 40)]
    for (index, label) in ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果维持"].enumerated() {
      words += [word(label, 20 + 48 * index, 60), word("\(index)", 20 + 48 * index, 80)]
    }
    #expect(
      lines([PDFPage(number: 1, words: words)]) == [
        "| 行政复议 | 行政诉讼 |", "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 |", "| 0 | 1 | 2 | 3 | 4 | 5 |",
      ])
  }

  @Test func mergedValueKeepsItsColumns() {
    var rulings = grid([10, 130, 180, 230], [20, 50, 80])
    rulings.vertical[2].end = 5_000
    let words = [word("规章", 15, 30), word("1", 150, 30), word("2", 200, 30), word("行政许可", 15, 60), word("0", 175, 60)]
    #expect(lines([PDFPage(number: 1, words: words, rulings: rulings)]) == ["| 规章 | 1 | 2 |", "| 行政许可 | 0 ||"])
  }

  @Test func brokenNumberIsOne() {
    let words = [
      word("行政许可", 15, 30), word("12", 131, 24), word("34", 131, 37), word("规章", 15, 60), word("5", 135, 60),
    ]
    let page = PDFPage(number: 1, words: words, rulings: grid([10, 130, 145], [20, 50, 80]))
    #expect(lines([page]) == ["| 行政许可 | 1234 |", "| 规章 | 5 |"])
  }

  @Test func twoNumbersInOneWordAreNone() {
    let words = [
      word("行政许可", 15, 30), word("719314", 131, 30), word("规章", 15, 60), word("5", 135, 60), word("6", 155, 60),
    ]
    let page = PDFPage(number: 1, words: words, rulings: grid([10, 130, 150, 170], [20, 50, 80]))
    #expect(lines([page]) == ["| 行政许可 | 719314? |  |", "| 规章 | 5 | 6 |"])
  }

  @Test func openEndsOfTables() {
    // Cut off by the page's end: no last line.
    var rulings = grid([10, 130, 180], [20, 50])
    for column in rulings.vertical.indices { rulings.vertical[column].end = 8_000 }
    let words = [word("规章", 15, 30), word("1", 150, 30), word("行政许可", 15, 60), word("2", 150, 60)]
    #expect(lines([PDFPage(number: 1, words: words, rulings: rulings)]) == ["| 规章 | 1 |", "| 行政许可 | 2 |"])
  }

  @Test func frameAroundTextIsNoTable() {
    let page = PDFPage(number: 1, words: [word("一、总体情况", 15, 30)], rulings: grid([10, 500], [20, 400, 700]))
    #expect(lines([page]) == ["一、总体情况"])
  }

  @Test func strokesOfLettersAreNoBorders() {
    var rulings = grid([10, 130, 180], [20, 50, 80])
    rulings.horizontal.append(.init(position: 3_500, start: 1_600, end: 2_300))
    let words = [word("二十", 15, 30), word("1", 150, 30), word("行政许可", 15, 60), word("2", 150, 60)]
    #expect(lines([PDFPage(number: 1, words: words, rulings: rulings)]) == ["| 二十 | 1 |", "| 行政许可 | 2 |"])
  }

  @Test func furnitureAndParagraphsOverPages() {
    let lines40 = ["公", "开", "年"].map { String(repeating: $0, count: 40) }
    let pages = (1...3).map { number in
      let full = lines40[number - 1]
      return PDFPage(
        number: number,
        words: [
          word("清水镇年报", 200, 20), word(full, 50, 100), word(full, 50, 118), word(String(full.prefix(3)) + "。", 50, 136),
          word("第\(number)页共3页", 250, 800),
        ])
    }
    let expected: [String] = lines40.map { full in "\(full)\(full)\(full.prefix(3))。" }
    #expect(lines(pages) == expected)
  }

  @Test func indentAndHeadingStartParagraphs() {
    let full = String(repeating: "公", count: 40)
    let page = PDFPage(
      number: 1,
      words: [
        word(full, 50, 100), word(full, 50, 118), word(String(full.dropLast(2)), 70, 136), word(full, 50, 154),
        word("二、主动公开", 50, 172), word(full, 50, 190),
      ])
    #expect(
      lines([page]) == [full + full, String(full.dropLast(2)) + full, "二、主动公开", full])
  }

  @Test(arguments: [
    ("- 2 -", true), ("—12—", true), ("3", true), ("2/15", true), ("第2页 共15页", true), ("2023年", false), ("", false),
    ("- 1234567 -", false), ("第二十条", false),
  ])
  func pageNumbers(text: String, expected: Bool) {
    #expect(RunningHeads.isPageNumber(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    ("一、本年", true), ("（三）不予", true), ("12.其他", true), ("1、a", true), ("第一", false), ("2023年", false), ("", false),
    ("(", false),
  ])
  func enumerators(text: String, expected: Bool) {
    #expect(Enumerator.opens(Array(text.utf8)) == expected)
  }

  @Test func rowsWithoutBordersWhoseLabelIsDoubtfulAreLeftOut() {
    let values = (0..<3).flatMap { row in (0..<4).map { word("\(row)", 250 + 60 * $0, 100 + 40 * row) } }
    let labels = [word("1.属于国家秘密", 60, 100), word("2.其他法律禁止", 60, 131), word("3.保护权益", 60, 149), word("4.其他", 60, 180)]
    let found = lines([PDFPage(number: 1, words: values + labels)])
    #expect(found == ["| 1.属于国家秘密 | 0 | 0 | 0 | 0 |", "| 4.其他 | 2 | 2 | 2 | 2 |"])
  }

  /// Whatever the words and lines are, the text is valid UTF-8 with rising places, and no word of it was made up.
  @Test(arguments: 0..<60)
  func anything(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let far = PageLength.limit / 200
    func place() -> Int {
      Int.random(in: 0..<20, using: &random) == 0
        ? [-far, far].randomElement(using: &random) ?? far
        : Int.random(in: -100...1_000, using: &random)
    }
    let texts = ["规章", "0", "12", "（一）予以公开", "|", "总计", "-", "2023"]
    let pages = (1...3).map { number in
      var page = PDFPage(number: number)
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        page.words.append(word(texts[Int.random(in: 0..<texts.count, using: &random)], place(), place()))
      }
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        page.rulings.horizontal.append(.init(position: place() * 100, start: place() * 100, end: place() * 100))
        page.rulings.vertical.append(.init(position: place() * 100, start: place() * 100, end: place() * 100))
      }
      return page
    }
    let text = PDFText.text(of: pages)
    #expect(Array(String(decoding: text.utf8, as: UTF8.self).utf8) == text.utf8)
    #expect(text.places.map(\.offset) == text.places.map(\.offset).sorted())
    #expect(text.utf8.isEmpty || text.utf8.last == 0x0A)
  }
}
