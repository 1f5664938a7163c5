// SPDX-License-Identifier: GPL-3.0-or-later

import Checks
import Panels
import Tables
import Testing

@testable import Reporting

@Suite("Ledger tables")
struct LedgerTableTests {
  private static let csv = """
    county,authority,year,applications.received.total,applications.carried_in.total,applications.outcome.total.total,\
    applications.carried_out.total,applications.carried_in.business,applications.carried_out.business,\
    normative_documents.issued,normative_documents.repealed,normative_documents.in_force
    甲县,东镇,2020,5,0,4,1,0,0,,,
    甲县,东镇,2021,2,1,3,0,0,0,1,0,3
    甲县,东镇,2022,2,1,3,0,0,0,1,1,3
    甲县,东镇,2024,2,0,,2,0,0,1,1,3
    """

  private var ledger: Ledger {
    get throws {
      Ledger(try PanelLoader.load(.bytes(Array(Self.csv.utf8), name: "t.csv")).panel, authority: 0)
    }
  }

  @Test func oneTableAChainWithItsBreaks() throws {
    let tables = LedgerTable.brief(try ledger, language: .chinese)
    // The other columns are 0 throughout, or not there.
    #expect(tables.map(\.title) == ["甲县东镇 · 上年结转", "甲县东镇 · 现行有效规范性文件"])
    #expect(tables[0].rows.compactMap(\.last) == ["? 首年", "✓ 成立", "✗ 断,差 +1", "? 缺 2023 年"].map { .text($0) })
    #expect(tables[1].rows.compactMap(\.last) == ["? 表式改版", "✓ 成立", "? 缺 2023 年"].map { .text($0) })
  }

  @Test func programsGetEveryChain() throws {
    let table = LedgerTable.full(try ledger)
    #expect(table.rows.count == 9 * 4 && table.rows.allSatisfy { $0.count == table.columns.count })
    let broken = table.rows.filter { $0.last == .text("broken") }
    #expect(broken.count == 1 && broken[0].contains(.text("applications.carried_in.total")))
  }
}
