// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// Finds the headings of the six sections.
///
/// A heading needs the words of its section, not only its number: table three numbers its rows like sections
/// (一、本年新收…), and lists within a section start again at 一. The best rising chain of candidates wins.
struct HeadingFinder {
  /// The report.
  let text: ReportText
  /// Its lines.
  let lines: TextLines

  /// The headings in the order of the text, each section at most once.
  func headings() -> [SectionHeading] {
    var candidates: [Candidate] = []
    for line in 0..<lines.count {
      guard let candidate = candidate(at: line) else { continue }
      candidates.append(candidate)
    }
    var chain = Self.bestChain(candidates)
    if chain.count < 6 {
      // Titles that lost their numbers fill the gaps.
      for line in 0..<lines.count {
        if let candidate = unnumbered(line, lines.content(line)) { candidates.append(candidate) }
      }
      chain = Self.bestChain(candidates.sorted { $0.line < $1.line })
    }
    return chain.map { candidate in
      SectionHeading(number: candidate.number, text: text.sourceText(candidate.title), line: candidate.line + 1)
    }
  }

  private struct Candidate {
    let number: Int
    let line: Int
    let title: Range<Int>
    let score: Int
  }

  /// The candidate of one line; nil when it is no heading.
  private func candidate(at line: Int) -> Candidate? {
    let content = lines.content(line)
    guard content.count >= 9, let number = numeral(at: content.lowerBound) else { return nil }
    let body = afterNumeral(content)
    let title = body.lowerBound..<titleEnd(body)
    guard title.count >= 6 else { return nil }
    let whole = content.lowerBound..<(content.count <= 120 ? content.upperBound : title.upperBound)
    if Self.wordings[number]?.contains(key(title)) == true {
      return Candidate(number: number, line: line, title: whole, score: 3)
    }
    guard title.count <= 120, hasWords(of: number, title) else { return nil }
    return Candidate(number: number, line: line, title: whole, score: 2)
  }

  /// A line that is exactly a section's title, without its number.
  private func unnumbered(_ line: Int, _ content: Range<Int>) -> Candidate? {
    guard content.count >= 18, content.count <= 80 else { return nil }
    let first = lines.bytes[content.lowerBound]
    guard first >= 0xE4, first <= 0xE9 else { return nil }
    let key = key(content)
    guard let number = Self.wordings.first(where: { $0.key > 1 && $0.value.contains(key) })?.key else { return nil }
    return Candidate(number: number, line: line, title: content, score: 1)
  }

  private func key(_ range: Range<Int>) -> UInt64 {
    LabelKey(lines.bytes, range).hash
  }

  /// The number that a line starts with: 一 to 六.
  private func numeral(at start: Int) -> Int? {
    let bytes = lines.bytes
    guard bytes[start] == 0xE4 || bytes[start] == 0xE5, start + 2 < bytes.count else { return nil }
    return switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
    case (0xE4, 0xB8, 0x80): 1
    case (0xE4, 0xBA, 0x8C): 2
    case (0xE4, 0xB8, 0x89): 3
    case (0xE5, 0x9B, 0x9B): 4
    case (0xE4, 0xBA, 0x94): 5
    case (0xE5, 0x85, 0xAD): 6
    default: nil
    }
  }

  /// The content behind the numeral and the mark that follows it (、 . 是 or a blank).
  private func afterNumeral(_ content: Range<Int>) -> Range<Int> {
    var start = content.lowerBound + 3
    while start < content.upperBound {
      let rest = start..<content.upperBound
      if let mark = Self.marks.first(where: { lines.hasPrefix(rest, $0) }) {
        start += mark.count
      } else {
        break
      }
    }
    return start..<content.upperBound
  }

  /// Where the title ends and a sentence on the same line begins.
  private func titleEnd(_ body: Range<Int>) -> Int {
    var index = body.lowerBound
    while index < body.upperBound {
      let rest = index..<body.upperBound
      if Self.stops.contains(where: { lines.hasPrefix(rest, $0) }) { return index }
      index += UTF8Length.of(lead: lines.bytes[index])
    }
    return body.upperBound
  }

  private func hasWords(of number: Int, _ title: Range<Int>) -> Bool {
    guard let words = Self.words[number], lines.containsAny(title, words) else { return false }
    return switch number {
    case 1, 2: !lines.contains(title, Self.application)
    case 3: !lines.containsAny(title, Self.rowWords)
    default: true
    }
  }

  /// The rising chain of candidates with the highest score; the earlier one when two are equal.
  private static func bestChain(_ candidates: [Candidate]) -> [Candidate] {
    var best: [(score: Int, previous: Int?)] = []
    // The best end of a chain for each number, the earlier one when two are equal: a hostile text has many candidates.
    var ends = [Int?](repeating: nil, count: 7)
    var last: Int?
    for (index, candidate) in candidates.enumerated() {
      let before = ends[..<candidate.number].compactMap { $0 }.min {
        (-best[$0].score, $0) < (-best[$1].score, $1)
      }
      let entry = (score: candidate.score + (before.map { best[$0].score } ?? 0), previous: before)
      best.append(entry)
      if ends[candidate.number].map({ best[$0].score < entry.score }) ?? true { ends[candidate.number] = index }
      if last.map({ best[$0].score < entry.score }) ?? true { last = index }
    }
    var chain: [Candidate] = []
    while let index = last {
      chain.append(candidates[index])
      last = best[index].previous
    }
    return chain.reversed()
  }

  private static func bytes(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }

  private static let application = Array("申请".utf8)
  private static let marks = bytes("、", ".", "．", "，", ",", "是", " ", ":", "：", "\u{A0}", "\u{3000}", "\u{2002}")
  private static let stops = bytes("。", "：", ":", "；", ";")
  private static let rowWords = bytes("本年新收", "上年结转", "办理结果")

  /// Words of which a heading of the section has one.
  private static let words: [Int: [[UInt8]]] = [
    1: bytes("总体", "概述", "概况", "基本情况", "工作情况", "开展情况"),
    2: bytes("主动公开", "信息公开情况"),
    3: bytes("申请情况", "申请的情况", "申请办理", "依申请公开", "处理政府信息", "收到和处理"),
    4: bytes("复议", "诉讼"),
    5: bytes("问题", "改进", "不足"),
    6: bytes("其他需要", "其它需要", "其他事项", "其它事项", "需要报告", "需要说明"),
  ]

  /// The titles that the form and its readers know, as keys.
  private static let wordings: [Int: Set<UInt64>] = Dictionary(
    uniqueKeysWithValues: FormSection.all.map { section in
      (section.number, Set(section.wordings.map { LabelKey($0).hash }))
    })
}
