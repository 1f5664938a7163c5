// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@testable import Reading

@Suite struct ContainerLimitTests {
  private func code(_ bytes: [UInt8], _ path: String) -> String? {
    let reading = ReportReader().read(bytes, from: SourceFile(path: path, location: ""))
    #expect(reading.records.isEmpty)
    return reading.findings.first?.code
  }

  private func page(_ text: String) -> [UInt8] { Array(("<html><body>" + text).utf8) }

  @Test func deepPages() {
    #expect(code(page(String(repeating: "<div>", count: 100_000)), "a.html") == "too_deep")
    #expect(code(page(String(repeating: "<b>甲", count: 1_000)), "a.html") == "no_report")
    let tables = String(repeating: "<table><tr><td>", count: 40)
    #expect(code(page(tables + "甲"), "a.html") == "tables_too_deep")
  }

  @Test func spanBombs() throws {
    let row = "<tr><td rowspan=100000 colspan=100000>甲<td rowspan=100000>1</tr>"
    let text = try HTMLDocument.text(of: page("<table>" + String(repeating: row, count: 300) + "</table>"))
    #expect(text.utf8.count < 500_000)
    #expect(text.utf8.starts(with: Array("| 甲 | 1 |\n| | | 甲 | 1 |\n".utf8)))
  }

  @Test func textWithoutEnd() {
    var writer = ContainerTextWriter(layout: "html")
    writer.put([UInt8](repeating: 0x41, count: ContainerLimits.text))
    #expect(throws: Never.self) { try writer.checkSize() }
    writer.put(0x0A)
    #expect(throws: ContainerError("too_much_text", [.integer(ContainerLimits.text)])) { try writer.checkSize() }
  }

  @Test func longLinesAndNulBytes() throws {
    let line = String(repeating: "政府信息公开", count: 600_000)
    let text = try HTMLDocument.text(of: page("<p>" + line))
    #expect(text.utf8.count == line.utf8.count + 1)
    #expect(code(page("甲\0乙"), "a.html") == "nulByte")
    #expect(code([0x3C, 0x70, 0x3E, 0xFF, 0xFE, 0xFF, 0x80, 0x81], "a.html") == "unknownEncoding")
  }

  @Test func entities() {
    let bomb = "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
    let document =
      bomb + "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
    #expect(code(OfficeFiles.zip([("word/document.xml", document)]), "a.docx") == "xml_entities")
    let external = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"
    #expect(code(OfficeFiles.zip([("word/document.xml", external)]), "a.docx") == "xml_entities")
    #expect(code(OfficeFiles.zip([("word/document.xml", "<a><b></a>")]), "a.docx") == "damaged_xml")
    #expect(code(OfficeFiles.zip([("word/document.xml", "<a>&b;</a>")]), "a.docx") == "damaged_xml")
    let deep = String(repeating: "<w:ins>", count: 300)
    #expect(code(OfficeFiles.docx(body: deep), "a.docx") == "too_deep")
  }

  @Test func archives() {
    let whole = OfficeFiles.docx(LogicalReport(seed: 1))
    for count in [4, 30, 200, whole.count / 2] {
      let code = code(Array(whole[..<count]), "a.docx")
      #expect(code == "damaged_zip" || code == "damaged_xml" || code == "missing_part", "\(count): \(code ?? "")")
    }
    for name in ["/word/x", "word/../../x", "c:x"] {
      #expect(
        code(OfficeFiles.zip([(name, "x"), ("word/document.xml", "<a/>")]), "a.docx") == "zip_path", "\(name)")
    }
    let many = (0...ContainerLimits.members).map { ("m\($0)", "") }
    #expect(code(OfficeFiles.zip(many + [("word/document.xml", "<a/>")]), "a.docx") == "too_many_members")
    #expect(
      code(OfficeFiles.zip([("xl/workbook.xml/", ""), ("xl/workbook.xmlx", "")]), "a.xlsx") == "missing_part")
    #expect(code(OfficeFiles.zip([("a.txt", "甲")]), "a.zip") == "document")
    #expect(code(OfficeFiles.zip([("a.txt", "甲")]), "a.docx") == "missing_part")
  }

  /// Forty megabytes of blanks that deflate packs into a quarter of one.
  @Test func archivesThatSwell() {
    let bomb = OfficeFiles.swelling(to: 40 << 20, called: "word/document.xml")
    #expect(bomb.count < 300_000)
    #expect(code(bomb, "a.docx") == "zip_ratio")
  }

  @Test func wideSheets() {
    let row = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"ZZZ1\"><v>2</v></c></row></sheetData>"
    #expect(code(OfficeFiles.xlsx(sheets: [("Sheet1", row)]), "a.xlsx") == "too_many_columns")
    let merges = "<mergeCells>" + String(repeating: "<mergeCell ref=\"A1:A1048576\"/>", count: 50_001) + "</mergeCells>"
    #expect(code(OfficeFiles.xlsx(sheets: [("Sheet1", merges)]), "a.xlsx") == "too_many_merges")
  }

  @Test func parsersLeaveNothingBehind() throws {
    // Run under a leak checker this shows what a parser keeps; without one it must simply not fail.
    let report = LogicalReport(seed: 3)
    for _ in 0..<50 {
      _ = try HTMLDocument.text(of: ReportFormat.nestedHTML.bytes(report))
      _ = try WordDocument.text(of: ReportFormat.docx.bytes(report))
      _ = try? HTMLDocument.text(of: page(String(repeating: "<div>", count: 3_000)))
      _ = try? WordDocument.text(of: OfficeFiles.zip([("word/document.xml", "<!DOCTYPE a><a/>")]))
    }
    #expect(try WordDocument.text(of: ReportFormat.docx.bytes(report)).layout == "docx")
  }
}
