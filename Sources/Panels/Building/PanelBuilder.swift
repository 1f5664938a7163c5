// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// Gathers values into columns by unit (an authority's year, numbered by first appearance) and puts them in order.
struct PanelBuilder: Sendable {
  /// The years, by first appearance.
  private(set) var years: [Int] = []
  var directory: AuthorityDirectory
  /// The values; make room before storing.
  var values: ValueStore
  private var units = PairTable()
  /// Authority and index of the year of every unit.
  private(set) var places: [(authority: Int, year: Int)] = []
  private(set) var sizes = SizeColumns()

  /// A builder of a panel whose authorities `roster` settles, when there is one.
  ///
  /// - Parameter indicators: How many indicators to make room for at first.
  init(roster: Roster?, indicators: Int) {
    values = ValueStore(indicators: indicators)
    directory = AuthorityDirectory(roster: roster)
  }

  /// The index of what a file states about an authority in a year. Without a roster the year does not matter.
  mutating func authority(of stated: StatedAuthority, year: Int) -> Int { directory.index(of: stated, in: year) }

  /// The unit of an authority in a year; a new one if need be.
  mutating func unit(authority: Int, year: Int) -> Int {
    let index: Int
    if let known = years.firstIndex(of: year) {
      index = known
    } else {
      index = years.count
      years.append(year)
    }
    let known = units[authority, index]
    if known >= 0 { return Int(known) }
    units[authority, index] = Int32(places.count)
    places.append((authority, index))
    values.makeRoom(unit: places.count - 1)
    return places.count - 1
  }

  /// The unit of a known authority in a year; nil when nothing speaks of it.
  func unit(ofAuthority authority: Int, year: Int) -> Int? {
    guard let index = years.firstIndex(of: year) else { return nil }
    let unit = units[authority, index]
    return unit < 0 ? nil : Int(unit)
  }

  /// Notes a size. Returns the one noted before when it is another.
  mutating func setSize(_ role: ColumnRole, unit: Int, to size: FixedDecimal) -> FixedDecimal? {
    sizes.set(role, unit: unit, to: size)
  }

  /// Applies a reviewer's correction where the number read is the one he saw; a finding says where it is not.
  mutating func apply(_ correction: Correction, indicators: [PanelIndicator]) {
    guard let authority = directory.find(correction.authority).only,
      let unit = unit(ofAuthority: authority, year: correction.year),
      let indicator = indicators.firstIndex(where: { $0.id == correction.cellID }),
      values.state(unit, indicator) != .noRow, values.number(unit, indicator) == correction.old
    else { return }
    _ = values.correct(unit, indicator, to: correction.new)
  }
}
