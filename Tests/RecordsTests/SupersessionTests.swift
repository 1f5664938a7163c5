// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@Suite struct SupersessionTests {
  @Test func theLatestPublicationCounts() throws {
    var records = [
      try SampleRecords.record(path: "z", published: "2025-01-02", changed: ["rules.issued": 5]),
      try SampleRecords.record(path: "a", published: "2025-03-01"),
      try SampleRecords.record(path: "b", name: "乙"), try SampleRecords.record(path: "c", year: 2023),
    ]
    let findings = Supersession.settle(&records)
    #expect(records.map(\.document.supersededBy) == [records[1].document.documentID, "", "", ""])
    #expect(findings.count == 1)
    #expect(findings[0].code == "different_values")
    #expect(findings[0].severity == .warning)
    #expect(findings[0].cells == ["rules.issued"])
    #expect(findings[0].documentID == records[1].document.documentID)
    #expect(findings[0].arguments == [.integer(2), .text("a"), .text("z")])
  }

  @Test func signatureThenCellsThenPathDecide() throws {
    func winner(_ change: (inout [Record]) -> Void) throws -> String {
      var records = [
        try SampleRecords.record(path: "a", published: ""), try SampleRecords.record(path: "b", published: ""),
      ]
      change(&records)
      let findings = Supersession.settle(&records)
      #expect(findings.map(\.code) == ["same_values"])
      #expect(findings.map(\.severity) == [.notice])
      return records.filter { $0.document.supersededBy.isEmpty }.map(\.document.sourcePath).joined()
    }
    #expect(try winner { _ in } == "b")
    #expect(try winner { $0[0].document.signedOn = "2025-01-05" } == "a")
    #expect(try winner { $0[0].document.cellsReported = 198 } == "a")
    #expect(
      try winner {
        $0[0].document.cellsReported = 200
        $0[1].document.signedOn = "2025-01-05"
      } == "b")
  }

  @Test func withoutYearOrAuthorityDocumentsStandAlone() throws {
    var records = [
      try SampleRecords.record(path: "a", year: nil), try SampleRecords.record(path: "b", year: nil),
      try SampleRecords.record(path: "c", name: ""), try SampleRecords.record(path: "d", name: ""),
    ]
    #expect(Supersession.settle(&records).isEmpty)
    #expect(records.allSatisfy { $0.document.supersededBy.isEmpty })
  }

  @Test func oldDecisionsAreForgotten() throws {
    var records = [try SampleRecords.record()]
    records[0].document.supersededBy = "gone"
    _ = Supersession.settle(&records)
    #expect(records[0].document.supersededBy.isEmpty)
  }

  @Test func findingsStandByAuthoritySeverityRuleAndCell() throws {
    let documents = [
      try SampleRecords.record(path: "1", name: "乙").document, try SampleRecords.record(path: "2", name: "丙").document,
    ]
    func finding(_ document: Int?, _ severity: Severity, _ rule: String, _ cell: String = "", _ line: Int? = nil)
      -> Finding
    {
      var finding = Finding(
        severity: severity, rule: rule, outcome: .broken, documentID: "", code: "", cells: cell.isEmpty ? [] : [cell],
        line: line)
      if let document { finding.take(documents[document]) }
      return finding
    }
    let sorted = [
      finding(1, .error, "A1.row_sum", "rules.issued"), finding(1, .error, "A1.row_sum", "licensing.decisions", 3),
      finding(1, .error, "A1.row_sum", "licensing.decisions", 5), finding(1, .error, "A2.balance"),
      finding(1, .warning, "A1.row_sum"), finding(0, .error, "B1.carry_over"), finding(nil, .error, "A1.row_sum"),
    ]
    let order = FindingOrder(documents: documents)
    #expect(order.sorted(sorted.reversed()) == sorted, "丙 precedes 乙 by Unicode scalar")
    var entry = RosterEntry(authorityID: "x", name: "乙", county: "东县")
    entry.line = 1
    #expect(FindingOrder(roster: Roster(entries: [entry]), documents: documents).sorted(sorted) == sorted)
  }
}
