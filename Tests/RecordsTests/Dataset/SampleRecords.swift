// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import FoundationEssentials
import Records

/// Records that hold every kind of value and finding.
enum SampleRecords {
  /// A report of the 2021 form with all 200 cells, of which some have no number.
  static func record(
    path: String = "甲镇.txt", name: String = "甲镇人民政府", year: Int? = 2024, form: FormVersion = .form2021,
    content: String? = nil, published: String = "2025-01-20", changed: [String: Int64] = [:]
  ) throws -> Record {
    let digest = try DocumentDigest(of: Array((content ?? path).utf8))
    var document = DocumentDescription(
      documentID: digest.documentID(), sha256: digest.hexadecimal, sourcePath: path, bytes: 7, mediaType: "text/plain",
      encoding: "utf-8", layout: "lines", script: "Hans")
    document.form = form
    document.reportYear = year
    document.yearEvidence = year == nil ? "" : "title+period"
    document.authorityName = name
    document.authorityRaw = name
    document.county = "东县"
    document.countyCode = "990001"
    document.title = "\(name)\"年度\"报告,\n第二行"
    document.publishedOn = published
    document.periodStart = "2024-01-01"
    document.cellsReported = 197
    var values: [Value] = []
    for (index, cell) in Form.version(form).cells.enumerated() {
      let status: ValueStatus =
        switch index {
        case 3: .blank
        case 4: .absent
        case 5: .ambiguous
        case 6: .unparsable
        default: .reported
        }
      let isAmount = cell.kind == .amount
      values.append(
        Value(
          cellID: cell.id, form: form == .form2021 ? .form2021 : .form2019,
          number: status == .reported
            ? FixedDecimal(mantissa: changed[cell.id] ?? Int64(index), scale: isAmount ? 4 : 0) : nil, status: status,
          unit: cell.unit, raw: status == .absent ? "" : "\(index)",
          place: status == .absent
            ? nil : SourcePlace(line: index + 1, bytes: status == .ambiguous ? 0..<0 : index..<(index + 1)),
          method: .label,
          confidence: .high))
    }
    values.append(narrative("hotline_12345.received", 31, raw: "接12345平台案件31件,\"全部\"办结"))
    values.append(narrative("trainees", 60, .atLeast, raw: "60余人次"))
    values.append(narrative("public_comments", 9, scope: .countyTotal))
    var finding = Finding(
      severity: .warning, rule: "L2.run_on_number", outcome: .broken, documentID: document.documentID, code: "glued",
      cells: ["narrative.applications.received"], value: FixedDecimal(mantissa: 0), line: 11,
      arguments: [
        .text(""), .number(FixedDecimal(mantissa: 150, scale: 2)), .integer(-3), .cell("penalty.decisions"),
        .date("2025-01-20"),
      ], evidence: "申请02024年")
    finding.expected = FixedDecimal(mantissa: 2)
    finding.repair = "a=1;b=2"
    finding.take(document)
    return Record(
      document: document, values: values, findings: [finding],
      headings: [SectionHeading(number: 1, text: "一、总体情况", line: 5, characters: 40)],
      textSignature: [0, 7, .max], statements: [TextStatement(kind: .rating, line: 6, text: "社会评议")])
  }

  private static func narrative(
    _ id: String, _ number: Int64, _ qualifier: Qualifier = .exact, raw: String = "", scope: ValueScope = .year
  ) -> Value {
    Value(
      cellID: id, form: .narrative, number: FixedDecimal(mantissa: number), status: .reported, qualifier: qualifier,
      unit: "件", raw: raw, place: SourcePlace(line: 9, bytes: 90..<92, locator: "p.3"), method: .pattern,
      confidence: .medium, note: "备注\t制表", scope: scope)
  }

  /// Renders findings for tests.
  static let sentence: @Sendable (Finding) -> String = { "\($0.rule),\($0.code)" }

  /// A new folder of the test's own.
  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gouji-records-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}

extension URL {
  /// The text of the file `name` in this folder.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: appending(path: name)), as: UTF8.self)
  }

  /// Names of what the folder holds, sorted.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}
