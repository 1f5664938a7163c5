// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reading

@Suite struct WordDocumentTests {
  private func lines(_ body: String, _ parts: [(String, String)] = []) throws -> [String] {
    let text = try WordDocument.text(of: OfficeFiles.docx(body: body, parts: parts))
    return String(decoding: text.utf8, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static let p = OfficeFiles.paragraph

  @Test(
    "text of documents",
    arguments: [
      ("", []), (p("甲") + p("") + p("乙"), ["甲", "乙"]),
      ("<w:p><w:r><w:t>20</w:t></w:r><w:r><w:t>24年</w:t></w:r></w:p>", ["2024年"]),
      (
        "<w:p><w:del><w:r><w:delText>9</w:delText><w:t>8</w:t></w:r></w:del><w:ins><w:r><w:t>7</w:t></w:r></w:ins></w:p>",
        ["7"]
      ),
      (
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>见</w:t></w:r></w:p>",
        ["见"]
      ),
      (
        "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type=\"page\"/><w:t>丙</w:t><w:tab/><w:t>1</w:t></w:r></w:p>",
        ["甲", "乙丙\t1"]
      ),
      (
        "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink></w:p>", ["链"]
      ),
      (
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>\(p("框"))</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>\(p("框"))</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>文</w:t></w:r></w:p>",
        ["文", "框"]
      ),
      ("<w:sdt><w:sdtContent>\(p("控件"))</w:sdtContent></w:sdt>", ["控件"]),
      (
        "<w:tbl><w:tr><w:tc>\(p("甲"))</w:tc><w:tc>\(p("1") + p("2"))</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>\(p("删"))</w:tc><w:tc>\(p("删"))</w:tc></w:tr></w:tbl>",
        ["| 甲 | 1 2 |"]
      ),
      (
        "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>\(p("甲"))</w:tc><w:tc>\(p("1"))</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>",
        ["| 甲 | 1 |"]
      ),
      (
        "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc>\(p("甲"))</w:tc><w:tc>\(p("1"))</w:tc></w:tr></w:tbl>",
        ["| | 甲 | 1 |"]
      ),
    ])
  func paragraphs(body: String, lines: [String]) throws {
    #expect(try self.lines(body) == lines)
  }

  @Test func automaticNumbersAreWritten() throws {
    let numbering =
      "<w:numbering xmlns:w=\"urn:w\"><w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2 \"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"5\"/></w:num></w:numbering>"
    let styles =
      "<w:styles xmlns:w=\"urn:w\"><w:style w:styleId=\"A\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style><w:style w:styleId=\"C\"><w:basedOn w:val=\"C\"/></w:style></w:styles>"
    func numbered(_ properties: String, _ text: String) -> String {
      "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }
    let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>"
    let inner = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>"
    let body =
      numbered(list, "总体情况") + numbered(inner, "甲") + numbered(inner, "乙") + numbered("<w:pStyle w:val=\"B\"/>", "主动公开")
      + numbered(inner, "丙") + numbered("<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "无号")
      + numbered("<w:pStyle w:val=\"C\"/>", "圈")
    #expect(
      try lines(body, [("word/numbering.xml", numbering), ("word/styles.xml", styles)])
        == ["一、总体情况", "1.1 甲", "1.2 乙", "二、主动公开", "2.1 丙", "无号", "圈"].map {
          $0.replacing("1.1", with: "一.1").replacing("1.2", with: "一.2").replacing("2.1", with: "二.1")
        })
  }

  @Test(arguments: [(1, "一"), (10, "十"), (12, "十二"), (20, "二十"), (35, "三十五"), (100, "100")])
  func chineseNumbers(number: Int, text: String) {
    #expect(ListNumber.text(number, "chineseCountingThousand") == text)
  }

  @Test func otherFormats() {
    #expect(
      ["lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "decimalEnclosedCircle", "decimal"].map {
        ListNumber.text(4, $0)
      } == ["d", "D", "iv", "IV", "④", "4"])
  }
}
