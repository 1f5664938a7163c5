// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes a logical report in the formats that offices publish.
enum ReportFormat: CaseIterable {
  case lines, markdown, html, nestedHTML, wordHTML, blocksHTML, docx, xlsx

  /// The name of a file of the format.
  var path: String {
    switch self {
    case .lines: "报告.txt"
    case .markdown: "报告.md"
    case .html, .nestedHTML, .wordHTML, .blocksHTML: "报告.html"
    case .docx: "报告.docx"
    case .xlsx: "报告.xlsx"
    }
  }

  /// What `documents.csv` says of the layout.
  var layout: String {
    switch self {
    case .lines: "lines"
    case .markdown: "markdown"
    case .html, .nestedHTML, .wordHTML, .blocksHTML: "html"
    case .docx: "docx"
    case .xlsx: "xlsx"
    }
  }

  /// The report as the bytes of a file.
  func bytes(_ report: LogicalReport) -> [UInt8] {
    switch self {
    case .lines: Array(Self.lines(report).utf8)
    case .markdown: Array(Self.markdown(report).utf8)
    case .html: Array(Self.page(report, paragraph: { "<p>\($0)</p>" }, cell: { "<p><span>\($0)</span></p>" }).utf8)
    case .nestedHTML: Array(Self.nested(report).utf8)
    case .wordHTML: Array(Self.word(report).utf8)
    case .blocksHTML: Array(Self.blocks(report).utf8)
    case .docx: OfficeFiles.docx(report)
    case .xlsx: OfficeFiles.xlsx(report)
    }
  }

  private static func lines(_ report: LogicalReport) -> String {
    report.blocks.map { block in
      switch block {
      case .paragraph(let text): text
      case .table(let rows): rows.flatMap { $0.map(\.text) }.joined(separator: "\n\n")
      }
    }.joined(separator: "\n\n")
  }

  private static func markdown(_ report: LogicalReport) -> String {
    report.blocks.map { block in
      switch block {
      case .paragraph(let text): return text
      case .table(let rows):
        let lines = LogicalReport.grid(rows).map { row in
          "| " + row.map { if case .cell(let cell) = $0 { cell.text } else { "" } }.joined(separator: " | ") + " |"
        }
        return lines[0] + "\n|" + String(repeating: "---|", count: 4) + "\n" + lines.dropFirst().joined(separator: "\n")
      }
    }.joined(separator: "\n\n")
  }

  private static func table(_ rows: [[LogicalReport.Cell]], _ cell: (String) -> String) -> String {
    let body = rows.map { row in
      "<tr>"
        + row.map { item in
          let columns = item.columns > 1 ? " colspan=\"\(item.columns)\"" : ""
          let rows = item.rows > 1 ? " rowspan=\"\(item.rows)\"" : ""
          return "<td\(columns)\(rows)>\(cell(item.text))</td>"
        }.joined() + "</tr>"
    }
    return "<table border=1><tbody>" + body.joined(separator: "\n") + "</tbody></table>"
  }

  private static func page(
    _ report: LogicalReport, paragraph: (String) -> String, cell: (String) -> String
  ) -> String {
    let body = report.blocks.map { block in
      switch block {
      case .paragraph(let text): paragraph(text)
      case .table(let rows): table(rows, cell)
      }
    }
    return "<!DOCTYPE html><html><head><meta charset=utf-8><title>网站</title><style>p{}</style></head><body>"
      + body.joined(separator: "\n") + "<script>var a = '<td>9</td>'</script></body></html>"
  }

  /// A page of tables in tables, with menus around, and text in cells.
  private static func nested(_ report: LogicalReport) -> String {
    let inner = page(
      report, paragraph: { "<div>&nbsp;&nbsp;\($0)<br></div>" }, cell: { "<div>&nbsp;\($0)&nbsp;</div>" })
    let links = ["首页", "政务公开", "办事服务", "互动交流"].map { "<li><a href=\"#\">\($0)</a></li>" }.joined()
    return """
      <html><body><table width=100%><tr><td><ul>\(links)</ul></td><td><table><tr><td>\(inner)</td></tr></table></td></tr>
      <tr><td colspan=2><div class="footer">主办：示例县人民政府 电话：0000-1234567</div></td></tr></table></body></html>
      """
  }

  /// A page as Word saves it: old tags, unclosed ones, namespaces, conditional comments.
  private static func word(_ report: LogicalReport) -> String {
    let body = page(
      report,
      paragraph: {
        "<p class=MsoNormal><b><span lang=EN-US style='mso-bidi-font-size:12.0pt'>\($0)<o:p></o:p></span></b>"
      },
      cell: { "<p class=MsoNormal align=center style='mso-para:\"x\"'><span lang=EN-US>\($0)<o:p></o:p></span></p>" })
    return
      "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><!--[if gte mso 9]><xml><w:x>7</w:x></xml><![endif]-->"
      + body
  }

  /// Tables made of blocks with classes.
  private static func blocks(_ report: LogicalReport) -> String {
    let body = report.blocks.map { block in
      switch block {
      case .paragraph(let text): "<div class=\"text\">\(text)</div>"
      case .table(let rows):
        rows.map { row in
          "<div class=\"tr\">" + row.map { "<div class=\"td\">\($0.text)</div>" }.joined() + "</div>"
        }.joined(separator: "\n")
      }
    }
    return "<html><body>" + body.joined(separator: "\n") + "</body></html>"
  }
}
