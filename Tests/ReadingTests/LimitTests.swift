// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Records
import Testing

@testable import Reading

/// What hostile, damaged and mistaken files do: a clear refusal or a reading, in bounded time and memory.
@Suite struct LimitTests {
  private let reader = ReportReader()

  private func read(_ bytes: [UInt8], as path: String = "a.txt") -> ReportReader.FileReading {
    reader.read(bytes, from: SourceFile(path: path, location: path))
  }

  private static let report = """
    甲镇人民政府2024年政府信息公开工作年度报告
    一、总体情况
    2024年,甲镇主动公开政府信息120条。
    二、主动公开政府信息情况
    第二十条第(五)项
    信息内容
    本年处理决定数量
    行政许可
    7

    """

  private func code(_ bytes: [UInt8], as path: String = "a.txt") -> [String] {
    read(bytes, as: path).findings.map(\.code)
  }

  private func file(_ name: String, _ bytes: [UInt8], _ body: (SourceFile) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gouji-limit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    try await body(SourceFile(path: name, location: url.path))
  }

  @Test func aFileAboveTheLimitIsNotRead() async throws {
    try await file("big.txt", [0x61]) { file in
      // A sparse file: its size alone decides.
      #expect(truncate(file.location, off_t(FileBytes.limit + 1)) == 0)
      let reading = await reader.read(file)
      #expect(reading.findings.map(\.code) == ["too_large"])
      #expect(reading.findings.first?.arguments == [.text("big.txt"), .text(String(FileBytes.limit + 1))])
    }
  }

  @Test func aLineOfTenMegabytes() throws {
    let sentence = Array("全年受理12345热线工单3件,办结3件,未发生逾期;".utf8)
    var bytes = Array("甲镇人民政府2024年政府信息公开工作年度报告\n一、总体情况\n".utf8)
    while bytes.count < 10_000_000 { bytes += sentence }
    let record = try #require(read(bytes).records.first)
    #expect(record.document.reportYear == 2024)
    #expect(record.values.allSatisfy { $0.raw.utf8.count < 1_000 && ($0.place?.bytes.upperBound ?? 0) <= bytes.count })
  }

  @Test func aCellOfAMegabyte() throws {
    // Without a blank, and with nothing but pipes.
    for filler in ["行", "|", "| ", "0", "(", "1,"] {
      var bytes = Array((Self.report + "行政处罚|").utf8)
      bytes += String(repeating: filler, count: 1_000_000 / filler.utf8.count).utf8
      let record = try #require(read(bytes).records.first)
      #expect(record.values.first { $0.cellID == "licensing.decisions" }?.number?.description == "7", "\(filler)")
      #expect(record.values.first { $0.cellID == "penalty.decisions" }?.number == nil, "\(filler)")
    }
  }

  @Test(arguments: [
    ("\n", 1_000_000), ("\r\n", 50_000), ("\r", 50_000), (" \n", 50_000), ("行政处罚\n", 50_000), ("一、总体情况\n", 50_000),
    ("六、其他需要报告的事项\n", 50_000),
  ])
  func aMillionLines(line: String, count: Int) throws {
    let bytes = Array((Self.report + String(repeating: line, count: count)).utf8)
    let record = try #require(read(bytes).records.first)
    #expect(record.document.authorityName == "甲镇人民政府")
    #expect(record.values.first { $0.cellID == "licensing.decisions" }?.number?.description == "7")
  }

  @Test(arguments: ["1\n", "| 1 |\n"])
  func numbersWithoutEndAreNotPlaced(line: String) throws {
    let bytes = Array((Self.report + String(repeating: line, count: 50_000)).utf8)
    let record = try #require(read(bytes).records.first)
    #expect(record.values.first { $0.cellID == "licensing.decisions" }?.status == .ambiguous)
  }

  @Test func nulBytesAreNoText() {
    var bytes = Array(Self.report.utf8)
    bytes[40] = 0
    #expect(code(bytes) == ["nulByte"])
    #expect(code(Array(Self.report.utf8) + [0]) == ["nulByte"])
    #expect(code([UInt8](repeating: 0, count: 5_000)) == ["nulByte"])
    // UTF-16 that lost its mark is full of them.
    #expect(code(Array("甲镇 2024\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == ["nulByte"])
  }

  @Test func truncatedEncodings() throws {
    // 镇 in GB 18030 is D5 F2: the text ends inside a character.
    let gb: [UInt8] = [0xBC, 0xD7, 0xD5, 0xF2, 0xC4, 0xEA, 0xB1, 0xA8]
    #expect(code(gb + [0xD5]) == ["unknownEncoding"])
    #expect(code(gb + [0x81, 0x30, 0x81]) == ["unknownEncoding"])
    let text = Array(Self.report.utf8)
    #expect(code(Array(text.dropLast(text.count - 100))) != ["unknownEncoding"], "cut inside 镇, after many characters")
    #expect(code(Array("甲镇人民政府二〇二四年政府信息公开工作年度报告".utf8).dropLast()) == ["damagedUTF8"])
    let utf16 = Array(Self.report.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let whole = try #require(read([0xFF, 0xFE] + utf16).records.first)
    #expect(whole.document.encoding == "utf-16le")
    #expect(code([0xFF, 0xFE] + utf16.dropLast()) == ["damagedUTF16"])
    #expect(code([0xFF, 0xFE] + utf16 + [0x3D, 0xD8]) == ["damagedUTF16"], "half of a pair")
  }

  @Test(arguments: ["docx", "pdf", "xlsx", "doc", "wps", "html"])
  func whatTheNameSaysIsNotBelieved(suffix: String) async throws {
    try await file("甲镇." + suffix, Array(Self.report.utf8)) { file in
      let reading = await reader.read(file)
      #expect(reading.records.first?.document.mediaType == "text/plain")
      #expect(reading.records.first?.document.cellsReported == 1)
    }
    try await file("甲镇.txt", Array("%PDF-1.4\n".utf8) + Array(Self.report.utf8)) { file in
      let reading = await reader.read(file)
      #expect(reading.records.isEmpty, "a PDF is not read as text")
    }
  }

  @Test func deepNesting() throws {
    for part in ["|", "(", "“", "《", ">", "#", "*", "- "] {
      let line = String(repeating: part, count: 50_000)
      let text = Self.report + line + "行政处罚" + line + "9" + line + "\n"
      #expect(read(Array(text.utf8)).records.count == 1, "\(part)")
    }
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
