// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import FoundationEssentials
import Records
import TestSupport
import Testing

@Suite struct DatasetWriterTests {
  private let writer = DatasetWriter(sentence: SampleRecords.sentence)

  @Test func filesAndColumns() throws {
    let folder = try SampleRecords.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let dataset = folder.appending(path: "集")
    try writer.write([try SampleRecords.record()], into: dataset)
    #expect(try dataset.names() == DatasetSchema.files.sorted())
    #expect(try folder.names() == ["集"], "nothing temporary is left")
    let documents = try dataset.text("documents.csv")
    #expect(
      documents.hasPrefix(
        "document_id,sha256,source_path,source_url,bytes,media_type,encoding,layout,script,form,report_year,"
          + "year_evidence,authority_id,authority_raw,authority_name,county_code,county,prefecture,province,title,"
          + "period_start,period_end,published_on,signed_on,page_header_date,cells_reported,cells_absent,"
          + "cells_ambiguous,parser_version,schema_version,superseded_by\n"))
    #expect(documents.contains(",\"甲镇人民政府\"\"年度\"\"报告,\n第二行\",2024-01-01,,2025-01-20,,,197,0,0,1,1.0,\n"))
    let values = try dataset.text("values.csv").split(separator: "\n").map(String.init)
    #expect(
      values[0]
        == "document_id,authority_id,year,form,cell_id,value,status,qualifier,unit,raw,line,byte_start,byte_end,"
        + "method,confidence,note,scope,locator")
    #expect(values.count == 204)
    let id = try DocumentDigest(of: Array("甲镇.txt".utf8)).documentID()
    #expect(values[1] == "\(id),,2024,2021,rules.issued,0,reported,exact,件,0,1,0,1,label,high,,year,")
    #expect(values[5].hasSuffix("normative_documents.repealed,,absent,exact,件,,,,,label,high,,year,"))
    #expect(values[6].hasSuffix(",ambiguous,exact,件,5,6,,,label,high,,year,"), "only the line is known")
    #expect(values[10].contains(",fees.amount,0.0009,reported,exact,万元,"))
    let clause = #""接12345平台案件31件,""全部""办结",9,90,92,pattern,medium,"#
    #expect(values[201].hasSuffix(clause + "备注\t制表,year,p.3"))
    #expect(try dataset.text("schema_version") == "1.0\n")
    #expect(
      try dataset.text("findings.csv") == """
        severity,rule,outcome,authority_id,authority,county,year,cell,value,expected,document_id,line,sentence,\
        evidence,repair,waived
        warning,L2.run_on_number,broken,,甲镇人民政府,东县,2024,narrative.applications.received,0,2,\(id),11,\
        "L2.run_on_number,glued",申请02024年,a=1;b=2,

        """)
  }

  @Test func wideHasOneRowForEachDocumentThatCounts() throws {
    let records = [
      try SampleRecords.record(), try SampleRecords.record(path: "乙.txt", name: "乙镇人民政府", year: nil),
      try SampleRecords.record(path: "旧.txt", published: "2025-01-02"),
    ]
    let folder = try SampleRecords.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try writer.write(records, into: folder)
    let rows = try folder.text("wide.csv").split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.count == 3)
    #expect(
      rows[0].prefix(8) == [
        "document_id", "authority_id", "authority", "county_code", "county", "year", "form", "rules.issued",
      ])
    #expect(Array(rows[0][7..<207]) == Form.form2021.cells.map(\.id))
    #expect(
      Array(rows[0][207...]) == NarrativeIndicator.all.filter { $0.kind == .count && $0.isAdditive }.map(\.id))
    #expect(rows[1][2] == "乙镇人民政府" && rows[1][5].isEmpty, "the year may be blank")
    let row = rows[2]
    #expect(Array(row[7..<14]) == ["0", "1", "2", "", "", "", ""], "what has no number is blank, never 0")
    let columns = rows[0]
    #expect(row[try #require(columns.firstIndex(of: "hotline_12345.received"))] == "31")
    #expect(row[try #require(columns.firstIndex(of: "trainees"))].isEmpty, "a lower bound stays out")
    #expect(row[try #require(columns.firstIndex(of: "public_comments"))].isEmpty, "the county's total stays out")
  }

  @Test func wideOfBothForms() throws {
    let records = [
      try SampleRecords.record(path: "a", name: "甲", form: .form2019), try SampleRecords.record(path: "b", name: "乙"),
    ]
    let only2021 = Set(Form.form2021.cells.map(\.id))
    let union = Form.form2021.cells.map(\.id) + Form.form2019.cells.map(\.id).filter { !only2021.contains($0) }
    #expect(try columns(records).dropFirst(7).prefix(union.count) == union[...])
    #expect(try columns([records[0]]).dropFirst(7).prefix(198) == Form.form2019.cells.map(\.id)[...])
    #expect(try columns([]).dropFirst(7).prefix(200) == Form.form2021.cells.map(\.id)[...])
  }

  private func columns(_ records: [Record]) throws -> [String] {
    let file = try #require(writer.files(of: records).first { $0.name == "wide.csv" })
    return String(decoding: file.bytes, as: UTF8.self).prefix { $0 != "\n" }.split(separator: ",").map(String.init)
  }

  @Test func sameRecordsGiveSameBytes() throws {
    let records = [try SampleRecords.record(path: "b"), try SampleRecords.record(path: "a")]
    let folder = try SampleRecords.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try writer.write(records, into: folder.appending(path: "1"))
    try writer.write(records.reversed(), into: folder.appending(path: "2"))
    for name in DatasetSchema.files {
      #expect(try folder.text("1/\(name)") == folder.text("2/\(name)"), "\(name)")
    }
  }

  @Test func otherFilesAreNotTouched() throws {
    let folder = try SampleRecords.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["corrections.csv", "waivers.csv", "roster.csv", "gouji.yaml", "README.md", "values.csv"] {
      try Data("own \(name)".utf8).write(to: folder.appending(path: name))
    }
    try writer.write([try SampleRecords.record()], into: folder)
    for name in ["corrections.csv", "waivers.csv", "roster.csv", "gouji.yaml", "README.md"] {
      #expect(try folder.text(name) == "own \(name)")
    }
    #expect(try folder.text("values.csv").hasPrefix("document_id"))
  }

  @Test func aFailureLeavesTheOldDatasetWhole() throws {
    let folder = try SampleRecords.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let dataset = folder.appending(path: "d")
    try writer.write([try SampleRecords.record()], into: dataset)
    let before = try DatasetSchema.files.map { try dataset.text($0) }
    // What a run that died left behind.
    let obstacle = folder.appending(path: ".d.new")
    try FileManager.default.createDirectory(at: obstacle.appending(path: "x"), withIntermediateDirectories: true)
    try writer.write([try SampleRecords.record()], into: dataset)
    #expect(try folder.names() == ["d"])
    #expect(try DatasetSchema.files.map { try dataset.text($0) } == before)
    // A folder that cannot be moved away half-way: values.csv is one that holds the temporary name's place.
    let name = DatasetSchema.packageFile
    try FileManager.default.removeItem(at: dataset.appending(path: name))
    try FileManager.default.createSymbolicLink(
      at: dataset.appending(path: name), withDestinationURL: folder.appending(path: "nowhere"))
    let blocked = #expect(throws: DatasetError.self) { try writer.write([], into: dataset) }
    #expect(blocked?.kind == .unwritable)
    for (file, text) in zip(DatasetSchema.files, before) where file != name {
      #expect(try dataset.text(file) == text, "\(file) is as it was")
    }
    let file = folder.appending(path: "file")
    try Data().write(to: file)
    let error = #expect(throws: DatasetError.self) { try writer.write([], into: file.appending(path: "d")) }
    #expect(error?.kind == .unwritable)
  }

  @Test func addingKeepsDocumentsThatAreNotAmongTheInputs() throws {
    let folder = try SampleRecords.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let old = [try SampleRecords.record(path: "a", name: "甲"), try SampleRecords.record(path: "b", name: "乙")]
    try writer.write(old, into: folder)
    let moved = try SampleRecords.record(path: "c", name: "乙", content: "b")
    let written = try writer.write([moved], into: folder, isAdding: true)
    #expect(written.map(\.document.sourcePath) == ["a", "c"])
    #expect(try DatasetReader(folder: folder).recordsAsRead() == written)
    #expect(written[0] == old[0])
    try writer.write([moved], into: folder)
    #expect(try DatasetReader(folder: folder).documents().map(\.sourcePath) == ["c"], "without --add the rest goes")
  }

  @Test(.enabled(if: ExternalProgram("frictionless") != nil, "needs frictionless (PyPI)"))
  func validatesAsADataPackage() throws {
    let folder = try SampleRecords.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = Finding(severity: .error, rule: "L8.unreadable", outcome: .cannotTell, documentID: "", code: "x")
    try writer.write(
      [
        try SampleRecords.record(), try SampleRecords.record(path: "b", name: "乙", year: nil, form: .form2019),
        try SampleRecords.record(path: "旧.txt", published: "2025-01-02"),
      ], findings: [run], into: folder)
    let result = try #require(ExternalProgram("frictionless")).run(["validate", "datapackage.json"], in: folder)
    #expect(result.status == 0, "\(result.output)")
  }
}
