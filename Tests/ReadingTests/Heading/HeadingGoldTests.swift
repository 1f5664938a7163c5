// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import TestSupport
import Testing

@testable import Reading

@Suite("The heading of the five real reports", .enabled(if: ProjectFolder.hasShared, "needs ../shared"))
struct HeadingGoldTests {
  @Test(arguments: ReportSample.seeds)
  func metadata(name: String) throws {
    let sample = try ReportSample.seed(name)
    let heading = HeadingReader.heading(of: sample.text, outline: sample.outline)
    let rows = try SharedFile.rows("gold/documents.csv")
    let gold = try #require(rows.first { $0["seed_file"] == name })
    #expect(heading.title == gold["title"])
    #expect(String(heading.titleLine ?? 0) == gold["title_line"])
    #expect(heading.authorityName == gold["authority"])
    #expect(heading.year.map { String($0) } == gold["year"])
    let evidence = gold["year_evidence"] ?? ""
    #expect(heading.yearEvidenceText == (evidence.hasPrefix("narrative") ? "body" : evidence))
    #expect(heading.periodStart == gold["period_start"])
    #expect(heading.periodEnd == gold["period_end"])
    #expect((heading.periodLine.map { String($0) } ?? "") == gold["period_line"])
    #expect(heading.publishedOn == (gold["published_at"] ?? "").prefix(10))
    #expect((heading.publishedLine.map { String($0) } ?? "") == gold["published_line"])
    #expect(heading.pageHeaderDate == gold["page_header_date"])
    #expect((heading.pageHeaderLine.map { String($0) } ?? "") == gold["page_header_line"])
    #expect(heading.signedOn == gold["signature_date"])
    #expect((heading.signedLine.map { String($0) } ?? "") == gold["signature_line"])
  }

  @Test(
    "Counties as far as the text states them",
    arguments: [
      ("000_8db1990fa4c78d59.txt", "", "", ""), ("001_3f96ae1b893fb698.txt", "砚山县", "", ""),
      ("002_ed39e5c33364a33d.txt", "溆浦县", "", ""), ("003_19df153a773c7689.txt", "", "", ""),
      ("004_246a34c1948e1950.txt", "静海区", "天津市", "天津市"),
    ])
  func counties(name: String, county: String, prefecture: String, province: String) throws {
    let sample = try ReportSample.seed(name)
    let heading = HeadingReader.heading(of: sample.text, outline: sample.outline)
    #expect(heading.county == county)
    #expect(heading.prefecture == prefecture)
    #expect(heading.province == province)
  }

  @Test(arguments: ReportSample.seeds)
  func findings(name: String) throws {
    let sample = try ReportSample.seed(name)
    let heading = HeadingReader.heading(of: sample.text, outline: sample.outline)
    let rules = ["F1.year_consistency", "F2.publish_date", "F3.header_date", "F4.authority", "F5.period_stated"]
    let gold = try SharedFile.rows("gold/findings.csv")
      .filter { $0["seed_file"] == name && rules.contains($0["code"] ?? "") }
      .map { "\($0["severity_or_result"] ?? "") \($0["code"] ?? "")" }
    #expect(heading.findings.map { "\($0.severity.rawValue) \($0.rule)" }.sorted() == gold.sorted())
  }
}
