// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Records
import Testing

@Suite struct CorrectionTests {
  private func read(_ rows: String, records: [Record]? = nil) throws -> (records: [Record], findings: [Finding]) {
    let folder = try SampleRecords.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try DatasetWriter(sentence: SampleRecords.sentence).write(try records ?? [SampleRecords.record()], into: folder)
    try Data(("authority,year,cell_id,old,new,reason,who,when\n" + rows).utf8)
      .write(to: folder.appending(path: "corrections.csv"))
    return try DatasetReader(folder: folder).records()
  }

  @Test(arguments: ["甲镇人民政府", "甲镇", "东县/甲镇人民政府"])
  func authorityIsNamedInSeveralWays(name: String) throws {
    let (records, findings) = try read("\(name),2024,penalty.decisions,7,69,漏填,张,2025-02-01\n")
    #expect(findings.isEmpty)
    let value = try #require(records.first?.values.first { $0.cellID == "penalty.decisions" })
    #expect(value.number == FixedDecimal(mantissa: 69))
    #expect(value.status == .corrected)
    #expect(value.method == .manual)
    #expect(value.note == "7; 漏填")
    #expect(value.raw == "7", "what the document says stays")
    #expect(value.place != nil)
  }

  @Test func aBlankCellIsFilledAndANumberTakenAway() throws {
    let (records, findings) = try read(
      "甲镇,2024,normative_documents.issued,,3,,,\n甲镇,2024,penalty.decisions,7.0,,重复,,\n")
    #expect(findings.isEmpty)
    let values = try #require(records.first?.values)
    #expect(values.first { $0.cellID == "normative_documents.issued" }?.number == FixedDecimal(mantissa: 3))
    let taken = values.first { $0.cellID == "penalty.decisions" }
    #expect(taken?.number == nil)
    #expect(taken?.status == .blank, "a value without a number is not corrected")
  }

  @Test(arguments: [
    ("甲镇,2024,penalty.decisions,8,69,,,\n", "old_differs"), ("甲镇,2024,penalty.decisions,,69,,,\n", "old_differs"),
    ("甲镇,2023,penalty.decisions,7,69,,,\n", "no_record"), ("乙镇,2024,penalty.decisions,7,69,,,\n", "no_record"),
    ("甲镇,2024,penalty.decision,7,69,,,\n", "no_value"),
  ])
  func whatDoesNotApplyIsReported(row: String, code: String) throws {
    let (records, findings) = try read(row)
    #expect(findings.map(\.code) == [code])
    #expect(findings.first?.rule == "F9.correction")
    #expect(findings.first?.arguments.last == .integer(2), "the line of the file")
    #expect(records == [try SampleRecords.record()])
  }

  @Test func ofSeveralAuthoritiesNoneIsChosen() throws {
    let records = [
      try SampleRecords.record(path: "a"),
      try {
        var other = try SampleRecords.record(path: "b")
        other.document.county = "西县"
        return other
      }(),
    ]
    let (_, findings) = try read("甲镇,2024,penalty.decisions,7,69,,,\n", records: records)
    #expect(findings.map(\.code) == ["several_records"])
    #expect(try read("西县/甲镇人民政府,2024,penalty.decisions,7,69,,,\n", records: records).findings.isEmpty)
  }

  @Test(arguments: [
    ("甲镇,去年,a,1,2,,,\n", 2, "year: 去年"), ("\n甲镇,2024,a,一,2,,,\n", 3, "old: 一"),
    ("甲镇,2024,,1,2,,,\n", 2, "authority, cell_id"),
    ("甲镇,2024,a,1\n", 2, "甲镇,2024,a,1"),
  ])
  func malformedRows(rows: String, line: Int, text: String) throws {
    let error = #expect(throws: DatasetError.self) { try read(rows) }
    #expect(error?.kind == .malformed)
    #expect(error?.line == line)
    #expect(error?.text == text)
  }
}
