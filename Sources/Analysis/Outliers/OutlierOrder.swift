// SPDX-License-Identifier: GPL-3.0-or-later

/// Puts the rows of a ranking in order by small keys: hundreds of thousands of whole rows are slow to compare and to move.
///
/// Broken identities come first, then rows by tier, ln p, |ln ratio|, and the panel's own order.
enum OutlierOrder {
  private struct Key: Comparable {
    /// Errors first, then by tier.
    let rank: UInt8
    let logP: UInt64
    /// Turned, since the largest distance comes first.
    let distance: UInt64
    let authority: Int
    let indicator: Int
    let year: Int
    let index: Int

    init(_ row: OutlierRow, index: Int) {
      let tier =
        switch row.statisticalTier ?? .d {
        case .a: 0
        case .b: 1
        case .c: 2
        case .d: 3
        }
      rank = UInt8(row.sortingClass * 4 + tier)
      logP = OutlierOrder.ascending(row.logP)
      distance = ~OutlierOrder.ascending(row.distance)
      (authority, indicator, year) = (row.authority, row.indicator, row.year)
      self.index = index
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.rank != right.rank { return left.rank < right.rank }
      if left.logP != right.logP { return left.logP < right.logP }
      if left.distance != right.distance { return left.distance < right.distance }
      if left.authority != right.authority { return left.authority < right.authority }
      if left.indicator != right.indicator { return left.indicator < right.indicator }
      return left.year < right.year
    }
  }

  /// Sorts `rows` in place.
  static func sort(_ rows: inout [OutlierRow]) {
    var keys: [Key] = []
    keys.reserveCapacity(rows.count)
    for index in rows.indices { keys.append(Key(rows[index], index: index)) }
    keys.sort()
    var source = keys.map { Int32(truncatingIfNeeded: $0.index) }
    keys = []
    // Every cycle of the permutation is moved around once.
    for start in rows.indices where source[start] >= 0 {
      var place = start
      let first = rows[start]
      while true {
        let next = Int(source[place])
        source[place] = -1
        if next == start { break }
        rows[place] = rows[next]
        place = next
      }
      rows[place] = first
    }
  }

  /// A whole number that grows with `value`; 0 and -0 are one.
  fileprivate static func ascending(_ value: Double) -> UInt64 {
    let bits = (value + 0).bitPattern
    return bits >> 63 == 1 ? ~bits : bits | 1 << 63
  }
}
