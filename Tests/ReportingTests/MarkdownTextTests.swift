// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reporting

@Suite("Text within Markdown")
struct MarkdownTextTests {
  @Test(arguments: [
    ("", ""), ("白石镇", "白石镇"), ("a|b", "a\\|b"), ("- 项", "\\- 项"), ("-3", "-3"), ("一\r\n二\t三", "一 二 三"),
    ("<b>*x*", "\\<b\\>\\*x\\*"), ("\u{1B}[0m", "\\[0m"), ("applications.carried_in", "applications.carried\\_in"),
  ])
  func readsAsItStands(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }
}
