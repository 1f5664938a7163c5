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
    /// Whether a clause began with it.
    var isSubject = false
    /// Whether it did something there: 甲镇认真贯彻….
    var isActing = false
  }

  /// Whether the text speaks of 我镇, 全乡, 本街道: a report of a township.
  private(set) var isTownship = false
  /// Whether it speaks of 我局, 本委: a report of a department.
  private(set) var isDepartment = false
  /// The departments with a place in front, in the order of first mention.
  private(set) var departments: [Township] = []
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
  ///
  /// Once is enough for the only one that is named, where it begins a clause and does what authors do: 甲镇认真贯彻….
  var mainTownship: Township? {
    guard let best = townships.max(by: { $0.count < $1.count }) else { return nil }
    if best.count < 2 { return townships.count == 1 && best.isActing && !isDepartment ? best : nil }
    return townships.filter { $0.count == best.count }.count == 1 ? best : nil
  }

  /// The only department that is named with its place, where a clause begins with it and the text speaks of 我局.
  var mainDepartment: Township? {
    guard isDepartment, departments.count == 1, departments[0].isSubject else { return nil }
    return departments[0]
  }

  /// The only township that the whole text names with 人民政府 or 办事处 behind it, for texts that speak of 我镇.
  static func governmentBehind(_ report: ReportText, isTownship: Bool) -> Township? {
    guard isTownship else { return nil }
    var names = NamesInText()
    var budget = limit
    for line in report.lines.indices where budget > 0 {
      let range = report.lines[line]
      if range.count < 18 { continue }
      let text = LineText(report.bytes, range, limit: min(budget, 4_000))
      budget -= text.count
      names.read(text, line: line)
    }
    let found = names.townships.filter { $0.count >= 2 }
    return found.count == 1 ? found[0] : nil
  }

  private init() {}

  /// Scalars of running text that are looked at.
  private static let limit = 12_000

  private mutating func read(_ text: LineText, line: Int) {
    for index in 0..<text.count {
      switch text[index] {
      case 0x9547, 0x4E61: township(text, end: index + 1, line: line)  // 镇 乡
      case 0x9053 where text[index - 1] == 0x8857: township(text, end: index + 1, line: line)  // 街道
      case 0x6728 where text[index - 1] == 0x82CF: township(text, end: index + 1, line: line)  // 苏木
      case 0x5E9C where text[index - 1] == 0x653F: county(text, government: index - 1, line: line)  // 政府
      case 0x5C40, 0x59D4: department(text, end: index + 1, line: line)  // 局 委
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
    let isGovernment = text.has(.government, at: end) || text.has(.streetGovernment, at: end)
    if !isGovernment, Self.isPartOfWord(text[end - 1], next: text[end]) { return }
    let start = Self.afterVerbs(text, Self.start(text, end: end), end: end)
    guard end - start >= 3, end - start <= 16, let name = AuthorityName(text, start..<end) else { return }
    guard name.kind == .township || name.kind == .street else { return }
    guard isGovernment || !Self.isCommon(text, start..<end) && (name.kind == .street || !Self.isUnlikely(name.stem))
    else {
      return
    }
    let weight = isGovernment ? 2 : 1
    let isSubject = start == 0 || !LineText.isHan(text[start - 1])
    let isActing = isSubject && Self.actions.contains { text.has($0, at: end) }
    if let index = townships.firstIndex(where: { $0.name.stem == name.stem }) {
      townships[index].count += weight
      if isActing { townships[index].isActing = true }
    } else if townships.count < 64 {
      townships.append(
        Township(
          name: name, count: weight, line: line, bytes: text.bytes(start..<end), isSubject: isSubject,
          isActing: isActing))
    }
  }

  private mutating func department(_ text: LineText, end: Int, line: Int) {
    if text[end - 2] == 0x6211 || text[end - 2] == 0x672C { isDepartment = true }  // 我 本
    let start = Self.afterVerbs(text, Self.start(text, end: end), end: end)
    guard end - start >= 4, departments.count < 16, let name = AuthorityName(text, start..<end), name.kind == .other,
      !name.places.isEmpty, !departments.contains(where: { $0.name.stem == name.stem })
    else { return }
    let isSubject = start == 0 || !LineText.isHan(text[start - 1])
    departments.append(Township(name: name, count: 1, line: line, bytes: text.bytes(start..<end), isSubject: isSubject))
  }

  private mutating func county(_ text: LineText, government: Int, line: Int) {
    var end = text.has(.people, at: government - 2) ? government - 2 : government
    guard [0x53BF, 0x533A, 0x65D7].contains(text[end - 1]) else { return }  // 县 区 旗
    // 自治县县政府, 自治旗旗政府
    if text[end - 1] == text[end - 2] { end -= 1 }
    let start = Self.afterVerbs(text, Self.start(text, end: end), end: end)
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
    // 海城镇 is a name, 新型城镇 is none.
    common.contains { text.has($0, at: range.upperBound - $0.scalars.count) }
      && !(range.count == 3 && text.has(.town, at: range.lowerBound + 1))
  }

  /// 我 本 全 各 该 于
  private static let pronouns: Set<UInt32> = [0x6211, 0x672C, 0x5168, 0x5404, 0x8BE5]
  /// 及 和 与 由 在 从 向 对 经 为 是 被 将 按 照 过 以 到 就 的 了 等 据
  private static let joints: Set<UInt32> = [
    0x53CA, 0x548C, 0x4E0E, 0x7531, 0x5728, 0x4ECE, 0x5411, 0x5BF9, 0x7ECF, 0x4E3A, 0x662F, 0x88AB, 0x5C06, 0x6309,
    0x7167, 0x8FC7, 0x4EE5, 0x5230, 0x5C31, 0x7684, 0x4E86, 0x7B49, 0x636E,
  ]
  /// Where a name can begin in `start..<end`: behind the last word that is no part of a name.
  private static func afterVerbs(_ text: LineText, _ start: Int, end: Int) -> Int {
    var index = end - 2
    while index > start {
      for word in verbs where index - word.scalars.count >= start && text.has(word, at: index - word.scalars.count) {
        return index
      }
      index -= 1
    }
    return start
  }

  /// Whether 乡 or 镇 goes on into a word such as 乡村, 乡镇, 镇域.
  private static func isPartOfWord(_ suffix: UInt32, next: UInt32) -> Bool {
    switch suffix {
    case 0x4E61: [0x6751, 0x9547, 0x4EB2, 0x571F, 0x6101, 0x8D24, 0x98CE, 0x95F4, 0x7EA7].contains(next)
    case 0x9547: [0x57DF, 0x7EA7, 0x6751, 0x5316].contains(next)
    default: false
    }
  }

  /// Whether the stem of a township holds words of running text: 加强建设美丽乡.
  static func isUnlikely(_ stem: String) -> Bool {
    var before: UInt32 = 0
    for scalar in stem.unicodeScalars {
      if unlikely.contains(pair(before, scalar.value)) { return true }
      before = scalar.value
    }
    return false
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  /// Words of two characters.
  private static let unlikely: Set<UInt64> = Set(
    unlikelyWords.map { word in
      let scalars = word.unicodeScalars.map(\.value)
      return pair(scalars[0], scalars[1])
    })

  private static let unlikelyWords: [String] = [
    "推进", "加强", "加快", "建设", "做好", "开展", "组织", "服务", "振兴", "巩固", "促进", "提升", "打造", "特色", "美丽", "和美", "助力",
    "实施", "深入", "以及", "其他", "全县", "全市", "全区", "县级", "市级", "区级", "示范", "重点", "我县", "本县", "我市", "涉及", "覆盖",
    "指导", "一个", "所有", "提高", "增强", "保障", "强化", "完善", "规范", "优化", "推动", "确保", "坚持", "依法", "网站", "门户", "平台", "专栏",
    "辖区", "下辖", "工作", "信息", "公开", "政府", "群众", "报告", "年度",
  ]
  private static let actions: [Word] = [
    "以", "认真", "严格", "坚持", "高度", "深入", "全面", "按照", "根据", "积极", "紧紧", "始终", "持续", "紧密", "不断", "进一步", "切实", "依法",
    "主动", "共", "政府信息公开", "党委", "人民政府", "未收到", "收到", "通过",
  ]
  private static let verbs: [Word] = [
    "利用", "通过", "依托", "根据", "按照", "围绕", "结合", "贯彻", "落实", "登录", "登陆", "访问", "关于", "接受", "报送", "上报", "参加",
    "请与", "联系", "来自", "纳入", "执行", "依据", "遵照", "浏览", "转发", "印发", "发布", "公布", "公开", "编制", "查阅", "下载", "关注",
    "收到", "承办", "隶属", "属于", "位于", "现将", "总结",
  ]
  private static let openings: [Word] = ["特编制", "编制", "登录", "关于", "全年", "现"]
  private static let common: [Word] = [
    "乡镇", "城镇", "村镇", "集镇", "城乡", "返乡", "下乡", "家乡", "水乡", "镇街道", "乡街道", "市镇", "重镇", "小镇",
  ]
}

extension Word {
  fileprivate static let people: Word = "人民"
  fileprivate static let town: Word = "城镇"
  fileprivate static let streetGovernment: Word = "办事处"
}
