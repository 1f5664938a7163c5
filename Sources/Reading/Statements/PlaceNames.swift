// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Whose office a text names: the document's own, a superior one, or another one's.
struct PlaceNames {
  /// Names without their last character: 白勉峡 for 白勉峡镇.
  private let own: [String]

  /// The names that are no surprise in a report of `document`.
  init(_ document: DocumentDescription) {
    var names = [
      document.authorityName, document.authorityRaw, document.county, document.prefecture, document.province,
    ]
    for ending in ["人民政府", "办事处"] {
      names = names.map { $0.hasSuffix(ending) ? String($0.dropLast(ending.count)) : $0 }
    }
    for ending in ["街道"] { names = names.map { $0.hasSuffix(ending) ? String($0.dropLast(ending.count)) : $0 } }
    own = names.map { name in
      "镇乡县区市".contains(name.last ?? " ") ? String(name.dropLast()) : name
    }.filter { $0.count >= 2 }
  }

  /// The range of an office's name that ends in `ending` and is not one of those expected; nil when it is one, when it
  /// is a general word (我镇, 各乡), or when the document's own name is not known.
  func foreignName(before ending: Range<Int>, text: ReportText, line: Range<Int>) -> Range<Int>? {
    guard !own.isEmpty else { return nil }
    // The two characters before the ending: enough to tell names apart, and most names have no more.
    var start = ending.lowerBound
    var stem = ""
    while start - 3 >= line.lowerBound, stem.count < 2 {
      let character = text.string(start - 3..<start)
      guard character.count == 1, let scalar = character.unicodeScalars.first, (0x4E00...0x9FFF).contains(scalar.value)
      else { break }
      stem = character + stem
      start -= 3
    }
    guard stem.count == 2, !stem.contains(where: { Self.general.contains($0) }) else { return nil }
    // Own names may be cut, and longer than two characters: 峡 of 白勉峡.
    if own.contains(where: { $0.hasSuffix(stem) || stem.hasSuffix($0.suffix(1)) }) { return nil }
    return start..<ending.upperBound
  }

  /// Characters of words that stand before 镇人民政府 and are no name.
  private static let general: Set<Character> = [
    "我", "本", "各", "该", "全", "当", "由", "级", "和", "与", "及", "的", "在", "向", "为", "是", "对", "经", "于", "按",
    "上", "下", "到", "被", "省", "市", "县", "区", "旗", "州", "党", "委", "原", "某", "照", "据", "过", "乡", "镇",
  ]
}
