// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import Forms
import FoundationEssentials
import Records
import TestSupport
import Testing

@testable import Reading

/// The five real reports against what a person read in them.
@Suite(.enabled(if: ProjectFolder.hasShared, "\(ProjectFolder.sharedMissing)"))
struct SeedGoldTests {
  /// A table of the reference material.
  private func gold(_ name: String) throws -> [[String: String]] {
    let url = try #require(ProjectFolder.shared("gold/\(name)"))
    let table = try CSVTable(bytes: Array(try Data(contentsOf: url)), name: name)
    return table.rows.map { row in
      Dictionary(zip(table.header, row.fields), uniquingKeysWith: { first, _ in first })
    }
  }

  private func records(hasRoster: Bool = true, keepsQuotes: Bool = true) async throws -> [String: Record] {
    // The files by name: a folder of reference material may hold more.
    let paths = try Set(gold("cells-all.csv").map { $0["seed_file", default: ""] }).map { name in
      try #require(ProjectFolder.shared("seeds/\(name)")).path
    }
    var options = ReadingOptions(keepsQuotes: keepsQuotes)
    if hasRoster {
      let roster = try #require(ProjectFolder.shared("form/roster-seed-counties.csv"))
      options.roster = try Roster(csv: Array(try Data(contentsOf: roster)))
    }
    let (records, outcome) = await ReadingRun(options: options, threads: 2).records(at: paths)
    #expect(outcome.findings.isEmpty)
    #expect(outcome.files == 5 && outcome.unread == 0)
    return Dictionary(records.map { ($0.document.sourcePath, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A place as line:start-end, without the bytes when only the line is known.
  private static func text(_ place: SourcePlace) -> String {
    place.bytes.isEmpty ? "\(place.line):-" : "\(place.line):\(place.bytes.lowerBound)-\(place.bytes.upperBound)"
  }

  @Test func thousandCells() async throws {
    let records = try await records()
    var right = 0
    for cell in try gold("cells-all.csv") {
      let record = try #require(records[cell["seed_file", default: ""]])
      let value = record.values.first { $0.cellID == cell["cell_id"] && $0.form == .form2021 }
      let status = cell["status"] == "value" ? "reported" : cell["status"]
      let place = value?.place.map(Self.text) ?? ":-"
      let goldPlace = "\(cell["line", default: ""]):\(cell["byte_start", default: ""])-\(cell["byte_end", default: ""])"
      let isRight =
        (value?.number?.description ?? "") == cell["value"] && value?.status.rawValue == status && place == goldPlace
      if isRight { right += 1 }
      #expect(
        isRight,
        "\(cell["seed_file", default: ""]) \(cell["cell_id", default: ""]): \(value.debugDescription) against \(cell)")
    }
    #expect(right == 1_000)
    for record in records.values {
      let cells = record.values.filter { $0.form == .form2021 }
      #expect(cells.count == 200)
      #expect(record.document.cellsReported + record.document.cellsAbsent + record.document.cellsAmbiguous == 200)
    }
  }

  @Test func narrativeNumbers() async throws {
    let records = try await records()
    let gold = try gold("narrative.csv").filter {
      $0["qualifier"] != "missing" && $0["indicator_id"] != "wechat_account.status"
    }
    #expect(gold.count == 28)
    var expected: [String: Set<String>] = [:]
    for row in gold {
      expected[row["seed_file", default: ""], default: []].insert(
        "\(row["indicator_id", default: ""]) = \(row["value", default: ""]) \(row["qualifier", default: ""]) "
          + "\(row["unit", default: ""]) line \(row["line", default: ""])")
    }
    for (file, record) in records {
      let found = record.values.filter { $0.form == .narrative }.map { value in
        "\(value.cellID) = \(value.number?.description ?? "") \(value.qualifier.rawValue) \(value.unit) "
          + "line \(value.place?.line ?? 0)"
      }
      #expect(Set(found).subtracting(expected[file] ?? []).sorted() == [], "\(file): not in the text")
      #expect((expected[file] ?? []).subtracting(found).sorted() == [], "\(file): missed")
    }
  }

  @Test func spansCoverTheNumber() async throws {
    let seeds = try #require(ProjectFolder.shared("seeds"))
    for (file, record) in try await records() {
      let bytes = Array(try Data(contentsOf: seeds.appending(path: file)))
      for value in record.values where value.status == .reported && value.qualifier != .noneByStatement {
        let place = try #require(value.place, "\(file) \(value.cellID)")
        let text = String(decoding: bytes[place.bytes], as: UTF8.self)
        if value.qualifier == .exact, let number = value.number {
          #expect(text.contains(number.description), "\(file) \(value.cellID): “\(text)”")
        }
        let before = bytes[..<place.bytes.lowerBound].count { $0 == UInt8(ascii: "\n") }
        #expect(before + 1 == place.line, "\(file) \(value.cellID)")
      }
    }
  }

  @Test func metadata() async throws {
    let records = try await records()
    for row in try gold("documents.csv") {
      let file = row["seed_file", default: ""]
      let document = try #require(records[file]).document
      #expect(document.title == row["title"], "\(file)")
      #expect(document.authorityName == row["authority"], "\(file)")
      #expect(document.authorityID == row["nbs_code_2023"], "\(file)")
      #expect(document.countyCode == row["nbs_code_2023", default: ""].prefix(6), "\(file)")
      #expect(document.county == row["county"] && document.prefecture == row["prefecture"], "\(file)")
      #expect(document.province == row["province"], "\(file)")
      #expect(document.reportYear.map(String.init) == row["year"], "\(file)")
      let isBody = row["year_evidence", default: ""].hasPrefix("narrative")
      #expect(document.yearEvidence == (isBody ? "body" : row["year_evidence"]), "\(file)")
      #expect(document.periodStart == row["period_start"] && document.periodEnd == row["period_end"], "\(file)")
      #expect(document.publishedOn == row["published_at", default: ""].prefix(10), "\(file)")
      #expect(document.pageHeaderDate == row["page_header_date"], "\(file)")
      #expect(document.signedOn == row["signature_date"], "\(file)")
      #expect(document.script == row["script", default: ""].prefix(4), "\(file)")
      #expect(document.form == .form2021, "\(file)")
      #expect(document.encoding == "utf-8" && document.mediaType == "text/plain", "\(file)")
      let lines = try #require(records[file]).headings.map { String($0.line) }.joined(separator: "|")
      #expect(lines == row["section_lines_1_to_6"], "\(file)")
    }
    let example = try gold("example-package/documents.csv")
    for row in example {
      let document = try #require(records[row["source_path", default: ""]]).document
      #expect(document.documentID == row["document_id"] && document.sha256 == row["sha256"])
      #expect(String(document.bytes) == row["bytes"])
      #expect(String(document.cellsReported) == row["cells_reported"])
      #expect(String(document.cellsAbsent) == row["cells_absent"])
      #expect(String(document.cellsAmbiguous) == row["cells_ambiguous"])
    }
    #expect(example.count == 5)
  }

  @Test func withoutARosterNothingIsGuessed() async throws {
    for (file, record) in try await records(hasRoster: false) {
      #expect(record.document.authorityID.isEmpty, "\(file)")
      if file.hasPrefix("003") { #expect(record.document.county.isEmpty && record.document.province.isEmpty) }
      let findings = record.findings.filter { $0.rule == "F4.authority" }
      #expect(findings.map(\.outcome) == [.cannotTell], "\(file)")
    }
  }

  /// What must not be taken for a figure: its place in the text is in no value.
  @Test func negatives() async throws {
    let records = try await records()
    for row in try gold("negatives.csv") {
      let file = row["seed_file", default: ""]
      let text = row["text", default: ""]
      let record = try #require(records[file])
      let onLine = record.values.filter { String($0.place?.line ?? 0) == row["line"] && $0.status == .reported }
      for value in onLine {
        #expect(value.number?.description != text, "\(file): \(value.cellID)")
        if value.form != .narrative { #expect(value.raw != text, "\(file): \(value.cellID)") }
      }
    }
  }

  @Test func withoutQuotes() async throws {
    for record in try await records(keepsQuotes: false).values {
      #expect(record.document.title.isEmpty)
      #expect(record.findings.allSatisfy { $0.evidence.isEmpty })
      for value in record.values where value.form == .narrative {
        let words = value.qualifier == .noneByStatement ? "" : (value.number?.description ?? "") + value.unit
        #expect(value.raw == words)
      }
    }
  }
}
