// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
public import Panels
public import Records

/// One authority's chain of carry-over and stocks over the years: what came in must be what went out before.
public struct Ledger: Sendable, Equatable {
  /// One column of the chain in one year.
  public struct Link: Sendable, Equatable {
    /// The year.
    public let year: Int
    /// What the year before left; nil when it is not known.
    public let left: FixedDecimal?
    /// What this year's report says it began with (carry-over), or holds (stocks).
    public let stated: FixedDecimal?
    /// What was added in the year: received, or issued.
    public let added: FixedDecimal?
    /// What went in the year: outcomes, or repealed.
    public let taken: FixedDecimal?
    /// What this year leaves to the next.
    public let leaves: FixedDecimal?
    /// Whether the link to the year before holds; cannot tell where either side is missing, in the first year, across a
    /// gap, and across the change of form.
    public let outcome: Outcome
  }

  /// One chain.
  public struct Chain: Sendable, Equatable {
    /// The cell whose numbers are linked: `applications.carried_in.total`, `normative_documents.in_force`, …
    public let cell: String
    /// The rule that links them: `B1.carry_over` or `B2.in_force_flow`.
    public let rule: String
    /// The years with a report, ascending.
    public let links: [Link]
  }

  /// The cell of the chain of all applicants together.
  public static let carriedTotal: String = "applications.carried_in.total"

  /// The authority.
  public let authority: PanelAuthority
  /// Carry-over by column, the total last, then the stocks.
  public let chains: [Chain]

  /// The ledger of the authority with index `authority`; series are carried on by the roster.
  public init(_ panel: Panel, authority: Int) {
    self.authority = panel.authorities[authority]
    let columns = Dictionary(panel.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let views = panel.years.indices.map { panel.hasSuccessions ? panel.carriedOn(to: $0) : panel }
    func number(_ cell: String, _ view: Int, _ year: Int) -> FixedDecimal? {
      columns[cell].flatMap {
        views[view].exactNumber(column: $0, at: panel.index(authority: authority, year: year))
      }
    }
    func chain(
      _ cell: String, _ rule: String, leaves: String, added: String, taken: String,
      follows: (_ left: FixedDecimal, _ added: FixedDecimal?, _ taken: FixedDecimal?) -> FixedDecimal?
    ) -> Chain {
      let links = panel.years.indices.compactMap { year -> Link? in
        guard views[year].present[panel.index(authority: authority, year: year)] else { return nil }
        let isNext = year > 0 && panel.years[year - 1] == panel.years[year] - 1
        let left = isNext ? number(leaves, year, year - 1) : nil
        let (stated, plus, minus) = (number(cell, year, year), number(added, year, year), number(taken, year, year))
        let expected = left.flatMap { follows($0, plus, minus) }
        let outcome: Outcome =
          if let expected, let stated { expected == stated ? .holds : .broken } else { .cannotTell }
        return Link(
          year: panel.years[year], left: left, stated: stated, added: plus, taken: minus,
          leaves: number(leaves, year, year), outcome: outcome)
      }
      return Chain(cell: cell, rule: rule, links: links)
    }
    let carried = Form.form2021.applicationColumns.map { column in
      chain(
        "applications.carried_in.\(column)", "B1.carry_over", leaves: "applications.carried_out.\(column)",
        added: "applications.received.\(column)", taken: "applications.outcome.total.\(column)"
      ) { left, _, _ in left }
    }
    let stocks = ["rules", "normative_documents"].map { row in
      chain(
        "\(row).in_force", "B2.in_force_flow", leaves: "\(row).in_force", added: "\(row).issued",
        taken: "\(row).repealed"
      ) { left, added, taken in
        guard let added, let taken, let sum = try? left.adding(added) else { return nil }
        return try? sum.subtracting(taken)
      }
    }
    chains = carried + stocks
  }
}
