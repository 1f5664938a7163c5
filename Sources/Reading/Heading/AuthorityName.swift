// SPDX-License-Identifier: GPL-3.0-or-later

/// A name such as 溆浦县低庄镇人民政府, taken apart into places and the authority itself.
struct AuthorityName: Sendable, Equatable {
  /// What kind of authority a name says it is.
  enum Kind: Sendable {
    /// 镇, 乡, 民族乡, 苏木.
    case township
    /// 街道.
    case street
    /// The government of a county or above.
    case county
    /// A department or another body.
    case other
  }

  /// Places in front of the name, outermost first.
  let places: [String]
  /// The name with its suffix: 低庄镇人民政府, 和平街道办事处.
  let name: String
  /// The name without 人民政府 or 办事处.
  let stem: String
  /// What the suffix says.
  let kind: Kind

  /// Takes apart the name that fills `range` of `text`; nil when it is no name.
  init?(_ text: LineText, _ range: Range<Int>) {
    var range = Self.trimmed(text, range)
    guard range.count >= 2, range.count <= 40, range.allSatisfy({ LineText.isHan(text[$0]) }) else { return nil }
    let whole = range
    while let length = text.suffix(Self.offices, endingAt: range.upperBound), range.count > length + 2 {
      range = range.lowerBound..<(range.upperBound - length)
    }
    var core = range
    if let length = text.suffix(Self.governments, endingAt: core.upperBound), core.count > length + 1 {
      core = core.lowerBound..<(core.upperBound - length)
    } else if text.has(.streetOffice, at: core.upperBound - 3) {
      core = core.lowerBound..<(core.upperBound - 1)
    }
    var level = Self.level(text, core)
    let (places, start) = Self.places(text, core, level: level)
    let own = start..<core.upperBound
    switch level {
    case .township, .street:
      guard own.count >= 2, own.count <= 16, !Self.pronouns.contains(where: { text.has($0, at: start) }) else {
        return nil
      }
      self.places = places
      // 佳荣里街 is short for 佳荣里街道.
      stem = text.text(own) + (text[core.upperBound - 1] == 0x8857 ? "道" : "")
      name = stem + (level == .street ? "办事处" : "人民政府")
    case .county:
      guard core.count < range.count else { return nil }
      let isPlace = start == core.upperBound
      let county = isPlace ? places.last ?? "" : text.text(own)
      if text.has(.office, at: whole.upperBound - 3), whole.upperBound > range.upperBound {
        // The office of a county's government reports for itself; that of a township's for the township.
        self.places = isPlace ? places : places + [county]
        stem = county + "人民政府办公室"
        name = stem
        level = .other
      } else {
        self.places = Array(places.dropLast(isPlace ? 1 : 0))
        stem = county
        name = stem + "人民政府"
      }
    case .other:
      guard text.suffix(Self.bodies, endingAt: range.upperBound) != nil, start < range.upperBound else { return nil }
      self.places = places
      stem = text.text(start..<range.upperBound)
      name = stem
    }
    kind = level
    guard !stem.isEmpty else { return nil }
  }

  /// The province, prefecture and county among `places`, by their suffixes.
  static func levels(of places: [String]) -> (province: String, prefecture: String, county: String) {
    var province = ""
    var prefecture = ""
    var county = ""
    for (index, place) in places.enumerated() {
      let isLast = index == places.count - 1
      if municipalities.contains(place) {
        province = place
        prefecture = place
      } else if place.hasSuffix("省")
        || provincesWithoutSuffix.contains(where: { place.hasPrefix($0) && place.hasSuffix("区") })
      {
        province = place
      } else if place.hasSuffix("州") || place.hasSuffix("盟") || place.hasSuffix("地区") {
        prefecture = place
      } else if place.hasSuffix("市"), !isLast {
        prefecture = place
      } else {
        county = place
      }
    }
    return (province, prefecture, county)
  }

  /// The level the end of `core` speaks of.
  private static func level(_ text: LineText, _ core: Range<Int>) -> Kind {
    let end = core.upperBound
    if text.has(.street, at: end - 2) || text[end - 1] == 0x8857 && core.count >= 3 { return .street }
    if text.has(.sumu, at: end - 2) { return .township }
    switch text[end - 1] {
    case 0x9547, 0x4E61: return .township  // 镇 乡
    case 0x53BF, 0x533A, 0x5E02, 0x65D7, 0x5DDE, 0x7701, 0x76DF: return .county  // 县 区 市 旗 州 省 盟
    default: return .other
    }
  }

  /// The places at the start of `core`, outermost first, and where the authority's own name begins.
  ///
  /// A place ends at 省, 市, 县, 区, 旗, 州 or 盟 when what follows can still be a name: 北票市|长皋乡, 平乡县|油召乡, but 新市镇.
  private static func places(_ text: LineText, _ core: Range<Int>, level: Kind) -> ([String], Int) {
    var places: [String] = []
    var start = core.lowerBound
    var index = start
    let shortest = level == .street || text.has(.sumu, at: core.upperBound - 2) ? 3 : 2
    while index < core.upperBound {
      let length = index + 1 - start
      if isPlaceEnd(text, index, length: length, start: start) {
        var next = index + 1
        if text.has(.government, at: next) { next += 4 }
        let rest = core.upperBound - next
        let closesCounty = level == .county && rest == 0
        let swallowsSuffix = placeSuffixes.contains(text[next]) && rest <= 1
        if closesCounty || (rest >= shortest && !swallowsSuffix) {
          places.append(text.text(start..<(index + 1)))
          start = next
          index = next
          continue
        }
      }
      index += 1
    }
    return (places, start)
  }

  private static func isPlaceEnd(_ text: LineText, _ index: Int, length: Int, start: Int) -> Bool {
    switch text[index] {
    case 0x53BF: length >= 2  // 县
    case 0x7701: length >= 3 && length <= 4  // 省
    case 0x5E02, 0x65D7: length >= 3  // 市 旗
    case 0x533A: length >= 3 && !text.has(.estate, at: index - 1) && !text.has(.community, at: index - 1)  // 区
    case 0x5DDE: text.has(.autonomousPrefecture, at: index - 2) && length >= 4  // 州
    case 0x76DF: length >= 3 && text[index + 1] != 0  // 盟
    default: false
    }
  }

  private static func trimmed(_ text: LineText, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, !LineText.isHan(text[start]) { start += 1 }
    while end > start, !LineText.isHan(text[end - 1]) { end -= 1 }
    if let word = leading.first(where: { text.has($0, at: start) }) { start = min(end, start + word.scalars.count) }
    return start..<end
  }

  private static let placeSuffixes: Set<UInt32> = [0x53BF, 0x5E02, 0x533A, 0x9547, 0x4E61]
  private static let offices: [Word] = ["党政办公室", "党政综合办公室", "党政办", "办公室", "关于"]
  private static let governments: [Word] = ["人民政府", "办事处", "人民", "政府"]
  private static let bodies: [Word] = [
    "局", "委员会", "办公室", "中心", "委", "院", "公司", "支队", "大队", "站", "所", "厅", "署", "会",
  ]
  private static let pronouns: [Word] = ["我", "本", "各", "全", "该"]
  private static let leading: [Word] = ["中共", "关于", "来源", "发布"]
  private static let municipalities: Set<String> = ["北京市", "天津市", "上海市", "重庆市"]
  private static let provincesWithoutSuffix: [String] = ["内蒙古", "广西", "西藏", "宁夏", "新疆"]
}

extension Word {
  /// 街道
  static let street: Word = "街道"
  /// 街道办
  static let streetOffice: Word = "街道办"
  /// 苏木
  static let sumu: Word = "苏木"
  /// 人民政府
  static let government: Word = "人民政府"
  /// 自治州
  static let autonomousPrefecture: Word = "自治州"
  /// 办公室
  static let office: Word = "办公室"
  fileprivate static let estate: Word = "小区"
  fileprivate static let community: Word = "社区"
}
