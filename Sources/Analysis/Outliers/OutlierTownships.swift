// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels

/// Authorities whose numbers differ from those of their peers, ranked, with what the ranking rests on.
///
/// Standing out is no judgement of right or wrong: a number that breaks an identity of its own report is reported as an
/// error and not ranked.
public struct OutlierTownships: Sendable {
  /// The options it was made with.
  public let options: OutlierOptions
  /// The rows, best rank first: errors of reports, then the ranking, then (on request) what was not tested.
  public let rows: [OutlierRow]
  /// How many values were compared with a p-value: by chance alone about one in a hundred falls below .01.
  public let comparisons: Int
  /// Indicators and years of a group that were not tested, and why; in the order of groups, years and indicators.
  public let untested: [UntestedGroup]
  private let tested: [OutlierUnit.Tested]

  /// The authorities that were tested or break an identity, year by year: most rows of tier A first. Found anew each time.
  public var townships: [OutlierTownship] { OutlierTownship.ranked(rows: rows, tested: tested) }

  /// How many p-values below .01 chance alone gives.
  public var expectedByChance: Double { Double(comparisons) * OutlierRules.tierBP }

  /// The rows of tiers A to C that break no identity.
  public var ranked: [OutlierRow] { rows.filter { $0.tier.map { $0 != .d } ?? false } }

  /// The rows that would stand out, but break an identity of their report.
  public var errors: [OutlierRow] { rows.filter { $0.status == .brokenIdentity } }

  /// How many rows of a tier an authority has.
  public func count(_ tier: OutlierTier, authority: Int) -> Int {
    rows.count { $0.authority == authority && $0.tier == tier }
  }

  /// Compares the values of a slice, group after group.
  ///
  /// - Parameter broken: cells whose numbers break an identity; they are reported first and not ranked.
  public init(_ slice: PanelSlice, options: OutlierOptions = OutlierOptions(), broken: BrokenCells = BrokenCells()) {
    self.init(options: options, result: Self.result(of: Self.units(slice, options: options, broken: broken)))
  }

  private static func result(of units: [OutlierUnit]) -> OutlierUnit.Result {
    var result = OutlierUnit.Result()
    for unit in units { unit.run(into: &result) }
    return result
  }

  /// The same on up to `threads` threads; the result does not depend on their number.
  public static func analysed(
    _ slice: PanelSlice, options: OutlierOptions = OutlierOptions(), broken: BrokenCells = BrokenCells(), threads: Int
  ) async -> OutlierTownships {
    let units = units(slice, options: options, broken: broken)
    guard threads > 1, units.count > 1 else {
      return OutlierTownships(options: options, result: result(of: units))
    }
    // Interleaved, since counties of one prefecture tend to be of one size.
    var results = await withTaskGroup(of: (Int, [OutlierUnit.Result]).self) { tasks in
      let workers = min(threads, units.count)
      for worker in 0..<workers {
        tasks.addTask { (worker, stride(from: worker, to: units.count, by: workers).map { units[$0].run() }) }
      }
      var results = [OutlierUnit.Result](repeating: OutlierUnit.Result(), count: units.count)
      for await (worker, part) in tasks {
        for (step, result) in part.enumerated() { results[worker + step * workers] = result }
      }
      return results
    }
    var whole = OutlierUnit.Result()
    for place in results.indices {
      whole.add(results[place])
      // Half of the rows need not stand twice.
      results[place] = OutlierUnit.Result()
    }
    return OutlierTownships(options: options, result: whole)
  }

  private static func units(_ slice: PanelSlice, options: OutlierOptions, broken: BrokenCells) -> [OutlierUnit] {
    let sums = SumCells.among(slice.indicators, of: slice.panel)
    var carried: [Int: PanelSlice] = [:]
    if options.method.looksBack, slice.panel.hasSuccessions {
      for year in slice.years { carried[year] = slice.carriedOn(to: year) }
    }
    return PeerGroup.groups(of: slice.authorities, in: slice.panel, by: options.peers).map { group in
      OutlierUnit(slice: slice, group: group, options: options, broken: broken, sums: sums, carried: carried)
    }
  }

  private init(options: OutlierOptions, result: consuming OutlierUnit.Result) {
    self.options = options
    comparisons = result.comparisons
    untested = result.untested
    tested = result.tested
    var rows = result.rows
    result.rows = []
    if options.scope == .all { rows = Self.adjusted(rows, tested: tested.map(\.p), options: options) }
    OutlierOrder.sort(&rows)
    var rank = 0
    for index in rows.indices where rows[index].tier != nil {
      rank += 1
      rows[index].rank = rank
    }
    self.rows = rows
  }

  /// Rows with q over everything tested and the tier it gives; those of tier D stay only when they are asked for.
  private static func adjusted(_ rows: [OutlierRow], tested: [Double], options: OutlierOptions) -> [OutlierRow] {
    let sorted = tested.sorted()
    let q = options.adjustment.adjusted(sorted)
    return rows.compactMap { row in
      var row = row
      if row.q != nil, let p = row.p {
        row.qAll = q[sorted.partitioningIndex { $0 >= p }]
        if row.mayBeA, let q = row.qAll, q <= OutlierRules.tierAQ {
          row.statisticalTier = .a
          row.tier = .a
        }
      }
      return options.includesAll || row.statisticalTier.map { $0 != .d } ?? false ? row : nil
    }
  }
}

extension [Double] {
  /// The first place of a sorted array from which on `belongs` holds.
  fileprivate func partitioningIndex(where belongs: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// One indicator and year of a group that was not tested.
public struct UntestedGroup: Sendable, Equatable {
  /// Name of the group; empty for one group of all and for an unknown county.
  public let group: String
  /// The year.
  public let year: Int
  /// Index of the indicator in the panel.
  public let indicator: Int
  /// How many numbers there are.
  public let n: Int
  /// Why.
  public let status: OutlierStatus
}
