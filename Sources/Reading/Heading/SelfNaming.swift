// SPDX-License-Identifier: GPL-3.0-or-later

/// What a report's first sentences say of its author and year: 现公布甲镇2023年…年度报告, 由甲镇人民政府编制, 请与甲县甲镇党政办联系.
struct SelfNaming: Sendable {
  /// A sentence that names the author.
  struct Mention: Sendable, Equatable {
    /// What kind of sentence it is; the first is the surest.
    enum Kind: Int, Sendable, Comparable {
      /// The title, quoted in a sentence.
      case title
      /// 由…编制.
      case compiled
      /// 请与…联系.
      case contact

      static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    /// The kind of sentence.
    let kind: Kind
    /// The name with its place.
    let name: NamesInText.Township
  }

  /// The sentences, in the order of the text.
  private(set) var mentions: [Mention] = []
  /// The year of a title that a sentence quotes; nil when none does.
  private(set) var year: Int?

  /// Nothing is said.
  init() {}

  /// Reads the first lines of running text.
  ///
  /// - Parameter isTownship: whether the text speaks of 我镇 and the like: then a county is only where it lies.
  init(_ report: ReportText, _ outline: ReportOutline, isTownship: Bool) {
    var lines = 0
    for part in outline.prose where part.section <= 1 {
      for line in part.lines where line < report.lines.count && lines < Self.lines {
        let range = report.lines[line]
        if range.isEmpty { continue }
        lines += 1
        guard Self.isWorthReading(report.bytes, range) else { continue }
        let text = LineText(report.bytes, range, limit: 3_000)
        readTitles(text, line: line, isOpening: part.section == 0 || line == part.lines.lowerBound)
        readCompilers(text, line: line)
        readContacts(text, line: line)
      }
    }
    if isTownship { mentions.removeAll { $0.name.name.kind == .county } }
  }

  /// The author; nil when no sentence names one, or sentences of the surest kind name several.
  ///
  /// - Parameter isDepartment: whether the text speaks of 我局 and the like; only then a department that is named for
  ///   contact is the author.
  func authority(isDepartment: Bool) -> NamesInText.Township? {
    let able = mentions.filter {
      $0.kind == .title || $0.name.name.kind == .township || $0.name.name.kind == .street
        || $0.name.name.kind == .other && ($0.kind == .compiled || isDepartment)
    }
    guard let best = able.map(\.kind).min() else { return nil }
    let chosen = able.filter { $0.kind == best }
    guard let first = chosen.first, chosen.allSatisfy({ $0.name.name.stem == first.name.name.stem }) else { return nil }
    return (chosen.first { !$0.name.name.places.isEmpty } ?? first).name
  }

  /// The places in front of the full name `name` in some sentence; empty when none says.
  func places(of name: String) -> [String] {
    mentions.first { $0.name.name.name == name && !$0.name.name.places.isEmpty }?.name.name.places ?? []
  }

  /// Lines of running text that are looked at.
  private static let lines = 30

  /// Whether a line has 报告, 年报 or 联系: others need no decoding.
  ///
  /// Unsafe: reads `bytes` below the end of `range` only; six bytes are compared after `position + 5 < end`.
  private static func isWorthReading(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let end = min(range.upperBound, bytes.count)
      var position = range.lowerBound
      while position &+ 5 < end {
        // 报告 is E6 8A A5 E5 91 8A, 年报 E5 B9 B4 E6 8A A5, 联系 E8 81 94 E7 B3 BB.
        switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
        case (0xE6, 0x8A, 0xA5):
          if bytes[position + 3] == 0xE5, bytes[position + 4] == 0x91, bytes[position + 5] == 0x8A { return true }
        case (0xE5, 0xB9, 0xB4):
          if bytes[position + 3] == 0xE6, bytes[position + 4] == 0x8A, bytes[position + 5] == 0xA5 { return true }
        case (0xE8, 0x81, 0x94):
          if bytes[position + 3] == 0xE7, bytes[position + 4] == 0xB3, bytes[position + 5] == 0xBB { return true }
        default: break
        }
        let byte = bytes[position]
        position &+= byte >= 0xE0 ? (byte < 0xF0 ? 3 : 4) : byte < 0x80 ? 1 : 2
      }
      return false
    }
  }

  // MARK: Titles in sentences

  private mutating func readTitles(_ text: LineText, line: Int, isOpening: Bool) {
    var index = 0
    while index < text.count {
      guard let subject = Self.subjects.first(where: { text.has($0, at: index) }) else {
        index += 1
        continue
      }
      let start = index
      index += subject.scalars.count
      guard let end = Self.reportEnd(text, from: index) else { continue }
      let (year, before) = Self.year(text, endingAt: start)
      if year == nil, let (inner, range) = Self.yearBeforeName(text, subject: start) {
        // 现将2023年度甲镇政府信息公开年度报告公布如下
        if take(text, range, .title, line), isOpening { self.year = self.year ?? inner }
      } else if let year, isOpening, Self.openings.contains(where: { text.has($0, at: before - $0.scalars.count) }) {
        // 编制了2023年政府信息公开年度报告
        self.year = self.year ?? year
      } else if let (opened, range) = Self.start(text, end: before), opened || isOpening {
        let isNamed = take(text, range, .title, line)
        // 现公布我镇2023年…: the year is stated, the name is not.
        if isOpening, isNamed || opened { self.year = self.year ?? year }
      }
      index = max(index, end)
    }
  }

  /// Where 年度报告, 年报 or 工作报告 ends that follows the subject at once.
  private static func reportEnd(_ text: LineText, from start: Int) -> Int? {
    var index = start
    while index < start + 14, LineText.isHan(text[index]) {
      for word in reports where text.has(word, at: index) {
        let end = index + word.scalars.count
        return others.contains { text.has($0, at: end) } ? nil : end
      }
      index += 1
    }
    return nil
  }

  /// The year that ends at `end`, and where it starts; `end` when there is none.
  private static func year(_ text: LineText, endingAt end: Int) -> (Int?, Int) {
    var index = end
    if text[index - 1] == 0x5EA6 { index -= 1 }  // 度
    guard text[index - 1] == 0x5E74, index >= 5 else { return (nil, end) }  // 年
    guard let year = text.number(at: index - 5, digits: 4), year.end == index - 1, (2000...2039).contains(year.value)
    else { return (nil, end) }
    return (year.value, index - 5)
  }

  /// A name between the year and the subject.
  private static func yearBeforeName(_ text: LineText, subject: Int) -> (Int, Range<Int>)? {
    var index = subject - 1
    while index > max(1, subject - 20), LineText.isHan(text[index]) {
      let isYear = text[index] == 0x5E74 && LineText.digit(text[index - 1]) != nil  // 年
      // 度
      if isYear || text[index] == 0x5EA6 && (text[index - 1] == 0x5E74 || LineText.digit(text[index - 1]) != nil) {
        let (year, _) = year(text, endingAt: index + 1)
        return year.map { ($0, index + 1..<subject) }
      }
      index -= 1
    }
    return nil
  }

  /// The name that ends at `end`, and whether a word such as 公布 or a sign such as 《 stands before it.
  private static func start(_ text: LineText, end: Int) -> (isOpened: Bool, range: Range<Int>)? {
    var start = end
    while start > 0, end - start < 32, LineText.isHan(text[start - 1]) { start -= 1 }
    var isOpened = text[start - 1] == 0x300A || text[start - 1] == 0x3A  // 《 :
    var index = end - 2
    search: while index > start {
      for word in openings where text.has(word, at: index - word.scalars.count) {
        start = index
        isOpened = true
        break search
      }
      index -= 1
    }
    return end - start >= 3 ? (isOpened, start..<end) : nil
  }

  // MARK: Compilers and contacts

  private mutating func readCompilers(_ text: LineText, line: Int) {
    var from = 0
    while let verb = text.first(.compile, from: from) {
      from = verb + 2
      var start = verb
      while start > 0, verb - start < 60, text[start - 1] != 0x3002, text[start - 1] != 0x7531 { start -= 1 }  // 。 由
      guard start > 0, text[start - 1] == 0x7531 else { continue }
      readBody(text, start..<verb, .compiled, line)
    }
  }

  private mutating func readContacts(_ text: LineText, line: Int) {
    var from = 0
    while let verb = text.first(.contact, from: from) {
      from = verb + 2
      if let with = (max(0, verb - 50)..<max(0, verb)).last(where: {
        text.has(.please, at: $0) || text.has(.can, at: $0)
      }) {
        readBody(text, with + 2..<verb, .contact, line)
      } else if text[verb - 1] == 0x8BF7 {  // 请
        var start = verb + 2
        if text[start] == 0x3A { start += 1 }
        var end = start
        while end - start < 50, LineText.isHan(text[end]) { end += 1 }
        readBody(text, start..<end, .contact, line)
      }
    }
  }

  /// The author in words such as 甲县甲镇人民政府党政综合办公室: up to its government, else up to the township's own suffix.
  private mutating func readBody(_ text: LineText, _ range: Range<Int>, _ kind: Mention.Kind, _ line: Int) {
    var end = range.lowerBound
    while end < range.upperBound, LineText.isHan(text[end]) { end += 1 }
    let han = range.lowerBound..<end
    guard han.count >= 3 else { return }
    for word in Self.governments {
      let places = han.filter { text.has(word, at: $0) && $0 + word.scalars.count <= han.upperBound }
      if let place = places.last {
        _ = take(text, han.lowerBound..<place + word.scalars.count, kind, line)
        return
      }
    }
    for index in han.dropFirst() where [0x9547, 0x4E61, 0x9053, 0x6728].contains(text[index]) {  // 镇 乡 道 木
      if text[index] == 0x9053, text[index - 1] != 0x8857 { continue }
      if text[index] == 0x6728, text[index - 1] != 0x82CF { continue }
      guard index + 1 == han.upperBound || Self.bodies.contains(where: { text.has($0, at: index + 1) }) else {
        continue
      }
      _ = take(text, han.lowerBound..<index + 1, kind, line)
      return
    }
    _ = take(text, han, kind, line)
  }

  private mutating func take(_ text: LineText, _ range: Range<Int>, _ kind: Mention.Kind, _ line: Int) -> Bool {
    guard mentions.count < 16, range.count >= 3, let name = AuthorityName(text, range),
      name.kind == .street || !NamesInText.isUnlikely(name.stem) || name.kind == .other && Self.isBody(name.stem)
    else { return false }
    let found = NamesInText.Township(name: name, count: 1, line: line, bytes: text.bytes(range))
    mentions.append(Mention(kind: kind, name: found))
    return true
  }

  /// 政务服务局 and 住房和城乡建设局 hold words that no township's name has; 政府门户网站 is no authority.
  private static func isBody(_ stem: String) -> Bool { "局委办院厅会".contains(stem.last ?? " ") }

  private static let subjects: [Word] = ["政府信息公开", "政务信息公开", "政务公开", "信息公开"]
  private static let reports: [Word] = ["年度报告", "年度工作报告", "工作报告", "年报", "情况报告", "工作情况"]
  private static let others: [Word] = ["编制", "制度", "格式", "的通知", "发布工作", "有关事项"]
  private static let governments: [Word] = ["办事处", "人民政府", "镇政府", "乡政府"]
  private static let bodies: [Word] = ["党", "政", "信息", "办", "便民", "综合", "公开"]
  private static let openings: [Word] = [
    "公布", "公开", "发布", "公示", "编制", "编制了", "撰写", "形成", "形成了", "现将", "总结", "反映", "通报", "报告", "制作", "了",
  ]
}

extension Word {
  fileprivate static let compile: Word = "编制"
  fileprivate static let contact: Word = "联系"
  fileprivate static let please: Word = "请与"
  fileprivate static let can: Word = "可与"
}
