// SPDX-License-Identifier: GPL-3.0-or-later

/// The counts that would be no surprise: those with both mid-p tails of at least .05.
enum ExpectedCounts {
  /// The tail that a count in the range has at least.
  static let tail = 0.05

  /// The smallest and the largest such count; nil when a tail is not known.
  ///
  /// - Parameters:
  ///   - mean: where to look first.
  ///   - tails: upper and lower mid-p of a whole number; the upper falls and the lower rises with it.
  static func range(
    near mean: Double, _ tails: (Double) -> (upper: Double, lower: Double)?
  ) -> (low: Double, high: Double)? {
    /// The first count from 0 on for which `holds`, which once true stays true.
    func first(where holds: (_ upper: Double, _ lower: Double) -> Bool) -> Double? {
      var known = true
      func test(_ count: Double) -> Bool {
        guard let tails = tails(count) else {
          known = false
          return true
        }
        return holds(tails.upper, tails.lower)
      }
      if test(0) { return known ? 0 : nil }
      var (low, high) = (0.0, max(1, mean.rounded(.up)))
      while !test(high) {
        (low, high) = (high, high * 2)
        if high > 0x1p53 { return nil }
      }
      while known, high - low > 1 {
        let middle = ((low + high) / 2).rounded(.down)
        if test(middle) { high = middle } else { low = middle }
      }
      return known ? high : nil
    }
    guard let low = first(where: { $1 >= tail }), let beyond = first(where: { upper, _ in upper < tail }) else {
      return nil
    }
    return low <= beyond - 1 ? (low, beyond - 1) : nil
  }
}
