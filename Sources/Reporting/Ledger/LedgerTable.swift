// SPDX-License-Identifier: GPL-3.0-or-later

public import Checks
internal import Panels
internal import Records
public import Tables

/// One authority's chain of carry-over and stocks over the years, breaks marked.
public enum LedgerTable {
  /// All chains and columns, for programs.
  public static func full(_ ledger: Ledger) -> Table {
    let ids = [
      "authority_id", "authority", "county", "rule", "cell", "label", "year", "left", "stated", "added", "taken",
      "leaves",
      "outcome",
    ]
    return Table(
      id: "ledger", columns: ReportColumns.columns(ids, language: .chinese),
      rows: ledger.chains.flatMap { chain in
        chain.links.map { link in
          [
            .words(ledger.authority.id), .words(ledger.authority.name), .words(ledger.authority.county),
            .text(chain.rule), .text(chain.cell), .text(IndicatorName.text(id: chain.cell, .chinese)),
            .count(link.year),
            .exact(link.left), .exact(link.stated), .exact(link.added), .exact(link.taken), .exact(link.leaves),
            .text(link.outcome.rawValue),
          ]
        }
      })
  }

  /// One table a chain, the totals first; columns of applicants that are 0 in every year and unbroken are left out.
  public static func brief(_ ledger: Ledger, language: Language) -> [Table] {
    let shown = ledger.chains.filter { chain in
      chain.cell.hasSuffix(".total") || isWorthwhile(chain)
    }
    let ordered = shown.filter { $0.cell.hasSuffix(".total") } + shown.filter { !$0.cell.hasSuffix(".total") }
    return ordered.map { table($0, ledger, language) }
  }

  private static func isWorthwhile(_ chain: Ledger.Chain) -> Bool {
    chain.links.contains { link in
      link.outcome == .broken
        || [link.left, link.stated, link.added, link.taken, link.leaves].contains { ($0?.mantissa ?? 0) != 0 }
    }
  }

  private static func table(_ chain: Ledger.Chain, _ ledger: Ledger, _ language: Language) -> Table {
    let isStock = chain.rule == "B2.in_force_flow"
    let headings: [(String, String)] =
      isStock
      ? [("上年现行有效", "Before"), ("本年制发", "Issued"), ("本年废止", "Repealed"), ("本年现行有效", "In force")]
      : [("上年结转下年", "Left before"), ("本年上年结转", "Carried in"), ("新收", "Received"), ("办结", "Closed"), ("结转下年", "Left")]
    let name = ledger.authority.county + ledger.authority.name
    let columns =
      [TableColumn(id: "year", label: language.pick("年度", "Year"), isNumeric: true, style: .plain)]
      + headings.enumerated().map {
        TableColumn(id: "figure\($0)", label: language.pick($1.0, $1.1), isNumeric: true)
      } + [TableColumn(id: "outcome", label: language.pick("勾稽", "Link"))]
    // Years whose form has none of the cells are no part of the chain.
    let links = chain.links.filter { link in
      [link.stated, link.added, link.taken, link.leaves].contains { $0 != nil }
    }
    return Table(
      id: "ledger", title: "\(name) · \(IndicatorName.text(id: chain.cell, language))", columns: columns,
      rows: links.enumerated().map { place, link in
        let figures =
          isStock
          ? [link.left, link.added, link.taken, link.stated]
          : [link.left, link.stated, link.added, link.taken, link.leaves]
        let before = place > 0 ? links[place - 1].year : nil
        return [.count(link.year)] + figures.map { .exact($0) }
          + [.text(verdict(link, isStock: isStock, before: before, language))]
      })
  }

  /// Whether the link holds; by how much it is broken; why it cannot be told.
  private static func verdict(_ link: Ledger.Link, isStock: Bool, before: Int?, _ language: Language) -> String {
    switch link.outcome {
    case .holds: return language.pick("✓ 成立", "✓ holds")
    case .broken:
      guard let stated = link.stated, let follows = expected(link, isStock: isStock),
        let difference = try? stated.subtracting(follows)
      else { return language.pick("✗ 断", "✗ broken") }
      let change = Quantity(language: language).change(difference)
      return language.pick("✗ 断,差 \(change)", "✗ broken by \(change)")
    case .cannotTell:
      if isStock, link.year == 2021 { return language.pick("? 表式改版", "? the form changed") }
      guard let before else { return language.pick("? 首年", "? first year") }
      if before != link.year - 1 { return language.pick("? 缺 \(link.year - 1) 年", "? no report on \(link.year - 1)") }
      return language.pick("? 缺数", "? a number is missing")
    }
  }

  /// What the link to the year before asks for.
  private static func expected(_ link: Ledger.Link, isStock: Bool) -> FixedDecimal? {
    guard isStock else { return link.left }
    guard let left = link.left, let added = link.added, let taken = link.taken, let sum = try? left.adding(added) else {
      return nil
    }
    return try? sum.subtracting(taken)
  }
}
