// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records

/// Sums of the cells of a wide table by county and year.
struct RollupGathering: Sendable {
  /// What was gathered of one county and year.
  struct Totals: Sendable {
    /// Rows.
    var units = 0
    /// Sums of small whole numbers, by cell.
    fileprivate var sums: [Int64]
    /// Rows without a number, by cell; empty while there are none.
    fileprivate var blanks: [Int32] = []
    /// Sums of the other numbers, by cell; nil inside when one does not fit.
    fileprivate var others: [Int: FixedDecimal?] = [:]

    fileprivate init(cells: Int) { sums = [Int64](repeating: 0, count: cells) }

    /// Rows with a number in a cell.
    func n(_ cell: Int) -> Int { units - (blanks.isEmpty ? 0 : Int(blanks[cell])) }

    /// The exact sum of a cell; nil when it does not fit.
    func sum(_ cell: Int) -> FixedDecimal? {
      let whole = FixedDecimal(mantissa: sums[cell])
      guard let other = others[cell] else { return whole }
      return other.flatMap { try? $0.adding(whole) }
    }
  }

  /// Whether counties are kept apart.
  let isByCounty: Bool
  /// The years by number, once all rows are taken.
  var years: [Int] = []
  private let cells: Int
  private let wanted: Set<String>
  private var totals: [Totals] = []
  /// The totals of every county and year, by number; -1 for none.
  private var places: [[Int32]] = []
  /// What is known of every authority: 0 not looked at, 1 counted, 2 left out.
  private var verdicts: [UInt8] = []
  private var others: [Int] = []
  /// The most decimals of every cell, in which its totals are given.
  private var scales: [UInt8]

  /// A gathering of `cells` sums a county and year, of the counties named or coded `counties` (all when empty).
  init(cells: Int, counties: Set<String>, isByCounty: Bool) {
    self.cells = cells
    wanted = counties
    self.isByCounty = isByCounty
    scales = [UInt8](repeating: 0, count: cells)
  }

  /// Takes the rows of a batch.
  mutating func take(_ batch: WideBatch, _ scanner: borrowing WideTableScanner) {
    var start = 0
    while start < batch.rows.count {
      let place = self.place(of: batch.rows[start], scanner)
      var end = start + 1
      while end < batch.rows.count, self.place(of: batch.rows[end], scanner) == place { end += 1 }
      if place >= 0 { add(start..<end, of: batch, to: place) }
      start = end
    }
  }

  private mutating func add(_ rows: Range<Int>, of batch: WideBatch, to place: Int) {
    totals[place].units += rows.count
    batch.add(rows, to: &totals[place].sums, others: &others)
    for cell in others {
      for row in rows {
        guard let number = batch.number(row, cell) else {
          if totals[place].blanks.isEmpty { totals[place].blanks = [Int32](repeating: 0, count: cells) }
          totals[place].blanks[cell] += 1
          continue
        }
        scales[cell] = max(scales[cell], number.scale)
        let sum = totals[place].others[cell] ?? FixedDecimal(mantissa: 0)
        totals[place].others[cell] = .some(sum.flatMap { try? $0.adding(number) })
      }
    }
  }

  /// Where a row is added; -1 when it is not.
  private mutating func place(of row: WideBatch.Row, _ scanner: borrowing WideTableScanner) -> Int {
    guard row.authority >= 0, isCounted(Int(row.authority), scanner) else { return -1 }
    let county = isByCounty ? scanner.county(ofAuthority: Int(row.authority)) : 0
    while places.count <= county { places.append([]) }
    let year = Int(row.year)
    while places[county].count <= year { places[county].append(-1) }
    if places[county][year] < 0 {
      places[county][year] = Int32(totals.count)
      totals.append(Totals(cells: cells))
    }
    return Int(places[county][year])
  }

  /// Whether an authority is a unit of a chosen county, and not the county itself.
  private mutating func isCounted(_ authority: Int, _ scanner: borrowing WideTableScanner) -> Bool {
    while verdicts.count <= authority { verdicts.append(0) }
    if verdicts[authority] == 0 {
      let county = scanner.county(scanner.county(ofAuthority: authority))
      let isChosen = wanted.isEmpty || wanted.contains(county.name) || wanted.contains(county.code)
      let name = scanner.name(ofAuthority: authority)
      verdicts[authority] = isChosen && !CountyGovernment.isNamed(name, county: county.name) ? 1 : 2
    }
    return verdicts[authority] == 1
  }

  /// How many rows a year has.
  func units(year: Int, _ years: [Int]) -> Int {
    guard let number = years.firstIndex(of: year) else { return 0 }
    return places.reduce(0) { sum, places in
      number < places.count && places[number] >= 0 ? sum + totals[Int(places[number])].units : sum
    }
  }

  /// A sum with the decimals of its cell; as it is where they do not fit.
  func scaled(_ sum: FixedDecimal?, cell: Int) -> FixedDecimal? {
    guard let sum, let mantissa = sum.mantissa(at: scales[cell]) else { return sum }
    return FixedDecimal(mantissa: mantissa, scale: scales[cell])
  }

  /// How many authorities are counted.
  var authorityCount: Int { verdicts.count { $0 == 1 } }

  /// The counties with a total, in the order of their names and codes; those without come last.
  func countyOrder(_ stated: [(name: String, code: String)]) -> [Int] {
    if !isByCounty { return places.isEmpty ? [] : [0] }
    func key(_ county: Int) -> [Unicode.Scalar] {
      Array((stated[county].code.isEmpty ? stated[county].name + "/" : stated[county].code).unicodeScalars)
    }
    let keys = places.indices.map { ($0, key($0), stated[$0].name.isEmpty && stated[$0].code.isEmpty) }
    return keys.sorted { left, right in
      left.2 == right.2 ? left.1.lexicographicallyPrecedes(right.1) : !left.2
    }.map(\.0)
  }

  /// What was gathered of a county and a calendar year; nil when there is no row.
  func totals(county: Int, year: Int) -> Totals? {
    guard let number = years.firstIndex(of: year), number < places[county].count, places[county][number] >= 0 else {
      return nil
    }
    return totals[Int(places[county][number])]
  }
}
