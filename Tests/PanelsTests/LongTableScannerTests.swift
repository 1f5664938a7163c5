// SPDX-License-Identifier: GPL-3.0-or-later

import Panels
import Testing

@Suite struct LongTableScannerTests {
  private func rows(_ text: String) throws -> [LongRow] {
    var scanner = try LongTableScanner(.bytes(Array(text.utf8), name: "t.csv"))
    var batch = LongBatch()
    var rows: [LongRow] = []
    while try scanner.next(into: &batch) { rows += batch.rows[..<batch.count] }
    return rows
  }

  @Test func deliversRowsAsNumbers() throws {
    let text = "county,authority,year,indicator,value\n甲县,a镇,2025,行政处罚,1\n甲县,b镇,2024,x,2.50\n乙县,a镇,2025,x,\n"
    var scanner = try LongTableScanner(.bytes(Array(text.utf8), name: "t.csv"))
    var batch = LongBatch()
    #expect(try scanner.next(into: &batch))
    #expect(batch.count == 3)
    #expect(batch.rows[..<3].map(\.authority) == [0, 1, 2])
    #expect(batch.rows[..<3].map(\.year) == [0, 1, 0])
    #expect(batch.rows[..<3].map(\.indicator) == [0, 1, 1])
    #expect(batch.rows[..<3].map(\.mantissa) == [1, 250, 0])
    #expect(batch.rows[..<3].map(\.scale) == [0, 2, 0])
    #expect(batch.rows[..<3].map(\.state) == [.number, .number, .blank])
    #expect(batch.rows[..<3].map(\.line) == [2, 3, 4])
    #expect(scanner.years == [2025, 2024])
    #expect(scanner.indicators.map(\.id) == ["penalty.decisions", "x"])
    #expect(scanner.authorityCount == 3)
    #expect(scanner.authority(2).county == "乙县")
    #expect(scanner.countyOfAuthority == [0, 0, 1])
    #expect(scanner.countyCount == 2)
    #expect(scanner.county(1).name == "乙县")
    #expect(try !scanner.next(into: &batch))
  }

  @Test func onlyEqualNeighboursAreDuplicates() throws {
    let header = "authority,year,indicator,value\n"
    #expect(try rows(header + "a,2025,x,1\nb,2025,x,1\na,2025,x,2\n").count == 3)
    let error = #expect(throws: PanelError.self) { try rows(header + "a,2025,x,1\na,2025,x,2\n") }
    #expect(error?.problem == .duplicateKey(authority: "a", year: 2025, indicator: "x", first: 2))
    #expect(error?.line == 3)
  }

  @Test func aWideTableIsNoLongOne() {
    let error = #expect(throws: PanelError.self) { try rows("authority,year,x\na,2025,1\n") }
    #expect(error?.problem == .missingColumns([.indicator, .value], unused: ["x"]))
  }
}
