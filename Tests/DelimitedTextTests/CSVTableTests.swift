// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import Testing

@Suite struct CSVTableTests {
  private func table(_ text: String) throws(DelimitedTextError) -> CSVTable {
    try CSVTable(bytes: Array(text.utf8), name: "roster.csv")
  }

  @Test func findsFieldsByHeader() throws {
    let table = try table("\u{FEFF}authority_id, name ,type\r\n610724118,白勉峡镇,镇\r\n\r\n,\"a\nb\",\r\n")
    #expect(table.header == ["authority_id", "name", "type"])
    #expect(table.rows.map(\.line) == [2, 4])
    #expect(table.field("name", of: table.rows[0]) == "白勉峡镇")
    #expect(table.field("name", of: table.rows[1]) == "a\nb")
    #expect(table.field("county", of: table.rows[0]) == "")
    #expect(table.index(of: "type") == 2)
    #expect(table.index(of: "county") == nil)
  }

  @Test func aHeaderAloneIsAnEmptyTable() throws {
    #expect(try table("a,b\n").rows.isEmpty)
  }

  @Test(arguments: [
    ("", DelimitedTextError.Problem.noHeader, 0, 0), ("a,b\n1\n", .raggedRow(found: 1, expected: 2), 2, 2),
    ("a,b\n1,2\n1,2,3,4\n", .raggedRow(found: 4, expected: 2), 3, 3),
  ])
  func holdsRowsToTheHeader(text: String, problem: DelimitedTextError.Problem, line: Int, column: Int) {
    let error = #expect(throws: DelimitedTextError.self) { try table(text) }
    #expect(error?.problem == problem)
    #expect(error?.line == line)
    #expect(error?.column == column)
  }
}
