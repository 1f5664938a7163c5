// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Tables
import Testing

@testable import Reporting

@Suite("Code book")
struct CodeBookTests {
  @Test("holds every cell, indicator and rule once", arguments: FormVersion.allCases)
  func isComplete(version: FormVersion) {
    let table = CodeBookTable.full(CodeBookEntry.all(versions: [version]))
    let count = Form.version(version).cells.count + NarrativeIndicator.all.count + Rule.all.count
    #expect(table.rows.count == count)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
  }

  @Test("an entry is found by id, label, rule and beginning")
  func entriesAreFound() {
    func ids(_ what: String) -> [String] { CodeBookEntry.entries(named: what, versions: [.form2021]).map(\.id) }
    #expect(ids("penalty.decisions") == ["penalty.decisions"])
    #expect(ids("行政处罚") == ["penalty.decisions"])
    #expect(ids("A1") == ["A1.row_sum"])
    #expect(ids("a1.row_sum") == [])
    #expect(ids("review").count == 5)
    #expect(ids("applications.received").count == 7)
    #expect(ids("no.such") == [])
    #expect(ids("") == [])
  }

  @Test("every column has a heading in both languages", arguments: Language.allCases)
  func columnsHaveHeadings(language: Language) {
    let words = CodeBookWords(language: language)
    for column in CodeBookFields.columns { #expect(words.name(of: column) != column, "\(column) has no heading") }
  }
}
