// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import Panels

/// The numbers of table three that one application of a natural person is counted in, from the year it came in to the year
/// it was dealt with.
///
/// Taking one application away lowers exactly these numbers by one and leaves every identity of the form as it was, so
/// that nobody who knows all other numbers and the identities can tell the two apart.
struct ApplicationLife {
  /// The numbers, natural persons and totals.
  private(set) var places: Set<DisclosureMask.Total> = []
  /// Whether all numbers the application must be counted in were found: only then may another authority take it over.
  private(set) var isComplete = true
  /// The first year it is counted in by way of carrying it in, when the year before says nothing of it.
  private(set) var openStart: Int?
  /// The last year it is counted in by way of carrying it out, when the year after says nothing of it.
  private(set) var openEnd: Int?

  private let table: ApplicationTable
  private let authority: Int

  /// The life of an application of `authority` that the row counts in the year with index `year`.
  init(_ table: ApplicationTable, authority: Int, row: String, year: Int) {
    self.table = table
    self.authority = authority
    let isEntry = row == ApplicationTable.received || row == ApplicationTable.carriedIn
    let entry = isEntry ? row : smallest(ApplicationTable.entries, year)
    let exit: String?
    if isEntry {
      exit = smallest(table.outcomes + [ApplicationTable.carriedOut], year)
    } else if row == ApplicationTable.outcomeTotal {
      exit = smallest(table.outcomes, year)
    } else {
      exit = row
    }
    if row == ApplicationTable.outcomeTotal { add(row, year) }
    enter(entry, year)
    leave(exit, year)
  }

  private mutating func enter(_ row: String?, _ year: Int) {
    guard let row else { return isComplete = false }
    add(row, year)
    guard row == ApplicationTable.carriedIn else { return }
    guard let before = table.before(year), (table.natural(ApplicationTable.carriedOut, authority, before) ?? 0) >= 1
    else { return openStart = year }
    add(ApplicationTable.carriedOut, before)
    enter(smallest(ApplicationTable.entries, before), before)
  }

  private mutating func leave(_ row: String?, _ year: Int) {
    guard let row else { return isComplete = false }
    add(row, year)
    guard row == ApplicationTable.carriedOut else {
      add(ApplicationTable.outcomeTotal, year)
      return
    }
    guard let after = table.after(year), (table.natural(ApplicationTable.carriedIn, authority, after) ?? 0) >= 1
    else { return openEnd = year }
    add(ApplicationTable.carriedIn, after)
    leave(smallest(table.outcomes + [ApplicationTable.carriedOut], after), after)
  }

  /// The row with the smallest count above 0: masking small counts hides least.
  private func smallest(_ rows: [String], _ year: Int) -> String? {
    let some = rows.filter { (table.natural($0, authority, year) ?? 0) >= 1 }
    return some.min { (table.natural($0, authority, year) ?? 0) < (table.natural($1, authority, year) ?? 0) }
  }

  /// Adds a row's numbers of natural persons and of all applicants.
  private mutating func add(_ row: String, _ year: Int) {
    for column in [ApplicationTable.naturalPerson, ApplicationTable.total] {
      guard let indicator = table.indicator(row, column), (table.number(indicator, authority, year) ?? 0) >= 1 else {
        isComplete = false
        continue
      }
      places.insert(DisclosureMask.Total(year: year, indicator: indicator))
    }
  }
}

/// Table three in a panel.
struct ApplicationTable {
  static let received = "applications.received"
  static let carriedIn = "applications.carried_in"
  static let outcomeTotal = "applications.outcome.total"
  static let carriedOut = "applications.carried_out"
  static let entries = [received, carriedIn]
  static let naturalPerson = "natural_person"
  static let total = "total"

  let panel: Panel
  /// Rows of single outcomes of both forms.
  let outcomes: [String]
  private let indices: [String: Int]

  init(_ panel: Panel) {
    self.panel = panel
    indices = Dictionary(
      panel.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var outcomes: [String] = []
    for form in Form.all {
      for row in form.table("3")?.rows ?? []
      where row.id.hasPrefix("applications.outcome.") && row.id != Self.outcomeTotal && !outcomes.contains(row.id) {
        outcomes.append(row.id)
      }
    }
    self.outcomes = outcomes
  }

  /// Every row.
  var rows: [String] { Self.entries + outcomes + [Self.outcomeTotal, Self.carriedOut] }

  /// The indicator where a row and a column meet; nil when the panel has none.
  func indicator(_ row: String, _ column: String) -> Int? { indices[row + "." + column] }

  /// A number; nil where there is none.
  func number(_ indicator: Int, _ authority: Int, _ year: Int) -> Double? {
    let column = panel.columns[indicator]
    let cell = panel.index(authority: authority, year: year)
    guard column.states[cell].hasNumber else { return nil }
    return DecimalScale.real(Double(column.mantissas[cell]), scale: column.scale)
  }

  /// The natural persons of a row; nil where there is no number.
  func natural(_ row: String, _ authority: Int, _ year: Int) -> Double? {
    indicator(row, Self.naturalPerson).flatMap { number($0, authority, year) }
  }

  /// The index of the calendar year before; nil when the panel has none.
  func before(_ year: Int) -> Int? {
    year > 0 && panel.years[year - 1] == panel.years[year] - 1 ? year - 1 : nil
  }

  /// The index of the calendar year after; nil when the panel has none.
  func after(_ year: Int) -> Int? {
    year + 1 < panel.years.count && panel.years[year + 1] == panel.years[year] + 1 ? year + 1 : nil
  }
}
