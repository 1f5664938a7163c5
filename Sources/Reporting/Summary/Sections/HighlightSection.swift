// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Records
internal import Tables

/// Section one: the year in five sentences, each with its figures.
struct HighlightSection {
  let material: SummaryMaterial
  let words: any SummaryWords
  let quantity: Quantity

  private var stop: String { quantity.language.pick("。", ".") }
  private var comma: String { quantity.language.pick(",", ", ") }
  private var semicolon: String { quantity.language.pick(";", "; ") }

  /// A numbered list.
  var markdown: String {
    let lines = sentences.enumerated().map { "\($0.offset + 1). \($0.element)" }
    return "## \(words.highlightsTitle)\n\n" + lines.joined(separator: "\n") + "\n"
  }

  /// The sentences, each with its stop.
  var sentences: [String] {
    let trends = TrendSection(material: material, words: words, quantity: quantity)
    let lead = [actions, hotline, applications].compactMap { $0 }
    let spare = others(besides: lead.count)
    return (lead + spare + [standouts, trends.highlight]).map { $0 + stop }
  }

  // MARK: The three sentences every county asks for

  /// Penalties and licences, with their change.
  private var actions: String? {
    let totals = ["penalty.decisions", "licensing.decisions"].compactMap { material.total($0) }.filter { $0.n > 0 }
    return totals.isEmpty ? nil : sentence(totals)
  }

  /// The hotline: the number that more authorities state leads; the other is told beside it, never added.
  private var hotline: String? {
    let pair = ["hotline_12345.received", "hotline_12345.closed"].compactMap { material.total($0) }
    guard let first = pair.first else { return nil }
    let stated = pair.filter { $0.n > 0 }.sorted { ($0.n, $1.indicator) > ($1.n, $0.indicator) }
    guard let lead = stated.first else { return words.hotlineSilent(first.expected) }
    if stated.allSatisfy({ $0.sum?.mantissa == 0 }) { return sentence(stated) }
    var parts = [head(lead)]
    if lead.n > 2, let row = material.distribution(lead.indicator), row.status == .ok {
      parts.append(
        words.typical(
          median: quantity.middle(row.median), top3: lead.n > 3 ? row.top3Share.map { ReadableNumber.share($0) } : nil))
    }
    if let change = change(lead) { parts.append(change) }
    guard let other = stated.dropFirst().first else { return parts.joined(separator: comma) }
    let indicator = material.slice.panel.indicators[other.indicator]
    let amount = other.sum.map { quantity.text($0, unit: indicator.unit) } ?? ReadableNumber.missing
    let aside = words.otherOfPair(quantity.name(indicator), amount, count: other.n)
    return parts.joined(separator: comma) + semicolon + aside + comma + words.pairNotMerged()
  }

  private var applications: String? {
    guard let received = material.total("applications.received.total"), let sum = received.sum else { return nil }
    func amount(_ id: String) -> String? { material.total(id)?.sum.map { quantity.text($0, unit: "件") } }
    let head = words.applications(
      received: quantity.text(sum, unit: "件"), closed: amount("applications.outcome.total.total"),
      carried: amount("applications.carried_out.total"))
    var parts = [head + quantity.language.pick("(\(stated(received)))", " (\(stated(received)))")]
    if let change = change(received) { parts.append(change) }
    if let row = material.distribution(received.indicator), row.zeros > 0 {
      parts.append(words.zeroAllYear(row.zeros, of: row.n))
    }
    return parts.joined(separator: comma)
  }

  // MARK: Any other indicator

  /// Totals of other indicators, to make three sentences of totals in all.
  private func others(besides count: Int) -> [String] {
    let told: Set<String> = [
      "penalty.decisions", "licensing.decisions", "hotline_12345.received", "hotline_12345.closed",
      "applications.received.total", "applications.outcome.total.total", "applications.carried_out.total",
    ]
    let rest = material.totals.filter { total in
      (total.sum?.mantissa ?? 0) != 0 && !told.contains(material.slice.panel.indicators[total.indicator].id)
    }
    return rest.prefix(max(0, 3 - count)).map { sentence([$0]) }
  }

  /// Totals in one sentence; those that are zero throughout are told together.
  private func sentence(_ totals: [CountyTotal]) -> String {
    let zero = totals.filter { $0.sum?.mantissa == 0 }
    var parts = totals.filter { $0.sum?.mantissa != 0 }.map { total in
      ([head(total)] + [change(total)].compactMap { $0 }).joined(separator: comma)
    }
    if let first = zero.first {
      let names = zero.map { quantity.name(material.slice.panel.indicators[$0.indicator]) }
      parts.append(words.allZero(words.list(names), count: first.n))
    }
    return parts.joined(separator: semicolon)
  }

  private func head(_ total: CountyTotal) -> String {
    let indicator = material.slice.panel.indicators[total.indicator]
    let amount = total.sum.map { quantity.text($0, unit: indicator.unit) } ?? ReadableNumber.missing
    return words.total(
      quantity.name(indicator), total.lowerBounds > 0 ? words.atLeast(amount) : amount, stated: stated(total))
  }

  private func stated(_ total: CountyTotal) -> String {
    if total.n == total.expected { return words.statedByAll(total.n) }
    if total.n == material.coverage.reported.count { return words.statedByReporters(total.n) }
    return words.statedBy(total.n, missing: total.expected - total.n)
  }

  private func change(_ total: CountyTotal) -> String? {
    guard let change = total.change else { return nil }
    let size = FixedDecimal(mantissa: abs(change.absolute.mantissa), scale: change.absolute.scale)
    let unit = material.slice.panel.indicators[total.indicator].unit
    let isMore = change.absolute.mantissa == 0 ? nil : change.absolute.mantissa > 0
    let text = words.change(
      comparable: change.comparable, quantity.text(size, unit: unit),
      percent: change.percent.map { ReadableNumber.percentChange($0) }, isMore: isMore, smallBase: change.isSmallBase)
    // Of equals none is named.
    guard let most = change.contributions.first, change.comparable > 1, isMore != nil,
      change.contributions.dropFirst().first?.change != most.change
    else { return text }
    return text + comma + words.mostlyFrom(material.name(most.authority), quantity.change(most.change))
  }

  // MARK: Who stands out

  private var standouts: String {
    let outliers = material.outliers
    let section = OutlierSection(material: material, words: words, quantity: quantity)
    guard outliers.comparisons > 0 else { return words.notCompared(section.noComparison) }
    let rows = outliers.ranked.filter { $0.tier == .a || $0.tier == .b }
    let chance = section.comparisons
    let strong = rows.filter { ($0.p ?? 1) < OutlierRules.tierBP }
    let weak = rows.count - strong.count
    var parts: [String] = []
    if strong.isEmpty {
      parts.append(words.noStandouts)
    } else {
      let items = strong.prefix(5).map { words.item($0, material, quantity) }
      parts.append(words.standouts(strong.count, Array(items)))
      if strong.allSatisfy(isSound) { parts.append(words.identitiesHold) }
    }
    if weak > 0 { parts.append(words.weakerStandouts(weak)) }
    return (parts + [chance]).joined(separator: semicolon)
  }

  /// Whether the report behind a row was checked and no error was found in it.
  private func isSound(_ row: OutlierRow) -> Bool {
    let report = material.facts.report(authority: row.authority, year: material.year)
    return report.documents > 0 && report.errors == 0
  }
}
