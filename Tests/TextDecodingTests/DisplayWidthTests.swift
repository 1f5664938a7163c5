// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import TextDecoding

@Suite("Display width")
struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("乡镇", 4), ("（一）", 6), ("，。：", 6), ("１２", 4), ("ｱ", 1), ("“三安全一稳定”", 14),
    ("e\u{301}", 1), ("\u{200B}", 0), ("\u{3000}", 2), ("…·—", 3), ("😀", 2), ("—", 1), ("가", 2), ("\u{FEFF}0", 1),
    ("𠮷", 2), ("a\tb", 2),
  ])
  func columns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
