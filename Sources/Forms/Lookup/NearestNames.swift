// SPDX-License-Identifier: GPL-3.0-or-later

/// "Did you mean": how near a typed name is to a known one.
public enum NearestNames {
  /// The known names nearest to a typed one, nearest first, equally near ones in the order given; none when nothing is
  /// near.
  public static func suggestions(_ text: String, among names: [String], limit: Int = 3) -> [String] {
    let typed = Array(LookupKey.folded(text).unicodeScalars)
    if typed.isEmpty { return [] }
    let scored = names.enumerated().compactMap { position, name in
      score(typed, Array(LookupKey.folded(name).unicodeScalars)).map { (score: $0, position: position) }
    }
    return scored.sorted { ($0.score, $0.position) < ($1.score, $1.position) }.prefix(limit).map { names[$0.position] }
  }

  /// Twice the edit distance, at most 3 when one name holds the other; nil when they are too far apart to be meant.
  static func score(_ typed: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Int? {
    let distance = editDistance(typed, name)
    let (short, long) = typed.count < name.count ? (typed, name) : (name, typed)
    if short.count > 1, long.contains(short) { return min(2 * distance, 3) }
    return distance <= max(1, short.count / 3) && distance < short.count ? 2 * distance : nil
  }

  /// The least number of insertions, deletions, replacements and swaps of neighbours that turn one name into the other
  /// (optimal string alignment).
  static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
