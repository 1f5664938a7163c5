// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records
import Testing

@testable import Checks

@Suite struct LedgerTests {
  private let cells = [
    "applications.received.total", "applications.carried_in.total", "applications.outcome.total.total",
    "applications.carried_out.total", "normative_documents.issued", "normative_documents.repealed",
    "normative_documents.in_force",
  ]

  private func chain(_ cell: String, _ reports: [Int: [Int64]]) throws -> [Ledger.Link] {
    let data = panel(
      years: [2021, 2022, 2023, 2025], indicators: cells,
      [("甲镇", "1", reports.mapValues { Dictionary(uniqueKeysWithValues: zip(cells, $0)) })])
    return try #require(Ledger(data, authority: 0).chains.first { $0.cell == cell }).links
  }

  private let reports: [Int: [Int64]] = [
    2021: [5, 0, 4, 1, 1, 0, 3], 2022: [2, 1, 3, 0, 1, 1, 3], 2023: [2, 1, 3, 0, 2, 0, 4], 2025: [0, 0, 0, 0, 0, 0, 4],
  ]

  @Test func carryOverIsAChainWithItsBreaks() throws {
    let links = try chain("applications.carried_in.total", reports)
    #expect(links.map(\.year) == [2021, 2022, 2023, 2025])
    // The first year and the year after a gap cannot be told.
    #expect(links.map(\.outcome) == [.cannotTell, .holds, .broken, .cannotTell])
    #expect(links[2].left == FixedDecimal(mantissa: 0) && links[2].stated == FixedDecimal(mantissa: 1))
    #expect(links[1].added == FixedDecimal(mantissa: 2) && links[1].taken == FixedDecimal(mantissa: 3))
  }

  @Test func stocksFollowFromThoseBefore() throws {
    let links = try chain("normative_documents.in_force", reports)
    #expect(links.map(\.outcome) == [.cannotTell, .holds, .broken, .cannotTell])
  }
}
