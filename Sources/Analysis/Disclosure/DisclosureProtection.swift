// SPDX-License-Identifier: GPL-3.0-or-later

public import Panels

/// Finds what must not be published: small counts of natural persons' applications, and what they could be computed from.
///
/// A small count is protected when the published figures fit another count as well. That is so by construction: for every
/// small count one application is followed through all numbers it is counted in, and these are masked, in the authority
/// and in a second one of its county. Had the application been the other's, rows, columns, identities, carry-overs and
/// county totals would all be the same. Where no second authority can take it over, the totals of these numbers are
/// not published. 0 is no small count: it says that nobody applied.
public enum DisclosureProtection {
  /// The smallest count of natural persons that is published unless another is asked for.
  public static let standardMinimum: Int = 3

  /// The mask of `panel`; counts of 1 to `minimumCount` − 1 are masked.
  public static func mask(_ panel: Panel, minimumCount: Int = standardMinimum) -> DisclosureMask {
    let table = ApplicationTable(panel)
    var mask = DisclosureMask(minimumCount: minimumCount)
    var lives: [(authority: Int, life: ApplicationLife)] = []
    for authority in panel.authorities.indices {
      for year in panel.years.indices {
        for row in table.rows {
          guard let count = table.natural(row, authority, year), count > 0, count < Double(minimumCount),
            let indicator = table.indicator(row, ApplicationTable.naturalPerson)
          else { continue }
          mask.primary.insert(DisclosureMask.Cell(authority: authority, year: year, indicator: indicator))
          lives.append((authority, ApplicationLife(table, authority: authority, row: row, year: year)))
        }
      }
    }
    for (authority, life) in lives { mask.insert(life.places, of: authority) }
    for (authority, life) in lives {
      if let partner = partner(of: authority, life, table, mask) {
        mask.insert(life.places, of: partner)
      } else {
        mask.hiddenTotals.formUnion(life.places)
      }
    }
    maskText(&mask, panel)
    mask.secondary.subtract(mask.primary)
    return mask
  }

  /// The authority of the same county that could have had the application instead: the one of which least has to be masked
  /// besides, then with the smallest numbers, then the first. Nil when nobody could.
  private static func partner(
    of authority: Int, _ life: ApplicationLife, _ table: ApplicationTable, _ mask: DisclosureMask
  ) -> Int? {
    guard life.isComplete else { return nil }
    let panel = table.panel
    let county = (panel.authorities[authority].county, panel.authorities[authority].countyCode)
    var best: (authority: Int, new: Int, size: Double)?
    for other in panel.authorities.indices
    where other != authority && (panel.authorities[other].county, panel.authorities[other].countyCode) == county {
      guard fits(life, other, table) else { continue }
      var (new, size) = (0, 0.0)
      for place in life.places {
        if !mask.contains(authority: other, year: place.year, indicator: place.indicator) { new += 1 }
        size += table.number(place.indicator, other, place.year) ?? 0
      }
      if best.map({ (new, size) < ($0.new, $0.size) }) ?? true { best = (other, new, size) }
    }
    return best?.authority
  }

  /// Whether `other` has a number wherever the application is counted, and nothing before or after it that it would have to
  /// be counted in as well.
  private static func fits(_ life: ApplicationLife, _ other: Int, _ table: ApplicationTable) -> Bool {
    guard life.places.allSatisfy({ table.number($0.indicator, other, $0.year) != nil }) else { return false }
    if let start = life.openStart, let before = table.before(start),
      table.natural(ApplicationTable.carriedOut, other, before) != nil
    {
      return false
    }
    if let end = life.openEnd, let after = table.after(end),
      table.natural(ApplicationTable.carriedIn, other, after) != nil
    {
      return false
    }
    return true
  }

  /// Numbers of running text that repeat what is masked in table three.
  private static func maskText(_ mask: inout DisclosureMask, _ panel: Panel) {
    let repeated = panel.indicators.indices.filter { panel.indicators[$0].id.hasPrefix("narrative.applications.") }
    guard !repeated.isEmpty else { return }
    for cell in mask.cells {
      for indicator in repeated {
        let place = panel.index(authority: cell.authority, year: cell.year)
        guard panel.columns[indicator].states[place].hasNumber else { continue }
        mask.secondary.insert(
          DisclosureMask.Cell(authority: cell.authority, year: cell.year, indicator: indicator))
        mask.hiddenTotals.insert(DisclosureMask.Total(year: cell.year, indicator: indicator))
      }
    }
  }
}

extension DisclosureMask {
  fileprivate mutating func insert(_ places: Set<Total>, of authority: Int) {
    for place in places {
      secondary.insert(Cell(authority: authority, year: place.year, indicator: place.indicator))
    }
  }
}
