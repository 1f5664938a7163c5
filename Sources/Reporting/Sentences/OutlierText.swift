// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import Panels
internal import Records
internal import Tables

/// One sentence a ranking row, that can be pasted into a message.
///
/// It names value, peers, expected range, ratio and p. 明显异于 is said only when the q over the whole county and year
/// allows it; otherwise a row of tier A or B is 值得看.
public struct OutlierText {
  private let language: Language
  private let panel: Panel
  private let peers: PeerGrouping
  private let quantity: Quantity
  private let words: OutlierScoreText
  private let exposure: String
  /// What the sentences about every indicator start with.
  private let heads: [String]

  /// Sentences about rows of `panel`, compared within `peers`; `exposure` is what rates are per.
  public init(panel: Panel, peers: PeerGrouping, language: Language, exposure: String = "") {
    self.panel = panel
    self.peers = peers
    self.language = language
    let quantity = Quantity(language: language)
    self.quantity = quantity
    words = OutlierScoreText(language: language)
    self.exposure = exposure
    heads = panel.indicators.map { quantity.name($0) + language.pick(" ", ": ") }
  }

  /// The sentence of `row`, without the name of the authority.
  public func sentence(_ row: OutlierRow) -> String {
    var bytes: [UInt8] = []
    append(row, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends ``sentence(_:)`` as UTF-8: there may be hundreds of thousands of them.
  public func append(_ row: OutlierRow, to output: inout [UInt8]) {
    output += heads[row.indicator].utf8
    quantity.append(row.value, unit: panel.indicators[row.indicator].unit, to: &output)
    for part in rate(row) {
      comma(&output)
      output += part.utf8
    }
    comma(&output)
    switch row.sentence {
    case .brokenIdentity:
      output +=
        language.pick("与本报告的勾稽不符,先核对再比较", "which breaks an identity of its own report: check it first").utf8
    case .untested: output += words.reason(row).utf8
    case .othersZero:
      appendOthersZero(row, &output)
      appendRange(row, &output)
    case .above, .below, .reference, .usual:
      appendMedian(row, &output)
      appendRange(row, &output)
      appendRatio(row, &output)
    }
    appendEnding(row, &output)
  }

  private func comma(_ output: inout [UInt8]) { output += language.pick(",", ", ").utf8 }

  /// How many values were compared, and how many of them chance alone puts below .01.
  public static func comparisons(_ outliers: OutlierTownships, language: Language) -> String {
    let words: any SummaryWords = language == .chinese ? ChineseSummary() : EnglishSummary()
    return words.comparisons(
      outliers.comparisons, byChance: Quantity(language: language).times(outliers.expectedByChance))
  }

  /// The rate with its interval, and the one to rank by.
  private func rate(_ row: OutlierRow) -> [String] {
    guard let rate = row.rate else { return [] }
    let unit = words.perExposure(exposure)
    func text(_ value: Double) -> String { ReadableNumber.brief(value, significant: 3) }
    var parts = [language.pick("\(unit) \(text(rate.rate))", "\(text(rate.rate)) \(unit)")]
    if let interval = rate.interval { parts[0] += " (95% \(text(interval.low))–\(text(interval.high)))" }
    if let shrunken = rate.shrunken, let rank = rate.rank {
      parts.append(
        language.pick("收缩后 \(text(shrunken)),排第 \(rank)", "\(text(shrunken)) after shrinkage, place \(rank)"))
    }
    if rate.limits.isEmpty {
      let phi = ReadableNumber.real(rate.phi, decimals: 1)
      parts.append(
        language.pick("不足八家,φ = \(phi) 仅供参考,不作判断", "fewer than eight: φ = \(phi) for information, nothing flagged"))
    }
    return parts
  }

  private var peerWord: (chinese: String, english: String) {
    switch peers {
    case .county: ("同县", "in the county")
    case .prefecture: ("同市", "in the prefecture")
    case .province: ("同省", "in the province")
    case .type: ("同类", "of its type")
    case .all: ("全部", "of all")
    }
  }

  private func appendMedian(_ row: OutlierRow, _ output: inout [UInt8]) {
    switch language {
    case .chinese:
      output += peerWord.chinese.utf8
      output += "其他 ".utf8
      output += String(row.peerN).utf8
      output += " 家中位数 ".utf8
    case .english:
      output += "median of the other ".utf8
      output += String(row.peerN).utf8
      output += " ".utf8
      output += peerWord.english.utf8
      output += " ".utf8
    }
    quantity.append(middle: row.peerMedian, to: &output)
  }

  private func appendOthersZero(_ row: OutlierRow, _ output: inout [UInt8]) {
    output +=
      language.pick(
        "\(peerWord.chinese)其他 \(row.peerN) 家,其余均为 0", "the other \(row.peerN) \(peerWord.english) are all 0"
      ).utf8
  }

  private func appendRange(_ row: OutlierRow, _ output: inout [UInt8]) {
    guard let low = row.expectedLow, let high = row.expectedHigh else { return }
    comma(&output)
    output += language.pick("预期范围 ", "expected range ").utf8
    quantity.append(low, unit: "", to: &output)
    if low == high { return }
    output += "–".utf8
    quantity.append(high, unit: "", to: &output)
  }

  private func appendRatio(_ row: OutlierRow, _ output: inout [UInt8]) {
    guard let ratio = row.ratio, ratio.isFinite, ratio >= 0.005 else { return }
    comma(&output)
    let (before, after) =
      switch row.method {
      case .history: language.pick(("为按自身历年推算的 ", " 倍"), ("", " times what its own years suggest"))
      case .funnel: language.pick(("为按全组率推算的 ", " 倍"), ("", " times what the rate of the group gives"))
      case .twoYears: language.pick(("为上年的 ", " 倍"), ("", " times the year before"))
      default: language.pick(("为其余均值的 ", " 倍"), ("", " times the mean of the others"))
      }
    output += before.utf8
    quantity.append(times: ratio, to: &output)
    output += after.utf8
  }

  /// p, what it is called, and the label of a small sample.
  private func appendEnding(_ row: OutlierRow, _ output: inout [UInt8]) {
    func separate(_ output: inout [UInt8]) { output += language.pick(";", "; ").utf8 }
    if row.sentence != .untested, row.sentence != .brokenIdentity {
      if let p = row.p {
        separate(&output)
        output += (p < 0.0001 ? "p < 0.0001" : "p = " + ReadableNumber.probability(p)).utf8
      } else if let score = row.score {
        separate(&output)
        words.append(score: score, row.method, to: &output)
      }
    }
    for part in [verdict(row), words.label(row.status)] {
      guard let part else { continue }
      separate(&output)
      output += part.utf8
    }
  }

  private func verdict(_ row: OutlierRow) -> String? {
    guard let tier = row.tier, tier != .d else {
      return row.sentence == .usual ? language.pick("不突出", "nothing unusual") : nil
    }
    if tier == .c { return language.pick("仅按参考规则偏离,供留意", "far out by a reference rule only") }
    return row.isClear
      ? language.pick("明显异于\(peerWord.chinese)其他单位", "clearly differs from the others")
      : language.pick("值得看", "worth a look")
  }
}
