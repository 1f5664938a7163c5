// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import TextDecoding
import Testing

@testable import Reading

@Suite struct SourceExcerptTests {
  private let file = SourceFile(path: "a.txt", location: "a.txt")

  private func marked(_ bytes: [UInt8], around: Int = 1) throws -> [(line: Int, text: String)] {
    let reader = ReportReader()
    let parts = ReportParts.parts(of: try reader.opened(bytes, file).text)
    let record = try #require(reader.read(bytes, from: file).records.first)
    let value = try #require(record.values.first { $0.cellID == "penalty.decisions" })
    let excerpt = SourceExcerpt(of: try #require(value.place), in: parts, around: around)
    #expect(excerpt.lines.count == around * 2 + 1)
    return excerpt.lines.compactMap { line in
      guard let mark = line.marked else { return nil }
      let scalars = Array(line.text.unicodeScalars)[mark]
      return (line.number, scalars.map(String.init).joined())
    }
  }

  private static let text = "甲镇2024年政府信息公开工作年度报告\n一、总体情况\n二、主动公开政府信息情况\n信息内容\t本年处理决定数量\n行政处罚\t１２3\n行政强制\t0\n"

  @Test func theNumberIsMarkedInEveryEncoding() throws {
    let utf16 = Array(Self.text.utf16)
    let encodings: [[UInt8]] = [
      Array(Self.text.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8),
      [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
    ]
    for bytes in encodings {
      let marked = try marked(bytes)
      #expect(marked.map(\.line) == [5])
      #expect(marked.map(\.text) == ["１２3"])
    }
  }

  @Test func traditionalTextIsShownAsItStands() throws {
    let text =
      "甲鎮2024年政府信息公開工作年度報告\n一、總體情況\n二、主動公開政府信息情況\n信息內容\t本年處理決定數量\n行政處罰\t12\n行政強制\t0\n"
    let marked = try marked(Array(text.utf8))
    #expect(marked.map(\.text) == ["12"])
  }

  @Test func aPlaceThatIsNotThereGivesNothing() throws {
    let parts = ReportParts.parts(of: try ReportReader().opened(Array(Self.text.utf8), file).text)
    #expect(SourceExcerpt(of: SourcePlace(line: 99, bytes: 0..<1), in: parts, around: 2).lines.isEmpty)
    let lineOnly = SourceExcerpt(of: SourcePlace(line: 1, bytes: 0..<0), in: parts, around: 2)
    #expect(lineOnly.lines.map(\.number) == [1, 2, 3])
    #expect(lineOnly.lines.allSatisfy { $0.marked == nil })
  }
}
