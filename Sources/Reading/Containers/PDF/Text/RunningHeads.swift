// SPDX-License-Identifier: GPL-3.0-or-later

/// Page numbers, and heads and feet that come again on every page.
enum RunningHeads {
  /// The lines of each page without furniture.
  static func removed(from pages: [[PageLine]]) -> [[PageLine]] {
    var pages = pages
    for _ in 0..<depth {
      // Peeled from the outside: a page number under a foot shows when the foot is gone.
      let tops = repeated(pages.map(\.first))
      let bottoms = repeated(pages.map(\.last))
      for page in pages.indices {
        if let first = pages[page].first, tops[page] || isPageNumber(first.text) { pages[page].removeFirst() }
        if let last = pages[page].last, bottoms[page] || isPageNumber(last.text) { pages[page].removeLast() }
      }
    }
    return pages
  }

  /// Lines of furniture at one end of a page, at most.
  private static let depth = 3
  /// A head stands at the same height on all pages, give or take.
  private static let slack = 6 * PageBox.point

  /// Which of the pages' outermost lines stand at the same place, with the same words, on most pages.
  private static func repeated(_ lines: [PageLine?]) -> [Bool] {
    let keys = lines.map { $0.map { Self.key($0.text) } }
    return lines.indices.map { page in
      guard let line = lines[page] else { return false }
      let same = lines.indices.count { other in
        keys[other] == keys[page] && abs((lines[other]?.box.top ?? 0) - line.box.top) <= slack
      }
      return same >= 2 && same * 2 > lines.count
    }
  }

  /// The words of a line with all figures alike.
  private static func key(_ text: [UInt8]) -> [UInt8] {
    text.map { $0 >= 0x30 && $0 <= 0x39 ? UInt8(ascii: "0") : $0 }
  }

  /// `2`, `- 2 -`, `—2—`, `2/5`, `第2页`, `第2页 共5页`.
  static func isPageNumber(_ text: [UInt8]) -> Bool {
    guard text.count <= 40 else { return false }
    let words = String(decoding: text, as: UTF8.self).filter { !" -–—－_·~～〜/／第页共,，".contains($0) }
    return (1...6).contains(words.count) && words.allSatisfy { ("0"..."9").contains($0) || ("０"..."９").contains($0) }
  }
}
