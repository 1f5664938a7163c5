// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import FoundationEssentials
import Records
import TestSupport
import Testing

@testable import Reading

@Suite struct ReportReaderTests {
  private let reader = ReportReader()

  private func read(_ text: String, as path: String = "a.txt") -> ReportReader.FileReading {
    reader.read(Array(text.utf8), from: SourceFile(path: path, location: path))
  }

  @Test(arguments: [
    ("甲.docx", "先看内容", "L10.not_a_report", "no_report", nil), ("甲.csv", "a,b", "L9.file_type", "other", "csv"),
    ("甲.txt", "", "L10.not_a_report", "empty", nil), ("甲.txt", "  \n\n", "L10.not_a_report", "no_report", nil),
    ("甲.txt", "会议通知\n\n请各村按时参加。\n", "L10.not_a_report", "no_report", nil),
    ("甲.txt", "%OFD-1.0 …", "L9.file_type", "document", "ofd"),
    ("甲.md", "<html><body>", "L10.not_a_report", "no_report", nil),
  ])
  func refusals(path: String, text: String, rule: String, code: String, reason: String?) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gouji-reader-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appending(path: path)
    try Data(text.utf8).write(to: url)
    let reading = await reader.read(SourceFile(path: path, location: url.path))
    #expect(reading.records.isEmpty)
    #expect(reading.findings.map(\.rule) == [rule])
    #expect(reading.findings.map(\.code) == [code])
    #expect(reading.findings.first?.arguments == [.text(path)] + (reason.map { [.text($0)] } ?? []))
    #expect(reading.findings.first?.documentID == "")
  }

  @Test(
    arguments: [
      ([0x61, 0x00, 0x62], "nulByte"), ([0xE4, 0xB8, 0x80, 0xFF, 0xFF, 0xFF], "unknownEncoding"),
      ([0xFF, 0xFE, 0x00, 0xD8, 0x00], "damagedUTF16"), ([0x50, 0x4B, 0x03, 0x04, 0x00], "document"),
    ] as [([UInt8], String)])
  func whatIsNoText(bytes: [UInt8], code: String) {
    let reading = reader.read(bytes, from: .standardInput)
    #expect(reading.records.isEmpty)
    #expect(reading.findings.map(\.code) == [code])
    #expect(reading.findings.first?.severity == .error)
  }

  @Test func aTitleWithSectionOneIsAReport() throws {
    let reading = read("甲镇人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n\n2024年，我镇主动公开政府信息。\n", as: "x/甲.md")
    let record = try #require(reading.records.first)
    #expect(reading.findings.isEmpty)
    #expect(record.document.authorityName == "甲镇人民政府")
    #expect(record.document.reportYear == 2024)
    #expect(record.document.form == nil)
    #expect(record.document.mediaType == "text/markdown" && record.document.sourcePath == "x/甲.md")
    #expect(record.document.cellsAbsent == 200 && record.document.cellsReported == 0)
    #expect(record.values.filter { $0.form != .narrative }.allSatisfy { $0.status == .absent && $0.number == nil })
    #expect(record.headings.map(\.number) == [1])
    #expect(record.textSignature.count == 128)
    #expect(record.findings.allSatisfy { $0.documentID == record.document.documentID && $0.year == 2024 })
  }

  /// Raw reports of the demo county, which are ours: one per layout.
  private func demo(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: ProjectFolder.file("Datasets/demo-county/raw/" + path)))
  }

  private func demoPaths(_ year: Int) throws -> [String] {
    let folder = ProjectFolder.file("Datasets/demo-county/raw/\(year)")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { "\(year)/" + $0 }
  }

  @Test func valuesStandInFormOrderThenNarrative() throws {
    for year in [2020, 2024] {
      for path in try demoPaths(year) {
        let record = try #require(reader.read(demo(path), from: SourceFile(path: path, location: path)).records.first)
        let form = try #require(record.document.form, "\(path)")
        let cells = record.values.filter { $0.form != .narrative }.map(\.cellID)
        let official = Form.version(form).cells.map(\.id)
        #expect(cells.filter { Form.version(form).position(of: $0) != nil } == official, "\(path)")
        let narrative = record.values.filter { $0.form == .narrative }.map {
          NarrativeIndicator.position(of: $0.cellID) ?? -1
        }
        #expect(narrative == narrative.sorted() && Set(narrative).count == narrative.count, "\(path)")
        #expect(record.values.firstIndex { $0.form == .narrative } ?? cells.count == cells.count, "\(path)")
        for value in record.values { #expect((value.number != nil) == value.status.hasNumber) }
      }
    }
  }

  @Test func severalReportsInOneFile() throws {
    let paths = try demoPaths(2024).filter { path in
      let bytes = (try? demo(path)) ?? []
      return String(validating: bytes, as: UTF8.self) != nil && !bytes.starts(with: [0xEF, 0xBB, 0xBF])
    }.prefix(6)
    #expect(paths.count == 6)
    var file: [UInt8] = []
    var starts: [(byte: Int, line: Int)] = []
    for path in paths {
      starts.append((file.count, file.count { $0 == UInt8(ascii: "\n") }))
      file += try demo(path) + Array("\n\n".utf8)
    }
    let records = reader.read(file, from: SourceFile(path: "全县.txt", location: "")).records
    #expect(records.count == paths.count)
    let id = try DocumentDigest(of: file).documentID()
    #expect(records.map(\.document.documentID) == [id] + (2...6).map { "\(id)-\($0)" })
    for ((path, start), record) in zip(zip(paths, starts), records) {
      let alone = try #require(reader.read(demo(path), from: SourceFile(path: path, location: "")).records.first)
      #expect(record.document.authorityName == alone.document.authorityName)
      #expect(record.document.reportYear == alone.document.reportYear)
      #expect(record.headings.map { $0.line - start.line } == alone.headings.map(\.line), "\(path)")
      #expect(record.values.map(\.number) == alone.values.map(\.number), "\(path)")
      for (value, other) in zip(record.values, alone.values) {
        guard let place = value.place, let otherPlace = other.place, !place.bytes.isEmpty else { continue }
        #expect(place.line - start.line == otherPlace.line, "\(path) \(value.cellID)")
        #expect(place.bytes.lowerBound - start.byte == otherPlace.bytes.lowerBound, "\(path) \(value.cellID)")
      }
    }
  }

  @Test(.enabled(if: ExternalProgram("iconv") != nil, "needs iconv"))
  func spansLeadIntoTheBytesOfAnyEncoding() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gouji-iconv-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let iconv = try #require(ExternalProgram("iconv"))
    let path = try #require(
      try demoPaths(2024).first { ((try? demo($0)) ?? []).starts(with: "示例".utf8) } ?? demoPaths(2024).first)
    let source = try demo(path)
    try Data(source).write(to: folder.appending(path: "utf8"))
    let expected = try #require(reader.read(source, from: SourceFile(path: "a", location: "")).records.first)
    for encoding in ["GB18030", "UTF-16"] {
      let result = try iconv.run(["-f", "UTF-8", "-t", encoding, "-o", "out", "utf8"], in: folder)
      #expect(result.status == 0, "\(result.output)")
      let bytes = Array(try Data(contentsOf: folder.appending(path: "out")))
      let record = try #require(
        reader.read(bytes, from: SourceFile(path: "a", location: "")).records.first, "\(encoding)")
      #expect(record.values.map(\.number) == expected.values.map(\.number), "\(encoding)")
      #expect(record.values.map { $0.place?.line } == expected.values.map { $0.place?.line })
      let width = encoding == "UTF-16" ? 2 : 1
      for value in record.values where value.status == .reported && value.form == .form2021 {
        let place = try #require(value.place)
        #expect(place.bytes.count == value.raw.utf8.count * width, "\(encoding) \(value.cellID)")
        #expect(bytes[place.bytes].filter { $0 != 0 } == Array(value.raw.utf8), "\(encoding) \(value.cellID)")
      }
    }
  }
}
