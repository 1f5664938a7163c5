// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import TestSupport
import Testing

@testable import Reading

@Suite("Reading running text")
struct NarrativeReaderTests {
  private func read(_ text: String, year: Int? = 2024) throws -> NarrativeReading {
    let sample = try ReportSample(text, section: 1)
    return NarrativeReader.numbers(in: sample.text, outline: sample.outline, year: year)
  }

  @Test("Every number of the code book, in its order, with its unit")
  func indicators() {
    let book = NarrativeIndicator.all.filter { $0.kind != .category }
    #expect(NarrativeID.allCases.map(\.id) == book.map(\.id))
    #expect(NarrativeID.allCases.map(\.unit) == book.map(\.unit))
  }

  @Test("No word means two things")
  func vocabulary() {
    var seen: [String: WordKind] = [:]
    for (kind, words) in Vocabulary.words {
      for word in words.split(separator: " ") {
        #expect(seen.updateValue(kind, forKey: String(word)) == nil, "\(word)")
      }
    }
    #expect(WordKind.allCases.count <= 128)
  }

  @Test(
    "Degenerate texts",
    arguments: [
      "", "\n", "。", ",,,,", "12345", "无", "未", "《", "“", "(", "0", "%", "12345热线", "1.", "0年", "第", "一", "万", "上千",
      "12345678901234567890123件", "12345热线受理", "99999999999999999999万条", "1,2,3,4", "1.2.3.4", "2024年2024年", "\u{FEFF}",
    ])
  func degenerate(text: String) throws {
    #expect(try read(text).values.isEmpty)
  }

  @Test("No running text")
  func noProse() throws {
    let sample = try ReportSample("12345热线受理工单5件。", section: 1)
    let outline = ReportOutline(headings: [], firstLine: 0, prose: [], tables: [0..<1])
    #expect(NarrativeReader.numbers(in: sample.text, outline: outline, year: nil).values.isEmpty)
  }

  @Test(
    "One sentence of megabytes",
    arguments: [
      ("受理5件,", 10_000_000), ("清河镇公开工作", 1_000_000), ("12345热线受理工单", 1_000_000), ("未收到、", 1_000_000),
      ("信息1条、", 1_000_000), ("镇", 1_000_000), ("1", 1_000_000), ("《", 1_000_000),
    ])
  func longSentence(unit: String, length: Int) throws {
    let count = length / unit.utf8.count
    let text = String(repeating: unit, count: count)
    let reading = try read(text)
    #expect(reading.values.count <= NarrativeID.allCases.count)
    for value in reading.values { #expect(value.raw.utf8.count < 4_000) }
  }

  @Test("Text without punctuation is read like any other")
  func noPunctuation() throws {
    let reading = try read("全年主动公开政府信息217条收到政府信息公开申请3件受理12345热线工单20件")
    #expect(
      reading.values.map(\.cellID) == [
        "hotline_12345.received", "disclosure.total_posts", "narrative.applications.received",
      ])
  }

  @Test("Truncated in the middle of a character or of a clause")
  func truncated() throws {
    let whole = "2024年,受理“12345”热线工单1,204件,办结率98.5%,未收到政府信息公开申请,公开信息三十余条。"
    for end in 0...whole.count {
      let reading = try read(String(whole.prefix(end)))
      for value in reading.values where value.cellID == "hotline_12345.received" && end > 30 {
        #expect(value.number?.description == "1204")
      }
    }
  }

  @Test("Findings name the line and the clause")
  func findings() throws {
    let reading = try read(
      "(1)截至目前,受理12345热线工单20件。\n(2)公开政府信息上千条。\n(三)新收到政府信息公开申请02024年结转。\n一、问题。")
    #expect(
      reading.findings.map { "\($0.rule) \($0.line ?? 0)" } == [
        "L3.open_cutoff 1", "L4.vague_quantity 2", "L2.run_on_number 3", "L5.numbering 3", "L6.heading_restart 4",
      ])
    #expect(reading.findings.first?.evidence == "受理12345热线工单20件")
    #expect(reading.findings.first?.cells == ["hotline_12345.received"])
  }

  @Test("The whole year goes before a part of it; of contested numbers none is taken")
  func choice() throws {
    let whole = try read("上半年受理12345热线工单20件。全年受理12345热线工单50件。")
    #expect(whole.values.map { $0.number?.description } == ["50"])
    let contested = try read("主动公开政府信息20条。主动公开政府信息30条。")
    let value = try #require(contested.values.first)
    #expect(value.status == .ambiguous && value.number == nil && value.confidence == .low)
    #expect(value.raw == "主动公开政府信息20条" && value.place?.line == 1)
    let agreed = try read("主动公开政府信息20条。主动公开政府信息20条。")
    #expect(agreed.values.map { $0.number?.description } == ["20"])
    // Boards, microblogs and video accounts are counted apart: the first is a lower bound.
    let boards = try read("微博发布信息20条。抖音发布信息30条。")
    #expect(boards.values.first?.qualifier == .atLeast)
    #expect(boards.values.first?.number?.description == "20")
  }

  @Test("Random words never break the reader")
  func random() throws {
    var generator = SeededGenerator(seed: 7)
    let words = Vocabulary.words.flatMap { $0.1.split(separator: " ").map(String.init) }
    let signs = [
      "，", "、", "。", "：", "(", "“", "”", "5件", "20条", "98%", "2024年", "12345", "三次", "0", "1.", "《", "》", " ",
    ]
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<60 {
        text +=
          Bool.random(using: &generator)
          ? words.randomElement(using: &generator) ?? "" : signs.randomElement(using: &generator) ?? ""
      }
      let sample = try ReportSample(text, section: 1)
      let reading = NarrativeReader.numbers(in: sample.text, outline: sample.outline, year: 2024)
      #expect(Set(reading.values.map(\.cellID)).count == reading.values.count)
      for value in reading.values {
        let place = try #require(value.place)
        #expect(place.bytes.lowerBound < place.bytes.upperBound && place.bytes.upperBound <= text.utf8.count)
      }
    }
  }
}
