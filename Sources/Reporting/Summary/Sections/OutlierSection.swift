// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Tables

/// Section five: who stands out, one sentence each, and what the list rests on.
struct OutlierSection {
  let material: SummaryMaterial
  let words: any SummaryWords
  let quantity: Quantity

  /// More rows of tier C than this are not named.
  private static let longestReference = 5

  /// Who stands out, for templates: tiers A and B with their sentences.
  var list: [[String: Any]] {
    let text = OutlierText(
      panel: material.slice.panel, peers: material.outliers.options.peers, language: quantity.language)
    return material.outliers.ranked.filter { $0.tier != .c }.map { row in
      [
        "tier": row.tier?.rawValue ?? "", "authority": material.name(row.authority), "sentence": text.sentence(row),
      ]
    }
  }

  /// The table, what was left out and why, and how to read it.
  var markdown: String {
    let outliers = material.outliers
    let panel = material.slice.panel
    let text = OutlierText(panel: panel, peers: outliers.options.peers, language: quantity.language)
    let shown = outliers.ranked.filter { $0.tier != .c }
    var parts = ["## \(words.outliersTitle)\n"]
    if shown.isEmpty {
      let stop = quantity.language.pick("。", ".")
      parts.append((outliers.comparisons > 0 ? words.noneStandOut : words.notCompared(noComparison) + stop) + "\n")
    } else {
      let columns = words.outlierHeadings.map { TableColumn(id: $0, label: $0) }
      let rows: [[TableCell]] = shown.map { row in
        [row.tier?.rawValue ?? "", material.name(row.authority), text.sentence(row)].map { .text($0) }
      }
      parts.append(MarkdownTableWriter().text(of: Table(id: "outliers", columns: columns, rows: rows)))
    }
    if !notes.isEmpty { parts.append(notes.joined(separator: "\n") + "\n") }
    return parts.joined(separator: "\n")
  }

  private var notes: [String] {
    let outliers = material.outliers
    var lines: [String] = []
    if !outliers.errors.isEmpty {
      lines.append(words.outlierErrors(words.list(outliers.errors.map { words.item($0, material, quantity) })))
    }
    let reference = outliers.ranked.filter { $0.tier == .c }
    if !reference.isEmpty {
      let items = reference.prefix(Self.longestReference).map { words.item($0, material, quantity) }
      lines.append(words.referenceOnly(reference.count, words.list(Array(items))))
    }
    if outliers.comparisons > 0 { lines.append(comparisons + quantity.language.pick("。", ".")) }
    if !untested.isEmpty { lines.append(words.untested(untested.joined(separator: quantity.language.pick(";", "; ")))) }
    if outliers.comparisons > 0 || !outliers.ranked.isEmpty { lines.append(words.outlierNote) }
    return lines
  }

  /// Why nobody was compared, where nobody was.
  var noComparison: NoComparison {
    let reasons = Set(material.outliers.untested.map(\.status))
    if reasons.isEmpty { return .noNumbers }
    if reasons == [.allZero] { return .allZero }
    return reasons.isSubset(of: [.tooFewPeers, .allZero]) ? .tooFew(OutlierRules.fewestScored) : .other
  }

  /// How many comparisons, and how many of them chance alone puts below .01.
  var comparisons: String {
    words.comparisons(
      material.outliers.comparisons, byChance: quantity.times(material.outliers.expectedByChance))
  }

  /// Indicators that were not tested, by county and reason: one county may test what another cannot.
  private var untested: [String] {
    var order: [String] = []
    var names: [String: (reason: String, county: String, indicators: [String])] = [:]
    let isSeveral = material.counties.count > 1
    for group in material.outliers.untested {
      let reason = OutlierStatusText.groupReason(group.status, quantity.language)
      let county = isSeveral ? group.group : ""
      let key = county + "\u{0}" + reason
      if names[key] == nil { order.append(key) }
      names[key, default: (reason, county, [])].indicators.append(
        quantity.name(material.slice.panel.indicators[group.indicator]))
    }
    return order.compactMap { names[$0] }.map { entry in
      let list = words.list(entry.indicators)
      return words.untestedReason(entry.reason, entry.county.isEmpty ? list : entry.county + " " + list)
    }
  }
}

extension SummaryWords {
  /// Who, what and how much: 低庄镇 行政处罚 163 件.
  func item(_ row: OutlierRow, _ material: SummaryMaterial, _ quantity: Quantity) -> String {
    let indicator = material.slice.panel.indicators[row.indicator]
    let (name, amount) = (quantity.name(indicator), quantity.text(row.value, unit: indicator.unit))
    return holder(material.name(row.authority), quantity.language.pick("\(name) \(amount)", "(\(name): \(amount))"))
  }
}
