// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Reporting

@Suite("Text in pages")
struct HTMLTextTests {
  @Test(
    "markup stays text",
    arguments: [
      ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("\"x' y", "&quot;x&#39; y"), ("甲镇", "甲镇"),
      ("a\u{0}b\u{202E}c\u{FFFE}", "abc"), ("", ""),
    ])
  func escaped(text: String, expected: String) {
    #expect(HTMLText.escaped(text) == expected)
  }

  @Test(
    "no JSON can end the script element it stands in", arguments: ["</script>", "<!--", "]]>", "a\"b\\c\n\t\u{2028}"])
  func json(text: String) throws {
    let json = HTMLText.json(text)
    #expect(!json.contains("<") && !json.contains(">"))
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String
    #expect(value == text)
  }

  @Test("the policy admits the style and the script by their digests")
  func policy() {
    // SHA-256 of nothing, in base 64.
    #expect(
      PagePolicy.text(style: "", script: "").contains(
        "style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"))
    #expect(PagePolicy.text(style: "", script: "").hasPrefix("default-src 'none'"))
  }

  @Test("a table has a caption, scoped heads and one button a column; few rows have no filter")
  func table() {
    let table = PageTable(
      id: "x", caption: "表 <1>", columns: [("单位", false), ("数", true)],
      rows: [[.text("甲<镇"), .number("1,204", key: 1204, origin: "data-u=\"0\"")], [.text("乙"), .missing]])
    let markup = table.markup(.chinese)
    #expect(markup.contains("<caption id=\"c-x\">表 &lt;1&gt;</caption>"))
    #expect(markup.contains("<th scope=\"row\">甲&lt;镇</th>"))
    #expect(
      markup.contains(
        "<td class=\"r\" data-k=\"1204.0\"><button type=\"button\" class=\"v\" data-u=\"0\">1,204</button></td>"))
    #expect(markup.contains("<td class=\"r\">—</td>"))
    #expect(!markup.contains("<input"))
  }
}
