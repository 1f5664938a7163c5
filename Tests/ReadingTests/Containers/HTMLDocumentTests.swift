// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import TextDecoding
import Testing

@testable import Reading

@Suite struct HTMLDocumentTests {
  private func lines(_ page: String) throws -> [String] {
    let text = try HTMLDocument.text(of: Array(page.utf8))
    return String(decoding: text.utf8, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(
    "text of pages",
    arguments: [
      ("", []), ("<p>甲<p>乙", ["甲", "乙"]), ("<div>甲<div>乙</div>丙</div>", ["甲", "乙", "丙"]),
      ("甲<br>乙<br/><br>丙", ["甲", "乙", "丙"]), ("<p>收到申请\n    12件</p>", ["收到申请 12件"]),
      ("<p>政府信息\n   公开</p>", ["政府信息公开"]), ("<p>&nbsp;&emsp;　甲&amp;乙&lt;&#20013;&ensp; 丙</p>", ["甲&乙<中 丙"]),
      ("<p><span>1</span><b>2</b><font>3</font></p>", ["123"]),
      ("<p>甲<!-- 乙 --><script>丙</script><style>丁</style></p>", ["甲"]),
      ("<p>甲</p><p style='color:red; DISPLAY : none'>乙</p><p hidden>丙</p><template>丁</template>", ["甲"]),
      ("<pre>规章      0    0\n许可  1</pre>", ["规章      0    0", "许可  1"]),
      ("<ul><li><a href=1>首页</a><li><a href=2>公开</a><li><a href=3>互动</a></ul><p>甲", ["甲"]),
      ("<ul><li>一是公开<li>二是回应<li>三是整改</ul>", ["一是公开", "二是回应", "三是整改"]),
      ("<nav>首页</nav><header>网站</header><main><p>甲</main><footer>主办：某县</footer>", ["甲"]),
      ("<footer><p>我镇收到申请1件。</footer>", ["我镇收到申请1件。"]), ("<p>零宽\u{200B}字\u{FEFF}</p>", ["零宽字\u{FEFF}"]),
      ("<p>甲</div></span></p></td>乙</b>", ["甲", "乙"]),
    ])
  func paragraphs(page: String, lines: [String]) throws {
    #expect(try self.lines(page) == lines)
  }

  @Test(
    "tables of pages",
    arguments: [
      ("<tr><td>规章<td>0<td>1", ["| 规章 | 0 | 1 |"]), ("<tr><td>规章</td><td></td><td>&nbsp;</td></tr>", ["| 规章 | | |"]),
      ("<tr><td colspan=2>甲<td>乙<tr><td>丙<td>丁<td>戊", ["| 甲 | 乙 |", "| 丙 | 丁 | 戊 |"]),
      ("<tr><td rowspan=2>甲<td>1<tr><td>2<td>3", ["| 甲 | 1 |", "| | 2 | 3 |"]),
      ("<tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3", ["| 甲 | 1 |", "| | 2 |", "| | 3 |"]),
      ("<tr><td rowspan=9 colspan=2>甲<td>1<tbody><tr><td>2<td>3", ["| 甲 | 1 |", "| 2 | 3 |"]),
      ("<tr><th colspan=3>第二十条第（一）项</th></tr><tr><td>规章<td>0", ["第二十条第（一）项", "| 规章 | 0 |"]),
      ("<tr><td><p>商业<br>企业</p></td><td><div>1</div><div>2</div></td></tr>", ["| 商业 企业 | 1 2 |"]),
      ("<tr><td>-<td>-<td>-", ["-", "-", "-"]), ("<tr><td>增|减<td>1", ["| 增｜减 | 1 |"]),
      ("<caption>表一</caption><tr><td>甲<td>1", ["表一", "| 甲 | 1 |"]), ("<td>甲<td>1", ["| 甲 | 1 |"]),
      ("<tr style='display:none'><td>甲<td>1<tr><td>乙<td style='display:none'>9<td>2", ["| 乙 | 2 |"]),
      ("<tr><td><table><tr><td>甲<td>1</table><td>菜单", ["| 甲 | 1 |", "菜单"]),
    ])
  func tables(rows: String, lines: [String]) throws {
    #expect(try self.lines("<table>\(rows)</table>") == lines)
  }

  @Test func placesCountSourceRowsAndCells() throws {
    let page =
      "<p>甲</p><table><tr><td>1<td>2</table><table><tr hidden><td>x<td>y<tr><td rowspan=2>3<td>4<tr><td>5<td>6</table>乙"
    let text = try HTMLDocument.text(of: Array(page.utf8))
    let all = String(decoding: text.utf8, as: UTF8.self)
    func place(_ word: String) -> String? {
      all.utf8.firstRange(of: Array(word.utf8)).map {
        text.locator(at: all.utf8.distance(from: all.startIndex, to: $0.lowerBound))
      }
    }
    #expect(place("甲") == "p[1]" && place("乙") == "p[2]")
    #expect(place("2") == "table[1]/tr[1]/td[2]")
    #expect(place("4") == "table[2]/tr[2]/td[2]")
    #expect(place("5") == "table[2]/tr[3]/td[1]")
  }

  @Test func theHeadSaysWhatTheBodyDoesNot() throws {
    let head =
      "<head><meta name=ArticleTitle content='甲镇2024年政府信息公开工作年度报告'><meta name=PubDate content='2025-01-20'><meta name=ContentSource content='甲镇人民政府'><title>甲镇2024年政府信息公开工作年度报告_某县</title></head>"
    #expect(
      try lines(head + "<p>一、总体情况") == ["甲镇2024年政府信息公开工作年度报告", "来源：甲镇人民政府", "发布日期：2025-01-20", "一、总体情况"])
    #expect(
      try lines(head + "<h1>甲镇2024年政府信息公开工作年度报告</h1>来源：某站 2025-01-20")
        == ["甲镇2024年政府信息公开工作年度报告", "来源：某站 2025-01-20"])
    #expect(try lines("<title>某县人民政府</title><p>甲") == ["甲"])
  }

  @Test func tablesAsImagesAreSaidAndNeverZero() throws {
    let page =
      "<h1>甲镇2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>我镇收到申请1件。</p><p>二、主动公开政府信息情况</p><img src=a.png><p>三、收到和处理政府信息公开申请情况</p><img src=b.png><p>五、存在的主要问题及改进情况</p><p>无。</p><img src=icon.png width=16>"
    let reading = ReportReader().read(Array(page.utf8), from: SourceFile(path: "a.html", location: ""))
    let record = try #require(reading.records.first)
    #expect(record.document.cellsReported == 0)
    let finding = try #require(record.findings.first { $0.rule == ReadingRule.imageTables })
    #expect(finding.arguments == [.integer(2)] && finding.outcome == .cannotTell)
    let scan = ReportReader().read(
      Array("<html><img src=a.jpg>".utf8), from: SourceFile(path: "a.html", location: ""))
    #expect(scan.records.isEmpty && scan.findings.map(\.code) == ["images"])
  }

  @Test func aPageInAMailIsRead() throws {
    let mail =
      "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--x\"\r\n\r\n----x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<meta charset=3Dutf-8><p>=E7=94=B2=\r\n=E9=95=87</p>\r\n----x\r\nContent-Type: image/png\r\n\r\nx\r\n----x--\r\n"
    #expect(try lines(mail) == ["甲镇"])
    #expect(FileSignature.kind(of: Array(mail.utf8), named: .text) == .html)
  }

  @Test("extensions that do not fit", arguments: ["a.txt", "a.doc", "a.docx", "a.xls", "a.pdf", "a"])
  func whatIsInsideDecides(path: String) throws {
    let report = LogicalReport(seed: 9)
    for format in [ReportFormat.html, .docx, .xlsx] {
      let file = SourceFile(path: path, location: "")
      let record = try #require(ReportReader().read(format.bytes(report), from: file).records.first, "\(path)")
      #expect(record.document.layout == format.layout)
      #expect(record.document.mediaType == SourceFile(path: format.path, location: "").mediaType)
    }
  }
}
