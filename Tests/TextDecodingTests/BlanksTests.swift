// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import TextDecoding

@Suite("Blanks")
struct BlanksTests {
  @Test(arguments: [" ", "\t", "\u{A0}", "\u{2002}", "\u{3000}", "\u{FEFF}", "\u{200B}", "\n", "\u{2060}"])
  func everyBlankIsTrimmed(blank: String) {
    let text = blank + "1 0" + blank + blank
    #expect(Blanks.trim(text) == "1 0")
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[Blanks.trim(0..<bytes.count, in: bytes)], as: UTF8.self) == "1 0")
    let only = Array((blank + blank).utf8)
    #expect(Blanks.trim(0..<only.count, in: only).isEmpty)
  }

  @Test(arguments: ["、", "·", "é", "　x".trimmingFirst, "ab"])
  func otherCharactersStay(text: String) {
    let bytes = Array(text.utf8)
    #expect(Blanks.trim(0..<bytes.count, in: bytes) == 0..<bytes.count)
  }

  @Test func emptyStaysEmpty() {
    #expect(Blanks.trim("") == "")
    #expect(Blanks.trim(0..<0, in: []).isEmpty)
  }
}

extension String {
  fileprivate var trimmingFirst: String { String(dropFirst()) }
}
