// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reading

@Suite struct WorkbookTests {
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    String(decoding: try Workbook.text(of: bytes).utf8, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func sheet(_ data: String, strings: [String] = [], styles: String = "") throws -> [String] {
    try lines(OfficeFiles.xlsx(sheets: [("Sheet1", data)], strings: strings, styles: styles))
  }

  @Test(
    "cells",
    arguments: [
      ("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>4</v></c></row>", ["| 规章 | 4 |"]),
      ("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>", ["| 规章 | 12 |"]),
      ("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"D2\"><v>1</v></c></row>", ["| 规章 | | 1 |"]),
      (
        "<row><c t=\"s\"><v>0</v></c><c><f>A1+1</f><v>7</v></c><c t=\"str\"><f>x</f><v>8</v></c><c t=\"e\"><v>#REF!</v></c></row>",
        ["| 规章 | 7 | 8 | #REF! |"]
      ),
      (
        "<row><c t=\"s\"><v>0</v></c><c><v>0.10000000000000001</v></c><c><v>190.457379</v></c><c><v>1E3</v></c><c><v>-2</v></c></row>",
        ["| 规章 | 0.1 | 190.457379 | 1000 | -2 |"]
      ),
      (
        "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45292</v></c><c s=\"2\"><v>0.985</v></c><c s=\"3\"><v>45292</v></c></row>",
        ["| 规章 | 2024-01-01 | 98.5% | 45292 |"]
      ),
      (
        "<row hidden=\"1\"><c t=\"s\"><v>0</v></c><c><v>4</v></c></row><row><c t=\"s\"><v>0</v></c><c><v>5</v></c></row>",
        ["| 规章 | 5 |"]
      ),
      ("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", ["规章"]),
      (
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"/></row><row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\" t=\"s\"><v>0</v></c></row>",
        ["| 规章 | |", "| 规章 | 1 |"]
      ),
      ("<row><c t=\"s\"><v>99</v></c><c><v/></c></row>", []),
      (
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>规</t></r><r><t>章</t></r><rPh><t>guī</t></rPh></is></c><c r=\"B1\" t=\"b\"><v>1</v></c></row>",
        ["| 规章 | TRUE |"]
      ),
    ])
  func cells(rows: String, lines: [String]) throws {
    let styles =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0.0%\"/><numFmt numFmtId=\"171\" formatCode=\"0&quot;year&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>"
    #expect(try sheet("<sheetData>\(rows)</sheetData>", strings: ["规章", "12"], styles: styles) == lines)
  }

  @Test func mergedCells() throws {
    let rows =
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c><c r=\"C1\"><v>1</v></c></row><row r=\"2\"><c r=\"C2\"><v>2</v></c><c r=\"D2\"><v>3</v></c></row><row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>题</t></is></c><c r=\"B3\"/></row>"
    let merges = "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"A3:D3\"/><mergeCell ref=\"x\"/></mergeCells>"
    #expect(try sheet("<sheetData>\(rows)</sheetData>\(merges)") == ["| 甲 | 1 | |", "| | 2 | 3 |", "题"])
  }

  @Test func hiddenColumnsAndSheetsAreLeftOut() throws {
    let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c></row>"
    #expect(
      try sheet("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>\(row)</sheetData>") == ["| 1 | 3 |"])
    let book = OfficeFiles.xlsx(sheets: [("甲镇\" state=\"hidden", ""), ("乙镇", "<sheetData>\(row)</sheetData>")])
    #expect(try lines(book) == ["乙镇", "| 1 | 2 | 3 |"])
  }

  @Test(arguments: [
    (1.0, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (45_657, "2024-12-31"), (45_658.75, "2025-01-01"),
  ])
  func days(day: Double, text: String) {
    let styles = try? MarkupParser.part(Array("<s><cellXfs><xf numFmtId=\"14\"/></cellXfs></s>".utf8), called: "")
    let formats = SheetFormats(styles, startsIn1904: false)
    #expect(formats.text(Array("\(day)".utf8), style: 0) == Array(text.utf8))
  }
}
