// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reporting

@Suite("Wrapped text")
struct WrappedTextTests {
  @Test(
    "lines end at blanks and beside wide characters, not before closing punctuation",
    arguments: [
      ("", []), ("a", ["a"]), ("one two three", ["one two", "three"]), ("toolongword x", ["toolongword", "x"]),
      ("一二三四五六", ["一二三四", "五六"]), ("一二三四,五", ["一二三", "四,五"]), ("一二三(四五)", ["一二三", "(四五)"]),
      ("中文 abc", ["中文 abc"]), ("中文字 abcd", ["中文字", "abcd"]),
    ] as [(String, [String])])
  func wraps(text: String, lines: [String]) {
    #expect(WrappedText.lines(text, width: 8) == lines)
  }

  @Test("an indent takes room from the line")
  func indents() {
    #expect(WrappedText.lines("一二三", width: 6, indent: 2) == ["  一二", "  三"])
  }
}
