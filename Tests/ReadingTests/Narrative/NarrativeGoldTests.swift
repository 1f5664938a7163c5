// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import TestSupport
import Testing

@testable import Reading

@Suite("The running text of the five real reports", .enabled(if: ProjectFolder.hasShared, "needs ../shared"))
struct NarrativeGoldTests {
  private func reading(_ name: String) throws -> (ReportSample, NarrativeReading) {
    let sample = try ReportSample.seed(name)
    let year = HeadingReader.heading(of: sample.text, outline: sample.outline).year
    return (sample, NarrativeReader.numbers(in: sample.text, outline: sample.outline, year: year))
  }

  @Test("Exactly the numbers of the gold, and no other", arguments: ReportSample.seeds)
  func numbers(name: String) throws {
    let (_, reading) = try reading(name)
    let gold = try SharedFile.rows("gold/narrative.csv").filter {
      $0["seed_file"] == name && $0["qualifier"] != "missing" && $0["indicator_id"] != "wechat_account.status"
    }
    .map { row in
      ["indicator_id", "value", "qualifier", "unit", "line"].map { row[$0] ?? "" }.joined(separator: " ")
    }
    let read = reading.values.map { value in
      "\(value.cellID) \(value.number.map(\.description) ?? "") \(value.qualifier.rawValue) \(value.unit) \(value.place?.line ?? 0)"
    }
    #expect(read.sorted() == gold.sorted())
  }

  @Test("Spans cover the number in the source, and the clause is the source's own", arguments: ReportSample.seeds)
  func spans(name: String) throws {
    let (_, reading) = try reading(name)
    let bytes = try SharedFile.bytes("seeds/\(name)")
    for value in reading.values {
      let place = try #require(value.place)
      let found = String(decoding: bytes[place.bytes], as: UTF8.self)
      if value.qualifier == .exact { #expect(found == value.number?.description) }
      #expect(String(decoding: bytes, as: UTF8.self).contains(value.raw))
      #expect(value.raw.contains(found))
    }
  }

  @Test(arguments: ReportSample.seeds)
  func findings(name: String) throws {
    let (_, reading) = try reading(name)
    let rules = ["L2.run_on_number", "L3.open_cutoff", "L4.vague_quantity", "L5.numbering", "L6.heading_restart"]
    let gold = try SharedFile.rows("gold/findings.csv")
      .filter { $0["seed_file"] == name && rules.contains($0["code"] ?? "") }
      .map { "\($0["severity_or_result"] ?? "") \($0["code"] ?? "") \($0["line"] ?? "")" }
    let read = reading.findings.map { "\($0.severity.rawValue) \($0.rule) \($0.line ?? 0)" }
    #expect(read.sorted() == gold.sorted())
  }
}
