// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import FoundationEssentials
import Records
import Testing

@Suite struct DatasetReaderTests {
  private let writer = DatasetWriter(sentence: SampleRecords.sentence)

  @Test func recordsComeBackAsTheyWere() throws {
    let folder = try SampleRecords.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let records = [
      try SampleRecords.record(), try SampleRecords.record(path: "b", name: "", year: nil, form: .form2019),
    ]
    let written = try writer.write(records, into: folder)
    let reader = DatasetReader(folder: folder)
    #expect(Set(written.map(\.document.sourcePath)) == ["甲镇.txt", "b"])
    #expect(try reader.recordsAsRead() == written)
    #expect(try reader.documents() == written.map(\.document))
    let listed = try reader.findings()
    #expect(listed.count == 2)
    #expect(listed.map(\.sentence) == ["L2.run_on_number,glued", "L2.run_on_number,glued"])
    var finding = try #require(written.first { $0.document.sourcePath == "甲镇.txt" }?.findings.first)
    finding.code = ""
    finding.arguments = []
    #expect(listed.first { !$0.finding.authority.isEmpty }?.finding == finding)
  }

  @Test func anEmptyDatasetIsOne() throws {
    let folder = try SampleRecords.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(!DatasetReader.isDataset(folder))
    try writer.write([], into: folder)
    #expect(DatasetReader.isDataset(folder))
    #expect(try DatasetReader(folder: folder).recordsAsRead().isEmpty)
    #expect(try DatasetReader(folder: folder).documents().isEmpty)
    #expect(try DatasetReader(folder: folder).findings().isEmpty)
  }

  @Test(arguments: [
    ("1.0", true), ("1.7", true), ("2.0", false), ("10.0", false), ("1", false), ("", false), ("1.x", false),
  ])
  func versions(version: String, isReadable: Bool) {
    #expect(DatasetSchema.isReadable(version) == isReadable)
  }

  @Test func anotherMajorVersionIsRefused() throws {
    let folder = try SampleRecords.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try writer.write([try SampleRecords.record()], into: folder)
    for name in ["records.jsonl", "documents.csv"] {
      let text = try folder.text(name).replacing("\"1.0\"", with: "\"2.0\"").replacing(",1.0,", with: ",2.0,")
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let reader = DatasetReader(folder: folder)
    let records = #expect(throws: DatasetError.self) { try reader.recordsAsRead() }
    #expect(records?.kind == .unknownVersion)
    #expect(records?.text == "2.0" && records?.line == 1)
    #expect(#expect(throws: DatasetError.self) { try reader.documents() }?.kind == .unknownVersion)
  }

  @Test func aLaterMinorVersionIsReadAndItsMembersArePassedOver() throws {
    let folder = try SampleRecords.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let records = try writer.write([try SampleRecords.record()], into: folder)
    let text = try folder.text("records.jsonl").replacing("\"1.0\"", with: "\"1.9\",\"later\":[{}]")
    try Data(text.utf8).write(to: folder.appending(path: "records.jsonl"))
    #expect(try DatasetReader(folder: folder).recordsAsRead() == records)
  }

  @Test(arguments: [
    ("\"status\":\"blank\"", "\"status\":\"empty\"", "status: empty"),
    ("\"value\":\"1\"", "\"value\":\"1,0\"", "value: 1,0"),
    ("\"form\":\"narrative\"", "\"form\":\"x\"", "form: x"),
    ("\"severity\":\"warning\"", "\"severity\":\"w\"", "severity: w"),
  ])
  func malformedLines(old: String, new: String, text: String) throws {
    let folder = try SampleRecords.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try writer.write([try SampleRecords.record()], into: folder)
    let lines = try folder.text("records.jsonl")
    try Data(("\n" + lines.replacing(old, with: new)).utf8).write(to: folder.appending(path: "records.jsonl"))
    let error = #expect(throws: DatasetError.self) { try DatasetReader(folder: folder).recordsAsRead() }
    #expect(error?.kind == .malformed)
    #expect(error?.line == 2)
    #expect(error?.text == text)
  }

  @Test func whatIsNoDataset() throws {
    let folder = try SampleRecords.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let missing = DatasetReader(folder: folder.appending(path: "nowhere"))
    #expect(#expect(throws: DatasetError.self) { try missing.recordsAsRead() }?.kind == .notADataset)
    #expect(#expect(throws: DatasetError.self) { try DatasetReader(folder: folder).documents() }?.kind == .missingFile)
  }
}
