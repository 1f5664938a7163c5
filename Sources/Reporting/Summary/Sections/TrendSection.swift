// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Tables

/// Section six: how the whole changed over the years, over the authorities with a number in every year.
struct TrendSection {
  let material: SummaryMaterial
  let words: any SummaryWords
  let quantity: Quantity

  /// The rows of whole groups with a series.
  private var series: [TrendRow] { material.trends.filter { $0.authority == nil && ($0.region?.authorities ?? 0) > 0 } }

  /// The most years any series has.
  var years: Int { series.map { $0.region?.years.count ?? 0 }.max() ?? 1 }

  /// One line an indicator.
  var markdown: String {
    var parts = ["## \(words.trendsTitle(years: years))\n"]
    guard years > 1 else {
      return (parts + [words.oneYear(material.calendarYear) + "\n"]).joined(separator: "\n")
    }
    parts.append(
      (years < 5 ? words.describedOnly(years: years, smallestP: smallest) : words.testedNote(years: years)) + "\n")
    let moving = series.filter { ($0.region?.years.count ?? 0) > 1 && $0.first != nil && $0.status != .constant }
    if !moving.isEmpty {
      let columns = words.trendHeadings.enumerated().map {
        TableColumn(id: $1, label: $1, isNumeric: $0 == 2 || $0 > 5)
      }
      parts.append(MarkdownTableWriter().text(of: Table(id: "trends", columns: columns, rows: moving.map(row))))
      parts.append(words.trendNote + "\n")
    }
    let flat = series.filter { $0.status == .constant }
    if !flat.isEmpty { parts.append(words.flatSeries(words.list(flat.map(name))) + "\n") }
    let without = material.trends.filter { $0.authority == nil && $0.status == .noCompleteAuthority }
    if !without.isEmpty { parts.append(words.noSeries(words.list(without.map(name))) + "\n") }
    return parts.joined(separator: "\n")
  }

  /// The smallest two-sided p of an exact test, 2/n!.
  private var smallest: String {
    ReadableNumber.real(2 / (1...max(years, 1)).reduce(1.0) { $0 * Double($1) }, decimals: 3)
  }

  private func name(_ row: TrendRow) -> String { quantity.name(material.slice.panel.indicators[row.indicator]) }

  private func row(_ row: TrendRow) -> [TableCell] {
    let unit = material.slice.panel.indicators[row.indicator].unit
    guard let region = row.region, let first = row.first, let last = row.last else { return [] }
    var slope = ReadableNumber.missing
    if let middle = row.slope, let low = row.slopeLow, let high = row.slopeHigh, row.n > 2 {
      slope = quantity.language.pick(
        "\(signed(middle))(\(signed(low)) 至 \(signed(high)))", "\(signed(middle)) (\(signed(low)) to \(signed(high)))")
    }
    return [
      name(row), "\(row.firstYear ?? 0)–\(row.lastYear ?? 0)", "\(region.authorities)",
      quantity.number(first) + " → " + quantity.text(last, unit: unit),
      words.directions(rising: region.rising, falling: region.falling, flat: region.flat), slope,
      ReadableNumber.probability(row.mkP), ReadableNumber.probability(region.q),
    ].map { .text($0) }
  }

  private func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + quantity.middle(value) }

  /// The sentence on direction for the highlights.
  var highlight: String {
    guard years >= 5 else { return words.tooFewYears(years) }
    let tested = series.filter { $0.mkP != nil }.sorted { ($0.mkP ?? 1) < ($1.mkP ?? 1) }
    guard let best = tested.first, let p = best.mkP, p < 0.05 else { return words.noDirection(years: years) }
    let more = tested.dropFirst().count { ($0.mkP ?? 1) < 0.05 }
    let sentence = words.direction(
      name(best), isRising: (best.mkS ?? 0) > 0, p: ReadableNumber.probability(p),
      q: best.region?.q.map { (ReadableNumber.probability($0), $0 > OutlierRules.tierAQ) }, years: best.n)
    return more == 0 ? sentence : sentence + quantity.language.pick(";", "; ") + words.moreDirections(more)
  }
}
