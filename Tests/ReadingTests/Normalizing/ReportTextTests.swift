// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing
import TextDecoding

@testable import Reading

@Suite("Report text")
struct ReportTextTests {
  private func text(_ string: String) throws -> ReportText {
    ReportText(decoded: try DecodedText(bytes: Array(string.utf8)))
  }

  private func string(_ text: ReportText) -> String { String(decoding: text.bytes, as: UTF8.self) }

  @Test(arguments: [("", 0), ("a", 1), ("a\n", 1), ("a\r\nb", 2), ("\n\n", 2), ("a\rb\n", 2), ("甲\n\n乙", 3)])
  func lines(source: String, count: Int) throws {
    let text = try text(source)
    #expect(text.lines.count == count)
    #expect(text.lines.allSatisfy { range in !text.bytes[range].contains { $0 == 0x0A || $0 == 0x0D } })
  }

  @Test func simplifiedTextStaysAsItIs() throws {
    let text = try text("行政规范性文件\n本年制发件数\n漵浦縣低莊鎮")
    #expect(!text.isTraditional && text.conversion.isIdentity)
  }

  @Test func traditionalTextIsConverted() throws {
    let text = try text("信息內容\n本年製發件數\n現行有效件數\n行政強製 18\n谘詢\n隻計這一情形")
    #expect(text.isTraditional)
    #expect(string(text) == "信息内容\n本年制发件数\n现行有效件数\n行政强制 18\n咨询\n只计这一情形")
  }

  @Test func pinyinIsTakenOut() throws {
    let source = "行政規(guī)范性文件 | 12 | 現(xiàn)行有效件數(shù)(件)"
    let text = try text(source + "\n鎮(zhèn) 7 處罰")
    #expect(string(text) == "行政规范性文件 | 12 | 现行有效件数(件)\n镇 7 处罚")
    for digit in ["12", "7"] {
      let bytes = text.bytes
      let start = try #require(bytes.indices.first { bytes[$0...].starts(with: Array(digit.utf8)) })
      let range = text.sourceRange(start..<start + digit.utf8.count)
      #expect(String(decoding: Array((source + "\n鎮(zhèn) 7 處罰").utf8)[range], as: UTF8.self) == digit)
    }
  }

  @Test("Every number of the traditional seed stands where it stood", .enabled(if: ProjectFolder.hasShared))
  func numbersOfTheTraditionalSeed() throws {
    let path = "seeds/" + SeedReports.names[2]
    let source = try SeedReports.bytes(path)
    let text = try SeedReports.text(path)
    #expect(text.isTraditional)
    let digits = text.bytes.indices.filter { (0x30...0x39).contains(text.bytes[$0]) }
    #expect(digits.count == source.filter { (0x30...0x39).contains($0) }.count)
    for index in digits { #expect(source[text.sourceRange(index..<index + 1)].elementsEqual([text.bytes[index]])) }
    #expect(text.sourceRange(0..<text.bytes.count) == 0..<source.count)
  }

  @Test func spansSurviveBothConversions() throws {
    // 發布 18 件 in GB 18030, in traditional characters.
    let phrase = "發開處辦數條18件"
    let gb: [UInt8] = [
      0xB0, 0x6C, 0xE9, 0x5F, 0xCC, 0x8E, 0xDE, 0x6B, 0x94, 0xB5, 0x97, 0x6C, 0x31, 0x38, 0xBC, 0xFE,
    ]
    let decoded = try DecodedText(bytes: gb)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == phrase)
    let text = ReportText(decoded: decoded)
    #expect(string(text) == "发开处办数条18件")
    #expect(text.sourceRange(18..<20) == 12..<14)
    #expect(text.sourceText(0..<3) == "發")
  }
}
