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

  /// Sentences about rows of `panel`, compared within `peers`; `exposure` is what rates are per.
  public init(panel: Panel, peers: PeerGrouping, language: Language, exposure: String = "") {
    self.panel = panel
    self.peers = peers
    self.language = language
    quantity = Quantity(language: language)
    words = OutlierScoreText(language: language)
    self.exposure = exposure
  }

  /// The sentence of `row`, without the name of the authority.
  public func sentence(_ row: OutlierRow) -> String {
    let indicator = panel.indicators[row.indicator]
    let head = quantity.name(indicator) + language.pick(" ", ": ") + quantity.text(row.value, unit: indicator.unit)
    let parts = [head] + rate(row) + comparison(row)
    return parts.joined(separator: language.pick(",", ", ")) + ending(row)
  }

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

  private func comparison(_ row: OutlierRow) -> [String] {
    switch row.sentence {
    case .brokenIdentity:
      return [language.pick("与本报告的勾稽不符,先核对再比较", "which breaks an identity of its own report: check it first")]
    case .untested: return [words.reason(row)]
    case .othersZero: return [othersZero(row)] + range(row)
    case .above, .below, .reference, .usual: return [median(row)] + range(row) + ratio(row)
    }
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

  private func median(_ row: OutlierRow) -> String {
    let middle = quantity.middle(row.peerMedian)
    return language.pick(
      "\(peerWord.chinese)其他 \(row.peerN) 家中位数 \(middle)",
      "median of the other \(row.peerN) \(peerWord.english) \(middle)")
  }

  private func othersZero(_ row: OutlierRow) -> String {
    language.pick(
      "\(peerWord.chinese)其他 \(row.peerN) 家,其余均为 0", "the other \(row.peerN) \(peerWord.english) are all 0")
  }

  private func range(_ row: OutlierRow) -> [String] {
    guard let low = row.expectedLow, let high = row.expectedHigh else { return [] }
    let range = low == high ? quantity.number(low) : quantity.number(low) + "–" + quantity.number(high)
    return [language.pick("预期范围 \(range)", "expected range \(range)")]
  }

  private func ratio(_ row: OutlierRow) -> [String] {
    guard let ratio = row.ratio, ratio.isFinite, ratio >= 0.005 else { return [] }
    let times = quantity.times(ratio)
    return switch row.method {
    case .history: [language.pick("为按自身历年推算的 \(times) 倍", "\(times) times what its own years suggest")]
    case .funnel: [language.pick("为按全组率推算的 \(times) 倍", "\(times) times what the rate of the group gives")]
    case .twoYears: [language.pick("为上年的 \(times) 倍", "\(times) times the year before")]
    default: [language.pick("为其余均值的 \(times) 倍", "\(times) times the mean of the others")]
    }
  }

  /// p, what it is called, and the label of a small sample.
  private func ending(_ row: OutlierRow) -> String {
    var parts: [String] = []
    if row.sentence != .untested, row.sentence != .brokenIdentity {
      if let p = row.p { parts.append(p < 0.0001 ? "p < 0.0001" : "p = " + ReadableNumber.probability(p)) }
      if row.p == nil, let score = row.score { parts.append(words.score(score, row.method)) }
    }
    if let verdict = verdict(row) { parts.append(verdict) }
    if let label = words.label(row.status) { parts.append(label) }
    return parts.map { language.pick(";", "; ") + $0 }.joined()
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
