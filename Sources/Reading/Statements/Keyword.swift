// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// A word that may make a statement.
struct Keyword: Sendable {
  /// What a hit means.
  enum Use: Sendable {
    /// The word itself is the statement.
    case mention
    /// The sentence around it may say that every application was concluded.
    case closed
    /// The end of an office's name; what stands before it says whose.
    case office
  }

  let kind: TextStatement.Kind
  let use: Use
  /// The sections in which it counts; nil for all.
  let sections: ClosedRange<Int>?
  let bytes: [UInt8]

  /// Every word, those of one beginning together, longer ones first.
  static let all: [Keyword] = [
    make(.allClosed, .closed, ["均已办结", "全部办结", "均按时办结", "均按期办结", "均已按时办结", "均已按期办结", "已全部答复", "均已答复"]),
    make(.appraisal, .mention, ["考核"], 1...1),
    make(.rating, .mention, ["社会评议", "社会评价", "民主评议"], 1...1),
    make(.accountability, .mention, ["责任追究", "追究责任", "问责", "被追责"], 1...1),
    make(.informationFee, .mention, ["信息处理费"]),
    make(.activeDisclosure, .mention, ["主动公开"], 1...1),
    make(.applications, .mention, ["依申请公开", "申请公开", "公开申请"], 1...1),
    make(.management, .mention, ["信息管理", "信息资源管理", "信息资源", "保密审查", "审核制度"], 1...1),
    make(.platforms, .mention, ["平台", "网站", "公众号", "公开专区", "公开栏"], 1...1),
    make(.supervision, .mention, ["监督保障", "监督", "考核"], 1...1),
    make(
      .residue, .mention,
      ["各行政机关", "全区(镇)", "全区（镇）", "20XX年", "20××年", "XX镇", "XX乡", "XX县", "××镇", "××乡", "××县", "某某镇", "某某乡", "（单位名称）"]),
    make(.otherPlace, .office, ["镇人民政府", "乡人民政府", "街道办事处", "县人民政府"]),
  ].flatMap(\.self)

  /// A keyword and where it stands.
  struct Hit {
    let keyword: Keyword
    let range: Range<Int>
  }

  /// The words that stand in a range of `bytes`, in order.
  static func hits(in bytes: [UInt8], _ range: Range<Int>) -> [Hit] {
    var hits: [Hit] = []
    for index in range {
      // Most characters begin no word: three bytes decide before any word is compared.
      guard index + 3 <= range.upperBound, let candidates = byStart(bytes[index], bytes[index + 1], bytes[index + 2])
      else { continue }
      for place in candidates {
        let word = all[place].bytes
        guard index + word.count <= range.upperBound, word.indices.allSatisfy({ bytes[index + $0] == word[$0] }) else {
          continue
        }
        hits.append(Hit(keyword: all[place], range: index..<index + word.count))
      }
    }
    return hits
  }

  private static func make(
    _ kind: TextStatement.Kind, _ use: Use, _ words: [String], _ sections: ClosedRange<Int>? = nil
  ) -> [Keyword] {
    words.map { Keyword(kind: kind, use: use, sections: sections, bytes: Array($0.utf8)) }
  }

  private static func byStart(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> [Int]? {
    guard isStart[Int(second) << 8 | Int(third)] else { return nil }
    return starts[UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)]
  }

  private static let starts: [UInt32: [Int]] = Dictionary(
    grouping: all.indices, by: { index in all[index].bytes.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } })

  private static let isStart: [Bool] = {
    var isStart = [Bool](repeating: false, count: 1 << 16)
    for key in starts.keys { isStart[Int(key & 0xFFFF)] = true }
    return isStart
  }()
}
