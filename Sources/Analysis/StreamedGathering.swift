// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Statistics

/// What is gathered of one year and indicator.
struct StreamedGroup: Sendable {
  /// How often each small whole number occurs, by number; empty when none does.
  let small: ArraySlice<UInt32>
  /// The other numbers: large, negative, or with decimals.
  let others: [FixedDecimal]
  /// How many of the numbers are lower bounds.
  let lowerBounds: Int

  /// Whether all numbers fit 64 bits at `scale`.
  func fits(scale: UInt8) -> Bool {
    others.allSatisfy { $0.mantissa(at: scale) != nil }
      && FixedDecimal(mantissa: Int64(small.count)).mantissa(at: scale) != nil
  }

  /// The numbers at a `scale` that they fit.
  func table(scale: UInt8) -> FrequencyTable {
    var table = FrequencyTable()
    for (place, times) in small.enumerated() where times > 0 {
      table.add(FixedDecimal(mantissa: Int64(place)).mantissa(at: scale) ?? 0, times: Int(times))
    }
    for number in others { table.add(number.mantissa(at: scale) ?? 0) }
    return table
  }
}

/// Gathers the rows of a long table into counts per year and indicator.
///
/// Small whole numbers, nearly all there are, are counted in one flat array.
struct StreamedGathering {
  /// Numbers from zero up to here, exclusive, are counted in the array.
  private static let smallLimit = 1024
  /// Years and indicators have room for this many of each at first.
  private var yearRoom = 8
  private var indicatorRoom = 16

  private var small: [UInt32]
  private var others: [Int: [FixedDecimal]] = [:]
  private var lowerBounds: [Int: Int] = [:]
  /// Decimals of the indicators that have decimals or negative numbers, whatever the county.
  private(set) var fractions: [Int: (scale: UInt8, isNegative: Bool)] = [:]
  /// The years of every authority, one bit each; years beyond the 64th stand in `lateYears`.
  private var yearsOfAuthority: [UInt64] = []
  private var lateYears: Set<Int> = []
  /// Whether a county was chosen, by number, as far as asked.
  private var isChosen: [Bool] = []
  private let counties: Set<String>
  private var last = (authority: Int32(-1), year: Int32(-1), counts: false)

  /// A gathering of the authorities of `counties`, by name or code; empty for all.
  init(counties: [String]) {
    self.counties = Set(counties)
    small = [UInt32](repeating: 0, count: yearRoom * indicatorRoom * Self.smallLimit)
  }

  /// Takes the rows of a batch.
  mutating func take(_ batch: LongBatch, _ scanner: borrowing LongTableScanner) {
    makeRoom(years: scanner.years.count, indicators: scanner.indicators.count)
    let room = indicatorRoom
    for index in 0..<batch.count {
      let row = batch.rows[index]
      if row.authority != last.authority || row.year != last.year {
        last = (row.authority, row.year, note(Int(row.authority), Int(row.year), scanner))
      }
      guard row.state.hasNumber else { continue }
      if row.scale > 0 || row.mantissa < 0 { noteFraction(row) }
      guard last.counts else { continue }
      let group = Int(row.year) &* room &+ Int(row.indicator)
      if row.scale == 0, row.mantissa >= 0, row.mantissa < Int64(Self.smallLimit) {
        small[group &* Self.smallLimit &+ Int(row.mantissa)] &+= 1
      } else {
        others[group, default: []].append(FixedDecimal(mantissa: row.mantissa, scale: row.scale))
      }
      if row.state == .lowerBound { lowerBounds[group, default: 0] += 1 }
    }
  }

  /// What was gathered of a year and an indicator, by their numbers.
  func group(year: Int, indicator: Int) -> StreamedGroup {
    guard year < yearRoom, indicator < indicatorRoom else {
      return StreamedGroup(small: [], others: [], lowerBounds: 0)
    }
    let group = year * indicatorRoom + indicator
    return StreamedGroup(
      small: small[group * Self.smallLimit..<(group + 1) * Self.smallLimit], others: others[group] ?? [],
      lowerBounds: lowerBounds[group] ?? 0)
  }

  /// How many authorities have a row, by year and in all.
  func universe(years: Int) -> (byYear: [Int], all: Int) {
    var byYear = [Int](repeating: 0, count: years)
    var all = 0
    for (authority, mask) in yearsOfAuthority.enumerated() {
      for year in 0..<min(years, 64) where mask & (1 << UInt64(year)) != 0 { byYear[year] += 1 }
      let late = (64..<max(years, 64)).filter { lateYears.contains(authority << 9 | $0) }
      for year in late { byYear[year] += 1 }
      if mask != 0 || !late.isEmpty { all += 1 }
    }
    return (byYear, all)
  }

  /// Notes that an authority has a row in a year; false when its county was not chosen.
  private mutating func note(_ authority: Int, _ year: Int, _ scanner: borrowing LongTableScanner) -> Bool {
    if !counties.isEmpty {
      while isChosen.count < scanner.countyCount {
        let county = scanner.county(isChosen.count)
        isChosen.append(
          !county.name.isEmpty && counties.contains(county.name)
            || !county.code.isEmpty && counties.contains(county.code))
      }
      guard isChosen[Int(scanner.countyOfAuthority[authority])] else { return false }
    }
    if authority >= yearsOfAuthority.count {
      yearsOfAuthority.append(contentsOf: repeatElement(0, count: authority + 1 - yearsOfAuthority.count))
    }
    if year < 64 { yearsOfAuthority[authority] |= 1 << UInt64(year) } else { lateYears.insert(authority << 9 | year) }
    return true
  }

  private mutating func noteFraction(_ row: LongRow) {
    let known = fractions[Int(row.indicator)]
    fractions[Int(row.indicator)] = (
      max(row.scale, known?.scale ?? 0), row.mantissa < 0 || (known?.isNegative ?? false)
    )
  }

  private mutating func makeRoom(years: Int, indicators: Int) {
    guard years > yearRoom || indicators > indicatorRoom else { return }
    var (newYears, newIndicators) = (yearRoom, indicatorRoom)
    while newYears < years { newYears *= 2 }
    while newIndicators < indicators { newIndicators *= 2 }
    var moved = [UInt32](repeating: 0, count: newYears * newIndicators * Self.smallLimit)
    var movedOthers: [Int: [FixedDecimal]] = [:]
    var movedBounds: [Int: Int] = [:]
    for year in 0..<yearRoom {
      for indicator in 0..<indicatorRoom {
        let (old, new) = (year * indicatorRoom + indicator, year * newIndicators + indicator)
        for value in 0..<Self.smallLimit {
          moved[new * Self.smallLimit + value] = small[old * Self.smallLimit + value]
        }
        movedOthers[new] = others[old]
        movedBounds[new] = lowerBounds[old]
      }
    }
    (small, others, lowerBounds) = (moved, movedOthers, movedBounds)
    (yearRoom, indicatorRoom) = (newYears, newIndicators)
  }
}
