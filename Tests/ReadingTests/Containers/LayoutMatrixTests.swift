// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Testing

@testable import Reading

@Suite struct LayoutMatrixTests {
  private func record(_ format: ReportFormat, _ report: LogicalReport) throws -> Record {
    let file = SourceFile(path: format.path, location: "")
    let reading = ReportReader().read(format.bytes(report), from: file)
    #expect(reading.findings.isEmpty, "\(reading.findings)")
    return try #require(reading.records.first)
  }

  @Test("one report in every format is one record", arguments: ReportFormat.allCases, [1, 2, 3] as [UInt64])
  func everyFormat(format: ReportFormat, seed: UInt64) throws {
    let report = LogicalReport(seed: seed)
    let record = try record(format, report)
    #expect(record.document.layout == format.layout)
    #expect(record.document.authorityName == "青石镇人民政府")
    #expect(record.document.county == "示例县")
    #expect(record.document.reportYear == 2024 && record.document.form == .form2021)
    #expect(record.document.cellsReported == report.truth.count)
    for value in record.values where value.form == .form2021 {
      #expect(value.number == report.truth[value.cellID].map { FixedDecimal(mantissa: Int64($0)) }, "\(value.cellID)")
      #expect((value.place?.locator.isEmpty == false) == (format != .lines && format != .markdown), "\(value.cellID)")
    }
    #expect(record.headings.map(\.number) == [1, 2, 3, 4, 5, 6])
    let plain = try self.record(.lines, report)
    #expect(record.document.title == plain.document.title)
    #expect(record.headings.map(\.text) == plain.headings.map(\.text))
    func narrative(_ record: Record) -> [String] {
      record.values.filter { $0.form == .narrative }.map { "\($0.cellID) \($0.number?.description ?? "") \($0.raw)" }
    }
    #expect(narrative(record) == narrative(plain))
    #expect(!narrative(record).isEmpty)
    #expect(record.findings.map(\.rule) == plain.findings.map(\.rule))
  }

  @Test(
    "every value knows its place",
    arguments: [
      (ReportFormat.html, "table[1]/tr[3]/td[2]", "table[2]/tr[6]/td[9]", "p[3]"),
      (.docx, "table[1]/tr[3]/td[2]", "table[2]/tr[6]/td[9]", "p[3]"),
      (.xlsx, "Sheet1!B7", "Sheet1!J25", "Sheet1!A3"),
    ])
  func places(format: ReportFormat, first: String, outcome: String, narrative: String) throws {
    let record = try record(format, LogicalReport(seed: 4))
    func locator(_ cell: String) -> String? { record.values.first { $0.cellID == cell }?.place?.locator }
    #expect(locator("rules.issued") == first)
    #expect(record.values.first { $0.form == .narrative }?.place?.locator == narrative)
    let value = try #require(record.values.first { $0.cellID == "applications.outcome.disclosed.total" })
    #expect(value.place?.locator == outcome)
  }
}
