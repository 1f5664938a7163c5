// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Records
import TestSupport
import Testing

@testable import Reading

@Suite struct ReadingRunTests {
  private let raw = ProjectFolder.file("Datasets/demo-county/raw/2024").path

  @Test func threadsDoNotMatter() async throws {
    let one = await ReadingRun(threads: 1).records(at: [raw])
    #expect(one.records.count > 20)
    #expect(one.outcome.records == one.records.count)
    #expect(one.outcome.unread == 0)
    for threads in [2, 3, 7] {
      let many = await ReadingRun(threads: threads).records(at: [raw])
      #expect(many.records == one.records, "\(threads) threads")
      #expect(many.outcome.findings == one.outcome.findings)
    }
    let paths = one.records.map(\.document.sourcePath)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func oneOddDocumentStopsNothing() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gouji-run-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func write(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: folder.appending(path: name)) }
    let report = Array("甲镇人民政府2024年政府信息公开工作年度报告\n一、总体情况\n我镇公开政府信息。\n".utf8)
    try write("1.txt", report)
    try write("2.txt", [0x00, 0xFF])
    try write("3.txt", [])
    try write("4.docx", Array("PK\u{3}\u{4}".utf8) + report)
    try write("5.png", report)
    try write("6.txt", report)
    try write("7.md", Array("乙镇人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n".utf8))
    let missing = folder.path + "/8.txt"
    let (records, outcome) = await ReadingRun(threads: 2).records(at: [folder.path, missing])
    #expect(records.map(\.document.sourcePath) == ["1.txt", "7.md"])
    #expect(outcome.files == 7)
    #expect(outcome.unread == 3, "2.txt, 4.docx and the missing one")
    #expect(
      outcome.findings.map(\.code) == ["missing", "nulByte", "empty", "damaged_zip", "other", "same_bytes"])
    let twice = try #require(outcome.findings.last)
    #expect(twice.documentID == records[0].document.documentID)
    #expect(twice.arguments == [.text("1.txt"), .text("6.txt")])
  }

  @Test func givingEndsTheRun() async throws {
    struct Closed: Error {}
    var given = 0
    await #expect(throws: Closed.self) {
      _ = try await ReadingRun().read([raw]) { (_: Record) throws(Closed) in
        given += 1
        if given == 3 { throw Closed() }
      }
    }
    #expect(given == 3)
  }

  @Test func nothingToReadIsNoError() async {
    let (records, outcome) = await ReadingRun(threads: 4).records(at: [])
    #expect(records.isEmpty && outcome.files == 0 && outcome.findings.isEmpty)
  }
}
