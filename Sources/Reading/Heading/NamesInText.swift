// SPDX-License-Identifier: GPL-3.0-or-later

/// The names of townships and counties that running text mentions, for documents whose title names none.
struct NamesInText: Sendable {
  /// A township and how often it is named.
  struct Township: Sendable, Equatable {
    /// The name, taken apart.
    let name: AuthorityName
    /// How often.
    var count: Int
    /// Line of the first mention, from 0.
    let line: Int
    /// Bytes of the first mention.
    let bytes: Range<Int>
  }

  /// Whether the text speaks of 我镇, 全乡, 本街道: a report of a township.
  private(set) var isTownship = false
  /// The townships, in the order of first mention.
  private(set) var townships: [Township] = []
  /// The counties named with 政府 behind them, in the order of first mention.
  private(set) var counties: [String] = []
  /// Lines of the counties, from 0.
  private(set) var countyLines: [Int] = []

  /// Reads the running text before section two.
  ///
  /// - Parameter isNamed: whether the title names the authority; then townships are looked for only before section one,
  ///   where addresses stand, and section one is only asked for counties.
  init(_ report: ReportText, _ outline: ReportOutline, isNamed: Bool) {
    var budget = Self.limit
    for part in outline.prose where part.section <= 1 {
      for line in part.lines where budget > 0 && line < report.lines.count {
        if isNamed, part.section == 1 || report.lines[line].count > 2_000 {
          budget -= report.lines[line].count / 3
          readCounties(report, line: line)
          continue
        }
        let text = LineText(report.bytes, report.lines[line], limit: min(budget, 4_000))
        budget -= max(1, text.count)
        read(text, line: line)
      }
    }
  }

  /// The township named most often; nil when none is named twice or with 人民政府, or two are named equally often.
  var mainTownship: Township? {
    guard let best = townships.max(by: { $0.count < $1.count }), best.count >= 2 else { return nil }
    return townships.filter { $0.count == best.count }.count == 1 ? best : nil
  }

  /// Scalars of running text that are looked at.
  private static let limit = 12_000

  private mutating func read(_ text: LineText, line: Int) {
    for index in 0..<text.count {
      switch text[index] {
      case 0x9547, 0x4E61: township(text, end: index + 1, line: line)  // 镇 乡
      case 0x9053 where text[index - 1] == 0x8857: township(text, end: index + 1, line: line)  // 街道
      case 0x6728 where text[index - 1] == 0x82CF: township(text, end: index + 1, line: line)  // 苏木
      case 0x5E9C where text[index - 1] == 0x653F: county(text, government: index - 1, line: line)  // 政府
      default: break
      }
    }
  }

  /// Looks for 县政府, 区人民政府 and the like in the bytes of a line, and reads only the words before them.
  private mutating func readCounties(_ report: ReportText, line: Int) {
    let range = report.lines[line]
    report.bytes.withUnsafeBufferPointer { bytes in
      for position in Self.governments(bytes, range.clamped(to: 0..<bytes.count)) where counties.count < 16 {
        var start = max(range.lowerBound, position - 60)
        while start < position, bytes[start] & 0xC0 == 0x80 { start += 1 }
        let window = LineText(report.bytes, start..<(position + 6))
        county(window, government: window.count - 2, line: line)
      }
    }
  }

  /// Where 政府 stands behind 县, 区 or 旗.
  ///
  /// Unsafe: reads `bytes` below the end of `range` only; the six bytes of 政府 are compared after `position + 5 < end`.
  private static func governments(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Int] {
    var found: [Int] = []
    let end = range.upperBound
    var position = range.lowerBound
    while position &+ 5 < end {
      let byte = bytes[position]
      // 政府 is E6 94 BF E5 BA 9C.
      if byte == 0xE6, bytes[position + 1] == 0x94, bytes[position + 2] == 0xBF, bytes[position + 3] == 0xE5,
        bytes[position + 4] == 0xBA, bytes[position + 5] == 0x9C, endsCounty(bytes, position, range.lowerBound)
      {
        found.append(position)
      }
      position &+= byte >= 0xE0 ? (byte < 0xF0 ? 3 : 4) : byte < 0x80 ? 1 : 2
    }
    return found
  }

  /// Whether 县, 区 or 旗 ends at `position`, or before 人民 there.
  private static func endsCounty(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ start: Int) -> Bool {
    var end = position
    // 民 is E6 B0 91.
    if end - 6 >= start, bytes[end - 3] == 0xE6, bytes[end - 2] == 0xB0, bytes[end - 1] == 0x91 { end -= 6 }
    guard end - 3 >= start else { return false }
    switch (bytes[end - 3], bytes[end - 2], bytes[end - 1]) {
    case (0xE5, 0x8E, 0xBF), (0xE5, 0x8C, 0xBA), (0xE6, 0x97, 0x97): return true
    default: return false
    }
  }

  private mutating func township(_ text: LineText, end: Int, line: Int) {
    let before = text[end - (text[end - 1] == 0x9053 || text[end - 1] == 0x6728 ? 3 : 2)]
    if Self.pronouns.contains(before) {
      isTownship = isTownship || before != 0x5404  // 各
      return
    }
    let start = Self.start(text, end: end)
    guard end - start >= 3, end - start <= 16, let name = AuthorityName(text, start..<end) else { return }
    guard name.kind == .township || name.kind == .street, !Self.isCommon(text, start..<end) else { return }
    let weight = text.has(.government, at: end) ? 2 : 1
    if let index = townships.firstIndex(where: { $0.name.stem == name.stem }) {
      townships[index].count += weight
    } else if townships.count < 64 {
      townships.append(Township(name: name, count: weight, line: line, bytes: text.bytes(start..<end)))
    }
  }

  private mutating func county(_ text: LineText, government: Int, line: Int) {
    let end = text.has(.people, at: government - 2) ? government - 2 : government
    guard [0x53BF, 0x533A, 0x65D7].contains(text[end - 1]) else { return }  // 县 区 旗
    let start = Self.start(text, end: end)
    guard end - start >= 3, end - start <= 12, !Self.pronouns.contains(text[start]) else { return }
    let name = text.text(start..<end)
    if !counties.contains(name), counties.count < 16 {
      counties.append(name)
      countyLines.append(line)
    }
  }

  /// Where the name that ends at `end` can begin: behind punctuation, a digit, or a word that joins.
  private static func start(_ text: LineText, end: Int) -> Int {
    var start = end - 1
    while start > 0, end - start < 16, LineText.isHan(text[start - 1]), !joints.contains(text[start - 1]) { start -= 1 }
    if text[start] == 0x5E74 { start += 1 }  // 年
    if text[start] == 0x5EA6 { start += 1 }  // 度
    for word in openings where text.has(word, at: start) { start += word.scalars.count }
    return start
  }

  private static func isCommon(_ text: LineText, _ range: Range<Int>) -> Bool {
    common.contains { text.has($0, at: range.upperBound - $0.scalars.count) }
  }

  /// 我 本 全 各 该 于
  private static let pronouns: Set<UInt32> = [0x6211, 0x672C, 0x5168, 0x5404, 0x8BE5]
  /// 及 和 与 由 在 从 向 对 经 为 是 被 将 按 照 过 以 到 就 的 了 等 据
  private static let joints: Set<UInt32> = [
    0x53CA, 0x548C, 0x4E0E, 0x7531, 0x5728, 0x4ECE, 0x5411, 0x5BF9, 0x7ECF, 0x4E3A, 0x662F, 0x88AB, 0x5C06, 0x6309,
    0x7167, 0x8FC7, 0x4EE5, 0x5230, 0x5C31, 0x7684, 0x4E86, 0x7B49, 0x636E,
  ]
  private static let openings: [Word] = ["特编制", "编制", "登录", "关于", "全年", "现"]
  private static let common: [Word] = [
    "乡镇", "城镇", "村镇", "集镇", "城乡", "返乡", "下乡", "家乡", "水乡", "镇街道", "乡街道", "市镇", "重镇", "小镇",
  ]
}

extension Word {
  fileprivate static let people: Word = "人民"
}
