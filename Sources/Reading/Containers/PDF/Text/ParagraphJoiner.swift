// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells which lines of running text belong to one paragraph.
struct ParagraphJoiner {
  /// Where lines begin and end on most of the document's pages.
  private let left: Int
  private let right: Int
  /// The usual distance from one line to the next.
  private let pitch: Int

  /// A joiner for the lines of all pages.
  init(_ pages: [[PageLine]]) {
    let lines = pages.joined().filter { $0.box.width > 20 * $0.em || $0.words.count > 8 }
    left = Self.usual(lines.map(\.box.left)) ?? 0
    right = Self.usual(lines.map(\.box.right)) ?? PageLength.limit
    var distances: [Int] = []
    for page in pages {
      for (line, next) in zip(page, page.dropFirst()) where line.box.width * 4 > (right - left) * 3 {
        distances.append(next.box.middleY - line.box.middleY)
      }
    }
    pitch = Self.usual(distances) ?? PageLength.limit
  }

  /// The most frequent of some places; nearby ones count together.
  private static func usual(_ places: [Int]) -> Int? {
    let sorted = places.sorted()
    var best: (count: Int, place: Int)?
    var start = 0
    for end in sorted.indices {
      while sorted[end] - sorted[start] > 3 * PageBox.point { start += 1 }
      if end - start + 1 > best?.count ?? 0 { best = (end - start + 1, sorted[(start + end) / 2]) }
    }
    return best?.place
  }

  /// Whether `next` goes on with the sentence of `line`: nothing more had room in the line, and `next` is not indented.
  func continues(_ line: PageLine, _ next: PageLine) -> Bool {
    let em = line.em
    guard abs(next.em - em) * 4 <= em, next.box.left <= left + em, !Self.opens(next.text) else { return false }
    // A row of a table without borders is no sentence.
    if line.hasColumns || next.hasColumns { return false }
    if line.page == next.page, next.box.middleY - line.box.middleY > pitch * 14 / 10 { return false }
    return right - line.box.right < Self.firstUnit(next, em: em) + em / 2
  }

  /// The width of what must not be broken at the start of a line: a Latin word or number, or two characters, as a stop
  /// does not start a line.
  private static func firstUnit(_ line: PageLine, em: Int) -> Int {
    guard let word = line.words.first else { return em }
    let run = word.text.prefix { $0 < 0x80 }.count
    if run == 0 { return 2 * em }
    return run == word.text.count ? word.box.width : run * em * 6 / 10 + em
  }

  /// Whether a line starts a section.
  private static func opens(_ text: [UInt8]) -> Bool {
    let scalars = String(decoding: text.prefix(9), as: UTF8.self).unicodeScalars
    return scalars.count > 1 && scalars.dropFirst().first == "、"
      && "一二三四五六七八九十".unicodeScalars.contains(scalars[scalars.startIndex])
  }
}
