// SPDX-License-Identifier: GPL-3.0-or-later

/// A unit whose count changed unlike its peers': modified z of the change on a stabilised scale.
///
/// change = √(y_t + 3/8) − √(y_{t−1} + 3/8); the scores are ``ModifiedZ`` over the units that have both years.
/// A definition of this project over Anscombe 1948, doi:10.1093/biomet/35.3-4.246.
///
/// Edges: a missing or negative count: no change and no score; when most units change alike the fallback of
/// ``ModifiedZ`` holds. Limit: a reference rule; it ranks, it gives no probability.
public struct PeerJump: Sendable, Equatable {
  /// The change of every unit on the stabilised scale; nil where a year is missing.
  public let changes: [Double?]
  /// The score of every unit; nil where there is none.
  public let scores: [Double?]
  /// The scale that was used.
  public let method: ModifiedZ.Method

  /// The jumps from `previous` to `current`, one entry a unit in both.
  public init(previous: [Int64?], current: [Int64?]) {
    let moves = zip(previous, current).map { before, after -> Double? in
      guard let before, let after, before >= 0, after >= 0 else { return nil }
      return (Double(after) + 0.375).squareRoot() - (Double(before) + 0.375).squareRoot()
    }
    // A change that is missing is no number to the scores either.
    let z = ModifiedZ(moves.map { $0 ?? .nan })
    changes = moves
    scores = z.scores
    method = z.method
  }
}

/// The same number again and again: a sign that last year's report was copied. No statistic.
public enum StuckValue {
  /// The runs of at least `years` equal numbers of at least `least`, as places in `series`; missing values end a run.
  public static func runs(_ series: [Int64?], least: Int64 = 10, years: Int = 3) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    var start = 0
    while start < series.count {
      guard let value = series[start], value >= least else {
        start += 1
        continue
      }
      var end = start
      while end + 1 < series.count, series[end + 1] == value { end += 1 }
      if end - start + 1 >= years { runs.append(start...end) }
      start = end + 1
    }
    return runs
  }

  /// Whether every cell that both years report is the same, at least `least` of them and not all zero.
  public static func isCopy(previous: [Int64?], current: [Int64?], least: Int = 5) -> Bool {
    var (shared, nonZero) = (0, 0)
    for case (let before?, let after?) in zip(previous, current) {
      guard before == after else { return false }
      shared += 1
      if after != 0 { nonZero += 1 }
    }
    return shared >= least && nonZero > 0
  }
}
